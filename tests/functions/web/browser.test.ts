import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Rupiah } from '../../../domain/money/index.ts';
import { type HttpServer, serve } from '../../../functions/local/http.ts';
import { launchBrowser } from '../../support/browser.ts';
import { NOW } from '../../support/town.ts';
import { office } from './office.ts';

const ARTIFACTS = join(import.meta.dirname, '../../../artifacts');
const CODE = 'K7Q2M9XWABCDEF01';
/** Larger than what may be sent: a browser with JavaScript compares it all the same. */
const PDF = Buffer.alloc(5 * 1024 * 1024, '%PDF-1.7 ');

let server: HttpServer;
let browser: Browser;
let requests: string[];

beforeAll(async () => {
  const town = await office();
  const issued = {
    code: CODE,
    paper: 'kuitansi',
    number: '012/BOK/PKM-PANJI/XI/2026',
    date: '2026-11-20',
    unit: 'panji',
    unitName: 'Puskesmas Panji',
    kabupaten: 'situbondo',
    amount: Rupiah.of(1_250_000),
    version: 1,
    sha256: createHash('sha256').update(PDF).digest('hex'),
    at: NOW,
  };
  await town.keep([{ save: 'issued', issued }]);
  server = await serve(
    (request) => {
      requests.push(`${request.method} ${new URL(request.url).pathname}`);
      return town.pages.fetch(request);
    },
    { host: '127.0.0.1', port: 0 },
  );
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The page of the paper on a small phone; everything the browser complained about. */
async function phone(javaScriptEnabled: boolean): Promise<{ page: Page; complaints: string[] }> {
  requests = [];
  const viewport = { width: 360, height: 640 };
  const context = await browser.newContext({ viewport, javaScriptEnabled });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  await page.goto(`http://127.0.0.1:${server.port}/d/${CODE}`);
  return { page, complaints };
}

const pdf = (buffer: Buffer) => ({ name: 'kuitansi.pdf', mimeType: 'application/pdf', buffer });

describe('the page of a paper in a browser', { timeout: 60_000 }, () => {
  it('computes the file’s hash on the phone; nothing is sent', async () => {
    const { page, complaints } = await phone(true);
    const status = page.getByRole('status');
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
    await page.getByLabel('Berkas PDF').setInputFiles(pdf(PDF));
    await status.getByText('Sama dengan yang diterbitkan').waitFor();
    await page.screenshot({ path: join(ARTIFACTS, 'periksa-sama.png'), fullPage: true });
    const changed = Buffer.from(PDF);
    changed[100] = 0;
    await page.getByLabel('Berkas PDF').setInputFiles(pdf(changed));
    await status.getByText('TIDAK sama dengan yang diterbitkan').waitFor();
    await page.screenshot({ path: join(ARTIFACTS, 'periksa-beda.png'), fullPage: true });
    expect(requests).toEqual([`GET /d/${CODE}`, 'GET /d/-/periksa.js']);
    expect(complaints).toEqual([]);
  });

  it('sends the file where there is no JavaScript', async () => {
    const { page, complaints } = await phone(false);
    await page.getByLabel('Berkas PDF').setInputFiles(pdf(PDF.subarray(0, 100_000)));
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
    await page.getByText('TIDAK sama dengan yang diterbitkan').waitFor();
    await page.screenshot({ path: join(ARTIFACTS, 'periksa-tanpa-js.png'), fullPage: true });
    expect(requests).toEqual([`GET /d/${CODE}`, `POST /d/${CODE}`]);
    expect(complaints).toEqual([]);
  });
});
