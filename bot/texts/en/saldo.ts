import { html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { formatDateRange } from './dates.ts';
import { moment, percent } from './figures.ts';

/** Balances and what a person is owed, in English. */
export const saldo: Texts['uang']['saldo'] = {
  title: (unit, year) => html`💰 <b>BOK balance of ${unit}</b> · ${year}`,
  noBook: (unit, year) =>
    html`The BOK book of ${unit} for ${year} is not open yet, so there is no balance. Please ask Dinas Kesehatan.`,
  accounts: {
    bank: 'Bank',
    kas: 'Cash',
    pajak: 'Tax withheld, not deposited yet',
    titipan: 'Titipan (arrived beyond what was asked for)',
  },
  columns: {
    komponen: 'Component',
    puskesmas: 'Puskesmas',
    pagu: 'Pagu',
    cair: 'Disbursed',
    realisasi: 'Spent',
    sisa: 'Pagu left',
    persen: 'Spent %',
  },
  figure: (label, amount) => html`${label}: <b>${amount}</b>`,
  withPercent: (amount, value) => html`${amount} (${percent(value)})`,
  komponen: (pagu, cair, cairPercent) =>
    html`Pagu ${pagu} · disbursed ${cair} (${percent(cairPercent)})`,
  spent: (realisasi, value, sisa) => html`Spent ${realisasi} (${percent(value)}) · left ${sisa}`,
  percent,
  legend: html`<i>█ spent ▓ disbursed ░ not disbursed yet</i>`,
  cite: (entry, year) =>
    entry === 0
      ? html`<i>The book of ${year} has no entry yet.</i>`
      : html`<i>From the ledger of ${year}, as of entry no. ${entry}.</i>`,
  citeAll: (year) => html`<i>From each Puskesmas' ledger of ${year}, as of the entry named.</i>`,
  entry: (number) => `entry no. ${number}`,
  districtTitle: (region, year, units) =>
    html`💰 <b>BOK balance of ${region}</b> · ${year}, ${units} Puskesmas`,
  districtEmpty: (region, year) =>
    html`No Puskesmas in ${region} has an open book for ${year} yet.`,
  districtMore: (units) => html`… and ${units} more Puskesmas.`,
  sum: 'Total',
  refresh: 'Refresh',
  ownTitle: html`💵 <b>What you are owed</b>`,
  ownNone: html`Nothing yet. After Dinkes has approved a report, the amount appears here.`,
  own: {
    owed: 'Not paid yet',
    paid: 'Paid, waiting for your confirmation',
    received: 'Received',
  },
  ownLine: (number, kegiatan, tanggal, amount) =>
    html`<b>${number}</b> ${kegiatan}, ${formatDateRange(tanggal)} – <b>${amount}</b>`,
  ownState: {
    terutang: html`⏳ approved, waiting for the treasurer to pay`,
    dibayar: (by, at, zone) => html`💵 paid by ${by}, ${moment(at, zone)} – did you receive it?`,
    disanggah: (note) => html`❗ you did not receive it: ${note}`,
    diterima: (by, at, zone) => html`✅ received from ${by}, ${moment(at, zone)}`,
  },
  ownOnly: (latest) => html`<i>The latest ${latest}.</i>`,
};
