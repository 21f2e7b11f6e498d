import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packs } from '../../domain/rules/index.ts';
import { openPackFolder, type PackFolder } from '../../functions/packs/folder.ts';
import { DEWI, KAPUS, type LiveTown, liveTown, RINA, SITI } from '../support/live-town.ts';
import { photo } from '../support/photo.ts';
import { plan } from '../support/town.ts';
import { walkTo } from './report.ts';

/**
 * What the bot says follows the pack files, with no code touched: a district writes a file into its
 * folder, and meterai, taxes, forbidden uses, evidence and citations in the chat are the file's.
 */
const root = mkdtempSync(join(tmpdir(), 'bok-rules-'));
const folder = join(root, 'packs');
const file = join(folder, 'perbup-situbondo-1-2026.json');
const SITUBONDO = 'perbup-situbondo-79-2022';
let town: LiveTown;
let own: PackFolder;

/** This year's Perbup of the district; only what it changes. */
function write(change: { meterai: number; ppn: number; forbidden: string[] }): void {
  const identity = {
    ...Object(packs.raw(SITUBONDO)).identity,
    shortTitle: 'Perbup Situbondo 1/2026',
    fiscalYear: 2026,
    inForce: { from: '2026-01-01', to: '2026-12-31' },
  };
  const pack = {
    id: 'perbup-situbondo-1-2026',
    extends: SITUBONDO,
    identity,
    meterai: [
      {
        id: 'kuitansi',
        citation: 'Pasal 30',
        bands: [
          {
            range: { above: 50_000 },
            duty: { value: change.meterai, unit: 'Rp' },
            citation: 'Pasal 30 ayat (1)',
          },
        ],
      },
    ],
    taxes: [
      {
        id: 'ppn',
        citation: 'Pasal 31',
        range: { above: 50_000 },
        rate: { value: change.ppn, unit: '%' },
      },
    ],
    forbidden: [
      {
        id: 'suvenir',
        label: 'Suvenir',
        citation: 'Pasal 32',
        funds: ['bok-puskesmas'],
        words: change.forbidden,
      },
    ],
    evidence: [
      {
        id: '24a',
        items: [
          { id: 'kak', removed: true },
          { id: 'izin-camat', label: 'Izin camat', citation: 'Pasal 33 huruf b' },
        ],
      },
    ],
  };
  writeFileSync(file, JSON.stringify(pack));
}

/** A report up to its costs. */
function upToCosts(user: number, seed: number) {
  return walkTo(town, user, 'kuitansi', { photos: [photo(seed)], sheet: photo(seed + 1) });
}

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  write({ meterai: 12_000, ppn: 12, forbidden: ['gelas cantik'] });
  own = await openPackFolder(folder, (line) => {
    throw new Error(line);
  });
  town = await liveTown({ packs: own.shelf });
});
afterAll(async () => {
  await town.close();
  rmSync(root, { recursive: true });
});

describe('a pack file of the district', () => {
  it('tells meterai and tax of a receipt by its own figures, and refuses what it forbids', async () => {
    const phone = await upToCosts(SITI, 601);
    await phone.press('Tambah biaya');
    await phone.press(/habis pakai/i);
    await phone.sendText('100rb');
    expect(town.said(SITI)).toContain('meterai Rp 12.000');
    expect(town.said(SITI)).toContain('Perbup Situbondo 1/2026 Pasal 30 ayat (1)');
    // 100.000 × 100 ÷ 112 = 89.285; × 12 %.
    expect(town.said(SITI)).toContain('12 %: Rp 10.714');
    await phone.sendText('Toko Jaya, gelas cantik');
    expect(town.said(SITI)).toContain('Suvenir');
    expect(town.said(SITI)).toContain('Perbup Situbondo 1/2026 Pasal 32');
    await phone.sendText('Toko Jaya, leaflet');
    await phone.sendText('leaflet 40 x 2.500');
    await phone.press('Lewati');
    expect(town.said(SITI)).toContain('Pengusaha Kena Pajak');
    await phone.press('Ya');
    expect(town.said(SITI)).toContain('Kirim foto atau PDF buktinya: Kuitansi');
    await phone.sendPhotos([photo(604)]);
    await town.settle();
    await phone.press('Selesai');
  });

  it('asks for the paper that it alone asks for', async () => {
    expect(town.said(SITI)).toContain('Kirim Izin camat');
    expect(town.said(SITI)).toContain('Perbup Situbondo 1/2026 Pasal 33 huruf b');
    const phone = town.as(SITI);
    await phone.sendText('sudah');
    expect(town.said(SITI)).toContain('menunggu foto atau PDF bukti yang diminta');
    await phone.sendPhotos([photo(603)]);
    await town.settle();
    // The receipt is taxed under this file, so its deposit is to be proven.
    expect(town.said(SITI)).toContain('Kirim Bukti setoran Pajak');
    await phone.sendPhotos([photo(605)]);
    await town.settle();
    await phone.sendText('apa lagi?');
  });

  it('is what the review and the dossier card check against', async () => {
    expect(town.said(SITI)).toContain('✅ Izin camat');
    expect(town.said(SITI)).not.toContain('Kerangka Acuan');
    await town.as(SITI).press('Kirim');
    await town.settle();
    await town.as(KAPUS).press('Buka');
    const card = town.said(KAPUS);
    expect(card).toContain('Izin camat');
    expect(card).toContain('Perbup Situbondo 1/2026 Pasal 33 huruf b');
    expect(card).toContain('Rp 12.000');
    expect(card).toContain('Rp 10.714');
    // What the file does not change is still cited from the older regulation.
    expect(card).toContain('Perbup Situbondo 79/2022 Pasal 24 huruf a angka 7');
  });

  it('changes what the bot says when the file changes; a dossier keeps what was computed for it', async () => {
    write({ meterai: 15_000, ppn: 5, forbidden: ['kaos'] });
    await own.reload();
    const phone = await upToCosts(RINA, 611);
    await phone.press('Tambah biaya');
    await phone.press(/habis pakai/i);
    await phone.sendText('100rb');
    expect(town.said(RINA)).toContain('meterai Rp 15.000');
    expect(town.said(RINA)).toContain('5 %: Rp 4.761');
    await phone.sendText('Toko Jaya, kaos');
    expect(town.said(RINA)).toContain('Pasal 32');
    await phone.sendText('Toko Jaya, gelas cantik');
    expect(town.said(RINA)).toContain('Apa saja barangnya?');

    await town.as(KAPUS).sendText('verifikasi');
    await town.as(KAPUS).press(/Pendampingan posyandu/);
    expect(town.said(KAPUS)).toContain('Rp 12.000');
  });
});

it('Bengkayang: proof of transport or a Surat Pernyataan Riil, with its meterai, completes the report', async () => {
  const region = 'Kabupaten Bengkayang';
  const stored = await town.store.plan('panji', plan.month);
  if (!stored) throw new Error('no plan');
  const next = {
    ...stored,
    region,
    version: stored.version + 1,
    items: stored.items.map((item) => ({ ...item, komponen: 'bok-puskesmas' })),
  };
  const refused = await town.store.commit({
    saves: [{ save: 'plan', plan: next }],
    now: town.clock.now,
  });
  expect(refused).toBeUndefined();

  const phone = await upToCosts(SITI, 621);
  await phone.press('Tidak ada biaya lain');
  const question = town.said(SITI);
  expect(question).toContain(
    'Kirim Bukti biaya transport sesuai at cost atau Surat Pernyataan Riil biaya transport (bermeterai Rp 6.000)',
  );
  expect(question).toContain('Perbup Bengkayang 74/2017 Lampiran I BAB III.A.3.1) huruf c');
  await phone.sendPhotos([photo(623)]);
  await town.settle();
  await phone.press('Periksa lagi');
  expect(town.said(SITI)).toContain('Semua lengkap');
  await phone.press('Kirim');
  await town.settle();
  expect(town.said(SITI)).toContain('terkirim');
  const [dossier] = await town.store.reports('SITI000001', 5);
  expect(dossier).toMatchObject({ pack: 'perbup-bengkayang-74-2017', form: 'laporan' });
  expect(dossier?.files.filter(({ step }) => step === 'bukti')).toHaveLength(1);

  // The head sends exactly that paper back, and it alone is asked for again.
  const head = town.as(KAPUS);
  await head.sendText('verifikasi');
  await head.press(new RegExp(`${dossier?.number}`));
  expect(town.said(KAPUS)).toContain('Bukti biaya transport sesuai at cost / Surat Pernyataan');
  await head.press('Kembalikan');
  await head.press(/Bukti lain/);
  await head.press(/Pilih alasan|Lanjut|alasan/i);
  await head.press(/./);
  await town.settle();
  expect(town.said(SITI)).toContain('Bukti lain');
  await phone.press(/Perbaiki/);
  expect(town.said(SITI)).toContain('Kirim Bukti biaya transport');
  await phone.sendPhotos([photo(624)]);
  await town.settle();
  await phone.press('Periksa lagi');
  await phone.press('Kirim');
  await town.settle();
  const [again] = await town.store.reports('SITI000001', 5);
  expect(again?.state.at).toBe('meja');
  expect(again?.files.filter(({ step }) => step === 'bukti').map((f) => f.unique)).not.toEqual(
    dossier?.files.filter(({ step }) => step === 'bukti').map((f) => f.unique),
  );
  expect(town.heard(DEWI)).toEqual([]);
});
