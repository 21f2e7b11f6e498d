import { afterAll, beforeAll, expect, it } from 'vitest';
import { KAPUS, type LiveTown, SITI } from '../support/live-town.ts';
import { photo } from '../support/photo.ts';
import { townOf } from './kinds/pack-town.ts';
import { pertemuan } from './kinds/situbondo/pertemuan.ts';
import { asked, fill } from './kinds/walk.ts';

const [meeting] = pertemuan.filter(({ name }) => name === 'Penyuluhan kelompok remaja');
if (!meeting) throw new Error('no such case');
let town: LiveTown;

beforeAll(async () => {
  town = await townOf('Kabupaten Situbondo', [meeting]);
});
afterAll(() => town.close());

it('a fact that is sent back is asked again, and what follows from it as well', async () => {
  const id = await fill(town, meeting);
  await town.settle();
  const desk = town.as(KAPUS);
  await desk.press('Buka');
  await desk.press('Kembalikan');
  await desk.press(/Keterangan/);
  await desk.press(/Lanjut/);
  await desk.press('Hasil belum lengkap');
  await town.settle();

  const phone = town.as(SITI);
  await phone.press('Perbaiki sekarang');
  expect(asked(town)).toMatch(/^Jenis pertemuan\?/);
  await phone.press('Rapat');
  // A meeting has minutes, where counselling has a report on its results.
  expect(asked(town)).toMatch(/^Kirim Notulen/);
  await phone.sendPhotos([photo(90, 12)]);
  await town.settle();
  await phone.sendText('kirim');
  await town.settle();
  const { dossier } = await town.store.folder(id);
  expect(dossier?.fakta).toEqual({ 'jenis-pertemuan': 'rapat' });
  expect(dossier?.state.at).toBe('meja');
});
