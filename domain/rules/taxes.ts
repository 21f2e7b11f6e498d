import { Rupiah } from '../money/index.ts';
import type { LocalDate } from '../time/index.ts';
import { inRange, judgeWhen } from './condition.ts';
import { valueOn } from './dated.ts';
import { plainSum } from './fraction.ts';
import { coversFund } from './fund-line.ts';
import type { Citation, Facts, Pack, Tax } from './schema/index.ts';
import { type Step, step } from './working.ts';

/** A payment as its receipt shows it. `amount`: gross rupiah, everything included; `date`: of the receipt. */
export interface Payment {
  readonly spend: string;
  readonly fund?: string | undefined;
  readonly amount: Rupiah;
  readonly date: LocalDate;
  /** The payee has an NPWP; assumed where nothing is said. */
  readonly npwp?: boolean | undefined;
  /** The seller is PKP; assumed where nothing is said. */
  readonly pkp?: boolean | undefined;
  /** Of a PNS, or `non-pns`. */
  readonly golongan?: 'I' | 'II' | 'III' | 'IV' | 'non-pns' | undefined;
  /** Other facts that the pack declares. */
  readonly facts?: Facts | undefined;
  /** Percent entered by hand, by tax id, with the reason, where the pack leaves the rate open. */
  readonly manual?: { readonly [tax: string]: { readonly rate: number; readonly reason: string } };
}

export interface TaxLine {
  readonly id: string;
  readonly kind: Tax['kind'];
  readonly label: string;
  /** Whole rupiah on which the tax is taken. */
  readonly base: Rupiah;
  /** Percent, doubled already where there is no NPWP. */
  readonly rate: number;
  readonly amount: Rupiah;
  readonly citation: Citation;
  /** Why the rate was entered by hand. */
  readonly reason?: string | undefined;
}

export interface Taxation {
  readonly taxes: readonly TaxLine[];
  readonly total: Rupiah;
  /** What the payee gets in hand: gross − total. */
  readonly net: Rupiah;
  readonly steps: readonly Step[];
  /** Facts that decide a tax and were not given (`golongan`), or taxes whose rate must be entered by hand. */
  readonly missing: readonly string[];
}

/**
 * The taxes to withhold from one payment, by the pack's tax entries: each tax is base × rate, rounded
 * down to the rupiah. Amounts of zero or less carry no tax.
 */
export function taxesOn(pack: Pack, payment: Payment): Taxation {
  const gross = payment.amount;
  const facts: Facts = { npwp: true, pkp: true, ...payment.facts, ...given(payment) };
  const missing = new Set<string>();
  const applying = pack.taxes.filter((tax) => {
    if (!gross.isPositive() || !concerns(pack, tax, payment)) return false;
    const verdict = judgeWhen(tax.when, { ...facts, nilai: gross.toNumber() });
    for (const fact of verdict.unknown) missing.add(fact);
    return verdict.holds === true && inRange(gross.toNumber(), tax.range);
  });

  const steps: Step[] = [];
  const included = applying.filter((tax) => tax.included);
  const inside = included.map((tax) => percent(tax, payment) ?? 0);
  const divisor = plainSum([100, ...inside]);
  const dpp = gross.share(100, divisor, 'down');
  if (included.length > 0 && applying.some((tax) => tax.base === 'dpp')) {
    steps.push(step('dpp', `${gross} × 100 ÷ ${divisor}`, dpp, included[0]?.citation));
  }

  const taxes: TaxLine[] = [];
  for (const tax of applying) {
    const rate = percent(tax, payment);
    if (rate === undefined) {
      missing.add(tax.id);
      continue;
    }
    const times = facts.npwp === false ? (tax.withoutNpwp?.multiply ?? 1) : 1;
    const base = tax.base === 'dpp' ? dpp : gross;
    const finalRate = plainSum(Array.from({ length: times }, () => rate));
    const amount = base.percent(finalRate, 'down');
    const how = times > 1 ? `${base} × ${rate}% × ${times}` : `${base} × ${rate}%`;
    steps.push(step(tax.id, how, amount, tax.citation));
    taxes.push({
      id: tax.id,
      kind: tax.kind,
      label: tax.label,
      base,
      rate: finalRate,
      amount,
      citation: tax.citation,
      reason: payment.manual?.[tax.id]?.reason,
    });
  }
  const total = Rupiah.sum(taxes.map((tax) => tax.amount));
  return { taxes, total, net: gross.minus(total), steps, missing: [...missing] };
}

function given(payment: Payment): Facts {
  const { npwp, pkp, golongan } = payment;
  return {
    ...(npwp === undefined ? {} : { npwp }),
    ...(pkp === undefined ? {} : { pkp }),
    ...(golongan === undefined ? {} : { golongan }),
  };
}

function concerns(pack: Pack, tax: Tax, payment: Payment): boolean {
  const fits = tax.funds === undefined || coversFund(pack, tax.funds, payment.fund);
  return fits && tax.spends.includes(payment.spend);
}

/** Percent on the day; undefined where it must be entered by hand and was not, or not sensibly. */
function percent(tax: Tax, payment: Payment): number | undefined {
  if (tax.rate !== 'manual') return valueOn(tax.rate, payment.date).value;
  const entered = payment.manual?.[tax.id];
  if (entered === undefined || entered.reason.trim() === '') return undefined;
  return entered.rate >= 0 && entered.rate <= 100 ? entered.rate : undefined;
}
