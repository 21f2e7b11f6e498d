import { Hono } from 'hono';
import { openBook, postAll, postings } from '../../domain/ledger/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import type { Person, Role, Unit } from '../../domain/people/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { packs, type Shelf } from '../../domain/rules/index.ts';
import { createClients } from '../../functions/adapters/clients.ts';
import { hash } from '../../functions/adapters/identity.ts';
import { seedDemo } from '../../functions/cli/seed.ts';
import { serve } from '../../functions/local/http.ts';
import { PLAYGROUND_PEOPLE } from '../../functions/local/playground-people.ts';
import { createTelegramStandin } from '../../functions/local/telegram/index.ts';
import { createPages } from '../../functions/web/index.ts';
import { createSystem } from '../../functions/wiring.ts';
import { freshStorage, TEST_ACCOUNT } from './engines.ts';
import { startS3Proxy } from './s3-proxy.ts';
import { noteSaid } from './said.ts';
import { NOW, panji, person, plan } from './town.ts';

export const SECRET = 'a-secret-of-the-tests';

/** Telegram ids of the people of the live town. */
export const SITI = 1001;
export const RINA = 1002;
export const KAPUS = 1003;
export const BENDAHARA = 1004;
export const DEWI = 1005;
export const BENDA_DINKES = 1006;
export const STRANGER = 1007;
export const TONO = 1008;
export const KAPUS_MANGARAN = 1009;
export const YUDI = 1010;

const CAST: [number, string, string, Role, string][] = [
  [SITI, 'SITI000001', 'Siti Aminah', 'kader', 'panji'],
  [RINA, 'RINA000001', 'Rina Wati', 'bidan', 'panji'],
  [KAPUS, 'KAPUS00001', 'drg. Hadi', 'kepala-puskesmas', 'panji'],
  [BENDAHARA, 'BENDA00001', 'Wulan', 'bendahara', 'panji'],
  [DEWI, 'DEWI000001', 'Dewi Lestari', 'verifikator', 'situbondo'],
  [BENDA_DINKES, 'BPENG00001', 'Joko', 'bendahara-dinkes', 'situbondo'],
  [TONO, 'TONO000001', 'Tono <b>&', 'kader', 'panji'],
  [KAPUS_MANGARAN, 'KMANG00001', 'dr. Lain', 'kepala-puskesmas', 'mangaran'],
  [YUDI, 'YUDI000001', 'Yudi', 'verifikator', 'situbondo'],
];

const mangaran: Unit = { ...panji, id: 'mangaran', name: 'Puskesmas Mangaran' };
const situbondo: Unit = {
  ...panji,
  id: 'situbondo',
  kind: 'kabupaten',
  name: 'Dinas Kesehatan Kabupaten Situbondo',
  places: [],
};

/** Money of the town at the beginning of the year. */
export const PAGU = Rupiah.of(10_000_000);
export const OPENING = Rupiah.of(2_000_000);

/**
 * Everything real but the clock: DynamoDB and S3 engines, the bot behind its webhook, Telegram's
 * stand-in over HTTP. `settle` lets all jobs finish. With `demo` it is the demo district instead of the
 * small town, on the same day. `packs`: other rules than the built-in ones.
 */
export async function liveTown(
  options: {
    quietHours?: boolean;
    demo?: boolean;
    packs?: Shelf;
    /** The pages' address as the bot gives it, to a Telegram that is not on this machine. */
    publicUrl?: string;
  } = {},
) {
  const storage = await freshStorage();
  const s3Wire = await startS3Proxy(storage.s3Url);
  const clients = createClients({ dynamodb: storage.dynamodbUrl, s3: s3Wire.url }, TEST_ACCOUNT);
  const clock = { now: NOW };
  const complaints: string[] = [];
  const complain = (line: string) => {
    complaints.push(line);
    noteSaid(`${line}\n`);
  };
  const standin = createTelegramStandin({
    token: '7000000001:test',
    botName: 'Lapor BOK',
    username: 'lapor_bok_bot',
    users: [
      ...(options.demo
        ? PLAYGROUND_PEOPLE.filter(({ id }) => id !== STRANGER)
        : CAST.map(([id, , name, role]) => ({ id, first_name: name, label: role, hint: '' }))),
      { id: STRANGER, first_name: 'Orang', last_name: 'Baru', label: '-', hint: '' },
    ],
    now: () => clock.now,
    retryDelay: () => 60_000,
    log: complain,
  });
  const apiRoot = await standin.start();
  const { result: botInfo } = (await (
    await fetch(`${apiRoot}/bot7000000001:test/getMe`)
  ).json()) as {
    result: Parameters<typeof createSystem>[1]['telegram']['botInfo'];
  };
  const telegram = {
    token: '7000000001:test',
    apiRoot,
    botInfo,
    webhookSecret: SECRET,
    here: options.publicUrl === undefined,
  };
  const app = new Hono();
  const server = await serve((request) => app.fetch(request), { host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${server.port}`;
  const settings = {
    publicUrl: options.publicUrl ?? origin,
    tableName: storage.tableName,
    bucketName: storage.bucketName,
    quietHours: options.quietHours ?? false,
  };
  const system = createSystem(
    settings,
    { clients, telegram, packs: options.packs ?? packs },
    () => clock.now,
  );
  app.route('/', system.app);
  const { store, links, thumbnails, now } = system;
  app.route('/', createPages({ store, links, thumbnails, now, hash, log: complain }));
  if (options.demo) await seedDemo(system);
  const people = options.demo ? new Map<number, Person>() : await furnish(system);
  await fetch(`${apiRoot}/bot7000000001:test/setWebhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: `${origin}/telegram`, secret_token: SECRET }),
  });

  /** Lets updates be handled and all due jobs run; the clock moves on by a few seconds. */
  const settle = async () => {
    for (let round = 0; round < 20; round += 1) {
      await standin.idle();
      clock.now += 4_000;
      if ((await system.sweep()) === 0) return;
    }
    throw new Error('the jobs do not come to an end');
  };
  let forged = 0;
  return {
    ...system,
    standin,
    /** The wire to S3, which can be cut. */
    s3Wire,
    storage,
    clock,
    complaints,
    origin,
    people,
    settle,
    as: (user: number) => standin.as(user),
    /** The newest message of the bot to this person, as text. */
    said: (user: number) => textOf(standin.lastMessage(user)),
    /** All that the bot said to this person, as texts. */
    heard: (user: number) =>
      standin
        .messages(user)
        .filter((message) => message.from?.is_bot)
        .map(textOf),
    /** Deletes the drafts of this phone. */
    dropDrafts: async (user: number) => {
      for (const draft of (await system.store.session(user)).drafts) {
        const saves = [{ drop: 'draft' as const, telegramId: user, draft }];
        await system.store.commit({ saves, now: clock.now });
      }
    },
    /**
     * Presses a button that was never shown, under the newest message in the chat: buttons can be made up.
     * Answers the webhook's reply, in which the last call of the bot may lie.
     */
    forge: async (user: number, data: string): Promise<string> => {
      forged += 1;
      const from = { id: user, is_bot: false, first_name: 'Orang' };
      const chat = { id: user, type: 'private', first_name: 'Orang' };
      const { message_id } = standin.messages(user).at(-1) ?? { message_id: 1 };
      const message = { message_id, date: 1, chat, text: '' };
      const press = { id: `forged-${forged}`, chat_instance: '1', from, data, message };
      const update = { update_id: 950_000 + forged, callback_query: press };
      // Not by the stand-in: it knows of no such press and would complain about its answer.
      const { status, body } = await system.webhook(SECRET, JSON.stringify(update));
      if (status !== 200) throw new Error(`the webhook answered ${status}`);
      return `${body}`;
    },
    close: async () => {
      await server.stop();
      await standin.stop();
      await s3Wire.close();
      clients.close();
    },
  };
}

export type LiveTown = Awaited<ReturnType<typeof liveTown>>;

/** The words of a message, rich or plain. */
export function textOf(message: object): string {
  if ('rich_message' in message) return JSON.stringify(message.rich_message);
  if ('text' in message) return String(message.text);
  return 'caption' in message ? String(message.caption) : '';
}

async function furnish(system: ReturnType<typeof createSystem>): Promise<Map<number, Person>> {
  const people = new Map(
    CAST.map(([telegramId, id, name, role, unit]) => [
      telegramId,
      { ...person({ id, name }, role, unit), telegramId },
    ]),
  );
  const drafts = [
    { kind: 'pagu' as const, postings: postings.pagu('ukm-esensial', PAGU) },
    {
      kind: 'saldo-awal' as const,
      postings: postings.saldoAwal({ bank: OPENING, kas: Rupiah.zero }),
    },
  ].map((entry) => ({ ...entry, date: '2026-01-02', actor: 'SEED', cause: { params: {} } }));
  const booked = postAll(openBook('panji', 2026), drafts, NOW, hash);
  if (isProblem(booked)) throw new Error(booked.problem);
  const refused = await system.store.commit({
    saves: [
      ...[panji, mangaran, situbondo].map((unit) => ({ save: 'unit' as const, unit })),
      { save: 'plan', plan },
      ...[...people.values()].map((p) => ({ save: 'person' as const, person: p })),
      { save: 'book', book: booked.book, entries: booked.entries },
    ],
    now: NOW,
  });
  if (refused) throw new Error(refused.problem);
  return people;
}
