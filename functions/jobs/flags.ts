import { besides, flagsOf } from '../../domain/approval/index.ts';
import type { JobDeps } from './deps.ts';

type Records = Pick<JobDeps, 'store' | 'evidence'>;

/**
 * What the other reports say about one that was just sent, for whoever decides on it. Those that share
 * a day or a file with it are looked at once more: the first shows the second as well.
 */
export async function lookForFlags(records: Records, dossierId: string): Promise<void> {
  for (const other of await flag(records, dossierId)) await flag(records, other);
}

/** Flags one report; ids of the reports it has something in common with. */
async function flag({ store, evidence }: Records, dossierId: string): Promise<string[]> {
  const { dossier, attendance } = await store.folder(dossierId);
  if (!dossier) return [];
  const sameDays = await evidence.personDays(dossier);
  const sameFiles = await Promise.all(
    dossier.files.map(({ sha256 }) => evidence.sameBytes(sha256, dossierId)),
  );
  const ids = [...new Set([...sameDays, ...sameFiles.flat()])];
  const folders = await Promise.all(ids.map((id) => store.folder(id)));
  // A draft that was never sent, or was deleted, is nobody's concern.
  const others = folders.flatMap((folder) => folder.dossier ?? []);
  const beside = besides(dossier, others);
  const flags = flagsOf(beside.dossier, { days: beside.days, attendance });
  await evidence.saveFlags(dossierId, flags);
  return others.map(({ id }) => id);
}
