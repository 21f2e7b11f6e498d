import type { Flag } from '../../../domain/approval/index.ts';
import { formatDate } from '../../../domain/time/index.ts';
import { type Html, html } from '../../html.ts';
import { lapor } from './lapor.ts';

/** Where something was found: other reports and this one, or this one alone. */
const where = (numbers: readonly string[] = [], here?: string) =>
  numbers.length > 0
    ? html`di laporan ${numbers.join(', ')} dan di laporan ini${here === undefined ? '' : ` (${here})`}`
    : html`di laporan ini`;

/** Long lists of names are cut: the verifier opens the list itself. */
const MOST_NAMES = 5;
const few = (names: readonly string[]) =>
  names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES).join('; ')} dan ${names.length - MOST_NAMES} lagi`
    : names.join('; ');

/** What the bot noticed, in Indonesian. */
export function flagText(flag: Flag): Html {
  switch (flag.flag) {
    case 'di-luar-spt':
      return html`Tanggal kegiatan di luar SPT`;
    case 'hari-ganda':
      return html`${flag.name} tercatat bertugas ${formatDate(flag.date)} ${where([flag.number], flag.here)}`;
    case 'foto-sama':
      return html`${lapor.steps[flag.step] ?? flag.step}: berkas yang sama dipakai di laporan ${flag.numbers.join(', ')}`;
    case 'foto-mirip':
      return html`${lapor.steps[flag.step] ?? flag.step}: mirip dengan foto di laporan ${flag.number}${flag.elsewhere ? ' (Puskesmas lain)' : ''} (${64 - flag.distance} dari 64 ciri sama)`;
    case 'jauh':
      return html`Lokasi ${(flag.metres / 1000).toFixed(1).replace('.', ',')} km dari tempat kegiatan`;
    case 'tidak-hadir':
      return html`${flag.name} menyatakan tidak hadir`;
    case 'nama-berulang':
      return html`Daftar hadir: nama yang sama ditulis lebih dari sekali (${few(flag.names)})`;
    case 'daftar-sama':
      return html`Daftar hadir: ${flag.shared} dari ${flag.of} nama sama dengan daftar lain, ${where([flag.number], flag.here)}`;
    case 'hadir-dua-tempat':
      return html`${few(flag.names)} ada di dua daftar hadir ${formatDate(flag.date)} di tempat berbeda${flag.place === undefined ? '' : ` (yang lain: ${flag.place})`}, ${where([flag.number], flag.here)}`;
    case 'kuitansi-ganda':
      return html`Kuitansi yang sama dipakai dua kali: ${flag.seller}, ${flag.receipt === undefined ? html`${flag.amount} tanggal ${formatDate(flag.date)}` : html`nomor ${flag.receipt}`}, ${where(flag.numbers, flag.here)}`;
    case 'pecah-belanja':
      return html`${flag.count} kuitansi dari penjual yang sama (${flag.seller})${flag.date === undefined ? '' : ` tanggal ${formatDate(flag.date)}`} untuk kegiatan ini, ${where(flag.numbers, flag.here)}`;
    case 'harga-riwayat':
      return html`${flag.item}: ${flag.price} sebuah di laporan ini (${flag.here}), biasanya ${flag.usual} (${few(flag.numbers)})`;
    case 'harga-standar':
      return html`${flag.item}: ${flag.price} sebuah, standar harga daerah ${flag.most} (${flag.citation})`;
    case 'di-atas-tarif':
      return html`${flag.label}: ${flag.amount}, tarif paling tinggi ${flag.most} (${flag.citation})`;
    case 'di-atas-anggaran':
      return html`Jumlah melebihi anggaran baris POA`;
    case 'tanpa-kak':
      return html`KAK kegiatan ini belum tercatat`;
  }
}
