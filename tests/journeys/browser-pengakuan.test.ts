import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPlayground, type Playground } from '../support/playground-page.ts';
import { endProgram, launch, type Program, urlOf } from '../support/process.ts';

// A kader asks on the playground, the village head opens the link on a phone of their own, without
// JavaScript: nothing but what a person sees and presses.

const SITI = 1001;

/** What the browser showed; not part of the repository. */
const ARTIFACTS = join(import.meta.dirname, '../../artifacts');
const PHONE = { width: 360, height: 640 };

let dataDir: string;
let program: Program;
let browser: Browser;
let playground: Playground;
let village: Page;
const complaints: string[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'bok-'));
  program = launch('npm', ['start', '--silent'], { DATA_DIR: dataDir, PORT: '0' });
  browser = await launchBrowser();
  playground = await openPlayground(browser, await urlOf(program), { width: 1300, height: 1000 });
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  village = await context.newPage();
  village.setDefaultTimeout(30_000);
  village.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (program) await endProgram(program);
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

const shot = (name: string, of: Page = village) =>
  of.screenshot({ path: join(ARTIFACTS, `pengakuan-${name}.png`), fullPage: true });

describe('a berita acara acknowledged on the village head’s phone', { timeout: 120_000 }, () => {
  it('is asked for, signed and passes the checklist', async () => {
    const siti = playground.phone(SITI);
    await siti.write('/lapor');
    await siti.press(/posyandu/, 'Kegiatan mana yang dilaporkan?');
    await siti.press('Hari ini', 'Kapan kegiatannya?');
    await siti.press(/Posyandu Melati/, 'Di mana?');
    await siti.press('Selesai', 'Siapa yang bertugas?');
    await siti.reads('Berapa Balita hadir?');
    await siti.write('40 38 31');
    await siti.reads('Bagaimana hasilnya?');
    await siti.write('Berjalan lancar.');
    await siti.reads('Kirim foto kegiatan');
    await siti.attach('sample-album');
    await siti.press('Selesai', '3 dari 3 foto tersimpan');
    await siti.press(/Minta pengakuan/, 'Kirim berita acara');

    await siti.reads('Laporan bisa dilanjutkan');
    const told = await siti.finds('Kode untuk yang mengakui');
    const code = /\d{6}/.exec((await told.textContent()) ?? '')?.[0] ?? '';
    const invitation = await siti.finds('Pengakuan berita acara');
    await invitation.locator('img').waitFor();
    const link = invitation.getByRole('link');
    const address = (await link.getAttribute('href')) ?? '';
    await shot('1-chat', playground.page);

    // Pressing it opens a page of its own, as in Telegram.
    const [opened] = await Promise.all([
      playground.page.context().waitForEvent('page'),
      link.click(),
    ]);
    await opened.getByText('Pengakuan kegiatan').first().waitFor();
    await opened.close();

    await village.goto(address);
    await village.getByText('Puskesmas Panji meminta Anda').waitFor();
    await village.getByText('Balita hadir: 40').waitFor();
    await shot('2-page');
    await village.getByLabel('Nama lengkap').fill('H. Sutrisno, S.Sos');
    await village.getByLabel('Jabatan').selectOption('Kepala Desa');
    await village.getByLabel('Kode').fill(code === '999999' ? '888888' : '999999');
    await village.getByRole('button').click();
    await village.getByText('tersisa 4 kali percobaan').waitFor();
    expect(await village.getByLabel('Nama lengkap').inputValue()).toBe('H. Sutrisno, S.Sos');
    await shot('3-wrong');
    await village.getByLabel('Kode').fill(code);
    await village.getByRole('button').click();
    await village.getByText('Sudah diakui').first().waitFor();
    await shot('4-done');
    await village.reload();
    await village.getByText('Diakui oleh H. Sutrisno').waitFor();

    await siti.reads('diakui oleh H. Sutrisno, S.Sos, Kepala Desa');
    await siti.press('Lanjutkan', 'diakui oleh H. Sutrisno');
    await siti.press(/Tidak ada/, 'Ada');
    const review = await siti.reads('Berita acara diakui H. Sutrisno', 'Semua lengkap');
    expect(review).toContain('bukan tanda tangan elektronik tersertifikasi');
    await shot('5-review', playground.page);
    await siti.press('Kirim', 'Semua lengkap');
    await siti.reads('terkirim');
    expect(playground.complaints).toEqual([]);
    expect(complaints.filter((line) => !line.includes('422'))).toEqual([]);
  });

  it('has a link that leads nowhere when it is not right', async () => {
    const url = new URL(playground.page.url());
    const answer = await village.goto(`${url.origin}/ba/ABC`);
    expect(answer?.status()).toBe(404);
    await village.getByText('Halaman tidak ditemukan').first().waitFor();
    await shot('6-missing');
  });
});

afterAll(async () => {
  if (program) await writeFile(join(ARTIFACTS, 'pengakuan.log'), program.err());
});
