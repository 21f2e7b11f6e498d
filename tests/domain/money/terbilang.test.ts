import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bilangan, Rupiah, terbilang } from '../../../domain/money/index.ts';

const VALUES: Record<string, number> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};
const SCALES: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** Reads the words back by their grammar, independent of how they were made. */
function read(words: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  const spelled = words
    .replaceAll('sepuluh', 'satu puluh')
    .replaceAll('sebelas', 'satu belas')
    .replaceAll('seratus', 'satu ratus')
    .replaceAll('seribu', 'satu ribu');
  for (const word of spelled.split(' ')) {
    const scale = SCALES[word];
    if (word === 'puluh') [group, digit] = [group + digit * 10, 0];
    else if (word === 'belas') [group, digit] = [group + 10 + digit, 0];
    else if (word === 'ratus') [group, digit] = [group + digit * 100, 0];
    else if (scale !== undefined) {
      // "sembilan ribu tujuh triliun": trillions count all that stands before them.
      const before = word === 'triliun' ? total + group + digit : group + digit;
      total = word === 'triliun' ? before * scale : total + before * scale;
      [group, digit] = [0, 0];
    } else digit = VALUES[word] ?? Number.NaN;
  }
  return total + group + digit;
}

describe('numbers in words', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [9, 'sembilan'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [99, 'sembilan puluh sembilan'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [110, 'seratus sepuluh'],
    [111, 'seratus sebelas'],
    [199, 'seratus sembilan puluh sembilan'],
    [200, 'dua ratus'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1_000, 'seribu'],
    [1_001, 'seribu satu'],
    [1_100, 'seribu seratus'],
    [1_999, 'seribu sembilan ratus sembilan puluh sembilan'],
    [2_000, 'dua ribu'],
    [2_026, 'dua ribu dua puluh enam'],
    [10_000, 'sepuluh ribu'],
    [11_000, 'sebelas ribu'],
    [21_000, 'dua puluh satu ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_000_000, 'satu miliar'],
    [1_000_000_000_000, 'satu triliun'],
    [9_007_199_254_740_991, /^sembilan ribu tujuh triliun seratus sembilan puluh sembilan miliar /],
    [-5_000, 'minus lima ribu'],
  ])('%s', (n, words) => {
    const said = bilangan(n);
    expect(said).toEqual(typeof words === 'string' ? words : expect.stringMatching(words));
  });

  it.each([
    [0, 'nol rupiah'],
    [50_000, 'lima puluh ribu rupiah'],
    [75_500, 'tujuh puluh lima ribu lima ratus rupiah'],
    [1_250_000, 'satu juta dua ratus lima puluh ribu rupiah'],
    [2_275_700, 'dua juta dua ratus tujuh puluh lima ribu tujuh ratus rupiah'],
    [7_500_000, 'tujuh juta lima ratus ribu rupiah'],
    [
      1_135_529_370,
      /^satu miliar seratus tiga puluh lima juta lima ratus dua puluh sembilan ribu /,
    ],
  ])('Rp %s', (amount, words) => {
    const said = terbilang(Rupiah.of(amount));
    expect(said).toEqual(typeof words === 'string' ? words : expect.stringMatching(words));
  });

  it('say exactly the number, in single words apart by one blank', () => {
    const amounts = fc.oneof(
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    );
    fc.assert(
      fc.property(amounts, (n) => {
        const words = bilangan(n);
        expect(words).toMatch(/^[a-z]+( [a-z]+)*$/);
        expect(words).not.toMatch(
          /satu (ratus|ribu|puluh|belas)\b(?<!puluh satu ribu|ratus satu ribu)/,
        );
        expect(read(words)).toBe(n);
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses what is no whole number', () => {
    expect(() => bilangan(1.5)).toThrow(RangeError);
    expect(() => bilangan(Number.NaN)).toThrow(RangeError);
    expect(() => bilangan(2 ** 53)).toThrow(RangeError);
  });
});
