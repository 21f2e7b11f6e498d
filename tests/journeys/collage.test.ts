import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../domain/approval/index.ts';
import { KAPUS, type LiveTown, liveTown, SITI } from '../support/live-town.ts';
import { scene } from '../support/scene.ts';
import { fillReport } from './report.ts';

// The card of a report as its verifier gets it: with its photos, small, and without them wherever Telegram
// cannot have them.

type Card = { blocks: string[]; text: string; message: number };

/** Siti's report with two photos, sent; where it was shared from her phone, if told. */
async function reported(town: LiveTown, where?: { latitude: number; longitude: number }) {
  const photos = [await scene(1), await scene(2)];
  if (where) {
    const phone = town.as(SITI);
    await phone.sendText('lapor posyandu');
    await phone.press(/Pendampingan posyandu/);
    await phone.press('Hari ini');
    await phone.sendLocation(where);
    await phone.press('Selesai');
    await phone.sendText('35 33');
    await phone.sendText('Berjalan lancar');
    await phone.sendPhotos(photos);
    await town.settle();
    await phone.press('Selesai');
    await phone.sendPhotos([await scene(3)]);
    await town.settle();
    await phone.press('Tidak ada biaya lain');
  } else await fillReport(town, SITI, { photos, sheet: await scene(3) });
  await town.as(SITI).press('Kirim');
  await town.settle();
  const [dossier] = await town.store.reports('SITI000001', 1);
  if (!dossier) throw new Error('not sent');
  return dossier;
}

/** Opens a report at the head's desk, and what the card then is. */
async function opened(town: LiveTown, { number }: Dossier): Promise<Card> {
  const kapus = town.as(KAPUS);
  await kapus.sendText('/verifikasi');
  await kapus.press(new RegExp(number));
  const message = kapus.lastMessage();
  const rich = 'rich_message' in message ? message.rich_message : undefined;
  return {
    blocks: rich?.blocks.map(({ type }) => type) ?? [],
    text: JSON.stringify(message),
    message: message.message_id,
  };
}

/** What the bot asked Telegram to show, newest last, as HTML. */
const asked = (town: LiveTown): string[] =>
  town.standin.callsOf('editMessageText', KAPUS).map(({ params }) => JSON.stringify(params));

describe('the card of a report', () => {
  let town: LiveTown;
  let dossier: Dossier;
  beforeAll(async () => {
    town = await liveTown();
    dossier = await reported(town, { latitude: -7.70912, longitude: 114.0077 });
  }, 60_000);
  afterAll(() => town.close());

  it('shows its photos as small pictures without EXIF, and the shared location as a map', async () => {
    const { blocks, text } = await opened(town, dossier);
    expect(blocks).toContain('collage');
    expect(blocks).toContain('map');
    const message = town.as(KAPUS).lastMessage();
    if (!('rich_message' in message) || !message.rich_message) throw new Error('no rich message');
    const collage = message.rich_message.blocks.find(({ type }) => type === 'collage');
    const map = message.rich_message.blocks.find(({ type }) => type === 'map');
    expect(map).toMatchObject({ location: { latitude: -7.70912, longitude: 114.0077 } });
    if (collage?.type !== 'collage') throw new Error('no collage');
    // The berita acara is paper and stays behind the button.
    expect(collage.blocks).toHaveLength(2);
    for (const block of collage.blocks) {
      if (block.type !== 'photo') throw new Error('no photo');
      expect(block.photo[0]).toMatchObject({ width: 320, height: 240 });
    }
    expect(text).toContain('Kelengkapan bukti');
    const links = [...(asked(town).at(-1) ?? '').matchAll(/src=\\"([^\\]*)\\"/g)].map(([, src]) =>
      (src ?? '').replace('&amp;', '&'),
    );
    expect(links).toHaveLength(2);
    const answer = await fetch(links[0] ?? '');
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    const { exif, width } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([exif, width]).toEqual([undefined, 320]);
  });

  it('is one message: what is decided on it and back changes it in place', async () => {
    const { message } = await opened(town, dossier);
    await town.as(KAPUS).press('Setujui');
    await town.as(KAPUS).press('Kembali');
    const now = town.as(KAPUS).lastMessage();
    expect(now.message_id).toBe(message);
    expect(JSON.stringify(now)).toContain('collage');
  });

  it('comes without pictures where Telegram does not get them, rich all the same', async () => {
    town.s3Wire.fault = 'cut-download';
    const { blocks, text } = await opened(town, dossier);
    town.s3Wire.fault = undefined;
    expect(asked(town).at(-2)).toContain('tg-collage');
    expect(asked(town).at(-1)).not.toMatch(/tg-collage|tg-map/);
    expect(blocks).toContain('table');
    expect(blocks).not.toContain('collage');
    expect(text).toContain('Kelengkapan bukti');
  });

  it('comes as plain text where rich messages are refused', async () => {
    const kapus = town.as(KAPUS);
    await kapus.sendText('/verifikasi');
    const refusal = { kind: 'error' as const, code: 400, description: 'Bad Request: no rich' };
    town.standin.faults.next('editMessageText', refusal, { times: 2, chat: KAPUS });
    await kapus.press(new RegExp(dossier.number));
    const message = kapus.lastMessage();
    expect('rich_message' in message).toBe(false);
    expect(JSON.stringify(message)).toContain('Kelengkapan bukti');
  });

  it('has no pictures for whoever wants it simple', async () => {
    const { me } = await town.store.session(KAPUS);
    if (!me) throw new Error('nobody');
    const person = { ...me, simple: true, version: me.version + 1 };
    const saves = [{ save: 'person' as const, person, before: me }];
    expect(await town.store.commit({ saves, now: town.clock.now })).toBeUndefined();
    const { blocks, text } = await opened(town, dossier);
    expect(blocks).toEqual([]);
    expect(text).toContain('Kelengkapan bukti');
    expect(asked(town).at(-1)).not.toContain('/f/');
  });
});

describe('with Telegram elsewhere', () => {
  it.each([
    ['pages without https are not linked', 'http://bok.example.go.id', 0],
    ['pages with https are, and what it cannot fetch is left out', 'https://127.0.0.1:9', 2],
  ])('%s', async (_what, publicUrl, links) => {
    const town = await liveTown({ publicUrl });
    const dossier = await reported(town);
    const { blocks } = await opened(town, dossier);
    const tried = asked(town).join().split(`${publicUrl}/f/`).length - 1;
    expect(tried).toBe(links);
    expect(blocks).toContain('table');
    expect(blocks).not.toContain('collage');
    await town.close();
  });
});
