import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Bot, webhookCallback } from 'grammy';
import { Hono } from 'hono';
import {
  createTelegramStandin,
  type StandinOptions,
  type TelegramStandin,
} from '../../../functions/local/telegram/index.ts';

export const TOKEN = '42:secret';
export const SECRET = 'rahasia-1';
export const SITI = 1001;
export const HENDRA = 1003;

const users = [
  { id: SITI, first_name: 'Siti', last_name: 'Aminah', label: 'Kader', hint: '', group: 'Panji' },
  { id: HENDRA, first_name: 'Hendra', username: 'hendra', label: 'Kepala', hint: '' },
];

/** A PNG of one pixel; the number at its end makes it another file. */
export function pixel(number = 0): Uint8Array<ArrayBuffer> {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  return Uint8Array.from([...png, number]);
}

export interface Listening {
  url: string;
  close(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function listen(app: Hono): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A stand-in whose failures stay out of the test's output; `lines` has them. */
export function standinFor(options: Partial<StandinOptions> = {}): {
  standin: TelegramStandin;
  lines: string[];
} {
  const lines: string[] = [];
  const standin = createTelegramStandin({
    token: TOKEN,
    botName: 'Lapor BOK',
    username: 'lapor_bok_bot',
    users,
    retryDelay: () => 1,
    log: (line) => void lines.push(line),
    ...options,
  });
  return { standin, lines };
}

export interface Connected {
  standin: TelegramStandin;
  lines: string[];
  bot: Bot;
  /** What the webhook was posted, newest last. */
  posted: { secret: string | undefined; body: string }[];
  stop(): Promise<void>;
}

/**
 * A stand-in and a grammY bot behind a real webhook.
 * @param before answers a post in the bot's place
 */
export async function connect(
  teach: (bot: Bot) => void,
  options: Partial<StandinOptions> = {},
  before: (body: string) => Response | undefined | Promise<Response | undefined> = () => undefined,
): Promise<Connected> {
  const { standin, lines } = standinFor(options);
  const apiRoot = await standin.start();
  const bot = new Bot(TOKEN, { client: { apiRoot } });
  teach(bot);
  await bot.init();
  const posted: Connected['posted'] = [];
  const app = new Hono();
  const handle = webhookCallback(bot, 'hono', { secretToken: SECRET });
  app.post('/telegram', async (c) => {
    const body = await c.req.text();
    posted.push({ secret: c.req.header('x-telegram-bot-api-secret-token'), body });
    return (await before(body)) ?? (await handle(c));
  });
  const webhook = await listen(app);
  await bot.api.setWebhook(`${webhook.url}/telegram`, { secret_token: SECRET });
  return {
    standin,
    lines,
    bot,
    posted,
    async stop() {
      await standin.stop();
      await webhook.close();
    },
  };
}

/** Calls a method over HTTP the way bot libraries do; the answer as it came. */
export async function call(
  standin: TelegramStandin,
  method: string,
  params: Record<string, unknown> = {},
  token = TOKEN,
): Promise<Record<string, unknown>> {
  const response = await standin.fetch(
    new Request(`http://localhost/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    }),
  );
  return { status: response.status, ...((await response.json()) as object) };
}

/** A refusal as `call` gives it. */
export const refused = (description: string, code = 400) => ({
  ok: false,
  error_code: code,
  description,
  status: code,
});

/** Parameters with one row of inline buttons. */
export const inline = (...buttons: Record<string, unknown>[]) => ({
  reply_markup: { inline_keyboard: [buttons] },
});
