import {
  BERITA_ACARA,
  type Case,
  FOTO,
  jalan,
  ketik,
  kirim,
  LHK,
  LUAR,
  SELESAI,
  tekan,
} from '../case.ts';
import { RINA_ID, SITI_ID } from '../pack-town.ts';
import { ada, cite, kurang, LACKING_A, LIST_A, MUTLAK, nanti, TERPENCIL, UKM } from './words.ts';

/** Pasal 24 a and b: transport, and travel to remote villages at real cost. */
export const perjalanan: Case[] = [
  {
    name: 'Posyandu luar gedung',
    line: { fund: UKM, outdoor: true, kak: true },
    talk: [
      ...LUAR,
      LHK,
      ...FOTO,
      BERITA_ACARA,
      [
        'Transport dihitung sesuai tarif: 1 orang × 1 hari × Rp 50.000 = Rp 50.000',
        tekan('Tidak ada biaya lain'),
      ],
    ],
    list: LIST_A,
    lacking: LACKING_A,
    dossier: { total: 50_000, files: { foto: 1, beritaAcara: 1 } },
  },
  {
    name: 'Dinas dalam wilayah',
    line: {
      fund: UKM,
      spends: ['perjalanan-dinas'],
      people: [SITI_ID, RINA_ID],
      transport: 60_000,
      kak: true,
    },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      LHK,
      ...FOTO,
      BERITA_ACARA,
      [
        'Transport dihitung sesuai tarif: 2 orang × 1 hari × Rp 60.000 = Rp 120.000',
        tekan('Tidak ada biaya lain'),
      ],
    ],
    list: LIST_A,
    lacking: LACKING_A,
    dossier: { total: 120_000, files: { foto: 1, beritaAcara: 1 } },
  },
  {
    // b.8: rincian biaya hanya bagi kegiatan yang menginap; b.2 tidak perlu, semua ada buktinya
    name: 'Terpencil menginap berbukti',
    line: { fund: UKM, spends: ['perjalanan-terpencil'], people: [RINA_ID], kak: true },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Kegiatan menginap?', tekan('Ya')],
      LHK,
      ...FOTO,
      BERITA_ACARA,
      ...jalan({
        first: `Berapa biayanya? Catat satu per satu: ${TERPENCIL}.`,
        kind: TERPENCIL,
        komponen: 'Uang harian',
        amount: '100rb',
      }),
      ...jalan({
        kind: TERPENCIL,
        komponen: 'Transport',
        amount: '150rb',
        proof: `.\nBila tidak ada bukti, nanti diminta ${MUTLAK}.`,
      }),
      ...jalan({ kind: TERPENCIL, komponen: 'Penginapan', amount: '200rb', proof: '.' }),
      SELESAI,
    ],
    list: [
      nanti('Kuitansi dengan lampiran', 'b'),
      ada('Surat tugas', 'b angka 1'),
      ada('Tanda Bukti Kedatangan', 'b angka 3'),
      ada('Laporan Hasil Kegiatan', 'b angka 4'),
      ada('Kerangka Acuan Kegiatan (KAK)', 'b angka 5'),
      ada('Bukti pendukung Pelaksanaan Kegiatan', 'b angka 6'),
      ada('Foto/Dokumentasi Kegiatan', 'b angka 7'),
      ada(
        'Rincian biaya, meliputi uang harian, uang transport, biaya penginapan dan nilai pernyataan riil',
        'b angka 8',
      ),
    ],
    // The bill that cannot be used is a cost without its proof; no paper of the list is about it.
    lacking: [],
    dossier: {
      total: 450_000,
      costs: [
        'perjalanan-terpencil | uang-harian | Rina Wati | 100000',
        'perjalanan-terpencil | transport | Rina Wati | 150000',
        'perjalanan-terpencil | penginapan | Rina Wati | 200000',
      ],
      facts: { menginap: true },
      files: { foto: 1, beritaAcara: 1, kuitansi: 2 },
    },
  },
  {
    // b.2: tanpa dokumen pengeluaran, surat pertanggungjawaban mutlak bermeterai Rp 10.000 berapa pun nilainya
    name: 'Terpencil pulang hari tanpa bukti',
    line: { fund: UKM, spends: ['perjalanan-terpencil'], people: [RINA_ID], kak: true },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Kegiatan menginap?', tekan('Tidak')],
      LHK,
      ...FOTO,
      BERITA_ACARA,
      ['Berapa biayanya?', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(TERPENCIL)],
      [
        'Biaya apa?',
        tekan('Penginapan'),
        ['tidak boleh dibayar', 'menurut jawaban Anda tidak', cite('b angka 8')],
      ],
      ['Biaya apa?', tekan('Transport')],
      ['Berapa jumlahnya?', ketik('120rb')],
      [
        `Kirim foto atau PDF buktinya.\nBila tidak ada bukti, nanti diminta ${MUTLAK}.`,
        tekan('Tidak ada bukti'),
      ],
      SELESAI,
      [kirim(`${MUTLAK} (bermeterai Rp 10.000)`, cite('b angka 2')), 'berkas'],
    ],
    list: [
      nanti('Kuitansi dengan lampiran', 'b'),
      ada('Surat tugas', 'b angka 1'),
      ada(MUTLAK, 'b angka 2'),
      ada('Tanda Bukti Kedatangan', 'b angka 3'),
      ada('Laporan Hasil Kegiatan', 'b angka 4'),
      ada('Kerangka Acuan Kegiatan (KAK)', 'b angka 5'),
      ada('Bukti pendukung Pelaksanaan Kegiatan', 'b angka 6'),
      ada('Foto/Dokumentasi Kegiatan', 'b angka 7'),
    ],
    lacking: [kurang(MUTLAK, 'b angka 2')],
    dossier: {
      total: 120_000,
      costs: ['perjalanan-terpencil | transport | Rina Wati | 120000'],
      facts: { menginap: false },
      files: { foto: 1, beritaAcara: 1, bukti: 1 },
    },
  },
];
