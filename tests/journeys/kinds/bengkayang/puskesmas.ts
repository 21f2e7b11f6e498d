import {
  BERITA_ACARA,
  beli,
  type Case,
  checks,
  DAFTAR_HADIR,
  FOTO,
  jalan,
  ketik,
  kirim,
  kirimSemua,
  LHK,
  LUAR,
  SELESAI,
  tekan,
} from '../case.ts';
import { RINA_ID, SITI_ID } from '../pack-town.ts';
import {
  BELI,
  DINAS,
  HOTEL,
  KECAMATAN,
  LAPORAN,
  MAKAN,
  PERSEDIAAN,
  RIIL,
  RIIL_HOTEL,
  SETORAN,
  SOPIR,
  SPPD,
  SPT,
  TIKET,
} from './words.ts';

/** Perbup Bengkayang 74/2017 Lampiran I BAB III.A.3: BOK Puskesmas, letter by letter. */
const cite = (letter: string) => `Perbup Bengkayang 74/2017 Lampiran I BAB III.A.3.${letter}`;
const { ada, nanti, kurang } = checks(cite);
const BOK = 'bok-puskesmas';
const KATERING = 'Penyedia makanan dan minuman adalah perusahaan jasa katering?';
const BUKTI_BELI = `: ${BELI}\n${cite('3) huruf a')}`;
const KARCIS = `: ${TIKET} / ${SOPIR}\n${cite('4) huruf e')}\nBila tidak ada bukti, nanti diminta ${RIIL}.`;

export const puskesmas: Case[] = [
  {
    // 3.1 a–g: tanpa SPPD (d); bukti transport atau Surat Pernyataan Riil bermeterai Rp 6.000 (c)
    name: 'Posyandu luar gedung',
    line: { fund: BOK, outdoor: true },
    talk: [
      ...LUAR,
      LHK,
      ...FOTO,
      BERITA_ACARA,
      [
        'Transport dihitung sesuai tarif: 1 orang × 1 hari × Rp 50.000 = Rp 50.000',
        tekan('Tidak ada biaya lain'),
      ],
      [
        kirim(
          `Bukti biaya transport sesuai at cost atau ${RIIL} (bermeterai Rp 6.000)`,
          cite('1) huruf c'),
        ),
        'berkas',
      ],
    ],
    list: [
      ada('Surat perintah tugas (SPT)', '1) huruf a'),
      nanti('Kwitansi penerima (PNS, Non PNS)', '1) huruf b'),
      ada(`Bukti biaya transport sesuai at cost / ${RIIL}`, '1) huruf c'),
      ada('Berita Acara Pelaksanaan Kegiatan', '1) huruf e'),
      ada('Laporan kegiatan perorangan atau kelompok secara ringkas', '1) huruf f'),
      ada('Dokumentasi kegiatan', '1) huruf g'),
    ],
    lacking: [kurang(`Bukti biaya transport sesuai at cost / ${RIIL}`, '1) huruf c')],
    dossier: { total: 50_000, files: { foto: 1, beritaAcara: 1, bukti: 1 } },
  },
  {
    // 3.2 a–g: pegawai dengan surat tugas; konsumsi dibeli sebagai belanja barang (3.3)
    name: 'Lokakarya mini bulanan',
    line: {
      fund: BOK,
      spends: ['rapat', 'makan-minum'],
      transport: 40_000,
      people: [SITI_ID, RINA_ID],
    },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Peserta kader kesehatan atau tokoh masyarakat (non-struktural)?', tekan('Tidak')],
      ...FOTO,
      ...DAFTAR_HADIR,
      ...beli({
        first: `Transport dihitung sesuai tarif: 2 orang × 1 hari × Rp 40.000 = Rp 80.000\nStandar biaya demo\n\nBerapa biayanya? Catat satu per satu: ${MAKAN}.`,
        kind: MAKAN,
        amount: '220rb',
        brings: `🏷 Rp 220.000: tanpa meterai\n🧮 Pajak Retribusi Daerah atas makanan dan minuman 10 %: Rp 20.000 (${cite('3) huruf b')})`,
        seller: 'Warung Ani, kue',
        facts: [[KATERING, 'Tidak']],
        proof: BUKTI_BELI,
      }),
      SELESAI,
      ...kirimSemua(
        ['Surat undangan peserta beserta jadwal/tata tertib kegiatan', cite('2) huruf a')],
        [SETORAN, cite('3) huruf b')],
        [PERSEDIAAN, cite('3) huruf c')],
      ),
    ],
    list: [
      ada('Surat undangan peserta beserta jadwal/tata tertib kegiatan', '2) huruf a'),
      ada('Surat tugas komponen kegiatan (peserta)', '2) huruf b'),
      ada('Daftar hadir peserta kegiatan', '2) huruf c'),
      nanti('Kwitansi penerima/pelaksana surat tugas (PNS dan Non PNS)', '2) huruf d'),
      ada('Dokumentasi kegiatan', '2) huruf g'),
      ada(BELI, '3) huruf a'),
      ada(SETORAN, '3) huruf b'),
      ada(PERSEDIAAN, '3) huruf c'),
    ],
    lacking: [kurang(PERSEDIAAN, '3) huruf c')],
    dossier: {
      total: 300_000,
      costs: [
        'makan-minum | Warung Ani, kue | 220000 | Pajak Retribusi Daerah atas makanan dan minuman 10% 20000',
      ],
      facts: { 'non-struktural': false },
      files: { foto: 1, kuitansi: 1, bukti: 3 },
    },
  },
  {
    // 3.2 f: kader dan tokoh masyarakat tidak memerlukan surat tugas, cukup daftar hadir
    name: 'Pertemuan kader desa',
    line: { fund: BOK, spends: ['rapat'], transport: 40_000 },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Peserta kader kesehatan atau tokoh masyarakat (non-struktural)?', tekan('Ya')],
      ...FOTO,
      ...DAFTAR_HADIR,
      ['Transport dihitung sesuai tarif: 1 orang', tekan('Tidak ada biaya lain')],
      [
        kirim('Surat undangan peserta beserta jadwal/tata tertib kegiatan', cite('2) huruf a')),
        'berkas',
      ],
    ],
    list: [
      ada('Surat undangan peserta beserta jadwal/tata tertib kegiatan', '2) huruf a'),
      ada('Daftar hadir peserta kegiatan', '2) huruf c'),
      nanti('Kwitansi penerima/pelaksana surat tugas (PNS dan Non PNS)', '2) huruf d'),
      ada('Dokumentasi kegiatan', '2) huruf g'),
    ],
    lacking: [kurang('Surat undangan peserta beserta jadwal/tata tertib kegiatan', '2) huruf a')],
    dossier: {
      total: 40_000,
      facts: { 'non-struktural': true },
      files: { foto: 1, bukti: 1 },
    },
  },
  {
    // 3.4 d: penginapan dari Siding, dengan kuitansinya; e: karcis
    name: 'Konsultasi kabupaten dari Siding',
    line: { fund: BOK, spends: ['perjalanan-dinas'], people: [RINA_ID] },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Petugas menginap?', tekan('Ya')],
      [KECAMATAN, tekan('Kecamatan Siding')],
      LHK,
      ...jalan({
        first: `Berapa biayanya? Catat satu per satu: ${DINAS}.`,
        kind: DINAS,
        komponen: 'Transport',
        amount: '300rb',
        proof: KARCIS,
      }),
      ...jalan({
        kind: DINAS,
        komponen: 'Penginapan',
        amount: '350rb',
        proof: `: ${HOTEL}\n${cite('4) huruf d')}\nBila tidak ada bukti, nanti diminta ${RIIL_HOTEL}.`,
      }),
      SELESAI,
      [kirim(SPPD, cite('4) huruf b')), 'berkas'],
    ],
    list: [
      ada(SPT, '4) huruf a'),
      ada(SPPD, '4) huruf b'),
      nanti('Kuitansi biaya perjalanan dinas', '4) huruf c'),
      ada(HOTEL, '4) huruf d'),
      ada(`${TIKET} / ${SOPIR}`, '4) huruf e'),
      ada(LAPORAN, '4) huruf f'),
    ],
    lacking: [kurang(SPPD, '4) huruf b')],
    dossier: {
      total: 650_000,
      costs: [
        'perjalanan-dinas | transport | Rina Wati | 300000',
        'perjalanan-dinas | penginapan | Rina Wati | 350000',
      ],
      facts: { menginap: true, kecamatan: 'siding' },
      files: { kuitansi: 2, bukti: 1 },
    },
  },
  {
    // 3.4 d dan e: tanpa kuitansi hotel dan tanpa karcis, dua Surat Pernyataan Riil bermeterai Rp 6.000
    name: 'Ambil vaksin dari Suti Semarang',
    line: { fund: BOK, spends: ['perjalanan-dinas'], people: [RINA_ID] },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Petugas menginap?', tekan('Ya')],
      [KECAMATAN, tekan('Kecamatan Suti Semarang')],
      LHK,
      ...jalan({
        first: 'Berapa biayanya?',
        kind: DINAS,
        komponen: 'Transport',
        amount: '300rb',
        proof: KARCIS,
        without: true,
      }),
      ...jalan({
        kind: DINAS,
        komponen: 'Penginapan',
        amount: '105rb',
        proof: `: ${HOTEL}`,
        without: true,
      }),
      SELESAI,
      ...kirimSemua(
        [SPPD, cite('4) huruf b')],
        [`${RIIL_HOTEL} (bermeterai Rp 6.000)`, cite('4) huruf d')],
        [`${RIIL} (bermeterai Rp 6.000)`, cite('4) huruf e')],
      ),
    ],
    list: [
      ada(SPT, '4) huruf a'),
      ada(SPPD, '4) huruf b'),
      nanti('Kuitansi biaya perjalanan dinas', '4) huruf c'),
      ada(RIIL_HOTEL, '4) huruf d'),
      ada(RIIL, '4) huruf e'),
      ada(LAPORAN, '4) huruf f'),
    ],
    lacking: [kurang(`${TIKET} / ${SOPIR} / ${RIIL}`, '4) huruf e')],
    dossier: {
      total: 405_000,
      costs: [
        'perjalanan-dinas | transport | Rina Wati | 300000',
        'perjalanan-dinas | penginapan | Rina Wati | 105000',
      ],
      facts: { menginap: true, kecamatan: 'suti-semarang' },
      files: { bukti: 3 },
    },
  },
  {
    // 3.4 d: penginapan khusus dari Siding dan Suti Semarang; dari kecamatan lain ditolak
    name: 'Koordinasi dari kecamatan lain',
    line: { fund: BOK, spends: ['perjalanan-dinas'], people: [RINA_ID] },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Petugas menginap?', tekan('Ya')],
      [KECAMATAN, tekan('Kecamatan lain')],
      LHK,
      ['Berapa biayanya?', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(DINAS)],
      [
        'Biaya apa?',
        tekan('Penginapan'),
        [
          'tidak boleh dibayar',
          'khusus dari Kecamatan Siding dan Suti Semarang',
          cite('4) huruf d'),
        ],
      ],
      ['Biaya apa?', tekan('Uang harian')],
      ['Berapa jumlahnya?', ketik('150rb')],
      SELESAI,
      [kirim(SPPD, cite('4) huruf b')), 'berkas'],
    ],
    list: [
      ada(SPT, '4) huruf a'),
      ada(SPPD, '4) huruf b'),
      nanti('Kuitansi biaya perjalanan dinas', '4) huruf c'),
      ada(LAPORAN, '4) huruf f'),
    ],
    lacking: [kurang(SPPD, '4) huruf b')],
    dossier: {
      total: 150_000,
      costs: ['perjalanan-dinas | uang-harian | Rina Wati | 150000'],
      facts: { menginap: true, kecamatan: 'lain' },
      files: { bukti: 1 },
    },
  },
];
