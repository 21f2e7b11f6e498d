import { Html, html, join } from '../html.ts';

/** The lines of a plain text as paragraphs of a rich message, where a line break counts for nothing. */
export function paragraphs(text: Html): Html {
  const lines = text.value.split('\n').filter((line) => line !== '');
  return join(
    lines.map((line) => html`<p>${new Html(line)}</p>`),
    '',
  );
}
