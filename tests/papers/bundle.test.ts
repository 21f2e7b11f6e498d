import { createHash } from 'node:crypto';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Attachment, Dossier } from '../../domain/approval/index.ts';
import type { Check } from '../../domain/evidence/index.ts';
import { planBundle, renderBundle } from '../../functions/papers/bundle.ts';
import { readPdf } from '../support/pdf.ts';
import { CHECKS, check, cost, facts, report, rp, SITUBONDO, travel } from '../support/reports.ts';
import { rina } from '../support/town.ts';

const STAMP = { code: '8FK2QW7M3ZTA90XB', address: 'https://bok.example.go.id/d/8FK2QW7M3ZTA90XB' };

/** Stored files by their hash. */
const stored = new Map<string, Uint8Array>();
const read = async (sha256: string) => stored.get(sha256);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function keep(bytes: Uint8Array): string {
  const sha256 = hashOf(bytes);
  stored.set(sha256, bytes);
  return sha256;
}

const attached = (
  step: string,
  unique: string,
  sha256: string,
  contentType = 'image/jpeg',
): Attachment => ({ step, unique, fileId: unique, kind: 'photo', sha256, contentType });

/** A picture as a phone takes it, with its position inside. */
async function snapshot(seed: number): Promise<Uint8Array> {
  const noise = { type: 'gaussian' as const, mean: 90 + seed * 3, sigma: 28 };
  return sharp({ create: { width: 2000, height: 1500, channels: 3, background: 'white', noise } })
    .withExif({
      IFD0: { Model: 'Telepon Rahasia' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 42/1 0/1' },
    })
    .jpeg({ quality: 90 })
    .toBuffer();
}

async function sheetPdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 1; page <= pages; page += 1)
    document.addPage([400, 600]).drawText(`Nota ${page}`);
  const first = document.getPage(0).node;
  const action = document.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
  first.set(PDFName.of('AA'), document.context.obj({ O: action }));
  first.set(
    PDFName.of('Annots'),
    document.context.obj([{ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action }]),
  );
  return document.save();
}

let photos: Attachment[] = [];
beforeAll(async () => {
  photos = [];
  for (let seed = 0; seed < 30; seed += 1)
    photos.push(attached('foto', `F${seed}`, keep(await snapshot(seed))));
}, 120_000);

const checks: Check[] = [
  ...CHECKS.slice(0, 3),
  check('bukti-setoran-pajak', 'Bukti Setoran Pajak', { step: 'bukti' }),
  ...CHECKS.slice(3),
  check('kuitansi', 'Kuitansi pembelian', { step: 'kuitansi' }),
];

function bundleOf(files: Attachment[], more: Partial<Dossier> = {}) {
  const answers = {
    bukti: { kind: 'bukti' as const, files: { 'bukti-setoran-pajak': 'PAJAK' }, selesai: true },
  };
  return planBundle(facts(report({ files, answers, ...more }), { checks }));
}

describe('a bundle', () => {
  it('binds cover, made papers, and the files in the order of the evidence list', async () => {
    const plan = bundleOf(
      [
        ...photos.slice(0, 3),
        attached('kuitansi', 'K1', keep(await snapshot(40))),
        attached('beritaAcara', 'BA', keep(await sheetPdf(2)), 'application/pdf'),
        attached('bukti', 'PAJAK', keep(await sheetPdf(1)), 'application/pdf'),
        { ...attached('suara', 'V', keep(new Uint8Array([1]))), kind: 'voice' },
      ],
      {
        peserta: { names: ['Aminah', 'Budi'] },
        kuitansi: [cost({ spend: 'barang', seller: 'Toko Jaya', amount: rp(75_000), file: 'K1' })],
        total: rp(275_000),
      },
    );
    const pdf = await readPdf(await renderBundle(plan, STAMP, read));
    const heads = pdf.pages.map(
      (page) => /^(SURAT|LAPORAN|DAFTAR|KUITANSI|Nota|Lampiran|Foto).*/m.exec(page)?.[0],
    );
    expect(heads).toEqual([
      'SURAT PERTANGGUNGJAWABAN (SPJ)',
      undefined,
      'SURAT PERINTAH TUGAS BULANAN',
      'LAPORAN HASIL KEGIATAN',
      'DAFTAR HADIR',
      'KUITANSI',
      'Nota 1',
      'Nota 2',
      'Nota 1',
      'Lampiran 3: Foto/Dokumentasi Kegiatan',
      'Foto 3 dari 3',
      'Lampiran 4: Kuitansi pembelian',
    ]);
    expect(pdf.pages[9]).toContain('Foto 1 dari 3');
    expect(pdf.pages[9]).toContain('Foto 2 dari 3');
    expect(pdf.pages[11]).toContain('Halaman 12 dari 12');
    await pdf.draw('spj', 1);
    await pdf.draw('spj-foto', 10);
    await pdf.draw('spj-kuitansi', 12);
  });

  it('holds what was acknowledged electronically beside the signed sheet', async () => {
    const sheet = attached('beritaAcara', 'BA', photos[0]?.sha256 ?? '');
    const who = { name: 'H. Sutrisno', office: 'Kepala Desa' };
    const pengakuan = { ...who, at: 0, device: 'Android', shown: 'h' };
    const kinds = (more: Partial<Dossier>) => bundleOf([sheet], more).papers.map((p) => p.kind);
    expect(kinds({})).not.toContain('berita-acara');
    expect(kinds({ pengakuan })).toContain('berita-acara');
  });

  it('names what a cost of travel was for, and nobody whose transport is not paid at the tariff', async () => {
    const trip = travel(SITUBONDO);
    const lines = [{ ...rina, days: 1, amount: rp(0) }];
    const unpaid = { ...trip, transport: { ...trip.transport, lines } };
    const plan = planBundle(facts(unpaid, { checks }));
    const [costs] = plan.cover.blocks.flatMap((b) => (b.block === 'table' ? [b.rows] : []));
    expect(costs?.map(([, what]) => what)).toEqual([
      'Perjalanan ke desa terpencil, Uang harian, Rina Wati',
      'Perjalanan ke desa terpencil, Biaya transport, Rina Wati',
      'Perjalanan ke desa terpencil, Biaya penginapan, Rina Wati',
    ]);
  });

  it('binds no empty berita acara or report on results that the list does not ask for', () => {
    const list = CHECKS.filter(({ step }) => step !== 'beritaAcara' && step !== 'lhk');
    const meeting = report({ lhk: '', hasil: [] });
    const kinds = planBundle(facts(meeting, { checks: list })).papers.map((paper) => paper.kind);
    expect(kinds).toEqual(['spt-bulanan', 'kuitansi']);
  });

  it('is the same bytes when it is made twice, and holds nothing the camera wrote', async () => {
    const plan = bundleOf(photos.slice(0, 4));
    const one = await renderBundle(plan, STAMP, read);
    const two = await renderBundle(plan, STAMP, read);
    expect(hashOf(two)).toBe(hashOf(one));
    const text = Buffer.from(one).toString('latin1');
    expect(text).not.toContain('Telepon Rahasia');
    expect(text).not.toContain('Exif');
  });

  it('prefers the copy that others may see', async () => {
    const plain = keep(
      await sharp(await snapshot(1))
        .resize(200)
        .jpeg()
        .toBuffer(),
    );
    const asked: string[] = [];
    const [photo] = photos;
    if (!photo) throw new Error('no photo');
    await renderBundle(bundleOf([{ ...photo, plain }]), STAMP, async (sha256) => {
      asked.push(sha256);
      return read(sha256);
    });
    expect(asked).toEqual([plain]);
  });

  it('runs nothing that a PDF brought along', async () => {
    const files = [attached('beritaAcara', 'BA', keep(await sheetPdf(1)), 'application/pdf')];
    const bytes = await renderBundle(bundleOf(files), STAMP, read);
    const bound = await PDFDocument.load(bytes);
    const texts = bound.context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .filter((text) => text.includes('/AA') || text.includes('/A <<'));
    expect(texts).toEqual([]);
  });

  it('says what could not be printed, instead of leaving it out', async () => {
    const files = [
      attached('beritaAcara', 'BA', keep(Buffer.from('%PDF-1.7 broken')), 'application/pdf'),
      attached('foto', 'F1', keep(Buffer.from('no picture'))),
      attached('foto', 'F2', 'f'.repeat(64)),
    ];
    const { words } = await readPdf(await renderBundle(bundleOf(files), STAMP, read));
    expect(words).toContain('Tanda Bukti Kedatangan: berkas ini tidak dapat digabungkan');
    expect(words).toContain('Foto/Dokumentasi Kegiatan: berkas ini tidak dapat digabungkan');
    expect(words).toContain('Foto/Dokumentasi Kegiatan: berkas ini tidak ditemukan');
  });

  it('of thirty photos has two on a page and stays small', async () => {
    const began = performance.now();
    const bytes = await renderBundle(bundleOf(photos), STAMP, read);
    const took = performance.now() - began;
    const pdf = await readPdf(bytes);
    const pages = pdf.pages.filter((page) => /^Foto \d+ dari 30/m.test(page));
    expect(pages).toHaveLength(15);
    expect(bytes.byteLength).toBeLessThan(12 * 1024 * 1024);
    expect(took).toBeLessThan(30_000);
    process.stderr.write(
      `30 photos: ${(bytes.byteLength / 1024 / 1024).toFixed(1)} MB in ${Math.round(took)} ms\n`,
    );
  }, 60_000);
});
