import type { Step } from '../forms/index.ts';
import { type Answer, type AnswerOf, type Answers, answerOf, isAnswered } from '../forms/index.ts';
import type { Plan, PlanItem } from '../planning/index.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import type { LocalDate } from '../time/index.ts';
import { type Draft, touch } from './draft.ts';
import { givePeople } from './give-people.ts';
import { giveReceipt, type MayFund } from './give-receipt.ts';
import type { Input } from './input.ts';
import { readNote } from './note.ts';

/** What an answer is checked against. */
export type Facts = {
  today: LocalDate;
  /** The POA of the month that the draft (or the chosen activity) belongs to. */
  plan: Plan;
  /** Places of the unit. */
  places: readonly string[];
  mayFund: MayFund;
  /** Papers that the pack asks for and no other step gives, by their key. */
  papers: readonly string[];
};

/** The POA line that the draft is about, once it is chosen. */
export function itemOf(answers: Answers, plan: Plan | undefined): PlanItem | undefined {
  const chosen = answerOf(answers, 'kegiatan', 'kegiatan');
  if (!chosen || plan?.month !== chosen.month) return undefined;
  return plan.items.find((item) => item.id === chosen.item);
}

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
  return touch(isAnswered(answer) ? rest : draft, { answers }, update, now);
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
  const unfit = problem('langkah.lain', { step: step.id });
  switch (step.kind) {
    case 'kegiatan': {
      if (input.kind !== 'kegiatan') return unfit;
      const item = facts.plan.items.find((i) => i.id === input.item);
      if (!item) return problem('kegiatan.tidak-ada', {});
      return {
        kind: 'kegiatan',
        item: item.id,
        month: facts.plan.month,
        name: item.kegiatan,
      };
    }
    case 'tanggal': {
      if (input.kind !== 'tanggal') return unfit;
      if (input.to > facts.today) return problem('tanggal.di-depan', { date: input.to });
      if (!input.from.startsWith(facts.plan.month) || !input.to.startsWith(facts.plan.month)) {
        return problem('tanggal.di-luar-bulan', { month: facts.plan.month });
      }
      return { kind: 'tanggal', from: input.from, to: input.to };
    }
    case 'tempat': {
      if (input.kind === 'lokasi') {
        return { kind: 'tempat', latitude: input.latitude, longitude: input.longitude };
      }
      if (input.kind !== 'tempat') return unfit;
      if (!facts.places.includes(input.place)) return problem('tempat.tidak-ada', {});
      return { kind: 'tempat', place: input.place };
    }
    case 'orang':
      return givePeople(answerOf(answers, step.id, 'orang'), input, itemOf(answers, facts.plan));
    case 'hasil': {
      if (input.kind !== 'hasil') return unfit;
      return giveResults(draft, step, input.values, itemOf(answers, facts.plan));
    }
    case 'teks': {
      if (input.kind !== 'teks') return unfit;
      const text = readNote(input.text);
      return isProblem(text) ? text : { kind: 'teks', text };
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
      if (input.kind !== 'berkas') return unfit;
      const before = answerOf(answers, step.id, 'berkas');
      return { kind: 'berkas', file: input.file, round: (before?.round ?? -1) + 1 };
    }
    case 'bukti': {
      const before = answerOf(answers, step.id, 'bukti');
      const paper = nextPaper(before, facts.papers);
      if (paper === undefined && input.kind === 'selesai') {
        return { kind: 'bukti', files: before?.files ?? {}, selesai: true };
      }
      if (input.kind !== 'berkas' || paper === undefined) return unfit;
      const files = { ...(before?.selesai ? {} : before?.files), [paper]: input.file };
      return { kind: 'bukti', files, selesai: facts.papers.every((key) => key in files) };
    }
    case 'kuitansi':
      return giveReceipt(answerOf(answers, step.id, 'kuitansi'), input, facts.mayFund);
  }
}

/** The paper to ask for next; an answer that is complete begins anew. */
export function nextPaper(
  answer: AnswerOf<'bukti'> | undefined,
  papers: readonly string[],
): string | undefined {
  if (!answer || answer.selesai) return papers[0];
  return papers.find((key) => !(key in answer.files));
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

/** Lines of the plan whose name or sasaran holds all words, for "kegiatan lain". */
export function findItems(plan: Plan, words: string): PlanItem[] {
  const wanted = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (wanted.length === 0) return [];
  return plan.items.filter((item) => {
    const text = `${item.kegiatan} ${item.sasaran}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
