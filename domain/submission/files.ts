import { type EvidenceFile, filesOf, standingOf } from '../evidence/index.ts';
import { type Answers, answerOf } from '../forms/index.ts';
import type { Draft } from './draft.ts';

/** A file that an answer quotes, by its step. */
export type NamedFile = { step: string; unique: string };

/** The files that answers quote one by one: sheets, papers, receipts. Photos count as a round. */
export function namedFiles(answers: Answers): NamedFile[] {
  return Object.entries(answers).flatMap(([step, answer]): NamedFile[] => {
    switch (answer.kind) {
      case 'berkas':
        return [{ step, unique: answer.file }];
      case 'bukti':
        return Object.values(answer.files).map((unique) => ({ step, unique }));
      case 'peserta':
        return answer.file === undefined ? [] : [{ step, unique: answer.file }];
      case 'kuitansi':
        return answer.items.flatMap(({ file }) =>
          file === undefined ? [] : [{ step, unique: file }],
        );
      default:
        return [];
    }
  });
}

/** The files that answers quote, each with the other pages of its album; none that was refused. */
export function quotedFiles(answers: Answers, files: readonly EvidenceFile[]): EvidenceFile[] {
  const named = namedFiles(answers);
  const sound = files.filter(
    (file) => file.state !== 'ditolak' && named.some(({ step }) => step === file.step),
  );
  const first = sound.filter(({ step, unique }) =>
    named.some((each) => each.step === step && each.unique === unique),
  );
  const albums = new Set(first.map(({ group }) => group));
  const pages = sound.filter(({ group }) => group !== undefined && albums.has(group));
  const once = new Map([...first, ...pages].map((file) => [`${file.step} ${file.unique}`, file]));
  return [...once.values()];
}

/** Steps of which a quoted file is not there: refused, or never seen. */
export function stepsWithoutFile(answers: Answers, files: readonly EvidenceFile[]): string[] {
  const gone = namedFiles(answers).filter(
    ({ step, unique }) => standingOf(files, step, unique) === 'ditolak',
  );
  return [...new Set(gone.map(({ step }) => step))];
}

/** How many files of the answers are on their way into storage. */
export function countWaiting(answers: Answers, files: readonly EvidenceFile[]): number {
  const quoted = quotedFiles(answers, files);
  const photos = Object.keys(answers).flatMap((step) => {
    const round = answerOf(answers, step, 'foto')?.round;
    return round === undefined ? [] : filesOf(files, step, round);
  });
  return [...quoted, ...photos].filter(({ state }) => state === 'menunggu').length;
}

/** The draft without the file of the new cost where that was refused, so that it is asked for again. */
export function withoutRefusedProof(draft: Draft, files: readonly EvidenceFile[]): Draft {
  const answer = answerOf(draft.answers, 'kuitansi', 'kuitansi');
  const { file, ...baru } = answer?.baru ?? {};
  const refused = files.some(
    ({ step, unique, state }) => step === 'kuitansi' && unique === file && state === 'ditolak',
  );
  if (!answer || !refused) return draft;
  return { ...draft, answers: { ...draft.answers, kuitansi: { ...answer, baru } } };
}

/**
 * The draft as if the step were open whose file was refused, so that the next file takes its place;
 * undefined where none was refused. A receipt keeps all but its file.
 */
export function reopenRefused(draft: Draft, files: readonly EvidenceFile[]): Draft | undefined {
  const { answers } = draft;
  const refused = namedFiles(answers).find(
    ({ step, unique }) =>
      standingOf(files, step, unique) === 'ditolak' &&
      files.some((file) => file.step === step && file.unique === unique),
  );
  if (!refused) return undefined;
  const { step, unique } = refused;
  const answer = answers[step];
  const open = { ...draft, editing: step };
  if (answer?.kind === 'bukti') {
    const kept = Object.entries(answer.files).filter(([, file]) => file !== unique);
    const again = { ...answer, files: Object.fromEntries(kept), selesai: false };
    return { ...open, answers: { ...answers, [step]: again } };
  }
  if (answer?.kind === 'peserta') {
    const { file: _refused, ...names } = answer;
    return { ...open, answers: { ...answers, [step]: { ...names, selesai: false } } };
  }
  if (answer?.kind === 'kuitansi') {
    const { file: _refused, ...given } = answer.items.find(({ file }) => file === unique) ?? {};
    const items = answer.items.filter(({ file }) => file !== unique);
    // What was passed over is not asked again.
    const baru = { items: [], number: '', ...given };
    const again = { kind: 'kuitansi' as const, items, baru, selesai: false };
    return { ...open, answers: { ...answers, [step]: again } };
  }
  return open;
}
