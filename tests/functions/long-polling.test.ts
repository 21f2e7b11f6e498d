import { Hono } from 'hono';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as z from 'zod';
import { botApiAt } from '../../functions/local/bot-api.ts';
import { startLongPolling } from '../../functions/local/long-polling.ts';
import { createTelegramStandin } from '../../functions/local/telegram/index.ts';

const TOKEN = '1:demo';
const messageSchema = z.object({
  message: z.object({ chat: z.object({ id: z.number() }), text: z.string() }),
});

/** A Telegram with two people, and a webhook that answers as told. */
async function polledBot(answer: (chat: number, text: string) => Response) {
  const telegram = createTelegramStandin({
    token: TOKEN,
    botName: 'Lapor BOK',
    username: 'lapor_bok_bot',
    users: [1001, 1002].map((id) => ({ id, first_name: `Orang ${id}`, label: 'Kader', hint: '' })),
    log: () => {},
  });
  const root = await telegram.start();
  onTestFinished(() => telegram.stop());
  const call = botApiAt(root, TOKEN);
  const app = new Hono().post('/telegram', async (c) => {
    const { message } = messageSchema.parse(await c.req.json());
    return answer(message.chat.id, message.text);
  });
  const reports: string[] = [];
  const polling = startLongPolling({
    call,
    deliver: async (update) =>
      app.request('/telegram', { method: 'POST', body: JSON.stringify(update) }),
    allowedUpdates: ['message', 'callback_query'],
    report: (line) => reports.push(line),
  });
  onTestFinished(() => polling.stop());
  return { telegram, call, polling, reports };
}

describe('long polling', () => {
  it('brings updates to the webhook in order and confirms them', async () => {
    const seen: string[] = [];
    const { telegram } = await polledBot((_, text) => {
      seen.push(text);
      return new Response();
    });
    await telegram.as(1001).sendText('satu');
    await telegram.as(1001).sendText('dua');
    await telegram.as(1002).sendText('tiga');
    expect(seen).toEqual(['satu', 'dua', 'tiga']);
  });

  it('makes the call that the webhook answers with', async () => {
    const { telegram } = await polledBot((chat_id) =>
      Response.json({ method: 'sendMessage', chat_id, text: 'Tersimpan.' }),
    );
    await telegram.as(1001).sendText('halo');
    expect(telegram.lastMessage(1001).text).toBe('Tersimpan.');
  });

  it('brings an update again until it is taken, and loses none behind it', async () => {
    const taken: string[] = [];
    let refusals = 2;
    const { telegram, reports } = await polledBot((_, text) => {
      if (refusals > 0) {
        refusals -= 1;
        return new Response(null, { status: 503 });
      }
      taken.push(text);
      return new Response();
    });
    await Promise.all([telegram.as(1001).sendText('satu'), telegram.as(1002).sendText('dua')]);
    expect(new Set(taken)).toEqual(new Set(['satu', 'dua']));
    expect(reports[0]).toMatch(/UpdateNotTaken \d+/);
  });

  it('says that it was refused, without the token, and goes on', async () => {
    const { telegram, call, reports } = await polledBot(() => new Response());
    await call('setWebhook', { url: 'https://bok.example.go.id/telegram' });
    await vi.waitFor(() => expect(reports).toHaveLength(1), 5000);
    expect(reports[0]).toContain('409');
    expect(reports[0]).not.toContain(TOKEN);
    await call('deleteWebhook');
    await telegram.as(1001).sendText('masih ada?');
  });
});
