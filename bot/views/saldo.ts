import { type Book, type KomponenPosition, position } from '../../domain/ledger/index.ts';
import type { Rupiah } from '../../domain/money/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { View } from '../view.ts';

export type SaldoFacts = {
  book: Book;
  unitName: string;
  /** What a component is called in the pack; its id where the pack does not know it. */
  label: (komponen: string) => string;
};

/** Where the money of a Puskesmas stands, from the balances that are kept with its ledger. */
export function saldoView(t: Texts, facts: SaldoFacts): View {
  const { saldo } = t.uang;
  return {
    html: join([...headOf(t, facts), ...komponenLines(t, facts), ...footOf(t, facts)]),
    rich: richOf(t, facts),
    keyboard: [[{ text: saldo.refresh, data: callbackData('m', 'saldo') }]],
  };
}

function accountsOf(t: Texts, book: Book): [string, Rupiah][] {
  const { accounts } = t.uang.saldo;
  const { bank, kas, utangPajak, titipan } = position(book);
  return [
    [accounts.bank, bank],
    [accounts.kas, kas],
    [accounts.pajak, utangPajak],
    [accounts.titipan, titipan],
  ];
}

function headOf(t: Texts, { book, unitName }: SaldoFacts): Html[] {
  const { saldo } = t.uang;
  return [
    saldo.title(unitName, book.year),
    html``,
    ...accountsOf(t, book).map(([label, amount]) => saldo.figure(label, amount)),
  ];
}

function komponenLines(t: Texts, { book, label }: SaldoFacts): Html[] {
  const { saldo } = t.uang;
  const { komponen } = position(book);
  const lines = komponen.flatMap((each) => {
    const { id, pagu, cair, realisasi, sisa } = each;
    return [
      html``,
      html`<b>${label(id)}</b>`,
      html`<code>${barOf(each)}</code>`,
      saldo.komponen(pagu, cair, cair.percentOf(pagu)),
      saldo.spent(realisasi, realisasi.percentOf(pagu), sisa),
    ];
  });
  return komponen.length === 0 ? [] : [...lines, html``, saldo.legend];
}

function footOf(t: Texts, { book }: SaldoFacts): Html[] {
  return [t.uang.saldo.cite(book.lastNumber, book.year)];
}

/** So many letters stand for the whole budget. */
const BAR = 16;

/** Spent, disbursed and not spent, not disbursed; never longer than the budget. */
export function barOf({ pagu, cair, realisasi }: Omit<KomponenPosition, 'id' | 'sisa'>): string {
  const cells = (amount: Rupiah) => {
    const whole = Number(amount.percentOf(pagu) ?? 0);
    return Math.max(0, Math.min(BAR, Math.round((whole / 100) * BAR)));
  };
  const spent = cells(realisasi);
  const there = Math.max(spent, cells(cair));
  return '█'.repeat(spent) + '▓'.repeat(there - spent) + '░'.repeat(BAR - there);
}

function richOf(t: Texts, facts: SaldoFacts): Html {
  const { saldo } = t.uang;
  const { columns } = saldo;
  const { book, unitName, label } = facts;
  const { komponen } = position(book);
  const money = (amount: Rupiah) => html`<td align="right">${amount}</td>`;
  const accounts = accountsOf(t, book).map(
    ([name, amount]) => html`<tr><td>${name}</td>${money(amount)}</tr>`,
  );
  const blocks = komponen.map((each) => {
    const { id, pagu, cair, realisasi, sisa } = each;
    const row = (name: string, amount: Rupiah, share?: string) =>
      html`<tr><td>${name}</td>${money(amount)}<td align="right">${share === undefined ? '' : saldo.percent(share)}</td></tr>`;
    return html`<h4>${label(id)}</h4><p><code>${barOf(each)}</code></p><table bordered>${row(columns.pagu, pagu)}${row(columns.cair, cair, cair.percentOf(pagu))}${row(columns.realisasi, realisasi, realisasi.percentOf(pagu))}${row(columns.sisa, sisa)}</table>`;
  });
  return html`<h3>${saldo.title(unitName, book.year)}</h3><table bordered>${accounts}</table>${blocks}${
    komponen.length === 0 ? undefined : html`<p>${saldo.legend}</p>`
  }<footer>${saldo.cite(book.lastNumber, book.year)}</footer>`;
}
