import type { PencairanStep } from '../../../domain/disbursement/index.ts';
import type { Rupiah } from '../../../domain/money/index.ts';
import { html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { formatDate } from './dates.ts';
import { count, moment, since, time } from './figures.ts';
import { umum } from './umum.ts';

const steps: Record<PencairanStep['kind'], string> = {
  ajukan: 'Asked for',
  setujui: 'Approved',
  tolak: 'Rejected',
  kirim: 'Sent',
  terima: 'Recorded as arrived',
  jelaskan: 'Difference explained',
};

const reports = (number: number) => count(number, 'report');
const difference = (amount: Rupiah) =>
  amount.isNegative()
    ? html`❗ ${amount.negated()} less than asked for has arrived`
    : html`❗ ${amount} more than asked for has arrived`;
const reached = (percent: string, threshold: number) =>
  html` (${percent}% of ${threshold}% so far)`;

/** Requests for money, in English. */
export const pencairan: Texts['uang']['pencairan'] = {
  title: (unit) => html`🏦 <b>Disbursement for ${unit}</b>`,
  none: html`No money was asked for yet.`,
  noneWaiting: html`✅ No request is waiting for you.`,
  waitingTitle: (region, number) =>
    html`🏦 <b>Disbursement in ${region}</b>: ${count(number, 'request')} waiting, the oldest on top.`,
  line: (number, amount, of) => html`<b>${number}</b> ${amount}, ${reports(of)}`,
  lineOf: (number, unit, amount, of) => html`<b>${number}</b> ${unit}: ${amount}, ${reports(of)}`,
  button: (number, amount) => `${number} · ${amount}`,
  buttonOf: (number, unit, amount) => `${number} · ${unit} · ${amount}`,
  desk: (role, days) => html`⏳ on the desk of the ${umum.roles[role]} ${since(days)}`,
  state: {
    disetujui: html`✅ approved`,
    ditolak: (reason) => html`⛔ rejected: ${reason}`,
    dikirim: (ref) => html`💸 sent (${ref})`,
    selisih: difference,
    diterima: html`✅ arrived`,
    explained: (note) => html`ℹ️ difference explained: ${note}`,
  },
  free: (number, total) =>
    html`📄 <b>${reports(number)}</b> approved and not asked for yet: <b>${total}</b>`,
  noneFree: html`📄 No report is waiting to be asked for.`,
  ask: (number) => `Ask for money (${reports(number)})`,
  choose: (number, total) =>
    html`<b>Which reports do you ask money for?</b>\n${number} chosen, <b>${total}</b>`,
  chooseOldest: (most, all) =>
    html`${reports(all)} waiting; the oldest ${most} go into this request, the rest into the next one.`,
  tick: (on, number, kegiatan, amount) => `${on ? '☑️' : '⬜'} ${number} ${kegiatan} · ${amount}`,
  paper: (on, label) => `${on ? '☑️' : '⬜'} Dinkes has: ${label}`,
  paperWhy: html`<i>You vouch yourself for papers that are not kept here; the verifier sees that you did.</i>`,
  all: 'Choose all',
  nothing: 'Choose none',
  toConfirm: 'Next',
  changedList: html`⚠️ The list of reports has changed meanwhile. This is the latest; please check again.`,
  confirm: (number, total, unit) =>
    html`Ask Dinas Kesehatan for <b>${total}</b> for ${reports(number)} of ${unit}?`,
  yesAsk: (amount) => `Yes, ask for ${amount}`,
  gate: 'Conditions for disbursement',
  gateClear: html`🟢 All conditions are met.`,
  reached,
  finding: (finding) =>
    html`${finding.overridable ? '🚩' : '⛔'} ${finding.label}${
      finding.reached !== undefined && finding.threshold !== undefined
        ? reached(finding.reached, finding.threshold)
        : undefined
    } – <i>${finding.citation}</i>`,
  attested: (label, citation) =>
    html`📎 Dinkes has it, says the treasurer: ${label} – <i>${citation}</i>`,
  flaggedNote: html`<i>It can still be asked for; the verifier approves with a written reason or rejects.</i>`,
  rules: (pack, years, beyond) =>
    beyond
      ? html`<i>Rules: ${pack} (in force ${years}), because there is nothing newer for this region.</i>`
      : html`<i>Rules: ${pack}</i>`,
  head: (number, unit) => html`🏦 <b>${number}</b> · ${unit}`,
  about: (year, method) => html`<i>${year} · ${method}</i>`,
  methods: {
    'ls-puskesmas': 'LS to the BOK account of the Puskesmas',
    'ls-pihak-ketiga': 'LS to a third party',
    up: 'Uang persediaan (UP)',
    ls: 'LS',
    'salur-pihak-ketiga': 'Transfer to the BOK account of the Puskesmas',
    'tarik-rekening': 'Withdrawal from the BOK account of the Puskesmas',
    'transfer-orang': 'Transfer to each person’s account',
  },
  columns: { laporan: 'Report', pelapor: 'Reporter', jumlah: 'Amount' },
  item: (number, kegiatan, reporter, amount) =>
    html`<b>${number}</b> ${kegiatan}, ${reporter} – ${amount}`,
  itemsMore: (number) => html`… and ${number} more`,
  total: 'Asked for',
  arrived: 'Arrived',
  arrival: (amount, date, entry) => html`${amount}, ${formatDate(date)} (entry no. ${entry})`,
  history: 'History',
  step: ({ kind, by, at, reason }, zone) =>
    html`${steps[kind]} by ${by.name}, ${moment(at, zone)}${reason === undefined ? undefined : html` – ${reason}`}`,
  done: (request, zone) => {
    const last = request.steps.at(-1);
    return last
      ? html`✅ <b>${steps[last.kind]}</b> by ${last.by.name} at ${time(last.at, zone)}.`
      : html``;
  },
  already: (request, zone) => {
    const last = request.steps.at(-1);
    return last
      ? html`ℹ️ <b>${steps[last.kind]}</b> already by ${last.by.name} at ${time(last.at, zone)}.`
      : html``;
  },
  requested: (number, amount) =>
    html`✅ Request <b>${number}</b> of <b>${amount}</b> is stored. It is now on the desk of the Dinkes verifier.`,
  back: 'List of requests',
  confirmApprove: (number, unit, amount) =>
    html`Approve <b>${number}</b> from ${unit}, <b>${amount}</b>?`,
  approveFlagged: (number, amount) =>
    html`<b>${number}</b> (${amount}) is flagged. Approving it needs a written reason, which is kept with the decision.`,
  writeOverride: 'Write a reason and approve',
  askOverride: (number, amount) =>
    html`Write in one message why <b>${number}</b> of <b>${amount}</b> is approved all the same, or /batal.`,
  chooseReject: (number) =>
    html`<b>Why do you reject ${number}?</b> Its reports can be asked for again.`,
  presets: [
    'The request does not match the POA',
    'Last month’s report is missing',
    'Evidence is not complete',
  ],
  ownReason: 'Write a reason',
  askReject: (number) => html`Write in one message why <b>${number}</b> is rejected, or /batal.`,
  send: 'Mark as sent',
  askRef: (number, amount) =>
    html`Sending <b>${amount}</b> for <b>${number}</b>. Type the number of the SP2D or of the transfer slip, or /batal.`,
  confirmSend: (number, unit, amount, ref) =>
    html`Mark <b>${number}</b> as sent?\n<b>${amount}</b> to ${unit}, number <b>${ref}</b>.\nWrong number? Type the right one.`,
  longRef: (longest) =>
    html`A number has at most ${longest} characters. Please type only the number.`,
  yesSent: (amount) => `Yes, ${amount} was sent`,
  hasArrived: html`<b>Has the money arrived?</b> Compare it with the bank book.`,
  restArrived: html`<b>Has the rest arrived?</b>`,
  yesArrived: (amount) => `Yes, ${amount} has arrived`,
  otherAmount: 'Another amount',
  askArrived: (number, expected) =>
    html`How much arrived in the account for <b>${number}</b>? ${expected} is expected. Type the amount, or /batal.`,
  whichAmount: html`The amount can be read in several ways. Which one is it?`,
  confirmArrived: (amount, gap) =>
    html`Record <b>${amount}</b> as arrived in the bank?\n${
      gap.isZero()
        ? 'Exactly what was expected.'
        : gap.isNegative()
          ? html`⚠️ <b>${gap.negated()}</b> less than expected. The Dinkes disbursing treasurer is asked about the difference; reports are paid in order until the money is used up.`
          : html`⚠️ <b>${gap}</b> more than expected. The surplus is kept as titipan until Dinkes explains it.`
    }`,
  explain: 'Explain the difference',
  askExplain: (number, gap) =>
    html`<b>${number}</b>: ${difference(gap)}. Write the explanation in one message, or /batal. After that the request is closed.`,
};
