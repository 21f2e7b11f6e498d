import type { PackFault } from '../../fault.ts';
import type { Pack, Range } from '../../schema/index.ts';
import type { Path } from './walk.ts';

/** A range must hold at least one amount; the bands of one meterai rule may not overlap. */
export function rangeFaults(pack: Pack): PackFault[] {
  const faults: PackFault[] = [];
  const check = (range: Range, path: Path) => {
    const { low, high } = whole(range);
    if (low > high) faults.push({ code: 'range-empty', path, details: { low, high } });
  };
  pack.taxes.forEach((tax, i) => {
    check(tax.range, ['taxes', i, 'range']);
  });
  pack.meterai.forEach((entry, i) => {
    entry.bands.forEach((band, j) => {
      const path = ['meterai', i, 'bands', j, 'range'];
      check(band.range, path);
      const mine = whole(band.range);
      const hit = entry.bands.slice(0, j).map((other) => whole(other.range));
      if (hit.some((other) => mine.low <= other.high && other.low <= mine.high)) {
        faults.push({ code: 'range-overlap', path, details: { low: mine.low } });
      }
    });
  });
  return faults;
}

/** The range as lowest and highest whole amount. */
function whole(range: Range): { low: number; high: number } {
  return {
    low: range.atLeast ?? (range.above === undefined ? 0 : range.above + 1),
    high: range.atMost ?? (range.below === undefined ? Number.MAX_SAFE_INTEGER : range.below - 1),
  };
}
