import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Bot } from 'grammy';
import { Hono } from 'hono';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { playgroundPage } from '../../functions/local/playground/index.ts';
import {
  createTelegramStandin,
  type TelegramStandin,
} from '../../functions/local/telegram/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { createEchoBot } from '../support/echo-bot.ts';

const TOKEN = '7:playground';
const users = [
  {
    id: 1001,
    first_name: 'Siti',
    last_name: 'Aminah',
    label: 'Kader posyandu',
    hint: 'Coba /lapor.',
  },
  { id: 1003, first_name: 'Hendra', label: 'Kepala Puskesmas', hint: 'Coba /verifikasi.' },
  { id: 1007, first_name: '<b>Joko</b> & Co', label: 'Belum punya peran', hint: 'Lihat saja.' },
];

describe('the playground page', () => {
  let browser: Browser;
  let standin: TelegramStandin;
  let bot: Bot;
  let server: Server;
  let url: string;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    standin = createTelegramStandin({ token: TOKEN, botName: 'Gema', username: 'gema_bot', users });
    server = createAdaptorServer({
      fetch: new Hono().route('/', playgroundPage).route('/', standin.app).fetch,
    }) as Server;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    // The bot has an address of its own: cutting the page off must not cut off the bot.
    bot = createEchoBot(TOKEN, await standin.start());
    await bot.init();
    void bot.start();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    await standin?.stop();
    server?.closeAllConnections();
    server?.close();
  });

  const open = async (width: number, height: number): Promise<Page> => {
    const opened = await browser.newPage({ viewport: { width, height } });
    opened.setDefaultTimeout(8000);
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    await opened.goto(url);
    await opened.locator('body[data-ready]').waitFor();
    return opened;
  };

  beforeEach(async () => {
    complaints = [];
    page = await open(1600, 1000);
  });

  afterEach(async () => {
    await page.close();
    if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join('; ')}`);
  });

  const phone = (user: number): Locator =>
    page.locator(`[data-testid="pane"][data-user="${user}"]`);
  const last = (user: number, from = 'bot'): Locator =>
    phone(user).locator(`[data-testid="message"][data-from="${from}"]`).last();
  const write = async (user: number, words: string): Promise<void> => {
    await phone(user).getByTestId('composer').fill(words);
    await phone(user).getByTestId('composer').press('Enter');
  };
  const answer = (user: number, words: string): Promise<void> =>
    last(user).filter({ hasText: words }).waitFor();
  const attach = async (user: number, entry: string): Promise<void> => {
    await phone(user).getByTestId('attach').click();
    await phone(user).getByTestId(entry).click();
  };
  const press = (user: number, label: string): Promise<void> =>
    last(user).getByRole('button', { name: label, exact: true }).click();

  it('carries words both ways and shows markup in names and texts as typed', async () => {
    await write(1007, 'a < b & <i>c</i> =1+1');
    await answer(1007, '<b>Joko</b> & Co: a < b & <i>c</i> =1+1');
    expect(await last(1007).locator('.text b').textContent()).toBe('<b>Joko</b> & Co');
    expect(await phone(1007).getByRole('heading').first().textContent()).toBe('<b>Joko</b> & Co');
    expect(await phone(1007).locator('i').count()).toBe(0);
  });

  it('answers a press with a toast, an alert, an edit in place and a deletion', async () => {
    await write(1001, 'tombol');
    await answer(1001, 'Pilih satu.');
    await press(1001, 'Simpan');
    await phone(1001).getByTestId('toast').filter({ hasText: 'Tersimpan.' }).waitFor();
    await press(1001, 'Rincian');
    const alert = phone(1001).getByRole('alertdialog');
    expect(await alert.locator('p').textContent()).toBe('Sudah disetujui <i>Bu Dewi</i>.');
    await alert.getByRole('button', { name: 'OK' }).click();
    const id = await last(1001).getAttribute('data-message-id');
    await press(1001, 'Ubah');
    await answer(1001, 'Sudah diubah.');
    expect(await last(1001).getAttribute('data-message-id')).toBe(id);
    expect(await last(1001).textContent()).toContain('diedit');
    expect(await last(1001).getByTestId('inline-button').count()).toBe(0);

    await write(1001, 'tombol');
    await answer(1001, 'Pilih satu.');
    await press(1001, 'Hapus');
    await last(1001).filter({ hasText: 'Sudah diubah.' }).waitFor();
    // The answers came twice, with the press and on the stream, and were shown once.
    expect(await alert.count()).toBe(0);
  });

  it('keeps a deep link to the bot in the chat', async () => {
    await write(1003, 'tombol');
    await answer(1003, 'Pilih satu.');
    await press(1003, 'Pakai undangan');
    await answer(1003, 'Mulai: KODE-7');
    expect(await last(1003, 'me').locator('.text').textContent()).toBe('/start KODE-7');
  });

  it('sends three different sample photos as one album and shows the reactions', async () => {
    await attach(1001, 'sample-album');
    const album = last(1001, 'me').and(page.locator('[data-count="3"]'));
    await album.waitFor();
    await expect
      .poll(() => album.getByTestId('reactions').allTextContents())
      .toEqual(['👍', '👍', '👍']);
    const photos = standin
      .messages(1001)
      .flatMap(({ photo }) => photo?.at(-1)?.file_unique_id ?? []);
    expect(new Set(photos).size).toBe(3);
    await album.getByRole('button', { name: 'Perbesar foto' }).first().click();
    await page.getByTestId('viewer').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('viewer').waitFor({ state: 'detached' });
  });

  it.each([
    ['sample-berita-acara', 'photo'],
    ['sample-kuitansi', 'photo'],
    ['sample-voice', 'voice'],
    ['share-location', 'location'],
  ] as const)('sends %s as a %s', async (entry, kind) => {
    const before = standin.messages(1003).filter((message) => kind in message).length;
    await attach(1003, entry);
    await expect
      .poll(() => standin.messages(1003).filter((message) => kind in message).length)
      .toBe(before + 1);
  });

  it('sends files that were picked as files, with the words in the field as caption', async () => {
    await phone(1003).getByTestId('composer').fill('Daftar <hadir>');
    await phone(1003)
      .getByTestId('file-document')
      .setInputFiles([
        { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 a') },
      ]);
    const sent = last(1003, 'me').filter({ hasText: 'a.pdf' });
    await sent.waitFor();
    expect(await sent.locator('.text').textContent()).toBe('Daftar <hadir>');
    const link = await sent.getByTestId('document').getAttribute('href');
    const file = await page.request.get(`${url}${link}`);
    expect(await file.text()).toBe('%PDF-1.4 a');
  });

  it('sends several dropped pictures as one album, and a dropped file as a file', async () => {
    const files = await page.evaluateHandle(`(() => {
      const carried = new DataTransfer();
      for (const colour of ['red', 'green']) {
        const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 });
        const pen = canvas.getContext('2d');
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 64, 48);
        const bytes = Uint8Array.from(atob(canvas.toDataURL().split(',')[1]), (c) => c.charCodeAt(0));
        carried.items.add(new File([bytes], colour + '.png', { type: 'image/png' }));
      }
      carried.items.add(new File(['nama;hadir'], 'hadir.csv', { type: 'text/csv' }));
      return carried;
    })()`);
    await phone(1007).dispatchEvent('drop', { dataTransfer: files });
    await last(1007, 'me').filter({ hasText: 'hadir.csv' }).waitFor();
    const albums = phone(1007).locator('[data-from="me"][data-count="2"]');
    expect(await albums.getByRole('img', { name: 'Foto' }).count()).toBe(2);
  });

  it('leaves the reader where they read, and says that there is something new', async () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8])
      await bot.api.sendMessage(1003, `Baris ${n}\n\n\n\n\n`);
    await bot.api.sendMessage(1003, 'Terakhir\n\n\n\n\nsatu.');
    await answer(1003, 'Terakhir');
    const pill = phone(1003).getByTestId('new-messages');
    expect(await pill.isVisible()).toBe(false);
    await phone(1003).getByTestId('messages').hover();
    const fromTop = (): Promise<number> =>
      phone(1003)
        .getByTestId('messages')
        .evaluate(({ scrollTop }) => scrollTop);
    const bottom = await fromTop();
    await page.mouse.wheel(0, -300);
    await expect.poll(fromTop).toBe(bottom - 300);
    await bot.api.sendMessage(1003, 'Baru masuk.');
    await pill.waitFor();
    await pill.click();
    await pill.waitFor({ state: 'hidden' });
    await expect.poll(() => last(1003).filter({ hasText: 'Baru masuk.' }).isVisible()).toBe(true);
  });

  it('sends with Enter, breaks the line with Shift+Enter, offers commands at a slash', async () => {
    await bot.api.setMyCommands([
      { command: 'start', description: 'Mulai' },
      { command: 'saldo', description: 'Saldo' },
    ]);
    const field = phone(1001).getByTestId('composer');
    await field.fill('baris satu');
    await field.press('Shift+Enter');
    await field.pressSequentially('baris dua');
    await field.press('Enter');
    await answer(1001, 'baris satu\nbaris dua');
    await field.pressSequentially('/st');
    const offered = phone(1001).getByTestId('command');
    await offered.waitFor();
    expect(await offered.allTextContents()).toEqual(['/startMulai']);
    await field.press('ArrowDown');
    await page.keyboard.press('Enter');
    await answer(1001, 'Mulai: tanpa kode');
    expect(await field.inputValue()).toBe('');
  });

  it('draws rich messages: table, checkboxes, details', async () => {
    await write(1003, 'tabel');
    const card = last(1003);
    const table = card.getByRole('table').first();
    await table.waitFor();
    expect(await table.getByRole('row').allTextContents()).toEqual([
      'UraianJumlah',
      'Transport <b>Rp 100.000',
      'Jumlah Rp 100.000',
    ]);
    expect(await card.locator('td[colspan="2"]').count()).toBe(1);
    // A wide table scrolls inside its bubble; the bubble stays on the phone.
    const bubble = await card.boundingBox();
    const pane = await phone(1003).boundingBox();
    expect((bubble?.x ?? 0) + (bubble?.width ?? Number.NaN)).toBeLessThan(
      (pane?.x ?? 0) + (pane?.width ?? 0),
    );
    const boxes = card.getByRole('checkbox');
    expect([await boxes.first().isChecked(), await boxes.last().isChecked()]).toEqual([
      true,
      false,
    ]);
    const inside = card.getByText('Hadir 41 orang.');
    expect(await inside.isVisible()).toBe(false);
    await card.getByText('Hasil', { exact: true }).click();
    expect(await inside.isVisible()).toBe(true);
  });

  it('opens a reply keyboard, whose buttons send their words or the place', async () => {
    await write(1007, 'papan');
    await phone(1007).getByRole('button', { name: 'Saldo' }).click();
    await answer(1007, ': Saldo');
    await phone(1007).getByRole('button', { name: 'Lokasi saya' }).click();
    await answer(1007, 'Lintang -7.7');
    expect(await last(1007, 'me').getByTestId('map').isVisible()).toBe(true);
  });

  it('marks what others have not read, and clears the mark when their phone is used', async () => {
    await write(1001, 'kabari 1003');
    await phone(1003).getByTestId('unread').filter({ hasText: '1 belum dibaca' }).waitFor();
    await page.reload();
    await phone(1003).getByTestId('unread').filter({ hasText: '1 belum dibaca' }).waitFor();
    expect(await page.title()).toMatch(/^\(1\) /);
    await page.locator('[data-tab="1003"]').click();
    await phone(1003).getByTestId('unread').waitFor({ state: 'hidden' });
    expect(await page.locator('[data-tab="1003"]').getAttribute('aria-current')).toBe('true');
  });

  it('shows the same chats after a reload and goes on when the connection breaks', async () => {
    await write(1001, 'sebelum');
    await answer(1001, 'Siti Aminah: sebelum');
    await page.reload();
    await answer(1001, 'Siti Aminah: sebelum');
    server.closeAllConnections();
    await bot.api.sendMessage(1001, 'Setelah putus.');
    await answer(1001, 'Setelah putus.');
    expect(await page.getByTestId('connection').isVisible()).toBe(false);
    // The browser reports the connections we cut; that is this test's doing.
    complaints = complaints.filter((line) => !line.includes('net::ERR_'));
  });

  it('fits a small phone: one pane at a time, switched by tabs', async () => {
    await page.close();
    page = await open(360, 740);
    const overflow = await page.evaluate('document.documentElement.scrollWidth');
    expect(overflow).toBe(360);
    await page.locator('[data-tab="1007"]').click();
    await expect.poll(async () => Math.round((await phone(1007).boundingBox())?.x ?? -1)).toBe(0);
    await write(1007, 'kecil');
    await answer(1007, ': kecil');
  });
});

describe('the files of the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/playground/js/main.js', 'text/javascript; charset=utf-8'],
    ['/playground/css/base.css', 'text/css; charset=utf-8'],
    ['/playground/icon.svg', 'image/svg+xml; charset=utf-8'],
  ])('serves %s as %s, uncached and under a policy of its own scripts only', async (path, type) => {
    const response = await playgroundPage.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  it.each([
    '/playground/../index.ts',
    '/playground/..%2findex.ts',
    '/playground/js/none.js',
    '/playground/index.ts',
  ])('does not serve %s', async (path) => {
    expect((await playgroundPage.request(path)).status).toBe(404);
  });
});
