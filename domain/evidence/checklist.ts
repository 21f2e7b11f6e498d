import type { Form } from '../forms/index.ts';
import { type Answers, answerOf, isAnswered } from '../forms/index.ts';
import type { PlanItem } from '../planning/index.ts';
import { type EvidenceFile, filesOf } from './file.ts';

/** An item of a pack's evidence list, as far as a checklist needs it. */
export type EvidenceNeed = { id: string; label: string; required: boolean; citation: string };

/**
 * | state | meaning |
 * | --- | --- |
 * | ada | there |
 * | menunggu | given, its file is not in storage yet |
 * | nanti | made by the system when the money is paid |
 * | kurang | missing |
 */
export type CheckState = 'ada' | 'menunggu' | 'nanti' | 'kurang';
export type Check = EvidenceNeed & { state: CheckState; step?: string };

/** Made when people are paid and confirm, so it can never be there before. */
const MADE_AT_PAYMENT = ['kuitansi-transport'];

/** Says for every item of the evidence list whether this report has it, and which step would provide it. */
export function checklist(
  needs: readonly EvidenceNeed[],
  report: {
    form: Form;
    answers: Answers;
    item: PlanItem | undefined;
    spt: boolean;
    files: readonly EvidenceFile[];
  },
): Check[] {
  return needs.map((need) => {
    if (MADE_AT_PAYMENT.includes(need.id)) return { ...need, state: 'nanti' };
    if (need.id === 'surat-tugas') return { ...need, state: report.spt ? 'ada' : 'kurang' };
    if (need.id === 'kak') return { ...need, state: report.item?.kak ? 'ada' : 'kurang' };
    const step = report.form.steps.find((s) => s.evidence.includes(need.id));
    if (!step) return { ...need, state: 'kurang' };
    const answer = report.answers[step.id];
    if (!isAnswered(answer)) return { ...need, state: 'kurang', step: step.id };
    return { ...need, state: stateOf(step.id, report), step: step.id };
  });
}

function stateOf(
  step: string,
  { answers, files }: { answers: Answers; files: readonly EvidenceFile[] },
): CheckState {
  const photos = answerOf(answers, step, 'foto');
  const sheet = answerOf(answers, step, 'berkas');
  if (!photos && !sheet) return 'ada';
  const given = photos
    ? filesOf(files, step, photos.round)
    : files.filter((f) => f.step === step && f.unique === sheet?.file && f.state !== 'ditolak');
  if (given.length === 0) return 'kurang';
  return given.every((f) => f.state === 'tersimpan') ? 'ada' : 'menunggu';
}
