import { setTimeout as pause } from 'node:timers/promises';
import { describeError } from '../log.ts';

/** Pause between two rounds, in milliseconds: how long a retry that is due may wait. */
const ROUND = 2000;

/** Calls `sweep` again and again, never twice at once, as the schedule does on AWS. */
export function startSweeper(
  sweep: () => Promise<unknown>,
  report: (line: string) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = (async () => {
    let failing = false;
    while (!stopping.signal.aborted) {
      try {
        await sweep();
        failing = false;
      } catch (error) {
        if (!failing) report(`sweeper: ${describeError(error)}`);
        failing = true;
      }
      await pause(ROUND, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}
