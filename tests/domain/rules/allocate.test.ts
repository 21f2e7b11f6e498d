import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rupiah } from '../../../domain/money/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import { type AllocationInput, allocate } from '../../../domain/rules/index.ts';
import { situbondo } from './packs.ts';

const CRITERIA = situbondo.allocations[0]?.criteria.map((criterion) => criterion.id) ?? [];
const DATE = '2022-09-01';

const value = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: 1, max: 999_999 }).map((n) => n / 1000),
);
const unit = fc.record({
  stbmVillages: fc.integer({ min: 0, max: 12 }),
  criteria: fc.tuple(...CRITERIA.map(() => value)).map((values) => keyed(values)),
});
const input: fc.Arbitrary<AllocationInput> = fc
  .record({
    units: fc.array(unit, { minLength: 1, maxLength: 25 }),
    weights: fc.tuple(...CRITERIA.map(() => value)).map((values) => keyed(values)),
    extra: fc.integer({ min: 1, max: 2_000_000_000 }),
  })
  .map(({ units, weights, extra }) => {
    const villages = units.reduce((sum, one) => sum + one.stbmVillages, 0);
    const named = units.map((one, i) => ({ ...one, name: `Puskesmas ${i}` }));
    return { pagu: Rupiah.of(villages * 7_500_000 + extra), units: named, weights, date: DATE };
  });

function keyed(values: readonly number[]): Record<string, number> {
  return Object.fromEntries(CRITERIA.map((criterion, i) => [criterion, values[i] ?? 0]));
}

function totals(one: AllocationInput): Map<string, number> {
  const result = allocate(situbondo, one);
  if (isProblem(result)) throw new Error(JSON.stringify(result));
  return new Map(result.units.map((share) => [share.name, share.total.toNumber()]));
}

describe('allocation', () => {
  it('adds up to the pagu to the rupiah, and every unit has its STBM money', () => {
    fc.assert(
      fc.property(input, (one) => {
        const shares = totals(one);
        const sum = [...shares.values()].reduce((total, amount) => total + amount, 0);
        expect(sum).toBe(one.pagu.toNumber());
        for (const { name, stbmVillages } of one.units) {
          expect(shares.get(name)).toBeGreaterThanOrEqual(stbmVillages * 7_500_000);
        }
      }),
    );
  });

  it('does not depend on the order of units or criteria', () => {
    fc.assert(
      fc.property(input, (one) => {
        const turned = {
          ...one,
          units: one.units.toReversed(),
          weights: Object.fromEntries(Object.entries(one.weights).toReversed()),
        };
        expect(new Map([...totals(turned)].toReversed())).toEqual(totals(one));
      }),
    );
  });

  it('gives no less to a unit that has no less of anything', () => {
    fc.assert(
      fc.property(
        input,
        value,
        fc.integer({ min: 0, max: CRITERIA.length - 1 }),
        (one, more, at) => {
          const [first] = one.units;
          if (first === undefined) return;
          const criterion = CRITERIA[at] ?? '';
          const bigger = {
            ...first,
            name: 'Puskesmas lebih besar',
            criteria: { ...first.criteria, [criterion]: (first.criteria[criterion] ?? 0) + more },
          };
          const villages = first.stbmVillages * 7_500_000;
          const pagu = one.pagu.plus(Rupiah.of(villages));
          const shares = totals({ ...one, pagu, units: [...one.units, bigger] });
          expect(shares.get(bigger.name)).toBeGreaterThanOrEqual(shares.get(first.name) ?? 0);
        },
      ),
    );
  });

  it('refuses what it cannot divide with all reasons, and never throws', () => {
    const wild = fc.record({
      pagu: fc.maxSafeInteger().map((n) => Rupiah.of(n)),
      date: fc.constant(DATE),
      weights: fc.dictionary(fc.constantFrom(...CRITERIA, 'jarak'), fc.double()),
      units: fc.array(
        fc.record({
          name: fc.string({ maxLength: 3 }),
          stbmVillages: fc.oneof(fc.double(), fc.integer({ min: -2, max: 9 })),
          criteria: fc.dictionary(fc.constantFrom(...CRITERIA, 'jarak'), fc.double()),
        }),
      ),
    });
    fc.assert(
      fc.property(wild, (one) => {
        const result = allocate(situbondo, one);
        if (isProblem(result)) expect(result.details.faults).not.toHaveLength(0);
        else expect(Rupiah.sum(result.units.map((u) => u.total)).equals(one.pagu)).toBe(true);
      }),
    );
  });

  it('refuses criteria that the regulation does not name where it leaves no room for others', () => {
    const closed = {
      ...situbondo,
      allocations: situbondo.allocations.map((rule) => ({
        ...rule,
        criteria: rule.criteria.map((criterion) => ({ ...criterion, open: false })),
      })),
    };
    const one = {
      pagu: Rupiah.of(1_000),
      units: [{ name: 'A', stbmVillages: 0, criteria: { jarak: 1 } }],
      weights: { jarak: 1 },
      date: DATE,
    };
    expect(isProblem(allocate(situbondo, one))).toBe(false);
    expect(allocate(closed, one)).toMatchObject({
      details: {
        faults: [
          { code: 'kriteria-tidak-dikenal', criterion: 'jarak' },
          { code: 'kriteria-tidak-dikenal', criterion: 'jarak', unit: 'A' },
        ],
      },
    });
  });
});
