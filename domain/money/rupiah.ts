import { Decimal as DecimalJs } from 'decimal.js';
import * as z from 'zod';

/** 60 digits: a product of two amounts and a rate stays exact before it is rounded to the rupiah. */
const Decimal = DecimalJs.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });

export type Rounding = 'down' | 'up' | 'nearest';

const ROUNDING: Record<Rounding, DecimalJs.Rounding> = {
  down: Decimal.ROUND_FLOOR,
  up: Decimal.ROUND_CEIL,
  nearest: Decimal.ROUND_HALF_UP,
};

/**
 * An amount of whole rupiah, immutable, exact. JSON and storage hold it as a number (`rupiahSchema`).
 * A fraction of a rupiah, NaN or an amount beyond ±9.007.199.254.740.991 is a programmer's error and
 * throws; text typed by people goes through `parseAmount`.
 */
export class Rupiah {
  static readonly zero: Rupiah = new Rupiah(new Decimal(0));

  private readonly value: DecimalJs;

  private constructor(value: DecimalJs) {
    if (!value.isInteger() || value.abs().greaterThan(Number.MAX_SAFE_INTEGER)) {
      throw new RangeError(`not a whole amount of rupiah: ${value.toString()}`);
    }
    this.value = value.isZero() ? value.abs() : value;
  }

  /** Whole rupiah from a number or from plain digits ("-5000"). Throws on anything else. */
  static of(amount: number | string): Rupiah {
    return new Rupiah(new Decimal(amount));
  }

  static sum(amounts: Iterable<Rupiah>): Rupiah {
    let total = Rupiah.zero;
    for (const amount of amounts) total = total.plus(amount);
    return total;
  }

  plus(other: Rupiah): Rupiah {
    return new Rupiah(this.value.plus(other.value));
  }

  minus(other: Rupiah): Rupiah {
    return new Rupiah(this.value.minus(other.value));
  }

  /** This amount a whole number of times (person-trips, months). Throws where n is no integer. */
  times(n: number): Rupiah {
    if (!Number.isInteger(n)) throw new RangeError(`not a whole number of times: ${n}`);
    return new Rupiah(this.value.times(n));
  }

  negated(): Rupiah {
    return new Rupiah(this.value.negated());
  }

  /** This amount × numerator ÷ denominator, rounded once to the rupiah: `gross.share(100, '111', 'down')`. */
  share(numerator: number | string, denominator: number | string, rounding: Rounding): Rupiah {
    const exact = this.value.times(numerator).dividedBy(denominator);
    return new Rupiah(exact.toDecimalPlaces(0, ROUNDING[rounding]));
  }

  /** `rate` per cent of this amount ("1.5", with a decimal point), rounded once to the rupiah. */
  percent(rate: number | string, rounding: Rounding): Rupiah {
    return this.share(rate, 100, rounding);
  }

  /** How many per cent of `whole` this is, as text with a decimal point ("79.5"); undefined of nothing. */
  percentOf(whole: Rupiah, decimals = 1): string | undefined {
    if (whole.isZero()) return undefined;
    return this.value.times(100).dividedBy(whole.value).toFixed(decimals, Decimal.ROUND_HALF_UP);
  }

  /**
   * Splits this amount by weights (not negative, as decimal text or numbers), to the rupiah: every part
   * is rounded down, the rupiah left over go to the largest remainders, ties to the earlier part.
   * The parts add up to the amount. Throws when the weights sum to zero.
   */
  split(weights: readonly (number | string)[]): Rupiah[] {
    const shares = weights.map((weight) => new Decimal(weight));
    const total = shares.reduce((sum, weight) => sum.plus(weight), new Decimal(0));
    if (!total.isPositive() || total.isZero() || shares.some((weight) => weight.isNegative())) {
      throw new RangeError('weights must not be negative and must sum to more than zero');
    }
    const exact = shares.map((weight) => this.value.times(weight).dividedBy(total));
    const parts = exact.map((part) => part.floor());
    let left = parts.reduce((rest, part) => rest.minus(part), this.value).toNumber();
    const byRemainder = exact
      .map((part, index) => ({ index, remainder: part.minus(part.floor()) }))
      .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
    const extra = new Set<number>();
    for (const { index } of byRemainder) {
      if (left <= 0) break;
      extra.add(index);
      left -= 1;
    }
    return parts.map((part, index) => new Rupiah(extra.has(index) ? part.plus(1) : part));
  }

  isZero(): boolean {
    return this.value.isZero();
  }

  isNegative(): boolean {
    return this.value.isNegative();
  }

  isPositive(): boolean {
    return !this.isZero() && !this.isNegative();
  }

  /** Negative, zero or positive, as for sort. */
  compare(other: Rupiah): number {
    return this.value.comparedTo(other.value);
  }

  equals(other: Rupiah): boolean {
    return this.value.equals(other.value);
  }

  greaterThan(other: Rupiah): boolean {
    return this.value.greaterThan(other.value);
  }

  lessThan(other: Rupiah): boolean {
    return this.value.lessThan(other.value);
  }

  toNumber(): number {
    return this.value.toNumber();
  }

  toJSON(): number {
    return this.value.toNumber();
  }

  /** Plain digits, for hashes and logs; people read `formatRupiah`. */
  toString(): string {
    return this.value.toFixed(0);
  }
}

/** A whole number in JSON and storage, a `Rupiah` in memory: `z.parse` decodes, `z.encode` encodes. */
export const rupiahSchema = z.codec(
  z.int(),
  z.custom<Rupiah>((value) => value instanceof Rupiah),
  { decode: (amount) => Rupiah.of(amount), encode: (amount) => amount.toNumber() },
);

/** The way people write it: "Rp 1.250.000", "-Rp 5.000". */
export function formatRupiah(amount: Rupiah): string {
  const sign = amount.isNegative() ? '-' : '';
  const digits = amount.toString().replace('-', '');
  return `${sign}Rp ${digits.replace(/\B(?=(\d{3})+$)/g, '.')}`;
}
