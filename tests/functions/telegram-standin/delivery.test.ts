import type { Update } from 'grammy/types';
import { afterEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../functions/local/telegram/index.ts';
import { type Connected, connect, HENDRA, pixel, SECRET, SITI } from './support.ts';

let connected: Connected;
afterEach(() => connected.stop());

const updatesOf = ({ posted }: Connected) => posted.map(({ body }) => JSON.parse(body) as Update);

describe('updates by webhook', () => {
  it('carry the secret and drive a whole conversation', async () => {
    connected = await connect((bot) => {
      bot.command('lapor', (ctx) =>
        ctx.reply(`Kegiatan? ${ctx.match}`, {
          reply_markup: {
            inline_keyboard: [
              [
                { text: 'Setujui', callback_data: 'ya', style: 'success' },
                { text: 'Tolak', callback_data: 'tidak', style: 'danger' },
              ],
            ],
          },
        }),
      );
      bot.on('callback_query', async (ctx) => {
        await ctx.editMessageText(`Dijawab ${ctx.callbackQuery.data}`);
        await ctx.answerCallbackQuery({ text: 'Tersimpan', show_alert: true });
      });
    });
    const siti = connected.standin.as(SITI);
    await siti.sendText('/lapor posyandu');
    expect(wordsOf(siti.lastMessage())).toBe('Kegiatan? posyandu');
    expect(await siti.press('Setujui')).toMatchObject({
      answered: true,
      text: 'Tersimpan',
      show_alert: true,
    });
    expect(siti.lastMessage()).toMatchObject({ text: 'Dijawab ya', edit_date: expect.any(Number) });
    await expect(siti.press('Setujui')).rejects.toThrow('no button Setujui');
    await connected.standin.idle();
    expect(connected.posted.map(({ secret }) => secret)).toEqual([SECRET, SECRET]);
    const [message, press] = updatesOf(connected);
    expect(message).toMatchObject({
      message: {
        from: { id: SITI, language_code: 'id' },
        chat: { id: SITI, type: 'private' },
        entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      },
    });
    expect(press?.update_id).toBeGreaterThan(message?.update_id ?? Number.NaN);
    expect(connected.standin.callsOf('sendMessage', SITI)).toHaveLength(1);
  });

  it('repeat until 2xx, in order within a chat, without holding up another', async () => {
    let failures = 2;
    connected = await connect(
      (bot) => bot.on('message:text', (ctx) => ctx.reply(`terima ${ctx.msg.text}`)),
      {},
      (body) =>
        body.includes(`"id":${SITI}`) && failures-- > 0
          ? new Response('down', { status: 503 })
          : undefined,
    );
    const { standin } = connected;
    await Promise.all([
      standin.as(SITI).sendText('satu'),
      standin.as(SITI).sendText('dua'),
      standin.as(HENDRA).sendText('tiga'),
    ]);
    const texts = (user: number) =>
      updatesOf(connected).flatMap(({ message }) =>
        message?.chat.id === user ? [message.text] : [],
      );
    expect(texts(SITI)).toEqual(['satu', 'satu', 'satu', 'dua']);
    expect(texts(HENDRA)).toEqual(['tiga']);
    expect(standin.messages(SITI).map(({ text }) => text)).toEqual([
      'satu',
      'dua',
      'terima satu',
      'terima dua',
    ]);
    expect(connected.lines).toHaveLength(2);
    const info = await connected.bot.api.getWebhookInfo();
    expect(info).toMatchObject({
      pending_update_count: 0,
      last_error_message: 'Wrong response from the webhook: 503',
    });
  });

  it('wait as long as Retry-After says, unless a test is in a hurry', async () => {
    const { promise: refused, resolve } = Promise.withResolvers<void>();
    let first = true;
    connected = await connect(
      (bot) => bot.on('message', (ctx) => ctx.reply('ya')),
      { log: () => resolve() },
      () => {
        const again = !first;
        first = false;
        return again
          ? undefined
          : new Response('', { status: 503, headers: { 'retry-after': '3600' } });
      },
    );
    const sent = connected.standin.as(SITI).sendText('halo');
    await refused;
    const toSiti = () => updatesOf(connected).filter(({ message }) => message?.chat.id === SITI);
    for (const word of ['sementara', 'itu', 'yang', 'lain', 'jalan'])
      await connected.standin.as(HENDRA).sendText(word);
    expect(toSiti()).toHaveLength(1);
    connected.standin.retryNow();
    await sent;
    expect(toSiti()).toHaveLength(2);
    expect(connected.standin.lastMessage(SITI).text).toBe('ya');
  });

  it('of one album go in parallel, and what comes after waits for them', async () => {
    let there = 0;
    const { promise: allThere, resolve } = Promise.withResolvers<void>();
    connected = await connect(
      (bot) => bot.on('message', () => {}),
      {},
      async (body) => {
        if (!body.includes('media_group_id')) return undefined;
        if (++there === 5) resolve();
        await allThere;
        return undefined;
      },
    );
    const { standin } = connected;
    const album = standin.as(SITI).sendPhotos([0, 1, 2, 3, 4].map(pixel), 'lima');
    const text = standin.as(SITI).sendText('selesai');
    const photos = await album;
    await text;
    expect(new Set(photos.map((photo) => photo.media_group_id)).size).toBe(1);
    expect(photos.map(({ caption }) => caption)).toEqual(['lima', ...Array(4).fill(undefined)]);
    expect(updatesOf(connected).at(-1)?.message?.text).toBe('selesai');
  });

  it('of a press overtake a message that is stuck', async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    connected = await connect(
      (bot) => bot.on('callback_query', (ctx) => ctx.answerCallbackQuery()),
      {},
      async (body) => {
        if (body.includes('"text":"macet"')) await gate;
        return undefined;
      },
    );
    const { standin, bot } = connected;
    await bot.api.sendMessage(SITI, 'kartu', {
      reply_markup: { inline_keyboard: [[{ text: 'Ok', callback_data: 'ok' }]] },
    });
    const stuck = standin.as(SITI).sendText('macet');
    expect(await standin.as(SITI).press('Ok')).toMatchObject({ answered: true });
    open();
    await stuck;
  });

  it('use no more connections than the bot allows', async () => {
    let open = 0;
    let most = 0;
    const { promise: gate, resolve: release } = Promise.withResolvers<void>();
    const { promise: full, resolve: filled } = Promise.withResolvers<void>();
    connected = await connect(
      () => {},
      { users: [1, 2, 3].map((id) => ({ id, first_name: 'A', label: '', hint: '' })) },
      async () => {
        most = Math.max(most, ++open);
        if (open === 2) filled();
        await gate;
        open--;
        return undefined;
      },
    );
    const { bot, standin } = connected;
    const { url } = await bot.api.getWebhookInfo();
    await bot.api.setWebhook(url ?? '', { secret_token: SECRET, max_connections: 2 });
    const sent = [1, 2, 3].map((id) => standin.as(id).sendText('x'));
    await full;
    for (let i = 0; i < 5; i++) await bot.api.getMe();
    release();
    await Promise.all(sent);
    expect(most).toBe(2);
    expect(connected.posted).toHaveLength(3);
  });

  it('are given up when they are too old to matter', async () => {
    let now = Date.UTC(2026, 5, 1);
    connected = await connect(
      () => {},
      { now: () => now },
      () => {
        now += 100_000;
        return new Response('', { status: 500 });
      },
    );
    const { bot, standin } = connected;
    await bot.api.sendMessage(SITI, 'kartu', {
      reply_markup: { inline_keyboard: [[{ text: 'Ok', callback_data: 'ok' }]] },
    });
    await expect(standin.as(SITI).press('Ok')).rejects.toThrow('the bot never accepted update');
    expect(connected.posted).toHaveLength(2);
    await standin.idle();
  });

  it('can be repeated and forged', async () => {
    connected = await connect((bot) => bot.on('message', (ctx) => ctx.reply('ya')));
    const { standin } = connected;
    await standin.as(SITI).sendText('halo');
    const update = standin.updates.at(-1);
    expect(await standin.deliverAgain(update?.update_id ?? 0)).toMatchObject({ status: 200 });
    expect(standin.callsOf('sendMessage')).toHaveLength(2);
    expect(await standin.deliverRaw(update, 'salah')).toMatchObject({ status: 401 });
    expect(await standin.deliverRaw(update, null)).toMatchObject({ status: 401 });
    expect(standin.callsOf('sendMessage')).toHaveLength(2);
  });

  it('of kinds that the bot does not want are not made', async () => {
    connected = await connect(() => {});
    const { bot, standin } = connected;
    const { url } = await bot.api.getWebhookInfo();
    await bot.api.setWebhook(url ?? '', { secret_token: SECRET, allowed_updates: ['message'] });
    await standin.as(SITI).block();
    expect(standin.updates).toEqual([]);
  });
});
