import { type Case, jalan, ketik, kirim, LHK, LUAR, SELESAI, tekan } from '../case.ts';
import { HADI_ID, RINA_ID, SITI_ID } from '../pack-town.ts';
import { ada, BOK, cite, kurang, nanti, TERPENCIL } from './words.ts';

/** III.B.7 a and b: transport, and travel to remote villages at real cost. */
export const perjalanan: Case[] = [
  {
    // a. kuitansi/bukti penerimaan transport/bukti pembelian BBM dan surat tugas
    name: 'Posyandu luar gedung',
    line: { fund: BOK, outdoor: true },
    talk: [
      ...LUAR,
      [
        'Transport dihitung sesuai tarif: 1 orang × 1 hari × Rp 50.000 = Rp 50.000',
        tekan('Tidak ada biaya lain'),
      ],
    ],
    list: [nanti('Kuitansi', 'a'), ada('Surat tugas', 'a')],
    lacking: [],
    dossier: { total: 50_000 },
  },
  {
    // b.1.a–c rincian, b.2 surat tugas, b.3.a SPPD ditandatangani kepala desa, b.5 laporan dinas
    name: 'Terpencil menginap dengan bukti',
    line: { fund: BOK, spends: ['perjalanan-terpencil'], people: [RINA_ID] },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Tujuan kunjungan?', tekan('Desa, dusun atau kelurahan')],
      ['Petugas menginap di penginapan atau rumah penduduk?', tekan('Ya')],
      LHK,
      ...jalan({
        first: `Berapa biayanya? Catat satu per satu: ${TERPENCIL}.`,
        kind: TERPENCIL,
        komponen: 'Uang harian',
        amount: '150rb',
      }),
      ...jalan({
        kind: TERPENCIL,
        komponen: 'Transport',
        amount: '275rb',
        proof: '.\nBila tidak ada bukti, nanti diminta Pernyataan Riil.',
      }),
      ...jalan({ kind: TERPENCIL, komponen: 'Penginapan', amount: '350rb', proof: '.' }),
      SELESAI,
      [kirim('SPPD datang dan pergi', cite('b.3.a')), 'berkas'],
    ],
    list: [
      nanti('Kuitansi', 'b'),
      ada('Rincian biaya', 'b.1'),
      ada('Rincian biaya: uang harian', 'b.1.a'),
      ada('Rincian biaya: uang transpor lokal', 'b.1.b'),
      ada('Rincian biaya: uang penginapan', 'b.1.c'),
      ada('Surat Tugas', 'b.2'),
      ada('SPPD datang dan pergi', 'b.3.a'),
      ada('Laporan Dinas', 'b.5'),
    ],
    lacking: [kurang('SPPD datang dan pergi', 'b.3.a')],
    dossier: {
      total: 775_000,
      costs: [
        'perjalanan-terpencil | uang-harian | Rina Wati | 150000',
        'perjalanan-terpencil | transport | Rina Wati | 275000',
        'perjalanan-terpencil | penginapan | Rina Wati | 350000',
      ],
      facts: { 'tujuan-kunjungan': 'desa', menginap: true },
      files: { kuitansi: 2, bukti: 1 },
    },
  },
  {
    // b.1.d nilai pernyataan riil, b.3.b SPPD ditandatangani kepala Puskesmas, b.4 pernyataan riil
    name: 'Terpencil berdua tanpa bukti',
    line: { fund: BOK, spends: ['perjalanan-terpencil'], people: [SITI_ID, HADI_ID] },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Tujuan kunjungan?', tekan('Puskesmas')],
      ['Petugas menginap di penginapan atau rumah penduduk?', tekan('Tidak')],
      LHK,
      ...jalan({
        first: 'Berapa biayanya?',
        kind: TERPENCIL,
        payee: 'drg. Hadi',
        komponen: 'Transport',
        amount: '200rb',
        proof: '.\nBila tidak ada bukti, nanti diminta Pernyataan Riil.',
        without: true,
      }),
      ['🧾', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(TERPENCIL)],
      ['Untuk siapa?', tekan('Siti Aminah')],
      // Nobody stayed: lodging is not part of the list (b.1.c).
      ['Biaya apa?', tekan('Penginapan'), ['tidak boleh dibayar', cite('b.1.c')]],
      ['Biaya apa?', tekan('Transport')],
      ['Berapa jumlahnya?', ketik('200.000')],
      ['Kirim foto atau PDF buktinya.', 'berkas'],
      SELESAI,
      [kirim('SPPD datang dan pergi', cite('b.3.b'), [1, 2]), 'berkas'],
      [kirim('Pernyataan Riil', cite('b.4'), [2, 2]), 'berkas'],
    ],
    list: [
      nanti('Kuitansi', 'b'),
      ada('Rincian biaya', 'b.1'),
      ada('Rincian biaya: uang transpor lokal', 'b.1.b'),
      ada('Rincian biaya: nilai pernyataan riil', 'b.1.d'),
      ada('Surat Tugas', 'b.2'),
      ada('SPPD datang dan pergi', 'b.3.b'),
      ada('Pernyataan Riil', 'b.4'),
      ada('Laporan Dinas', 'b.5'),
    ],
    lacking: [kurang('Pernyataan Riil', 'b.4')],
    dossier: {
      total: 400_000,
      costs: [
        'perjalanan-terpencil | transport | drg. Hadi | 200000',
        'perjalanan-terpencil | transport | Siti Aminah | 200000',
      ],
      facts: { 'tujuan-kunjungan': 'puskesmas', menginap: false },
      files: { kuitansi: 1, bukti: 2 },
    },
  },
];
