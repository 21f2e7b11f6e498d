import { HttpError, type Transformer } from 'grammy';
import type { ApiResponse } from 'grammy/types';
import type { Wire } from './wire.ts';

/**
 * Methods that never carry a file and never travel in a webhook's reply; the card of nearly every press
 * is one of them.
 */
const DIRECT: readonly string[] = ['editMessageText', 'setMessageReaction', 'getFile'];

/**
 * Makes plain calls over keep-alive connections of our own: grammY's fetch costs half as much again per
 * call, and on Lambda it loads undici at the first press after a cold start. Everything else goes
 * grammY's way. The path holds the bot's token, so it appears in no error.
 */
export function directCalls(wire: Wire, token: string): Transformer {
  return async (before, method, payload, signal) => {
    if (!DIRECT.includes(method)) return before(method, payload, signal);
    const body = JSON.stringify(payload, (_, value: unknown) => value ?? undefined);
    const headers = { 'content-type': 'application/json' };
    try {
      const { text } = await wire.post(`/bot${token}/${method}`, headers, body);
      return JSON.parse(text) as ApiResponse<never>;
    } catch (error) {
      throw new HttpError(`Network request for '${method}' failed!`, error);
    }
  };
}
