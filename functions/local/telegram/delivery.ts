import type { Update } from 'grammy/types';
import { describeError } from '../../log.ts';
import type { Pending, Updates } from './updates.ts';

/** Where updates go, as setWebhook said. */
export interface Webhook {
  url: string;
  secret_token?: string;
  max_connections: number;
}

/** What the bot's server answered to an update. */
export interface Delivered {
  status: number;
  body: string;
}

/** What delivery needs from the rest of the stand-in. */
export interface DeliveryPorts {
  webhook(): Webhook | undefined;
  now(): number;
  /** Milliseconds before the n-th repetition, n from 1. */
  retryDelay(attempt: number): number;
  /** Executes a method call that came as the body of the answer. */
  execute(body: string): Promise<void>;
  failed(update: Update, reason: string): void;
}

/** Telegram repeats at once, then after 2, 4, 8 … up to 64 seconds. */
export function telegramRetryDelay(attempt: number): number {
  return attempt <= 1 ? 0 : Math.min(2 ** (attempt - 1), 64) * 1000;
}

interface Flight {
  attempts: number;
  /** Set while it waits for its repetition. */
  timer?: NodeJS.Timeout;
}

const TIMEOUT = 60_000;

/**
 * Posts updates to the webhook until each is answered with 2xx. Messages go in order within a chat
 * and presses within a person; the photos of one album, and different lanes, go in parallel.
 */
export class Delivery {
  readonly #updates: Updates;
  readonly #ports: DeliveryPorts;
  readonly #flights = new Map<number, Flight>();
  readonly #stopped = new AbortController();
  #open = 0;

  constructor(updates: Updates, ports: DeliveryPorts) {
    this.#updates = updates;
    this.#ports = ports;
    updates.listen(() => this.pump());
  }

  /** Starts whatever may go now. */
  pump(): void {
    const webhook = this.#ports.webhook();
    if (!webhook || this.#stopped.signal.aborted) return;
    const heads = new Map<string, Pending>();
    for (const pending of this.#updates.pending.values()) {
      const head = heads.get(pending.lane) ?? pending;
      heads.set(pending.lane, head);
      const together = pending.album !== undefined && pending.album === head.album;
      if (pending !== head && !together) continue;
      if (this.#flights.has(pending.update.update_id)) continue;
      if (this.#open >= webhook.max_connections) return;
      this.#launch(pending, { attempts: 0 });
    }
  }

  #launch(pending: Pending, flight: Flight): void {
    this.#flights.set(pending.update.update_id, flight);
    this.#open++;
    void this.#attempt(pending, flight);
  }

  async #attempt(pending: Pending, flight: Flight): Promise<void> {
    const id = pending.update.update_id;
    const failure = await this.#try(pending.update);
    this.#open--;
    if (this.#stopped.signal.aborted) return;
    if (!failure) this.#land(id, true);
    else {
      this.#ports.failed(pending.update, failure.reason);
      if (this.#ports.now() - pending.at > pending.keep) this.#land(id, false);
      else this.#repeat(pending, flight, failure.retryAfter);
    }
    this.pump();
  }

  #land(id: number, accepted: boolean): void {
    this.#flights.delete(id);
    this.#updates.settle(id, accepted);
  }

  #repeat(pending: Pending, flight: Flight, retryAfter: number): void {
    const next: Flight = { attempts: flight.attempts + 1 };
    const delay = Math.max(this.#ports.retryDelay(next.attempts), retryAfter * 1000);
    const timer = setTimeout(() => this.#relaunch(pending, next), delay);
    this.#flights.set(pending.update.update_id, { ...next, timer });
  }

  #relaunch(pending: Pending, flight: Flight): void {
    const id = pending.update.update_id;
    this.#flights.delete(id);
    if (this.#ports.webhook() && this.#updates.pending.has(id)) this.#launch(pending, flight);
  }

  /** Repeats now whatever waits for its repetition. */
  retryNow(): void {
    for (const [id, flight] of this.#flights) {
      const pending = this.#updates.pending.get(id);
      if (!flight.timer || !pending) continue;
      clearTimeout(flight.timer);
      this.#relaunch(pending, { attempts: flight.attempts });
    }
  }

  async #try(update: Update): Promise<{ reason: string; retryAfter: number } | undefined> {
    try {
      const { status, retryAfter } = await this.post(update);
      if (status >= 200 && status < 300) return undefined;
      return { reason: `Wrong response from the webhook: ${status}`, retryAfter };
    } catch (error) {
      return { reason: `Connection failed: ${describeError(error)}`, retryAfter: 0 };
    }
  }

  /**
   * Posts one body to the webhook as Telegram would and executes the method call in its answer.
   * @param secret in place of the one that setWebhook gave; null sends none
   * @throws where no webhook is set or the connection fails
   */
  async post(body: unknown, secret?: string | null): Promise<Delivered & { retryAfter: number }> {
    const webhook = this.#ports.webhook();
    if (!webhook) throw new Error('no webhook is set');
    const token = secret === undefined ? webhook.secret_token : secret;
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token != null && { 'x-telegram-bot-api-secret-token': token }),
      },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(TIMEOUT)]),
    });
    const text = await response.text();
    if (response.ok) await this.#ports.execute(text);
    const retryAfter = Number(response.headers.get('retry-after') ?? 0) || 0;
    return { status: response.status, body: text, retryAfter };
  }

  /** Ends all connections and repetitions; pending updates stay in the store. */
  stop(): void {
    this.#stopped.abort();
    for (const { timer } of this.#flights.values()) clearTimeout(timer);
    this.#flights.clear();
  }
}
