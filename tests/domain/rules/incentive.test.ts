import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rupiah } from '../../../domain/money/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import {
  type IncentiveMonth,
  type IncentiveResult,
  insentifUkm,
} from '../../../domain/rules/index.ts';
import { loadPack } from '../../../domain/rules/loading/index.ts';
import { copyOf, situbondo } from './packs.ts';

const rows = situbondo.incentive?.indices;
const pick = (table: readonly { readonly value: number }[] = []) =>
  fc.constantFrom(...table.map((row) => row.value));
const person = fc.record({
  education: fc.constantFrom('SLTP', 'SLTA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'),
  position: fc.constantFrom(
    ...[
      'kepala',
      'kepala-tu',
      'bendahara',
      'pj-ukm',
      'pj-ukp',
      'koordinator',
      'pj-program',
      'none',
    ],
  ),
  duties: fc.integer({ min: 0, max: 9 }),
  frequency: fc.integer({ min: 0, max: 40 }),
  personDays: fc.integer({ min: 0, max: 31 }),
});
const month: fc.Arbitrary<IncentiveMonth> = fc.record({
  puskesmas: fc.constantFrom('panji', 'Puskesmas Kendit', 'entah'),
  absorption: fc.integer({ min: 0, max: 2_000_000_000 }).map((n) => Rupiah.of(n)),
  indices: fc.record({
    spm: pick(rows?.spm),
    kesulitan: pick(rows?.kesulitan),
    beban: pick(rows?.beban),
  }),
  ceilingLeft: fc.integer({ min: 0, max: 80_000_000 }).map((n) => Rupiah.of(n)),
  date: fc.constant('2022-09-01'),
  staff: fc
    .array(person, { minLength: 1, maxLength: 40 })
    .map((staff) => staff.map((one, i) => ({ ...one, name: `Petugas ${i}` }))),
});

function computed(one: IncentiveMonth, pack = situbondo): IncentiveResult {
  const result = insentifUkm(pack, one);
  if (isProblem(result)) throw new Error(JSON.stringify(result));
  return result;
}

function paid(result: IncentiveResult): Map<string, number> {
  return new Map(result.people.map((one) => [one.name, one.amount.toNumber()]));
}

describe('Insentif UKM', () => {
  it('pays both pools out exactly, each where somebody has points, and never above the ceiling', () => {
    fc.assert(
      fc.property(month, (one) => {
        const result = computed(one);
        const { field, management } = result.pools;
        expect(field.plus(management).equals(result.capped)).toBe(true);
        expect(result.capped.greaterThan(one.ceilingLeft)).toBe(false);
        const fromField = Rupiah.sum(result.people.map((p) => p.field));
        const fromManagement = Rupiah.sum(result.people.map((p) => p.management));
        const inField = one.staff.some((p) => p.frequency > 0);
        const inManagement = one.staff.some((p) => p.personDays > 0);
        expect(fromField.toNumber()).toBe(inField ? field.toNumber() : 0);
        expect(fromManagement.toNumber()).toBe(inManagement ? management.toNumber() : 0);
        const all = Rupiah.sum(result.people.map((p) => p.amount));
        expect(all.plus(result.unpaid).equals(result.capped)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of people', () => {
    fc.assert(
      fc.property(month, (one) => {
        const turned = paid(computed({ ...one, staff: one.staff.toReversed() }));
        expect(new Map([...turned].toReversed())).toEqual(paid(computed(one)));
      }),
    );
  });

  it('gives no less to whom the same work counts no less', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 5 }), (one, more) => {
        const [first] = one.staff;
        if (first === undefined) return;
        const busier = { ...first, name: 'Petugas lebih sibuk', frequency: first.frequency + more };
        const amounts = paid(computed({ ...one, staff: [...one.staff, busier] }));
        expect(amounts.get(busier.name)).toBeGreaterThanOrEqual(amounts.get(first.name) ?? 0);
      }),
    );
  });

  it('combines the indices the way the pack says', () => {
    const raw = copyOf('perbup-situbondo-79-2022');
    const incentive: { combination: unknown } = Object(raw.incentive);
    incentive.combination = { use: 'jumlah', citation: 'Pasal 11A ayat (8) huruf c' };
    const loaded = loadPack(raw, () => undefined);
    if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
    const one: IncentiveMonth = {
      puskesmas: 'panji',
      absorption: Rupiah.of(40_000_000),
      indices: { spm: 0.2, kesulitan: 0.08, beban: 0.33 },
      ceilingLeft: Rupiah.of(30_000_000),
      date: '2022-09-01',
      staff: [
        { name: 'Ani', education: 'D3', position: 'none', duties: 0, frequency: 1, personDays: 1 },
      ],
    };
    expect(computed(one).adjusted.toNumber()).toBe(4_830_000);
    expect(computed(one, loaded.pack).adjusted.toNumber()).toBe(1_830_000);
  });

  it('shows a working that ends in the figure: every person can follow their own', () => {
    fc.assert(
      fc.property(month, (one) => {
        for (const { steps, amount, score } of computed(one).people) {
          expect(steps[0]?.result).toBe(String(score));
          expect(steps.at(-1)?.result).toBe(amount.toString());
        }
      }),
      { numRuns: 20 },
    );
  });
});
