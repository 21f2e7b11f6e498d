import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, HENDRA, listen, pixel, SECRET, SITI, standinFor, TOKEN } from './support.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'telegram-standin-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('a stand-in with a data directory', () => {
  it('continues after a stop', async () => {
    const first = standinFor({ dataDir }).standin;
    void first.as(SITI).sendPhotos([pixel(3)]);
    await call(first, 'sendMessage', {
      chat_id: SITI,
      text: 'pilih',
      reply_markup: { inline_keyboard: [[{ text: 'Ok', callback_data: 'ok' }]] },
    });
    await call(first, 'setMessageReaction', {
      chat_id: SITI,
      message_id: 1,
      reaction: [{ type: 'emoji', emoji: '👍' }],
    });
    await call(first, 'setMyCommands', { commands: [{ command: 'lapor', description: 'x' }] });
    void first.as(SITI).press('Ok');
    void first.as(HENDRA).block();
    const before = first.messages(SITI);
    const [photo, press] = first.updates;
    await first.stop();

    const { standin } = standinFor({ dataDir });
    expect(standin.messages(SITI)).toEqual(before);
    expect(await call(standin, 'getMyCommands')).toMatchObject({ result: [{ command: 'lapor' }] });
    expect(await call(standin, 'sendMessage', { chat_id: HENDRA, text: 'x' })).toMatchObject({
      error_code: 403,
    });
    const pending = await call(standin, 'getUpdates');
    expect(pending.result).toMatchObject([photo, press, { my_chat_member: {} }]);
    const query = press?.callback_query?.id;
    expect(await call(standin, 'answerCallbackQuery', { callback_query_id: query })).toMatchObject({
      ok: true,
    });
    const id = before[0]?.photo?.[0]?.file_id;
    const { result } = (await call(standin, 'getFile', { file_id: id })) as {
      result: { file_path: string };
    };
    const file = await standin.fetch(
      new Request(`http://localhost/file/bot${TOKEN}/${result.file_path}`),
    );
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(pixel(3));
    const next = await call(standin, 'sendMessage', { chat_id: SITI, text: 'lanjut' });
    expect(next).toMatchObject({ result: { message_id: 3 } });
    void standin.as(SITI).sendText('baru');
    expect(standin.updates.at(-1)?.update_id).toBeGreaterThan(press?.update_id ?? 0);
    await standin.stop();
  });

  it('delivers after a restart what the webhook refused before it', async () => {
    let up = false;
    const taken: string[] = [];
    const app = new Hono().post('/telegram', async (c) => {
      if (!up) return c.body(null, 503);
      taken.push(c.req.header('x-telegram-bot-api-secret-token') ?? '');
      return c.json(await c.req.json());
    });
    const webhook = await listen(app);
    const { promise: refused, resolve } = Promise.withResolvers<void>();
    const first = standinFor({ dataDir, log: () => resolve() }).standin;
    const set = { url: `${webhook.url}/telegram`, secret_token: SECRET };
    await call(first, 'setWebhook', set);
    void first.as(SITI).sendText('halo');
    await refused;
    await first.stop();
    up = true;
    const { standin } = standinFor({ dataDir });
    await standin.idle();
    expect(taken).toEqual([SECRET]);
    await standin.stop();
    await webhook.close();
  });

  it('loses nothing that it has acknowledged to kill -9', async () => {
    const module = join(import.meta.dirname, '../../../functions/local/telegram/index.ts');
    const script = `
      const { createTelegramStandin } = await import(${JSON.stringify(module)});
      const standin = createTelegramStandin({ token: '${TOKEN}', botName: 'x', username: 'x_bot',
        users: [{ id: ${SITI}, first_name: 'Siti', label: '', hint: '' }],
        dataDir: ${JSON.stringify(dataDir)} });
      for (let i = 1; ; i++) {
        void standin.as(${SITI}).sendText('pesan ' + i);
        process.stdout.write(i + '\\n');
        await new Promise(setImmediate);
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let acknowledged = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged = Number(line);
      if (acknowledged === 200) child.kill('SIGKILL');
    }
    if (child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
    const { standin } = standinFor({ dataDir });
    const texts = standin.messages(SITI).map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(acknowledged);
    expect(texts).toEqual(texts.map((_, i) => `pesan ${i + 1}`));
    expect(standin.updates.map(({ message }) => message?.text)).toEqual(texts);
    await standin.stop();
  });
});
