import { setTimeout as pause } from 'node:timers/promises';
import { configOrExit } from '../config.ts';
import { describeError, guardProcess } from '../log.ts';
import { CannotStart } from './cannot-start.ts';
import { npmGone } from './npm-gone.ts';
import { type Running, runLocally } from './run.ts';

/** `npm start`: everything on this machine until Ctrl-C. */

/** How long ending may take, in milliseconds, before it is cut short. */
const PATIENCE = 10_000;

guardProcess((line) => process.stderr.write(`${line}\n`));
const config = configOrExit();
const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

// A terminal that is gone is no reason to end without order.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

let ending = false;
const asked = new Promise<undefined>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      // The terminal tells us, and npm tells us again.
      if (!ending) resolve(undefined);
      ending = true;
    });
  if (config.underNpm) void npmGone().then(() => resolve(undefined));
});

const running = await begin();
if (!ending) greet(running);
const crash = await Promise.race([asked, running.crashed]);
ending = true;
if (crash === undefined) say('Berhenti …');
else complain(crash);
process.exitCode = (await end(running)) && crash === undefined ? 0 : 1;
process.exit();

async function begin(): Promise<Running> {
  try {
    return await runLocally(config, complain);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    complain(error.message);
    process.exit(1);
  }
}

function greet({ url }: Running): void {
  say(`Lapor BOK siap: ${url}`);
  say(`Data: ${config.dataDir} · perintah operator: npm run bok -- help · berhenti: Ctrl-C`);
}

async function end(run: Running): Promise<boolean> {
  const late = new AbortController();
  const cut = pause(PATIENCE, false, { signal: late.signal }).catch(() => true);
  const done = run.stop().then(
    () => true,
    (error: unknown) => {
      complain(describeError(error));
      return false;
    },
  );
  const clean = await Promise.race([done, cut]);
  late.abort();
  if (!clean) complain('Tidak semua berhenti dengan rapi.');
  return clean;
}
