import type { StreamEvent } from './contract.ts';

const KEPT = 1000;

/** What happens in the chats, for the page: numbered events of which the last thousand are kept. */
export class Stream {
  readonly #events: { id: number; event: StreamEvent }[] = [];
  readonly #listeners = new Set<(id: number, event: StreamEvent) => void>();
  #last: number;

  /** @param start any number above those of an earlier run, e.g. the time in milliseconds */
  constructor(start: number) {
    this.#last = start;
  }

  get last(): number {
    return this.#last;
  }

  emit(event: StreamEvent): void {
    const id = ++this.#last;
    this.#events.push({ id, event });
    if (this.#events.length > KEPT) this.#events.shift();
    for (const listener of this.#listeners) listener(id, event);
  }

  /** Events after a number, or undefined where some of them are no longer kept. */
  since(id: number): { id: number; event: StreamEvent }[] | undefined {
    const first = this.#events[0]?.id ?? this.#last + 1;
    if (id < first - 1 || id > this.#last) return undefined;
    return this.#events.filter((kept) => kept.id > id);
  }

  /** @returns a function that ends the subscription */
  listen(listener: (id: number, event: StreamEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
