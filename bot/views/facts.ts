import type { FactValue } from '../../domain/forms/index.ts';
import type { Pack } from '../../domain/rules/index.ts';
import type { Texts } from '../texts/index.ts';

/** Facts as they were answered, in the pack's words: what was asked, and what was said. */
export function factLines(
  t: Texts,
  pack: Pack,
  values: Readonly<Record<string, FactValue>>,
): [string, string][] {
  return Object.entries(values).map(([id, value]) => {
    const fact = pack.facts.find((each) => each.id === id);
    const said = fact?.values?.find((each) => each.id === value)?.label ?? value;
    const words = typeof said === 'boolean' ? (said ? t.umum.buttons.ya : t.biaya.tidak) : said;
    return [fact?.label ?? id, String(words)];
  });
}
