import type { Rupiah } from '../../../domain/money/index.ts';
import { formatDateRange } from '../../../domain/time/index.ts';
import { html } from '../../html.ts';
import { lapor } from './lapor.ts';
import { umum } from './umum.ts';

type Range = { from: string; to: string };
const roleName = (role: string) => (umum.roles as Record<string, string>)[role] ?? role;

/** What people are told when something happened, in Indonesian. */
export const kabar = {
  joined: (name: string, role: string) =>
    html`👤 <b>${name}</b> bergabung sebagai ${roleName(role)}.`,
  arrivedOnDesk: (
    number: string,
    kegiatan: string,
    reporter: string,
    total: Rupiah,
    again: boolean,
  ) =>
    html`📥 ${again ? 'Laporan yang diperbaiki' : 'Laporan baru'} <b>${number}</b> menunggu keputusan Anda: ${kegiatan}, dari ${reporter}, <b>${total}</b>.`,
  open: 'Buka',
  attendance: (kegiatan: string, tanggal: Range, reporter: string, number: string) =>
    html`Anda tercatat hadir di <b>${kegiatan}</b>, ${formatDateRange(tanggal)} (laporan ${number} dari ${reporter}). Betul?`,
  attendanceNoted: (number: string, hadir: boolean) =>
    hadir
      ? html`✅ Terima kasih, kehadiran Anda di laporan ${number} tercatat.`
      : html`🚩 Tercatat: Anda tidak hadir di laporan ${number}. Verifikator akan melihatnya.`,
  approvedNext: (number: string, by: string, role: string, desk: string) =>
    html`✅ Laporan <b>${number}</b> disetujui ${by} (${roleName(role)}). Sekarang di meja ${roleName(desk)}.`,
  approvedLast: (number: string, by: string, role: string) =>
    html`✅ Laporan <b>${number}</b> disetujui ${by} (${roleName(role)}). Bendahara akan mengajukan dananya.`,
  owed: (amount: Rupiah, kegiatan: string, number: string) =>
    html`💰 Anda akan menerima <b>${amount}</b> untuk ${kegiatan} (laporan ${number}) setelah dananya masuk.`,
  readyToAsk: (number: string, kegiatan: string) =>
    html`🏦 Laporan <b>${number}</b> ${kegiatan} sudah disetujui Dinkes. Dananya bisa diajukan lewat /pencairan.`,
  returned: (number: string, by: string, reasons: { item: string; text: string }[]) =>
    html`🔁 Laporan <b>${number}</b> dikembalikan ${by}:${reasons.map(
      ({ item, text }) => html`\n• ${lapor.steps[item] ?? item}: ${text}`,
    )}\nJawaban lain tetap tersimpan.`,
  repair: 'Perbaiki sekarang',
  rejected: (number: string, by: string, reason: string) =>
    html`⛔ Laporan <b>${number}</b> ditolak ${by}: ${reason}`,
  requested: (number: string, unit: string, amount: Rupiah, count: number, flagged: boolean) =>
    html`🏦 Pengajuan <b>${number}</b> dari ${unit}: <b>${amount}</b> untuk ${count} laporan menunggu keputusan Anda.${flagged ? ' 🚩 Ada yang perlu diperiksa.' : ''}`,
  requestOfReport: (reports: string[], number: string) =>
    html`🏦 Dana laporan Anda sedang diajukan: ${reports.join(', ')} (pengajuan ${number}).`,
  requestApproved: (number: string, by: string, amount: Rupiah) =>
    html`✅ Pengajuan <b>${number}</b> sebesar <b>${amount}</b> disetujui ${by}.`,
  requestToSend: (number: string, unit: string, amount: Rupiah) =>
    html`💸 Pengajuan <b>${number}</b> dari ${unit} sebesar <b>${amount}</b> disetujui dan siap dikirim.`,
  requestRejected: (number: string, by: string, reason: string) =>
    html`⛔ Pengajuan <b>${number}</b> ditolak ${by}: ${reason}`,
  requestSent: (number: string, amount: Rupiah, ref: string) =>
    html`💸 Dana pengajuan <b>${number}</b> sebesar <b>${amount}</b> sudah dikirim (${ref}). Sudah masuk ke rekening?`,
  requestReceived: (number: string, arrived: Rupiah) =>
    html`✅ Dana pengajuan <b>${number}</b> sudah masuk: <b>${arrived}</b>.`,
  reportReady: (reports: string[]) =>
    html`💰 Dana untuk laporan <b>${reports.join(', ')}</b> sudah masuk. Bendahara akan membayar Anda.`,
  difference: (number: string, arrived: Rupiah, amount: Rupiah) =>
    html`❗ Pengajuan <b>${number}</b>: yang masuk ${arrived}, yang diminta ${amount}. Mohon dijelaskan.`,
  explained: (number: string, note: string) =>
    html`ℹ️ Selisih pengajuan <b>${number}</b> dijelaskan: ${note}`,
  paid: (amount: Rupiah, kegiatan: string, number: string, by: string, method: string) =>
    html`💵 <b>${amount} sudah dibayar</b> (${method}) oleh ${by} untuk ${kegiatan}, laporan ${number}. Sudah Anda terima?`,
  methods: { tunai: 'tunai', transfer: 'transfer' },
  confirmed: (name: string, amount: Rupiah, number: string) =>
    html`✅ ${name} menerima <b>${amount}</b> (laporan ${number}).`,
  disputed: (name: string, amount: Rupiah, number: string, note: string) =>
    html`❗ ${name} belum menerima <b>${amount}</b> (laporan ${number}): ${note}`,
  takenBack: (amount: Rupiah, number: string, reason: string) =>
    html`↩️ Pembayaran <b>${amount}</b> (laporan ${number}) dibatalkan: ${reason}`,
  absent: (name: string, number: string) =>
    html`🚩 ${name} menyatakan tidak hadir di laporan <b>${number}</b>.`,
  blocked: (name: string) =>
    html`🔕 ${name} memblokir bot, jadi kabar tidak sampai kepadanya. Hubungi langsung.`,
  voiceRefused: html`⚠️ Pesan suara itu tidak bisa dipakai. Kirim lagi, atau tulis isinya.`,
};
