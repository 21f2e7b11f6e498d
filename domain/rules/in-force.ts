import { type Problem, problem } from '../problem.ts';
import type { LocalDate } from '../time/index.ts';
import type { Pack } from './schema/index.ts';
import type { Place, Shelf } from './shelf.ts';

/** The pack for a day, and whether it is applied beyond the days it says it is in force. */
export interface PackChoice {
  readonly pack: Pack;
  /** True: the latest of its region, applied after its own year for want of a newer one. Say so where it is cited. */
  readonly beyond: boolean;
}

/**
 * The pack for a region and the activity's date (local date of the region).
 *
 * | the region's own packs | answer |
 * | --- | --- |
 * | one in force on the day | it (the one begun last) |
 * | all begun ones have ended | the one begun last, `beyond: true` |
 * | none has begun by then, or the region has none | a national one in force on the day |
 * | … none in force, and the region has no pack at all | the national one begun last, `beyond: true` |
 * | otherwise | `aturan.belum-berlaku` |
 */
export function packInForce(
  shelf: Shelf,
  input: { readonly region: string; readonly date: LocalDate },
): PackChoice | Problem<'aturan.belum-berlaku'> {
  const region = regionKey(input.region);
  const begun = shelf.entries
    .filter(({ identity }) => identity.inForce.from <= input.date)
    .sort((a, b) => (a.identity.inForce.from < b.identity.inForce.from ? 1 : -1));
  const isOwn = (identity: Place) =>
    identity.region !== undefined && regionKey(identity.region.name) === region;
  const inForce = ({ identity }: { identity: Place }) =>
    identity.inForce.to === undefined || input.date <= identity.inForce.to;

  const own = begun.filter(({ identity }) => isOwn(identity));
  const national = begun.filter(({ identity }) => identity.level === 'nasional');
  const hasOwn = shelf.entries.some(({ identity }) => isOwn(identity));
  const chosen =
    own.find(inForce) ?? own[0] ?? national.find(inForce) ?? (hasOwn ? undefined : national[0]);
  const pack = chosen && shelf.pack(chosen.id);
  if (pack === undefined) return problem('aturan.belum-berlaku', { ...input });
  return { pack, beyond: !inForce(pack) };
}

/** "Kab. Situbondo" and "Kabupaten Situbondo" are one region; "Kota Bogor" and "Kabupaten Bogor" are two. */
function regionKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:kabupaten|kab\.?)\s+/, '')
    .trim();
}
