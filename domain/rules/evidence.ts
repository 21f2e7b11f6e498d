import type { Rupiah } from '../money/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { LocalDate } from '../time/index.ts';
import { judgeWhen } from './condition.ts';
import { coversFund } from './fund-line.ts';
import { meteraiOn } from './meterai.ts';
import type { Citation, EvidenceList, Facts, Pack } from './schema/index.ts';
import { taxesOn } from './taxes.ts';

/** What is known of the spending; the more facts, the fewer open conditions. */
export interface EvidenceQuestion {
  readonly spend: string;
  readonly fund?: string | undefined;
  /** With `date`: whether tax is due is computed, and meterai of the papers too. */
  readonly amount?: Rupiah | undefined;
  readonly date?: LocalDate | undefined;
  readonly facts?: Facts | undefined;
}

/**
 * One paper of the list.
 *
 * | state | required | meaning |
 * | --- | --- | --- |
 * | wajib | true | needed; with `group`: one of the group is |
 * | anjuran | false | recommended only |
 * | tidak-berlaku | false | its condition does not hold here |
 * | belum-pasti | false | its condition rests on facts (`unknown`) nobody gave yet |
 */
export interface EvidenceNeed {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly state: 'wajib' | 'anjuran' | 'tidak-berlaku' | 'belum-pasti';
  readonly group?: string | undefined;
  /** Condition in the regulation's words. */
  readonly when?: string | undefined;
  readonly unknown: readonly string[];
  readonly signedBy: readonly string[];
  /** Template of the pack that can be filled in. */
  readonly form?: string | undefined;
  /** Meterai on this paper, where amount and date are known. */
  readonly meterai?: Rupiah | undefined;
  readonly citation: Citation;
}

/** The evidence list for a spending, whole and in the regulation's order. `belanja.tidak-dikenal` where the pack has none. */
export function evidenceFor(
  pack: Pack,
  question: EvidenceQuestion,
): readonly EvidenceNeed[] | Problem<'belanja.tidak-dikenal'> {
  const list = evidenceListFor(pack, question);
  if (list === undefined) {
    const known = pack.spends.map((spend) => spend.id);
    return problem('belanja.tidak-dikenal', { spend: question.spend, known });
  }
  const { amount, date } = question;
  const facts: Facts = { ...taxFact(pack, question), ...question.facts };
  return list.items.map((item) => {
    const verdict = judgeWhen(item.when, facts);
    const state =
      verdict.holds === false
        ? 'tidak-berlaku'
        : verdict.holds === undefined
          ? 'belum-pasti'
          : item.required
            ? 'wajib'
            : 'anjuran';
    return {
      id: item.id,
      label: item.label,
      required: state === 'wajib',
      state,
      group: item.group,
      when: item.when?.label,
      unknown: verdict.unknown,
      signedBy: item.signedBy,
      form: item.form,
      meterai:
        item.meterai !== undefined && amount !== undefined && date !== undefined
          ? meteraiOn(pack, { document: item.meterai, amount, date }).amount
          : undefined,
      citation: item.citation,
    };
  });
}

/** The list itself, with its own citation: of the fund asked for, else the first that covers the spending. */
export function evidenceListFor(
  pack: Pack,
  question: { readonly spend: string; readonly fund?: string | undefined },
): EvidenceList | undefined {
  const lists = pack.evidence.filter((list) => list.spends.includes(question.spend));
  return lists.find((list) => coversFund(pack, list.funds, question.fund));
}

/** What is still missing when these papers are there: every required single paper, and of a group all its papers where none is there. */
export function missingEvidence(
  needs: readonly EvidenceNeed[],
  have: ReadonlySet<string>,
): readonly EvidenceNeed[] {
  const satisfied = new Set(needs.filter((need) => have.has(need.id)).map((need) => need.group));
  satisfied.delete(undefined);
  return needs.filter(
    (need) =>
      need.required &&
      !have.has(need.id) &&
      (need.group === undefined || !satisfied.has(need.group)),
  );
}

function taxFact(pack: Pack, { spend, fund, amount, date, facts }: EvidenceQuestion): Facts {
  if (amount === undefined || date === undefined) return {};
  const taxation = taxesOn(pack, { spend, fund, amount, date, facts });
  if (taxation.total.isPositive()) return { 'dikenakan-pajak': true };
  return taxation.missing.length === 0 ? { 'dikenakan-pajak': false } : {};
}
