import { type Html, html } from '../../bot/html.ts';
import { dokumen } from '../../bot/texts/id/dokumen.ts';
import { halaman } from '../../bot/texts/id/halaman.ts';
import type { Issued } from '../../domain/papers/index.ts';
import type { Zone } from '../../domain/time/index.ts';
import { document } from './page.ts';

/** What came out of a file that was sent to be compared. */
export type Compared = 'same' | 'different' | 'none';

const LOOKS: Record<Compared, string> = { same: 'good', different: 'bad', none: 'wait' };

export const VERIFY_SCRIPT_PATH = '/d/-/periksa.js';

/** What is known of a paper: enough to tell a genuine PDF from a changed one, and nothing about a person. */
export function verifyPage(
  issued: Issued,
  { region, zone }: { region: string; zone: Zone },
  compared?: Compared,
): string {
  const { periksa } = halaman;
  const kinds: Readonly<Record<string, string>> = dokumen.kinds;
  const { paper, number, date, unitName, amount, at, version, sha256 } = issued;
  const row = (term: string, value: Html | string) => html`<dt>${term}</dt><dd>${value}</dd>`;
  return document(
    periksa.title,
    html`<p class="good">${periksa.issued}</p>
<section>
<dl>
${row(periksa.kind, kinds[paper] ?? paper)}
${row(periksa.number, number)}
${row(periksa.date, periksa.formatDate(date))}
${row(periksa.unit, periksa.unitName(unitName, region))}
${amount && row(periksa.amount, html`${amount}`)}
${row(periksa.at, html`${periksa.moment(at, zone)} <small>(${periksa.version(version)})</small>`)}
${row(periksa.hash, html`<code>${sha256}</code>`)}
</dl>
</section>
<p class="small">${periksa.issuedHint}</p>
<form id="periksa" method="post" enctype="multipart/form-data" data-sha256="${sha256}" data-busy="${periksa.busy}" data-same="${periksa.same}" data-different="${periksa.different}" data-none="${periksa.none}">
<h2>${periksa.checkTitle}</h2>
<label for="berkas">${periksa.file}</label>
<input id="berkas" name="berkas" type="file" accept="application/pdf,.pdf" required>
<p class="hint">${periksa.checkHint}</p>
<p id="hasil" role="status" ${result(compared)}</p>
<button>${periksa.check}</button>
</form>`,
    VERIFY_SCRIPT_PATH,
  );
}

function result(compared: Compared | undefined): Html {
  if (!compared) return html`hidden>`;
  return html`class="${LOOKS[compared]}">${halaman.periksa[compared]}`;
}
