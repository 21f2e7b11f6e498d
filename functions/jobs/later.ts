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
  constructor(afterMs: number, counts: boolean, why: string) {
    super(why);
    this.afterMs = afterMs;
    this.counts = counts;
  }
}
