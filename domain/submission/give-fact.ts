import { type Answer, type Answers, answerOf, type Step } from '../forms/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { Pack } from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';
import { factQuestions, readFact } from './facts.ts';
import type { Input } from './input.ts';
import { spendsOf } from './spends.ts';
import { mayFundUnder } from './under-pack.ts';

/**
 * Takes the answer to the first fact that is open.
 *
 * @returns the answer with it, or `langkah.lain` where it fits no question, `belanja.tidak-boleh` with the
 *   article where it breaks a ceiling
 */
export function giveFact(
  answers: Answers,
  step: Step,
  input: Input,
  pack: Pack,
  date: LocalDate,
): Answer | Problem {
  const before = answerOf(answers, step.id, 'fakta');
  const [question] = factQuestions(pack, answers, date);
  const unfit = problem('langkah.lain', { step: step.id });
  if (input.kind === 'selesai' && !question) {
    return { kind: 'fakta', values: before?.values ?? {}, selesai: true };
  }
  if (input.kind !== 'fakta' || question?.id !== input.fact) return unfit;
  const value = readFact(question, input.value);
  if (value === undefined) return unfit;
  const values = { ...before?.values, [question.id]: value };
  const next = { ...answers, [step.id]: { kind: 'fakta' as const, values, selesai: false } };
  const mayFund = mayFundUnder(pack, next, date);
  for (const spend of spendsOf(next)) {
    const refused = mayFund(spend);
    if (refused) return refused;
  }
  return { kind: 'fakta', values, selesai: factQuestions(pack, next, date).length === 0 };
}
