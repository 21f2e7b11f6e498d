import type { AnswerOf, Answers, NewReceipt } from '../forms/index.ts';
import { Rupiah } from '../money/index.ts';
import type { Plan, PlanItem } from '../planning/index.ts';
import { isProblem } from '../problem.ts';
import { type Cost, coversFund, type Pack, tariffFor, taxesOn } from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';
import { type FactQuestion, golonganOf, receiptFacts, receiptQuestions } from './facts.ts';
import { costsOf, fundOf, receiptKinds } from './spends.ts';

/** What the parts of a cost are decided from. */
export type CostContext = {
  pack: Pack;
  answers: Answers;
  /** Local date of the activity. */
  date: LocalDate;
  item: PlanItem | undefined;
  people: Plan['people'];
};

/**
 * The part of a cost to ask next.
 *
 * | part | asked of |
 * | --- | --- |
 * | spend | all, unless only one kind is possible |
 * | claim | a kind that is claimed by receipt or as honorarium |
 * | payee | travel and honorarium, where more than one person is on the line |
 * | komponen | travel |
 * | count | claims, in place of an amount |
 * | amount, seller, items, nota | as the way of claiming needs |
 * | fakta | one question about this receipt that changes its papers or taxes |
 * | pph | honorarium whose tax the pack leaves open |
 * | file | receipts, and travel (which may have none), unless it came before |
 */
export type ReceiptPart =
  | {
      part:
        | 'spend'
        | 'claim'
        | 'payee'
        | 'komponen'
        | 'count'
        | 'amount'
        | 'seller'
        | 'items'
        | 'nota'
        | 'pph'
        | 'file';
    }
  | { part: 'fakta'; question: FactQuestion };

/** How one cost is claimed: the way of its kind that has lines of its own, or the one that was chosen. */
export function claimOf(pack: Pack, receipt: NewReceipt): Exclude<Cost, 'tarif'> {
  return receipt.claim ?? waysOf(pack, receipt.spend)[0] ?? 'kuitansi';
}

/** Costs of travel may have no proof; a ticket for a plane there always is. */
export function mayLackProof(pack: Pack, receipt: NewReceipt): boolean {
  return claimOf(pack, receipt) === 'riil' && receipt.komponen !== 'pesawat';
}

/** The ways in which a kind of spending has lines of its own. */
export function waysOf(pack: Pack, spend = ''): Exclude<Cost, 'tarif'>[] {
  return costsOf(pack, spend).flatMap((cost) => (cost === 'tarif' ? [] : [cost]));
}

/** The part of the new cost to ask next; undefined when none is begun or it is complete. */
export function nextReceiptPart(
  answer: AnswerOf<'kuitansi'> | undefined,
  context: CostContext,
): ReceiptPart | undefined {
  const { baru } = answer ?? {};
  if (!baru) return undefined;
  const { pack } = context;
  if (baru.spend === undefined) return { part: 'spend' };
  if (baru.claim === undefined && waysOf(pack, baru.spend).length > 1) return { part: 'claim' };
  const claim = claimOf(pack, baru);
  if (claim === 'klaim') return baru.count === undefined ? { part: 'count' } : undefined;
  if (claim !== 'kuitansi' && baru.payee === undefined) return { part: 'payee' };
  if (claim === 'riil' && baru.komponen === undefined) return { part: 'komponen' };
  if (baru.amount === undefined) return { part: 'amount' };
  if (claim === 'honor') {
    return baru.pph === undefined && needsRate(context, baru) ? { part: 'pph' } : undefined;
  }
  if (claim === 'kuitansi') {
    if (baru.seller === undefined) return { part: 'seller' };
    if (baru.items === undefined) return { part: 'items' };
    if (baru.number === undefined) return { part: 'nota' };
    const [question] = receiptQuestions(pack, context.answers, baru, context.date);
    if (question) return { part: 'fakta', question };
  }
  if (baru.komponen === 'uang-harian') return undefined;
  return baru.file === undefined ? { part: 'file' } : undefined;
}

/**
 * Whether a file that comes now is the proof of the new cost: at any part of one that is claimed by receipt
 * or as travel, also before its kind is chosen where it may become one.
 */
export function takesProof(
  answer: AnswerOf<'kuitansi'> | undefined,
  context: CostContext,
): boolean {
  const { baru } = answer ?? {};
  if (!baru || baru.komponen === 'uang-harian') return false;
  const { pack, answers, date } = context;
  const kinds = baru.spend === undefined ? receiptKinds(pack, answers, date) : [{ id: baru.spend }];
  const ways = baru.claim ? [baru.claim] : kinds.flatMap(({ id }) => waysOf(pack, id));
  return ways.some((way) => way === 'kuitansi' || way === 'riil');
}

/** A new cost with everything filled in that leaves no choice. */
export function beginReceipt(context: CostContext, baru: NewReceipt): NewReceipt {
  const { pack, answers, date, people } = context;
  const [kind, other] = receiptKinds(pack, answers, date);
  const spend = baru.spend ?? (other === undefined ? kind?.id : undefined);
  if (spend === undefined) return baru;
  const begun = { ...baru, spend };
  const claim = claimOf(pack, begun);
  const [person, more] = people;
  const open = begun.claim === undefined && waysOf(pack, spend).length > 1;
  const alone = !open && claim !== 'kuitansi' && claim !== 'klaim' && more === undefined;
  return alone && person ? withPayee(context, begun, person.id) : begun;
}

/** A cost with its payee; an honorarium keeps the golongan, so that its tax can be explained later. */
export function withPayee(context: CostContext, baru: NewReceipt, payee: string): NewReceipt {
  const person = context.people.find(({ id }) => id === payee);
  if (!person || claimOf(context.pack, baru) !== 'honor') return { ...baru, payee };
  return { ...baru, payee, facts: { ...baru.facts, golongan: golonganOf(person) } };
}

/** The pack's fixed tariffs for a cost, as suggestions or for a claim, in rupiah for one. */
export function fixedTariffs(
  { pack, answers, date }: CostContext,
  spend: string,
): { label: string; amount: Rupiah }[] {
  const fund = fundOf(pack, answers);
  return pack.tariffs
    .filter(
      ({ basis, spends, funds }) =>
        basis === 'tetap' && spends.includes(spend) && coversFund(pack, funds, fund),
    )
    .flatMap(({ id, label }) => {
      const result = tariffFor(pack, { tariff: id, date });
      return isProblem(result) || !result.amount ? [] : [{ label, amount: result.amount }];
    });
}

/** Whether the pack leaves the rate of a tax on this cost to be entered by hand. */
function needsRate(context: CostContext, receipt: NewReceipt): boolean {
  const { pack, answers, date, people } = context;
  const { spend = '', amount = Rupiah.zero } = receipt;
  const facts = receiptFacts(pack, answers, receipt, people);
  const { missing } = taxesOn(pack, { spend, fund: fundOf(pack, answers), amount, date, facts });
  return missing.some((id) => pack.taxes.some((tax) => tax.id === id && tax.rate === 'manual'));
}
