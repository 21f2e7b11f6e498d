import {
  BERITA_ACARA,
  beli,
  type Case,
  FOTO,
  ketik,
  kirim,
  LHK,
  LUAR,
  SELESAI,
  tekan,
} from '../case.ts';
import {
  ada,
  BARANG,
  BELI,
  BUKTI_BELI,
  cite,
  E10,
  kurang,
  NPWP,
  nanti,
  PKP,
  PMT,
  PPH22,
  PPN,
  TERIMA_PMT,
  UKM,
  UNTAXED,
} from './words.ts';

/** Pasal 24 d and e: PMT and goods, and one report of several kinds. */
export const belanja: Case[] = [
  {
    // d.1–6; di bawah batas pajak, jadi tanpa bukti setoran (d.7)
    name: 'PMT pemulihan balita',
    line: { fund: UKM, spends: ['pmt'], kak: true },
    talk: [
      LHK,
      ...FOTO,
      ...beli({
        first: `Berapa biayanya? Catat satu per satu: ${PMT}.`,
        kind: PMT,
        amount: '1.900.000',
        brings: `🏷 Rp 1.900.000: tanpa meterai\n${UNTAXED}`,
        seller: 'Pasar Mimbaan, telur dan ayam',
        proof: `: Nota pembelian Pemberian Makanan Tambahan (PMT)\n${cite('d angka 2')}`,
      }),
      SELESAI,
      [kirim(TERIMA_PMT, cite('d angka 3')), 'berkas'],
    ],
    list: [
      ada('Surat Tugas', 'd angka 1'),
      ada('Nota pembelian Pemberian Makanan Tambahan (PMT)', 'd angka 2'),
      ada(TERIMA_PMT, 'd angka 3'),
      ada('Laporan perkembangan hasil intervensi', 'd angka 4'),
      ada('Kerangka Acuan Kegiatan (KAK)', 'd angka 5'),
      ada('Foto/Dokumentasi Kegiatan', 'd angka 6'),
    ],
    lacking: [kurang(TERIMA_PMT, 'd angka 3')],
    dossier: {
      total: 1_900_000,
      costs: ['pmt | Pasar Mimbaan, telur dan ayam | 1900000'],
      files: { foto: 1, kuitansi: 1, bukti: 1 },
    },
  },
  {
    // e: tepat Rp 5.000.000 tanpa meterai; PPN 11 % dan PPh 22 di atas Rp 2.000.000: DPP 4.504.504
    name: 'Leaflet besar kena pajak',
    line: { fund: UKM, spends: ['barang'] },
    talk: [
      ...beli({
        first: `Berapa biayanya? Catat satu per satu: ${BARANG}.`,
        kind: BARANG,
        amount: '5 jt',
        brings: `🏷 Rp 5.000.000: tanpa meterai\n🧮 PPN 11 %: Rp 495.495 (${PPN})\n🧮 PPh Pasal 22 1,5 %: Rp 67.567 (${PPH22})`,
        seller: 'CV Cetak, leaflet',
        // Seorang PKP pasti punya NPWP, jadi tidak ditanya.
        facts: [[PKP, 'Ya']],
        proof: BUKTI_BELI,
      }),
      SELESAI,
      [kirim('Bukti setoran Pajak', cite('e')), 'berkas'],
    ],
    list: [ada(BELI, 'e'), ada('Bukti setoran Pajak', 'e')],
    lacking: [kurang('Bukti setoran Pajak', 'e')],
    dossier: {
      total: 5_000_000,
      costs: ['barang | CV Cetak, leaflet | 5000000 | PPN 11% 495495 | PPh Pasal 22 1.5% 67567'],
      files: { kuitansi: 1, bukti: 1 },
    },
  },
  {
    // e: di atas Rp 5.000.000 meterai Rp 10.000; bukan PKP dan tanpa NPWP: PPh 22 3 % dari nilai seluruhnya
    name: 'Bahan kontak tanpa NPWP',
    line: { fund: UKM, spends: ['barang'] },
    talk: [
      ...beli({
        first: 'Berapa biayanya?',
        kind: BARANG,
        amount: '6 jt',
        brings: `${E10('Rp 6.000.000')}\n🧮 PPN 11 %: Rp 594.594 (${PPN})\n🧮 PPh Pasal 22 1,5 %: Rp 81.081 (${PPH22})`,
        seller: 'Toko Jaya, bahan kontak',
        facts: [
          [PKP, 'Tidak'],
          [NPWP, 'Tidak'],
        ],
        finally: `${E10('Rp 6.000.000')}\n🧮 PPh Pasal 22 3 %: Rp 180.000 (${PPH22})`,
        proof: BUKTI_BELI,
      }),
      SELESAI,
      [kirim('Bukti setoran Pajak', cite('e')), 'berkas'],
    ],
    list: [ada(BELI, 'e'), ada('Bukti setoran Pajak', 'e')],
    lacking: [kurang('Bukti setoran Pajak', 'e')],
    dossier: {
      total: 6_000_000,
      costs: [
        'barang | Toko Jaya, bahan kontak | 6000000 | meterai 10000 | PPh Pasal 22 3% 180000',
      ],
      files: { kuitansi: 1, bukti: 1 },
    },
  },
  {
    // e, dengan batas internet Rp 2.000.000 sebulan (Pasal 10 ayat (1) huruf k): tepat batas masih boleh
    name: 'Langganan internet aplikasi dan spesimen',
    line: { fund: UKM, spends: ['internet', 'aplikasi-daring', 'jasa'] },
    talk: [
      [
        'Berapa biayanya? Catat satu per satu: Sewa paket langganan internet; Langganan aplikasi pertemuan daring; Pengiriman dan pemeriksaan sampel/spesimen.',
        tekan('Tambah biaya'),
      ],
      ['Biaya untuk apa?', tekan('Sewa paket langganan internet')],
      [
        'Berapa jumlahnya?',
        ketik('2.000.001'),
        ['paling banyak 2.000.000', 'Perbup Situbondo 79/2022 Pasal 10 ayat (1) huruf k'],
      ],
      ['Berapa jumlahnya?', ketik('2 jt')],
      [
        `🏷 Rp 2.000.000: tanpa meterai\n${UNTAXED}\nDari siapa dan untuk apa?`,
        ketik('Indihome, November'),
      ],
      ['Apa saja barangnya?', tekan('Lewati')],
      ['Nomor dan tanggal notanya?', tekan('Lewati')],
      [
        `🏷 Rp 2.000.000: tanpa meterai\n${UNTAXED}\nKirim foto atau PDF buktinya${BUKTI_BELI}`,
        'berkas',
      ],
      ...beli({
        kind: 'Langganan aplikasi pertemuan daring',
        amount: '200rb',
        brings: `🏷 Rp 200.000: tanpa meterai\n${UNTAXED}`,
        seller: 'Zoom, November',
        proof: BUKTI_BELI,
      }),
      ...beli({
        kind: 'Pengiriman dan pemeriksaan sampel/spesimen',
        amount: '75rb',
        brings: `🏷 Rp 75.000: tanpa meterai\n${UNTAXED}`,
        seller: 'Travel Jaya, kirim spesimen',
        proof: BUKTI_BELI,
      }),
      SELESAI,
    ],
    list: [ada(BELI, 'e')],
    lacking: [kurang(BELI, 'e')],
    dossier: {
      total: 2_275_000,
      costs: [
        'internet | Indihome, November | 2000000',
        'aplikasi-daring | Zoom, November | 200000',
        'jasa | Travel Jaya, kirim spesimen | 75000',
      ],
      files: { kuitansi: 3 },
    },
  },
  {
    // a, d dan e bersama: surat tugas, KAK dan foto sekali saja, dengan semua kutipannya
    name: 'Posyandu dengan PMT dan barang',
    line: {
      fund: UKM,
      spends: ['luar-gedung', 'pmt', 'barang'],
      transport: 50_000,
      outdoor: true,
      kak: true,
    },
    talk: [
      ...LUAR,
      LHK,
      ...FOTO,
      BERITA_ACARA,
      ...beli({
        first: `Transport dihitung sesuai tarif: 1 orang × 1 hari × Rp 50.000 = Rp 50.000\nStandar biaya demo\n\nBerapa biayanya? Catat satu per satu: ${PMT}; ${BARANG}.`,
        kind: PMT,
        amount: '300rb',
        brings: `🏷 Rp 300.000: tanpa meterai\n${UNTAXED}`,
        seller: 'Warung Sari, bubur',
        proof: `: Nota pembelian Pemberian Makanan Tambahan (PMT)\n${cite('d angka 2')}`,
      }),
      ...beli({
        kind: BARANG,
        amount: '75rb',
        brings: `🏷 Rp 75.000: tanpa meterai\n${UNTAXED}`,
        seller: 'Toko Jaya, leaflet',
        proof: BUKTI_BELI,
      }),
      SELESAI,
      [kirim(TERIMA_PMT, cite('d angka 3')), 'berkas'],
    ],
    list: [
      ada('Surat Tugas', `a angka 1; ${cite('d angka 1')}`),
      nanti('Kuitansi/bukti penerimaan transport', 'a angka 2'),
      ada('Tanda Bukti Kedatangan', 'a angka 3'),
      ada('Laporan Hasil Kegiatan', 'a angka 4'),
      ada('Kerangka Acuan Kegiatan (KAK)', `a angka 5; ${cite('d angka 5')}`),
      ada('Bukti pendukung Pelaksanaan Kegiatan', 'a angka 6'),
      ada('Foto/Dokumentasi Kegiatan', `a angka 7; ${cite('d angka 6')}`),
      ada('Nota pembelian Pemberian Makanan Tambahan (PMT)', 'd angka 2'),
      ada(TERIMA_PMT, 'd angka 3'),
      ada('Laporan perkembangan hasil intervensi', 'd angka 4'),
      ada(BELI, 'e'),
    ],
    lacking: [kurang(TERIMA_PMT, 'd angka 3')],
    dossier: {
      total: 425_000,
      costs: ['pmt | Warung Sari, bubur | 300000', 'barang | Toko Jaya, leaflet | 75000'],
      files: { foto: 1, beritaAcara: 1, kuitansi: 2, bukti: 1 },
    },
  },
];
