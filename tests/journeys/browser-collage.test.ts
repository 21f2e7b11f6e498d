import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPlayground, type Playground } from '../support/playground-page.ts';
import { endProgram, launch, type Program, urlOf } from '../support/process.ts';

// A head of a Puskesmas sees the photos of a report on its card, in a real browser.

const SITI = 1001;
const BAMBANG = 1003;
const ARTIFACTS = join(import.meta.dirname, '../../artifacts');

let dataDir: string;
let program: Program;
let browser: Browser;
let window: Playground;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'bok-'));
  program = launch('npm', ['start', '--silent'], { DATA_DIR: dataDir, PORT: '0' });
  browser = await launchBrowser();
  window = await openPlayground(browser, await urlOf(program), { width: 1500, height: 1400 });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (program) await endProgram(program);
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

describe('the dossier card in the playground', { timeout: 90_000 }, () => {
  it('shows three photos as thumbnails, and a map', async () => {
    const siti = window.phone(SITI);
    await siti.write('/lapor');
    await siti.press(/posyandu/, 'Kegiatan mana yang dilaporkan?');
    await siti.press('Hari ini', 'Kapan kegiatannya?');
    await siti.reads('Di mana?');
    await siti.attach('share-location');
    await siti.press('Selesai', 'Siapa yang bertugas?');
    await siti.reads('Berapa Balita hadir?');
    await siti.write('40 38 31');
    await siti.reads('Bagaimana hasilnya?');
    await siti.write('Berjalan lancar.');
    await siti.reads('Kirim foto kegiatan');
    await siti.attach('sample-album');
    await siti.press('Selesai', '3 dari 3 foto tersimpan');
    await siti.reads('Kirim berita acara');
    await siti.attach('sample-berita-acara');
    await siti.press('Tidak ada biaya lain', 'Ada biaya lain');
    await siti.press('Kirim', 'Semua lengkap');
    const bambang = window.phone(BAMBANG);
    await bambang.press('Buka', 'menunggu keputusan Anda');
    const card = await bambang.finds('Kelengkapan bukti');
    const photos = card.locator('.collage img');
    await photos.nth(2).waitFor();
    expect(await photos.count()).toBe(3);
    const widths = () =>
      photos.evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth));
    await expect.poll(widths).toEqual([320, 320, 320]);
    expect(await card.getByTestId('map').count()).toBe(1);
    await photos.first().scrollIntoViewIfNeeded();
    await bambang.node.screenshot({ path: join(ARTIFACTS, 'dossier-collage.png') });
    expect(window.complaints).toEqual([]);
    expect(program.err()).toBe('');
  });
});
