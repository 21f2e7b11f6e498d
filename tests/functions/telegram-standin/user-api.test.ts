import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLAYGROUND_API, type StreamEvent } from '../../../functions/local/telegram/index.ts';
import { type Connected, connect, HENDRA, pixel, SITI } from './support.ts';

let connected: Connected;
beforeEach(async () => {
  connected = await connect((bot) => {
    bot.hears('diam', (ctx) => ctx.replyWithChatAction('typing'));
    bot.on('message:text', (ctx) =>
      ctx.reply('<b>ya</b>', {
        parse_mode: 'HTML',
        reply_markup: { inline_keyboard: [[{ text: 'Ok', callback_data: 'ok' }]] },
      }),
    );
    bot.on('callback_query', (ctx) => ctx.answerCallbackQuery('Siap'));
  });
});
afterEach(async () => {
  await connected.standin.idle();
  await connected.stop();
});

const url = (path: string) => `${connected.standin.url}${PLAYGROUND_API}${path}`;
const get = async (path: string) => (await fetch(url(path))).json();
async function post(path: string, body?: unknown) {
  const form = body instanceof FormData;
  const response = await fetch(url(path), {
    method: 'POST',
    ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** Reads stream events until one satisfies. */
async function eventsUntil(path: string, last: (event: StreamEvent) => boolean) {
  const stop = new AbortController();
  const response = await fetch(url(path), { signal: stop.signal });
  const events: { id: number; event: StreamEvent }[] = [];
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString();
    const frames = text.split('\n\n');
    text = frames.pop() ?? '';
    for (const frame of frames) {
      const data = /^data: (.*)$/m.exec(frame)?.[1];
      if (!data) continue;
      const id = Number(/^id: (.*)$/m.exec(frame)?.[1]);
      events.push({ id, event: JSON.parse(data) as StreamEvent });
    }
    if (events.some(({ event }) => last(event))) break;
  }
  stop.abort();
  return events;
}

describe("the page's API", () => {
  it('shows people and chats, and lets a person write and press', async () => {
    expect(await get('/users')).toEqual([
      expect.objectContaining({ id: SITI, label: 'Kader', group: 'Panji' }),
      expect.objectContaining({ id: HENDRA }),
    ]);
    const sent = await post(`/chats/${SITI}/text`, { text: '  halo  ' });
    expect(sent).toMatchObject({ status: 200, body: { messages: [{ text: 'halo' }] } });
    await connected.standin.idle();
    await connected.bot.api.setMyCommands([{ command: 'lapor', description: 'Lapor' }]);
    await connected.bot.api.setMyCommands([{ command: 'saldo', description: 'Saldo' }], {
      scope: { type: 'chat', chat_id: HENDRA },
    });
    await connected.bot.api.sendMessage(SITI, 'papan', {
      reply_markup: { keyboard: [[{ text: 'Saldo' }]], one_time_keyboard: true },
    });
    expect(await get(`/chats/${HENDRA}`)).toMatchObject({ commands: [{ command: 'saldo' }] });
    expect(await get(`/chats/${SITI}`)).toMatchObject({
      user: { id: SITI },
      bot: { username: 'lapor_bok_bot' },
      messages: [{ text: 'halo' }, { text: 'ya' }, { text: 'papan' }],
      commands: [{ command: 'lapor' }],
      replyKeyboard: { keyboard: [[{ text: 'Saldo' }]] },
      blocked: false,
    });
    expect(await post(`/chats/${SITI}/press`, { message_id: 2, data: 'ok' })).toMatchObject({
      body: { answered: true, text: 'Siap' },
    });
    const reply = { text: 'balas', reply_to_message_id: 2 };
    expect(await post(`/chats/${SITI}/text`, reply)).toMatchObject({
      body: { messages: [{ reply_to_message: { message_id: 2, text: 'ya' } }] },
    });
    expect(await get(`/chats/${SITI}`)).not.toHaveProperty('replyKeyboard');
  });

  it('takes files and gives them back', async () => {
    const form = new FormData();
    form.set('as', 'photo');
    form.set('caption', 'dua foto');
    form.append('files', new Blob([pixel(1)]), 'a.png');
    form.append('files', new Blob([pixel(2)]), 'b.png');
    const { body } = await post(`/chats/${SITI}/files`, form);
    const { messages } = body as {
      messages: { media_group_id: string; caption?: string; photo: { file_id: string }[] }[];
    };
    expect(messages.map(({ caption }) => caption)).toEqual(['dua foto', undefined]);
    expect(messages[0]?.media_group_id).toBe(messages[1]?.media_group_id);
    const file = await fetch(url(`/files/${messages[1]?.photo[0]?.file_id}`));
    expect(file.headers.get('content-type')).toBe('image/png');
    expect(file.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(pixel(2));

    const page = new FormData();
    page.set('as', 'document');
    page.append('files', new Blob(['<script>'], { type: 'text/html' }), 'x.html');
    const sent = (await post(`/chats/${SITI}/files`, page)).body as {
      messages: { document: { file_id: string } }[];
    };
    const html = await fetch(url(`/files/${sent.messages[0]?.document.file_id}`));
    expect(html.headers.get('content-type')).toBe('application/octet-stream');
    expect(html.headers.get('content-disposition')).toMatch(/^attachment/);
    const place = { latitude: -7.7, longitude: 114, horizontal_accuracy: 12 };
    expect(await post(`/chats/${SITI}/location`, place)).toMatchObject({
      body: { messages: [{ location: place }] },
    });
  });

  it.each<[string, string, unknown, number, string]>([
    ['an unknown person', '/chats/9/text', { text: 'x' }, 404, 'unknown-user'],
    ['no text', `/chats/${SITI}/text`, { text: ' ' }, 400, 'bad-input'],
    ['a long text', `/chats/${SITI}/text`, { text: 'x'.repeat(4097) }, 400, 'bad-input'],
    ['no JSON', `/chats/${SITI}/text`, undefined, 400, 'bad-input'],
    [
      'a reply to nothing',
      `/chats/${SITI}/text`,
      { text: 'x', reply_to_message_id: 9 },
      404,
      'unknown-message',
    ],
    [
      'a press on nothing',
      `/chats/${SITI}/press`,
      { message_id: 9, data: 'x' },
      404,
      'unknown-message',
    ],
    [
      'a place off the globe',
      `/chats/${SITI}/location`,
      { latitude: 99, longitude: 0 },
      400,
      'bad-input',
    ],
    ['no form', `/chats/${SITI}/files`, { as: 'photo' }, 400, 'bad-input'],
  ])('refuses %s', async (_what, path, body, status, error) => {
    expect(await post(path, body)).toMatchObject({ status, body: { error } });
  });

  it('refuses a button that the message does not carry, and words from behind a block', async () => {
    await connected.standin.as(SITI).sendText('halo');
    expect(await post(`/chats/${SITI}/press`, { message_id: 2, data: 'palsu' })).toMatchObject({
      status: 409,
      body: { error: 'unknown-button' },
    });
    await post(`/chats/${SITI}/block`);
    expect(await post(`/chats/${SITI}/text`, { text: 'x' })).toMatchObject({
      status: 409,
      body: { error: 'blocked' },
    });
    await post(`/chats/${SITI}/unblock`);
    expect(await post(`/chats/${SITI}/text`, { text: 'x' })).toMatchObject({ status: 200 });
  });

  it('streams what happens and resumes where a reader left off', async () => {
    const { event: start } = (await get(`/chats/${SITI}`)) as { event: number };
    const { standin, bot } = connected;
    await standin.as(SITI).sendText('halo');
    await standin.as(SITI).press('Ok');
    await bot.api.editMessageText(SITI, 2, 'tutup');
    await bot.api.setMessageReaction(SITI, 1, [{ type: 'emoji', emoji: '👍' }]);
    await bot.api.deleteMessage(SITI, 2);
    const all = await eventsUntil(`/stream?after=${start}`, ({ kind }) => kind === 'deleted');
    expect(all.map(({ event }) => event)).toMatchObject([
      { kind: 'message', user: SITI, message: { text: 'halo' } },
      { kind: 'message', user: SITI, message: { text: 'ya' } },
      { kind: 'toast', user: SITI, text: 'Siap' },
      { kind: 'edited', user: SITI, message: { text: 'tutup' } },
      { kind: 'reaction', user: SITI, message_id: 1, reactions: ['👍'] },
      { kind: 'deleted', user: SITI, message_ids: [2] },
    ]);
    const rest = await eventsUntil(`/stream?after=${all[3]?.id}`, ({ kind }) => kind === 'deleted');
    expect(rest).toEqual(all.slice(4));
    const lost = await eventsUntil('/stream?after=5', ({ kind }) => kind === 'reset');
    expect(lost).toHaveLength(1);
    const live = eventsUntil(`/stream?after=${all[5]?.id}`, ({ kind }) => kind === 'action');
    await standin.as(SITI).sendText('diam');
    expect((await live).map(({ event }) => event.kind)).toEqual(['message', 'action']);
  });

  it('keeps pages of other origins and names out', async () => {
    const { app } = connected.standin;
    const ask = async (headers: Record<string, string>, mounted = app) => {
      const request = new Request(`http://127.0.0.1:8080${PLAYGROUND_API}/users`, { headers });
      return (await mounted.fetch(request)).status;
    };
    expect(await ask({})).toBe(200);
    expect(await ask({ origin: 'http://127.0.0.1:8080' })).toBe(200);
    expect(await ask({ origin: 'https://evil.example' })).toBe(403);
    expect(await ask({ origin: 'null' })).toBe(403);
    expect(await ask({ host: 'evil.example:8080' })).toBe(403);
    expect(await ask({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await ask({ host: 'evil.example' }, new Hono().route('/', app))).toBe(403);
  });
});
