import { REPORT } from './reporter.ts';
import { median } from './stats.ts';
import { SUBJECTS, type Subject } from './subject.ts';
import { type SubjectProcess, startSubject } from './subject-process.ts';
import type { TelegramSide } from './telegram.ts';
import { measure, type Window } from './window.ts';
import type { World } from './world.ts';

/** Medians over all windows of one bot at one number of parallel reporters. */
export type Throughput = Window & { subject: Subject; parallel: number; windows: number };

/** How much is measured. */
export interface Effort {
  /** Updates that each process handles before the first window. */
  warmUp: number;
  /** Windows per bot and number of reporters. */
  windows: number;
  /** Updates of a window. */
  updates: number;
}

export const PARALLEL = [1, 16, 100] as const;

/** Starts every bot and lets each handle so many updates that its code is compiled. */
export async function startSubjects(
  world: World,
  telegram: TelegramSide,
  warmUp: number,
  profile: string | undefined,
): Promise<SubjectProcess[]> {
  const where = { dynamodb: world.url, apiRoot: telegram.apiRoot };
  const started: SubjectProcess[] = [];
  for (const subject of SUBJECTS) {
    const process = await startSubject(subject, where, profile);
    started.push(process);
    for (let done = 0; done < warmUp; done += 1_000) {
      await world.renew();
      await measure(world, telegram, process, 16, Math.min(1_000, warmUp));
    }
  }
  return started;
}

/**
 * The report flow by so many reporters at once. The bots take turns, window by window, each on a fresh
 * engine with its connections open.
 */
export async function measureThroughput(
  world: World,
  telegram: TelegramSide,
  subjects: readonly SubjectProcess[],
  { windows, updates }: Effort,
  tell: (line: string) => void,
): Promise<Throughput[]> {
  const results: Throughput[] = [];
  for (const parallel of PARALLEL) {
    const measured = new Map<SubjectProcess, Window[]>(subjects.map((s) => [s, []]));
    for (let round = 1; round <= windows; round += 1) {
      for (const [subject, list] of measured) {
        await world.renew();
        await measure(world, telegram, subject, parallel, REPORT.length * parallel);
        list.push(await measure(world, telegram, subject, parallel, updates));
      }
      tell(`${parallel} in parallel: window ${round} of ${windows}`);
    }
    for (const [{ subject }, list] of measured) {
      const of = (key: keyof Window) => median(list.map((window) => window[key]));
      results.push({
        subject,
        parallel,
        windows,
        updates: of('updates'),
        perSecond: of('perSecond'),
        p50: of('p50'),
        p99: of('p99'),
        cpuPerUpdate: of('cpuPerUpdate'),
      });
    }
  }
  return results;
}
