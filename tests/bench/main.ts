import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { configOrExit } from '../../functions/config.ts';
import { measureColdStart } from './cold-start.ts';
import { draftBytes } from './draft-size.ts';
import { goals } from './goals.ts';
import { measureLookalikes } from './lookalikes.ts';
import { report } from './print.ts';
import { measureSaldo } from './saldo.ts';
import { startTelegramSide } from './telegram.ts';
import { type Effort, measureThroughput, startSubjects } from './throughput.ts';
import { measureSteps } from './window.ts';
import { openWorld } from './world.ts';

/**
 * `npm run bench`: this bot beside a bare one, on the same engine in the same run. Everything but the bot
 * under measurement runs in other processes: the engine, and here the reporters and Telegram's side.
 * `--quick` looks briefly whether all is well; `--profile DIR` writes a CPU profile per bot.
 */
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, profile: { type: 'string' } },
});
const { quick } = values;
const effort: Effort = quick
  ? { warmUp: 500, windows: 1, updates: 300 }
  : { warmUp: 3_000, windows: 5, updates: 1_400 };
const { dataDir } = configOrExit();
const tell = (line: string) => process.stderr.write(`${line}\n`);

const telegram = await startTelegramSide();
const world = await openWorld();
tell('warming up');
const subjects = await startSubjects(world, telegram, effort.warmUp, values.profile);
try {
  const throughput = await measureThroughput(world, telegram, subjects, effort, tell);
  const [app] = subjects;
  if (!app) throw new Error('no bot was started');
  await world.renew();
  tell('step by step');
  const size = (reporter: Parameters<typeof draftBytes>[1]) => draftBytes(world, reporter);
  const steps = await measureSteps(world, telegram, app, 16, quick ? 3 : 25, size);
  await world.renew();
  tell('cold starts');
  const coldStart = await measureColdStart(world, telegram, quick ? 3 : 10);
  tell('/saldo: booking the postings takes a while');
  const saldo = await measureSaldo(world, telegram, app, [10, 100_000], quick ? 5 : 25);
  await world.renew();
  tell('pictures alike: filling the index takes a while');
  const lookalikes = await measureLookalikes(world, quick ? 10_000 : 100_000, quick ? 200 : 2_000);
  const results = { throughput, steps, saldo, coldStart, lookalikes };
  const reached = goals(results);
  process.stdout.write(`${report(results, reached)}\n`);
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'bench.json');
  const at = new Date().toISOString();
  const all = { at, quick, machine, effort, goals: reached, ...results };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  process.stdout.write(`\nWritten to ${file}\n`);
} finally {
  for (const subject of subjects) await subject.stop();
  await world.close();
  telegram.close();
}
