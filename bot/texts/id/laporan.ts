import type { Group, PencairanStep, Standing } from '../../../domain/disbursement/index.ts';
import type { Rupiah } from '../../../domain/money/index.ts';
import { formatMonth, type Instant, type Zone } from '../../../domain/time/index.ts';
import { type Html, html } from '../../html.ts';
import { moment, since } from './angka.ts';

const of = (days: number): string => `sejak ${since(days)}`;

/** Own reports, their copies, and the word of the day, in Indonesian. */
export const laporan = {
  title: (month: string, count: number) =>
    html`📄 <b>Laporan saya</b> · ${formatMonth(month)}: ${count === 0 ? 'belum ada' : count}`,
  returnedTitle: (count: number) => html`🔁 <b>Perlu diperbaiki</b>: ${count}`,
  pageOf: (page: number, pages: number) => html`<i>Halaman ${page} dari ${pages}</i>`,
  groups: {
    perbaiki: 'perlu diperbaiki',
    diperiksa: 'diperiksa',
    dana: 'menunggu dana',
    dibayar: 'sudah dibayar',
    ditolak: 'ditolak',
  } satisfies Record<Group, string>,
  /** "2 diperiksa, 1 sudah dibayar" */
  counts: (counts: { label: string; count: number }[]) =>
    html`${counts.map(({ label, count }) => `${count} ${label}`).join(', ')}`,
  groupButton: (label: string, count: number) =>
    `${label.charAt(0).toUpperCase()}${label.slice(1)} (${count})`,
  line: (number: string, name: string, date: string, total: Rupiah, where: Html) =>
    html`<b>${number}</b> ${name}, ${date} – ${total}\n   ${where}`,
  draft: (name: string, number: string, step: number, steps: number, ready: boolean) =>
    html`📝 <b>${number}</b> ${name}\n   ${ready ? 'Draf: siap diperiksa dan dikirim' : `Draf: langkah ${step} dari ${steps}`}`,
  continueDraft: (number: string) => `Lanjutkan ${number}`,
  standing: {
    meja: (desk: string, days: number) => html`📥 di meja ${desk} ${of(days)}`,
    perbaiki: (days: number) => html`🔁 perlu Anda perbaiki ${of(days)}`,
    ajukan: (desk: string, days: number) =>
      html`✅ disetujui; ${desk} mengajukan dananya, ${of(days)}`,
    dana: (desk: string, days: number) => html`🏦 dana diajukan, di meja ${desk} ${of(days)}`,
    bayar: (desk: string, days: number) =>
      html`🏦 dana masuk, menunggu dibayar ${desk} ${of(days)}`,
    cair: (days: number) => html`🏦 dana masuk ${of(days)}`,
    terima: (date: string) => html`💵 dibayar ${date}; tekan “Saya terima” bila sudah`,
    sanggah: (desk: string, days: number) =>
      html`⚠️ belum Anda terima; ${desk} memeriksanya ${of(days)}`,
    selesai: (date: string) => html`💵 sudah dibayar, Anda terima ${date}`,
    ditolak: (reason: string) => html`⛔ ditolak: ${reason}`,
  } satisfies Record<Standing['at'], unknown>,
  reason: (item: string, text: string, more: number) =>
    html`${item}: ${text}${more > 0 ? ` (+${more} lagi)` : ''}`,
  open: (number: string) => `Buka ${number}`,
  older: 'Bulan sebelumnya',
  months: html`<b>Laporan bulan apa?</b>`,
  next: 'Berikutnya ▸',
  before: '◂ Sebelumnya',
  backToReports: 'Laporan saya',
  total: (total: Rupiah) => html`Jumlah: <b>${total}</b>`,
  history: html`<b>Riwayat</b>`,
  at: (when: Instant, zone: Zone, what: Html) => html`• ${moment(when, zone)}: ${what}`,
  events: {
    dikirim: (again: boolean) => html`${again ? 'dikirim lagi setelah diperbaiki' : 'dikirim'}`,
    disetujui: (name: string, role: string) => html`disetujui ${name} (${role})`,
    dikembalikan: (name: string, role: string, reasons: { label: string; text: string }[]) =>
      html`dikembalikan ${name} (${role})${reasons.map(({ label, text }) => html`\n   – ${label}: ${text}`)}`,
    ditolak: (name: string, role: string, reason: string) =>
      html`ditolak ${name} (${role}): ${reason}`,
    dibayar: (amount: Rupiah, transfer: boolean) =>
      html`${amount} dibayar ${transfer ? 'lewat transfer' : 'tunai'}`,
    diterima: (amount: Rupiah) => html`Anda terima ${amount}`,
    disanggah: html`Anda menyatakan belum menerima`,
    dibatalkan: html`pembayaran dibatalkan`,
  },
  steps: {
    ajukan: html`dana diajukan`,
    setujui: html`pengajuan dana disetujui`,
    tolak: html`pengajuan dana ditolak`,
    kirim: html`dana dikirim`,
    terima: html`dana masuk`,
    jelaskan: html`selisih dana dijelaskan`,
  } satisfies Record<PencairanStep['kind'], Html>,
  /** A report is begun of an activity whose other draft waits. */
  twin: (number: string) =>
    html`📌 Draf lain dari kegiatan ini, ${number}, masih tersimpan. Lanjutkan yang itu lewat /lapor bila sama.`,
  copy: 'Salin untuk laporan baru',
  copyOf: (number: string) => `Salin dari ${number}`,
  /** A plain line on the verifier's card, with the number. */
  copyLabel: 'Dimulai sebagai salinan dari',
  copiedFrom: (number: string) => html`📋 Dimulai sebagai salinan ${number}`,
  copied: (number: string, what: { label: string; value: Html }[]) =>
    html`📋 Disalin dari <b>${number}</b>:${what.map(({ label, value }) => html`\n✅ ${label}: ${value}`)}\nTidak sama lagi? Tekan <b>Ubah</b>. Yang lain diisi baru.`,
  copiedNothing: (number: string) =>
    html`📋 Dimulai dari <b>${number}</b>; tempat dan orangnya tidak ada lagi di SPT bulan ini, jadi semua diisi baru.`,
  copyNoLine: (name: string, month: string) =>
    html`“${name}” tidak ada di POA ${formatMonth(month)}, jadi laporannya tidak bisa disalin. Pilih kegiatan lain, atau ketik satu kata dari namanya.`,
  /** On the day itself: the word is known to nobody before, and not said later. */
  wordToday: (word: string) =>
    html`✍️ Kata hari ini: <b>${word}</b>. Tulis di selembar kertas dan perlihatkan di salah satu foto kegiatan.`,
  wordThen: (date: string) =>
    html`✍️ Salah satu foto memperlihatkan kata yang ditunjukkan bot pada ${date}. Verifikator mencocokkannya.`,
};
