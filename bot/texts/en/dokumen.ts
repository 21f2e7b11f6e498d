import { html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { dates } from './dates.ts';

/** Papers asked for in chat, in English; the papers themselves are Indonesian. */
export const dokumen: Texts['dokumen'] = {
  button: 'Papers',
  form: 'Make the form',
  kinds: {
    spj: 'Complete SPJ file',
    'spt-bulanan': 'Monthly SPT',
    'berita-acara': 'Berita acara',
    'laporan-hasil-kegiatan': 'Activity report (LHK)',
    'daftar-hadir': 'Attendance list',
    kuitansi: 'Kuitansi',
    'rincian-biaya': 'Breakdown of costs',
    'surat-pernyataan-riil': 'Surat Pernyataan Riil',
    undangan: 'Invitation letter',
    notulen: 'Minutes (notulen)',
    'surat-pernyataan-rtk': 'Surat Pernyataan RTK',
  },
  list: (number, kegiatan) =>
    html`📄 <b>Papers of ${number}</b>\n${kegiatan}\n\nChoose one; the PDF is sent here.`,
  whose: (paper, number) => html`<b>${paper} ${number}</b>: whose?`,
  everybody: (count) => `Everybody (${count})`,
  which: (paper) =>
    paper === undefined
      ? html`<b>Papers of which report?</b>`
      : html`<b>${paper}</b> of which report?`,
  noReports: html`There is no report yet that papers could be made of.`,
  spt: (month) => `SPT ${dates.month(month)}`,
  noPlan: (month) =>
    html`There is no POA and SPT for ${dates.month(month)}, so its letter cannot be made yet.`,
  making: (paper, number) => html`⏳ <b>Being made:</b> ${paper} ${number}`,
  stillMaking: (paper, number) =>
    html`⏳ ${paper} ${number} is still being made. A moment, please; the file is sent here.`,
  caption: (paper, number, code) => html`📄 ${paper} <b>${number}</b>\nCode <code>${code}</code>`,
  toSign: html`Print it and have it signed where there is room. Dotted lines are filled in by hand.`,
  failed: (paper) =>
    html`⚠️ <b>${paper}</b> could not be made, through no fault of yours. Please ask again later.`,
  notNeeded: (paper) => html`This report needs no ${paper}.`,
  tooBig: (paper) =>
    html`⚠️ <b>${paper}</b> is larger than 50 MB and cannot be sent through Telegram.`,
};
