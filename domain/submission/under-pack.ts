import type { DossierReceipt } from '../approval/index.ts';
import { type Answers, answerOf, type NewReceipt, type Receipt } from '../forms/index.ts';
import type { Rupiah } from '../money/index.ts';
import type { Plan } from '../planning/index.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { citationText, evidenceFor, mayFund, meteraiOn, type Pack } from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';
import { reportFacts, taxesOfReceipt } from './facts.ts';
import type { ReportForm } from './form-under.ts';
import { fundOf } from './spends.ts';

/** Whether the pack allows to spend this amount on this kind; the Problem names every reason. */
export type MayFund = (spend: string, amount?: Rupiah, words?: string) => Problem | undefined;

/** A paper to send in, or alternatives of which one is enough; each with its meterai in rupiah. */
export type AskedPaper = {
  key: string;
  papers: { id: string; label: string; meterai?: Rupiah }[];
  citation: string;
};

/** What a form's step for further papers asks for, in the pack's order. `amount`: what the report costs, for the meterai. */
export function askedPapers(
  pack: Pack,
  form: ReportForm,
  answers: Answers,
  date: LocalDate,
  amount?: Rupiah,
): AskedPaper[] {
  const fund = fundOf(pack, answers);
  const meteraiOf = (id: string, spends: readonly string[]) => {
    const list = evidenceFor(pack, { spend: spends[0] ?? '', fund, date, amount });
    return isProblem(list) ? undefined : list.find((need) => need.id === id)?.meterai;
  };
  return form.papers.map(({ key, papers }) => ({
    key,
    papers: papers.map(({ id, label, spends }) => {
      const duty = meteraiOf(id, spends);
      return { id, label, ...(duty?.isPositive() && { meterai: duty }) };
    }),
    citation: [...new Set(papers.map(({ citation }) => citation))].join('; '),
  }));
}

/**
 * Asks the pack whether a cost may be paid, with every reason and its article. Decided by purpose, so the
 * activity's name may make lawful what the thing's name forbids (002: ATK of a Lokakarya Mini).
 */
export function mayFundUnder(pack: Pack, answers: Answers, date: LocalDate): MayFund {
  const fund = fundOf(pack, answers);
  const facts = reportFacts(pack, answers);
  const purpose = answerOf(answers, 'kegiatan', 'kegiatan')?.name ?? '';
  return (spend, amount, words) => {
    const judge = (said?: string) =>
      mayFund(pack, { spend, fund, amount, words: said, date, facts });
    const { allowed, reasons } = judge(words);
    if (allowed || (words !== undefined && judge(`${words} ${purpose}`).allowed)) return undefined;
    return problem('belanja.tidak-boleh', {
      reasons: reasons.map(({ code, entry, citation, max }) => ({
        code,
        label: entry?.label ?? '',
        citation: citation ? citationText(pack, citation) : pack.identity.shortTitle,
        ...(max !== undefined && { max }),
      })),
    });
  };
}

/** Receipts as a dossier keeps them, without what their reporter gave. */
export type Explained = Omit<DossierReceipt, keyof Receipt>;

/** What the amount of a cost brings with it: meterai and taxes, with their citations. `people`: for golongan and names. */
export function explainReceiptUnder(
  pack: Pack,
  answers: Answers,
  date: LocalDate,
  people: Plan['people'] = [],
) {
  return (receipt: NewReceipt & Pick<Receipt, 'spend' | 'amount'>): Explained => {
    const { spend, amount, payee } = receipt;
    const kind = pack.spends.find(({ id }) => id === spend);
    const document = kind?.document ?? 'kuitansi';
    const meterai = meteraiOn(pack, { document, amount, date });
    const { taxes } = taxesOfReceipt(pack, answers, receipt, date, people);
    const name = people.find(({ id }) => id === payee)?.name;
    return {
      label: kind?.label ?? spend,
      ...(name !== undefined && { payeeName: name }),
      ...(meterai.amount.isPositive() &&
        meterai.citation && {
          meterai: { amount: meterai.amount, citation: citationText(pack, meterai.citation) },
        }),
      taxes: taxes.map((tax) => ({
        kind: tax.label,
        rate: String(tax.rate),
        amount: tax.amount,
        citation: citationText(pack, tax.citation),
      })),
    };
  };
}
