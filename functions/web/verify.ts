import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { halaman } from '../../bot/texts/id/halaman.ts';
import type { Issued } from '../../domain/papers/index.ts';
import type { PageDeps } from './deps.ts';
import { notFound, sayPage } from './page.ts';
import { VERIFY_SCRIPT } from './verify-script.ts';
import { type Compared, VERIFY_SCRIPT_PATH, verifyPage } from './verify-view.ts';

/** Lambda takes 6 MB with everything around it, as base64: 4 MB of file. */
const LARGEST = 4 * 1024 * 1024;
/** Of a form's wrapping around the file. */
const WRAPPING = 16 * 1024;

const CODE = /^[A-Za-z0-9_-]{8,64}$/;

/**
 * `/d/<code>`: whether a paper is one that was issued. Whoever holds the paper has the code; nothing here
 * names a person.
 */
export function verification(deps: Pick<PageDeps, 'store'>): Hono {
  const pages = new Hono();

  pages.get(VERIFY_SCRIPT_PATH, (c) =>
    c.body(VERIFY_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );

  pages.get('/d/:code', async (c) => {
    const issued = await issuedOf(deps, c);
    return issued ? show(deps, c, issued) : notFound(c);
  });

  /** Without JavaScript the file is sent, hashed in memory and forgotten. */
  pages.post(
    '/d/:code',
    bodyLimit({
      maxSize: LARGEST + WRAPPING,
      onError: (c) => sayPage(c, 413, halaman.tooBig),
    }),
    async (c) => {
      const issued = await issuedOf(deps, c);
      if (!issued) return notFound(c);
      const { berkas } = await c.req.parseBody().catch(() => ({ berkas: undefined }));
      if (!(berkas instanceof File) || berkas.size === 0) return show(deps, c, issued, 'none');
      const bytes = new Uint8Array(await berkas.arrayBuffer());
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return show(deps, c, issued, sha256 === issued.sha256 ? 'same' : 'different');
    },
  );
  return pages;
}

async function issuedOf({ store }: Pick<PageDeps, 'store'>, c: Context) {
  const code = c.req.param('code') ?? '';
  return CODE.test(code) ? store.issued(code) : undefined;
}

async function show(
  { store }: Pick<PageDeps, 'store'>,
  c: Context,
  issued: Issued,
  compared?: Compared,
): Promise<Response> {
  const unit = await store.unit(issued.unit);
  const where = { region: unit?.region ?? issued.kabupaten, zone: unit?.zone ?? 'Asia/Jakarta' };
  return c.html(verifyPage(issued, where, compared));
}
