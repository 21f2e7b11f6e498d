import type { LocalDate } from '../time/index.ts';
import type { DatedValue } from './schema/index.ts';

/**
 * The value that holds on a day. Before the first value the first holds, after the last the last: a
 * pack may be applied beyond its own year, and whoever chose it (`packInForce`) knows and says so.
 */
export function valueOn<T extends DatedValue>(values: readonly T[], date: LocalDate): T {
  let chosen: T | undefined;
  for (const value of values) {
    if (chosen === undefined || value.from === undefined || value.from <= date) chosen = value;
  }
  if (chosen === undefined) throw new RangeError('a dated value without values');
  return chosen;
}
