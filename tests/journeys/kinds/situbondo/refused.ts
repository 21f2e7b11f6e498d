import { ketik, type RefusedCase, tekan } from '../case.ts';
import { BARANG, UKM } from './words.ts';

/** Ceilings of Pasal 11 ayat (3) huruf f, and what Pasal 10 forbids. */
export const refused: RefusedCase[] = [
  {
    name: 'Tenaga kontrak kelima',
    line: { fund: UKM, spends: ['honorarium'] },
    talk: [
      [
        'Jumlah tenaga dengan perjanjian kerja di Puskesmas?',
        ketik('5'),
        ['paling banyak 4)', 'Perbup Situbondo 79/2022 Pasal 11 ayat (3) huruf f angka 2'],
      ],
    ],
  },
  {
    name: 'Tenaga kontrak terlalu tua',
    line: { fund: UKM, spends: ['honorarium'] },
    talk: [
      ['Jumlah tenaga dengan perjanjian kerja di Puskesmas?', ketik('3')],
      [
        'Usia tenaga pada saat pengangkatan (tahun)?',
        ketik('37'),
        ['paling banyak 36)', 'Perbup Situbondo 79/2022 Pasal 11 ayat (3) huruf f angka 7 huruf a'],
      ],
    ],
  },
  {
    // Pasal 10 ayat (3): promosi di media cetak atau elektronik
    name: 'Iklan radio kesehatan',
    line: { fund: UKM, spends: ['barang'] },
    talk: [
      ['Berapa biayanya?', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(BARANG)],
      ['Berapa jumlahnya?', ketik('500rb')],
      [
        '🏷 Rp 500.000',
        ketik('Radio Bhasa, iklan radio'),
        ['tidak boleh dibayar', 'Perbup Situbondo 79/2022 Pasal 10 ayat (3)'],
      ],
    ],
  },
];
