import { wordOf, wordsOf } from '../../domain/evidence/index.ts';
import { type Person, REPORTER_ROLES, type Unit, unitsOf } from '../../domain/people/index.ts';
import { isProblem, type Problem } from '../../domain/problem.ts';
import type { Input } from '../../domain/submission/index.ts';
import { localDate } from '../../domain/time/index.ts';
import type { Deps } from '../context.ts';
import type { Html } from '../html.ts';
import type { Texts } from '../texts/index.ts';

type District = Unit & { kata: NonNullable<Unit['kata']> };

/** The kabupaten of a Puskesmas where it asks for the word of the day: two reads by key. */
async function districtOf({ store }: Deps, unitId: string): Promise<District | undefined> {
  const unit = await store.unit(unitId);
  const district = unit && (await store.unit(unit.kabupaten));
  const { kata } = district ?? {};
  return district && kata ? { ...district, kata } : undefined;
}

/**
 * A date that is given brings the words of its days with it: they are read here and nowhere else, and lie in
 * the draft from then on.
 */
export async function withWords(
  deps: Deps,
  unitId: string,
  input: Input | Problem,
): Promise<Input | Problem> {
  if (isProblem(input) || input.kind !== 'tanggal') return input;
  const district = await districtOf(deps, unitId);
  const kata = district && wordsOf(district.kata, district.id, input, deps.hash);
  return kata ? { ...input, kata } : input;
}

/** Today's word, for whoever is out on an activity; nothing where no district asks for one. */
export async function wordToday(deps: Deps, t: Texts, me: Person): Promise<Html | undefined> {
  const [unit] = unitsOf(me, REPORTER_ROLES);
  const district = unit === undefined ? undefined : await districtOf(deps, unit);
  if (!district) return undefined;
  const word = wordOf(district.kata, district.id, localDate(deps.now(), me.zone), deps.hash);
  return word === undefined ? undefined : t.laporan.wordToday(word.toUpperCase());
}
