import { REPORT, Reporter } from './reporter.ts';
import { median, quantile } from './stats.ts';
import type { SubjectProcess } from './subject-process.ts';
import type { TelegramSide } from './telegram.ts';
import { UNITS } from './town.ts';
import type { World } from './world.ts';

/** What one window measured. Times in milliseconds; CPU is of the bot's process alone. */
export interface Window {
  updates: number;
  perSecond: number;
  p50: number;
  p99: number;
  cpuPerUpdate: number;
}

/** The reporters of a window, spread over the units, on their way to this bot. */
export function reportersOf(
  world: World,
  telegram: TelegramSide,
  subject: SubjectProcess,
  count: number,
): Reporter[] {
  return Array.from({ length: count }, (_, index) => {
    const person = world.town[index % UNITS]?.reporters[Math.floor(index / UNITS)];
    if (!person) throw new Error('more reporters than the district has');
    return new Reporter(person, subject.port, telegram, subject.subject !== 'app');
  });
}

/** Whole reports by so many people in parallel, as many as it takes for so many updates. */
export async function measure(
  world: World,
  telegram: TelegramSide,
  subject: SubjectProcess,
  parallel: number,
  updates: number,
): Promise<Window> {
  const reporters = reportersOf(world, telegram, subject, parallel);
  const rounds = Math.max(1, Math.round(updates / REPORT.length / parallel));
  const latencies: number[] = [];
  const before = await subject.read();
  const began = performance.now();
  await Promise.all(
    reporters.map(async (reporter) => {
      for (let round = 0; round < rounds; round += 1) {
        for (const step of REPORT) {
          const start = performance.now();
          await reporter.do(step);
          latencies.push(performance.now() - start);
          if (step.photoOf !== undefined && subject.subject === 'app') {
            await world.settle(reporter.file(step.photoOf));
          }
        }
      }
    }),
  );
  const wall = performance.now() - began;
  const after = await subject.read();
  return {
    updates: latencies.length,
    perSecond: (latencies.length / wall) * 1000,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpuPerUpdate: (after.cpu - before.cpu) / latencies.length,
  };
}

/** What one update of a step costs. */
export interface StepCost {
  name: string;
  answer: boolean;
  requests: string[];
  cpu: number;
  /** Bytes of the draft after the step. */
  draftBytes: number;
}

/**
 * Reports in lockstep: all reporters send the same step at once, so that CPU and requests can be told
 * apart by step.
 */
export async function measureSteps(
  world: World,
  telegram: TelegramSide,
  subject: SubjectProcess,
  parallel: number,
  rounds: number,
  sizeOf: (reporter: Reporter) => Promise<number>,
): Promise<StepCost[]> {
  const reporters = reportersOf(world, telegram, subject, parallel);
  const cpu = REPORT.map((): number[] => []);
  const requests = REPORT.map((): string[] => []);
  const sizes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, step] of REPORT.entries()) {
      const before = await subject.read();
      await Promise.all(reporters.map((reporter) => reporter.do(step)));
      const reading = await subject.read();
      cpu[index]?.push((reading.cpu - before.cpu) / parallel);
      requests[index] = reading.requests;
      for (const reporter of reporters) {
        if (step.photoOf !== undefined) {
          await world.settle(reporter.file(step.photoOf));
        }
      }
      const [first] = reporters;
      if (first && round === 0) sizes.push(await sizeOf(first));
    }
  }
  return REPORT.map(({ name, answer }, index) => ({
    name,
    answer,
    requests: perUpdate(requests[index] ?? [], parallel),
    cpu: median(cpu[index] ?? []),
    draftBytes: sizes[index] ?? 0,
  }));
}

/** The requests of one update, from those of all who did the same. */
function perUpdate(requests: readonly string[], parallel: number): string[] {
  const names = [...new Set(requests)];
  return names.flatMap((name) => {
    const count = requests.filter((request) => request === name).length;
    return Array.from({ length: Math.round(count / parallel) }, () => name);
  });
}
