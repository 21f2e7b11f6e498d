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
  type RefusedCase,
  SELESAI,
  tekan,
} from '../case.ts';
import { RINA_ID, SITI_ID } from '../pack-town.ts';

/** Perbup Bengkayang 74/2017 Lampiran I BAB III.A.3: BOK Puskesmas, letter by letter. */
const cite = (letter: string) => `Perbup Bengkayang 74/2017 Lampiran I BAB III.A.3.${letter}`;
const { ada, nanti, kurang } = checks(cite);
const BOK = 'bok-puskesmas';

const M3 = (amount: string) => `🏷 ${amount} perlu meterai Rp 3.000 (${cite('3) huruf a')})`;
const M6 = (amount: string) => `🏷 ${amount} perlu meterai Rp 6.000 (${cite('3) huruf a')})`;
const UNTAXED = '🧮 tidak dikenakan pajak';
const PKP = 'Apakah penjual Pengusaha Kena Pajak (PKP)?';
const NPWP = 'Apakah penjual punya NPWP?';
const KATERING = 'Penyedia makanan dan minuman adalah perusahaan jasa katering?';
const BELI = 'Bukti pembelian/kuitansi/faktur/bon dengan rincian barang, distempel penjual';
const BUKTI_BELI = `: ${BELI}\n${cite('3) huruf a')}`;
const SETORAN = 'Surat Setoran Pajak (e-billing)';
const PERSEDIAAN = 'Input pada Aplikasi Persediaan';
const BARANG = 'Belanja barang pakai habis, cetak dan penggandaan';
const MAKAN = 'Makanan dan minuman kegiatan';
const PMT = 'Bahan Pemberian Makanan Tambahan (PMT)';
const DINAS = 'Perjalanan dinas dalam daerah';
const TIKET = 'Karcis/tiket sarana transport';
const SOPIR =
  'Tanda terima/kuitansi pemilik atau pengemudi sarana transport, termasuk carter atau sewa';
const RIIL = 'Surat Pernyataan Riil biaya transport';
const HOTEL = 'Tanda terima/kuitansi hotel atau penginapan';
const RIIL_HOTEL = 'Surat Pernyataan Riil penginapan (30 % dari standar penginapan)';
const SPT = 'Surat perintah tugas (SPT) perorangan atau kelompok';
const SPPD = 'Surat perintah perjalanan dinas (SPPD) perorangan';
const LAPORAN = 'Laporan perjalanan dinas perorangan atau kelompok secara ringkas';
const KECAMATAN = 'Kecamatan asal (BOK Puskesmas) atau tujuan perjalanan (dana lain)?';
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
    // 3.3 b: Rp 1.650.000 hanya PPN 10 %; Rp 2.200.000 tanpa NPWP: PPN dan PPh 22 dua kali lipat (3 %)
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
          [PKP, 'Ya'],
          [NPWP, 'Tidak'],
        ],
        finally: `${M6('Rp 2.200.000')}\n🧮 PPN 10 %: Rp 200.000 (${cite('3) huruf b')})\n🧮 PPh 22 3 %: Rp 60.000 (${cite('3) huruf b')})`,
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
        'barang | UD Baru, buku | 2200000 | meterai 6000 | PPN 10% 200000 | PPh 22 3% 60000',
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

/** BAB III.A.2.5): yang tidak boleh dibiayai dari BOK Puskesmas. */
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
