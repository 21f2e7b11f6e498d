import {
  beli,
  type Case,
  checks,
  DAFTAR_HADIR,
  jalan,
  ketik,
  kirim,
  LHK,
  LUAR,
  type RefusedCase,
  SELESAI,
  tekan,
} from './case.ts';
import { HADI_ID, RINA_ID, SITI_ID } from './pack-town.ts';
import { kindsOf } from './suite.ts';

/** Kepmenkes 494/2010 Lampiran III.B.7, letter by letter. */
const cite = (letter: string) => `Kepmenkes 494/2010 III.B.7 huruf ${letter}`;
const { ada, nanti, kurang } = checks(cite);
const BOK = 'bok-puskesmas';
const TERPENCIL = 'Perjalanan ke desa terpencil/sulit dijangkau';

const M3 = (amount: string) => `🏷 ${amount} perlu meterai Rp 3.000 (${cite('c')})`;
const M6 = (amount: string) => `🏷 ${amount} perlu meterai Rp 6.000 (${cite('c')})`;
const PAJAK = 'Kepmenkes 494/2010 III.B.6 huruf g dan III.B.7 huruf c';
const PEMBELIAN = `: Kuitansi / Faktur / Bon toko/pembelian / Bukti lainnya\n${cite('c')}`;
const BUKTI_BELI = 'Kuitansi / Faktur / Bon toko/pembelian / Bukti lainnya';
const BARANG = 'Penggandaan materi dan pembelian bahan kontak';
const RAPAT = 'Pertemuan, rapat dan Lokakarya Mini';
const PB1 = 'Pajak daerah atas makanan dan minuman (PB1)';
const PB1R = 'Pajak daerah atas konsumsi rapat (PB1)';
const PKP = 'Apakah penjual Pengusaha Kena Pajak (PKP)?';

const cases: Case[] = [
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
    // d.1 kuitansi konsumsi dan penggandaan materi, d.2 undangan, d.3 daftar hadir, d.4 notulensi
    name: 'Lokakarya mini bulanan',
    line: { fund: BOK, spends: ['rapat'] },
    talk: [
      ...DAFTAR_HADIR,
      ...beli({
        first: `Berapa biayanya? Catat satu per satu: ${RAPAT}.`,
        kind: RAPAT,
        amount: '600rb',
        brings: M3('Rp 600.000'),
        seller: 'Warung Sari, nasi kotak',
        facts: [
          ['Isi kuitansi rapat?', 'Konsumsi'],
          ['Penyedia adalah perusahaan jasa katering?', 'Tidak'],
        ],
        finally: `${M3('Rp 600.000')}\n🧮 ${PB1R} 10 %: Rp 54.545 (UU 28/2009 Pasal 40 ayat (1))`,
        proof: `: Kuitansi pembelian konsumsi\n${cite('d.1')}`,
      }),
      ['🧾', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(RAPAT)],
      ['Berapa jumlahnya?', ketik('150rb')],
      // ATK is office supply (III.B.3 h), but lawful for a Lokakarya Mini: the activity is the purpose.
      [
        '🏷 Rp 150.000: tanpa meterai\nDari siapa dan untuk apa?',
        ketik('Toko Jaya, tinta'),
        ['tidak boleh dibayar', 'Kepmenkes 494/2010 III.B.3 larangan huruf h'],
      ],
      [
        '🏷 Rp 150.000: tanpa meterai\nDari siapa dan untuk apa?',
        ketik('Toko Jaya, ATK dan fotokopi'),
      ],
      ['Apa saja barangnya?', tekan('Lewati')],
      ['Nomor dan tanggal notanya?', tekan('Lewati')],
      ['Isi kuitansi rapat?', tekan('Penggandaan materi rapat')],
      [
        `🏷 Rp 150.000: tanpa meterai\n🧮 tidak dikenakan pajak\nKirim foto atau PDF buktinya: Kuitansi penggandaan materi rapat\n${cite('d.1')}`,
        'berkas',
      ],
      SELESAI,
      [kirim('Undangan', cite('d.2'), [1, 2]), 'berkas'],
      [kirim('Notulensi rapat/pertemuan', cite('d.4'), [2, 2]), 'berkas'],
    ],
    list: [
      ada('Kuitansi pembelian konsumsi', 'd.1'),
      ada('Kuitansi penggandaan materi rapat', 'd.1'),
      ada('Undangan', 'd.2'),
      ada('Daftar hadir peserta', 'd.3'),
      ada('Notulensi rapat/pertemuan', 'd.4'),
    ],
    lacking: [kurang('Notulensi rapat/pertemuan', 'd.4')],
    dossier: {
      total: 750_000,
      costs: [
        `rapat | Warung Sari, nasi kotak | 600000 | meterai 3000 | ${PB1R} 10% 54545`,
        'rapat | Toko Jaya, ATK dan fotokopi | 150000',
      ],
      files: { kuitansi: 2, bukti: 2 },
    },
  },
  {
    // d, konsumsi saja; katering tanpa NPWP: PPh 23 dua kali lipat, PB1 tidak
    name: 'Konsumsi dari katering',
    line: { fund: BOK, spends: ['makan-minum'] },
    talk: [
      ...DAFTAR_HADIR,
      ...beli({
        first: 'Berapa biayanya?',
        kind: 'Konsumsi rapat Lokakarya Mini',
        amount: '1.100.000',
        brings: `${M6('Rp 1.100.000')}\n🧮 ${PB1} 10 %: Rp 100.000 (UU 28/2009 Pasal 40 ayat (1))`,
        seller: 'Katering Sehat, prasmanan',
        facts: [
          ['Penyedia adalah perusahaan jasa katering?', 'Ya'],
          ['Apakah penjual punya NPWP?', 'Tidak'],
        ],
        finally: `${M6('Rp 1.100.000')}\n🧮 ${PB1} 10 %: Rp 100.000 (UU 28/2009 Pasal 40 ayat (1))\n🧮 PPh Pasal 23 jasa katering 4 %: Rp 40.000 (UU 36/2008 Pasal 23 ayat (1) huruf c)`,
        proof: `: Kuitansi pembelian konsumsi\n${cite('d.1')}`,
      }),
      SELESAI,
      [kirim('Undangan', cite('d.2'), [1, 2]), 'berkas'],
      [kirim('Notulensi rapat/pertemuan', cite('d.4'), [2, 2]), 'berkas'],
    ],
    list: [
      ada('Kuitansi pembelian konsumsi', 'd.1'),
      ada('Undangan', 'd.2'),
      ada('Daftar hadir peserta', 'd.3'),
      ada('Notulensi rapat/pertemuan', 'd.4'),
    ],
    lacking: [kurang('Notulensi rapat/pertemuan', 'd.4')],
    dossier: {
      total: 1_100_000,
      costs: [
        `makan-minum | Katering Sehat, prasmanan | 1100000 | meterai 6000 | ${PB1} 10% 100000 | PPh Pasal 23 jasa katering 4% 40000`,
      ],
      files: { kuitansi: 1, bukti: 2 },
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

/** III.B.3: yang tidak boleh dibiayai. */
const refused: RefusedCase[] = [
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

kindsOf({ region: 'Kabupaten Sejahtera', pack: 'kepmenkes-494-2010' }, cases, refused);
