import type { DossierReceipt } from '../approval/index.ts';
import { demandsBeyond, type EvidenceNeed } from '../evidence/index.ts';
import { type Form, formFor, type Receipt } from '../forms/index.ts';
import type { Rupiah } from '../money/index.ts';
import { isProblem, problem } from '../problem.ts';
import {
  citationText,
  evidenceFor,
  mayFund,
  meteraiOn,
  type Pack,
  spendKinds,
  taxesOn,
} from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';
import type { MayFund } from './give-receipt.ts';

/** The evidence list of a kind of spending with citations as people read them; empty where the pack has none. */
export function evidenceNeeds(pack: Pack, spend: string, date: LocalDate): EvidenceNeed[] {
  const needs = evidenceFor(pack, { spend, date });
  if (isProblem(needs)) return [];
  return needs
    .filter((need) => need.state !== 'tidak-berlaku')
    .map(({ id, label, required, group, citation }) => ({
      id,
      label,
      required,
      ...(group !== undefined && { group }),
      citation: citationText(pack, citation),
    }));
}

/** The form that gives every paper which the pack requires for a kind of spending. */
export function formUnder(pack: Pack, spend: string, date: LocalDate): Form {
  const plain = formFor(spend, false);
  return formFor(spend, demandsBeyond(plain, evidenceNeeds(pack, spend, date)).length > 0);
}

/** A paper to send in, or alternatives of which one is enough; each with its meterai in rupiah. */
export type AskedPaper = {
  key: string;
  papers: { label: string; meterai?: Rupiah }[];
  citation: string;
};

/** What a form's step for further papers asks for, in the pack's order. `amount`: what the report costs, for the meterai. */
export function askedPapers(
  pack: Pack,
  form: Form,
  date: LocalDate,
  amount?: Rupiah,
): AskedPaper[] {
  const answer = evidenceFor(pack, { spend: form.spend, date, amount });
  const meterai = new Map(
    isProblem(answer) ? [] : answer.map((need) => [need.id, need.meterai] as const),
  );
  return demandsBeyond(form, evidenceNeeds(pack, form.spend, date)).map(({ key, papers }) => ({
    key,
    papers: papers.map(({ id, label }) => {
      const duty = meterai.get(id);
      return { label, ...(duty?.isPositive() && { meterai: duty }) };
    }),
    citation: [...new Set(papers.map(({ citation }) => citation))].join('; '),
  }));
}

/** Kinds of spending a receipt may be of: all that the same fund pays by receipt. */
export function receiptKinds(pack: Pack): { id: string; label: string }[] {
  return spendKinds(pack)
    .filter((spend) => RECEIPT_SPENDS.includes(spend.id))
    .map(({ id, label }) => ({ id, label }));
}

/**
 * What a reporter pays out of pocket on an outdoor activity. Transport is computed at the tariff and never
 * claimed by receipt as well; other kinds have forms of their own.
 */
const RECEIPT_SPENDS = ['barang'];

/** Asks the pack whether a receipt may be paid, with every reason and its article. */
export function mayFundUnder(pack: Pack, date: LocalDate): MayFund {
  return (spend, amount, words) => {
    const { allowed, reasons } = mayFund(pack, { spend, amount, words, date });
    if (allowed) return undefined;
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

/** What the amount of a receipt brings with it: meterai and taxes, with their citations. */
export function explainReceiptUnder(pack: Pack, date: LocalDate) {
  return ({
    spend,
    amount,
  }: Pick<Receipt, 'spend' | 'amount'>): Omit<DossierReceipt, keyof Receipt> => {
    const meterai = meteraiOn(pack, { document: 'kuitansi', amount, date });
    const { taxes } = taxesOn(pack, { spend, amount, date });
    return {
      label: pack.spends.find((s) => s.id === spend)?.label ?? spend,
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
