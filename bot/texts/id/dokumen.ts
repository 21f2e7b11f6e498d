import { formatMonth } from '../../../domain/time/index.ts';
import { html } from '../../html.ts';
import type { PaperKind } from '../../papers/paper.ts';

/** Papers asked for in chat, in Indonesian. */
export const dokumen = {
  button: 'Dokumen',
  /** On the step that waits for the berita acara. */
  form: 'Buatkan formulir',
  kinds: {
    spj: 'Berkas SPJ lengkap',
    'spt-bulanan': 'SPT bulanan',
    'berita-acara': 'Berita acara',
    'laporan-hasil-kegiatan': 'Laporan hasil kegiatan',
    'daftar-hadir': 'Daftar hadir',
    kuitansi: 'Kuitansi',
    'rincian-biaya': 'Rincian biaya',
    'surat-pernyataan-riil': 'Surat Pernyataan Riil',
    undangan: 'Undangan',
    notulen: 'Notulen',
    'surat-pernyataan-rtk': 'Surat Pernyataan RTK',
  } satisfies Record<PaperKind, string>,
  list: (number: string, kegiatan: string) =>
    html`📄 <b>Dokumen ${number}</b>\n${kegiatan}\n\nPilih dokumennya; berkas PDF dikirim ke sini.`,
  whose: (paper: string, number: string) => html`<b>${paper} ${number}</b> untuk siapa?`,
  everybody: (count: number) => `Semua (${count} orang)`,
  which: (paper: string | undefined) =>
    paper === undefined
      ? html`<b>Dokumen laporan yang mana?</b>`
      : html`<b>${paper}</b> untuk laporan yang mana?`,
  noReports: html`Belum ada laporan yang dokumennya bisa dibuat.`,
  spt: (month: string) => `SPT ${formatMonth(month)}`,
  noPlan: (month: string) =>
    html`POA dan SPT ${formatMonth(month)} belum ada, jadi surat tugasnya belum bisa dibuat.`,
  making: (paper: string, number: string) => html`⏳ <b>Sedang dibuat:</b> ${paper} ${number}`,
  stillMaking: (paper: string, number: string) =>
    html`⏳ ${paper} ${number} masih dibuat. Tunggu sebentar; berkasnya dikirim ke sini.`,
  caption: (paper: string, number: string, code: string) =>
    html`📄 ${paper} <b>${number}</b>\nKode dokumen <code>${code}</code>`,
  toSign: html`Cetak, lalu tandatangani di tempat yang tersedia. Isian bertitik ditulis tangan.`,
  failed: (paper: string) =>
    html`⚠️ <b>${paper}</b> gagal dibuat, bukan karena kesalahan Anda. Coba minta lagi nanti.`,
  notNeeded: (paper: string) => html`Laporan ini tidak memerlukan ${paper}.`,
  tooBig: (paper: string) =>
    html`⚠️ <b>${paper}</b> lebih besar dari 50 MB dan tidak bisa dikirim lewat Telegram.`,
};
