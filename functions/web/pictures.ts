import { type Context, Hono } from 'hono';
import { halaman } from '../../bot/texts/id/halaman.ts';
import { isProblem } from '../../domain/problem.ts';
import type { PageDeps } from './deps.ts';
import { notFound, sayPage } from './page.ts';

/**
 * `/f/<sha256>?until=…&sig=…`: one thumbnail, for whoever holds a link of ours that has not ended. A forged
 * link, one that has ended and one to anything else are the same page that does not exist.
 */
export function pictures({
  links,
  thumbnails,
  now,
}: Pick<PageDeps, 'links' | 'thumbnails' | 'now'>): Hono {
  const pages = new Hono();
  pages.get('/f/:sha256', async (c: Context) => {
    const sha256 = c.req.param('sha256') ?? '';
    const { until = '', sig = '' } = c.req.query();
    if (!(await links.opens({ sha256, until, sig }, now()))) return notFound(c);
    const found = await thumbnails.get(sha256);
    if (found === undefined) return notFound(c);
    if (isProblem(found)) return sayPage(c, 503, halaman.trouble);
    return c.body(new Uint8Array(found.bytes), 200, {
      'Content-Type': 'image/jpeg',
      'Cache-Control': 'private',
    });
  });
  return pages;
}
