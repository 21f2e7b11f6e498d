import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { describeError } from '../log.ts';
import { BotApiRefusal, type CallBotApi } from './bot-api.ts';

const updatesSchema = z.array(
  z.looseObject({
    update_id: z.number(),
    message: z.looseObject({ chat: z.looseObject({ id: z.number() }) }).optional(),
    callback_query: z.looseObject({ from: z.looseObject({ id: z.number() }) }).optional(),
  }),
);
type Updates = z.output<typeof updatesSchema>;

/** What the webhook may ask in its answer: one more call, with `method` beside the parameters. */
const replySchema = z.looseObject({ method: z.string() });

interface Options {
  call: CallBotApi;
  /** The webhook: the same way that Telegram's own deliveries take. */
  deliver(update: object): Promise<Response>;
  allowedUpdates: readonly string[];
  report(line: string): void;
}

const SECONDS = 30;
const LONGEST_PAUSE = 30_000;

/** The webhook did not answer with 2xx; `code` is the update's id. */
class UpdateNotTaken extends Error {
  readonly code: number;
  constructor(update: number) {
    super(`update ${update} was not taken`);
    this.code = update;
  }
}

/**
 * Fetches updates and hands them to the webhook, one person's in order and several people's side by
 * side. An update that is not taken (no 2xx) is fetched again, with all that came after it.
 */
export function startLongPolling(options: Options): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    let offset = 0;
    let failures = 0;
    while (!signal.aborted) {
      try {
        const updates = updatesSchema.parse(
          await options.call(
            'getUpdates',
            { offset, timeout: SECONDS, allowed_updates: options.allowedUpdates },
            signal,
          ),
        );
        const refused = await deliverAll(options, updates);
        const last = updates.at(-1);
        if (last !== undefined) offset = last.update_id + 1;
        if (refused !== undefined) {
          offset = refused;
          throw new UpdateNotTaken(refused);
        }
        failures = 0;
      } catch (error) {
        if (signal.aborted) break;
        failures += 1;
        if (failures === 1) options.report(`long polling: ${describeError(error)}`);
        const asked = error instanceof BotApiRefusal ? (error.retryAfter ?? 0) * 1000 : 0;
        const wait = Math.max(asked, Math.min(500 * 2 ** failures, LONGEST_PAUSE));
        await pause(wait, undefined, { signal }).catch(() => {});
      }
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}

/** Returns the first update that was not taken. */
async function deliverAll(options: Options, updates: Updates): Promise<number | undefined> {
  const people = Map.groupBy(updates, (u) => u.callback_query?.from.id ?? u.message?.chat.id);
  const refused = await Promise.all(
    [...people.values()].map(async (theirs) => {
      for (const update of theirs) {
        const response = await options.deliver(update);
        if (!response.ok) return update.update_id;
        await reply(options, response);
      }
      return Number.POSITIVE_INFINITY;
    }),
  );
  const first = Math.min(...refused);
  return Number.isFinite(first) ? first : undefined;
}

/** Makes the call that the webhook answered with; it is lost if refused, as with Telegram. */
async function reply(options: Options, response: Response): Promise<void> {
  if (!response.headers.get('content-type')?.includes('json')) return;
  const asked = replySchema.safeParse(await response.json());
  if (!asked.success) return;
  const { method, ...parameters } = asked.data;
  try {
    await options.call(method, parameters);
  } catch (error) {
    options.report(describeError(error));
  }
}
