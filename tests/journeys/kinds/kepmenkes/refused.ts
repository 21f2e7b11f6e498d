import { ketik, type RefusedCase, tekan } from '../case.ts';
import { RINA_ID } from '../pack-town.ts';
import { BARANG, BOK } from './words.ts';

/** III.B.3: what may not be paid. */
export const refused: RefusedCase[] = [
  {
    name: 'Honor petugas',
    line: { fund: BOK, spends: ['honorarium'], people: [RINA_ID] },
    talk: [
      ['Berapa biayanya? Catat satu per satu: Gaji/honor.', tekan('Tambah biaya')],
      [
        'Biaya untuk apa?',
        tekan('Gaji/honor'),
        ['tidak boleh dibayar', 'Gaji/honor', 'Kepmenkes 494/2010 III.B.3 larangan huruf e'],
      ],
    ],
  },
  {
    name: 'Laptop pencatatan',
    line: { fund: BOK, spends: ['belanja-modal'] },
    talk: [
      ['Berapa biayanya?', tekan('Tambah biaya')],
      [
        'Biaya untuk apa?',
        tekan('Belanja modal'),
        ['tidak boleh dibayar', 'Kepmenkes 494/2010 III.B.3 larangan huruf f'],
      ],
    ],
  },
  {
    name: 'Penyuluhan dengan obat',
    line: { fund: BOK, spends: ['barang'] },
    talk: [
      ['Berapa biayanya?', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(BARANG)],
      ['Berapa jumlahnya?', ketik('80rb')],
      [
        '🏷 Rp 80.000',
        ketik('Apotek Jaya, obat batuk'),
        ['Obat, vaksin, dan alat kesehatan', 'Kepmenkes 494/2010 III.B.3 larangan huruf i'],
      ],
    ],
  },
];
