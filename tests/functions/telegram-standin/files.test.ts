import { InputFile } from 'grammy';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Connected,
  call,
  connect,
  listen,
  pixel,
  SITI,
  standinFor,
  TOKEN,
} from './support.ts';

describe('files', () => {
  let connected: Connected;
  beforeAll(async () => {
    connected = await connect(() => {});
  });
  afterAll(() => connected.stop());

  const download = async (fileId: string) => {
    const { file_path } = await connected.bot.api.getFile(fileId);
    return fetch(`${connected.standin.url}/file/bot${TOKEN}/${file_path}`);
  };

  it('from a person reach the bot byte for byte', async () => {
    const siti = connected.standin.as(SITI);
    const photo = Buffer.concat([pixel(), Buffer.from('é\0\r\n')]);
    const [first] = await siti.sendPhotos([photo], 'Posyandu /lapor');
    const [again] = await siti.sendPhotos([photo]);
    const size = first?.photo?.at(-1);
    expect(size).toMatchObject({ width: 1, height: 1, file_size: photo.byteLength });
    expect(first).toMatchObject({ caption: 'Posyandu /lapor' });
    expect(first).not.toHaveProperty('media_group_id');
    const eleven = await siti.sendPhotos(Array.from({ length: 11 }, (_, i) => pixel(i)));
    const albums = eleven.map((message) => message.media_group_id);
    expect(new Set(albums.slice(0, 10)).size).toBe(1);
    expect(albums[10]).toBeUndefined();
    expect(again?.photo?.at(-1)?.file_id).not.toBe(size?.file_id);
    expect(again?.photo?.at(-1)?.file_unique_id).toBe(size?.file_unique_id);
    const answer = await download(size?.file_id ?? '');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(photo);

    const pdf = { bytes: Buffer.from('%PDF-1.4'), name: 'berita acara.pdf' };
    expect(await siti.sendDocument(pdf)).toMatchObject({
      document: { file_name: 'berita acara.pdf', mime_type: 'application/pdf', file_size: 8 },
    });
    expect(await siti.sendVoice(Buffer.from('OggS'))).toMatchObject({
      voice: { mime_type: 'audio/ogg', duration: 1 },
    });
    expect(await siti.sendLocation({ latitude: -7.7, longitude: 114 })).toMatchObject({
      location: { latitude: -7.7, longitude: 114 },
    });
  });

  it('from the bot go up once and are sent again by their id', async () => {
    const { api } = connected.bot;
    const sent = await api.sendPhoto(SITI, new InputFile(pixel(7), 'a.png'), {
      caption: '<b>Bukti</b>',
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'Ok', callback_data: 'ok' }]] },
    });
    const id = sent.photo.at(-1)?.file_id ?? '';
    expect(sent).toMatchObject({ caption: 'Bukti', caption_entities: [{ type: 'bold' }] });
    await api.sendPhoto(SITI, id);
    await api.sendMediaGroup(SITI, [
      { type: 'photo', media: id, caption: 'dua' },
      { type: 'photo', media: new InputFile(pixel(8), 'b.png') },
    ]);
    const group = connected.standin.messages(SITI).slice(-2);
    expect(new Set(group.map((message) => message.media_group_id)).size).toBe(1);
    const bytes = await download(group[1]?.photo?.at(-1)?.file_id ?? '');
    expect(new Uint8Array(await bytes.arrayBuffer())).toEqual(pixel(8));
    await api.editMessageMedia(SITI, sent.message_id, {
      type: 'document',
      media: new InputFile(Buffer.from('x'), 'kuitansi.txt'),
    });
    expect(
      connected.standin.messages(SITI).find((m) => m.message_id === sent.message_id)?.document,
    ).toMatchObject({ file_name: 'kuitansi.txt', mime_type: 'text/plain' });
  });

  it('are fetched from a URL', async () => {
    const app = new Hono();
    app.get('/foto.png', (c) =>
      c.body(new Uint8Array(pixel(9)), 200, { 'content-type': 'image/png' }),
    );
    const site = await listen(app);
    const { api } = connected.bot;
    await api.sendPhoto(SITI, `${site.url}/foto.png`);
    await api.sendRichMessage(SITI, {
      html: `<tg-collage><img src="${site.url}/foto.png"/><img src="${site.url}/foto.png" tg-spoiler/><figcaption>Dua foto</figcaption></tg-collage>`,
    });
    expect(connected.standin.lastMessage(SITI).rich_message?.blocks).toMatchObject([
      {
        type: 'collage',
        caption: { text: 'Dua foto' },
        blocks: [{ type: 'photo' }, { type: 'photo', has_spoiler: true }],
      },
    ]);
    await expect(api.sendPhoto(SITI, `${site.url}/nope.png`)).rejects.toThrow(
      'failed to get HTTP URL content',
    );
    await site.close();
  });

  it('are refused where Telegram refuses them', async () => {
    const { standin } = standinFor();
    const send = (method: string, params: Record<string, unknown>) =>
      call(standin, method, { chat_id: SITI, ...params });
    const wrong = 'Bad Request: wrong file identifier/HTTP URL specified';
    expect(await send('sendPhoto', {})).toMatchObject({
      description: 'Bad Request: there is no photo in the request',
    });
    expect(await send('sendPhoto', { photo: 'AgACAgX' })).toMatchObject({ description: wrong });
    expect(await send('sendPhoto', { photo: 'attach://x' })).toMatchObject({ description: wrong });
    expect(await call(standin, 'getFile', { file_id: 'x' })).toMatchObject({
      description: 'Bad Request: invalid file_id',
    });
    void standin.as(SITI).sendDocuments([Buffer.from('a'), Buffer.from('b')]);
    void standin.as(SITI).sendDocument(new Uint8Array(20 * 1024 * 1024 + 1));
    const [a, b, big] = standin.messages(SITI).map(({ document }) => document?.file_id);
    expect(await send('sendPhoto', { photo: a })).toMatchObject({
      description: "Bad Request: can't use file of type Document as Photo",
    });
    expect(await call(standin, 'getFile', { file_id: big })).toMatchObject({
      description: 'Bad Request: file is too big',
    });
    expect(await send('sendDocument', { document: a, caption: 'x'.repeat(1025) })).toMatchObject({
      description: 'Bad Request: message caption is too long',
    });
    const media = (...files: unknown[]) => send('sendMediaGroup', { media: files });
    const document = (id?: string) => ({ type: 'document', media: id });
    expect(await media(document(a))).toMatchObject({ ok: false });
    expect(await media(...Array.from({ length: 11 }, () => document(a)))).toMatchObject({
      ok: false,
    });
    expect(await media(document(a), { type: 'photo', media: b })).toMatchObject({
      description: "Bad Request: document can't be mixed with other media types",
    });
    expect(await media(document(a), { type: 'video', media: b })).toMatchObject({ ok: false });
    expect(await media(document(a), document(b))).toMatchObject({ ok: true });
    const badPhoto = standin.as(SITI).sendPhotos([Buffer.from('not a picture')]);
    await expect(badPhoto).rejects.toThrow('IMAGE_PROCESS_FAILED');
  });
});
