import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Html, html } from '../../bot/html.ts';
import { halaman } from '../../bot/texts/id/halaman.ts';
import { STYLE } from './style.ts';

/** A whole page, made on the server: it reads the same without JavaScript. */
export function document(title: string, main: Html, script?: string): string {
  const style = new Html(STYLE);
  return html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<title>${title} · ${halaman.brand}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
${script === undefined ? undefined : html`<script src="${script}" defer></script>`}
</head>
<body>
<header><span>${halaman.brand}</span></header>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`.value;
}

/** A page that only says something: what was not found, what cannot be done now. */
export function sayPage(
  c: Context,
  status: ContentfulStatusCode,
  { title, text }: { title: string; text: Html },
): Response {
  return c.html(document(title, html`<section><p>${text}</p></section>`), status);
}

/** The same answer for everything that does not exist, so that nobody learns what does. */
export function notFound(c: Context): Response {
  return sayPage(c, 404, halaman.notFound);
}
