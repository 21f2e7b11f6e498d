import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { dynoxideBinary, endStaleEngines } from './dynoxide.ts';
import { type EngineOrders, readiness } from './engine-child.ts';

/** One storage engine in a process of its own. */
export interface Engine {
  readonly url: string;
  /** Process that holds the data; for tests that kill it. */
  readonly pid: number;
  /** Becomes one line in Indonesian if the engine ends without having been asked to. */
  readonly crashed: Promise<string>;
  stop(): Promise<void>;
}

export interface Engines {
  readonly dynamodb: Engine | undefined;
  readonly s3: Engine | undefined;
  readonly crashed: Promise<string>;
  stop(): Promise<void>;
}

/** How long an engine may take to begin or to end, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Starts the engines that are wanted, with their data in `dynamodb/` and `s3/` of `dataDir`, or in
 * memory without one. Throws `CannotStart` when one does not come up.
 */
export async function startEngines(wanted: {
  dataDir: string | undefined;
  dynamodb: boolean;
  s3: boolean;
}): Promise<Engines> {
  const under = (name: string) =>
    wanted.dataDir === undefined ? undefined : resolve(wanted.dataDir, name);
  const started = await Promise.allSettled([
    wanted.dynamodb ? startDynamodb(under('dynamodb')) : undefined,
    wanted.s3 ? startS3(under('s3')) : undefined,
  ]);
  const failed = started.find((result) => result.status === 'rejected');
  const [dynamodb, s3] = started.map((r) => (r.status === 'fulfilled' ? r.value : undefined));
  const running = [dynamodb, s3].filter((engine) => engine !== undefined);
  const stop = async () => {
    await Promise.all(running.map((engine) => engine.stop()));
  };
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  return { dynamodb, s3, stop, crashed: Promise.race(running.map((engine) => engine.crashed)) };
}

/** Starts the DynamoDB engine on a port of 127.0.0.1 (0: any free one). */
export function startDynamodb(directory: string | undefined, port = 0): Promise<Engine> {
  if (dynoxideBinary() === undefined) throw new CannotStart(noBinary());
  if (directory !== undefined) endStaleEngines(join(directory, 'table.db'));
  return startEngine('DynamoDB lokal', 'engine-dynamodb.ts', { port, directory });
}

/** Starts the S3 engine on a port of 127.0.0.1 (0: any free one). */
export function startS3(directory: string | undefined, port = 0): Promise<Engine> {
  return startEngine('S3 lokal', 'engine-s3.ts', { port, directory });
}

async function startEngine(name: string, file: string, orders: EngineOrders): Promise<Engine> {
  const child = fork(join(import.meta.dirname, file), [JSON.stringify(orders)], {
    execArgv: [],
    // Its own group: Ctrl-C in the terminal is for the parent alone.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-2000);
  });
  let stopping = false;
  const ended = once(child, 'exit').then(([code, signal]) => String(code ?? signal));
  const crashed = new Promise<string>((tell) => {
    void ended.then((how) => {
      if (!stopping) tell(`${name} berhenti sendiri (${how})${lastWords(said)}.`);
    });
  });
  const ready = once(child, 'message').then(([message]) => readiness.parse(message));
  const late = timeout(PATIENCE, `${name} tidak siap dalam ${PATIENCE / 1000} detik.`);
  const first = await Promise.race([ready, crashed, late.strikes]);
  late.clear();
  if (typeof first === 'string') {
    child.kill('SIGKILL');
    throw new CannotStart(first);
  }
  return {
    ...first,
    crashed,
    stop: async () => {
      stopping = true;
      await end(child, ended);
    },
  };
}

/** Closes the channel, on which the engine stops by itself; one that hangs is killed. */
async function end(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (child.connected) child.disconnect();
  const late = timeout(PATIENCE, '');
  void late.strikes.then(() => child.kill('SIGKILL'));
  await ended;
  late.clear();
}

function timeout(ms: number, line: string): { strikes: Promise<string>; clear(): void } {
  let timer: NodeJS.Timeout | undefined;
  const strikes = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(line), ms);
  });
  return { strikes, clear: () => clearTimeout(timer) };
}

/** The line of an engine's stderr that says what went wrong. */
function lastWords(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const error = lines.findLast((line) => /error|panic|ended/i.test(line)) ?? lines.at(-1);
  return error === undefined ? '' : `: ${error.trim()}`;
}

function noBinary(): string {
  return (
    `Mesin DynamoDB bawaan tidak ada untuk ${process.platform}-${process.arch}. Jalankan server sendiri dengan ` +
    '"docker run -d -p 8000:8000 amazon/dynamodb-local", lalu setel DYNAMODB_ENDPOINT=http://127.0.0.1:8000 ' +
    '(dan S3_ENDPOINT bila S3-nya juga server sendiri; tanpa itu S3 bawaan yang dipakai).'
  );
}
