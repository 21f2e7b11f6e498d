import {
  beli,
  type Case,
  checks,
  ketik,
  kirim,
  kirimSemua,
  type RefusedCase,
  SELESAI,
  tekan,
} from '../case.ts';
import { BARANG, BELI, MAKAN, PERSEDIAAN, SETORAN, UNTAXED } from './words.ts';

/** Perbup Bengkayang 74/2017 Lampiran I BAB III.A.3.3): goods and food of BOK Puskesmas; III.A.2.5): what may not be paid. */
const cite = (letter: string) => `Perbup Bengkayang 74/2017 Lampiran I BAB III.A.3.${letter}`;
const { ada, kurang } = checks(cite);
const BOK = 'bok-puskesmas';
const M3 = (amount: string) => `🏷 ${amount} perlu meterai Rp 3.000 (${cite('3) huruf a')})`;
const M6 = (amount: string) => `🏷 ${amount} perlu meterai Rp 6.000 (${cite('3) huruf a')})`;
const PKP = 'Apakah penjual Pengusaha Kena Pajak (PKP)?';
const NPWP = 'Apakah penjual punya NPWP?';
const KATERING = 'Penyedia makanan dan minuman adalah perusahaan jasa katering?';
const BUKTI_BELI = `: ${BELI}\n${cite('3) huruf a')}`;
const PMT = 'Bahan Pemberian Makanan Tambahan (PMT)';

export const belanja: Case[] = [
  {
    // 3.3 a: Rp 250.000 sampai tepat Rp 1.000.000 meterai Rp 3.000; b: pajak di atas Rp 1.000.000
    name: 'Barang kecil spanduk',
    line: { fund: BOK, spends: ['barang'] },
    talk: [
      ...beli({
        first: `Berapa biayanya? Catat satu per satu: ${BARANG}.`,
        kind: BARANG,
        amount: '249.999',
        brings: `🏷 Rp 249.999: tanpa meterai\n${UNTAXED}`,
        seller: 'Toko Ria, spanduk',
        proof: BUKTI_BELI,
      }),
      ...beli({
        kind: BARANG,
        amount: '250rb',
        brings: `${M3('Rp 250.000')}\n${UNTAXED}`,
        seller: 'Toko Ria, leaflet',
        proof: BUKTI_BELI,
      }),
      ...beli({
        kind: BARANG,
        amount: '1 jt',
        brings: `${M3('Rp 1.000.000')}\n${UNTAXED}`,
        seller: 'Toko Ria, buku pegangan kader',
        proof: BUKTI_BELI,
      }),
      SELESAI,
      [kirim(PERSEDIAAN, cite('3) huruf c')), 'berkas'],
    ],
    list: [ada(BELI, '3) huruf a'), ada(PERSEDIAAN, '3) huruf c')],
    lacking: [kurang(PERSEDIAAN, '3) huruf c')],
    dossier: {
      total: 1_499_999,
      costs: [
        'barang | Toko Ria, spanduk | 249999',
        'barang | Toko Ria, leaflet | 250000 | meterai 3000',
        'barang | Toko Ria, buku pegangan kader | 1000000 | meterai 3000',
      ],
      files: { kuitansi: 3, bukti: 1 },
    },
  },
  {
    // 3.3 b: Rp 1.650.000 hanya PPN 10 %; Rp 2.200.000 bukan PKP dan tanpa NPWP: hanya PPh 22, dua kali lipat (3 %)
    name: 'Barang besar kena pajak',
    line: { fund: BOK, spends: ['barang'] },
    talk: [
      ...beli({
        first: 'Berapa biayanya?',
        kind: BARANG,
        amount: '1.650.000',
        brings: `${M6('Rp 1.650.000')}\n🧮 PPN 10 %: Rp 150.000 (${cite('3) huruf b')})`,
        seller: 'CV Ria, cetak',
        facts: [[PKP, 'Ya']],
        proof: BUKTI_BELI,
      }),
      ...beli({
        kind: BARANG,
        amount: '2,2 jt',
        brings: `${M6('Rp 2.200.000')}\n🧮 PPN 10 %: Rp 200.000 (${cite('3) huruf b')})\n🧮 PPh 22 1,5 %: Rp 30.000 (${cite('3) huruf b')})`,
        seller: 'UD Baru, buku',
        facts: [
          [PKP, 'Tidak'],
          [NPWP, 'Tidak'],
        ],
        finally: `${M6('Rp 2.200.000')}\n🧮 PPh 22 3 %: Rp 66.000 (${cite('3) huruf b')})`,
        proof: BUKTI_BELI,
      }),
      SELESAI,
      ...kirimSemua([SETORAN, cite('3) huruf b')], [PERSEDIAAN, cite('3) huruf c')]),
    ],
    list: [ada(BELI, '3) huruf a'), ada(SETORAN, '3) huruf b'), ada(PERSEDIAAN, '3) huruf c')],
    lacking: [kurang(PERSEDIAAN, '3) huruf c')],
    dossier: {
      total: 3_850_000,
      costs: [
        'barang | CV Ria, cetak | 1650000 | meterai 6000 | PPN 10% 150000',
        'barang | UD Baru, buku | 2200000 | meterai 6000 | PPh 22 3% 66000',
      ],
      files: { kuitansi: 2, bukti: 2 },
    },
  },
  {
    // 3.3 juga untuk PMT; katering dengan NPWP: pajak daerah 10 % dan PPh 23 2 %
    name: 'PMT penyuluhan dan katering',
    line: { fund: BOK, spends: ['pmt', 'makan-minum'] },
    talk: [
      ...beli({
        first: `Berapa biayanya? Catat satu per satu: ${PMT}; ${MAKAN}.`,
        kind: PMT,
        amount: '1,2 jt',
        brings: `${M6('Rp 1.200.000')}\n🧮 PPN 10 %: Rp 109.090 (${cite('3) huruf b')})`,
        seller: 'Pasar Sungai, kacang hijau',
        facts: [[PKP, 'Tidak']],
        finally: `${M6('Rp 1.200.000')}\n${UNTAXED}`,
        proof: BUKTI_BELI,
      }),
      ...beli({
        kind: MAKAN,
        amount: '550rb',
        brings: `${M3('Rp 550.000')}\n🧮 Pajak Retribusi Daerah atas makanan dan minuman 10 %: Rp 50.000 (${cite('3) huruf b')})`,
        seller: 'Katering Ibu, nasi kotak',
        facts: [
          [KATERING, 'Ya'],
          [NPWP, 'Ya'],
        ],
        finally: `${M3('Rp 550.000')}\n🧮 Pajak Retribusi Daerah atas makanan dan minuman 10 %: Rp 50.000 (${cite('3) huruf b')})\n🧮 PPh 23 jasa katering 2 %: Rp 10.000 (${cite('3) huruf b')})`,
        proof: BUKTI_BELI,
      }),
      SELESAI,
      ...kirimSemua([SETORAN, cite('3) huruf b')], [PERSEDIAAN, cite('3) huruf c')]),
    ],
    list: [ada(BELI, '3) huruf a'), ada(SETORAN, '3) huruf b'), ada(PERSEDIAAN, '3) huruf c')],
    lacking: [kurang(PERSEDIAAN, '3) huruf c')],
    dossier: {
      total: 1_750_000,
      costs: [
        'pmt | Pasar Sungai, kacang hijau | 1200000 | meterai 6000',
        'makan-minum | Katering Ibu, nasi kotak | 550000 | meterai 3000 | Pajak Retribusi Daerah atas makanan dan minuman 10% 50000 | PPh 23 jasa katering 2% 10000',
      ],
      files: { kuitansi: 2, bukti: 2 },
    },
  },
];

export const refused: RefusedCase[] = [
  {
    name: 'Obat untuk pengobatan massal',
    line: { fund: BOK, spends: ['barang'] },
    talk: [
      ['Berapa biayanya?', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(BARANG)],
      ['Berapa jumlahnya?', ketik('500rb')],
      [
        M3('Rp 500.000'),
        ketik('Apotek Ria, pembelian obat'),
        ['tidak boleh dibayar', 'Perbup Bengkayang 74/2017 Lampiran I BAB III.A.2.5)'],
      ],
    ],
  },
];
