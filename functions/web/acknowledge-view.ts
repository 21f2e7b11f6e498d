import { type Html, html, join } from '../../bot/html.ts';
import { halaman } from '../../bot/texts/id/halaman.ts';
import { OFFICES, type PengakuanRequest, type Shown } from '../../domain/evidence/index.ts';
import type { Zone } from '../../domain/time/index.ts';
import { document } from './page.ts';

/** What was typed into the form, shown again where it was refused; never the code. */
export type Typed = { name: string; office: string };

/** What is to be acknowledged, and the form. `refused`: why the last attempt was not taken. */
export function askPage(
  { shown, expiresAt }: PengakuanRequest,
  zone: Zone,
  typed: Typed = { name: '', office: '' },
  refused?: Html,
): string {
  const { pengakuan } = halaman;
  const offices = OFFICES.map(
    (office) =>
      html`<option${office === typed.office ? html` selected` : undefined}>${office}</option>`,
  );
  return document(
    pengakuan.title,
    html`<p>${pengakuan.intro(shown.unitName)}</p>
${shownView(shown)}
<form method="post">
<blockquote>${pengakuan.sentence}</blockquote>
<label for="nama">${pengakuan.name}</label>
<input id="nama" name="nama" value="${typed.name}" maxlength="80" autocomplete="name" required>
<p class="hint">${pengakuan.nameHint}</p>
<label for="jabatan">${pengakuan.office}</label>
<select id="jabatan" name="jabatan" required>
<option value="">${pengakuan.chooseOffice}</option>
${offices}
</select>
${refused && html`<p class="bad" role="alert">${refused}</p>`}
<label for="kode">${pengakuan.code}</label>
<input id="kode" name="kode" class="code" inputmode="numeric" pattern="[0-9 ]*" maxlength="7" autocomplete="off" required${refused && html` autofocus`}>
<p class="hint">${pengakuan.codeHint}</p>
<button>${pengakuan.submit}</button>
</form>
<p class="small">${pengakuan.kept}</p>
<p class="small">${pengakuan.until(expiresAt, zone)}</p>`,
  );
}

/** What was acknowledged, by whom and when: the same however often it is opened or sent again. */
export function donePage(
  { shown }: PengakuanRequest,
  by: { name: string; office: string; since: number },
  zone: Zone,
): string {
  const { pengakuan } = halaman;
  return document(
    pengakuan.doneTitle,
    html`<p class="good">${pengakuan.done(by.name, by.office, by.since, zone)}</p>
<p>${pengakuan.thanks}</p>
${shownView(shown)}
<p class="small">${pengakuan.sentence}</p>
<p class="small">${pengakuan.mark}</p>`,
  );
}

function shownView({ number, kegiatan, tanggal, tempat, orang, hasil }: Shown): Html {
  const { pengakuan } = halaman;
  const row = (term: string, value: Html | string) => html`<dt>${term}</dt><dd>${value}</dd>`;
  const { name, latitude, longitude } = tempat;
  const spot =
    latitude !== undefined && longitude !== undefined
      ? pengakuan.spot(latitude, longitude)
      : undefined;
  const list = (items: readonly string[]) =>
    items.length > 0
      ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
      : html`${pengakuan.none}`;
  const results = hasil.map(({ label, value }) => `${label}: ${pengakuan.count(value)}`);
  return html`<section><dl>${join([
    row(pengakuan.kegiatan, kegiatan),
    row(pengakuan.tanggal, pengakuan.range(tanggal)),
    row(pengakuan.tempat, name ?? spot ?? pengakuan.none),
    row(pengakuan.orang, list(orang)),
    row(pengakuan.hasil, list(results)),
    row(pengakuan.number, number),
  ])}</dl></section>`;
}
