import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  beritaAcara,
  cover,
  makePaper,
  type Paper,
  type ReportFacts,
} from '../../bot/papers/index.ts';
import type { Dossier } from '../../domain/approval/index.ts';
import { renderPaper } from '../../functions/papers/render.ts';
import { readPdf } from '../support/pdf.ts';
import {
  BENGKAYANG,
  bendahara,
  check,
  cost,
  facts,
  KEPMENKES,
  kepala,
  pack,
  people,
  report,
  rp,
  SITUBONDO,
  travel,
} from '../support/reports.ts';
import { NOW, panji, plan, rina, siti, TODAY } from '../support/town.ts';

const STAMP = { code: '8FK2QW7M3ZTA90XB', address: 'https://bok.example.go.id/d/8FK2QW7M3ZTA90XB' };

const under = (id: string, more: Partial<Dossier> = {}, rest: Partial<ReportFacts> = {}) =>
  facts(report({ pack: id, ...more }), rest);

const LONG = 'Pendampingan pemantauan pertumbuhan dan perkembangan balita di posyandu terintegrasi';
const NAMES = Array.from({ length: 40 }, (_, index) => `Peserta nomor ${index + 1}`);

/** A contract worker's honorarium, taxed, and a claim of Jampersal at the fixed tariff. */
const honorarium = report({
  pack: BENGKAYANG,
  spends: ['honorarium'],
  orang: [],
  transport: { tariff: rp(0), citation: '', lines: [], total: rp(0) },
  kuitansi: [
    cost({
      spend: 'honorarium',
      label: 'Honorarium',
      payee: rina.id,
      payeeName: rina.name,
      amount: rp(1_250_000),
      taxes: [{ kind: 'PPh 21', rate: '5', amount: rp(62_500), citation: 'A.3' }],
      meterai: { amount: rp(6_000), citation: 'A.3' },
    }),
    cost({
      spend: 'persalinan-normal',
      label: 'Jasa persalinan normal',
      count: 3,
      amount: rp(3_150_000),
    }),
  ],
  total: rp(4_400_000),
});

/** Names that would be markup or formulas elsewhere, accents, and one that never ends. */
const oddPeople = people.map((person) =>
  person.id === rina.id
    ? { ...person, name: '<b>Rína</b> =cmd("x") & Øystein Ștefan Łukasz Ćirić' }
    : person.id === siti.id
      ? { ...person, name: `Siti ${'Aminatuzzahrah'.repeat(6)}` }
      : person,
);

const PAPERS: Record<string, () => Paper | undefined> = {
  'spt-bulanan-situbondo': () => makePaper(facts(), 'spt-bulanan'),
  'spt-bulanan-bengkayang': () => makePaper(under(BENGKAYANG), 'spt-bulanan'),
  'spt-bulanan-kepmenkes': () => makePaper(under(KEPMENKES), 'spt-bulanan'),
  'berita-acara-situbondo': () => makePaper(facts(), 'berita-acara'),
  'berita-acara-kepmenkes': () => makePaper(under(KEPMENKES), 'berita-acara'),
  'berita-acara-diakui': () =>
    makePaper(
      under(SITUBONDO, {
        tanggal: { from: '2026-12-31', to: '2027-01-02', days: 3 },
        pengakuan: {
          name: 'H. Abdul Karim',
          office: 'Kepala Desa Mimbaan',
          at: NOW,
          device: 'Chrome di Android',
          shown: 'h',
        },
      }),
      'berita-acara',
    ),
  'berita-acara-draf': () =>
    beritaAcara({
      unit: panji,
      kepala: undefined,
      bendahara: undefined,
      pack: pack(SITUBONDO),
      number: 'L-1DRAFT',
      kegiatan: 'Pendampingan posyandu balita',
      tanggal: undefined,
      tempat: undefined,
      orang: [siti],
      today: TODAY,
    }),
  'laporan-hasil-kegiatan': () => makePaper(facts(), 'laporan-hasil-kegiatan'),
  'daftar-hadir-kosong': () => makePaper(facts(), 'daftar-hadir'),
  'daftar-hadir-40': () =>
    makePaper(under(SITUBONDO, { peserta: { names: NAMES } }), 'daftar-hadir'),
  kuitansi: () => makePaper(facts(), 'kuitansi'),
  'kuitansi-perjalanan': () => makePaper(facts(travel()), 'kuitansi'),
  'kuitansi-honorarium': () => makePaper(facts(honorarium), 'kuitansi'),
  'rincian-biaya': () => makePaper(facts(travel()), 'rincian-biaya'),
  'surat-pernyataan-riil': () =>
    makePaper(facts(travel(BENGKAYANG, 'perjalanan-dinas')), 'surat-pernyataan-riil'),
  'surat-pernyataan-riil-situbondo': () =>
    makePaper(facts(travel(SITUBONDO, 'perjalanan-terpencil')), 'surat-pernyataan-riil'),
  undangan: () => makePaper(facts(), 'undangan'),
  notulen: () => makePaper(under(SITUBONDO, { peserta: { names: NAMES.slice(0, 12) } }), 'notulen'),
  'surat-pernyataan-rtk': () =>
    makePaper(
      under(BENGKAYANG, {
        spends: ['sewa-rtk'],
        kuitansi: [cost({ spend: 'sewa-rtk', seller: 'Maria Goreti' })],
      }),
      'surat-pernyataan-rtk',
    ),
  sampul: () =>
    cover(
      under(
        SITUBONDO,
        {
          kuitansi: [
            cost({
              spend: 'barang',
              label: 'Belanja bahan habis pakai',
              seller: 'Toko Jaya',
              amount: rp(5_500_000),
              file: 'K1',
              meterai: { amount: rp(10_000), citation: 'x' },
              taxes: [{ kind: 'PPN', rate: '11', amount: rp(545_045), citation: 'x' }],
            }),
          ],
          total: rp(5_700_000),
        },
        {
          checks: [
            ...facts().checks,
            check('bukti-setoran-pajak', 'Bukti Setoran Pajak', { state: 'kurang' }),
            check('fotokopi-materi', 'Fotokopi materi', { state: 'kurang', required: false }),
          ],
        },
      ),
    ),
  'nama-ganjil': () => makePaper({ ...facts(), people: oddPeople }, 'berita-acara'),
  'spt-40-baris': () => {
    const items = Array.from({ length: 20 }, (_, index) => ({
      ...(plan.items[0] as (typeof plan.items)[number]),
      id: `${index}`,
      kegiatan: `${LONG} ${index + 1}`,
    }));
    return makePaper({ ...facts(), plan: { ...plan, items } }, 'spt-bulanan');
  },
  'tanpa-pejabat': () =>
    makePaper({ ...facts(), kepala: undefined, bendahara: undefined, people: [] }, 'kuitansi'),
};

describe.each(Object.entries(PAPERS))('%s', (name, make) => {
  it('says what it should, word by word', async () => {
    const paper = make();
    if (!paper) throw new Error('there is no such paper');
    const pdf = await readPdf(await renderPaper(paper, STAMP));
    await pdf.draw(name);
    if (pdf.pages.length > 1) await pdf.draw(`${name}-2`, 2);
    await expect(`${pdf.text}\n`).toMatchFileSnapshot(join('expected', `${name}.txt`));
  });
});

describe('a paper', () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  it('is the same bytes when it is made twice', async () => {
    for (const make of Object.values(PAPERS)) {
      const [one, two] = [make(), make()];
      if (!one || !two) throw new Error('there is no such paper');
      expect(hash(await renderPaper(one, STAMP))).toBe(hash(await renderPaper(two, STAMP)));
    }
  });

  it('bears its own date and no other, whatever day it is', async () => {
    const paper = makePaper(facts(), 'laporan-hasil-kegiatan');
    if (!paper) throw new Error('there is no such paper');
    const { metadata } = await readPdf(await renderPaper(paper, STAMP));
    expect(metadata.info).toMatchObject({
      Title: 'Laporan Hasil Kegiatan L-8FK2QW',
      Producer: 'Lapor BOK',
      Creator: 'Lapor BOK',
    });
    expect(JSON.stringify(metadata.info)).toContain('20261120050000');
  });

  it('without an address has no QR code, and says its code', async () => {
    const paper = makePaper(facts(), 'laporan-hasil-kegiatan');
    if (!paper) throw new Error('there is no such paper');
    const { words } = await readPdf(await renderPaper(paper, { ...STAMP, address: undefined }));
    expect(words).toContain('kode dokumen 8FK2 QW7M 3ZTA 90XB');
    expect(words).not.toContain('Periksa keaslian');
  });

  it('names nobody who signs where nobody is known, and leaves dots', async () => {
    const { words } = await readPdf(await renderPaper(PAPERS['tanpa-pejabat']?.() as Paper, STAMP));
    expect(words).not.toContain(kepala.name);
    expect(words).not.toContain(bendahara.name);
    expect(words).toMatch(/NIP \.{10,}/);
  });
});

it('a kuitansi keeps the commas of a label of the rules', async () => {
  const label = 'Honor, transport dan akomodasi narasumber';
  const speaker = cost({ spend: 'narasumber', label, payee: 'RINA000001', payeeName: 'Rina Wati' });
  const alone = { ...report().transport, lines: [], total: rp(0) };
  const paper = makePaper(facts(report({ transport: alone, kuitansi: [speaker] })), 'kuitansi');
  if (!paper) throw new Error('there is no such paper');
  const pdf = await readPdf(await renderPaper(paper, STAMP));
  expect(pdf.words).toContain(`${label} dalam rangka kegiatan`);
});
