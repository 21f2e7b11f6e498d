import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRupiah, parseAmount, Rupiah } from '../../../domain/money/index.ts';
import { isProblem } from '../../../domain/problem.ts';

const tariff = Rupiah.of(50_000);

function outcome(text: string, usual?: Rupiah): number | number[] | string {
  const read = parseAmount(text, usual);
  if (!isProblem(read)) return read.toNumber();
  return read.problem === 'uang.ambigu'
    ? read.details.readings.map((reading) => reading.toNumber())
    : read.problem;
}

describe('amounts that read one way', () => {
  it.each([
    ['50000', 50_000],
    ['1500', 1_500],
    ['50.000', 50_000],
    ['Rp 50.000', 50_000],
    ['Rp. 50.000', 50_000],
    ['rp50.000', 50_000],
    ['50.000 rupiah', 50_000],
    ['Rp 1.500.000,-', 1_500_000],
    ['1.500.000.-', 1_500_000],
    ['1.500.000,00', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1.500,-', 1_500],
    ['75rb', 75_000],
    ['75 rb', 75_000],
    ['75 RIBU', 75_000],
    ['75k', 75_000],
    ['Rp 75rb', 75_000],
    ['7,5rb', 7_500],
    ['1,5 jt', 1_500_000],
    ['1.5 juta', 1_500_000],
    ['0,5 jt', 500_000],
    ['1,25jt', 1_250_000],
    ['2 juta 250 ribu', 2_250_000],
    ['1jt 500rb', 1_500_000],
    ['1,2 miliar', 1_200_000_000],
    ['99.999.999.999', 99_999_999_999],
    ['  50.000 ', 50_000],
  ])('%s → %d', (text, amount) => {
    expect(outcome(text)).toBe(amount);
  });
});

describe('amounts that read two ways are asked back', () => {
  it.each([
    ['1,5', [1_500, 1_500_000]],
    ['1.5', [1_500, 1_500_000]],
    ['75,25', [75_250, 75_250_000]],
    ['1,500', [1_500, 1_500_000]],
    ['5', [5_000, 5_000_000]],
    ['75', [75_000, 75_000_000]],
    ['Rp 75', [75_000, 75_000_000]],
    ['500', [500, 500_000]],
    ['1.500 jt', [1_500_000, 1_500_000_000]],
    ['1.500 rb', [1_500, 1_500_000]],
    ['1.500.000,50', [1_500_000, 1_500_001]],
  ])('%s → %j', (text, readings) => {
    expect(outcome(text)).toEqual(readings);
  });

  it('asks about 1.500 where the tariff is 50.000, and only there', () => {
    expect(outcome('1.500', tariff)).toEqual([1_500, 1_500_000]);
    expect(outcome('Rp 1.500', tariff)).toEqual([1_500, 1_500_000]);
    expect(outcome('1.500')).toBe(1_500);
    expect(outcome('1500', tariff)).toBe(1_500);
  });

  it('asks below a quarter of the tariff, not at it and not above', () => {
    expect(outcome('12.499', tariff)).toEqual([12_499, 12_499_000]);
    expect(outcome('12.500', tariff)).toBe(12_500);
    expect(outcome('50.000', tariff)).toBe(50_000);
    expect(outcome('75.000', tariff)).toBe(75_000);
  });
});

describe('what is no amount', () => {
  it.each([
    '',
    '   ',
    '0',
    '00000000000',
    '100000000000',
    '100.000.000.000',
    '007',
    '-5',
    '-50.000',
    '+50.000',
    '1e9',
    '０',
    '５００００',
    '٥٠٠٠٠',
    'lima puluh ribu',
    'setengah juta',
    '50.00.000',
    '1.5000',
    '50..000',
    '50.000,5',
    '50 000',
    '50.000 50.000',
    'Rp',
    'Rp ,-',
    ',-',
    '$50',
    '50.000 sapi',
    '=1+1',
    '<b>50000</b>',
    'constructor',
    '9'.repeat(400),
  ])('%j', (text) => {
    expect(outcome(text)).toBe('uang.tidak-terbaca');
  });
});

describe('properties', () => {
  it('reads back every amount from 1.000 as it is formatted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 99_999_999_999 }), (amount) => {
        expect(outcome(formatRupiah(Rupiah.of(amount)))).toBe(amount);
        expect(outcome(`${formatRupiah(Rupiah.of(amount))},-`)).toBe(amount);
        expect(outcome(String(amount))).toBe(amount);
      }),
    );
  });

  it('never throws, and never reads anything but a positive amount', () => {
    const bits = fc.constantFrom(
      '1',
      '5',
      '0',
      '00',
      '.',
      ',',
      'rb',
      ' ',
      'jt',
      'Rp',
      '-',
      ',-',
      'k',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(bits, { maxLength: 9 }).map((part) => part.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const read = parseAmount(typed, tariff);
        if (!isProblem(read)) expect(read.isPositive()).toBe(true);
        else if (read.problem === 'uang.ambigu') {
          expect(read.details.readings.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
