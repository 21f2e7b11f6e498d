import { Bot } from 'grammy';
import { afterEach, describe, expect, it } from 'vitest';
import type { TelegramStandin } from '../../../functions/local/telegram/index.ts';
import { call, SITI, standinFor, TOKEN } from './support.ts';

let standin: TelegramStandin;
afterEach(() => standin.stop());

describe('getUpdates', () => {
  it('drives a grammY bot', async () => {
    standin = standinFor().standin;
    const bot = new Bot(TOKEN, { client: { apiRoot: await standin.start() } });
    bot.on('message:text', (ctx) => ctx.reply(`gema ${ctx.msg.text}`));
    const running = bot.start();
    const siti = standin.as(SITI);
    await siti.sendText('satu');
    await siti.sendText('dua');
    expect(siti.messages().map(({ text }) => text)).toEqual([
      'satu',
      'gema satu',
      'dua',
      'gema dua',
    ]);
    await bot.stop();
    await running;
  });

  it('gives what is pending until it is confirmed, and waits for more', async () => {
    standin = standinFor().standin;
    const accepted = standin.as(SITI).sendText('satu');
    const get = (params: Record<string, unknown>) =>
      call(standin, 'getUpdates', params) as Promise<{ result: { update_id: number }[] }>;
    const [first] = (await get({})).result;
    expect((await get({ limit: 1 })).result).toMatchObject([{ message: { text: 'satu' } }]);
    const offset = (first?.update_id ?? 0) + 1;
    const waiting = get({ offset, timeout: 30 });
    await accepted;
    void standin.as(SITI).sendText('dua');
    expect((await waiting).result).toMatchObject([{ update_id: offset, message: { text: 'dua' } }]);
  });

  it('is refused beside a webhook, and the newer of two polls wins', async () => {
    standin = standinFor().standin;
    await call(standin, 'setWebhook', { url: 'http://127.0.0.1:9/x' });
    expect(await call(standin, 'getUpdates')).toMatchObject({
      error_code: 409,
      description: expect.stringContaining("can't use getUpdates method while webhook is active"),
    });
    const dropped = standin.as(SITI).sendText('dibuang');
    await Promise.all([
      expect(dropped).rejects.toThrow('the bot never accepted update'),
      call(standin, 'deleteWebhook', { drop_pending_updates: true }),
    ]);
    const older = call(standin, 'getUpdates', { timeout: 30 });
    const newer = call(standin, 'getUpdates', {});
    expect(await newer).toMatchObject({ ok: true, result: [] });
    expect(await older).toMatchObject({
      error_code: 409,
      description: expect.stringContaining('terminated by other getUpdates request'),
    });
  });

  it('refuses webhooks that are none', async () => {
    standin = standinFor().standin;
    const set = (params: Record<string, unknown>) => call(standin, 'setWebhook', params);
    expect(await set({ url: 'gopher://x' })).toMatchObject({ error_code: 400 });
    expect(await set({ url: 'http://x.id', secret_token: 'a b' })).toMatchObject({ ok: false });
    expect(await set({ url: 'http://x.id', max_connections: 101 })).toMatchObject({ ok: false });
    expect(await set({ url: '' })).toMatchObject({ ok: true });
  });
});
