import { randomInt } from 'node:crypto';
import type { Store } from './store.ts';

/** A press that waits for answerCallbackQuery. */
export interface Query {
  id: string;
  user: number;
  /** Epoch milliseconds. */
  at: number;
}

/** What the bot said to a press. */
export interface QueryAnswer {
  text?: string;
  show_alert?: boolean;
  url?: string;
}

/** How long a press can be answered, in milliseconds. */
const LIFETIME = 15 * 60 * 1000;

/** The presses that are still open. */
export class Queries {
  readonly #store: Store;
  readonly #open: Map<string, Query>;
  readonly #answers = new Map<string, QueryAnswer>();
  readonly #waiting = new Map<string, (answer: QueryAnswer) => void>();

  constructor(store: Store) {
    this.#store = store;
    this.#open = new Map(store.load('query').map(([id, query]) => [id, query as Query]));
  }

  open(user: number, now: number): Query {
    for (const old of this.#open.values()) if (now - old.at > LIFETIME) this.#close(old.id);
    const query = { id: `${user}${randomInt(10 ** 9, 10 ** 10)}`, user, at: now };
    this.#open.set(query.id, query);
    this.#store.put('query', query.id, query);
    return query;
  }

  #close(id: string): void {
    this.#open.delete(id);
    this.#store.remove('query', id);
  }

  /** Answers a press once. @returns undefined where there is none, it is too old or was answered */
  answer(id: string, answer: QueryAnswer, now: number): Query | undefined {
    const query = this.#open.get(id);
    if (!query || now - query.at > LIFETIME) return undefined;
    this.#close(id);
    this.#answers.set(id, answer);
    this.#waiting.get(id)?.(answer);
    return query;
  }

  /** What the bot has said by now. */
  answerTo(id: string): QueryAnswer | undefined {
    return this.#answers.get(id);
  }

  /** What the bot says within so many milliseconds. */
  async waitFor(id: string, milliseconds: number): Promise<QueryAnswer | undefined> {
    const early = this.#answers.get(id);
    if (early) return early;
    const { promise, resolve } = Promise.withResolvers<QueryAnswer | undefined>();
    this.#waiting.set(id, resolve);
    const timer = setTimeout(resolve, milliseconds, undefined);
    const answer = await promise;
    clearTimeout(timer);
    this.#waiting.delete(id);
    return answer;
  }
}
