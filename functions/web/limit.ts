import type { MiddlewareHandler } from 'hono';
import { halaman } from '../../bot/texts/id/halaman.ts';
import { sayPage } from './page.ts';

const WINDOW_MS = 60_000;
/** A whole village behind one address of its operator may still use the pages. */
const MOST_A_MINUTE = 60;
/** Addresses remembered at once; beyond that all begin anew. */
const MOST_ADDRESSES = 10_000;

/**
 * Lets so many forms through per address and minute, counted in this process alone: a brake on whoever
 * floods it. What must never be guessed is counted in the store.
 */
export function limitPosts(now: () => number): MiddlewareHandler {
  let began = 0;
  let seen = new Map<string, number>();
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    if (now() - began >= WINDOW_MS || seen.size >= MOST_ADDRESSES) {
      began = now();
      seen = new Map();
    }
    // The last one was written by the proxy before us; those before it by whoever asks.
    const from = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
    const count = (seen.get(from) ?? 0) + 1;
    seen.set(from, count);
    if (count <= MOST_A_MINUTE) return next();
    c.header('Retry-After', String(WINDOW_MS / 1000));
    return sayPage(c, 429, halaman.tooMany);
  };
}
