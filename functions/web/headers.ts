import type { MiddlewareHandler } from 'hono';
import { STYLE_SOURCE } from './style.ts';

/**
 * Nothing but this server, no inline script, no frame, no trace: the address of a page is a secret, so it
 * goes to nobody (no referrer, no index, no copy in a cache).
 */
const HEADERS: Record<string, string> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${STYLE_SOURCE}`,
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Puts the headers on every answer, whatever it is; only a picture says by itself who may keep it. */
export const strictHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { 'Cache-Control': keeping, ...always } = HEADERS;
  for (const [name, value] of Object.entries(always)) c.header(name, value);
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', keeping);
};
