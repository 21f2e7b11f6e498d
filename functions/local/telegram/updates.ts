import type { Update } from 'grammy/types';
import type { Activity } from './activity.ts';
import { Counter, type Store } from './store.ts';

/** An update on its way to the bot. */
export interface Pending {
  update: Update;
  /** Updates of one lane go one after the other, but for those of one album. */
  lane: string;
  album?: string;
  /** When it came to be, epoch milliseconds; how long it is worth repeating, in milliseconds. */
  at: number;
  keep: number;
}

type NewUpdate = Omit<Update, 'update_id'>;

const REMEMBERED = 5000;
const NOT_BY_DEFAULT = ['chat_member', 'message_reaction', 'message_reaction_count'];

/** The kind of an update, e.g. `callback_query`. */
function kindOf(update: NewUpdate): string {
  return Object.keys(update).find((key) => key !== 'update_id') ?? '';
}

/** Updates that the bot has not accepted yet, in the order of their ids; they survive a restart. */
export class Updates {
  /** The newest updates, also those accepted long ago. */
  readonly log: Update[] = [];
  readonly pending = new Map<number, Pending>();
  readonly #waiting = new Map<number, ((accepted: boolean) => void)[]>();
  readonly #store: Store;
  readonly #activity: Activity;
  readonly #counter: Counter;
  #listeners: (() => void)[] = [];

  constructor(store: Store, activity: Activity) {
    this.#store = store;
    this.#activity = activity;
    this.#counter = new Counter(store, 'update', 700_000_000);
    const kept = store.load('update').map(([, value]) => value as Pending);
    for (const pending of kept.sort((a, b) => a.update.update_id - b.update.update_id))
      this.#remember(pending);
  }

  #remember(pending: Pending): void {
    this.pending.set(pending.update.update_id, pending);
    this.log.push(pending.update);
    if (this.log.length > REMEMBERED) this.log.shift();
    this.#activity.begin();
  }

  /** Adds an update unless the bot does not want its kind. @returns undefined where it does not */
  add(
    update: NewUpdate,
    way: Omit<Pending, 'update'>,
    allowed: string[] | undefined,
  ): Update | undefined {
    const kind = kindOf(update);
    const wanted = allowed?.length ? allowed.includes(kind) : !NOT_BY_DEFAULT.includes(kind);
    if (!wanted) return undefined;
    const numbered: Update = { update_id: this.#counter.next(), ...update };
    const pending = { update: numbered, ...way };
    this.#store.put('update', numbered.update_id, pending);
    this.#remember(pending);
    this.wake();
    return numbered;
  }

  /** Takes an update off the queue: accepted by the bot, or given up. */
  settle(id: number, accepted: boolean): void {
    if (!this.pending.delete(id)) return;
    this.#store.remove('update', id);
    for (const resolve of this.#waiting.get(id) ?? []) resolve(accepted);
    this.#waiting.delete(id);
    this.#activity.end();
  }

  /**
   * Resolves with true once the bot has accepted the update, false when it was given up; never where
   * the stand-in stops before.
   */
  accepted(id: number): Promise<boolean> {
    if (!this.pending.has(id)) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), resolve]);
    });
  }

  /** Tells those who deliver that there may be something to do. */
  wake(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after each new update. @returns a function that ends it */
  listen(listener: () => void): () => void {
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }
}
