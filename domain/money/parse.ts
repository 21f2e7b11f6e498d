import { type Problem, problem } from '../problem.ts';
import { Rupiah } from './rupiah.ts';

/** Amounts people type stay below Rp 100 miliar; more is a slip of the thumb. */
const LIMIT = Rupiah.of(100_000_000_000);
const THOUSAND = 1_000;
const MILLION = 1_000_000;

const UNITS: Record<string, number> = {
  k: THOUSAND,
  rb: THOUSAND,
  ribu: THOUSAND,
  jt: MILLION,
  juta: MILLION,
  miliar: 1_000 * MILLION,
  milyar: 1_000 * MILLION,
};

const FRAME = /^(?:rp\.?\s*)?([0-9.,]+?)(?:\s*(k|rb|ribu|jt|juta|miliar|milyar))?(?:\s*rupiah)?$/;
const COMPOUND =
  /^(?:rp\.?\s*)?([1-9]\d{0,2})\s*(?:jt|juta)\s*([1-9]\d{0,2})\s*(?:rb|ribu)(?:\s*rupiah)?$/;
/** The mark of "nothing after the comma" that follows a whole amount on a kuitansi. */
const WHOLE_MARK = /(?:[,.]-|,00)$/;

/**
 * Reads an amount of rupiah the way Indonesians write it. Never guesses.
 *
 * | typed | read |
 * | --- | --- |
 * | 50000, 50.000, Rp. 50.000, 1.500.000,-, 1.500.000,00, 1,500,000 | as written |
 * | 75rb, 75 ribu, 75k, 1,5 jt, 1.5 juta, 2 juta 250 ribu, 1,2 miliar | with its unit |
 * | 1,5 · 1.5 · 75,25 (no unit) | ambiguous: thousand or million |
 * | 1 … 99 (no unit) | ambiguous: thousand or million |
 * | 100 … 999 (no unit) | ambiguous: rupiah or thousand |
 * | 1,500 | ambiguous: 1.500 or 1.500.000 |
 * | 1.500 where less than a quarter of `tariff` | ambiguous: as written or times thousand |
 * | 1.500 jt, 1,500 rb | ambiguous: decimal or grouped |
 * | 1.500.000,50 | ambiguous: sen are not booked, the rupiah below or above |
 * | 0, -5, 1e9, ０, 007, words, Rp 100 miliar and more | not readable |
 *
 * @param tariff rupiah; the amount that is usual here, where there is one
 * @returns the amount (more than zero), or `uang.ambigu` with the readings in ascending order, or `uang.tidak-terbaca`
 */
export function parseAmount(text: string, tariff?: Rupiah): Rupiah | Problem {
  const readings = read(text.trim().toLowerCase().replace(/\s+/g, ' '), tariff)
    .filter((amount) => amount.isPositive() && amount.lessThan(LIMIT))
    .sort((a, b) => a.compare(b));
  const [only] = readings;
  if (only === undefined) return problem('uang.tidak-terbaca', { text });
  return readings.length === 1 ? only : problem('uang.ambigu', { text, readings });
}

function read(text: string, tariff: Rupiah | undefined): Rupiah[] {
  const compound = COMPOUND.exec(text);
  if (compound) {
    const [, millions, thousands] = compound;
    return [
      Rupiah.of(Number(millions))
        .times(MILLION)
        .plus(Rupiah.of(Number(thousands)).times(THOUSAND)),
    ];
  }
  const marked = WHOLE_MARK.test(text);
  const frame = FRAME.exec(marked ? text.replace(WHOLE_MARK, '') : text);
  const number = frame?.[1];
  if (number === undefined) return [];
  const unit = frame?.[2] === undefined ? undefined : UNITS[frame[2]];
  if (marked) return unit === undefined ? whole(number) : [];
  return unit === undefined ? withoutUnit(number, tariff) : withUnit(number, unit);
}

function withoutUnit(number: string, tariff: Rupiah | undefined): Rupiah[] {
  if (/^[1-9]\d?$/.test(number)) return [scaled(number, THOUSAND), scaled(number, MILLION)];
  if (/^[1-9]\d{2}$/.test(number)) return [scaled(number, 1), scaled(number, THOUSAND)];
  if (/^\d{1,3}[.,]\d{1,2}$/.test(number)) {
    return [scaled(number, THOUSAND), scaled(number, MILLION)];
  }
  if (/^[1-9]\d{0,2},\d{3}$/.test(number)) {
    return [scaled(number, THOUSAND), scaled(number, MILLION)];
  }
  const sen = /^([\d.]+),(\d{2})$/.exec(number);
  if (sen) return whole(sen[1] ?? '').flatMap((amount) => [amount, amount.plus(Rupiah.of(1))]);
  const written = whole(number);
  const [amount] = written;
  const doubtful =
    /^\d{1,3}\.\d{3}$/.test(number) && tariff !== undefined && amount?.times(4).lessThan(tariff);
  return amount && doubtful ? [amount, amount.times(THOUSAND)] : written;
}

function withUnit(number: string, unit: number): Rupiah[] {
  if (/^[1-9]\d{0,10}$/.test(number)) return [scaled(number, unit)];
  if (/^(?:0|[1-9]\d{0,2})[.,]\d{1,2}$/.test(number)) return [scaled(number, unit)];
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(number)) {
    return [scaled(number, unit), scaled(number, unit * THOUSAND)];
  }
  return [];
}

/** Digits, plain or in groups of three; no leading zero. */
function whole(number: string): Rupiah[] {
  const shape = /^[1-9]\d{0,11}$|^[1-9]\d{0,2}(?:\.\d{3}){1,3}$|^[1-9]\d{0,2}(?:,\d{3}){2,3}$/;
  return shape.test(number) ? [Rupiah.of(number.replace(/[.,]/g, ''))] : [];
}

/** "1,5" × 1.000.000; at most three decimals and a unit of at least a thousand, so always whole. */
function scaled(number: string, unit: number): Rupiah {
  const [digits = '', decimals = ''] = number.split(/[.,]/);
  return Rupiah.of(digits + decimals).share(unit, 10 ** decimals.length, 'nearest');
}
