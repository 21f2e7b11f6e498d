import { type EvidenceNeed, komponenOf } from '../evidence/index.ts';
import type { Answers } from '../forms/index.ts';
import type { Rupiah } from '../money/index.ts';
import { isProblem } from '../problem.ts';
import { citationText, evidenceFor, type Facts, type Pack } from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';
import { receiptFacts, receiptsOf, reportFacts } from './facts.ts';
import { fundOf, spendsOf } from './spends.ts';

type People = readonly { id: string; golongan?: string | undefined }[];

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
  for (const spend of spendsOf(answers)) {
    for (const { amount, facts } of cases(answers, spend, people)) {
      const needs = evidenceFor(pack, { spend, fund, amount, date, facts });
      if (isProblem(needs)) continue;
      for (const need of needs) {
        if (need.state === 'tidak-berlaku') continue;
        const { id, label, group, required } = need;
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
  }
  const travelled = receiptsOf(answers).filter(({ komponen }) => komponen !== undefined);
  return [...found.values()].filter((need) => {
    // No ticket and no statement is due for travel that cost nothing.
    const komponen = komponenOf(need.id);
    const of = travelled.filter(({ spend }) => need.spends.includes(spend));
    return komponen === undefined || of.length === 0 || of.some((r) => r.komponen === komponen);
  });
}

/** The receipts of a kind of spending, each with what is known of it; the report's own facts where there is none. */
function cases(
  answers: Answers,
  spend: string,
  people: People,
): { amount?: Rupiah; facts: Facts }[] {
  const receipts = receiptsOf(answers).filter((receipt) => receipt.spend === spend);
  if (receipts.length === 0) return [{ facts: reportFacts(answers) }];
  return receipts.map((receipt) => ({
    amount: receipt.amount,
    facts: receiptFacts(answers, receipt, people),
  }));
}
