import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../domain/approval/index.ts';
import { isProblem } from '../../domain/problem.ts';
import {
  BENDAHARA,
  DEWI,
  KAPUS,
  KAPUS_MANGARAN,
  type LiveTown,
  liveTown,
  RINA,
  SITI,
  STRANGER,
  textOf,
} from '../support/live-town.ts';
import { photo } from '../support/photo.ts';
import { scene } from '../support/scene.ts';
import { person, plan } from '../support/town.ts';
import { walkTo } from './report.ts';

// The same photo, three times: by Siti as a file with what her camera wrote into it, by Rina of the same
// Puskesmas as a smaller photo, and by Tini of another Puskesmas, brighter.

const TINI = { id: 'TINI000001', name: 'Tini' };
const taken = {
  IFD0: { Make: 'Contoh' },
  IFD2: { DateTimeOriginal: '2026:11:20 09:12:33' },
  IFD3: {
    GPSLatitudeRef: 'S',
    GPSLatitude: '7/1 42/1 36/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '114/1 0/1 0/1',
  },
};

let town: LiveTown;
let original: Buffer;
const reports = new Map<number, Dossier>();

/** A whole report with this one photo, sent. */
async function report(user: number, send: (phone: ReturnType<LiveTown['as']>) => Promise<unknown>) {
  const phone = await walkTo(town, user, 'foto');
  await send(phone);
  await town.settle();
  await phone.press('Selesai');
  await phone.sendPhotos([photo(user)]);
  await town.settle();
  await phone.press('Tidak ada biaya lain');
  await phone.press('Kirim');
  await town.settle();
  const { me } = await town.store.session(user);
  const [dossier] = await town.store.reports(me?.id ?? '', 1);
  if (!dossier) throw new Error('not sent');
  reports.set(user, dossier);
}

const of = (user: number): Dossier => {
  const dossier = reports.get(user);
  if (!dossier) throw new Error('no report');
  return dossier;
};
const folder = (user: number) => town.store.folder(of(user).id);
const mirip = async (user: number) =>
  ((await folder(user)).flags ?? [])
    .flatMap((flag) =>
      flag.flag === 'foto-mirip' ? [{ number: flag.number, elsewhere: flag.elsewhere }] : [],
    )
    .sort((a, b) => a.number.localeCompare(b.number));

/** What the bot sent this person in pictures and files during the deed: caption and bytes of each. */
async function sentDuring(user: number, deed: () => Promise<unknown>) {
  const before = town.standin.messages(user).length;
  await deed();
  await town.standin.idle();
  return town.standin
    .messages(user)
    .slice(before)
    .map((message) => ({
      text: textOf(message),
      picture: 'photo' in message ? message.photo?.at(-1)?.file_size : undefined,
      document: 'document' in message ? message.document?.file_size : undefined,
    }));
}

beforeAll(async () => {
  town = await liveTown();
  original = await sharp(await scene(7))
    .withExif(taken)
    .jpeg({ quality: 90 })
    .toBuffer();
  const mangaran = await town.store.unit('mangaran');
  if (!mangaran) throw new Error('no such unit');
  const tini = { ...person(TINI, 'kader', 'mangaran'), telegramId: STRANGER };
  const items = plan.items.map((item) => ({ ...item, pelaksana: [TINI.id] }));
  const people = [...plan.people, { ...TINI, jabatan: 'Kader' }];
  const refused = await town.store.commit({
    saves: [
      { save: 'person', person: tini },
      { save: 'plan', plan: { ...plan, unit: 'mangaran', unitName: mangaran.name, items, people } },
    ],
    now: town.clock.now,
  });
  if (refused) throw new Error(refused.problem);
  await report(SITI, (phone) => phone.sendDocument({ name: 'IMG_1.jpg', bytes: original }));
  const smaller = await sharp(original).resize(800).jpeg({ quality: 60 }).toBuffer();
  await report(RINA, (phone) => phone.sendPhotos([smaller]));
  const brighter = await sharp(original).modulate({ brightness: 1.15 }).jpeg().toBuffer();
  await report(STRANGER, (phone) => phone.sendPhotos([brighter]));
  for (const user of [BENDAHARA, DEWI, KAPUS_MANGARAN]) await town.as(user).sendText('/bantuan');
}, 60_000);
afterAll(() => town.close());

describe('a photo sent as a file', () => {
  it('is kept with the time and place of its camera, and copies that know neither', async () => {
    const file = (await folder(SITI)).files.find(({ step }) => step === 'foto');
    expect(file).toMatchObject({
      state: 'tersimpan',
      takenAt: '2026-11-20T09:12:33',
      takenWhere: { latitude: -7.71, longitude: 114 },
      phash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    for (const sha256 of [file?.plain, file?.thumbnail]) {
      const { files, thumbnails } = town;
      const copy = await (sha256 === file?.plain ? files : thumbnails).get(sha256 ?? '');
      if (!copy || isProblem(copy)) throw new Error('no copy');
      const { exif, width } = await sharp(copy.bytes).metadata();
      expect(exif).toBeUndefined();
      expect(width).toBe(sha256 === file?.plain ? 1280 : 320);
    }
  });

  it('goes to a verifier as it was sent, with a line on when and where, and how far off', async () => {
    const sent = await sentDuring(KAPUS, () => town.forge(KAPUS, `1:v:f:${of(SITI).id}:1`));
    const file = sent.find(({ document }) => document !== undefined);
    expect(file?.document).toBe(original.byteLength);
    expect(file?.text).toContain('20 November 2026 pukul 09.12 menurut kamera');
    expect(file?.text).toContain('-7.71, 114, 1,1 km dari tempat kegiatan');
  });

  it.each([
    ['the reporter', SITI],
    ['the treasurer', BENDAHARA],
  ])('goes to %s as a copy without them', async (_who, user) => {
    const sent = await sentDuring(user, () => town.forge(user, `1:v:f:${of(SITI).id}:1`));
    expect(sent.filter(({ document }) => document !== undefined)).toEqual([]);
    const { files } = await folder(SITI);
    const plain = await town.files.get(files.find(({ step }) => step === 'foto')?.plain ?? '');
    if (!plain || isProblem(plain)) throw new Error('no copy');
    expect(sent.map(({ picture }) => picture)).toContain(plain.bytes.byteLength);
    expect(JSON.stringify(sent)).not.toMatch(/kamera|114/);
  });
});

describe('nearly the same photo in three reports of a district', () => {
  it('is flagged on each of them, with whose reports the others are', async () => {
    const [siti, rina, tini] = [SITI, RINA, STRANGER].map((user) => of(user).number);
    const own = (number: string | undefined) => ({ number, elsewhere: false });
    const foreign = (number: string | undefined) => ({ number, elsewhere: true });
    const sorted = (list: { number: string | undefined }[]) =>
      list.toSorted((x, y) => String(x.number).localeCompare(String(y.number)));
    expect(await mirip(SITI)).toEqual(sorted([own(rina), foreign(tini)]));
    expect(await mirip(RINA)).toEqual(sorted([own(siti), foreign(tini)]));
    expect(await mirip(STRANGER)).toEqual(sorted([foreign(siti), foreign(rina)]));
  });

  it('is not laid open to whoever does not verify the report', async () => {
    for (const user of [SITI, BENDAHARA, KAPUS_MANGARAN]) {
      const sent = await sentDuring(user, () => town.forge(user, `1:k:${of(SITI).id}`));
      expect(sent).toEqual([
        {
          text: expect.stringContaining('Tidak ditemukan'),
          picture: undefined,
          document: undefined,
        },
      ]);
    }
  });

  it('shows the head of a Puskesmas the two of their own, and of the third its number only', async () => {
    await town.as(KAPUS).sendText('antrean');
    await town.as(KAPUS).press(new RegExp(`^${of(SITI).number}`));
    expect(town.said(KAPUS)).toContain(`laporan ${of(RINA).number}`);
    expect(town.said(KAPUS)).toContain(`laporan ${of(STRANGER).number} (Puskesmas lain)`);
    const sent = await sentDuring(KAPUS, () => town.as(KAPUS).press('🔍 Bandingkan foto'));
    const pictures = sent.filter(({ picture }) => picture !== undefined);
    expect(pictures.map(({ text }) => text)).toEqual([
      expect.stringContaining(`${of(SITI).number} · Puskesmas Panji`),
      expect.stringContaining(`${of(RINA).number} · Puskesmas Panji`),
    ]);
    expect(pictures[0]?.text).toContain('Diterima 20 November 2026');
    expect(pictures[0]?.text).toContain('09.12 menurut kamera');
    expect(town.said(KAPUS)).toContain(`${of(STRANGER).number} milik Puskesmas lain`);
    expect(JSON.stringify(sent)).not.toContain('Mangaran');
  });

  it('shows the verifier of the district both pairs side by side', async () => {
    const sent = await sentDuring(DEWI, () => town.forge(DEWI, `1:k:${of(SITI).id}`));
    const captions = sent.filter(({ picture }) => picture !== undefined).map(({ text }) => text);
    expect(captions).toHaveLength(4);
    expect(captions.join()).toContain(`${of(STRANGER).number} · Puskesmas Mangaran`);
    expect(town.said(DEWI)).not.toContain('Puskesmas lain');
  });

  it('speaks against nobody any more once the other report is rejected', async () => {
    await town.as(KAPUS).sendText('antrean');
    await town.as(KAPUS).press(new RegExp(`^${of(RINA).number}`));
    await town.as(KAPUS).press('Tolak');
    await town.as(KAPUS).press('Tidak sesuai SPT');
    await town.settle();
    expect(await mirip(SITI)).toEqual([{ number: of(STRANGER).number, elsewhere: true }]);
  });
});
