import { Hono } from 'hono';
import { halaman } from '../../bot/texts/id/halaman.ts';
import { describeError } from '../log.ts';
import { acknowledgement } from './acknowledge.ts';
import type { PageDeps } from './deps.ts';
import { strictHeaders } from './headers.ts';
import { limitPosts } from './limit.ts';
import { notFound, sayPage } from './page.ts';
import { pictures } from './pictures.ts';
import { verification } from './verify.ts';

export type { PageDeps } from './deps.ts';

const PATHS = ['/d/*', '/ba/*', '/f/*'];

/**
 * The pages people open: made on the server, in Indonesian, for a phone, and without JavaScript wherever
 * that is possible. They are no part of the webhook: a function of their own on AWS, the same server here.
 *
 * | path | for whom |
 * | --- | --- |
 * | `/d/<code>` | whoever holds a paper: is it the one that was issued? |
 * | `/ba/<token>` | who was asked to acknowledge a berita acara |
 * | `/f/<sha256>` | Telegram, for the pictures on a card; for an hour |
 */
export function createPages(deps: PageDeps): Hono {
  const pages = new Hono();
  for (const under of PATHS) {
    pages.use(under, strictHeaders);
    pages.use(under, limitPosts(deps.now));
  }
  pages.route('/', verification(deps));
  pages.route('/', acknowledgement(deps));
  pages.route('/', pictures(deps));
  for (const under of PATHS) pages.all(under, notFound);
  pages.onError((error, c) => {
    deps.log(`page ${c.req.method}: ${describeError(error)}`);
    return sayPage(c, 503, halaman.trouble);
  });
  return pages;
}
