import type { Rupiah } from './rupiah.ts';

const SMALL = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

const GROUPS = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1_000, 'ribu'],
  [100, 'ratus'],
] as const;

/**
 * A whole number in Indonesian words: 2026 is "dua ribu dua puluh enam", 1.100 "seribu seratus".
 * Throws on a fraction or beyond ±9.007.199.254.740.991.
 */
export function bilangan(n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number: ${n}`);
  if (n < 0) return `minus ${bilangan(-n)}`;
  const small = SMALL[n];
  if (small !== undefined) return small;
  if (n < 20) return `${bilangan(n - 10)} belas`;
  const [size, name] = GROUPS.find(([group]) => n >= group) ?? [10, 'puluh'];
  const count = Math.floor(n / size);
  // "seratus", "seribu"; but "satu juta".
  const head = count === 1 && size <= 1_000 ? `se${name}` : `${bilangan(count)} ${name}`;
  const rest = n % size;
  return rest === 0 ? head : `${head} ${bilangan(rest)}`;
}

/** An amount in words, as a kuitansi writes it: "satu juta dua ratus lima puluh ribu rupiah". */
export function terbilang(amount: Rupiah): string {
  return `${bilangan(amount.toNumber())} rupiah`;
}
