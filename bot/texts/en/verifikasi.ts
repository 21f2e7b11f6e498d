import { html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { count, moment, time } from './figures.ts';
import { lapor } from './lapor.ts';
import { flagText } from './tanda.ts';
import { umum } from './umum.ts';

const verbs = { setujui: 'Approved', kembalikan: 'Returned', tolak: 'Rejected' };
const icons = { setujui: '✅', kembalikan: '🔁', tolak: '⛔' };

/** The dossier and its decisions, in English. */
export const verifikasi: Texts['verifikasi'] = {
  empty: html`✅ No report is waiting for your decision.`,
  title: (reports) => html`📥 <b>${count(reports, 'report')} waiting</b>, the oldest on top.`,
  line: (number, kegiatan, reporter, total, days) =>
    html`<b>${number}</b> ${kegiatan} – ${reporter}, ${total}${days > 0 ? `, waiting for ${count(days, 'day')}` : ''}`,
  more: (number) => html`<i>… and ${number} more; they appear when those above are decided.</i>`,
  reporter: 'Reporter',
  budget: 'POA budget',
  costs: 'Costs',
  transport: 'Transport',
  total: 'Total',
  tariff: (citation) => html`Tariff: ${citation}`,
  results: 'Results',
  result: (label, value, target) => html`${label}: ${value} (target ${target})`,
  flags: 'Flags from the bot',
  noFlags: html`🟢 The bot found nothing unusual.`,
  flag: flagText,
  history: 'Decisions so far',
  decision: ({ kind, by, role, at, reasons }, zone) =>
    html`${verbs[kind]} by ${by.name} (${umum.roles[role]}), ${moment(at, zone)}${reasons.map(
      ({ item, text }) => html`\n   • ${lapor.steps[item] ?? item}: ${text}`,
    )}`,
  files: (files) => `Show files (${files})`,
  filesSent: (files) => `${count(files, 'file')} sent below.`,
  confirm: (dossier) =>
    html`Approve <b>${dossier.number}</b> ${dossier.kegiatan.name} by ${dossier.reporter.name}, <b>${dossier.total}</b>?`,
  decided: (dossier, zone) => {
    const last = dossier.decisions.at(-1);
    if (!last) return html``;
    const next = dossier.state.at === 'meja' ? dossier.levels[dossier.state.level] : undefined;
    return html`${icons[last.kind]} <b>${verbs[last.kind]}</b> by ${last.by.name} at ${time(last.at, zone)}.${next ? ` Now on the desk of the ${umum.roles[next]}.` : ''}`;
  },
  backToQueue: 'Queue',
  chooseItems: (number) =>
    html`<b>Which parts of ${number} need correcting?</b>\nThe other answers are kept.`,
  toReason: 'Go on to the reason',
  chooseReason: (kind, number) =>
    kind === 'tolak'
      ? html`<b>Why do you reject ${number}?</b> The reporter cannot correct a rejected report.`
      : html`<b>Why do you return ${number}?</b>`,
  presets: [
    'Photo is not clear',
    'Berita acara is not signed',
    'Amount does not match the evidence',
    'Results are not complete',
    'Does not match the SPT',
  ],
  ownReason: 'Write a reason',
  writeReason: (number) => html`Write the reason for <b>${number}</b> in one message, or /batal.`,
};
