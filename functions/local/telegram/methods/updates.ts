import type { Update } from 'grammy/types';
import { ApiError, badRequest } from '../api-error.ts';
import type { WebhookSetting, World } from '../world.ts';
import type { Methods } from './method.ts';

/** The long poll that is open now; a second one ends it. */
const polls = new WeakMap<World, AbortController>();

function batch(world: World, limit: number): Update[] {
  return [...world.updates.pending.values()].slice(0, limit).map(({ update }) => update);
}

function drop(world: World): void {
  for (const id of [...world.updates.pending.keys()]) world.updates.settle(id, false);
}

/** Waits for a new update, the end of the time, or someone who ends the poll. */
async function nextUpdate(world: World, seconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stopListening = world.updates.listen(resolve);
  const timer = setTimeout(resolve, seconds * 1000);
  signal.addEventListener('abort', () => resolve(), { once: true });
  await promise;
  clearTimeout(timer);
  stopListening();
}

/** How updates reach the bot: by webhook or by long polling. */
export const updateMethods: Methods = {
  setWebhook({ world }, p) {
    if (p.url === '') {
      world.settings.set('webhook', undefined);
    } else {
      if (!URL.canParse(p.url) || !/^https?:/.test(p.url))
        throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
      if (p.secret_token !== undefined && !/^[\w-]+$/.test(p.secret_token))
        throw badRequest('secret token contains unallowed characters');
      const webhook: WebhookSetting = {
        url: p.url,
        max_connections: p.max_connections ?? 40,
        ...(p.secret_token && { secret_token: p.secret_token }),
        ...(p.allowed_updates && { allowed_updates: [...p.allowed_updates] }),
      };
      world.settings.set('webhook', webhook);
    }
    if (p.drop_pending_updates) drop(world);
    world.updates.wake();
    return true;
  },

  deleteWebhook({ world }, p) {
    world.settings.set('webhook', undefined);
    if (p.drop_pending_updates) drop(world);
    world.updates.wake();
    return true;
  },

  getWebhookInfo({ world }) {
    const webhook = world.settings.get('webhook');
    return {
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: world.updates.pending.size,
      ...(webhook && { max_connections: webhook.max_connections }),
      ...(webhook?.allowed_updates && { allowed_updates: webhook.allowed_updates }),
      ...(world.webhookError && {
        last_error_date: Math.floor(world.webhookError.at / 1000),
        last_error_message: world.webhookError.message,
      }),
    };
  },

  async getUpdates({ world }, p) {
    if (world.settings.get('webhook'))
      throw new ApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    polls.get(world)?.abort();
    const mine = new AbortController();
    polls.set(world, mine);
    for (const id of [...world.updates.pending.keys()])
      if (p.offset !== undefined && p.offset > 0 && id < p.offset) world.updates.settle(id, true);
    const limit = p.limit ?? 100;
    if (world.updates.pending.size === 0 && p.timeout)
      await nextUpdate(world, p.timeout, AbortSignal.any([mine.signal, world.closing.signal]));
    if (mine.signal.aborted)
      throw new ApiError(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      );
    return batch(world, limit);
  },
};
