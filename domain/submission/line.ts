import { type AnswerOf, type Answers, answerOf } from '../forms/index.ts';
import type { Plan, PlanItem } from '../planning/index.ts';
import type { Pack } from '../rules/index.ts';

/** The POA line that the draft is about, once it is chosen. */
export function itemOf(answers: Answers, plan: Plan | undefined): PlanItem | undefined {
  const chosen = answerOf(answers, 'kegiatan', 'kegiatan');
  if (!chosen || plan?.month !== chosen.month) return undefined;
  return plan.items.find((item) => item.id === chosen.item);
}

/** The people that a line's money may go to. */
export function peopleOfLine(item: PlanItem | undefined, plan: Plan | undefined): Plan['people'] {
  return (plan?.people ?? []).filter(({ id }) => item?.pelaksana.includes(id));
}

/** A POA line as the answer that names it, with all that decides the rest of the form. */
export function lineAnswer(item: PlanItem, plan: Pick<Plan, 'month'>): AnswerOf<'kegiatan'> {
  return {
    kind: 'kegiatan',
    item: item.id,
    month: plan.month,
    name: item.kegiatan,
    ...(item.spends && { spends: item.spends }),
    fund: item.komponen,
    asks: asksOf(item),
  };
}

/** Which of its own steps a POA line has something to ask for. */
function asksOf(item: PlanItem): ('tempat' | 'orang' | 'hasil')[] {
  return [
    ...(item.places.length > 0 ? (['tempat'] as const) : []),
    ...(item.pelaksana.length > 0 ? (['orang'] as const) : []),
    ...(item.hasil.length > 0 ? (['hasil'] as const) : []),
  ];
}

/**
 * Lines of the plan whose name or sasaran holds all words, for "kegiatan lain". A word that people use
 * ("lokmin", `synonyms` of the pack) stands for the regulation's words.
 */
export function findItems(plan: Plan, words: string, synonyms: Pack['synonyms'] = {}): PlanItem[] {
  const wanted = wordsIn(words);
  if (wanted.length === 0) return [];
  return plan.items.filter((item) => {
    const text = `${item.kegiatan} ${item.sasaran}`.toLowerCase();
    const has = (word: string) => text.includes(word);
    return wanted.every((word) => has(word) || wordsIn(synonyms[word] ?? word).every(has));
  });
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
