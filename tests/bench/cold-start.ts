import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { bundle } from '../support/bundle.ts';
import { launch, webhookEvent } from '../support/launched.ts';
import { Reporter } from './reporter.ts';
import { median } from './stats.ts';
import { SECRET, type TelegramSide } from './telegram.ts';
import { TABLE, type World } from './world.ts';

/** The webhook's bundle and its cold start. Sizes in bytes, times in milliseconds, medians of all runs. */
export interface ColdStart {
  /** What is read at a cold start, and with everything that only loads when it is needed. */
  bytes: number;
  allBytes: number;
  runs: number;
  /** Process start to the bundle loaded, and to the first update handled. */
  loaded: number;
  handled: number;
  /** The same from outside: from the wish for a process to its end. */
  whole: number;
  /** The packs' share: loading all of them, and the first evaluation. */
  packsLoad: number;
  packsEvaluation: number;
}

const packsTime = z.object({ load: z.number(), evaluation: z.number() });

/** Starts the bundled webhook so many times, each time in a new process on the same engine. */
export async function measureColdStart(
  world: World,
  telegram: TelegramSide,
  runs: number,
): Promise<ColdStart> {
  const webhook = await bundle(['functions/telegram.ts']);
  const packs = await bundle(['tests/bench/pack-base.ts', 'tests/bench/pack-probe.ts']);
  const person = world.town[0]?.reporters[0];
  if (!person) throw new Error('nobody reports');
  const reporter = new Reporter(person, 0, telegram, true);
  const environment = {
    BOT_TOKEN: '7000000001:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    WEBHOOK_SECRET: SECRET,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DYNAMODB_ENDPOINT: world.url,
    S3_ENDPOINT: world.url,
    TABLE_NAME: TABLE,
    BUCKET_NAME: 'bench',
  };
  const starts: { loaded: number; handled: number; whole: number }[] = [];
  const evaluations: z.output<typeof packsTime>[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const update = JSON.stringify(reporter.says('/lapor'));
      const event = webhookEvent(update, { 'x-telegram-bot-api-secret-token': SECRET });
      const launched = await launch(webhook.entry('telegram'), [event], environment);
      const [answer] = launched.results;
      if (!JSON.stringify(answer).includes('Pendampingan')) {
        throw new Error(`the bundle answered ${JSON.stringify(answer)} ${launched.stderr}`);
      }
      starts.push(launched);
      const { stdout } = await promisify(execFile)(process.execPath, [
        join(import.meta.dirname, 'launch-packs.mjs'),
        packs.entry('pack-base'),
        packs.entry('pack-probe'),
      ]);
      evaluations.push(packsTime.parse(JSON.parse(stdout)));
    }
    return {
      bytes: webhook.atStart('telegram'),
      allBytes: webhook.total,
      runs,
      loaded: median(starts.map(({ loaded }) => loaded)),
      handled: median(starts.map(({ handled }) => handled)),
      whole: median(starts.map(({ whole }) => whole)),
      packsLoad: median(evaluations.map(({ load }) => load)),
      packsEvaluation: median(evaluations.map(({ evaluation }) => evaluation)),
    };
  } finally {
    webhook.remove();
    packs.remove();
  }
}
