import { beli, type Case, ketik, SELESAI, tekan } from '../case.ts';
import { ada, BARANG, BOK, BUKTI_BELI, kurang, M3, M6, PAJAK, PEMBELIAN, PKP } from './words.ts';

/** III.B.7 c: purchases; III.B.8: management, which has no list. */
export const belanja: Case[] = [
  {
    // c. tepat Rp 250.000 tanpa meterai, di atasnya Rp 3.000; pajak hanya di atas Rp 1.000.000
    name: 'Barang kecil bahan kontak',
    line: { fund: BOK, spends: ['barang'] },
    talk: [
      ...beli({
        first: `Berapa biayanya? Catat satu per satu: ${BARANG}.`,
        kind: BARANG,
        amount: '250rb',
        brings: '🏷 Rp 250.000: tanpa meterai\n🧮 tidak dikenakan pajak',
        seller: 'Toko Jaya, fotokopi leaflet',
        items: 'Fotokopi leaflet 500 x 500',
        nota: '0123, 19 November',
        proof: PEMBELIAN,
      }),
      ...beli({
        kind: BARANG,
        amount: '1 jt',
        brings: `${M3('Rp 1.000.000')}\n🧮 tidak dikenakan pajak`,
        seller: 'Toko Jaya, bahan kontak',
        proof: PEMBELIAN,
      }),
      SELESAI,
    ],
    list: [ada(BUKTI_BELI, 'c')],
    lacking: [kurang(BUKTI_BELI, 'c')],
    dossier: {
      total: 1_250_000,
      costs: [
        'barang | Toko Jaya, fotokopi leaflet | 250000',
        'barang | Toko Jaya, bahan kontak | 1000000 | meterai 3000',
      ],
      files: { kuitansi: 2 },
    },
  },
  {
    // c. di atas Rp 1.000.000: meterai Rp 6.000, PPN 10 % dan PPh 1,5 %; DPP = 1.650.000 × 100 ÷ 110
    name: 'Barang besar penjual kena pajak',
    line: { fund: BOK, spends: ['barang'] },
    talk: [
      ...beli({
        first: 'Berapa biayanya?',
        kind: BARANG,
        amount: '1.650.000',
        brings: `${M6('Rp 1.650.000')}\n🧮 PPN 10 %: Rp 150.000 (${PAJAK})\n🧮 PPh Pasal 22 1,5 %: Rp 22.500 (${PAJAK})`,
        seller: 'CV Maju, bahan kontak',
        facts: [[PKP, 'Ya']],
        proof: PEMBELIAN,
      }),
      SELESAI,
    ],
    list: [ada(BUKTI_BELI, 'c')],
    lacking: [kurang(BUKTI_BELI, 'c')],
    dossier: {
      total: 1_650_000,
      costs: [
        'barang | CV Maju, bahan kontak | 1650000 | meterai 6000 | PPN 10% 150000 | PPh Pasal 22 1.5% 22500',
      ],
      files: { kuitansi: 1 },
    },
  },
  {
    // c. Penjual yang bukan PKP tidak memungut PPN; PPh 1,5 % dari nilai seluruhnya
    name: 'PMT penyuluhan dan rantai dingin',
    line: { fund: BOK, spends: ['pmt', 'cold-chain'] },
    talk: [
      ...beli({
        first:
          'Berapa biayanya? Catat satu per satu: Bahan PMT penyuluhan; Pemeliharaan cold chain dan BBM-nya.',
        kind: 'Bahan PMT penyuluhan',
        amount: '1,2 jt',
        brings: `${M6('Rp 1.200.000')}\n🧮 PPN 10 %: Rp 109.090 (${PAJAK})\n🧮 PPh Pasal 22 1,5 %: Rp 16.363 (${PAJAK})`,
        seller: 'Pasar Baru, telur dan kacang hijau',
        facts: [[PKP, 'Tidak']],
        finally: `${M6('Rp 1.200.000')}\n🧮 PPh Pasal 22 1,5 %: Rp 18.000 (${PAJAK})`,
        proof: PEMBELIAN,
      }),
      ...beli({
        first:
          '🧾 Bahan PMT penyuluhan, Pasar Baru, telur dan kacang hijau: Rp 1.200.000\nBerapa biayanya? Catat satu per satu: Pemeliharaan cold chain dan BBM-nya.',
        kind: 'Pemeliharaan cold chain dan BBM-nya',
        amount: '100rb',
        brings: '🏷 Rp 100.000: tanpa meterai\n🧮 tidak dikenakan pajak',
        seller: 'SPBU, solar genset vaksin',
        proof: PEMBELIAN,
      }),
      SELESAI,
    ],
    list: [ada(BUKTI_BELI, 'c')],
    lacking: [kurang(BUKTI_BELI, 'c')],
    dossier: {
      total: 1_300_000,
      costs: [
        'pmt | Pasar Baru, telur dan kacang hijau | 1200000 | meterai 6000 | PPh Pasal 22 1.5% 18000',
        'cold-chain | SPBU, solar genset vaksin | 100000',
      ],
      files: { kuitansi: 2 },
    },
  },
  {
    // III.B.8 menyebut kegiatannya saja, tanpa daftar bukti: hanya kuitansinya
    name: 'Manajemen BOK kabupaten',
    line: { fund: 'manajemen-bok', spends: ['manajemen'] },
    talk: [
      ['Berapa biayanya? Catat satu per satu: Kegiatan manajemen BOK.', tekan('Tambah biaya')],
      ['Berapa jumlahnya?', ketik('200rb')],
      [
        '🏷 Rp 200.000: tanpa meterai\n🧮 tidak dikenakan pajak\nDari siapa dan untuk apa?',
        ketik('Toko Jaya, jilid laporan'),
      ],
      ['Apa saja barangnya?', tekan('Lewati')],
      ['Nomor dan tanggal notanya?', tekan('Lewati')],
      [
        '🏷 Rp 200.000: tanpa meterai\n🧮 tidak dikenakan pajak\nKirim foto atau PDF buktinya.',
        'berkas',
      ],
      SELESAI,
    ],
    list: [],
    lacking: [],
    dossier: {
      total: 200_000,
      costs: ['manajemen | Toko Jaya, jilid laporan | 200000'],
      files: { kuitansi: 1 },
    },
  },
];
