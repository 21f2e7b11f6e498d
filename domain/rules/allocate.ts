import { Rupiah } from '../money/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { LocalDate } from '../time/index.ts';
import { allocationFaults, weighted } from './allocation-faults.ts';
import { valueOn } from './dated.ts';
import { plainSum, wholeProportions } from './fraction.ts';
import type { Allocation, Citation, Pack } from './schema/index.ts';
import { type Step, step } from './working.ts';

export interface AllocationUnit {
  readonly name: string;
  /** Villages of the unit that are on the list of STBM villages. */
  readonly stbmVillages: number;
  /** Value per criterion (people, km², score …); more means more money. */
  readonly criteria: { readonly [criterion: string]: number };
}

export interface AllocationInput {
  /** Rupiah to divide. */
  readonly pagu: Rupiah;
  readonly units: readonly AllocationUnit[];
  /** Weight per criterion, in any measure (60 and 40 as well as 0,6 and 0,4). */
  readonly weights: { readonly [criterion: string]: number };
  readonly date: LocalDate;
  /** Id of one of the pack's allocations; its first where left out. */
  readonly allocation?: string;
}

export interface UnitShare {
  readonly name: string;
  /** Rupiah of the rest, by the criteria. */
  readonly proportional: Rupiah;
  /** Rupiah given back for its STBM villages. */
  readonly carvedOut: Rupiah;
  readonly total: Rupiah;
  readonly steps: readonly Step[];
}

export interface AllocationResult {
  readonly pagu: Rupiah;
  readonly carvedOut: Rupiah;
  /** Rupiah divided by criteria: pagu − carved out. */
  readonly rest: Rupiah;
  /** In the order given. The totals add up to the pagu. */
  readonly units: readonly UnitShare[];
  /** Criteria of the district's own, and the rule that lets it choose them. */
  readonly others: readonly { readonly criterion: string; readonly citation: Citation }[];
  readonly steps: readonly Step[];
  readonly citation: Citation;
}

/**
 * Divides a pagu among units: what the pack carves out per STBM village first, the rest in proportion to
 * the weighted criteria (each criterion: the unit's part of the sum over all units, times its weight), what
 * was carved out back to the units that have the villages. To the rupiah by largest remainders; equal
 * remainders by name, so that the order of the units does not matter.
 * @returns the shares, or `alokasi.ditolak` with all reasons
 */
export function allocate(
  pack: Pack,
  input: AllocationInput,
): AllocationResult | Problem<'alokasi.ditolak'> {
  const rule = pack.allocations.find(
    ({ id }) => input.allocation === undefined || id === input.allocation,
  );
  const faults = allocationFaults(rule, input);
  const { pagu, date } = input;
  const steps: Step[] = [];
  let carvedOut = Rupiah.zero;
  for (const carve of rule?.carveOuts ?? []) {
    const villages = input.units.reduce((sum, unit) => sum + unit[carve.count], 0);
    const each = Rupiah.of(valueOn(carve.each, date).value);
    if (!Number.isSafeInteger(villages)) continue;
    const all = each.times(villages);
    steps.push(step(carve.id, `${each} × ${villages} desa`, all, carve.citation));
    carvedOut = carvedOut.plus(all);
  }
  if (carvedOut.greaterThan(pagu)) {
    faults.push({ code: 'pagu-kurang', given: pagu.toNumber(), least: carvedOut.toNumber() });
  }
  if (rule === undefined || faults.length > 0) return problem('alokasi.ditolak', { faults });
  const rest = pagu.minus(carvedOut);
  steps.push(step('sisa', `${pagu} − ${carvedOut}`, rest, rule.citation));
  const units = divide(rule, input, rest);
  const others = othersOf(rule, input);
  return { pagu, carvedOut, rest, units, others, steps, citation: rule.citation };
}

function othersOf({ criteria }: Allocation, { weights }: AllocationInput) {
  const open = criteria.find((criterion) => criterion.open);
  return weighted(weights)
    .filter((name) => criteria.every(({ id }) => id !== name))
    .flatMap((criterion) => (open ? [{ criterion, citation: open.citation }] : []));
}

function divide(rule: Allocation, input: AllocationInput, rest: Rupiah): UnitShare[] {
  const weights = combinedWeights(input);
  const order = input.units.map((unit, index) => ({ unit, index, weight: weights[index] ?? 0n }));
  order.sort((a, b) => (a.unit.name < b.unit.name ? -1 : 1));
  const parts = rest.split(order.map(({ weight }) => weight.toString()));
  const shares = order.map(({ unit, index }, place) => {
    const proportional = parts[place] ?? Rupiah.zero;
    const how = `${rest} × ${formula(input, unit)}`;
    const steps = [step('kriteria', how, proportional, rule.citation)];
    let carved = Rupiah.zero;
    for (const carve of rule.carveOuts) {
      const each = Rupiah.of(valueOn(carve.each, input.date).value);
      const own = each.times(unit[carve.count]);
      if (!own.isZero())
        steps.push(step(carve.id, `${each} × ${unit[carve.count]} desa`, own, carve.citation));
      carved = carved.plus(own);
    }
    const total = proportional.plus(carved);
    steps.push(step('jumlah', `${proportional} + ${carved}`, total, rule.citation));
    return { index, share: { name: unit.name, proportional, carvedOut: carved, total, steps } };
  });
  return shares.sort((a, b) => a.index - b.index).map(({ share }) => share);
}

/** The part of one unit as it is worked out on paper: "(60 × 1000 ÷ 3001 + 40 × 1,5 ÷ 5,5) ÷ 100". */
function formula({ units, weights }: AllocationInput, unit: AllocationUnit): string {
  const criteria = weighted(weights);
  const terms = criteria.map((criterion) => {
    const sum = plainSum(units.map((other) => other.criteria[criterion] ?? 0));
    return `${weights[criterion]} × ${unit.criteria[criterion] ?? 0} ÷ ${sum}`;
  });
  return `(${terms.join(' + ')}) ÷ ${plainSum(criteria.map((criterion) => weights[criterion] ?? 0))}`;
}

/** Per unit: Σ weight × value ÷ sum of the values, brought to whole numbers in the same proportion. */
function combinedWeights({ units, weights }: AllocationInput): bigint[] {
  const criteria = weighted(weights);
  const weight = wholeProportions(criteria.map((criterion) => weights[criterion] ?? 0));
  const values = criteria.map((criterion) =>
    wholeProportions(units.map((unit) => unit.criteria[criterion] ?? 0)),
  );
  const sums = values.map((column) => column.reduce((total, value) => total + value, 0n));
  const product = sums.reduce((all, sum) => all * sum, 1n);
  return units.map((_, u) =>
    criteria.reduce((total, __, c) => {
      const sum = sums[c] ?? 1n;
      return total + (weight[c] ?? 0n) * (values[c]?.[u] ?? 0n) * (product / sum);
    }, 0n),
  );
}
