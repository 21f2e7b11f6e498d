import type { Attachment, Dossier } from '../../domain/approval/index.ts';
import { type Alike, type EvidenceFile, fileNamed, isPaper } from '../../domain/evidence/index.ts';
import { reportNumber } from '../../domain/ids.ts';
import type { JobDeps } from './deps.ts';

/** Pictures of other reports that look like one that has just come, while its report is still a draft. */
export async function alikeToNew(
  { store, evidence }: Pick<JobDeps, 'store' | 'evidence'>,
  file: EvidenceFile,
  phash: string,
): Promise<Alike[]> {
  const { drafts } = await store.session(file.chat);
  const draft = drafts.find(({ id }) => id === file.dossierId);
  const unit = draft && (await store.unit(draft.unit));
  if (!unit) return [];
  return alikeIn(evidence, unit.kabupaten, file, phash);
}

/**
 * The pictures of a report that was sent, each with those of the district that look like it. They are kept
 * for the reports that come later; noted before they are looked for, so that of two reports sent at once
 * one sees the other.
 */
export async function withPicturesAlike(
  { evidence }: Pick<JobDeps, 'evidence'>,
  dossier: Dossier,
  files: readonly EvidenceFile[],
): Promise<Dossier> {
  const { id, kabupaten } = dossier;
  const looked = dossier.files.map(async (file): Promise<Attachment> => {
    const phash = fileNamed(files, file)?.phash;
    if (phash === undefined) return file;
    const { unique, step } = file;
    await evidence.notePicture({ kabupaten, paper: isPaper(step), phash, dossierId: id, unique });
    const alike = await alikeIn(evidence, kabupaten, { dossierId: id, step }, phash);
    return { ...file, alike };
  });
  return { ...dossier, files: await Promise.all(looked) };
}

async function alikeIn(
  evidence: JobDeps['evidence'],
  kabupaten: string,
  { dossierId, step }: Pick<EvidenceFile, 'dossierId' | 'step'>,
  phash: string,
): Promise<Alike[]> {
  const paper = isPaper(step);
  const found = await evidence.picturesLike({ kabupaten, paper, phash, dossierId });
  return found.map((each) => ({ ...each, number: reportNumber(each.dossierId) }));
}
