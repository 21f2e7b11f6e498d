import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { Rupiah } from '../../../domain/money/index.ts';
import type { Issued } from '../../../domain/papers/index.ts';
import { NOW } from '../../support/town.ts';
import { office } from './office.ts';

const PDF = new TextEncoder().encode('%PDF-1.7 kuitansi');
const kuitansi: Issued = {
  code: 'K7Q2M9XWABCDEF01',
  paper: 'kuitansi',
  number: '012/BOK/XI/2026 <b>&"',
  date: '2026-11-20',
  unit: 'panji',
  unitName: 'Puskesmas Panji',
  kabupaten: 'situbondo',
  amount: Rupiah.of(1_250_000),
  dossierId: 'AAAAAAAAA1',
  version: 2,
  sha256: createHash('sha256').update(PDF).digest('hex'),
  at: NOW,
};
const undangan: Issued = { ...kuitansi, code: 'UNDANGAN00000001', paper: 'lain', version: 1 };
delete undangan.amount;

let town: Awaited<ReturnType<typeof office>>;
beforeAll(async () => {
  town = await office();
  await town.keep([
    { save: 'issued', issued: kuitansi },
    { save: 'issued', issued: undangan },
  ]);
});

describe('/d/<code>', () => {
  it('says what was issued, and nothing about a person', async () => {
    const { status, words, html } = await town.get(`/d/${kuitansi.code}`);
    expect(status).toBe(200);
    for (const part of [
      'Dokumen dengan kode ini diterbitkan lewat Lapor BOK',
      'Kuitansi',
      '20 November 2026',
      'Puskesmas Panji, Kabupaten Situbondo',
      'Rp 1.250.000',
      '20 November 2026, pukul 10.00 WIB',
      'versi 2',
      kuitansi.sha256,
    ])
      expect(words).toContain(part);
    expect(html).toContain('012/BOK/XI/2026 &lt;b&gt;&amp;&quot;');
    expect(html).not.toContain('AAAAAAAAA1');
  });

  it('shows a paper without an amount, and a kind it has no name for', async () => {
    const { status, words } = await town.get(`/d/${undangan.code}`);
    expect(status).toBe(200);
    expect(words).toContain('lain');
    expect(words).not.toContain('Jumlah');
  });

  it('compares a file that is sent, without JavaScript', async () => {
    const path = `/d/${kuitansi.code}`;
    const same = await town.send(path, PDF);
    expect(same.status).toBe(200);
    expect(same.html).toMatch(/class="good">Sama dengan yang diterbitkan/);
    const changed = await town.send(path, new TextEncoder().encode('%PDF-1.7 kuitansj'));
    expect(changed.html).toMatch(/class="bad">TIDAK sama dengan yang diterbitkan/);
    expect((await town.send(path, undefined)).html).toMatch(/class="wait">Pilih dulu/);
    expect((await town.send(path, new Uint8Array())).html).toMatch(/class="wait">Pilih dulu/);
  });

  it('keeps nothing of the file', async () => {
    const { clients, bucketName, tableName } = town;
    const before = await clients.documents.scan({ TableName: tableName });
    await town.send(`/d/${kuitansi.code}`, PDF);
    expect(await clients.documents.scan({ TableName: tableName })).toEqual(before);
    const { ListObjectsV2Command } = await import('@aws-sdk/client-s3');
    const { KeyCount } = await clients.s3.send(new ListObjectsV2Command({ Bucket: bucketName }));
    expect(KeyCount).toBe(0);
  });

  it('refuses a file that is too large, a body that is no form', async () => {
    const path = `/d/${kuitansi.code}`;
    const large = await town.send(path, new Uint8Array(4 * 1024 * 1024 + 20_000));
    expect(large.status).toBe(413);
    expect(large.words).toContain('4 MB');
    const odd = await town.pages.request(path, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: 'no form at all',
    });
    expect(odd.status).toBe(200);
    expect(await odd.text()).toContain('Pilih dulu');
  });

  it('answers everything that does not exist with the same page', async () => {
    const known = await town.get('/d/TIDAKADA12345678');
    expect(known.status).toBe(404);
    expect(known.words).toContain('Halaman tidak ditemukan');
    const paths = [
      '/d/x',
      '/d/..%2f..%2fetc',
      '/d/-',
      '/d/%00',
      '/ba/x',
      '/d/a/b',
      `/d/${'A'.repeat(500)}`,
    ];
    for (const path of paths) {
      const { status, html } = await town.get(path);
      expect([path, status, html]).toEqual([path, 404, known.html]);
    }
    const sent = await town.send('/d/TIDAKADA12345678', PDF);
    expect([sent.status, sent.html]).toEqual([404, known.html]);
  });

  it('brings its script itself, and lets no other run', async () => {
    const { html, headers } = await town.get(`/d/${kuitansi.code}`);
    const [, src = ''] = /<script src="([^"]+)" defer><\/script>/.exec(html) ?? [];
    const script = await town.get(src);
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/ on[a-z]+="| style="/);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('lets so many forms through in a minute, and pages always', async () => {
    const path = '/d/BANYAKSEKALI0001';
    const post = (from: string) =>
      town.pages.request(path, { method: 'POST', headers: { 'x-forwarded-for': from } });
    const statuses = [];
    for (let i = 0; i < 61; i += 1) statuses.push((await post(`1.1.1.${i}, 9.9.9.9`)).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
    expect((await post('8.8.8.8')).status).toBe(404);
    expect((await town.get(path)).status).toBe(404);
    town.clock.now += 60_000;
    expect((await post('9.9.9.9')).status).toBe(404);
  });
});

describe('every answer of the pages', () => {
  it('goes to no cache, no index, no frame and no other site', async () => {
    const { path } = await town.ask();
    const answers = await Promise.all([
      town.get(`/d/${kuitansi.code}`),
      town.get('/d/-/periksa.js'),
      town.get('/d/TIDAKADA12345678'),
      town.get(path),
      town.get('/ba/forged'),
      town.sign(path, { kode: 'x' }),
      town.sign(path),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 200, 404, 422, 303]);
    for (const { headers } of answers) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('names the style it carries by its hash', async () => {
    const { html, headers } = await town.get('/d/TIDAKADA12345678');
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const sha256 = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toContain(`style-src 'sha256-${sha256}'`);
  });

  it('is small', async () => {
    const { path } = await town.ask();
    const sizes = [await town.get(`/d/${kuitansi.code}`), await town.get(path)];
    for (const { html } of sizes) expect(html.length).toBeLessThan(7_000);
  });
});
