import { html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { formatDateRange } from './dates.ts';
import { count } from './figures.ts';
import { lapor } from './lapor.ts';
import { umum } from './umum.ts';

const roleName = (role: string) => (umum.roles as Record<string, string>)[role] ?? role;

/** What people are told when something happened, in English. */
export const kabar: Texts['kabar'] = {
  joined: (name, role) => html`👤 <b>${name}</b> joined as ${roleName(role)}.`,
  arrivedOnDesk: (number, kegiatan, reporter, total, again) =>
    html`📥 ${again ? 'The corrected report' : 'A new report'} <b>${number}</b> is waiting for your decision: ${kegiatan}, by ${reporter}, <b>${total}</b>.`,
  open: 'Open',
  attendance: (kegiatan, tanggal, reporter, number) =>
    html`You are recorded as present at <b>${kegiatan}</b>, ${formatDateRange(tanggal)} (report ${number} by ${reporter}). Is that right?`,
  attendanceNoted: (number, hadir) =>
    hadir
      ? html`✅ Thank you. You are recorded as present in report ${number}.`
      : html`🚩 Noted: you were not there (report ${number}). The verifier will see it.`,
  approvedNext: (number, by, role, desk) =>
    html`✅ Report <b>${number}</b> was approved by ${by} (${roleName(role)}). It is now on the desk of the ${roleName(desk)}.`,
  approvedLast: (number, by, role) =>
    html`✅ Report <b>${number}</b> was approved by ${by} (${roleName(role)}). The treasurer will ask for the money.`,
  owed: (amount, kegiatan, number) =>
    html`💰 You will receive <b>${amount}</b> for ${kegiatan} (report ${number}) once the money has arrived.`,
  readyToAsk: (number, kegiatan) =>
    html`🏦 Report <b>${number}</b> ${kegiatan} was approved by Dinkes. Its money can be asked for with /pencairan.`,
  returned: (number, by, reasons) =>
    html`🔁 Report <b>${number}</b> was returned by ${by}:${reasons.map(
      ({ item, text }) => html`\n• ${lapor.steps[item] ?? item}: ${text}`,
    )}\nThe other answers are kept.`,
  repair: 'Correct it now',
  rejected: (number, by, reason) =>
    html`⛔ Report <b>${number}</b> was rejected by ${by}: ${reason}`,
  requested: (number, unit, amount, reports, flagged) =>
    html`🏦 Request <b>${number}</b> from ${unit}: <b>${amount}</b> for ${count(reports, 'report')} is waiting for your decision.${flagged ? ' 🚩 There is something to look at.' : ''}`,
  requestOfReport: (reports, number) =>
    html`🏦 The money of your reports is being asked for: ${reports.join(', ')} (request ${number}).`,
  requestApproved: (number, by, amount) =>
    html`✅ Request <b>${number}</b> of <b>${amount}</b> was approved by ${by}.`,
  requestToSend: (number, unit, amount) =>
    html`💸 Request <b>${number}</b> from ${unit} of <b>${amount}</b> is approved and ready to be sent.`,
  requestRejected: (number, by, reason) =>
    html`⛔ Request <b>${number}</b> was rejected by ${by}: ${reason}`,
  requestSent: (number, amount, ref) =>
    html`💸 The money of request <b>${number}</b>, <b>${amount}</b>, was sent (${ref}). Has it arrived in the account?`,
  requestReceived: (number, arrived) =>
    html`✅ The money of request <b>${number}</b> has arrived: <b>${arrived}</b>.`,
  reportReady: (reports) =>
    html`💰 The money for report <b>${reports.join(', ')}</b> has arrived. The treasurer will pay you.`,
  difference: (number, arrived, amount) =>
    html`❗ Request <b>${number}</b>: ${arrived} arrived, ${amount} was asked for. Please explain.`,
  explained: (number, note) =>
    html`ℹ️ The difference in request <b>${number}</b> was explained: ${note}`,
  paid: (amount, kegiatan, number, by, method) =>
    html`💵 <b>${amount} was paid</b> (${method}) by ${by} for ${kegiatan}, report ${number}. Did you receive it?`,
  methods: { tunai: 'cash', transfer: 'transfer' },
  confirmed: (name, amount, number) =>
    html`✅ ${name} received <b>${amount}</b> (report ${number}).`,
  disputed: (name, amount, number, note) =>
    html`❗ ${name} did not receive <b>${amount}</b> (report ${number}): ${note}`,
  takenBack: (amount, number, reason) =>
    html`↩️ The payment of <b>${amount}</b> (report ${number}) was taken back: ${reason}`,
  absent: (name, number) => html`🚩 ${name} says they were not there (report <b>${number}</b>).`,
  blocked: (name) =>
    html`🔕 ${name} has blocked the bot, so messages do not reach them. Please contact them directly.`,
  voiceRefused: html`⚠️ That voice message cannot be used. Send it again, or write what it says.`,
};
