import type { Unit } from '../../people/index.ts';
import type { Pack } from '../../rules/index.ts';
import { daysOf, type LocalDate } from '../../time/index.ts';
import { type Dossier, transportPaidTo } from '../dossier.ts';
import { FAR_METRES } from './far.ts';
import type { Flag } from './flag.ts';
import { inTwoPlaces, namesTwice, repeatedLists } from './lists.ts';
import { pictureFlags, withAlike } from './pictures.ts';
import { aboveHistory, aboveStandard, aboveTariff } from './prices.ts';
import { repeatedReceipts, splitPurchases } from './receipts.ts';

export { type Flag, flagSchema, type Pair } from './flag.ts';
export { FEWEST_SHARED, MOSTLY_PERCENT } from './lists.ts';
export { personKey, sellerKey } from './names.ts';
export { FAR_ABOVE_PERCENT, FEWEST_PURCHASES } from './prices.ts';
export { listedNames, purchasesOf, type Trace, tracesOf } from './traces.ts';

/** What others' records say about the people and days of a dossier, and the prices that bind it. */
export type Neighbours = {
  /** Person-days of other reports: who, when, where. */
  days: readonly { personId: string; date: LocalDate; number: string }[];
  attendance: readonly { personId: string; hadir: boolean }[];
  /** Other live reports that may share receipts, purchases or attendance lists. */
  beside?: readonly Dossier[];
  /** The pack of the dossier, and the district's own tariffs. */
  prices?: { pack: Pack; tariffs: Unit['tariffs'] };
};

/** All flags of a dossier, in the order of the table in `flag.ts`. */
export function flagsOf(dossier: Dossier, others: Neighbours): Flag[] {
  const flags: Flag[] = [];
  const paid = transportPaidTo(dossier);
  if (!dossier.kegiatan.inSpt) flags.push({ flag: 'di-luar-spt' });
  for (const { personId, date, number } of others.days) {
    const person = paid.find(({ id }) => id === personId);
    const covered = dossier.tanggal.from <= date && date <= dossier.tanggal.to;
    if (person && covered && number !== dossier.number) {
      flags.push({ flag: 'hari-ganda', name: person.name, date, here: dossier.number, number });
    }
  }
  flags.push(...pictureFlags(dossier));
  const { distance } = dossier.tempat;
  if (distance !== undefined && distance > FAR_METRES)
    flags.push({ flag: 'jauh', metres: distance });
  for (const { personId, hadir } of others.attendance) {
    const person = dossier.orang.find((p) => p.id === personId);
    if (person && !hadir) flags.push({ flag: 'tidak-hadir', name: person.name });
  }
  const { beside = [], prices } = others;
  flags.push(
    ...namesTwice(dossier),
    ...repeatedLists(dossier, beside),
    ...inTwoPlaces(dossier, beside),
    ...repeatedReceipts(dossier, beside),
    ...splitPurchases(dossier, beside),
    ...aboveHistory(dossier, beside),
    ...(prices ? aboveStandard(dossier, prices.tariffs) : []),
    ...(prices ? aboveTariff(dossier, prices.pack) : []),
  );
  if (dossier.total.greaterThan(dossier.kegiatan.budget)) flags.push({ flag: 'di-atas-anggaran' });
  if (!dossier.kegiatan.kak) flags.push({ flag: 'tanpa-kak' });
  return flags;
}

/**
 * What other reports say about this one: their person-days, and its files with the numbers of the
 * reports that hold the same bytes or pictures alike. A rejected report pays nobody and counts no more.
 */
export function besides(dossier: Dossier, others: readonly Dossier[]) {
  const live = others.filter(({ id, state }) => id !== dossier.id && state.at !== 'ditolak');
  const days = live.flatMap((other) =>
    transportPaidTo(other).flatMap(({ id }) =>
      daysOf(other.tanggal).map((date) => ({ personId: id, date, number: other.number })),
    ),
  );
  const files = dossier.files.map((file) => withAlike(file, live));
  return { dossier: { ...dossier, files }, days, beside: live };
}
