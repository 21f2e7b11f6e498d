import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { UserFromGetMe } from 'grammy/types';
import { Hono } from 'hono';
import { createBot } from '../bot/index.ts';
import { isProblem } from '../domain/problem.ts';
import { packs as builtIn, type Shelf } from '../domain/rules/index.ts';
import { type Documents, isRetryable, unpacked } from './adapters/documents.ts';
import { createEvidenceRecords } from './adapters/evidence.ts';
import { createHistory } from './adapters/history.ts';
import { hash, newId } from './adapters/identity.ts';
import { lazyFileStore } from './adapters/lazy-files.ts';
import { createOutbox, type Work } from './adapters/outbox.ts';
import { createPictureLinks } from './adapters/picture-links.ts';
import { createStore } from './adapters/store.ts';
import { directCalls } from './adapters/telegram-calls.ts';
import { downloader, isTelegramDown } from './adapters/telegram-files.ts';
import { openWire } from './adapters/wire.ts';
import type { Config } from './config.ts';
import { describeError } from './log.ts';
import { createWebhook } from './webhook.ts';

/** Kinds of updates the bot wants; everything else Telegram keeps to itself. */
export const ALLOWED_UPDATES = ['message', 'callback_query'] as const;

/** Where Telegram is and who we are there. */
export type Telegram = {
  token: string;
  apiRoot: string;
  botInfo: UserFromGetMe;
  webhookSecret: string;
  /** It runs on this machine and reaches our pages wherever they are; Telegram itself wants https. */
  here?: boolean;
};

/** The table, and the way to the bucket, which may be opened with the first file. */
type Storage = { documents: Documents; s3: S3Client | (() => Promise<S3Client>) };

type Jobs = ReturnType<typeof import('./jobs/index.ts').createJobs>;

type Settings = Pick<Config, 'tableName' | 'bucketName' | 'quietHours'> &
  Partial<Pick<Config, 'publicUrl'>>;

/** Milliseconds of silence after which a call to Telegram is given up. */
const TELEGRAM_PATIENCE = 15_000;

/** Updates that a mistake of ours made impossible are kept for so many days. */
const PARKED_DAYS = 30;

/**
 * The only place where adapters meet ports.
 *
 * @param packs the rule packs; the built-in ones where nothing is given
 * @param now the clock; tests bring their own
 */
export function createSystem(
  settings: Settings,
  { clients, telegram, packs = builtIn }: { clients: Storage; telegram: Telegram; packs?: Shelf },
  now: () => number = Date.now,
) {
  const { documents, s3 } = clients;
  const { tableName, publicUrl } = settings;
  const store = createStore(documents, tableName, newId);
  const files = lazyFileStore(s3, settings.bucketName);
  const thumbnails = lazyFileStore(s3, settings.bucketName, 'thumbnail');
  const links = createPictureLinks(documents, tableName);
  const fetchable = telegram.here === true || publicUrl?.startsWith('https:') === true;
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const deps = {
    store,
    packs,
    now,
    newId,
    hash,
    file: async (sha256: string) => {
      const found = await files.get(sha256);
      return found === undefined || isProblem(found) ? undefined : found.bytes;
    },
    page: (path: string) => (publicUrl === undefined ? undefined : `${publicUrl}${path}`),
    pictures: async (of: readonly string[]) =>
      publicUrl !== undefined && fetchable
        ? (await links.paths(of, now())).map((path) => `${publicUrl}${path}`)
        : [],
    qr: async (text: string) => (await import('./qr.ts')).qrPicture(text),
    isTemporary: (error: unknown) => isRetryable(error) || isTelegramDown(error),
    park: async (update: { update_id: number }, error: unknown) => {
      const why = describeError(error);
      log(`update ${update.update_id} parked: ${why}`);
      const expires = Math.ceil(now() / 1000) + PARKED_DAYS * 24 * 60 * 60;
      const key = { pk: `PARKED#${update.update_id}`, sk: 'UPDATE' };
      const Item = { ...key, expires, body: update, why };
      await documents.put({ TableName: tableName, Item });
    },
  };
  const { token, apiRoot, botInfo, webhookSecret } = telegram;
  const bot = createBot({ token, botInfo, client: { apiRoot } }, deps);
  const wire = openWire(apiRoot, TELEGRAM_PATIENCE);
  bot.api.config.use(directCalls(wire, token));
  const webhook = createWebhook(bot, webhookSecret, { ...deps, log });
  const outbox = createOutbox(documents, tableName);
  const evidence = createEvidenceRecords(documents, tableName);
  const history = createHistory(documents, tableName);
  let jobs: Promise<Jobs> | undefined;
  /** Loaded with the first job: the webhook has none. */
  const loadJobs = (): Promise<Jobs> => {
    jobs ??= import('./jobs/index.ts').then(({ createJobs }) =>
      createJobs({
        ...deps,
        api: bot.api,
        outbox,
        evidence,
        history,
        files,
        thumbnails,
        download: downloader(apiRoot, token),
        quietHours: settings.quietHours,
        log,
      }),
    );
    return jobs;
  };

  const app = new Hono();
  app.onError((error, c) => {
    log(`${c.req.method} failed: ${describeError(error)}`);
    return c.body(null, 500);
  });
  app.get('/health', (c) => c.json({ ok: true }));
  app.post('/telegram', async (c) => {
    const secret = c.req.header('x-telegram-bot-api-secret-token');
    const answer = await webhook(secret, await c.req.text());
    if (answer.retryAfter !== undefined) c.header('Retry-After', String(answer.retryAfter));
    if (answer.body === undefined) return c.body(null, answer.status);
    return c.body(answer.body, answer.status, { 'content-type': 'application/json' });
  });

  return {
    app,
    webhook,
    store,
    bot,
    now,
    newId,
    hash,
    packs,
    outbox,
    evidence,
    history,
    files,
    thumbnails,
    links,
    log,
    /** Starts the jobs of what was just stored; what fails here the sweeper finds. */
    handleStream: async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
      const work = event.Records.flatMap((record) => workOf(record, now()));
      if (work.length > 0) await (await loadJobs()).run(work);
      return { batchItemFailures: [] };
    },
    sweep: async () => (await loadJobs()).sweep(),
    stop: async () => wire.close(),
  };
}

export type System = ReturnType<typeof createSystem>;

/** The work in a stream record: a new or changed item that is due. */
function workOf(record: DynamoDBRecord, now: number): Work[] {
  const image = record.dynamodb?.NewImage;
  if (!image?.due || !image.work) return [];
  const item = unpacked(unmarshall(image as Record<string, AttributeValue>)) as Work;
  return item.due <= now ? [item] : [];
}
