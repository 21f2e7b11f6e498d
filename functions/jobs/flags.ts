import {
  besides,
  type Dossier,
  type Flag,
  flagsOf,
  listedNames,
  purchasesOf,
  tracesOf,
} from '../../domain/approval/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { packOf } from '../../domain/rules/index.ts';
import { gate } from '../gate.ts';
import type { JobDeps } from './deps.ts';
import { Later } from './later.ts';
import { withPicturesAlike } from './lookalikes.ts';

type Records = Pick<JobDeps, 'store' | 'evidence' | 'history' | 'packs'>;

/**
 * What the other reports say about one that was just sent, repaired or rejected, for whoever decides on
 * it. Those that share something with it, or did before it was repaired, are looked at once more: each
 * shows the other.
 */
export async function lookForFlags(records: Records, dossierId: string): Promise<void> {
  await flagAndRelate(records, dossierId);
  await flagRelated(records, dossierId);
}

/** The first half of `lookForFlags`: the report itself, and with whom it is to be looked at. */
export async function flagAndRelate(records: Records, dossierId: string): Promise<void> {
  await records.history.relate(dossierId, await flagReport(records, dossierId));
}

/** The second half: the others. They may be many, where lists of a month share their names. */
export async function flagRelated(records: Records, dossierId: string): Promise<void> {
  const inTurn = gate(OTHERS_AT_ONCE);
  const others = await records.history.related(dossierId);
  await Promise.all(others.map((other) => inTurn(() => flagReport(records, other))));
}

/** So many other reports are looked at together. */
const OTHERS_AT_ONCE = 4;

/** Flags of one report found by several jobs at once: whoever comes second looks again, so often. */
const ATTEMPTS = 5;

/**
 * Flags one report; ids of the reports it has something in common with. What was found before somebody
 * else looked is not kept: an answer or a report that came meanwhile would be lost with it.
 */
export async function flagReport(records: Records, dossierId: string): Promise<string[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const seen = await records.evidence.timesFlagged(dossierId);
    const found = await flagsFor(records, dossierId);
    if (!found) return [];
    if (await records.evidence.saveFlags(dossierId, found.flags, seen)) return found.shared;
  }
  // Many reports of one list at once: a little later, each at its own moment, as often as it takes.
  throw new Later(1_000 + Math.random() * 4_000, false, 'simpan.bentrok');
}

/** Nothing where the report was never sent. */
async function flagsFor(
  records: Records,
  dossierId: string,
): Promise<{ flags: Flag[]; shared: string[] } | undefined> {
  const { store, evidence, history } = records;
  const { dossier: sent, attendance, files } = await store.folder(dossierId);
  if (!sent) return undefined;
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
  return { flags, shared: others.map(({ id }) => id).filter((id) => shared.includes(id)) };
}

/** The prices that bind a report: its pack's and the district's own; none where its pack is gone. */
async function pricesOf({ store, packs }: Records, dossier: Dossier) {
  const pack = packOf(packs, dossier.pack);
  if (isProblem(pack)) return {};
  const units = await Promise.all([dossier.unit, dossier.kabupaten].map((id) => store.unit(id)));
  return { prices: { pack, tariffs: units.flatMap((unit) => unit?.tariffs ?? []) } };
}
