import { daysOf, type LocalDate } from '../../time/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Flag } from './flag.ts';
import { pictureFlags, withAlike } from './pictures.ts';

export { type Flag, flagSchema } from './flag.ts';

/** A shared location farther than this from the activity's places is shown to the verifier; no source gives a figure. */
export const FAR_METRES = 2_000;

/** What others' records say about the people and days of a dossier. */
export type Neighbours = {
  /** Person-days of other reports: who, when, where. */
  days: readonly { personId: string; date: LocalDate; number: string }[];
  attendance: readonly { personId: string; hadir: boolean }[];
};

/** All flags of a dossier, in the order of the table in `flag.ts`. */
export function flagsOf(dossier: Dossier, others: Neighbours): Flag[] {
  const flags: Flag[] = [];
  if (!dossier.kegiatan.inSpt) flags.push({ flag: 'di-luar-spt' });
  for (const { personId, date, number } of others.days) {
    const person = dossier.orang.find((p) => p.id === personId);
    const covered = dossier.tanggal.from <= date && date <= dossier.tanggal.to;
    if (person && covered && number !== dossier.number) {
      flags.push({ flag: 'hari-ganda', name: person.name, date, number });
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
  for (const [seller, count] of sellers(dossier)) {
    if (count > 1) flags.push({ flag: 'pecah-belanja', seller, count });
  }
  if (dossier.total.greaterThan(dossier.kegiatan.budget)) flags.push({ flag: 'di-atas-anggaran' });
  if (!dossier.kegiatan.kak) flags.push({ flag: 'tanpa-kak' });
  return flags;
}

/** Sellers as they were written first, and how many receipts each gave. */
function sellers(dossier: Dossier): [string, number][] {
  const receipts = Map.groupBy(
    dossier.kuitansi.filter(({ seller }) => seller !== undefined),
    ({ seller = '' }) => seller.toLowerCase(),
  );
  return [...receipts.values()].map((of) => [of[0]?.seller ?? '', of.length]);
}

/**
 * What other reports say about this one: their person-days, and its files with the numbers of the
 * reports that hold the same bytes or pictures alike. A rejected report pays nobody and counts no more.
 */
export function besides(dossier: Dossier, others: readonly Dossier[]) {
  const live = others.filter(({ id, state }) => id !== dossier.id && state.at !== 'ditolak');
  const days = live.flatMap(({ transport, tanggal, number }) =>
    transport.lines.flatMap((line) =>
      daysOf(tanggal).map((date) => ({ personId: line.id, date, number })),
    ),
  );
  const files = dossier.files.map((file) => withAlike(file, live));
  return { dossier: { ...dossier, files }, days };
}
