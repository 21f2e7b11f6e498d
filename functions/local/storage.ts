import type { Config } from '../config.ts';
import { CannotStart } from './cannot-start.ts';
import { type DataDirLock, lockDataDir, runningOn, waitFor } from './data-dir.ts';
import { startEngines } from './engines.ts';

/** Where the table and the bucket are, and the way to leave them. */
export interface LocalStorage {
  dynamodb: string;
  s3: string;
  /** True if they belong to a run that goes on without us. */
  shared: boolean;
  /** Tells operator's commands where things are; does nothing where no engine is ours. */
  announce(url: string): void;
  /** Becomes one line when an engine ends by itself. */
  crashed: Promise<string>;
  stop(): Promise<void>;
}

const never = new Promise<string>(() => {});

/**
 * Storage for `npm start`: the given endpoints, and engines of our own for what is not given.
 * Throws `CannotStart` when another run holds the data directory.
 */
export async function storageForStart(config: Config): Promise<LocalStorage> {
  const given = givenStorage(config);
  if (given !== undefined) return given;
  const lock = await waitFor(() => lockDataDir(config.dataDir), 3000);
  if (lock === undefined) throw new CannotStart(occupied(config));
  return ownStorage(config, lock, 'start');
}

/**
 * Storage for one operator's command: the given endpoints, those of an `npm start` on the same data
 * directory, or engines of our own until the command ends.
 */
export async function storageForCommand(config: Config): Promise<LocalStorage> {
  const given = givenStorage(config);
  if (given !== undefined) return given;
  const found = await waitFor(() => {
    const run = runningOn(config.dataDir);
    return run?.role === 'start' ? run : lockDataDir(config.dataDir);
  }, 15_000);
  if (found === undefined) throw new CannotStart(occupied(config));
  if ('release' in found) return ownStorage(config, found, 'command');
  return { ...found, shared: true, announce: () => {}, crashed: never, stop: async () => {} };
}

function givenStorage({ dynamodbEndpoint, s3Endpoint }: Config): LocalStorage | undefined {
  if (dynamodbEndpoint === undefined || s3Endpoint === undefined) return undefined;
  return {
    dynamodb: dynamodbEndpoint,
    s3: s3Endpoint,
    shared: true,
    announce: () => {},
    crashed: never,
    stop: async () => {},
  };
}

async function ownStorage(
  config: Config,
  lock: DataDirLock,
  role: 'start' | 'command',
): Promise<LocalStorage> {
  try {
    const engines = await startEngines({
      dataDir: config.dataDir,
      dynamodb: config.dynamodbEndpoint === undefined,
      s3: config.s3Endpoint === undefined,
    });
    const where = {
      dynamodb: config.dynamodbEndpoint ?? engines.dynamodb?.url ?? '',
      s3: config.s3Endpoint ?? engines.s3?.url ?? '',
    };
    const pids = { dynamodb: engines.dynamodb?.pid, s3: engines.s3?.pid };
    return {
      ...where,
      shared: false,
      announce: (url) => lock.announce({ ...where, pids, role, url }),
      crashed: engines.crashed,
      stop: async () => {
        await engines.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function occupied(config: Config): string {
  const run = runningOn(config.dataDir);
  const who = run === undefined ? 'proses lain' : `proses ${run.pid}`;
  const where = run?.url === undefined ? '' : ` (${run.url})`;
  return `DATA_DIR ${config.dataDir} sedang dipakai ${who}${where}. Hentikan dulu, atau setel DATA_DIR lain.`;
}
