import { timingSafeEqual } from 'node:crypto';
import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import * as z from 'zod';
import type { Ctx, Deps } from '../bot/index.ts';
import { describeError } from './log.ts';

export type WebhookAnswer = { status: 200 | 400 | 401 | 503; body?: string; retryAfter?: number };

/** Seconds after which Telegram may come again while the store is down. */
const RETRY_AFTER_S = 5;

const updateSchema = z.looseObject({ update_id: z.int() });

/**
 * One update from Telegram.
 *
 * | status | when |
 * | --- | --- |
 * | 200 | handled, or parked because of a mistake of ours; the body may be one last Bot API call |
 * | 400 | no update at all |
 * | 401 | wrong or missing secret; no work was done |
 * | 503 | the store is down, or cannot even keep what went wrong: Telegram comes again |
 */
export function createWebhook(
  bot: Bot<Ctx>,
  secret: string,
  deps: Pick<Deps, 'isTemporary' | 'park'> & { log: (line: string) => void },
) {
  if (secret === '') throw new Error('a webhook without a secret accepts everything');
  const expected = Buffer.from(secret);
  return async (given: string | undefined, body: string): Promise<WebhookAnswer> => {
    if (!isSecret(given, expected)) return { status: 401 };
    const update = readUpdate(body);
    if (!update) return { status: 400 };
    let reply: string | undefined;
    try {
      await bot.handleUpdate(update, {
        send: (payload: string) => {
          reply = payload;
        },
      });
    } catch (error) {
      const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
      const inner = unwrap(cause);
      if (deps.isTemporary(inner)) return { status: 503, retryAfter: RETRY_AFTER_S };
      try {
        await deps.park(update, inner);
      } catch (cannotKeep) {
        deps.log(`update ${update.update_id} not kept: ${describeError(cannotKeep)}`);
        return { status: 503, retryAfter: RETRY_AFTER_S };
      }
    }
    return { status: 200, ...(reply !== undefined && { body: reply }) };
  };
}

/** Equal secrets take the same time to compare, wherever they differ. */
function isSecret(given: string | undefined, expected: Buffer): boolean {
  const bytes = Buffer.from(given ?? '');
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}

function readUpdate(body: string): Update | undefined {
  try {
    const parsed = updateSchema.safeParse(JSON.parse(body));
    return parsed.success ? (parsed.data as Update) : undefined;
  } catch {
    return undefined;
  }
}

/** grammY wraps what a handler threw. */
function unwrap(error: unknown): unknown {
  return error instanceof Error && 'error' in error ? error.error : error;
}
