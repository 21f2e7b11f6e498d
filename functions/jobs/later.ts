import type { ProblemCode } from '../../domain/problem.ts';

/** Why, in words of ours that may stand in a log. */
export type Why = 'night' | 'telegram not reached' | `telegram ${number}` | ProblemCode;

/**
 * Thrown by a job that could not do its work now.
 *
 * | counts | when |
 * | --- | --- |
 * | true | the work itself may be at fault: parked after five times |
 * | false | something else is down, busy or asleep: tried again for as long as it takes |
 */
export class Later extends Error {
  readonly afterMs: number;
  readonly counts: boolean;
  readonly why: Why;
  constructor(afterMs: number, counts: boolean, why: Why) {
    super(why);
    this.afterMs = afterMs;
    this.counts = counts;
    this.why = why;
  }
}
