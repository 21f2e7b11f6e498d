import { afterEach, describe, expect, it } from 'vitest';
import { type Connected, connect, SITI } from './support.ts';

let connected: Connected;
afterEach(() => connected.stop());

describe('a method in the answer of the webhook', () => {
  const reply = (body: unknown) =>
    connect(
      () => {},
      {},
      () => Response.json(body),
    );

  it('is executed', async () => {
    connected = await reply({
      method: 'sendMessage',
      chat_id: SITI,
      text: '<b>ya</b>',
      parse_mode: 'HTML',
    });
    await connected.standin.as(SITI).sendText('halo');
    expect(connected.standin.lastMessage(SITI)).toMatchObject({
      text: 'ya',
      entities: [{ type: 'bold' }],
    });
    expect(connected.standin.calls.at(-1)).toMatchObject({ via: 'reply', outcome: { ok: true } });
    expect(connected.lines).toEqual([]);
  });

  it('fails loudly', async () => {
    connected = await reply({
      method: 'sendMessage',
      chat_id: SITI,
      text: '<x>',
      parse_mode: 'HTML',
    });
    await connected.standin.as(SITI).sendText('halo');
    const failed = "method sendMessage in the webhook's answer failed";
    const reason = `${failed}: Bad Request: can't parse entities: Unsupported start tag "x" at byte offset 0`;
    expect(connected.lines).toEqual([`telegram stand-in: ${failed}: 400`]);
    expect(await connected.bot.api.getWebhookInfo()).toMatchObject({ last_error_message: reason });
  });
});

describe('answerCallbackQuery', () => {
  it('works once, in time, with at most 200 characters', async () => {
    let now = Date.UTC(2026, 5, 1);
    const ids: string[] = [];
    connected = await connect(
      (bot) => bot.on('callback_query', (ctx) => void ids.push(ctx.callbackQuery.id)),
      { now: () => now },
    );
    const { bot, standin } = connected;
    await bot.api.sendMessage(SITI, 'kartu', {
      reply_markup: { inline_keyboard: [[{ text: 'Ok', callback_data: 'ok' }]] },
    });
    await standin.as(SITI).press('Ok');
    await standin.as(SITI).press(/^O/);
    const [first = '', second = ''] = ids;
    const tooOld = 'query is too old and response timeout expired or query ID is invalid';
    await expect(bot.api.answerCallbackQuery('1')).rejects.toThrow(tooOld);
    const long = { text: 'x'.repeat(201) };
    await expect(bot.api.answerCallbackQuery(first, long)).rejects.toThrow('MESSAGE_TOO_LONG');
    await bot.api.answerCallbackQuery(first, { text: 'x'.repeat(200) });
    await expect(bot.api.answerCallbackQuery(first)).rejects.toThrow(tooOld);
    now += 16 * 60 * 1000;
    await expect(bot.api.answerCallbackQuery(second)).rejects.toThrow(tooOld);
  });
});
