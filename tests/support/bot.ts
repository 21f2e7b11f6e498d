import type { Message, Update } from 'grammy/types';
import { createBot, type Deps } from '../../bot/index.ts';
import { ID_ALPHABET, ID_LENGTH } from '../../domain/ids.ts';
import type { Person, Role } from '../../domain/people/index.ts';
import { packs, type Shelf } from '../../domain/rules/index.ts';
import { hash } from '../../functions/adapters/identity.ts';
import { createStore } from '../../functions/adapters/store.ts';
import { freshStorage } from './engines.ts';
import { NOW, person } from './town.ts';

/** The process dies before it can answer: nothing more reaches Telegram, the update will come again. */
class Cut extends Error {}

type Sent = { message_id: number; html: string; buttons: { text: string; data: string }[][] };

const BOT = { id: 7_000_000_001, is_bot: true as const, first_name: 'Lapor BOK', username: 'bok' };
const BOT_INFO = {
  ...BOT,
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};

/**
 * The real bot over a real table, with a fixed clock and ids that count up. Updates go in as Telegram
 * would deliver them; every Bot API call is caught on its way out.
 */
export async function botOverTable() {
  const { clients, tableName } = await freshStorage();
  const clock = { now: NOW };
  let made = 0;
  const newId = () => {
    made += 1;
    const last = ID_ALPHABET[made % 32] ?? '0';
    return `${String(made).padStart(ID_LENGTH - 1, '0')}${last}`;
  };
  const faults: { cutReplies: boolean; beforeCommit?: () => Promise<unknown> } = {
    cutReplies: false,
  };
  const table = createStore(clients.documents, tableName, newId);
  const store: Deps['store'] = {
    ...table,
    commit: async (commit) => {
      const meanwhile = faults.beforeCommit;
      delete faults.beforeCommit;
      await meanwhile?.();
      return table.commit(commit);
    },
  };
  const parked: unknown[] = [];
  const deps: Deps = {
    store,
    packs,
    now: () => clock.now,
    newId,
    hash,
    file: async () => undefined,
    page: (path) => `https://bok.example.go.id${path}`,
    pictures: async () => [],
    qr: async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    isTemporary: (error) => error instanceof Cut,
    park: async (_update, error) => {
      parked.push(error);
    },
  };
  const bot = createBot({ token: '7000000001:test', botInfo: BOT_INFO }, deps);
  const chats = new Map<number, Sent[]>();
  const toasts: string[] = [];
  bot.api.config.use(async (_call, method, payload) => {
    if (faults.cutReplies) throw new Cut('the wire to Telegram was cut');
    const result = record(chats, toasts, method, payload as Payload);
    return { ok: true, result } as Awaited<ReturnType<typeof _call>>;
  });
  const last = (user: number): Sent => {
    const shown = chats.get(user)?.at(-1);
    if (!shown) throw new Error(`nothing was said to ${user}`);
    return shown;
  };
  let updates = 0;
  const deliver = async (update: Omit<Update, 'update_id'>) => {
    updates += 1;
    await bot.handleUpdate({ ...update, update_id: updates });
    if (parked.length > 0) throw parked[0];
  };
  return {
    store,
    clients,
    tableName,
    clock,
    /** The rule packs that the bot has at hand from now on. */
    rules: (shelf: Shelf) => {
      deps.packs = shelf;
    },
    toasts,
    /** What goes wrong next: something else is stored just before a commit; replies do not get out. */
    faults,
    /** What the newest message to this person says, and what its buttons read. */
    said: (user: number) => last(user).html,
    buttons: (user: number) =>
      last(user)
        .buttons.flat()
        .map(({ text }) => text),
    /** The payload behind a button that is shown now, to press it later. */
    payload: (user: number, words: string | RegExp) => find(last(user), words).data,
    type: (user: number, text: string) => deliver({ message: messageOf(user, text) }),
    press: (user: number, words: string | RegExp) =>
      deliver(pressOf(user, last(user), find(last(user), words).data)),
    /** Presses a button that is not on the newest message any more, or never was. */
    pressData: (user: number, data: string) =>
      deliver(pressOf(user, chats.get(user)?.at(-1), data)),
    /** The newest update once more, under the same id. */
    again: (user: number, data: string) =>
      bot.handleUpdate({ ...pressOf(user, chats.get(user)?.at(-1), data), update_id: updates }),
    enrol: async (list: readonly (readonly [number, string, string, [Role, string][]])[]) => {
      const people = list.map(
        ([telegramId, id, name, roles]): Person => ({
          ...person({ id, name }, 'kader', 'x'),
          telegramId,
          roles: roles.map(([role, unit]) => ({ role, unit, unitName: unit })),
        }),
      );
      const saves = people.map((each) => ({ save: 'person' as const, person: each }));
      const refused = await store.commit({ saves, now: clock.now });
      if (refused) throw new Error(refused.problem);
      return new Map(people.map((each) => [each.telegramId ?? 0, each]));
    },
  };
}

/** The fields of a Bot API call that these tests look at. */
type Payload = {
  chat_id?: number;
  message_id?: number;
  text?: string;
  rich_message?: { html: string };
  reply_markup?: { inline_keyboard: { text: string; callback_data: string }[][] };
};

/** What a call of the Bot API leaves in the chat. */
function record(
  chats: Map<number, Sent[]>,
  toasts: string[],
  method: string,
  payload: Payload,
): unknown {
  if (method === 'answerCallbackQuery') {
    toasts.push(payload.text ?? '');
    return true;
  }
  const chat = Number(payload.chat_id);
  const shown = chats.get(chat) ?? [];
  const { rich_message: rich, reply_markup: markup } = payload;
  const html = rich?.html ?? payload.text ?? '';
  const buttons = (markup?.inline_keyboard ?? []).map((row) =>
    row.map(({ text, callback_data }) => ({ text, data: callback_data })),
  );
  const edited = shown.find((message) => message.message_id === payload.message_id);
  const sent = { message_id: edited?.message_id ?? shown.length + 1, html, buttons };
  if (edited) shown[shown.indexOf(edited)] = sent;
  else shown.push(sent);
  chats.set(chat, shown);
  return { message_id: sent.message_id, date: 0, chat: { id: chat, type: 'private' } };
}

function find(message: Sent, words: string | RegExp): { text: string; data: string } {
  const fits = (text: string) => (typeof words === 'string' ? text === words : words.test(text));
  const button = message.buttons.flat().find(({ text }) => fits(text));
  if (!button) {
    const there = message.buttons.flat().map(({ text }) => text);
    throw new Error(`no button ${words} among ${there.join(' | ')} under: ${message.html}`);
  }
  return button;
}

function messageOf(user: number, text: string): Message & Update.NonChannel {
  const command = /^\/\w+/.exec(text)?.[0];
  return {
    message_id: 9_000,
    date: 0,
    chat: { id: user, type: 'private', first_name: 'Orang' },
    from: { id: user, is_bot: false, first_name: 'Orang' },
    text,
    ...(command && {
      entities: [{ type: 'bot_command' as const, offset: 0, length: command.length }],
    }),
  };
}

function pressOf(user: number, on: Sent | undefined, data: string): Omit<Update, 'update_id'> {
  const message = {
    message_id: on?.message_id ?? 1,
    date: 1,
    chat: { id: user, type: 'private' as const, first_name: 'Orang' },
    from: BOT,
    text: '',
  };
  return {
    callback_query: {
      id: '1',
      chat_instance: '1',
      from: { id: user, is_bot: false, first_name: 'Orang' },
      data,
      message,
    },
  };
}
