import type { Attachment, Dossier } from '../../domain/approval/index.ts';
import type { Check } from '../../domain/evidence/index.ts';
import { answerOf } from '../../domain/forms/index.ts';
import type { Texts } from '../texts/index.ts';

/** What a file of a report is: the paper of the evidence list, the cost that it proves, or else its step. */
export function fileName(
  t: Texts,
  { answers, kuitansi }: Dossier,
  checks: readonly Check[],
  { step, unique }: Pick<Attachment, 'step' | 'unique'>,
): string {
  const papers = Object.entries(answerOf(answers, 'bukti', 'bukti')?.files ?? {});
  const [key] = papers.find(([, given]) => step === 'bukti' && given === unique) ?? [];
  const paper = checks.find(({ id }) => id === key)?.label;
  const cost = kuitansi.find(({ file }) => step === 'kuitansi' && file === unique);
  const proven = cost && t.biaya.about({ ...cost, payee: cost.payeeName });
  return paper ?? proven ?? t.lapor.steps[step] ?? step;
}
