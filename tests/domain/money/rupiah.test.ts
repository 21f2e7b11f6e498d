import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { formatRupiah, Rupiah, rupiahSchema } from '../../../domain/money/index.ts';

const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

describe('Rupiah', () => {
  it('is whole: fractions, NaN, what no number holds exactly and words throw', () => {
    for (const bad of [0.5, Number.NaN, Infinity, 2 ** 53, '1.5', 'lima', '']) {
      expect(() => Rupiah.of(bad)).toThrow();
    }
    expect(() => Rupiah.of(1).times(0.5)).toThrow(RangeError);
  });

  it('knows no negative zero', () => {
    expect(Rupiah.of(-0).isNegative()).toBe(false);
    expect(Rupiah.zero.negated()).toEqual(Rupiah.zero);
  });

  it('differs under toEqual when the amount differs', () => {
    expect(Rupiah.of(1)).not.toEqual(Rupiah.of(2));
    expect(Rupiah.of(1)).toEqual(Rupiah.of('1'));
  });

  it('takes shares exactly and rounds once', () => {
    const gross = Rupiah.of(1_110_000);
    expect(gross.share(100, 111, 'down').toNumber()).toBe(1_000_000);
    expect(Rupiah.of(1_000_001).percent('1.5', 'down').toNumber()).toBe(15_000);
    expect(Rupiah.of(1_000_001).percent('1.5', 'up').toNumber()).toBe(15_001);
    expect(Rupiah.of(50).percent(1, 'nearest').toNumber()).toBe(1);
    expect(Rupiah.of(795).percentOf(Rupiah.of(1_000))).toBe('79.5');
    expect(Rupiah.of(795).percentOf(Rupiah.zero)).toBeUndefined();
  });

  it('travels as a number', () => {
    expect(JSON.stringify({ amount: Rupiah.of(50_000) })).toBe('{"amount":50000}');
    expect(z.encode(rupiahSchema, z.decode(rupiahSchema, 50_000))).toBe(50_000);
    expect(rupiahSchema.safeParse(0.5).success).toBe(false);
    expect(rupiahSchema.safeParse('50000').success).toBe(false);
  });

  it.each([
    [0, 'Rp 0'],
    [999, 'Rp 999'],
    [1_000, 'Rp 1.000'],
    [1_250_000, 'Rp 1.250.000'],
    [-5_000, '-Rp 5.000'],
    [-100, '-Rp 100'],
  ])('%d is written %s', (value, written) => {
    expect(formatRupiah(Rupiah.of(value))).toBe(written);
  });

  it('adds and takes away as whole numbers do', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(Rupiah.of(a).plus(Rupiah.of(b)).toNumber()).toBe(a + b);
        expect(
          Rupiah.of(a)
            .minus(Rupiah.of(b))
            .equals(Rupiah.of(a - b)),
        ).toBe(true);
        expect(Math.sign(Rupiah.of(a).compare(Rupiah.of(b)))).toBe(Math.sign(a - b));
      }),
    );
  });

  it('splits into parts that add up, each within a rupiah of its exact share', () => {
    const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(fc.nat(2_000_000_000), weights, (total, parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const split = Rupiah.of(total).split(parts);
        expect(Rupiah.sum(split).toNumber()).toBe(total);
        split.forEach((part, index) => {
          expect(Math.abs(part.toNumber() - (total * (parts[index] ?? 0)) / sum)).toBeLessThan(
            1.001,
          );
        });
      }),
    );
  });

  it('gives the rupiah left over to the largest remainder, then to the earlier part', () => {
    const split = Rupiah.of(100).split(['1', '1.5', '1']);
    expect(split.map((part) => part.toNumber())).toEqual([29, 43, 28]);
    expect(() => Rupiah.of(100).split([0, 0])).toThrow(RangeError);
    expect(() => Rupiah.of(100).split([2, -1])).toThrow(RangeError);
  });
});
