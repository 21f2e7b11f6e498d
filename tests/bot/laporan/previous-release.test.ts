import { readFileSync } from 'node:fs';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { reportNumber } from '../../../domain/ids.ts';
import { botOverTable } from '../../support/bot.ts';
import { DEWI, KAPUS, RINA, SITI } from '../../support/money-town.ts';
import { file } from '../../support/town.ts';

/**
 * What the release before the computed form has stored, item by item as its table held it: forms
 * 'luar-gedung' and 'luar-gedung-bukti', receipts of four fields, no list of returned reports.
 */
const items = readFileSync(new URL('./previous-release.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<string, { S: string }>);

const HALF_A_COST = '3TKRY4A1F1';
const BEFORE_PHOTOS = 'YFPDWRYDZV';
const BEFORE_PAPERS = 'T4Y8Y5M5Z5';
const BEFORE_COSTS = '3S7BKR3JDM';
const RETURNED = 'XRNRDAKBB0';
let town: Awaited<ReturnType<typeof botOverTable>>;

beforeEach(async () => {
  town = await botOverTable();
  // An hour after the new release was put in place.
  town.clock.now += 3_600_000;
  for (const Item of items) {
    await town.clients.dynamodb.send(new PutItemCommand({ TableName: town.tableName, Item }));
  }
});

describe('a draft of the previous release', () => {
  it('goes on where a cost was half given; the cost before stands', async () => {
    await town.type(SITI, '/lapor');
    await town.press(SITI, /^Lanjutkan/);
    expect(town.said(SITI)).toContain(reportNumber(HALF_A_COST));
    expect(town.said(SITI)).toContain('Dari siapa');
    await town.type(SITI, 'batal');
    expect(town.said(SITI)).toContain('Toko Jaya, leaflet');
    await town.press(SITI, 'Selesai');
    expect(town.said(SITI)).toContain('Periksa dulu');
    expect(town.said(SITI)).toContain('Rp 175.000');
    await town.press(SITI, 'Kirim');
    // The plan changed as well, which is shown before anything is sent.
    expect(town.said(SITI)).toContain('POA berubah');
    await town.press(SITI, 'Kirim');
    const { dossier } = await town.store.folder(HALF_A_COST);
    expect(dossier).toMatchObject({ pack: 'perbup-situbondo-79-2022', form: 'luar-gedung' });
    expect(dossier?.kuitansi[0]).toMatchObject({ spend: 'barang', seller: 'Toko Jaya, leaflet' });
    await town.pressData(KAPUS, `1:v:o:${HALF_A_COST}`);
    expect(town.said(KAPUS)).toContain('Toko Jaya, leaflet');
    expect(town.said(KAPUS)).toContain('Pasal 24 huruf a');
  });

  it('asks for its photos, and counts those that came since', async () => {
    const id = BEFORE_PHOTOS;
    const more = file('foto', 'NEW1', { dossierId: id, chat: RINA, sentBy: 'RINA000001' });
    const saves = [{ save: 'file' as const, file: more }];
    expect(await town.store.commit({ saves, now: town.clock.now })).toBeUndefined();
    await town.pressData(RINA, `1:l:c:${BEFORE_PHOTOS}`);
    expect(town.said(RINA)).toContain('3 dari 3 foto tersimpan');
    await town.press(RINA, 'Selesai');
    expect(town.said(RINA)).toContain('berita acara');
  });

  it('asks for the papers that its pack asks for, and is sent with them', async () => {
    await town.pressData(RINA, `1:l:c:${BEFORE_PAPERS}`);
    await town.press(RINA, 'Tidak ada biaya lain');
    expect(town.said(RINA)).toContain('Kirim Bukti biaya transport');
    expect(town.said(RINA)).toContain('Perbup Bengkayang 74/2017');
    // This one has them already.
    await town.pressData(RINA, `1:l:c:${BEFORE_COSTS}`);
    await town.press(RINA, 'Tidak ada biaya lain');
    expect(town.said(RINA)).toContain('Semua lengkap');
    await town.press(RINA, 'Kirim');
    const { dossier } = await town.store.folder(BEFORE_COSTS);
    expect(dossier).toMatchObject({ pack: 'perbup-bengkayang-74-2017', form: 'luar-gedung-bukti' });
    expect(dossier?.files.filter(({ step }) => step === 'bukti')).toHaveLength(1);
  });

  it('is listed with its step', async () => {
    await town.type(RINA, '/laporan');
    expect(town.said(RINA).match(/Draf: /g)).toHaveLength(3);
  });
});

describe('a dossier of the previous release', () => {
  it('is found in its month, opened, repaired under its own pack and sent again', async () => {
    await town.type(SITI, '/laporan');
    expect(town.said(SITI)).toContain('November 2026: 1');
    expect(town.said(SITI)).toContain('perlu Anda perbaiki');
    await town.press(SITI, /^Buka/);
    expect(town.said(SITI)).toContain('dikembalikan drg. Hadi (kepala Puskesmas)');
    await town.press(SITI, /^Perbaiki/);
    expect(town.said(SITI)).toContain('Bagaimana hasilnya?');
    await town.type(SITI, 'Tiga puluh lima balita hadir, dua dirujuk ke Puskesmas');
    await town.press(SITI, 'Kirim');
    const { dossier } = await town.store.folder(RETURNED);
    expect(dossier).toMatchObject({
      version: 3,
      state: { at: 'meja', level: 0 },
      pack: 'perbup-situbondo-79-2022',
      kuitansi: [{ spend: 'barang', seller: 'Toko Jaya, leaflet' }],
    });
    await town.type(SITI, '/laporan');
    expect(town.said(SITI)).toContain('di meja kepala Puskesmas');
  });

  it('is drawn for a verifier with the list of its own pack', async () => {
    await town.pressData(DEWI, `1:v:o:${RETURNED}`);
    expect(town.said(DEWI)).toContain('Perbup Situbondo 79/2022 Pasal 24 huruf a angka 7');
    expect(town.said(DEWI)).toContain('Toko Jaya, leaflet');
  });

  it('can be copied', async () => {
    await town.pressData(SITI, `1:l:s:${RETURNED}:N1`);
    expect(town.said(SITI)).toContain('Disalin dari');
  });
});
