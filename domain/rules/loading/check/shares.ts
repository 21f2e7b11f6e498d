import { valueOn } from '../../dated.ts';
import type { PackFault } from '../../fault.ts';
import type { DatedValue, Pack } from '../../schema/index.ts';

/** Shares of one parent fund may not exceed 100 % on any day; the two incentive pools must be exactly 100 %. */
export function shareFaults(pack: Pack): PackFault[] {
  const faults: PackFault[] = [];
  const parents = new Set(pack.funds.map((fund) => fund.parent));
  for (const parent of parents) {
    if (parent === undefined) continue;
    const parts = pack.funds.flatMap((fund, index) =>
      fund.parent === parent && fund.share ? [{ index, percent: fund.share.percent }] : [],
    );
    const sum = highestSum(
      parts.map((part) => part.percent),
      pack.identity.inForce.from,
    );
    const last = parts.at(-1);
    if (last !== undefined && sum > 100) {
      const path = ['funds', last.index, 'share', 'percent'];
      faults.push({ code: 'share-sum', path, details: { parent, sum } });
    }
  }
  const pools = pack.incentive?.pools;
  if (pools !== undefined) {
    const both = [pools.field.percent, pools.management.percent];
    const sum = highestSum(both, pack.identity.inForce.from);
    if (sum !== 100)
      faults.push({ code: 'pool-sum', path: ['incentive', 'pools'], details: { sum } });
  }
  return faults;
}

/** The highest sum on any day on which one of the values begins. */
function highestSum(series: readonly (readonly DatedValue[])[], start: string): number {
  const days = [start, ...series.flat().flatMap((value) => value.from ?? [])];
  const sums = days.map((day) =>
    // Percentages have at most four decimals: added as whole ten-thousandths they stay exact.
    series.reduce((sum, values) => sum + Math.round(valueOn(values, day).value * 10_000), 0),
  );
  return Math.max(...sums) / 10_000;
}
