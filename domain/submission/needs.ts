import { type EvidenceNeed, fitsContent, komponenOf } from '../evidence/index.ts';
import { type Answers, receiptsOf } from '../forms/index.ts';
import type { Rupiah } from '../money/index.ts';
import { isProblem } from '../problem.ts';
import {
  citationText,
  evidenceFor,
  evidenceListFor,
  type Facts,
  type Pack,
} from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';
import { type People, receiptFacts, reportFacts, taxesOfReceipt } from './facts.ts';
import { fundOf, spendsOf } from './spends.ts';

/**
 * The papers that a report needs under a pack: the lists of all its kinds of spending, each judged for every
 * receipt of that kind. A paper that several lists name stands once, with all citations; one whose
 * condition does not hold for any receipt stands not at all.
 */
export function evidenceNeeds(
  pack: Pack,
  answers: Answers,
  date: LocalDate,
  people: People = [],
): EvidenceNeed[] {
  const fund = fundOf(pack, answers);
  const found = new Map<string, EvidenceNeed>();
  const lists = Map.groupBy(spendsOf(answers), (spend) => evidenceListFor(pack, { spend, fund }));
  for (const spends of lists.values()) {
    const judged = spends.flatMap((spend) =>
      cases(pack, answers, spend, date, people).map(({ amount, facts }) => {
        const needs = evidenceFor(pack, { spend, fund, amount, date, facts });
        return isProblem(needs) ? [] : needs.map((need) => ({ ...need, spend }));
      }),
    );
    // Paper by paper, so that they stand in the list's order whichever receipt asks for them.
    const papers = (judged[0] ?? []).flatMap((_, at) => judged.flatMap((list) => list[at] ?? []));
    for (const need of papers) {
      if (need.state === 'tidak-berlaku') continue;
      const { id, label, group, required, spend } = need;
      const citation = citationText(pack, need.citation);
      const key = `${id} ${group ?? ''}`;
      const known = found.get(key);
      const citations = new Set([...(known?.citation.split('; ') ?? []), citation]);
      found.set(key, {
        id,
        label: known?.label ?? label,
        required: required || known?.required === true,
        ...(group !== undefined && { group }),
        citation: [...citations].join('; '),
        spends: [...new Set([...(known?.spends ?? []), spend])],
      });
    }
  }
  const receipts = receiptsOf(answers);
  const travelled = receipts.filter(({ komponen }) => komponen !== undefined);
  return [...found.values()].filter((need) => {
    // No ticket and no statement is due for travel that cost nothing, no receipt for what was not bought.
    const komponen = komponenOf(need.id);
    const of = travelled.filter(({ spend }) => need.spends.includes(spend));
    if (komponen !== undefined) {
      return of.length === 0 || of.some((receipt) => receipt.komponen === komponen);
    }
    if (!CONTENTS.includes(need.id)) return true;
    return receipts.some(
      (receipt) => need.spends.includes(receipt.spend) && fitsContent(need.id, receipt),
    );
  });
}

/** Receipts of a meeting that are due by what was bought. */
const CONTENTS = ['kuitansi-konsumsi', 'kuitansi-materi'];

/**
 * The receipts of a kind of spending, each with what is known of it; the report's own facts where there is
 * none. A meeting's papers on honoraria rest on the golongan of whoever gets one in the same report.
 */
function cases(
  pack: Pack,
  answers: Answers,
  spend: string,
  date: LocalDate,
  people: People,
): { amount?: Rupiah; facts: Facts }[] {
  const all = receiptsOf(answers);
  const own = all.filter((receipt) => receipt.spend === spend);
  const golongan = new Set(
    all.map((receipt) => receiptFacts(pack, answers, receipt, people).golongan),
  );
  golongan.delete(undefined);
  const of: Facts[] = [...golongan].map((each) => ({ golongan: each as string }));
  const known = own.map((receipt) => {
    const { total, missing } = taxesOfReceipt(pack, answers, receipt, date, people);
    return {
      amount: receipt.amount,
      facts: {
        ...receiptFacts(pack, answers, receipt, people),
        ...(missing.length === 0 && { 'dikenakan-pajak': total.isPositive() }),
      },
    };
  });
  const untaxed = { ...reportFacts(pack, answers), 'dikenakan-pajak': false };
  const base = known.length > 0 ? known : [{ facts: untaxed }];
  const paid = of.length > 0 ? of : [{}];
  return base.flatMap((each) =>
    paid.map((more) => ({ ...each, facts: { ...more, ...each.facts } })),
  );
}
