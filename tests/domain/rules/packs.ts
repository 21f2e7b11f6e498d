import { type Pack, packs } from '../../../domain/rules/index.ts';

/** A built-in pack that the test relies on. */
function builtIn(id: string): Pack {
  const pack = packs.pack(id);
  if (pack === undefined) throw new Error(`no built-in pack ${id}`);
  return pack;
}

export const situbondo = builtIn('perbup-situbondo-79-2022');
export const allPacks: readonly Pack[] = packs.entries.map((entry) => builtIn(entry.id));

/** A built-in pack's file content, free to be changed. */
export function copyOf(id: string): Record<string, unknown> {
  return structuredClone(Object(packs.raw(id)));
}
