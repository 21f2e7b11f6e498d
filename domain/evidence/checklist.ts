import type { Form } from '../forms/index.ts';
import { type Answers, answerOf, isAnswered } from '../forms/index.ts';
import type { PlanItem } from '../planning/index.ts';
import { type Demand, demandsBeyond, demandsOf, type EvidenceNeed } from './demand.ts';
import { type EvidenceFile, filesOf } from './file.ts';

/**
 * | state | meaning |
 * | --- | --- |
 * | ada | there |
 * | menunggu | given, its file is not in storage yet |
 * | nanti | made by the system when the money is paid |
 * | kurang | missing |
 */
export type CheckState = 'ada' | 'menunggu' | 'nanti' | 'kurang';

/** A demand of the list and whether it is met; of alternatives those that meet it, or all while none does. */
export type Check = Omit<EvidenceNeed, 'group'> & { state: CheckState; step?: string };

/** Of alternatives the best counts. */
const BEST_FIRST: readonly CheckState[] = ['ada', 'menunggu', 'nanti', 'kurang'];

/** Made when people are paid and confirm, so it can never be there before. */
const MADE_AT_PAYMENT = ['kuitansi-transport'];

type Report = {
  form: Form;
  answers: Answers;
  item: PlanItem | undefined;
  spt: boolean;
  files: readonly EvidenceFile[];
};

/** Says for every demand of the evidence list whether this report meets it, and which step would. */
export function checklist(needs: readonly EvidenceNeed[], report: Report): Check[] {
  const beyond = demandsBeyond(report.form, needs);
  return demandsOf(needs).map((demand) => {
    const { key, required, papers } = demand;
    const asked = beyond.some((other) => other.key === key);
    const states = papers.map((paper) => ({ paper, ...stateOf(paper, demand, asked, report) }));
    const state = BEST_FIRST.find((best) => states.some((each) => each.state === best)) ?? 'kurang';
    const meeting = states.filter((each) => each.state === state);
    const step = meeting.find((each) => each.step !== undefined)?.step;
    return {
      id: key,
      label: meeting.map(({ paper }) => paper.label).join(' / '),
      required,
      citation: [...new Set(meeting.map(({ paper }) => paper.citation))].join('; '),
      state,
      ...(step !== undefined && { step }),
    };
  });
}

function stateOf(
  paper: EvidenceNeed,
  demand: Demand,
  asked: boolean,
  report: Report,
): { state: CheckState; step?: string } {
  if (MADE_AT_PAYMENT.includes(paper.id)) return { state: 'nanti' };
  if (paper.id === 'surat-tugas') return { state: report.spt ? 'ada' : 'kurang' };
  if (paper.id === 'kak') return { state: report.item?.kak ? 'ada' : 'kurang' };
  const step = report.form.steps.find((each) =>
    asked ? each.kind === 'bukti' : each.evidence.includes(paper.id),
  );
  if (!step) return { state: 'kurang' };
  const answer = report.answers[step.id];
  if (asked) {
    const file = answer?.kind === 'bukti' ? answer.files[demand.key] : undefined;
    return { state: file === undefined ? 'kurang' : sheet(step.id, file, report), step: step.id };
  }
  if (!isAnswered(answer)) return { state: 'kurang', step: step.id };
  return { state: given(step.id, report), step: step.id };
}

function given(step: string, report: Report): CheckState {
  const photos = answerOf(report.answers, step, 'foto');
  if (photos) return stored(filesOf(report.files, step, photos.round));
  const file = answerOf(report.answers, step, 'berkas')?.file;
  return file === undefined ? 'ada' : sheet(step, file, report);
}

function sheet(step: string, file: string, { files }: Report): CheckState {
  return stored(files.filter((f) => f.step === step && f.unique === file && f.state !== 'ditolak'));
}

function stored(files: readonly EvidenceFile[]): CheckState {
  if (files.length === 0) return 'kurang';
  return files.every((file) => file.state === 'tersimpan') ? 'ada' : 'menunggu';
}
