import {
  formatDate,
  type Instant,
  localDate,
  localTime,
  type Zone,
} from '../../../domain/time/index.ts';
import { html } from '../../html.ts';
import { lapor } from './lapor.ts';

const moment = (at: Instant, zone: Zone) =>
  `${formatDate(localDate(at, zone))} pukul ${localTime(at, zone)}`;

/** The acknowledgement of a berita acara, as its reporter reads of it in Indonesian. */
export const pengakuan = {
  /** What it is, wherever it is shown. */
  mark: html`pengakuan elektronik, bukan tanda tangan elektronik tersertifikasi`,
  ask: 'Minta pengakuan kepala desa/…',
  askAgain: 'Minta pengakuan lagi',
  hint: html`Kertasnya sulit dibawa? Tekan <b>Minta pengakuan</b>: beliau mengakui kegiatan dari ponselnya sendiri.`,
  link: (kegiatan: string, number: string, page: string, until: Instant, zone: Zone) =>
    html`🔗 <b>Pengakuan berita acara</b> ${number}: ${kegiatan}\n\n${page}\n\nTeruskan tautan ini, atau tunjukkan gambarnya untuk dipindai. Berlaku sampai ${moment(until, zone)}.`,
  code: (code: string) =>
    html`🔢 Kode untuk yang mengakui: <code>${code}</code>\n\nSebutkan kode ini <b>langsung</b> kepada orangnya, lewat lisan atau telepon. Jangan diteruskan bersama tautannya: kode itulah tanda bahwa Anda mengenalnya.`,
  asked: html`✅ Tautan pengakuan dibuat. Laporan bisa dilanjutkan sambil menunggu.`,
  once: html`Tautan tadi sudah dibuat. Kalau tautan atau kodenya tidak ada di atas, minta lagi; yang lama tidak berlaku lagi.`,
  answer: html`📲 lewat pengakuan elektronik`,
  by: (name: string, office: string) => html`✅ Berita acara diakui ${name}, ${office}`,
  stands: (name: string, office: string, at: Instant, zone: Zone) =>
    html`📲 ${name}, ${office}, ${moment(at, zone)} – <i>pengakuan elektronik, bukan tanda tangan elektronik tersertifikasi</i>`,
  waiting: (until: Instant, zone: Zone) =>
    html`⏳ Menunggu pengakuan berita acara lewat tautan, berlaku sampai ${moment(until, zone)}.`,
  changed: html`⚠️ Isi laporan berubah setelah pengakuan diminta, jadi pengakuan itu tidak berlaku lagi. Minta lagi, atau kirim foto berita acara.`,
  expired: html`⌛ Tautan pengakuan sudah lewat waktunya. Minta lagi, atau kirim foto berita acara.`,
  closed: html`⛔ Tautan pengakuan ditutup karena kodenya lima kali salah. Minta lagi, atau kirim foto berita acara.`,
  given: (number: string, kegiatan: string, name: string, office: string) =>
    html`📲 Berita acara laporan <b>${number}</b> (${kegiatan}) diakui oleh <b>${name}</b>, ${office}.\n<i>Ini pengakuan elektronik, bukan tanda tangan elektronik tersertifikasi.</i>`,
  voided: (number: string, kegiatan: string) =>
    html`⛔ Tautan pengakuan laporan <b>${number}</b> (${kegiatan}) ditutup karena kodenya lima kali salah. Minta lagi dari laporan itu.`,
};

/** What does not fit about an acknowledgement, in the chat and on its page. */
export const pengakuanProblems = {
  'pengakuan.belum-siap': ({ steps }: { steps: string[] }) =>
    html`Isi dulu ${steps.map((step) => (lapor.steps as Record<string, string>)[step] ?? step).join(', ')}: itulah yang akan diakui.`,
  'pengakuan.tanpa-alamat': () =>
    html`Sistem ini belum punya alamat publik, jadi pengakuan lewat ponsel belum bisa. Kirim foto berita acara.`,
  'pengakuan.sudah': (
    { name, office, at }: { name: string; office: string; at: Instant },
    zone: Zone,
  ) => html`Sudah diakui oleh ${name}, ${office}, pada ${moment(at, zone)}.`,
  'pengakuan.batal': () =>
    html`Tautan ini sudah ditutup karena kodenya lima kali salah. Mintalah tautan baru kepada pelapor.`,
  'pengakuan.kedaluwarsa': () =>
    html`Tautan ini sudah lewat waktunya. Mintalah tautan baru kepada pelapor.`,
  'pengakuan.laporan-tutup': () =>
    html`Laporannya sudah dikirim atau dihapus, jadi pengakuan tidak diperlukan lagi.`,
  'pengakuan.berubah': () =>
    html`Isi laporan diubah setelah tautan ini dibuat. Mintalah tautan baru kepada pelapor.`,
  'pengakuan.kode': ({ left }: { left: number }) =>
    html`Kodenya tidak cocok. Tanyakan lagi kepada pelapor; tersisa ${left} kali percobaan.`,
  'pengakuan.kode-bentuk': () => html`Kodenya enam angka, misalnya 012345.`,
  'pengakuan.jabatan': () => html`Pilih jabatan Anda dari daftar.`,
  'pengakuan.nama': () => html`Tulis nama lengkap Anda.`,
};
