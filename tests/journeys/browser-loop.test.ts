import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPlayground, type Phone, type Playground } from '../support/playground-page.ts';
import { endProgram, launch, type Program, urlOf } from '../support/process.ts';

// The demo district's people, by their phones.
const SITI = 1001;
const DEWI = 1002;
const BAMBANG = 1003;
const RINA = 1004;
const AGUS = 1005;
const ENDANG = 1006;

/** What the browser showed, and after a failure what the terminal said; not part of the repository. */
const ARTIFACTS = join(import.meta.dirname, '../../artifacts');

let dataDir: string;
let program: Program;
let browser: Browser;
let wide: Playground;
let narrow: Playground;
let broken = false;

const [siti, dewi, bambang, rina, agus, endang] = [SITI, DEWI, BAMBANG, RINA, AGUS, ENDANG].map(
  (user) => () => wide.phone(user),
) as [() => Phone, () => Phone, () => Phone, () => Phone, () => Phone, () => Phone];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'bok-'));
  program = launch('npm', ['start', '--silent'], { DATA_DIR: dataDir, PORT: '0' });
  browser = await launchBrowser();
  const url = await urlOf(program);
  wide = await openPlayground(browser, url, { width: 2200, height: 1100 });
  narrow = await openPlayground(browser, url, { width: 390, height: 844 });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (program) await endProgram(program);
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

// One person waits for another all the way: after a step that failed, the next ones would only wait.
beforeEach(() => {
  if (broken) throw new Error('a step before this one failed');
});

afterEach(async ({ task }) => {
  if (broken || task.result?.state !== 'fail') return;
  broken = true;
  await wide.page.screenshot({ path: join(ARTIFACTS, 'browser-loop-failed.png') });
  await narrow.page.screenshot({ path: join(ARTIFACTS, 'browser-loop-failed-narrow.png') });
  await writeFile(join(ARTIFACTS, 'browser-loop-failed.log'), program.err());
});

/** What the treasurer reads under /saldo, in rupiah. */
async function balances(): Promise<Record<string, number>> {
  await rina().write('/saldo');
  await rina().reads('Saldo BOK Puskesmas Panji');
  const message = await rina().finds('Saldo BOK Puskesmas Panji');
  const ukm = message.getByRole('heading', { name: 'UKM Esensial' });
  const accounts = await figures(message.getByRole('table').first());
  const component = await figures(ukm.locator('xpath=following::table[1]'));
  return {
    bank: accounts('Bank'),
    kas: accounts('Kas tunai'),
    cair: component('Cair'),
    realisasi: component('Realisasi'),
    sisa: component('Sisa pagu'),
  };
}

/** The amounts of a table by the label in their row, in rupiah. */
async function figures(table: Locator): Promise<(label: string) => number> {
  const cells = await table.getByRole('cell').allTextContents();
  return (label) => {
    const shown = cells[cells.indexOf(label) + 1] ?? '';
    if (!/^Rp [\d.]+$/.test(shown)) throw new Error(`no ${label} in ${cells.join(' | ')}`);
    return Number(shown.slice(3).replaceAll('.', ''));
  };
}

describe('the whole loop, clicked on the playground', { timeout: 120_000 }, () => {
  let before: Record<string, number>;
  let report: string;
  let request: string;

  it('begins with the balances of the demo district', async () => {
    before = await balances();
    expect(before.bank).toBeGreaterThan(0);
  });

  it('Siti says what was done, when, where, by whom and how it went', async () => {
    await siti().write('/lapor');
    await siti().press(/posyandu/, 'Kegiatan mana yang dilaporkan?');
    await siti().press('Hari ini', /langkah 2 dari \d+/, 'Kapan kegiatannya?');
    await siti().press(/Posyandu Melati/, 'Di mana?');
    await siti().reads('Siapa yang bertugas?', 'Posyandu Melati');
    await siti().press('Selesai', 'Siapa yang bertugas?');
    await siti().reads('Berapa Balita hadir?', 'Dewi Lestari');
    await siti().write('40 38 31');
    await siti().reads('Hasil: Balita hadir 40, Balita ditimbang 38', 'Bagaimana hasilnya?');
    await siti().write('Berjalan lancar, dua balita <b>BGM</b> & dirujuk.');
    expect(await siti().reads('Kirim foto kegiatan')).toContain('<b>BGM</b> & dirujuk.');
  });

  it('she adds three photos as an album, the berita acara and a receipt', async () => {
    await siti().attach('sample-album');
    await siti().reads('3 dari 3 foto tersimpan');
    await siti().stored(3);
    await siti().press('Selesai', '3 dari 3 foto tersimpan');
    await siti().reads('Kirim berita acara');
    await siti().attach('sample-berita-acara');
    await siti().stored(1);
    await siti().reads('2 orang × 1 hari × Rp 50.000 = Rp 100.000', 'Ada biaya lain');
    await siti().press('Tambah biaya', 'Ada biaya lain');
    await siti().press(/bahan habis pakai/, 'Biaya untuk apa?');
    await siti().reads('Berapa jumlahnya?');
    await siti().write('75rb');
    await siti().reads('Dari siapa dan untuk apa?', 'Rp 75.000: tanpa meterai');
    await siti().write('Toko Sumber Sehat, kapas dan alkohol');
    await siti().press('Lewati', 'Apa saja barangnya?');
    await siti().press('Lewati', 'Nomor dan tanggal notanya?');
    await siti().reads('Kirim foto atau PDF buktinya');
    await siti().attach('sample-kuitansi');
    await siti().stored(1);
    expect(await siti().reads('Ada biaya lain', 'Toko Sumber Sehat')).toContain('Rp 75.000');
  });

  it('she looks it over and sends it; the others hear of it by themselves', async () => {
    await siti().press('Selesai', 'Ada biaya lain');
    const review = await siti().reads('Periksa dulu sebelum dikirim', 'Jumlah: Rp 175.000');
    for (const words of [
      'Balita hadir 40, Balita ditimbang 38, Balita naik berat badannya 31',
      '3 dari 3 foto tersimpan',
      '<b>BGM</b> & dirujuk',
      'Perbup Situbondo 79/2022 Pasal 24 huruf a',
    ])
      expect(review).toContain(words);
    await siti().press('Kirim', 'Semua lengkap');
    const sent = await siti().reads('terkirim', 'di meja kepala Puskesmas');
    report = /L-[0-9A-Z]+/.exec(sent)?.[0] ?? 'none';
    await bambang().reads(`Laporan baru ${report} menunggu keputusan Anda`, 'Siti Aminah');
    await wide.tab(BAMBANG).getByText('1 belum dibaca').waitFor();
    expect(await bambang().unread.textContent()).toContain('1');
  });

  it('Dewi says that she was there', async () => {
    await dewi().press('Ya', 'Anda tercatat hadir', report, 'Betul?');
    expect(await dewi().reads('Terima kasih, kehadiran Anda')).toContain(report);
  });

  it('Bambang reads the dossier, looks at the files and returns the photos', async () => {
    await bambang().press('Buka', report);
    await bambang().reads('Anggaran POA', 'Rp 175.000', '✅ Dewi Lestari', 'target 45');
    expect(await wide.tab(BAMBANG).getByText('belum dibaca').isVisible()).toBe(false);
    const card = await bambang().finds('Kelengkapan bukti', 'Pasal 24 huruf a angka 7');
    expect(await card.getByRole('checkbox', { checked: true }).count()).toBeGreaterThan(4);
    await bambang().pressOn(/^Lihat berkas/, 'Kelengkapan bukti');
    await bambang().node.locator('[data-from="bot"][data-count="5"] img').last().waitFor();
    await wide.page.screenshot({ path: join(ARTIFACTS, 'browser-loop-dossier.png') });
    await bambang().pressOn('Kembalikan', 'Kelengkapan bukti');
    await bambang().pressOn(/Foto kegiatan/, 'yang perlu diperbaiki?');
    await bambang().pressOn('Lanjut ke alasan', 'yang perlu diperbaiki?');
    await bambang().pressOn('Foto tidak jelas', `Alasan mengembalikan ${report}?`);
    await bambang().finds('Dikembalikan oleh Bambang Hartono');
  });

  it('Siti repairs just that, with one tap, and sends it again', async () => {
    await siti().press('Perbaiki sekarang', 'dikembalikan Bambang Hartono', 'Foto tidak jelas');
    await siti().reads('Perbaiki:', 'Kirim foto kegiatan');
    await siti().attach('sample-photo');
    await siti().press('Selesai', '4 dari 4 foto tersimpan');
    await siti().press('Kirim', 'Semua lengkap', 'Jumlah: Rp 175.000');
    expect(await siti().reads('terkirim', 'di meja kepala Puskesmas')).toContain(report);
  });

  it('on a narrow phone Bambang and Agus approve, one tab after the other', async () => {
    const { page } = narrow;
    const phones = { bambang: narrow.phone(BAMBANG), agus: narrow.phone(AGUS) };
    const fills = async ({ node }: Phone) => {
      const box = await node.boundingBox();
      return [Math.round(box?.x ?? -1), Math.round(box?.width ?? -1)];
    };
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await narrow
      .tab(BAMBANG)
      .getByText(/belum dibaca/)
      .waitFor();
    await narrow.tab(BAMBANG).click();
    await expect.poll(() => fills(phones.bambang)).toEqual([0, 390]);
    await narrow
      .tab(BAMBANG)
      .getByText(/belum dibaca/)
      .waitFor({ state: 'hidden' });
    await phones.bambang.press('Buka', 'Laporan yang diperbaiki', report);
    await phones.bambang.press('Setujui', report, 'Kelengkapan bukti');
    await phones.bambang.press('Ya', `Setujui ${report}`, 'sebesar Rp 175.000');
    await phones.bambang.reads('Disetujui oleh Bambang Hartono', 'verifikator Dinkes');

    await narrow.tab(AGUS).getByText('1 belum dibaca').waitFor();
    await narrow.tab(AGUS).click();
    await expect.poll(() => fills(phones.agus)).toEqual([0, 390]);
    await narrow
      .tab(AGUS)
      .getByText(/belum dibaca/)
      .waitFor({ state: 'hidden' });
    await phones.agus.press('Buka', report);
    await phones.agus.reads('Kelengkapan bukti', 'Riwayat keputusan');
    await page.screenshot({ path: join(ARTIFACTS, 'browser-loop-narrow.png') });
    await phones.agus.press('Setujui', 'Kelengkapan bukti');
    await phones.agus.press('Ya', `Setujui ${report}`);
    await phones.agus.reads('Disetujui oleh Agus Prasetyo');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('everybody concerned hears it, and Rina asks for the money', async () => {
    await siti().reads('disetujui Agus Prasetyo', 'Anda akan menerima Rp 125.000');
    await dewi().reads('Anda akan menerima Rp 50.000');
    await rina().press('Pencairan', report, 'sudah disetujui Dinkes');
    await rina().press(/^Ajukan dana/, 'Pencairan Puskesmas Panji');
    await rina().press(/Kelas ibu hamil/, 'Laporan mana yang diajukan?', '2 dipilih');
    await rina().reads('1 dipilih, Rp 175.000');
    await rina().press(/^⬜ Sudah di Dinkes/, 'Syarat pencairan', '⛔', 'III.B.2');
    await rina().press('Lanjut', 'Semua syarat terpenuhi');
    await rina().press('Ya, ajukan Rp 175.000', 'Ajukan Rp 175.000 untuk 1 laporan');
    const card = await rina().reads('tersimpan', 'di meja verifikator Dinkes');
    expect(card).toContain('Rp 175.000');
    request = /P-[0-9A-Z]+/.exec(card)?.[0] ?? 'none';
  });

  it('Agus approves the request, Endang sends the money', async () => {
    await agus().press('Pencairan', `Pengajuan ${request}`, 'Rp 175.000');
    await agus().press('Setujui', request, 'Semua syarat terpenuhi');
    await agus().press('Ya', `Setujui ${request}`);
    await agus().reads('Disetujui oleh Agus Prasetyo', 'bendahara pengeluaran Dinkes');
    await endang().press('Pencairan', request, 'siap dikirim');
    await endang().press('Tandai dikirim', request, 'Puskesmas Panji');
    await endang().reads('Tulis nomor SP2D');
    await endang().write('SP2D 0456/LS/2026');
    await endang().press('Ya, Rp 175.000 dikirim', 'Tandai', 'SP2D 0456/LS/2026');
    expect(await endang().reads('Dikirim oleh Endang Sulistyowati')).toContain(request);
  });

  it('Rina confirms what arrived and pays Siti by transfer, Dewi in cash', async () => {
    await rina().press(
      'Pencairan',
      'sudah dikirim (SP2D 0456/LS/2026)',
      'Sudah masuk ke rekening?',
    );
    await rina().press('Ya, Rp 175.000 masuk', 'Uang sudah masuk?');
    await rina().reads('Dicatat masuk oleh Rina Wulandari', 'Sudah masuk: Rp 175.000');
    await siti().reads(`laporan ${report} sudah masuk`);
    await rina().write('/bayar');
    await rina().press(new RegExp(`${report} Siti Aminah`), 'Siap dibayar');
    await rina().press('Transfer', 'Siti Aminah', 'Jumlah: Rp 125.000', 'Dibayar dengan apa?');
    await rina().press('Ya, bayar Rp 125.000', 'secara transfer');
    await rina().press('Daftar pembayaran', 'Dibayar transfer oleh Rina Wulandari');
    await rina().press(new RegExp(`${report} Dewi Lestari`), 'Siap dibayar');
    await rina().press('Tunai', 'Dewi Lestari', 'Jumlah: Rp 50.000', 'Dibayar dengan apa?');
    await rina().press('Ya, bayar Rp 50.000', 'secara tunai');
    expect(await rina().reads('Dibayar tunai oleh Rina Wulandari')).toContain('Rp 50.000');
  });

  it('Siti and Dewi have the money and say so', async () => {
    await siti().press('Ya, saya terima', 'Rp 125.000 sudah dibayar (transfer)', report);
    await siti().reads('Tercatat sudah Anda terima');
    await rina().reads('Siti Aminah menerima Rp 125.000');
    await dewi().press('Ya, saya terima', 'Rp 50.000 sudah dibayar (tunai)', report);
    await dewi().reads('Tercatat sudah Anda terima');
    expect(await rina().reads('Dewi Lestari menerima Rp 50.000')).toContain(report);
  });

  it('and the balances tell the same story', async () => {
    expect(await balances()).toEqual({
      bank: (before.bank ?? 0) + 175_000 - 125_000,
      kas: (before.kas ?? 0) - 50_000,
      cair: (before.cair ?? 0) + 175_000,
      realisasi: (before.realisasi ?? 0) + 175_000,
      sisa: (before.sisa ?? 0) - 175_000,
    });
    await wide.page.screenshot({ path: join(ARTIFACTS, 'browser-loop.png') });
  });

  it('all on one page load, without an error on the page or in the terminal', () => {
    expect([wide.loads(), narrow.loads()]).toEqual([1, 1]);
    expect([...wide.complaints, ...narrow.complaints]).toEqual([]);
    expect(program.err()).toBe('');
  });
});
