import { type Actor, hasRole } from '../people/index.ts';
import { deskOf } from './decide.ts';
import type { Dossier } from './dossier.ts';
import type { Flag, Pair } from './flags/index.ts';

/**
 * How somebody may look at the picture of another report that looks like one of this.
 *
 * | answer | who | what they get |
 * | --- | --- | --- |
 * | dua | verifies both reports | the two pictures side by side |
 * | nomor | verifies this report only | the other's number, and that it is another Puskesmas' |
 * | undefined | verifies neither | nothing |
 */
export type SideBySide = 'dua' | 'nomor';

/**
 * Whether a report passes a desk of this person, now or later or before. Only they see what a camera wrote
 * into a picture; nobody verifies what they reported.
 */
export function verifies(dossier: Dossier, actor: Actor): boolean {
  if (actor.personId === dossier.reporter.id) return false;
  return sitsAtDesk(dossier, actor);
}

/** See the table of `SideBySide`. */
export function sideBySide(dossier: Dossier, other: Dossier, actor: Actor): SideBySide | undefined {
  if (!verifies(dossier, actor)) return undefined;
  return sitsAtDesk(other, actor) ? 'dua' : 'nomor';
}

/** The pairs of pictures that flags speak of, each once. */
export function pairsIn(flags: readonly Flag[]): Pair[] {
  const pairs = flags.flatMap((flag) =>
    flag.flag === 'foto-sama' || flag.flag === 'foto-mirip' ? (flag.pairs ?? []) : [],
  );
  const once = new Map(pairs.map((pair) => [Object.values(pair).join(' '), pair]));
  return [...once.values()];
}

function sitsAtDesk(dossier: Dossier, actor: Actor): boolean {
  return dossier.levels.some((_, index) => {
    const desk = deskOf(dossier, index);
    return desk !== undefined && hasRole(actor, desk.role, desk.unit);
  });
}
