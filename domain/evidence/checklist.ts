import { type Answers, answerOf, isAnswered, receiptsOf } from '../forms/index.ts';
import {
  type Claims,
  type Demand,
  demandsOf,
  type EvidenceNeed,
  fitsContent,
  komponenOf,
  sourceOf,
} from './demand.ts';
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
export type Check = Omit<EvidenceNeed, 'group' | 'spends'> & { state: CheckState; step?: string };

/** Of alternatives the best counts. */
const BEST_FIRST: readonly CheckState[] = ['ada', 'menunggu', 'nanti', 'kurang'];

type Report = {
  answers: Answers;
  claims: Claims;
  /** A Kerangka Acuan Kegiatan is on file. */
  kak: boolean;
  spt: boolean;
  files: readonly EvidenceFile[];
  /** The berita acara was acknowledged electronically, and what was shown still stands. */
  pengakuan: boolean;
};

type Found = { state: CheckState; step?: string };

/** Says for every demand of the evidence list whether this report meets it, and which step would. */
export function checklist(needs: readonly EvidenceNeed[], report: Report): Check[] {
  return demandsOf(needs).map((demand) => {
    const { key, required, papers } = demand;
    const states = papers.map((paper) => ({ paper, ...stateOf(paper, demand, report) }));
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

function stateOf(paper: EvidenceNeed, demand: Demand, report: Report): Found {
  const { answers, kak, spt, claims } = report;
  const source = sourceOf(paper, claims);
  switch (source) {
    case 'pembayaran':
      return { state: 'nanti' };
    case 'spt':
      return { state: spt ? 'ada' : 'kurang' };
    case 'kak':
      return { state: kak ? 'ada' : 'kurang' };
    case 'rincian': {
      const costs = receiptsOf(answers).some(({ spend }) => paper.spends.includes(spend));
      return { state: costs ? 'ada' : 'kurang', step: 'kuitansi' };
    }
    case 'kuitansi':
      return { state: receipts(paper, report), step: source };
    case 'bukti': {
      const files = answerOf(answers, source, 'bukti')?.files ?? {};
      const file = files[demand.key] ?? files[paper.id];
      return { state: file === undefined ? 'kurang' : sheet(source, file, report), step: source };
    }
    default:
      return { state: given(source, report), step: source };
  }
}

/** Photos of all receipts that the paper is about. */
function receipts(paper: EvidenceNeed, report: Report): CheckState {
  const komponen = komponenOf(paper.id);
  const about = receiptsOf(report.answers).filter(
    (receipt) =>
      paper.spends.includes(receipt.spend) &&
      receipt.claim !== 'honor' &&
      (komponen === undefined || receipt.komponen === komponen) &&
      fitsContent(paper.id, receipt),
  );
  if (about.length === 0) return 'kurang';
  const states = about.map(({ file }) =>
    file === undefined ? 'kurang' : sheet('kuitansi', file, report),
  );
  return [...BEST_FIRST].reverse().find((worst) => states.includes(worst)) ?? 'kurang';
}

function given(step: string, report: Report): CheckState {
  const { answers, files, pengakuan } = report;
  if (step === 'beritaAcara' && pengakuan) return 'ada';
  const answer = answers[step];
  if (!isAnswered(answer)) return 'kurang';
  switch (answer?.kind) {
    case 'foto':
      return stored(filesOf(files, step, answer.round));
    case 'berkas':
      return sheet(step, answer.file, report);
    case 'peserta':
      return answer.file === undefined ? 'ada' : sheet(step, answer.file, report);
    case 'pengakuan':
      // Asked for, and not there yet or not any more.
      return 'kurang';
    default:
      return 'ada';
  }
}

function sheet(step: string, file: string, { files }: Report): CheckState {
  return stored(files.filter((f) => f.step === step && f.unique === file && f.state !== 'ditolak'));
}

function stored(files: readonly EvidenceFile[]): CheckState {
  if (files.length === 0) return 'kurang';
  return files.every((file) => file.state === 'tersimpan') ? 'ada' : 'menunggu';
}
