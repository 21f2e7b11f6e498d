import type { Answer, AnswerOf, Answers, Step } from '../forms/index.ts';
import { answerOf } from '../forms/index.ts';
import type { Plan, PlanItem } from '../planning/index.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import type { Pack } from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';
import { type Draft, isGiven, isReopened, touch } from './draft.ts';
import { dateOf, formUnder } from './form-under.ts';
import { giveFact } from './give-fact.ts';
import { givePeople } from './give-people.ts';
import { giveReceipt } from './give-receipt.ts';
import type { Input } from './input.ts';
import { itemOf, lineAnswer, peopleOfLine } from './line.ts';
import { readName, readNote } from './note.ts';
import { questionNote } from './question.ts';

/** What an answer is checked against. */
export type Facts = {
  today: LocalDate;
  /** The POA of the month that the draft (or the chosen activity) belongs to. */
  plan: Plan;
  pack: Pack;
};

/** Most names of one attendance list; a draft must stay small. */
export const MOST_NAMES = 150;

/**
 * Takes one answer for the step that is being asked. Nothing already given is lost: a refusal
 * leaves the draft as it is.
 *
 * @param update id of the chat update, remembered so that a repetition has no second effect
 * @returns the next version of the draft, or why the answer does not fit
 */
export function give(
  draft: Draft,
  step: Step,
  input: Input,
  facts: Facts,
  update: number,
  now: number,
): Draft | Problem {
  const answer = answerFor(draft, step, input, facts);
  if (isProblem(answer)) return answer;
  const { editing: _done, repair, ...kept } = draft;
  const rest: Draft = repair
    ? { ...kept, repair: { ...repair, items: repair.items.filter(({ item }) => item !== step.id) } }
    : kept;
  const answers = withAnswer(draft.answers, step, answer);
  const form = formUnder(facts.pack, answers, dateOf(answers, facts.today), facts.plan.people);
  return touch(isGiven(step, answers, form) ? rest : draft, { answers }, update, now);
}

/** Another activity asks for other places, people and numbers: those answers are asked again. */
function withAnswer(answers: Answers, step: Step, answer: Answer): Answers {
  const before = answers[step.id];
  if (answer.kind === 'kegiatan' && before?.kind === 'kegiatan' && before.item !== answer.item) {
    const { tempat: _place, orang: _people, hasil: _results, ...kept } = answers;
    return { ...kept, [step.id]: answer };
  }
  return { ...answers, [step.id]: answer };
}

function answerFor(draft: Draft, step: Step, input: Input, facts: Facts): Answer | Problem {
  const { answers } = draft;
  const { pack, plan, today } = facts;
  const unfit = problem('langkah.lain', { step: step.id });
  const date = dateOf(answers, today);
  switch (step.kind) {
    case 'kegiatan': {
      if (input.kind !== 'kegiatan') return unfit;
      const item = plan.items.find((i) => i.id === input.item);
      return item ? lineAnswer(item, plan) : problem('kegiatan.tidak-ada', {});
    }
    case 'tanggal': {
      if (input.kind !== 'tanggal') return unfit;
      if (input.to > today) return problem('tanggal.di-depan', { date: input.to });
      if (!input.from.startsWith(plan.month) || !input.to.startsWith(plan.month)) {
        return problem('tanggal.di-luar-bulan', { month: plan.month });
      }
      return input.kata ? input : { kind: 'tanggal', from: input.from, to: input.to };
    }
    case 'tempat': {
      if (input.kind === 'lokasi') {
        return { kind: 'tempat', latitude: input.latitude, longitude: input.longitude };
      }
      if (input.kind !== 'tempat') return unfit;
      const known = plan.places.some(({ id }) => id === input.place);
      if (!known) return problem('tempat.tidak-ada', {});
      return { kind: 'tempat', place: input.place };
    }
    case 'orang':
      return givePeople(answerOf(answers, step.id, 'orang'), input, itemOf(answers, plan));
    case 'hasil': {
      if (input.kind !== 'hasil') return unfit;
      return giveResults(draft, step, input.values, itemOf(answers, plan));
    }
    case 'fakta':
      return giveFact(answers, step, input, pack, date);
    case 'teks': {
      if (input.kind !== 'teks') return unfit;
      return giveText(answerOf(answers, step.id, 'teks'), input) ?? unfit;
    }
    case 'foto': {
      const before = answerOf(answers, step.id, 'foto');
      if (input.kind === 'foto-ganti') {
        return { kind: 'foto', round: (before?.round ?? 0) + 1, groups: [], selesai: false };
      }
      if (input.kind !== 'selesai') return unfit;
      if (!input.count) return problem('foto.belum-ada', {});
      return { kind: 'foto', round: before?.round ?? 0, groups: input.groups ?? [], selesai: true };
    }
    case 'berkas': {
      const before = answerOf(answers, step.id, 'berkas');
      if (input.kind === 'pengakuan') return (input.beside && before) || { kind: 'pengakuan' };
      if (input.kind !== 'berkas') return unfit;
      return { kind: 'berkas', file: input.file, round: (before?.round ?? -1) + 1 };
    }
    case 'peserta':
      return giveNames(answerOf(answers, step.id, 'peserta'), step, input);
    case 'bukti': {
      const before = answerOf(answers, step.id, 'bukti');
      const form = formUnder(pack, answers, date, plan.people);
      const asked = form.papers.map(({ key }) => key);
      const reopened = isReopened(draft, form, step);
      return givePaper(before, input, asked, reopened) ?? unfit;
    }
    case 'kuitansi':
      return giveReceipt(answerOf(answers, step.id, 'kuitansi'), input, {
        pack,
        answers,
        date,
        item: itemOf(answers, plan),
        people: peopleOfLine(itemOf(answers, plan), plan),
      });
  }
}

/** A text that seems to name a patient is kept and asked about; the answer before it stays meanwhile. */
function giveText(
  before: AnswerOf<'teks'> | undefined,
  { text, sure }: Extract<Input, { kind: 'teks' }>,
): Answer | Problem | undefined {
  if (sure) return before?.ragu === undefined ? undefined : { kind: 'teks', text: before.ragu };
  const note = readNote(text);
  if (isProblem(note)) return note;
  if (!questionNote(note)) return { kind: 'teks', text: note };
  return { kind: 'teks', text: before?.text ?? '', ragu: note };
}

/** Takes the paper that is asked for, or puts it behind the others; undefined for what does not fit. */
function givePaper(
  before: AnswerOf<'bukti'> | undefined,
  input: Input,
  asked: readonly string[],
  reopened: boolean,
): AnswerOf<'bukti'> | undefined {
  const paper = nextPaper(before, asked, reopened);
  const { files = {}, nanti = [] } = before ?? {};
  if (paper === undefined) {
    return input.kind === 'selesai' ? { kind: 'bukti', files, selesai: true } : undefined;
  }
  const anew = before?.selesai && asked.every((key) => key in files);
  if (input.kind === 'bukti-nanti') {
    if (anew || openPapers(before, asked).length < 2) return undefined;
    const later = [...nanti.filter((key) => key !== paper), paper];
    return { kind: 'bukti', files, nanti: later, selesai: false };
  }
  if (input.kind !== 'berkas') return undefined;
  const given = { ...(anew ? {} : files), [paper]: input.file };
  const later = anew ? [] : nanti.filter((key) => key !== paper);
  return {
    kind: 'bukti',
    files: given,
    ...(later.length > 0 && { nanti: later }),
    selesai: asked.every((key) => key in given),
  };
}

/** The papers that are still to be given, in the pack's order, those that were put off behind the others. */
export function openPapers(
  answer: AnswerOf<'bukti'> | undefined,
  papers: readonly string[],
): string[] {
  const { files = {}, nanti = [] } = answer ?? {};
  const open = papers.filter((key) => !(key in files));
  return [
    ...open.filter((key) => !nanti.includes(key)),
    ...nanti.filter((key) => open.includes(key)),
  ];
}

/** The paper to ask for next; an answer that is complete and opened again begins anew. */
export function nextPaper(
  answer: AnswerOf<'bukti'> | undefined,
  papers: readonly string[],
  reopened: boolean,
): string | undefined {
  const [open] = openPapers(answer, papers);
  return open ?? (answer?.selesai && reopened ? papers[0] : undefined);
}

function giveNames(
  before: AnswerOf<'peserta'> | undefined,
  step: Step,
  input: Input,
): Answer | Problem {
  const { names = [], file, selesai = false } = before ?? {};
  const kept = selesai ? { names: [] } : { names, ...(file !== undefined && { file }) };
  switch (input.kind) {
    case 'selesai':
      if (names.length === 0 && file === undefined) return problem('peserta.kosong', {});
      return { kind: 'peserta', names, ...(file !== undefined && { file }), selesai: true };
    case 'berkas':
      return { kind: 'peserta', ...kept, file: input.file, selesai: false };
    case 'peserta': {
      const all = [...kept.names];
      for (const typed of input.names) {
        const name = readName(typed);
        if (isProblem(name)) return name;
        all.push(name);
      }
      if (all.length > MOST_NAMES) return problem('peserta.banyak', { most: MOST_NAMES });
      return { kind: 'peserta', ...kept, names: all, selesai: false };
    }
    default:
      return problem('langkah.lain', { step: step.id });
  }
}

function giveResults(
  draft: Draft,
  step: Step,
  numbers: readonly number[],
  item: PlanItem | undefined,
): Answer | Problem {
  const before = answerOf(draft.answers, step.id, 'hasil');
  const measures = item?.hasil ?? [];
  const start = before && !before.selesai ? before.values : {};
  const open = measures.filter((m) => !(m.id in start));
  if (numbers.length > open.length) return problem('hasil.terlalu-banyak', { asked: open.length });
  const values = { ...start };
  numbers.forEach((value, index) => {
    const measure = open[index];
    if (measure) values[measure.id] = value;
  });
  return { kind: 'hasil', values, selesai: measures.every((m) => m.id in values) };
}
