import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LiveTown, liveTown, SITI } from '../support/live-town.ts';
import { photo } from '../support/photo.ts';
import { walkTo } from './report.ts';

// The papers that a list names and no other step gives: of several pages, and not all at hand.

let town: LiveTown;
let seed = 8100;

beforeAll(async () => {
  town = await liveTown();
});
afterAll(() => town.close());
beforeEach(() => town.dropDrafts(SITI));

/** A report with PMT and a meeting's meal, up to its papers. */
async function upToPapers() {
  seed += 10;
  const given = { photos: [photo(seed)], sheet: photo(seed + 1) };
  const phone = await walkTo(town, SITI, 'kuitansi', given);
  for (const [cost, page] of [
    ['pemberian makanan', seed + 2],
    ['konsumsi', seed + 3],
  ] as const) {
    for (const words of ['tambah', cost, '90rb', 'Warung Tini', 'lewati', 'lewati']) {
      await phone.sendText(words);
    }
    if (cost === 'konsumsi') await phone.sendText('tidak');
    await phone.sendPhotos([photo(page)]);
    await town.settle();
  }
  for (const words of ['penyuluhan', 'Bu Ani, Bu Sri', 'selesai', 'selesai']) {
    await phone.sendText(words);
  }
  expect(town.said(SITI)).toContain('Berkas 1 dari');
  return phone;
}

async function draft() {
  const [only] = (await town.store.session(SITI)).drafts;
  if (!only) throw new Error('no draft');
  return only;
}

/** The name of the paper that is asked for. */
function asked(): string {
  return /Kirim (.*?): foto atau PDF/.exec(town.said(SITI))?.[1] ?? '';
}

describe('papers of a report', () => {
  it('of several pages come as an album and are one paper', async () => {
    const phone = await upToPapers();
    const first = asked();
    await phone.sendPhotos([photo(seed + 4), photo(seed + 5)]);
    await town.settle();
    const { id, answers } = await draft();
    expect(answers.bukti).toMatchObject({ selesai: false });
    expect(Object.keys(answers.bukti?.kind === 'bukti' ? answers.bukti.files : {})).toHaveLength(1);
    const { files } = await town.store.folder(id);
    expect(files.filter(({ step }) => step === 'bukti')).toHaveLength(2);
    await phone.sendText('apa lagi?');
    expect(asked()).not.toBe(first);
  });

  it('that are not at hand wait behind the others, and are asked for again', async () => {
    const phone = await upToPapers();
    const first = asked();
    const [, after = ''] = town.said(SITI).split('Sesudah itu: ');
    const others = after.slice(0, after.indexOf('.')).split('; ');
    await phone.press('Nanti');
    expect(asked()).toBe(others[0]);
    expect(town.said(SITI)).toContain(`; ${first}.`);
    for (const other of others) {
      expect(asked()).toBe(other);
      seed += 10;
      await phone.sendPhotos([photo(seed)]);
      await town.settle();
    }
    await phone.sendText('apa lagi?');
    expect(asked()).toBe(first);
    await phone.sendText('nanti');
    expect(town.said(SITI)).toContain('Langkah ini menunggu');
    await phone.sendPhotos([photo(seed + 1)]);
    await town.settle();
    await phone.press('Kirim');
    expect(town.said(SITI)).toContain('terkirim');
  });
});
