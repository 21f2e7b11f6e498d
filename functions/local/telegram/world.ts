import type { User, UserFromGetMe } from 'grammy/types';
import { Activity } from './activity.ts';
import type { Call } from './calls.ts';
import { Chats } from './chats.ts';
import { Commands } from './commands.ts';
import type { PlaygroundUser } from './contract.ts';
import type { Webhook } from './delivery.ts';
import { Faults } from './faults.ts';
import { Files } from './files.ts';
import { Queries } from './queries.ts';
import { Settings } from './settings.ts';
import { openStore, type Store } from './store.ts';
import { Stream } from './stream.ts';
import { Updates } from './updates.ts';

/** What a stand-in is made of; see `createTelegramStandin`. */
export interface StandinOptions {
  /** The bot's token, e.g. `1:demo`; the number is the bot's id. */
  token: string;
  botName: string;
  /** Without @. */
  username: string;
  users: PlaygroundUser[];
  /** State survives under here; without it, it lives in memory. */
  dataDir?: string;
  /** Epoch milliseconds. */
  now?: () => number;
  /** Milliseconds before the n-th repetition of an update (n from 1); Telegram's unless given. */
  retryDelay?: (attempt: number) => number;
  /** Names with port, e.g. `demo.local:8080`, under which the page may be called beside loopback. */
  hosts?: string[];
  /** Takes what developers should see: refused webhook replies and failed deliveries. */
  log?: (line: string) => void;
}

/** What setWebhook was told, and how it goes. */
export type WebhookSetting = Webhook & { allowed_updates?: string[] };

/** All state of one stand-in; methods and the people's actions work on it. */
export interface World {
  token: string;
  bot: UserFromGetMe;
  people: Map<number, PlaygroundUser>;
  hosts: string[];
  now(): number;
  log(line: string): void;
  store: Store;
  stream: Stream;
  activity: Activity;
  chats: Chats;
  files: Files;
  queries: Queries;
  commands: Commands;
  settings: Settings;
  updates: Updates;
  faults: Faults;
  calls: Call[];
  /** The newest failure of the webhook, `at` in epoch milliseconds. */
  webhookError?: { at: number; message: string };
  /** Aborts when the stand-in stops. */
  closing: AbortController;
}

/** Opens the state. */
export function openWorld(options: StandinOptions): World {
  const now = options.now ?? Date.now;
  const store = openStore(options.dataDir);
  const stream = new Stream(now());
  const activity = new Activity();
  return {
    token: options.token,
    bot: {
      id: Number(options.token.split(':')[0]),
      is_bot: true,
      first_name: options.botName,
      username: options.username,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    },
    people: new Map(options.users.map((user) => [user.id, user])),
    hosts: options.hosts ?? [],
    now,
    log: options.log ?? ((line) => console.error(line)),
    store,
    stream,
    activity,
    chats: new Chats(store, stream),
    files: new Files(store),
    queries: new Queries(store),
    commands: new Commands(store),
    settings: new Settings(store),
    updates: new Updates(store, activity),
    faults: new Faults(),
    calls: [],
    closing: new AbortController(),
  };
}

/** The bot as the sender of messages. */
export function botUser({ bot }: World): User {
  return { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username };
}

/** A person as the sender of messages. */
export function asUser({ id, first_name, last_name, username }: PlaygroundUser): User {
  return {
    id,
    is_bot: false,
    first_name,
    ...(last_name && { last_name }),
    ...(username && { username }),
    language_code: 'id',
  };
}

/** A person's private chat. */
export function asChat({ id, first_name, last_name, username }: PlaygroundUser) {
  return {
    id,
    type: 'private' as const,
    first_name,
    ...(last_name && { last_name }),
    ...(username && { username }),
  };
}
