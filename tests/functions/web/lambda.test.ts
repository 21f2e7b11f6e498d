import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isProblem } from '../../../domain/problem.ts';
import { makeCopies } from '../../../functions/pictures/index.ts';
import { type Bundle, bundle } from '../../support/bundle.ts';
import { launch, webhookEvent } from '../../support/launched.ts';
import { scene } from '../../support/scene.ts';
import { NOW } from '../../support/town.ts';
import { CODE, office } from './office.ts';

// The pages as AWS would run them: the bundle made as SST makes it, in a process of its own that is given
// no secret of the bot, with the events of a function URL.

const PDF = '%PDF-1.7 undangan';
const issued = {
  code: 'K7Q2M9XWABCDEF01',
  paper: 'undangan',
  number: '005/XI/2026',
  date: '2026-11-20',
  unit: 'panji',
  unitName: 'Puskesmas Panji',
  kabupaten: 'situbondo',
  version: 1,
  sha256: createHash('sha256').update(PDF).digest('hex'),
  at: NOW,
};

let pages: Bundle;
let webhook: Bundle;
let environment: Record<string, string>;
let path: string;
let town: Awaited<ReturnType<typeof office>>;

beforeAll(async () => {
  [pages, webhook] = await Promise.all([
    bundle(['functions/web.ts']),
    bundle(['functions/telegram.ts']),
  ]);
  town = await office();
  await town.keep([{ save: 'issued', issued }]);
  // A process of its own reads the real clock.
  town.clock.now = Date.now();
  ({ path } = await town.ask());
  environment = {
    AWS_LAMBDA_FUNCTION_NAME: 'pages',
    DYNAMODB_ENDPOINT: town.dynamodbUrl,
    TABLE_NAME: town.tableName,
    S3_ENDPOINT: town.s3Url,
    BUCKET_NAME: town.bucketName,
  };
});
afterAll(() => {
  pages.remove();
  webhook.remove();
});

type Answer = { statusCode: number; headers: Record<string, string>; body: string };
const run = async (...events: unknown[]) => {
  const { results, stderr } = await launch(pages.entry('web'), events, environment);
  return { answers: results as Answer[], stderr };
};
const get = (at: string) => webhookEvent('', {}, { path: at, method: 'GET' });

describe('the bundled pages', () => {
  it('open with nothing of the bot', async () => {
    const { answers, stderr } = await run(
      get(`/d/${issued.code}`),
      get('/d/-/periksa.js'),
      get(path),
      get('/d/TIDAKADA12345678'),
      get('/'),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 404, 404]);
    expect(answers[0]?.body).toContain('005/XI/2026');
    expect(answers[0]?.headers).toMatchObject({
      'content-type': 'text/html; charset=UTF-8',
      'cache-control': 'no-store',
    });
    expect(answers[0]?.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answers[2]?.body).toContain('Pendampingan posyandu balita');
    expect(stderr).toBe('');
  });

  it('take a file that arrives in base64, and a form', async () => {
    const boundary = 'xBOUNDARYx';
    const file = [
      `--${boundary}`,
      'content-disposition: form-data; name="berkas"; filename="x.pdf"',
      'content-type: application/pdf',
      '',
      PDF,
      `--${boundary}--`,
      '',
    ].join('\r\n');
    const multipart = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const { answers } = await run(
      webhookEvent(file, multipart, { path: `/d/${issued.code}`, base64: true }),
      webhookEvent(file.replace('1.7', '1.4'), multipart, { path: `/d/${issued.code}` }),
      webhookEvent('nama=Sutrisno', form, { path: '/ba/forged' }),
    );
    expect(answers[0]?.body).toContain('class="good">Sama');
    expect(answers[1]?.body).toContain('class="bad">TIDAK sama');
    expect(answers[2]?.statusCode).toBe(404);
  });

  it('take an acknowledgement, once', async () => {
    const form = {
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'Mozilla/5.0 (Android 12; Mobile; rv:109.0) Gecko/113.0 Firefox/113.0',
    };
    const body = `nama=Sutrisno&jabatan=Ketua+RT&kode=${CODE}`;
    const sign = webhookEvent(body, form, { path, base64: true });
    const { answers } = await run(sign, sign, get(path));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 200, 200]);
    expect(answers[0]?.headers.location).toBe(path);
    expect(answers[2]?.body).toContain('Diakui oleh <b>Sutrisno</b>, Ketua RT');
    expect(answers[1]?.body).toBe(answers[2]?.body);
    const { pengakuan } = await town.store.folder(town.draft.id);
    expect(pengakuan).toMatchObject({ name: 'Sutrisno', device: 'Firefox 113, Android 12' });
  });

  it('say that something is wrong, and nothing else, while the table is out of reach', async () => {
    const gone = { ...environment, DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' };
    const { results, stderr } = await launch(pages.entry('web'), [get(path)], gone);
    const [answer] = results as Answer[];
    expect(answer?.statusCode).toBe(503);
    expect(answer?.body).toContain('Sedang ada gangguan');
    expect(answer?.headers['cache-control']).toBe('no-store');
    expect(stderr).toContain('page GET');
    expect(stderr).not.toContain(path.slice(4));
  });

  it('hand out a thumbnail as bytes, and start without what only that needs', async () => {
    const copies = await makeCopies(await scene(3));
    if (!copies) throw new Error('no copies');
    const stored = await town.thumbnails.put(copies.thumbnail, 'image/jpeg');
    if (isProblem(stored)) throw new Error(stored.problem);
    const [path = ''] = await town.links.paths([stored.sha256], Date.now());
    const [at = '', query = ''] = path.split('?');
    const { answers, stderr } = await run({ ...get(at), rawQueryString: query }, get(at));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 404]);
    expect(answers[0]).toMatchObject({
      isBase64Encoded: true,
      headers: { 'content-type': 'image/jpeg', 'cache-control': 'private' },
    });
    expect(Buffer.from(answers[0]?.body ?? '', 'base64')).toEqual(Buffer.from(copies.thumbnail));
    expect(stderr).toBe('');
    expect(pages.packagesAtStart('web')).not.toContain('@aws-sdk/client-s3');
  });

  it('know neither Telegram nor how a picture is decoded', () => {
    const strange = /node_modules\/(grammy|sharp|pdfmake)\/|functions\/(jobs|pictures)\//;
    expect(pages.inputs.filter((file) => strange.test(file))).toEqual([]);
  });

  it('are no part of the webhook', () => {
    expect(webhook.inputs.filter((file) => /functions\/web\/|halaman/.test(file))).toEqual([]);
  });
});
