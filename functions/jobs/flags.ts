import {
  besides,
  type Dossier,
  flagsOf,
  listedNames,
  purchasesOf,
  tracesOf,
} from '../../domain/approval/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { packOf } from '../../domain/rules/index.ts';
import type { JobDeps } from './deps.ts';
import { withPicturesAlike } from './lookalikes.ts';

type Records = Pick<JobDeps, 'store' | 'evidence' | 'history' | 'packs'>;

/**
 * What the other reports say about one that was just sent, repaired or rejected, for whoever decides on
 * it. Those that share something with it, or did before it was repaired, are looked at once more: each
 * shows the other.
 */
export async function lookForFlags(records: Records, dossierId: string): Promise<void> {
  const { history } = records;
  await history.relate(dossierId, await flagReport(records, dossierId));
  for (const other of await history.related(dossierId)) await flagReport(records, other);
}

/** Flags one report; ids of the reports it has something in common with. */
export async function flagReport(records: Records, dossierId: string): Promise<string[]> {
  const { store, evidence, history } = records;
  const { dossier: sent, attendance, files } = await store.folder(dossierId);
  if (!sent) return [];
  const dossier = await withPicturesAlike(records, sent, files);
  const { unit, kegiatan } = dossier;
  const looksAlike = dossier.files.flatMap(({ alike = [] }) => alike.map((a) => a.dossierId));
  const found = await Promise.all([
    evidence.personDays(dossier),
    ...dossier.files.map(({ sha256 }) => evidence.sameBytes(sha256, dossierId)),
    history.traces(tracesOf(dossier), dossierId),
    history.list({ unit, month: kegiatan.month }, listedNames(dossier), dossierId),
  ]);
  const shared = [...looksAlike, ...found.flat()];
  const bought = await history.purchases(unit, purchasesOf(dossier), dossierId);
  // A draft that was never sent, or was deleted, is nobody's concern.
  const others = await history.dossiers([...shared, ...bought]);
  const beside = besides(dossier, others);
  const flags = flagsOf(beside.dossier, {
    ...beside,
    attendance,
    ...(await pricesOf(records, dossier)),
  });
  await evidence.saveFlags(dossierId, flags);
  return others.map(({ id }) => id).filter((id) => shared.includes(id));
}

/** The prices that bind a report: its pack's and the district's own; none where its pack is gone. */
async function pricesOf({ store, packs }: Records, dossier: Dossier) {
  const pack = packOf(packs, dossier.pack);
  if (isProblem(pack)) return {};
  const units = await Promise.all([dossier.unit, dossier.kabupaten].map((id) => store.unit(id)));
  return { prices: { pack, tariffs: units.flatMap((unit) => unit?.tariffs ?? []) } };
}
