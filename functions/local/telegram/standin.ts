import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Message, Update } from 'grammy/types';
import { Hono } from 'hono';
import { asPerson, type Person } from './as-user.ts';
import { botApi } from './bot-api.ts';
import type { Call } from './calls.ts';
import { seen } from './chats.ts';
import type { PlaygroundUser, SeenMessage } from './contract.ts';
import { type Delivered, Delivery, telegramRetryDelay } from './delivery.ts';
import { executeReply } from './execute.ts';
import type { Faults } from './faults.ts';
import { userApi } from './user-api.ts';
import { openWorld, type StandinOptions } from './world.ts';

/** A Telegram of one's own: the Bot API for one bot, and the phones of the people who use it. */
export interface TelegramStandin {
  /** Both HTTP APIs; may be mounted into another app at `/`. */
  readonly app: Hono;
  fetch(request: Request): Response | Promise<Response>;
  /** The root of the API, e.g. `http://127.0.0.1:8081`. @throws before start */
  readonly url: string;
  /** Listens; port 0 takes a free one. Deliveries begin at creation already. */
  start(port?: number, host?: string): Promise<string>;
  /** Ends server, deliveries and long polls; state under dataDir stays. */
  stop(): Promise<void>;

  /** One person's verbs. @throws for an unknown id when used */
  as(user: number): Person;
  addUser(user: PlaygroundUser): void;
  /** A chat as the person sees it now, oldest first. */
  messages(user: number): SeenMessage[];
  /** The newest message of the bot in a chat. @throws where there is none */
  lastMessage(user: number): Message;

  /** Every call of the bot, oldest first. */
  readonly calls: readonly Call[];
  /** Calls of one method, of one chat where given. */
  callsOf(method: string, chat?: number): Call[];
  readonly faults: Faults;
  /** Every update made so far, also accepted ones, oldest first. */
  readonly updates: readonly Update[];
  /** Posts an update a second time, as Telegram does after a lost answer. */
  deliverAgain(updateId: number): Promise<Delivered>;
  /** Posts any body to the webhook; `secret` in place of the right one, null for none. */
  deliverRaw(body: unknown, secret?: string | null): Promise<Delivered>;
  /** Repeats at once what waits for its repetition. */
  retryNow(): void;
  /** Resolves when no update is pending or in flight and no call of the bot is being executed. */
  idle(): Promise<void>;
}

/** Makes a stand-in; with `dataDir` it continues where the last one stopped or died. */
export function createTelegramStandin(options: StandinOptions): TelegramStandin {
  const world = openWorld(options);
  const delivery = new Delivery(world.updates, {
    webhook: () => world.settings.get('webhook'),
    now: () => world.now(),
    retryDelay: options.retryDelay ?? telegramRetryDelay,
    execute: (body) => executeReply(world, body),
    failed: (update, reason) => {
      world.webhookError = { at: world.now(), message: reason };
      world.log(`telegram stand-in: update ${update.update_id}: ${reason}`);
    },
  });
  const app = new Hono().route('/', userApi(world)).route('/', botApi(world));
  let server: Server | undefined;
  let url: string | undefined;
  delivery.pump();

  return {
    app,
    fetch: (request) => app.fetch(request),
    get url() {
      if (url === undefined) throw new Error('the stand-in has not been started');
      return url;
    },
    async start(port = 0, host = '127.0.0.1') {
      server = createAdaptorServer({ fetch: app.fetch }) as Server;
      server.listen(port, host);
      await once(server, 'listening');
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      url = `http://${host}:${bound}`;
      return url;
    },
    async stop() {
      world.closing.abort();
      delivery.stop();
      if (server) {
        const closed = once(server, 'close');
        server.close();
        server.closeAllConnections();
        await closed;
      }
      world.store.close();
    },

    as: (user) => asPerson(world, user),
    addUser: (user) => void world.people.set(user.id, user),
    messages: (user) => world.chats.all(user).map(seen),
    lastMessage: (user) => asPerson(world, user).lastMessage(),

    calls: world.calls,
    callsOf: (method, chat) =>
      world.calls.filter(
        (call) =>
          call.method === method && (chat === undefined || Number(call.params.chat_id) === chat),
      ),
    faults: world.faults,
    updates: world.updates.log,
    async deliverAgain(updateId) {
      const update = world.updates.log.find(({ update_id }) => update_id === updateId);
      if (!update) throw new Error(`there is no update ${updateId}`);
      return delivery.post(update);
    },
    deliverRaw: (body, secret) => delivery.post(body, secret),
    retryNow: () => delivery.retryNow(),
    idle: () => world.activity.idle(),
  };
}
