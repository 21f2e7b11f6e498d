import {
  EVIDENCE_LIMITS,
  type Position,
  type RefusalReason,
} from '../../../domain/evidence/index.ts';
import { formatDate, localDate, type Zone } from '../../../domain/time/index.ts';
import { type Html, html } from '../../html.ts';
import { lapor } from './lapor.ts';

const { megabytes, megapixels, pages } = EVIDENCE_LIMITS;

/** What is wrong with a file, and what helps. */
const why: Record<RefusalReason, string> = {
  jenis: `isinya bukan foto atau PDF. Kirim lagi sebagai JPG, PNG, WebP, atau PDF.`,
  ukuran: `lebih besar dari ${megabytes} MB. Kirim lagi sebagai foto biasa (bukan berkas), supaya diperkecil Telegram.`,
  hilang: `tidak lagi ada di Telegram. Kirim lagi.`,
  kosong: `kosong, tidak ada isinya. Buka dulu di HP; kalau isinya terlihat, kirim lagi.`,
  rusak: `rusak atau terpotong, jadi tidak bisa dibuka. Kirim lagi, atau foto ulang.`,
  piksel: `gambarnya terlalu besar (paling besar ${megapixels} megapiksel). Kirim lagi sebagai foto biasa (bukan berkas), supaya diperkecil Telegram.`,
  halaman: `PDF itu lebih dari ${pages} halaman. Kirim hanya halaman yang diperlukan.`,
  terkunci: `PDF itu terkunci dengan kata sandi. Cetak ulang ke PDF tanpa kata sandi, atau foto halamannya.`,
  heic: `itu foto HEIC dari iPhone. Kirim lagi sebagai foto (bukan berkas); Telegram mengubahnya sendiri menjadi JPG.`,
  campuran: `di dalamnya ada berkas jenis lain. Foto ulang, atau cetak ulang ke PDF.`,
  perintah: `PDF itu berisi perintah atau lampiran. Cetak ulang ke PDF biasa, atau foto halamannya.`,
  padat: `isi PDF itu membengkak saat dibuka. Cetak ulang ke PDF, atau foto halamannya.`,
};

const clock = (at: string) => at.slice(11, 16).replace(':', '.');
const moment = (at: string) => `${formatDate(at.slice(0, 10))} pukul ${clock(at)}`;

function far(metres: number): string {
  return metres < 1000 ? `${metres} m` : `${(metres / 1000).toFixed(1).replace('.', ',')} km`;
}

/** Files: why one is refused, what the camera wrote into it, two of them side by side. In Indonesian. */
export const berkas = {
  refused: (step: string, reason: RefusalReason) =>
    html`⚠️ Berkas untuk ${lapor.steps[step] ?? step} tidak bisa dipakai: ${why[reason]}`,
  /** `at`: by the camera's own clock; `metres`: from the place of the activity. */
  taken: (at: string | undefined, where: Position | undefined, metres: number | undefined): Html =>
    html`${at ? `\n📷 ${moment(at)} menurut kamera` : ''}${
      where ? `\n📍 ${where.latitude}, ${where.longitude}` : ''
    }${metres === undefined ? '' : `, ${far(metres)} dari tempat kegiatan`}`,
  compare: '🔍 Bandingkan foto',
  compared: (number: string, unitName: string, receivedAt: number, zone: Zone) =>
    html`<b>${number}</b> · ${unitName}\nDiterima ${formatDate(localDate(receivedAt, zone))}`,
  elsewhere: (number: string) =>
    html`🔒 Foto yang mirip ada di laporan <b>${number}</b> milik Puskesmas lain. Yang bisa membandingkan keduanya hanya verifikator Dinkes.`,
  gone: (number: string) => html`Foto di laporan <b>${number}</b> tidak bisa diambil sekarang.`,
  noPairs: html`Tidak ada foto yang perlu dibandingkan di laporan ini.`,
  morePairs: (count: number) => html`<i>… dan ${count} pasang lagi.</i>`,
  comparison: (number: string) =>
    html`🔍 Foto laporan <b>${number}</b> dan yang mirip, berdampingan. Bot hanya menunjukkan; foto kertas sering tampak mirip walau berbeda.`,
};
