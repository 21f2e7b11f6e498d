import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connected, connect, HENDRA, pixel, SITI, TOKEN } from './support.ts';

describe('armed faults', () => {
  let connected: Connected;
  beforeAll(async () => {
    connected = await connect(() => {});
  });
  afterAll(() => connected.stop());

  it('answer 429, 500 and 403 so many times, to whom they are meant', async () => {
    const { bot, standin } = connected;
    const send = (chat = SITI) => bot.api.sendMessage(chat, 'x');
    standin.faults.tooManyRequests('sendMessage', 7, { times: 2, chat: SITI });
    await send(HENDRA);
    for (const _ of [1, 2])
      await expect(send()).rejects.toMatchObject({
        error_code: 429,
        parameters: { retry_after: 7 },
      });
    await send();
    standin.faults.serverError('*');
    await expect(bot.api.getMe()).rejects.toMatchObject({ error_code: 500 });
    standin.faults.forbidden('sendMessage');
    await expect(send()).rejects.toMatchObject({ error_code: 403 });
    standin.faults.forbidden('sendMessage');
    standin.faults.clear();
    await send();
    expect(standin.messages(SITI)).toHaveLength(2);
    expect(standin.callsOf('sendMessage', SITI).map(({ outcome }) => outcome.ok)).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  it('cut the connection before or after the call is executed', async () => {
    const { bot, standin } = connected;
    const before = standin.messages(SITI).length;
    standin.faults.cutBefore('sendMessage');
    await expect(bot.api.sendMessage(SITI, 'hilang')).rejects.toThrow('Network request');
    expect(standin.messages(SITI)).toHaveLength(before);
    standin.faults.cutAfter('sendMessage');
    await expect(bot.api.sendMessage(SITI, 'terkirim')).rejects.toThrow('Network request');
    expect(standin.lastMessage(SITI).text).toBe('terkirim');
  });

  it('spoil the download of a file', async () => {
    const { bot, standin } = connected;
    const [photo] = await standin.as(SITI).sendPhotos([pixel()]);
    const { file_path } = await bot.api.getFile(photo?.photo?.[0]?.file_id ?? '');
    const download = () => fetch(`${standin.url}/file/bot${TOKEN}/${file_path}`);
    standin.faults.download({ kind: 'status', status: 404 });
    standin.faults.download({ kind: 'truncate', bytes: 10 });
    standin.faults.download({ kind: 'cut' });
    expect((await download()).status).toBe(404);
    expect((await (await download()).arrayBuffer()).byteLength).toBe(10);
    await expect(download()).rejects.toThrow('fetch failed');
    expect((await (await download()).arrayBuffer()).byteLength).toBe(pixel().byteLength);
  });
});
