import type { BotCommand, BotCommandScope } from 'grammy/types';
import type { Store } from './store.ts';

/** Key of one list of commands; Telegram keeps one per scope and language. */
function keyOf(scope: BotCommandScope | undefined, language: string | undefined): string {
  const kind = scope?.type ?? 'default';
  const chat = scope && 'chat_id' in scope ? `:${scope.chat_id}` : '';
  return `${kind}${chat}/${language ?? ''}`;
}

/** The bot's command lists. */
export class Commands {
  readonly #store: Store;
  readonly #lists: Map<string, BotCommand[]>;

  constructor(store: Store) {
    this.#store = store;
    this.#lists = new Map(store.load('commands').map(([key, list]) => [key, list as BotCommand[]]));
  }

  set(commands: BotCommand[], scope?: BotCommandScope, language?: string): void {
    const key = keyOf(scope, language);
    if (commands.length === 0) {
      this.#lists.delete(key);
      this.#store.remove('commands', key);
      return;
    }
    this.#lists.set(key, commands);
    this.#store.put('commands', key, commands);
  }

  get(scope?: BotCommandScope, language?: string): BotCommand[] {
    return this.#lists.get(keyOf(scope, language)) ?? [];
  }

  /** What a person's "/" menu shows: the narrowest scope that has a list, first in their language. */
  shownTo(chat: number, language: string): BotCommand[] {
    const scopes: (BotCommandScope | undefined)[] = [
      { type: 'chat', chat_id: chat },
      { type: 'all_private_chats' },
      undefined,
    ];
    for (const scope of scopes)
      for (const spoken of [language, undefined]) {
        const list = this.get(scope, spoken);
        if (list.length > 0) return list;
      }
    return [];
  }
}
