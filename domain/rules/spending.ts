import type { Rupiah } from '../money/index.ts';
import type { LocalDate } from '../time/index.ts';
import { judgeWhen } from './condition.ts';
import { valueOn } from './dated.ts';
import { coversFund } from './fund-line.ts';
import type { Allowed, Citation, Facts, Forbidden, Limit, Pack, Spend } from './schema/index.ts';
import { hasPhrase, wordsOf } from './words.ts';

export interface Spending {
  readonly spend: string;
  readonly fund?: string | undefined;
  /** Id of an allowed or forbidden entry of the pack, where it was chosen by button. */
  readonly purpose?: string | undefined;
  /** What the money is for, in the person's own words. */
  readonly words?: string | undefined;
  /** Rupiah, for ceilings on the amount. */
  readonly amount?: Rupiah | undefined;
  readonly date: LocalDate;
  /** Facts that ceilings ask for: number of contract staff, age … */
  readonly facts?: Facts | undefined;
}

/**
 * Why not (or why careful).
 *
 * | code | meaning |
 * | --- | --- |
 * | jenis-tidak-dikenal | the pack has no such kind of spending |
 * | dana-tidak-dikenal | the pack has no such fund |
 * | dana-tidak-membiayai | the fund does not pay for this kind of spending |
 * | tujuan-tidak-dikenal | the pack has no such purpose |
 * | dilarang | an entry of the forbidden uses fits |
 * | melebihi-batas | above a ceiling: `max` with its unit, `given` |
 * | nilai-tidak-sah | the amount is zero or less |
 */
export interface Reason {
  readonly code:
    | 'jenis-tidak-dikenal'
    | 'dana-tidak-dikenal'
    | 'dana-tidak-membiayai'
    | 'tujuan-tidak-dikenal'
    | 'dilarang'
    | 'melebihi-batas'
    | 'nilai-tidak-sah';
  readonly entry?: { readonly id: string; readonly label: string };
  readonly citation?: Citation;
  readonly max?: number;
  readonly unit?: string;
  readonly given?: number;
}

export interface Permission {
  readonly allowed: boolean;
  /** All reasons against it; empty where allowed. */
  readonly reasons: readonly Reason[];
  /** Soft ceilings exceeded. */
  readonly warnings: readonly Reason[];
  /** Entries of the allowed uses that it falls under. */
  readonly basis: readonly {
    readonly id: string;
    readonly label: string;
    readonly citation: Citation;
  }[];
  /** Facts that a ceiling asks for and nobody gave. */
  readonly missing: readonly string[];
}

/** The kinds of spending of a pack, in its order; of one fund only where given. */
export function spendKinds(pack: Pack, fund?: string): readonly Spend[] {
  return pack.spends.filter((spend) => coversFund(pack, spend.funds, fund));
}

/** Whether the pack lets this spending be paid: decided by purpose, not by the item's name. */
export function mayFund(pack: Pack, spending: Spending): Permission {
  const spend = pack.spends.find((entry) => entry.id === spending.spend);
  const fund = spending.fund ?? spend?.funds[0];
  const text = wordsOf(spending.words ?? '');
  const reasons: Reason[] = basics(pack, spending, spend);

  const covers = (entry: { readonly funds: readonly string[] }) =>
    coversFund(pack, entry.funds, fund);
  for (const entry of pack.forbidden) {
    if (covers(entry) && forbids(entry, spending, text)) {
      reasons.push({ code: 'dilarang', entry: brief(entry), citation: entry.citation });
    }
  }
  const basis = pack.allowed.filter((entry) => covers(entry) && fits(entry, spending, text));

  const warnings: Reason[] = [];
  const missing: string[] = [];
  for (const limit of pack.limits) {
    if (!binds(limit, spending, basis)) continue;
    const facts = factsOf(spending);
    const verdict = judgeWhen(limit.when, facts);
    if (verdict.holds === false) continue;
    missing.push(...verdict.unknown);
    const given = facts[limit.fact];
    if (typeof given !== 'number') {
      missing.push(limit.fact);
      continue;
    }
    const { value: max, unit } = valueOn(limit.max, spending.date);
    if (given <= max) continue;
    const reason: Reason = {
      code: 'melebihi-batas',
      entry: brief(limit),
      citation: limit.citation,
      max,
      unit,
      given,
    };
    if (limit.action === 'block') reasons.push(reason);
    else warnings.push(reason);
  }
  return {
    allowed: reasons.length === 0,
    reasons,
    warnings,
    basis: basis.map((entry) => ({ ...brief(entry), citation: entry.citation })),
    missing: [...new Set(missing)],
  };
}

function basics(pack: Pack, spending: Spending, spend: Spend | undefined): Reason[] {
  const reasons: Reason[] = [];
  if (spend === undefined) reasons.push({ code: 'jenis-tidak-dikenal' });
  const { fund, purpose, amount } = spending;
  if (fund !== undefined) {
    const known = pack.funds.find((entry) => entry.id === fund);
    if (known === undefined) reasons.push({ code: 'dana-tidak-dikenal' });
    else if (spend !== undefined && !coversFund(pack, spend.funds, fund)) {
      reasons.push({ code: 'dana-tidak-membiayai', entry: brief(known), citation: spend.citation });
    }
  }
  const purposes = [...pack.allowed, ...pack.forbidden];
  if (purpose !== undefined && purposes.every((entry) => entry.id !== purpose)) {
    reasons.push({ code: 'tujuan-tidak-dikenal' });
  }
  if (amount !== undefined && !amount.isPositive()) {
    reasons.push({ code: 'nilai-tidak-sah', given: amount.toNumber() });
  }
  return reasons;
}

function forbids(entry: Forbidden, spending: Spending, text: readonly string[]): boolean {
  if (entry.id === spending.purpose || entry.spends.includes(spending.spend)) return true;
  if (!entry.words.some((phrase) => hasPhrase(text, phrase))) return false;
  return !entry.unless.some(
    (exception) =>
      (exception.allowed !== undefined && exception.allowed === spending.purpose) ||
      exception.words.some((phrase) => hasPhrase(text, phrase)),
  );
}

function fits(entry: Allowed, spending: Spending, text: readonly string[]): boolean {
  if (spending.purpose !== undefined) return entry.id === spending.purpose;
  if (entry.words.some((phrase) => hasPhrase(text, phrase))) return true;
  return text.length === 0 && entry.spends.includes(spending.spend);
}

/** A ceiling binds its kind of spending, and its use wherever that was named. */
function binds(limit: Limit, spending: Spending, basis: readonly Allowed[]): boolean {
  if (limit.spend === spending.spend) return true;
  const named = spending.purpose !== undefined || spending.words !== undefined;
  return named && basis.some((entry) => entry.id === limit.allowed);
}

function factsOf(spending: Spending): Facts {
  const { amount, facts } = spending;
  return { ...facts, ...(amount === undefined ? {} : { nilai: amount.toNumber() }) };
}

function brief(entry: { readonly id: string; readonly label: string }) {
  return { id: entry.id, label: entry.label };
}
