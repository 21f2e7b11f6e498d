import { html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { formatMonth } from './dates.ts';
import { moment, since } from './figures.ts';

/** Own reports, their copies, and the word of the day, in English. */
export const laporan: Texts['laporan'] = {
  title: (month, count) =>
    html`📄 <b>My reports</b> · ${formatMonth(month)}: ${count === 0 ? 'none yet' : count}`,
  returnedTitle: (count) => html`🔁 <b>To be repaired</b>: ${count}`,
  pageOf: (page, pages) => html`<i>Page ${page} of ${pages}</i>`,
  groups: {
    perbaiki: 'to be repaired',
    diperiksa: 'being checked',
    dana: 'waiting for money',
    dibayar: 'paid',
    ditolak: 'rejected',
  },
  counts: (counts) => html`${counts.map(({ label, count }) => `${count} ${label}`).join(', ')}`,
  groupButton: (label, count) => `${label.charAt(0).toUpperCase()}${label.slice(1)} (${count})`,
  line: (number, name, date, total, where) =>
    html`<b>${number}</b> ${name}, ${date} – ${total}\n   ${where}`,
  draft: (name, number, step, steps, ready) =>
    html`📝 <b>${number}</b> ${name}\n   ${ready ? 'Draft: ready to be reviewed and sent' : `Draft: step ${step} of ${steps}`}`,
  continueDraft: (number) => `Continue ${number}`,
  standing: {
    meja: (desk, days) => html`📥 on the desk of the ${desk} ${since(days)}`,
    perbaiki: (days) => html`🔁 for you to repair ${since(days)}`,
    ajukan: (desk, days) => html`✅ approved; the ${desk} asks for its money, ${since(days)}`,
    dana: (desk, days) => html`🏦 money asked for, on the desk of the ${desk} ${since(days)}`,
    bayar: (desk, days) => html`🏦 money arrived, to be paid by the ${desk} ${since(days)}`,
    cair: (days) => html`🏦 money arrived ${since(days)}`,
    terima: (date) => html`💵 paid ${date}; press “I received it” once you have it`,
    sanggah: (desk, days) => html`⚠️ not received; the ${desk} looks into it ${since(days)}`,
    selesai: (date) => html`💵 paid, you received it ${date}`,
    ditolak: (reason) => html`⛔ rejected: ${reason}`,
  },
  reason: (item, text, more) => html`${item}: ${text}${more > 0 ? ` (+${more} more)` : ''}`,
  open: (number) => `Open ${number}`,
  older: 'Earlier months',
  months: html`<b>Reports of which month?</b>`,
  next: 'Next ▸',
  before: '◂ Previous',
  backToReports: 'My reports',
  total: (total) => html`Total: <b>${total}</b>`,
  history: html`<b>History</b>`,
  at: (when, zone, what) => html`• ${moment(when, zone)}: ${what}`,
  events: {
    dikirim: (again) => html`${again ? 'sent again after repair' : 'sent'}`,
    disetujui: (name, role) => html`approved by ${name} (${role})`,
    dikembalikan: (name, role, reasons) =>
      html`returned by ${name} (${role})${reasons.map(({ label, text }) => html`\n   – ${label}: ${text}`)}`,
    ditolak: (name, role, reason) => html`rejected by ${name} (${role}): ${reason}`,
    dibayar: (amount, transfer) => html`${amount} paid ${transfer ? 'by transfer' : 'in cash'}`,
    diterima: (amount) => html`you received ${amount}`,
    disanggah: html`you said that it did not come`,
    dibatalkan: html`payment taken back`,
  },
  steps: {
    ajukan: html`money asked for`,
    setujui: html`request for money approved`,
    tolak: html`request for money rejected`,
    kirim: html`money sent`,
    terima: html`money arrived`,
    jelaskan: html`difference explained`,
  },
  twin: (number) =>
    html`📌 Another draft of this activity, ${number}, is still there. Continue that one with /lapor if it is the same.`,
  copy: 'Copy into a new report',
  copyOf: (number) => `Copy from ${number}`,
  copyLabel: 'Begun as a copy of',
  copiedFrom: (number) => html`📋 Begun as a copy of ${number}`,
  copied: (number, what) =>
    html`📋 Copied from <b>${number}</b>:${what.map(({ label, value }) => html`\n✅ ${label}: ${value}`)}\nNot the same any more? Press <b>Change</b>. Everything else is filled in anew.`,
  copiedNothing: (number) =>
    html`📋 Begun from <b>${number}</b>; its place and people are not on this month’s SPT any more, so everything is filled in anew.`,
  copyNoLine: (name, month) =>
    html`“${name}” is not in the POA of ${formatMonth(month)}, so the report cannot be copied. Choose another activity, or type a word of its name.`,
  wordToday: (word) =>
    html`✍️ Today’s word: <b>${word}</b>. Write it on a sheet of paper and show it in one of the photos of the activity.`,
  wordThen: (date) =>
    html`✍️ One of the photos shows the word that the bot gave on ${date}. The verifier compares it.`,
};
