import { type Book, position } from '../../domain/ledger/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import { callbackData } from '../callback-data.ts';
import { html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { View } from '../view.ts';
import { barOf } from './saldo.ts';

type Row = { name: string; book: Book };
type Figures = ReturnType<typeof figuresOf>;

/** So many fit into a plain message of 4.096 letters. */
const MOST_PLAIN = 20;

/** All Puskesmas of a kabupaten whose book is open, as Dinkes sees them. */
export function districtView(t: Texts, region: string, year: number, rows: readonly Row[]): View {
  const { saldo } = t.uang;
  if (rows.length === 0) return { html: saldo.districtEmpty(region, year) };
  const all = rows.map(({ name, book }) => ({ name, ...figuresOf(book) }));
  const sum = sumOf(all);
  const more = all.length - MOST_PLAIN;
  return {
    html: join([
      saldo.districtTitle(region, year, rows.length),
      html``,
      ...all.slice(0, MOST_PLAIN).map((row) => plainRow(t, row)),
      more > 0 ? saldo.districtMore(more) : undefined,
      html``,
      html`<b>${saldo.sum}</b> ${saldo.columns.pagu} ${sum.pagu} · ${saldo.columns.cair} ${sum.cair} · ${saldo.columns.realisasi} ${saldo.withPercent(sum.realisasi, sum.realisasi.percentOf(sum.pagu))}`,
      saldo.citeAll(year),
    ]),
    rich: richOf(t, region, year, all, sum),
    keyboard: [[{ text: saldo.refresh, data: callbackData('m', 'saldo') }]],
  };
}

function figuresOf(book: Book) {
  const { bank, kas, komponen } = position(book);
  const sum = (pick: (each: (typeof komponen)[number]) => Rupiah) => Rupiah.sum(komponen.map(pick));
  return {
    bank,
    kas,
    pagu: sum(({ pagu }) => pagu),
    cair: sum(({ cair }) => cair),
    realisasi: sum(({ realisasi }) => realisasi),
    sisa: sum(({ sisa }) => sisa),
    entry: book.lastNumber,
  };
}

function sumOf(all: readonly Figures[]) {
  const sum = (key: 'bank' | 'kas' | 'pagu' | 'cair' | 'realisasi' | 'sisa') =>
    Rupiah.sum(all.map((row) => row[key]));
  return {
    bank: sum('bank'),
    kas: sum('kas'),
    pagu: sum('pagu'),
    cair: sum('cair'),
    realisasi: sum('realisasi'),
    sisa: sum('sisa'),
  };
}

function plainRow(t: Texts, row: Figures & { name: string }) {
  const { saldo } = t.uang;
  const { accounts, columns } = saldo;
  const { name, pagu, realisasi, bank, kas, entry } = row;
  return html`<b>${name}</b> <code>${barOf(row)}</code>\n   ${columns.realisasi} ${saldo.withPercent(realisasi, realisasi.percentOf(pagu))} / ${pagu}; ${accounts.bank} ${bank}, ${accounts.kas} ${kas} <i>(${saldo.entry(entry)})</i>`;
}

function richOf(
  t: Texts,
  region: string,
  year: number,
  all: readonly (Figures & { name: string })[],
  sum: ReturnType<typeof sumOf>,
) {
  const { saldo } = t.uang;
  const { accounts, columns } = saldo;
  const heads = [
    columns.pagu,
    columns.cair,
    columns.realisasi,
    columns.sisa,
    columns.persen,
    accounts.bank,
    accounts.kas,
  ];
  const cells = (row: typeof sum) =>
    [
      html`${row.pagu}`,
      html`${row.cair}`,
      html`${row.realisasi}`,
      html`${row.sisa}`,
      html`${saldo.percent(row.realisasi.percentOf(row.pagu))}`,
      html`${row.bank}`,
      html`${row.kas}`,
    ].map((value) => html`<td align="right">${value}</td>`);
  const rows = all.map(
    (row) => html`<tr><td>${row.name} <i>(${saldo.entry(row.entry)})</i></td>${cells(row)}</tr>`,
  );
  return html`<h3>${saldo.districtTitle(region, year, all.length)}</h3><table bordered striped><tr><th>${columns.puskesmas}</th>${heads.map((head) => html`<th align="right">${head}</th>`)}</tr>${rows}<tr><th>${saldo.sum}</th>${cells(sum)}</tr></table><footer>${saldo.citeAll(year)}</footer>`;
}
