import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { newId } from '../../functions/adapters/identity.ts';
import { createStore } from '../../functions/adapters/store.ts';
import { type Bundle, bundle } from '../support/bundle.ts';
import { freshStorage, type TestStorage } from '../support/engines.ts';
import { launch, webhookEvent } from '../support/launched.ts';
import { scene } from '../support/scene.ts';
import { smallPdf } from '../support/small-pdf.ts';
import { NOW, panji, person, plan, siti } from '../support/town.ts';

// What AWS would run: the bundles made as SST makes them, each in a process of its own, with the events
// that API Gateway, the stream and the scheduler deliver.

const SECRET = 'a-secret-of-the-tests';
const TELEGRAM_ID = 1001;

let bundles: Bundle;
let storage: TestStorage;
let environment: Record<string, string>;

beforeAll(async () => {
  [bundles, storage] = await Promise.all([
    bundle(['functions/telegram.ts', 'functions/events.ts', 'functions/schedule.ts']),
    freshStorage(),
  ]);
  const store = createStore(storage.clients.documents, storage.tableName, newId);
  const me = { ...person(siti, 'kader', 'panji'), telegramId: TELEGRAM_ID };
  const saves = [
    { save: 'person', person: me } as const,
    { save: 'unit', unit: panji } as const,
    { save: 'plan', plan } as const,
  ];
  const refused = await store.commit({ saves, now: NOW });
  if (refused) throw new Error(refused.problem);
  environment = {
    BOT_TOKEN: '7000000001:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    WEBHOOK_SECRET: SECRET,
    // Nobody listens there: what a test sees came in the webhook's reply.
    TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
    DYNAMODB_ENDPOINT: storage.dynamodbUrl,
    S3_ENDPOINT: storage.s3Url,
    TABLE_NAME: storage.tableName,
    BUCKET_NAME: storage.bucketName,
  };
});
afterAll(() => bundles.remove());

const says = (text: string) => {
  const id = TELEGRAM_ID;
  const chat = { id, type: 'private', first_name: 'Siti' };
  const from = { id, is_bot: false, first_name: 'Siti' };
  const entities = [{ type: 'bot_command', offset: 0, length: text.length }];
  return { update_id: 5, message: { message_id: 1, date: 1, chat, from, text, entities } };
};
const webhook = (...events: unknown[]) => launch(bundles.entry('telegram'), events, environment);
const secret = { 'x-telegram-bot-api-secret-token': SECRET };

describe('the bundled webhook', () => {
  it('handles an update and answers in its own reply, plain or base64', async () => {
    const update = JSON.stringify(says('/bantuan'));
    const { results } = await webhook(
      webhookEvent(update, secret),
      webhookEvent(update, secret, { base64: true }),
    );
    expect(results).toHaveLength(2);
    for (const result of results) {
      expect(result).toMatchObject({
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
      });
      const { body } = result as { body: string };
      expect(JSON.parse(body)).toMatchObject({ method: 'sendMessage', chat_id: TELEGRAM_ID });
      expect(body).toContain('/lapor');
    }
  });

  it('does nothing without the secret, and refuses what is no update', async () => {
    const update = JSON.stringify(says('/bantuan'));
    const { results } = await webhook(
      webhookEvent(update, {}),
      webhookEvent(update, { 'x-telegram-bot-api-secret-token': `${SECRET}x` }),
      webhookEvent('no json', secret),
      webhookEvent('{"message":{}}', secret),
    );
    expect(results).toMatchObject([
      { statusCode: 401 },
      { statusCode: 401 },
      { statusCode: 400 },
      { statusCode: 400 },
    ]);
    expect(JSON.stringify(results)).not.toContain('sendMessage');
  });

  it('says that it is well, and knows no other page', async () => {
    const { results } = await webhook(
      webhookEvent('', {}, { path: '/health', method: 'GET' }),
      webhookEvent('', secret, { method: 'GET' }),
      webhookEvent('{}', secret, { path: '/' }),
      webhookEvent('{}', secret, { path: '/telegram/' }),
    );
    expect(results).toMatchObject([
      { statusCode: 200, body: '{"ok":true}' },
      { statusCode: 404 },
      { statusCode: 404 },
      { statusCode: 404 },
    ]);
  });

  it('asks Telegram to come again while the table is out of reach', async () => {
    const { results } = await launch(
      bundles.entry('telegram'),
      [webhookEvent(JSON.stringify(says('/bantuan')), secret)],
      { ...environment, DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' },
    );
    expect(results).toMatchObject([{ statusCode: 503, headers: { 'retry-after': '5' } }]);
  });

  it('does not start without a secret', async () => {
    const { WEBHOOK_SECRET: _, ...without } = environment;
    const event = webhookEvent('{}', secret);
    await expect(launch(bundles.entry('telegram'), [event], without)).rejects.toThrow(
      'WEBHOOK_SECRET',
    );
  });

  it('starts without what only jobs need, and with grammY’s small build', () => {
    expect(bundles.atStart('telegram')).toBeLessThan(bundles.total * 0.75);
    expect(bundles.inputs).toContain('node_modules/grammy/out/web.mjs');
    expect(bundles.inputs.filter((file) => /node-fetch|grammy\/out\/mod/.test(file))).toEqual([]);
    const heavy = ['sharp', 'sharp-phash', 'exifreader', '@cantoo/pdf-lib', 'file-type', 'pdfmake'];
    const names = bundles.packagesAtStart('telegram');
    expect(names).toContain('grammy');
    expect(names.filter((name) => heavy.includes(name))).toEqual([]);
  });
});

describe('the plugin of the bundle', () => {
  it('works behind the stub through which SST runs plugins, which ignores filters', async () => {
    const { default: plugins } = (await import(
      new URL('../../functions/bundle-plugins.mjs', import.meta.url).href
    )) as { default: { setup(build: unknown): void }[] };
    type Resolve = (args: { path: string }) => { path: string } | undefined;
    const found: Resolve[] = [];
    const stub = {
      onResolve: ({ filter }: { filter: RegExp }, callback: Resolve) => {
        // As SST does: the filter is tried on a path that is not there.
        if (filter.test(String(undefined))) found.push(callback);
      },
      onLoad: () => {},
      onEnd: () => {},
    };
    for (const plugin of plugins) plugin.setup(stub);
    const resolved = (path: string) =>
      found.map((resolve) => resolve({ path })).find(Boolean)?.path;
    expect(resolved('grammy')).toMatch(/node_modules\/grammy\/out\/web\.mjs$/);
    expect(resolved('grammy/types')).toBeUndefined();
    expect(resolved('./bot.ts')).toBeUndefined();
  });
});

describe('the bundled judge of files', () => {
  it('finds sharp beside it, and the thread in which PDFs are read within it', async () => {
    const judge = await bundle(['tests/support/judge-handler.ts']);
    onTestFinished(() => judge.remove());
    const files = [await scene(1, 320, 240), smallPdf('dua halaman', 2), Buffer.from('halo')];
    const events = files.map((bytes) => Buffer.from(bytes).toString('base64'));
    const { results } = await launch(judge.entry('judge-handler'), events, {});
    expect(results).toEqual([
      {
        kind: 'picture',
        contentType: 'image/jpeg',
        phash: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
      { kind: 'pdf', contentType: 'application/pdf', pages: 2 },
      { reason: 'jenis' },
    ]);
  });
});

describe('the bundled jobs', () => {
  const key = { pk: 'NOTICE#EVENT00001', sk: 'SIAPA00001' };
  /** An image as the stream gives it: the body of an aggregate is text. */
  const attributes = ({ body, ...item }: Record<string, unknown>) =>
    marshall({ ...item, ...(body !== undefined && { body: JSON.stringify(body) }) }) as Record<
      string,
      AttributeValue
    >;
  const inserted = (item: Record<string, unknown>): DynamoDBRecord => ({
    eventID: '1',
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'ap-southeast-3',
    eventSourceARN: 'arn:aws:dynamodb:ap-southeast-3:1:table/t/stream/1',
    dynamodb: {
      Keys: attributes({ pk: item.pk, sk: item.sk }),
      NewImage: attributes(item),
      SequenceNumber: '1',
      SizeBytes: 100,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  });

  it('take what the stream brings, and leave alone what is no work', async () => {
    // A notice that nobody can send: it is tried, and waits for its next turn.
    const body = { event: { type: 'tidak.dikenal', data: {} }, index: 0, personId: 'SIAPA00001' };
    const item = {
      ...key,
      work: 'notice',
      due: NOW,
      attempts: 0,
      body,
      gsi1pk: 'DUE#0',
      gsi1sk: new Date(NOW).toISOString(),
    };
    await storage.clients.documents.put({ TableName: storage.tableName, Item: item });
    const records: DynamoDBStreamEvent = {
      Records: [inserted({ pk: 'CLAIM#1', sk: 'CLAIM' }), inserted(item)],
    };
    const { results, stderr } = await launch(bundles.entry('events'), [records], environment);
    expect(results).toEqual([{ batchItemFailures: [] }]);
    expect(stderr).toContain('failed, attempt 1');
    const { tableName: TableName } = storage;
    const after = await storage.clients.documents.get({ TableName, Key: key });
    expect(after).toMatchObject({ attempts: 1, body });
    expect(Number(after?.due)).toBeGreaterThan(NOW);
  });

  it('are found by the sweeper, too', async () => {
    const past = { due: NOW, gsi1sk: new Date(NOW).toISOString() };
    const TableName = storage.tableName;
    const item = (await storage.clients.documents.get({ TableName, Key: key })) ?? {};
    await storage.clients.documents.put({ TableName, Item: { ...item, ...past } });
    const { results } = await launch(bundles.entry('schedule'), [{}], environment);
    expect(results).toEqual([{ due: 1 }]);
    const after = await storage.clients.documents.get({ TableName, Key: key });
    expect(after).toMatchObject({ attempts: 2 });
  });
});
