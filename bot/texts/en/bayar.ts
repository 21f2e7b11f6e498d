import type { PaymentMethod } from '../../../domain/disbursement/index.ts';
import { html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { biaya } from './biaya.ts';
import { formatDateRange } from './dates.ts';
import { count, moment } from './figures.ts';
import { umum } from './umum.ts';

const methods: Record<PaymentMethod, string> = { tunai: 'cash', transfer: 'transfer' };
const people = (number: number) => count(number, 'person', 'people');

/** Payments and cash, in English. */
export const bayar: Texts['uang']['bayar'] = {
  title: (unit) => html`💵 <b>Payments of ${unit}</b>`,
  balances: (bank, kas) => html`Bank ${bank} · cash ${kas}`,
  nothing: html`✅ No payment is waiting.`,
  ready: (number, total) => html`<b>Ready to pay</b>: ${people(number)}, <b>${total}</b>`,
  waiting: (reports, total) =>
    html`<b>Waiting for money to arrive</b>: ${count(reports, 'report')}, ${total}`,
  confirming: (number, total) =>
    html`<b>Waiting for the payee to confirm</b>: ${people(number)}, ${total}`,
  disputed: (number) => html`❗ <b>Not received, says the payee</b>: ${people(number)}`,
  report: (number, kegiatan, tanggal) =>
    html`<b>${number}</b> ${kegiatan}, ${formatDateRange(tanggal)}`,
  person: (mark, name, amount) => html`   ${mark} ${name} – ${amount}`,
  byOther: (role) => html`      <i>paid by the ${umum.roles[role]}</i>`,
  asked: (number) => html`   <i>asked for in ${number}</i>`,
  notAsked: html`   <i>not asked for yet; ask with /pencairan</i>`,
  more: (number) => html`<i>… and ${number} more; they appear when those above are done.</i>`,
  payButton: (number, name, amount) => `${number} ${name} · ${amount}`,
  card: (number, name) => html`💵 <b>${name}</b> · report ${number}`,
  amount: (amount) => html`Amount: <b>${amount}</b>`,
  line: (line) =>
    line.kind === 'transport'
      ? html`• Transport, ${count(line.days, 'day')}: ${line.amount}`
      : html`• ${biaya.about(line)}: ${line.amount}`,
  method: html`<b>How is it paid?</b>`,
  methods,
  tunai: 'Cash',
  transfer: 'Transfer',
  cashShort: (kas, short) =>
    html`⚠️ ${kas} in cash, ${short} too little. Withdraw cash first, or pay by transfer.`,
  confirm: (name, amount, method, left) =>
    html`Pay <b>${amount}</b> to <b>${name}</b> by <b>${methods[method]}</b>?\nLeft afterwards ${method === 'tunai' ? 'in cash' : 'in the bank'}: ${left}.`,
  yesPay: (amount) => `Yes, pay ${amount}`,
  state: {
    terutang: html`⏳ not paid yet`,
    dibayar: (by, method, entry, at, zone) =>
      html`✅ <b>Paid</b> by ${methods[method]} by ${by}, ${moment(at, zone)} (entry no. ${entry}). Waiting for the payee to press “Yes, I received it”.`,
    disanggah: (name, note) => html`❗ ${name} says they did not receive it: ${note}`,
    diterima: (name, at, zone) => html`✅ Received by ${name}, ${moment(at, zone)}.`,
  },
  left: (number, total) =>
    number === 0
      ? html`Everything in this report whose money has arrived is paid.`
      : html`Still ${people(number)}, <b>${total}</b> in this report.`,
  next: 'List of payments',
  takeBack: 'Take the payment back',
  writeTakeBack: (name, amount) =>
    html`Taking back the payment of <b>${amount}</b> to ${name}: its entry is reversed and it counts as not paid again.\nWrite the reason in one message, or /batal.`,
  takenBack: (name, amount) =>
    html`↩️ The payment of ${amount} to ${name} was taken back; its entry is reversed.`,
  drawButton: 'Withdraw cash',
  drawTitle: (unit) => html`🏧 <b>Withdraw cash for ${unit}</b>`,
  drawNeeded: (needed) => html`Ready to pay now: ${needed}.`,
  drawAsk: html`<b>How much is withdrawn from the bank?</b> Type the amount, for example <i>500rb</i>.`,
  drawSuggest: (amount) => `Withdraw ${amount}`,
  drawConfirm: (amount, bank, kas) =>
    html`Book a withdrawal of <b>${amount}</b>?\nAfterwards: bank ${bank}, cash ${kas}.`,
  drawYes: (amount) => `Yes, ${amount} was withdrawn`,
  drawn: (amount, entry, bank, kas) =>
    html`✅ The withdrawal of ${amount} is booked (entry no. ${entry}).\nBank ${bank} · cash ${kas}`,
  ownTitle: (amount, kegiatan, number) =>
    html`💵 <b>${amount}</b> for ${kegiatan}, report ${number}`,
  received: 'Yes, I received it',
  notYet: 'Not yet',
  askReceived: html`Did you receive it?`,
  thanks: html`✅ Thank you. It is recorded that you received it.`,
  writeDispute: (amount) =>
    html`What is wrong with the payment of <b>${amount}</b>? Write it in one message, for example <i>I have not received the money</i>, or /batal.`,
  disputeNoted: html`❗ Noted. The treasurer and the head of Puskesmas are told and will settle it with you.`,
};
