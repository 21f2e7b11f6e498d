import {
  type Answers,
  answerOf,
  type FactValue,
  type NewReceipt,
  type Receipt,
  receiptsOf,
} from '../forms/index.ts';
import type { Plan } from '../planning/index.ts';
import { isProblem } from '../problem.ts';
import {
  evidenceFor,
  type Facts,
  mayFund,
  type Pack,
  type Taxation,
  taxesOn,
} from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';
import { costsOf, fundOf, lineSpends, spendsOf } from './spends.ts';

/** Who is on a plan, with the golongan that their taxes depend on. */
export type People = readonly Pick<Plan['people'][number], 'id' | 'golongan'>[];

/** Known from the costs themselves, so nobody is asked. */
const TOLD_BY_COSTS = [
  'uang-harian',
  'tanpa-bukti-pengeluaran',
  'bukti-penginapan',
  'naik-pesawat',
  'ada-barang',
];

/** Of one receipt, or computed from it. */
const OF_A_RECEIPT = ['isi', 'katering', 'npwp', 'pkp', 'golongan', 'dikenakan-pajak', 'nilai'];

/** A question about a fact of the pack, in its words. */
export type FactQuestion = {
  id: string;
  label: string;
  type: 'boolean' | 'choice' | 'number';
  values: readonly { id: string; label: string }[];
};

/** What is known about a report as a whole: what was answered, and what its POA line and its costs tell. */
export function reportFacts(pack: Pack, answers: Answers): Facts {
  const given = { ...answerOf(answers, 'fakta', 'fakta')?.values, ...toldByLine(pack, answers) };
  const travel = receiptsOf(answers).filter(({ komponen }) => komponen !== undefined);
  if (travel.length === 0) return given;
  const has = (komponen: Receipt['komponen'], proof?: boolean) =>
    travel.some(
      (each) =>
        each.komponen === komponen && (proof === undefined || (each.file !== undefined) === proof),
    );
  return {
    ...given,
    'uang-harian': has('uang-harian'),
    'bukti-penginapan': has('penginapan', true),
    'naik-pesawat': has('pesawat'),
    'tanpa-bukti-pengeluaran':
      has('transport', false) ||
      has('pesawat', false) ||
      has('penginapan', false) ||
      has('lain', false),
  };
}

/**
 * A line that pays honoraria or travel says so itself; where one kind of spending is claimed in both ways,
 * its costs say which of them there are.
 */
function toldByLine(pack: Pack, answers: Answers): Facts {
  const ways = lineSpends(answers).map((spend) => costsOf(pack, spend));
  const both = ways.some((costs) => costs.includes('honor') && costs.includes('kuitansi'));
  const receipts = receiptsOf(answers);
  return {
    ...(ways.some((costs) => costs.includes('honor')) && { 'ada-honorarium': true }),
    ...(ways.some((costs) => costs.includes('riil')) && { 'ada-perjalanan-dinas': true }),
    ...(both && {
      'ada-honorarium': receipts.some(({ payee }) => payee !== undefined),
      'ada-barang': receipts.some(({ seller }) => seller !== undefined),
    }),
  };
}

/** What is known about one receipt: the report's facts and its own. `people`: who is on the plan, for a golongan that was not kept with it. */
export function receiptFacts(
  pack: Pack,
  answers: Answers,
  receipt: NewReceipt,
  people: People = [],
): Facts {
  const payee = people.find(({ id }) => id === receipt.payee);
  return {
    ...reportFacts(pack, answers),
    ...(payee && { golongan: golonganOf(payee) }),
    ...receipt.facts,
  };
}

/** The taxes on one receipt, with the rate that was entered by hand where the pack sets none. */
export function taxesOfReceipt(
  pack: Pack,
  answers: Answers,
  receipt: NewReceipt & Pick<Receipt, 'spend' | 'amount'>,
  date: LocalDate,
  people: People = [],
): Taxation {
  const { spend, amount, pph } = receipt;
  const open = pack.taxes.filter(({ rate }) => rate === 'manual').map(({ id }) => id);
  return taxesOn(pack, {
    spend,
    fund: fundOf(pack, answers),
    amount,
    date,
    facts: receiptFacts(pack, answers, receipt, people),
    manual: pph ? Object.fromEntries(open.map((id) => [id, pph])) : {},
  });
}

/** "Penata / III.c" is III; somebody without golongan is no PNS. */
export function golonganOf(person: Pick<People[number], 'golongan'>) {
  const found = /\b(IV|III|II|I)\b/.exec(person.golongan ?? '')?.[1];
  return (found ?? 'non-pns') as 'I' | 'II' | 'III' | 'IV' | 'non-pns';
}

/** The facts that conditions of the lists and ceilings rest on and that nobody told yet, in the pack's order. */
export function factQuestions(pack: Pack, answers: Answers, date: LocalDate): FactQuestion[] {
  const facts = reportFacts(pack, answers);
  const fund = fundOf(pack, answers);
  const open = spendsOf(answers).flatMap((spend) => {
    const needs = evidenceFor(pack, { spend, fund, date, facts });
    const ceilings = mayFund(pack, { spend, fund, date, facts }).missing;
    return [...(isProblem(needs) ? [] : needs.flatMap(({ unknown }) => unknown)), ...ceilings];
  });
  const asked = open.filter((id) => ![...TOLD_BY_COSTS, ...OF_A_RECEIPT].includes(id));
  return pack.facts
    .filter(({ id }) => asked.includes(id))
    .map(({ id, label, type, values = [] }) => ({ id, label, type, values }));
}

/** The facts of one receipt that change its papers or its taxes and that nobody told yet. */
export function receiptQuestions(
  pack: Pack,
  answers: Answers,
  receipt: NewReceipt,
  date: LocalDate,
): FactQuestion[] {
  const { spend, amount } = receipt;
  if (spend === undefined || amount === undefined) return [];
  const fund = fundOf(pack, answers);
  const facts = receiptFacts(pack, answers, receipt);
  const taxes = (more: Facts) =>
    taxesOn(pack, { spend, fund, amount, date, facts: { ...facts, ...more } });
  const needs = evidenceFor(pack, { spend, fund, amount, date, facts });
  const unknown = new Set([
    ...taxes({}).missing,
    ...(isProblem(needs) ? [] : needs.flatMap((need) => need.unknown)),
  ]);
  const declared = pack.facts.filter(({ id }) => ['isi', 'katering'].includes(id));
  const open = declared.filter(({ id }) => unknown.has(id) && facts[id] === undefined);
  const plain = (['pkp', 'npwp'] as const).filter(
    (fact) =>
      facts[fact] === undefined &&
      // Whoever is PKP has an NPWP.
      !(fact === 'npwp' && facts.pkp === true) &&
      !taxes({ [fact]: true }).total.equals(taxes({ [fact]: false }).total),
  );
  return [
    ...open.map(({ id, label, type, values = [] }) => ({ id, label, type, values })),
    ...plain.map((id) => ({ id, label: '', type: 'boolean' as const, values: [] })),
  ];
}

/** Reads the answer to a question: one of its values, yes or no, or a whole number. */
export function readFact(question: FactQuestion, value: FactValue): FactValue | undefined {
  switch (question.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return question.values.some(({ id }) => id === value) ? value : undefined;
    case 'number':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? value
        : undefined;
  }
}
