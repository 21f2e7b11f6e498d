import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { UserFromGetMe } from 'grammy/types';
import type { Hono } from 'hono';
import * as z from 'zod';
import type { Config } from '../config.ts';
import { BotApiRefusal, botApiAt } from './bot-api.ts';
import { CannotStart } from './cannot-start.ts';
import { startLongPolling } from './long-polling.ts';
import { playgroundPage } from './playground/index.ts';
import { PLAYGROUND_BOT, PLAYGROUND_PEOPLE } from './playground-people.ts';
import { createTelegramStandin, PLAYGROUND_API } from './telegram/index.ts';

/** Telegram as a local run meets it: the real one, or the stand-in behind the playground. */
export interface TelegramSide {
  token: string;
  apiRoot: string;
  botInfo: UserFromGetMe;
  webhookSecret: string;
  /** Whether it runs on this machine. */
  here: boolean;
  /** Adds the pages that belong to it to the app. */
  mount(app: Hono): void;
  /** Begins to bring updates to the webhook, once that listens at `origin`. */
  deliver(origin: string, app: Hono): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  config: Config;
  allowedUpdates: readonly string[];
  report(line: string): void;
}

/** Where the stand-in keeps its chats. */
export function standinDirectory({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'telegram');
}

export function openTelegram(options: Options): Promise<TelegramSide> {
  const { botToken } = options.config;
  return botToken === undefined ? openStandin(options) : openReal(options, botToken);
}

/** Fields that grammY needs of getMe; the rest passes through. */
const botInfoSchema = z.custom<UserFromGetMe>(
  (value) => z.object({ id: z.number(), username: z.string() }).safeParse(value).success,
);

async function openReal(
  { config, allowedUpdates, report }: Options,
  token: string,
): Promise<TelegramSide> {
  const call = botApiAt(config.telegramApiRoot, token);
  const webhookSecret = config.webhookSecret ?? newSecret();
  let polling: { stop(): Promise<void> } | undefined;
  return {
    token,
    apiRoot: config.telegramApiRoot,
    botInfo: await botInfo(call('getMe'), config.telegramApiRoot),
    webhookSecret,
    here: false,
    mount: () => {},
    deliver: async (_origin, app) => {
      // Telegram refuses long polling while a webhook is set.
      await call('deleteWebhook');
      polling = startLongPolling({
        call,
        allowedUpdates,
        report,
        deliver: async (update) =>
          app.request('/telegram', {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              'x-telegram-bot-api-secret-token': webhookSecret,
            },
            body: JSON.stringify(update),
          }),
      });
    },
    stop: async () => polling?.stop(),
  };
}

async function openStandin({ config, allowedUpdates, report }: Options): Promise<TelegramSide> {
  const token = `${PLAYGROUND_BOT.id}:playground`;
  const webhookSecret = config.webhookSecret ?? newSecret();
  const standin = createTelegramStandin({
    token,
    botName: PLAYGROUND_BOT.name,
    username: PLAYGROUND_BOT.username,
    users: PLAYGROUND_PEOPLE,
    dataDir: standinDirectory(config),
    hosts: config.publicUrl === undefined ? [] : [new URL(config.publicUrl).host],
    log: report,
  });
  // A port of its own: only the page's half of the stand-in is reachable where the page is.
  const apiRoot = await standin.start();
  const call = botApiAt(apiRoot, token);
  return {
    token,
    apiRoot,
    botInfo: await botInfo(call('getMe'), apiRoot),
    webhookSecret,
    here: true,
    mount: (app) => {
      app.all(`${PLAYGROUND_API}/*`, (c) => standin.fetch(c.req.raw));
      app.route('/', playgroundPage);
    },
    deliver: async (origin) => {
      await call('setWebhook', {
        url: `${origin}/telegram`,
        secret_token: webhookSecret,
        allowed_updates: allowedUpdates,
      });
    },
    stop: () => standin.stop(),
  };
}

async function botInfo(answer: Promise<unknown>, root: string): Promise<UserFromGetMe> {
  try {
    return botInfoSchema.parse(await answer);
  } catch (error) {
    if (error instanceof BotApiRefusal && error.code === 401)
      throw new CannotStart('BOT_TOKEN ditolak Telegram: salin lagi dari @BotFather.');
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotStart(`Server Bot API ${root} tidak dapat dipakai: ${why}`);
  }
}

function newSecret(): string {
  return randomBytes(24).toString('base64url');
}
