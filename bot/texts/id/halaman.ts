import {
  formatDate,
  formatDateRange,
  type Instant,
  localDate,
  localTime,
  type Zone,
} from '../../../domain/time/index.ts';
import { type Html, html } from '../../html.ts';

const CLOCKS: Record<Zone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const moment = (at: Instant, zone: Zone) =>
  `${formatDate(localDate(at, zone))}, pukul ${localTime(at, zone)} ${CLOCKS[zone]}`;

/**
 * Words of the pages that people open without being users of the bot: whoever holds a paper, a village
 * head. In Indonesian only, as the papers are.
 */
export const halaman = {
  brand: 'Lapor BOK',
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: html`Alamat ini tidak kami kenal, atau sudah tidak berlaku. Periksa lagi tautannya, pindai ulang kode QR-nya, atau tanyakan kepada yang memberikannya.`,
  },
  trouble: {
    title: 'Sedang ada gangguan',
    text: html`Maaf, halaman ini belum bisa dibuka. Tidak ada yang berubah; silakan coba lagi beberapa menit lagi.`,
  },
  tooMany: {
    title: 'Terlalu banyak percobaan',
    text: html`Halaman ini baru saja terlalu sering dipakai. Silakan coba lagi beberapa menit lagi.`,
  },
  tooBig: {
    title: 'Berkas terlalu besar',
    text: html`Berkas itu lebih besar dari 4 MB, jadi tidak bisa diperiksa dengan cara ini. Buka halaman ini dengan JavaScript menyala: berkasnya lalu diperiksa di ponsel Anda sendiri, sebesar apa pun.`,
  },
  periksa: {
    title: 'Periksa dokumen',
    issued: 'Dokumen dengan kode ini diterbitkan lewat Lapor BOK',
    issuedHint: html`Cocokkan yang tertulis di kertas dengan data di atas. Kalau berbeda, kertasnya bukan yang diterbitkan.`,
    kind: 'Jenis',
    number: 'Nomor',
    date: 'Tanggal dokumen',
    unit: 'Unit',
    amount: 'Jumlah',
    at: 'Diterbitkan',
    version: (version: number) => `versi ${version}`,
    hash: 'Sidik berkas (SHA-256)',
    unitName: (name: string, region: string) => `${name}, ${region}`,
    moment,
    formatDate,
    checkTitle: 'Punya berkas PDF-nya?',
    checkHint: html`Pilih berkasnya untuk memastikan isinya tidak diubah sejak diterbitkan. Berkas diperiksa di ponsel ini dan tidak dikirim ke mana pun; tanpa JavaScript, berkas (paling besar 4 MB) dikirim, dihitung, dan tidak disimpan.`,
    file: 'Berkas PDF',
    check: 'Periksa berkas',
    busy: 'Sedang menghitung …',
    same: 'Sama dengan yang diterbitkan.',
    different:
      'TIDAK sama dengan yang diterbitkan. Berkas ini diubah, disimpan ulang, hasil foto atau pindai, atau dokumen lain.',
    none: 'Pilih dulu berkas PDF-nya.',
  },
  pengakuan: {
    title: 'Pengakuan kegiatan',
    intro: (unit: string) =>
      html`${unit} meminta Anda mengakui bahwa kegiatan ini benar terlaksana. Bacalah dulu.`,
    number: 'Nomor laporan',
    kegiatan: 'Kegiatan',
    tanggal: 'Tanggal',
    tempat: 'Tempat',
    orang: 'Petugas dan kader yang hadir',
    hasil: 'Hasil',
    range: formatDateRange,
    spot: (latitude: number, longitude: number) =>
      `Titik lokasi ${latitude.toFixed(5)}, ${longitude.toFixed(5)}`,
    count: (value: number) => new Intl.NumberFormat('id-ID').format(value),
    none: '–',
    /** A new wording gets a new name in the domain (`SENTENCE`), because its hash is kept. */
    sentence:
      'Saya mengakui bahwa kegiatan di atas benar dilaksanakan pada tanggal dan di tempat yang tertulis, oleh orang-orang yang tertulis, dengan hasil yang tertulis.',
    name: 'Nama lengkap Anda',
    nameHint: 'Tanpa NIK.',
    office: 'Jabatan Anda',
    chooseOffice: 'Pilih jabatan',
    code: 'Kode dari pelapor',
    codeHint: 'Enam angka, disebutkan langsung oleh pelapor kepada Anda.',
    submit: 'Ya, saya mengakui',
    kept: html`Yang dicatat: nama, jabatan, waktu, jenis ponsel atau peramban Anda, dan sidik (SHA-256) dari yang tertulis di atas. Ini <b>pengakuan elektronik</b>, bukan tanda tangan elektronik tersertifikasi. Kalau isinya tidak benar, tutup saja halaman ini dan beri tahu pelapor.`,
    until: (at: Instant, zone: Zone) => html`Tautan ini berlaku sampai ${moment(at, zone)}.`,
    doneTitle: 'Sudah diakui',
    done: (name: string, office: string, at: Instant, zone: Zone): Html =>
      html`Diakui oleh <b>${name}</b>, ${office}, pada ${moment(at, zone)}.`,
    mark: html`Ini <b>pengakuan elektronik</b>, bukan tanda tangan elektronik tersertifikasi.`,
    thanks: html`Terima kasih. Pelapor sudah diberi tahu; halaman ini boleh ditutup.`,
    closedTitle: 'Tautan tidak berlaku lagi',
    refusedTitle: 'Belum tercatat',
  },
};
