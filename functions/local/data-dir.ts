import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { CannotStart } from './cannot-start.ts';

/** What the process that holds a data directory says about itself, in `run.json`. */
const runSchema = z.object({
  pid: z.number(),
  /** `npm start` stays; an operator's command is gone in a moment. */
  role: z.enum(['start', 'command']),
  dynamodb: z.string(),
  s3: z.string(),
  /** Processes of the engines that are ours. */
  pids: z.object({ dynamodb: z.number().optional(), s3: z.number().optional() }),
  /** The printed URL; a command has none. */
  url: z.string().optional(),
});
export type Run = z.output<typeof runSchema>;

export interface DataDirLock {
  /** Tells other processes where the engines are. */
  announce(run: Omit<Run, 'pid'>): void;
  release(): void;
}

/**
 * Takes a data directory for this process. The lock is the operating system's lock on a file, so it
 * ends with the process however that dies. Returns nothing while another process holds it.
 */
export function lockDataDir(dataDir: string): DataDirLock | undefined {
  const lock = openLock(dataDir);
  if (!take(lock)) {
    lock.close();
    return undefined;
  }
  const file = join(dataDir, 'run.json');
  rmSync(file, { force: true });
  return {
    announce: (run) => {
      writeFileSync(`${file}.new`, `${JSON.stringify({ pid: process.pid, ...run }, null, 2)}\n`);
      renameSync(`${file}.new`, file);
    },
    release: () => {
      rmSync(file, { force: true });
      lock.close();
    },
  };
}

/** Who holds the directory now and has announced itself. */
export function runningOn(dataDir: string): Run | undefined {
  const lock = openLock(dataDir);
  const free = take(lock);
  lock.close();
  if (free) return undefined;
  try {
    return runSchema.parse(JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Tries again for a while: a run that is ending, or a command, gives the directory back soon. */
export async function waitFor<T>(
  attempt: () => T | undefined,
  milliseconds: number,
): Promise<T | undefined> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const result = attempt();
    if (result !== undefined || Date.now() > deadline) return result;
    await pause(100);
  }
}

function openLock(dataDir: string): DatabaseSync {
  try {
    mkdirSync(dataDir, { recursive: true });
    return new DatabaseSync(join(dataDir, 'lock'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotStart(`DATA_DIR ${resolve(dataDir)} tidak dapat dipakai: ${why}`);
  }
}

function take(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes('locked')) return false;
    throw error;
  }
}
