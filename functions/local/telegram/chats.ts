import type { ForceReply, Message, ReplyKeyboardMarkup } from 'grammy/types';
import type { SeenMessage } from './contract.ts';
import { Counter, type Store } from './store.ts';
import type { Stream } from './stream.ts';

type Keyboard = ReplyKeyboardMarkup | ForceReply;

/** A message with what Telegram knows about it beside what it shows. */
export interface StoredMessage {
  message: Message;
  reactions: string[];
  /** Sent with a reply keyboard (or its removal): such a message can't be edited. */
  frozen?: true;
}

/** What a chat has beside messages. */
interface ChatState {
  blocked: boolean;
  keyboard?: Keyboard;
  pinned: number[];
}

/** The message as the person's phone shows it. */
export function seen({ message, reactions }: StoredMessage): SeenMessage {
  return reactions.length > 0 ? { ...message, reactions } : message;
}

/** The private chats of the bot; the id of a chat is that of its person. */
export class Chats {
  readonly #store: Store;
  readonly #stream: Stream;
  readonly #messages = new Map<number, Map<number, StoredMessage>>();
  readonly #states = new Map<number, ChatState>();
  readonly #counter: Counter;

  constructor(store: Store, stream: Stream) {
    this.#store = store;
    this.#stream = stream;
    this.#counter = new Counter(store, 'message');
    for (const [key, state] of store.load('chat'))
      this.#states.set(Number(key), state as ChatState);
    const kept = store.load('message').map(([, stored]) => stored as StoredMessage);
    for (const stored of kept.sort((a, b) => a.message.message_id - b.message.message_id))
      this.#of(stored.message.chat.id).set(stored.message.message_id, stored);
  }

  #of(chat: number): Map<number, StoredMessage> {
    const messages = this.#messages.get(chat) ?? new Map<number, StoredMessage>();
    this.#messages.set(chat, messages);
    return messages;
  }

  #keep(stored: StoredMessage): void {
    this.#of(stored.message.chat.id).set(stored.message.message_id, stored);
    this.#store.put('message', stored.message.message_id, stored);
  }

  /** Message ids grow over all chats of the bot. */
  nextMessageId(): number {
    return this.#counter.next();
  }

  add(message: Message, frozen = false): Message {
    const stored: StoredMessage = { message, reactions: [], ...(frozen && { frozen }) };
    this.#keep(stored);
    this.#stream.emit({ kind: 'message', user: message.chat.id, message: seen(stored) });
    return message;
  }

  find(chat: number, messageId: number): StoredMessage | undefined {
    return this.#messages.get(chat)?.get(messageId);
  }

  /** All messages of a chat, oldest first. */
  all(chat: number): StoredMessage[] {
    return [...(this.#messages.get(chat)?.values() ?? [])];
  }

  edit(old: StoredMessage, message: Message): Message {
    const stored = { ...old, message };
    this.#keep(stored);
    this.#stream.emit({ kind: 'edited', user: message.chat.id, message: seen(stored) });
    return message;
  }

  react(old: StoredMessage, reactions: string[]): void {
    const { message_id, chat } = old.message;
    this.#keep({ ...old, reactions });
    this.#stream.emit({ kind: 'reaction', user: chat.id, message_id, reactions });
  }

  remove(chat: number, messageIds: number[]): void {
    for (const id of messageIds) {
      this.#messages.get(chat)?.delete(id);
      this.#store.remove('message', id);
    }
    this.#stream.emit({ kind: 'deleted', user: chat, message_ids: messageIds });
    if (this.#state(chat).pinned.some((id) => messageIds.includes(id)))
      this.pin(chat, (pinned) => pinned.filter((id) => !messageIds.includes(id)));
  }

  #state(chat: number): ChatState {
    return this.#states.get(chat) ?? { blocked: false, pinned: [] };
  }

  #change(chat: number, state: ChatState): void {
    this.#states.set(chat, state);
    this.#store.put('chat', chat, state);
  }

  blocked(chat: number): boolean {
    return this.#state(chat).blocked;
  }

  setBlocked(chat: number, blocked: boolean): void {
    this.#change(chat, { ...this.#state(chat), blocked });
    this.#stream.emit({ kind: 'blocked', user: chat, blocked });
  }

  keyboard(chat: number): Keyboard | undefined {
    return this.#state(chat).keyboard;
  }

  setKeyboard(chat: number, keyboard: Keyboard | undefined): void {
    const { keyboard: _old, ...rest } = this.#state(chat);
    this.#change(chat, keyboard ? { ...rest, keyboard } : rest);
    this.#stream.emit({ kind: 'keyboard', user: chat, replyKeyboard: keyboard ?? null });
  }

  /** The newest pinned message. */
  pinned(chat: number): number | undefined {
    return this.#state(chat).pinned.at(-1);
  }

  pin(chat: number, change: (pinned: number[]) => number[]): void {
    const state = this.#state(chat);
    this.#change(chat, { ...state, pinned: change(state.pinned) });
    this.#stream.emit({ kind: 'pinned', user: chat, message_id: this.pinned(chat) ?? null });
  }
}
