import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

/** The embedded DynamoDB engine's program for this platform, or nothing where npm has none. */
export function dynoxideBinary(): string | undefined {
  const name = `@dynoxide/${process.platform}-${process.arch}/dynoxide`;
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}

/**
 * Ends engines that still hold a database file although nobody who could talk to them is left, as
 * after `kill -9` of every Node process. Call it only while holding the data directory's lock.
 */
export function endStaleEngines(databaseFile: string): void {
  if (!existsSync('/proc')) return;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const [program, ...args] = commandOf(pid);
    if (program === undefined || basename(program) !== 'dynoxide') continue;
    if (args[args.indexOf('--db-path') + 1] === databaseFile) process.kill(Number(pid), 'SIGKILL');
  }
}

function commandOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
