import { type Answers, answerOf, receiptsOf } from '../forms/index.ts';
import { PLAIN_SPENDS } from '../planning/index.ts';
import { isProblem } from '../problem.ts';
import {
  type Cost,
  evidenceFor,
  mayFund,
  type Pack,
  type Spend,
  spendKinds,
} from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';

/** Kinds of spending of a report: those of its POA line first, then those that receipts brought. */
export function spendsOf(answers: Answers): string[] {
  return [...new Set([...lineSpends(answers), ...receiptsOf(answers).map(({ spend }) => spend)])];
}

/** Kinds of spending of the POA line. */
export function lineSpends(answers: Answers): readonly string[] {
  return answerOf(answers, 'kegiatan', 'kegiatan')?.spends ?? PLAIN_SPENDS;
}

/** The fund that pays, where the pack knows it; lists and taxes may differ by fund. */
export function fundOf(pack: Pack, answers: Answers): string | undefined {
  const fund = answerOf(answers, 'kegiatan', 'kegiatan')?.fund;
  return pack.funds.some(({ id }) => id === fund) ? fund : undefined;
}

/** How a kind of spending is claimed; by receipt where the pack no longer knows it. */
export function costsOf(pack: Pack, spend: string): readonly Cost[] {
  return pack.spends.find(({ id }) => id === spend)?.costs ?? ['kuitansi'];
}

/** Whether a kind of spending is claimed as lines of the cost step, not by the POA's tariff alone. */
export function hasLines(pack: Pack, spend: string): boolean {
  return costsOf(pack, spend).some((cost) => cost !== 'tarif');
}

/**
 * Kinds of spending that a cost of this report may be of: those of its line, and whatever else is bought
 * with a receipt from the same fund, as long as the pack has a list for it and does not forbid it.
 */
export function receiptKinds(pack: Pack, answers: Answers, date: LocalDate): readonly Spend[] {
  const fund = fundOf(pack, answers);
  const own = lineSpends(answers);
  const kinds = spendKinds(pack, fund).filter(({ id, costs }) =>
    own.includes(id)
      ? hasLines(pack, id)
      : costs.length === 1 &&
        costs[0] === 'kuitansi' &&
        !isProblem(evidenceFor(pack, { spend: id, fund, date })) &&
        mayFund(pack, { spend: id, fund, date }).allowed,
  );
  const rank = ({ id }: Spend) => (own.includes(id) ? own.indexOf(id) : own.length);
  return [...kinds].sort((a, b) => rank(a) - rank(b));
}
