import type { Attachment, Dossier } from '../../domain/approval/index.ts';
import type { Check } from '../../domain/evidence/index.ts';
import { answerOf } from '../../domain/forms/index.ts';

/** Files of a report under the demand of the evidence list that they meet. */
export type Attached = { label: string; files: Attachment[]; photos: boolean };

const PHOTOS = 'foto';

/**
 * The pictures and papers of a report in the order of its evidence list, each once; what no demand names
 * comes last. A voice note cannot be printed.
 *
 * @param other label of what no demand names
 */
export function attachmentsOf(
  dossier: Dossier,
  checks: readonly Check[],
  other: string,
): Attached[] {
  const left = new Set(dossier.files.filter(({ kind }) => kind !== 'voice'));
  const take = (which: (file: Attachment) => boolean): Attachment[] => {
    const taken = [...left].filter(which);
    for (const file of taken) left.delete(file);
    return taken;
  };
  const papers = answerOf(dossier.answers, 'bukti', 'bukti')?.files ?? {};
  const listed = checks.map(({ id, label, step }): Attached => {
    const own = papers[id];
    const files = take((file) =>
      step === 'bukti' ? file.step === step && file.unique === own : file.step === step,
    );
    return { label, files, photos: step === PHOTOS };
  });
  const photos = { label: other, files: take(({ step }) => step === PHOTOS), photos: true };
  const rest = { label: other, files: take(() => true), photos: false };
  return [...listed, photos, rest].filter(({ files }) => files.length > 0);
}
