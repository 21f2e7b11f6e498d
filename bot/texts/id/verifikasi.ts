import type { Decision, Dossier } from '../../../domain/approval/index.ts';
import type { Rupiah } from '../../../domain/money/index.ts';
import { formatDate, localDate, localTime, type Zone } from '../../../domain/time/index.ts';
import { html } from '../../html.ts';
import { lapor } from './lapor.ts';
import { flagText } from './tanda.ts';
import { umum } from './umum.ts';

const verbs = { setujui: 'Disetujui', kembalikan: 'Dikembalikan', tolak: 'Ditolak' };
const icons = { setujui: '✅', kembalikan: '🔁', tolak: '⛔' };

/** The dossier and its decisions, in Indonesian. */
export const verifikasi = {
  empty: html`✅ Tidak ada laporan yang menunggu keputusan Anda.`,
  title: (count: number) => html`📥 <b>${count} laporan menunggu</b>, yang terlama di atas.`,
  line: (number: string, kegiatan: string, reporter: string, total: Rupiah, days: number) =>
    html`<b>${number}</b> ${kegiatan} – ${reporter}, ${total}${days > 0 ? `, menunggu ${days} hari` : ''}`,
  more: (count: number) => html`<i>… dan ${count} lagi; tampil setelah yang di atas diputus.</i>`,
  reporter: 'Pelapor',
  budget: 'Anggaran POA',
  costs: 'Biaya',
  transport: 'Transport',
  total: 'Jumlah',
  tariff: (citation: string) => html`Tarif: ${citation}`,
  results: 'Hasil',
  result: (label: string, value: number, target: number) =>
    html`${label}: ${value} (target ${target})`,
  flags: 'Tanda dari bot',
  noFlags: html`🟢 Bot tidak menemukan kejanggalan.`,
  flag: flagText,
  history: 'Riwayat keputusan',
  decision: ({ kind, by, role, at, reasons }: Decision, zone: Zone) =>
    html`${verbs[kind]} ${by.name} (${umum.roles[role]}), ${formatDate(localDate(at, zone))} pukul ${localTime(at, zone)}${reasons.map(
      ({ item, text }) => html`\n   • ${lapor.steps[item] ?? item}: ${text}`,
    )}`,
  files: (count: number) => `Lihat berkas (${count})`,
  filesSent: (count: number) => `${count} berkas dikirim di bawah.`,
  confirm: (dossier: Dossier) =>
    html`Setujui <b>${dossier.number}</b> ${dossier.kegiatan.name} dari ${dossier.reporter.name} sebesar <b>${dossier.total}</b>?`,
  decided: (dossier: Dossier, zone: Zone) => {
    const last = dossier.decisions.at(-1);
    if (!last) return html``;
    const next = dossier.state.at === 'meja' ? dossier.levels[dossier.state.level] : undefined;
    return html`${icons[last.kind]} <b>${verbs[last.kind]}</b> oleh ${last.by.name} pukul ${localTime(last.at, zone)}.${next ? ` Sekarang di meja ${umum.roles[next]}.` : ''}`;
  },
  backToQueue: 'Antrean',
  chooseItems: (number: string) =>
    html`<b>Bagian mana dari ${number} yang perlu diperbaiki?</b>\nJawaban lain tetap tersimpan.`,
  toReason: 'Lanjut ke alasan',
  chooseReason: (kind: 'kembalikan' | 'tolak', number: string) =>
    kind === 'tolak'
      ? html`<b>Alasan menolak ${number}?</b> Penolakan tidak bisa diperbaiki pelapor.`
      : html`<b>Alasan mengembalikan ${number}?</b>`,
  presets: [
    'Foto tidak jelas',
    'Berita acara belum ditandatangani',
    'Jumlah tidak sesuai bukti',
    'Hasil belum lengkap',
    'Tidak sesuai SPT',
  ],
  ownReason: 'Tulis alasan',
  writeReason: (number: string) =>
    html`Tulis alasannya untuk <b>${number}</b> dalam satu pesan, atau /batal.`,
};
