import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Context, Hono } from 'hono';

const PAGE = join(import.meta.dirname, 'page');

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** Nothing but this server: no inline script or style, so a name with markup in it can never run. */
const HEADERS: Record<string, string> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const send = async (c: Context, name: string): Promise<Response> => {
  const type = CONTENT_TYPES[extname(name)];
  const bytes = type && (await readFile(join(PAGE, name)).catch(() => undefined));
  if (!bytes) return c.text('Not found', 404, HEADERS);
  return c.body(new Uint8Array(bytes), 200, { ...HEADERS, 'Content-Type': type });
};

/**
 * The playground page: `/`, and its scripts and styles under `/playground/`. Files are read from this
 * folder at every request and never cached, so an edit shows at the next reload. The page talks to the
 * stand-in's HTTP API (../telegram/contract.ts), which is mounted beside it.
 */
export const playgroundPage = new Hono();

playgroundPage.get('/', (c) => send(c, 'index.html'));
playgroundPage.get('/playground', (c) => c.redirect('/'));
// The pattern admits no dot but the extension's, so a path never leaves the folder.
playgroundPage.get('/playground/:name{(?:[a-z0-9-]+/)*[a-z0-9-]+\\.(?:css|js|svg)}', (c) =>
  send(c, c.req.param('name')),
);
