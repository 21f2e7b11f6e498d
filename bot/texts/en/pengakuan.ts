import { type Instant, localDate, localTime, type Zone } from '../../../domain/time/index.ts';
import { html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import type { pengakuanProblems as Problems } from '../id/pengakuan.ts';
import { formatDate } from './dates.ts';
import { lapor } from './lapor.ts';

const moment = (at: Instant, zone: Zone) =>
  `${formatDate(localDate(at, zone))} at ${localTime(at, zone)}`;

/** The acknowledgement of a berita acara, as its reporter reads of it in English. */
export const pengakuan: Texts['pengakuan'] = {
  mark: html`electronic acknowledgement, not a certified electronic signature`,
  ask: 'Ask kepala desa/… to acknowledge',
  askAgain: 'Ask for acknowledgement again',
  hint: html`Is the paper hard to bring along? Press <b>Ask kepala desa/…</b>: a kepala desa, lurah, RT/RW, tokoh masyarakat, kepala sekolah or guru acknowledges the activity from their own phone.`,
  link: (kegiatan, number, page, until, zone) =>
    html`🔗 <b>Acknowledgement of berita acara</b> ${number}: ${kegiatan}\n\n${page}\n\nPass this link on, or show the picture to be scanned. Valid until ${moment(until, zone)}.`,
  code: (code) =>
    html`🔢 Code for whoever acknowledges: <code>${code}</code>\n\nTell it to them <b>in person</b>, face to face or by phone. Do not pass it on together with the link: the code is the sign that you know them.`,
  asked: html`✅ The link was made. You can go on with the report while you wait.`,
  once: html`That link was made before. If the link or its code is not above, ask again; the old one will not work any more.`,
  answer: html`📲 by electronic acknowledgement`,
  by: (name, office) => html`✅ Berita acara acknowledged by ${name}, ${office}`,
  stands: (name, office, at, zone) =>
    html`📲 ${name}, ${office}, ${moment(at, zone)} – <i>electronic acknowledgement, not a certified electronic signature</i>`,
  waiting: (until, zone) =>
    html`⏳ Waiting for the berita acara to be acknowledged through the link, valid until ${moment(until, zone)}.`,
  changed: html`⚠️ The report was changed after the acknowledgement was asked for, so it does not count any more. Ask again, or send a photo of the berita acara.`,
  expired: html`⌛ The link for the acknowledgement has run out. Ask again, or send a photo of the berita acara.`,
  closed: html`⛔ The link for the acknowledgement was closed after five wrong codes. Ask again, or send a photo of the berita acara.`,
  given: (number, kegiatan, name, office) =>
    html`📲 The berita acara of report <b>${number}</b> (${kegiatan}) was acknowledged by <b>${name}</b>, ${office}.\n<i>This is an electronic acknowledgement, not a certified electronic signature.</i>`,
  voided: (number, kegiatan) =>
    html`⛔ The link for the acknowledgement of report <b>${number}</b> (${kegiatan}) was closed after five wrong codes. Ask again from that report.`,
};

/** What does not fit about an acknowledgement. */
export const pengakuanProblems: typeof Problems = {
  'pengakuan.belum-siap': ({ steps }) =>
    html`First answer ${steps.map((step) => (lapor.steps as Record<string, string>)[step] ?? step).join(', ')}: that is what will be acknowledged.`,
  'pengakuan.tanpa-alamat': () =>
    html`This system has no public address yet, so nothing can be acknowledged by phone. Send a photo of the berita acara.`,
  'pengakuan.sudah': ({ name, office, at }, zone) =>
    html`Acknowledged before by ${name}, ${office}, on ${moment(at, zone)}.`,
  'pengakuan.batal': () =>
    html`This link was closed after five wrong codes. Ask the reporter for a new one.`,
  'pengakuan.kedaluwarsa': () => html`This link has run out. Ask the reporter for a new one.`,
  'pengakuan.laporan-tutup': () =>
    html`The report was sent or deleted, so the acknowledgement is not needed any more.`,
  'pengakuan.berubah': () =>
    html`The report was changed after this link was made. Ask the reporter for a new one.`,
  'pengakuan.kode': ({ left }) =>
    html`The code does not fit. Ask the reporter again; ${left} ${left === 1 ? 'try' : 'tries'} left.`,
  'pengakuan.kode-bentuk': () => html`The code has six digits, such as 012345.`,
  'pengakuan.jabatan': () => html`Choose your office from the list.`,
  'pengakuan.nama': () => html`Write your full name.`,
};
