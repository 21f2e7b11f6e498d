import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClients } from '../../functions/adapters/clients.ts';
import { dueAt, keys } from '../../functions/adapters/keys.ts';
import { botInfoOf } from '../../functions/bot-info.ts';
import { createSystem } from '../../functions/wiring.ts';
import { TEST_ACCOUNT } from '../support/engines.ts';
import { type LiveTown, liveTown, SECRET } from '../support/live-town.ts';
import { photo } from '../support/photo.ts';
import { leaksIn, markSaid, noteSaid, saidSince } from '../support/said.ts';
import { answers, emptyDraft, person } from '../support/town.ts';

/** Nobody. Whatever of this stands in a log line has leaked there. */
const KANARI = { id: 'KANARI0001', name: 'Kanari Rahasia' };
const PHONE = '081234567890';
const NIK = '3512010101900001';
const TOKEN = '7000000001:AAKanariRahasiaYangPanjangSekali';
const TEXT = `${KANARI.name} ${PHONE} ${NIK}`;
const TELEGRAM_ID = 2001;

let town: LiveTown;

beforeAll(async () => {
  town = await liveTown();
  const kader = { ...person(KANARI, 'kader', 'panji'), telegramId: TELEGRAM_ID };
  await town.store.commit({ saves: [{ save: 'person', person: kader }], now: town.clock.now });
  town.standin.addUser({ id: TELEGRAM_ID, first_name: KANARI.name, label: '', hint: '' });
});
afterAll(() => town.close());

/** The log lines that something brings about; none of them has leaked anything. */
async function linesOf(happens: () => Promise<unknown>): Promise<string> {
  const mark = markSaid();
  await happens();
  return sound(saidSince(mark));
}

function sound(lines: string): string {
  const leaks = leaksIn(lines);
  if (leaks.length > 0) throw new Error(leaks.join('\n'));
  return lines;
}

/** Work that is due, of whatever content, until it is parked. */
async function poison(item: {
  pk: string;
  sk: string;
  work: string;
  body: unknown;
}): Promise<void> {
  const Item = { ...item, ...dueAt(item.pk, item.sk, town.clock.now) };
  await town.storage.clients.documents.put({ TableName: town.storage.tableName, Item });
  for (let attempt = 0; attempt < 7; attempt += 1) {
    town.clock.now += 120_000;
    await town.sweep();
  }
}

describe('what goes wrong in a message', () => {
  it('by a mistake of ours with the text in its words', async () => {
    // A complete draft of a unit that is gone; its id stands in the error's words.
    const of = { id: TEXT, personId: KANARI.id, unit: 'tidak-ada' };
    const draft = { ...emptyDraft(), ...of, answers };
    const save = { save: 'draft' as const, telegramId: TELEGRAM_ID, draft };
    await town.store.commit({ saves: [save], now: town.clock.now });
    const lines = await linesOf(() => town.as(TELEGRAM_ID).sendText('kirim'));
    expect(lines).toMatch(/update \d+ parked: Error at \w+ bot\/features\//);
    const drop = { drop: 'draft' as const, telegramId: TELEGRAM_ID, draft };
    await town.store.commit({ saves: [drop], now: town.clock.now });
  });

  it('by a record that no schema knows', async () => {
    const { documents } = town.storage.clients;
    const TableName = town.storage.tableName;
    const key = keys.draft(TELEGRAM_ID, TEXT);
    await documents.put({ TableName, Item: { ...key, body: { [TEXT]: TEXT, answers: TEXT } } });
    const lines = await linesOf(() => town.as(TELEGRAM_ID).sendText(TEXT));
    await documents.remove({ TableName, Key: key });
    expect(lines).toMatch(/update \d+ parked: ZodError id:invalid_type .* at .*bot\/bot\.ts/);
  });

  it('by Telegram, which quotes the text in its refusal', async () => {
    const description = `Bad Request: can't parse entities: unsupported start tag "${TEXT}"`;
    for (const method of ['sendMessage', 'editMessageText', 'answerCallbackQuery']) {
      town.standin.faults.next(method, { kind: 'error', code: 400, description }, { times: 2 });
    }
    const lines = await linesOf(async () => {
      await town.as(TELEGRAM_ID).sendText(TEXT);
      await town.as(TELEGRAM_ID).sendText('/lapor');
    });
    town.standin.faults.clear();
    // The last call of an update travels in the webhook's answer: its failure is the stand-in's to tell.
    expect(sound([lines, ...town.complaints].join('\n'))).toMatch(
      /method sendMessage in the webhook's answer failed: 400/,
    );
  });

  it('with a file, at Telegram and at the store', async () => {
    const lines = await linesOf(async () => {
      const phone = town.as(TELEGRAM_ID);
      await phone.sendText('lapor posyandu');
      await phone.press(/Pendampingan posyandu/);
      await phone.press('Hari ini');
      town.standin.faults.download({ kind: 'status', status: 404 });
      town.standin.faults.download({ kind: 'cut' });
      town.standin.faults.serverError('getFile');
      town.standin.faults.cutBefore('getFile');
      town.s3Wire.fault = 'other-bytes';
      await phone.sendPhotos([photo(9901), photo(9902)]);
      await phone.sendDocument({
        bytes: Buffer.from(TEXT),
        name: `${TEXT}.jpg`,
        mime: 'image/jpeg',
      });
      await town.standin.idle();
      for (let round = 0; round < 3; round += 1) {
        town.clock.now += 120_000;
        await town.sweep();
      }
      town.s3Wire.fault = 'slow-down';
      town.clock.now += 120_000;
      await town.sweep();
    });
    town.s3Wire.fault = undefined;
    town.standin.faults.clear();
    // That somebody else is down is no news of ours: the file waits.
    expect(lines).toBe('');
  });
});

describe('what goes wrong in a job', () => {
  it('with an event of no known kind, which is parked', async () => {
    const body = { type: TEXT, data: { name: TEXT }, id: 'X', unit: 'panji', actor: TEXT, at: 1 };
    const key = keys.event('panji', town.clock.now, 'EV00000001');
    const lines = await linesOf(() => poison({ ...key, work: 'event', body }));
    expect(lines).toMatch(
      /event EVENT#panji#2026-11 \S+#EV00000001 failed, attempt 1: Error at readEvent domain\/event/,
    );
    expect(lines).toMatch(/parked event EVENT#panji#2026-11 \S+#EV00000001: Error at/);
  });

  it('with a file of which only the key is right', async () => {
    const unique = 'AQADKanariRahasia';
    const key = keys.file('FILE000001', 'foto', 0, unique);
    const body = { fileId: TEXT, dossierId: TEXT };
    const lines = await linesOf(() => poison({ ...key, work: 'file', body }));
    expect(lines).toMatch(
      /parked file LAPORAN#FILE000001 FILE#foto#0#~[0-9a-f]{8}: ZodError \w+:invalid/,
    );
  });

  it('with a message that Telegram refuses, cuts off or puts off', async () => {
    const description = `Bad Request: wrong text "${TEXT}"`;
    const faults = [
      { kind: 'error' as const, code: 400, description },
      { kind: 'error' as const, code: 502, description },
      { kind: 'cutBefore' as const },
      { kind: 'error' as const, code: 400, description },
      { kind: 'error' as const, code: 400, description },
      { kind: 'error' as const, code: 400, description },
    ];
    for (const fault of faults) town.standin.faults.next('sendMessage', fault);
    const data = { person: { id: KANARI.id, name: KANARI.name }, role: 'kader', unit: 'panji' };
    const event = { type: 'orang.bergabung', data, id: 'E1', unit: 'panji', actor: '-', at: 1 };
    const body = { event, index: 0, personId: 'KAPUS00001' };
    const lines = await linesOf(() =>
      poison({ pk: 'NOTICE#E1', sk: 'KAPUS00001', work: 'notice', body }),
    );
    town.standin.faults.clear();
    expect(lines).toMatch(/parked notice NOTICE#E1 KAPUS00001: Later telegram (400|not reached)/);
  });
});

/** A piece of work as the stream brings it. */
const WORK = {
  pk: { S: 'EVENT#panji#2026-11' },
  sk: { S: TEXT },
  work: { S: 'event' },
  due: { N: '1' },
  attempts: { N: '0' },
  body: { S: JSON.stringify({ name: TEXT }) },
};

describe('what goes wrong below', () => {
  const hello = {
    update_id: 77,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: TELEGRAM_ID, type: 'private', first_name: KANARI.name },
      from: { id: TELEGRAM_ID, is_bot: false, first_name: KANARI.name },
      text: TEXT,
    },
  };

  it('where the table is gone, so that nothing can even be kept', async () => {
    const { dynamodbUrl, s3Url, bucketName } = town.storage;
    const clients = createClients({ dynamodb: dynamodbUrl, s3: s3Url }, TEST_ACCOUNT);
    const telegram = {
      token: TOKEN,
      apiRoot: 'http://127.0.0.1:9',
      botInfo: botInfoOf(TOKEN),
      webhookSecret: SECRET,
    };
    const settings = { tableName: `gone-${PHONE}`, bucketName, quietHours: false };
    const system = createSystem(settings, { clients, telegram }, () => town.clock.now);
    const lines = await linesOf(async () => {
      expect(await system.webhook(SECRET, JSON.stringify(hello))).toMatchObject({ status: 503 });
    });
    await system.stop();
    clients.close();
    expect(lines).toMatch(/update 77 not kept: ResourceNotFoundException 400/);
  });

  it.each([
    ['telegram', { version: '2.0' }],
    ['events', { Records: [{ dynamodb: { NewImage: WORK } }] }],
    ['schedule', {}],
  ])('in a process of its own: %s', async (entry, event) => {
    const root = join(import.meta.dirname, '../..');
    const file = pathToFileURL(join(root, `functions/${entry}.ts`)).href;
    const launcher = join(root, 'tests/support/launch.mjs');
    const env = {
      PATH: process.env.PATH ?? '',
      BOT_TOKEN: TOKEN,
      WEBHOOK_SECRET: SECRET,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
      DYNAMODB_ENDPOINT: town.storage.dynamodbUrl,
      S3_ENDPOINT: town.storage.s3Url,
      TABLE_NAME: `gone-${PHONE}`,
      BUCKET_NAME: town.storage.bucketName,
    };
    const argv = [launcher, file, JSON.stringify([{ ...event, [KANARI.name]: TEXT }])];
    const ended = promisify(execFile)(process.execPath, argv, { env, cwd: root }).then(
      ({ stderr: said }) => said,
      ({ stderr: said }: { stderr: string }) => said,
    );
    const lines = await ended;
    noteSaid(lines);
    expect(sound(lines)).toMatch(/^handler failed: \w+/);
  });
});

describe('the watch over all test files', () => {
  it.each([
    ['name', 'said by kanari'],
    ['name', 'Siti Aminah was here'],
    ['phone', `call ${PHONE}`],
    ['phone', 'call +6281234567890'],
    ['nik', NIK],
    ['token', TOKEN],
    ['link', 'https://api.telegram.org/file/bot1/photos/1.jpg'],
    ['file', 'AgACAgUAAxkBAAIBb2KanariFileIdOfTelegram'],
    ['file', 'AQADabcdefghijkl'],
  ])('sees a %s', (kind, line) => {
    expect(leaksIn(`fine\n${line}`).map((leak) => leak.split(' ')[0])).toContain(kind);
  });

  it('lets pass what a log is for', () => {
    const line =
      'update 900000123 parked: TypeError at give domain/submission/give.ts:12:3 LAPORAN#0A1B2C3D4E 2026-11-20T03:00:00.000Z';
    expect(leaksIn(line)).toEqual([]);
  });
});
