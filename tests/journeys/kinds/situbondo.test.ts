import {
  BERITA_ACARA,
  beli,
  type Case,
  checks,
  DAFTAR_HADIR,
  FOTO,
  honor,
  jalan,
  ketik,
  kirim,
  kirimSemua,
  LHK,
  LUAR,
  type RefusedCase,
  SELESAI,
  tekan,
} from './case.ts';
import { HADI_ID, RINA_ID, SITI_ID, WULAN_ID } from './pack-town.ts';
import { kindsOf } from './suite.ts';

/** Perbup Situbondo 79/2022 Pasal 24, letter by letter. */
const cite = (letter: string) => `Perbup Situbondo 79/2022 Pasal 24 huruf ${letter}`;
const { ada, nanti, kurang } = checks(cite);
const UKM = 'puskesmas-ukm-esensial';
const COVID = 'puskesmas-covid-19';

const E10 = (amount: string) => `🏷 ${amount} perlu meterai Rp 10.000 (${cite('e')})`;
const PPN = 'UU 7/2021 dan PMK 59/PMK.03/2022 Pasal 7 ayat (1) UU PPN; Pasal 18 PMK';
const PPH22 = 'PMK 59/PMK.03/2022 PPh Pasal 22';
const PB1 = 'Perda Pajak Daerah (UU 28/2009) pajak restoran 10%';
const PPH23 = 'UU Pajak Penghasilan Pasal 23 ayat (1) huruf c';
const UNTAXED = '🧮 tidak dikenakan pajak';
const PKP = 'Apakah penjual Pengusaha Kena Pajak (PKP)?';
const NPWP = 'Apakah penjual punya NPWP?';
const BELI = 'Kuitansi / Faktur/bon toko/pembelian / Bukti lainnya';
const BUKTI_BELI = `: ${BELI}\n${cite('e')}`;
const BARANG = 'Belanja bahan habis pakai dan bahan kontak';
const RAPAT = 'Pertemuan/Rapat/Penyuluhan kelompok';
const TERPENCIL = 'Perjalanan ke desa terpencil/sulit dijangkau';
const PMT = 'Pemberian Makanan Tambahan (PMT) Penyuluhan/Pemulihan';
const TERIMA_PMT = 'Tanda terima penerimaan Pemberian Makanan Tambahan (PMT)';
const CAPAIAN = 'Capaian target kinerja yang ditetapkan oleh kepala Puskesmas';
const SURVEILANS = 'Honorarium petugas surveilans/pengolah data COVID-19';
const PPH21 = 'PP 80/2010 Pasal 4 ayat (2)';
const MUTLAK = 'Surat Pertanggungjawaban Mutlak bermaterai cukup';

/** a.1–7: surat tugas … foto. */
const LIST_A = [
  ada('Surat Tugas', 'a angka 1'),
  nanti('Kuitansi/bukti penerimaan transport', 'a angka 2'),
  ada('Tanda Bukti Kedatangan', 'a angka 3'),
  ada('Laporan Hasil Kegiatan', 'a angka 4'),
  ada('Kerangka Acuan Kegiatan (KAK)', 'a angka 5'),
  ada('Bukti pendukung Pelaksanaan Kegiatan', 'a angka 6'),
  ada('Foto/Dokumentasi Kegiatan', 'a angka 7'),
];
const LACKING_A = [
  kurang('Tanda Bukti Kedatangan', 'a angka 3'),
  kurang('Bukti pendukung Pelaksanaan Kegiatan', 'a angka 6'),
];

const cases: Case[] = [
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
      ['Biaya apa?', tekan('Penginapan'), ['tidak boleh dibayar', cite('b angka 8')]],
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
  {
    // c: rapat membeli konsumsi dan materi; notulen, bukan LHK; bukti setoran karena konsumsi dikenai pajak
    name: 'Lokakarya mini lintas sektor',
    line: {
      fund: UKM,
      spends: ['rapat'],
      people: [SITI_ID, RINA_ID],
      transport: 50_000,
      kak: true,
    },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Jenis pertemuan?', tekan('Rapat')],
      ...FOTO,
      ...DAFTAR_HADIR,
      ...beli({
        first: 'Transport dihitung sesuai tarif: 2 orang × 1 hari × Rp 50.000 = Rp 100.000',
        kind: RAPAT,
        amount: '660rb',
        brings: '🏷 Rp 660.000: tanpa meterai',
        seller: 'Warung Sari, nasi kotak',
        facts: [
          ['Isi kuitansi pertemuan?', 'Konsumsi'],
          ['Penyedia adalah perusahaan jasa katering?', 'Tidak'],
        ],
        finally: `🏷 Rp 660.000: tanpa meterai\n🧮 Pajak daerah atas konsumsi rapat (PB1) 10 %: Rp 60.000 (${PB1})`,
        proof: `: Kuitansi/Nota pembelian konsumsi\n${cite('c angka 5')}`,
      }),
      ...beli({
        kind: RAPAT,
        amount: '120rb',
        brings: '🏷 Rp 120.000: tanpa meterai',
        seller: 'Toko Jaya, fotokopi materi',
        facts: [['Isi kuitansi pertemuan?', 'Pengadaan materi']],
        finally: `🏷 Rp 120.000: tanpa meterai\n${UNTAXED}`,
        proof: `: Kuitansi/Nota pengadaan materi rapat\n${cite('c angka 6')}`,
      }),
      SELESAI,
      ...kirimSemua(
        ['Undangan', cite('c angka 1')],
        ['Surat Tugas Narasumber', cite('c angka 3')],
        ['Notulen', cite('c angka 8')],
        ['Daftar terima fotocopy materi rapat', cite('c angka 10')],
        ['Fotocopy materi Pertemuan/Rapat/Penyuluhan', cite('c angka 11')],
        ['Bukti Setoran Pajak', cite('c angka 13')],
      ),
    ],
    list: [
      ada('Undangan', 'c angka 1'),
      ada('Daftar hadir peserta', 'c angka 2'),
      ada('Surat Tugas Narasumber', 'c angka 3'),
      nanti('Tanda Terima Transport', 'c angka 4'),
      ada('Kuitansi/Nota pembelian konsumsi', 'c angka 5'),
      ada('Kuitansi/Nota pengadaan materi rapat', 'c angka 6'),
      ada('Notulen', 'c angka 8'),
      ada('Kerangka Acuan Kegiatan (KAK)', 'c angka 9'),
      ada('Daftar terima fotocopy materi rapat', 'c angka 10'),
      ada('Fotocopy materi Pertemuan/Rapat/Penyuluhan', 'c angka 11'),
      ada('Foto/Dokumentasi Kegiatan', 'c angka 12'),
      ada('Bukti Setoran Pajak', 'c angka 13'),
    ],
    lacking: [kurang('Bukti Setoran Pajak', 'c angka 13')],
    dossier: {
      total: 880_000,
      costs: [
        'rapat | Warung Sari, nasi kotak | 660000 | Pajak daerah atas konsumsi rapat (PB1) 10% 60000',
        'rapat | Toko Jaya, fotokopi materi | 120000',
      ],
      facts: { 'jenis-pertemuan': 'rapat' },
      files: { foto: 1, kuitansi: 2, bukti: 6 },
    },
  },
  {
    // c.7: penyuluhan dengan LHK, tanpa notulen; tidak membeli apa-apa, jadi tanpa nota dan setoran pajak
    name: 'Penyuluhan kelompok remaja',
    line: { fund: UKM, spends: ['rapat'], transport: 50_000, kak: true },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Jenis pertemuan?', tekan('Penyuluhan kelompok')],
      LHK,
      ...FOTO,
      ...DAFTAR_HADIR,
      ['Transport dihitung sesuai tarif: 1 orang', tekan('Tidak ada biaya lain')],
      ...kirimSemua(
        ['Undangan', cite('c angka 1')],
        ['Surat Tugas Narasumber', cite('c angka 3')],
        ['Daftar terima fotocopy materi rapat', cite('c angka 10')],
        ['Fotocopy materi Pertemuan/Rapat/Penyuluhan', cite('c angka 11')],
      ),
    ],
    list: [
      ada('Undangan', 'c angka 1'),
      ada('Daftar hadir peserta', 'c angka 2'),
      ada('Surat Tugas Narasumber', 'c angka 3'),
      nanti('Tanda Terima Transport', 'c angka 4'),
      ada('Laporan Hasil kegiatan', 'c angka 7'),
      ada('Kerangka Acuan Kegiatan (KAK)', 'c angka 9'),
      ada('Daftar terima fotocopy materi rapat', 'c angka 10'),
      ada('Fotocopy materi Pertemuan/Rapat/Penyuluhan', 'c angka 11'),
      ada('Foto/Dokumentasi Kegiatan', 'c angka 12'),
    ],
    lacking: [kurang('Fotocopy materi Pertemuan/Rapat/Penyuluhan', 'c angka 11')],
    dossier: {
      total: 50_000,
      facts: { 'jenis-pertemuan': 'penyuluhan' },
      files: { foto: 1, bukti: 4 },
    },
  },
  {
    // c: konsumsi dari katering di atas Rp 5.000.000: meterai, PB1, PPh 23 dua kali lipat tanpa NPWP
    name: 'Konsumsi katering kelas ibu',
    line: { fund: UKM, spends: ['makan-minum'], kak: true },
    talk: [
      ['Jenis pertemuan?', tekan('Pertemuan')],
      ...FOTO,
      ...DAFTAR_HADIR,
      ...beli({
        first: 'Berapa biayanya? Catat satu per satu: Konsumsi pertemuan.',
        kind: 'Konsumsi pertemuan',
        amount: '5.500.000',
        brings: `${E10('Rp 5.500.000')}\n🧮 Pajak daerah atas makanan dan minuman (PB1) 10 %: Rp 500.000 (${PB1})`,
        seller: 'Katering Sehat, prasmanan',
        items: 'Prasmanan 110 porsi x 50.000',
        facts: [
          ['Penyedia adalah perusahaan jasa katering?', 'Ya'],
          [NPWP, 'Tidak'],
        ],
        finally: `${E10('Rp 5.500.000')}\n🧮 Pajak daerah atas makanan dan minuman (PB1) 10 %: Rp 500.000 (${PB1})\n🧮 PPh Pasal 23 jasa katering 4 %: Rp 200.000 (${PPH23})`,
        proof: `: Kuitansi/Nota pembelian konsumsi\n${cite('c angka 5')}`,
      }),
      SELESAI,
      ...kirimSemua(
        ['Undangan', cite('c angka 1')],
        ['Surat Tugas Narasumber', cite('c angka 3')],
        ['Notulen', cite('c angka 8')],
        ['Daftar terima fotocopy materi rapat', cite('c angka 10')],
        ['Fotocopy materi Pertemuan/Rapat/Penyuluhan', cite('c angka 11')],
        ['Bukti Setoran Pajak', cite('c angka 13')],
      ),
    ],
    list: [
      ada('Undangan', 'c angka 1'),
      ada('Daftar hadir peserta', 'c angka 2'),
      ada('Surat Tugas Narasumber', 'c angka 3'),
      nanti('Tanda Terima Transport', 'c angka 4'),
      ada('Kuitansi/Nota pembelian konsumsi', 'c angka 5'),
      ada('Notulen', 'c angka 8'),
      ada('Kerangka Acuan Kegiatan (KAK)', 'c angka 9'),
      ada('Daftar terima fotocopy materi rapat', 'c angka 10'),
      ada('Fotocopy materi Pertemuan/Rapat/Penyuluhan', 'c angka 11'),
      ada('Foto/Dokumentasi Kegiatan', 'c angka 12'),
      ada('Bukti Setoran Pajak', 'c angka 13'),
    ],
    lacking: [kurang('Bukti Setoran Pajak', 'c angka 13')],
    dossier: {
      total: 5_500_000,
      costs: [
        'makan-minum | Katering Sehat, prasmanan | 5500000 | meterai 10000 | Pajak daerah atas makanan dan minuman (PB1) 10% 500000 | PPh Pasal 23 jasa katering 4% 200000',
      ],
      facts: { 'jenis-pertemuan': 'pertemuan' },
      files: { foto: 1, kuitansi: 1, bukti: 6 },
    },
  },
  {
    // c: narasumber golongan IV dipotong 15 %
    name: 'Narasumber pertemuan kader',
    line: { fund: UKM, spends: ['narasumber'], people: [HADI_ID], kak: true },
    talk: [
      ['Jenis pertemuan?', tekan('Pertemuan')],
      ...FOTO,
      ...DAFTAR_HADIR,
      ...honor({
        first: 'Berapa biayanya? Catat satu per satu: Honor, transport dan akomodasi narasumber.',
        kind: 'Honor, transport dan akomodasi narasumber',
        amount: ketik('600rb'),
      }),
      [
        `🧾 Honor, transport dan akomodasi narasumber, drg. Hadi: Rp 600.000\n🧮 PPh Pasal 21 golongan IV 15 %: Rp 90.000 (${PPH21})`,
        tekan('Selesai'),
      ],
      ...kirimSemua(
        ['Undangan', cite('c angka 1')],
        ['Surat Tugas Narasumber', cite('c angka 3')],
        ['Notulen', cite('c angka 8')],
        ['Daftar terima fotocopy materi rapat', cite('c angka 10')],
        ['Fotocopy materi Pertemuan/Rapat/Penyuluhan', cite('c angka 11')],
        ['Bukti Setoran Pajak', cite('c angka 13')],
      ),
    ],
    list: [
      ada('Undangan', 'c angka 1'),
      ada('Daftar hadir peserta', 'c angka 2'),
      ada('Surat Tugas Narasumber', 'c angka 3'),
      nanti('Tanda Terima Transport', 'c angka 4'),
      ada('Notulen', 'c angka 8'),
      ada('Kerangka Acuan Kegiatan (KAK)', 'c angka 9'),
      ada('Daftar terima fotocopy materi rapat', 'c angka 10'),
      ada('Fotocopy materi Pertemuan/Rapat/Penyuluhan', 'c angka 11'),
      ada('Foto/Dokumentasi Kegiatan', 'c angka 12'),
      ada('Bukti Setoran Pajak', 'c angka 13'),
    ],
    lacking: [kurang('Bukti Setoran Pajak', 'c angka 13')],
    dossier: {
      total: 600_000,
      costs: ['narasumber | drg. Hadi | 600000 | PPh Pasal 21 golongan IV 15% 90000'],
      facts: { 'jenis-pertemuan': 'pertemuan' },
      files: { foto: 1, bukti: 6 },
    },
  },
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
        facts: [
          [PKP, 'Ya'],
          [NPWP, 'Ya'],
        ],
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
    // f: paling banyak 4 orang, usia saat diangkat paling tinggi 36 tahun (Pasal 11 ayat (3) huruf f)
    name: 'Gaji tenaga perjanjian kerja',
    line: { fund: UKM, spends: ['honorarium'], people: [SITI_ID, WULAN_ID] },
    talk: [
      ['Jumlah tenaga dengan perjanjian kerja di Puskesmas?', ketik('4')],
      ['Usia tenaga pada saat pengangkatan (tahun)?', ketik('36')],
      ...honor({
        first: 'Berapa biayanya? Catat satu per satu: Honorarium tenaga dengan perjanjian kerja.',
        kind: 'Honorarium tenaga dengan perjanjian kerja',
        payee: 'Siti Aminah',
        amount: ketik('2,5 jt'),
        pph: '5% honor di atas PTKP',
      }),
      [
        `🧾 Honorarium tenaga dengan perjanjian kerja, Siti Aminah: Rp 2.500.000\n🧮 PPh Pasal 21 bukan PNS 5 %: Rp 125.000 (UU Pajak Penghasilan Pasal 21)`,
        tekan('Selesai'),
      ],
      ...kirimSemua(
        ['SK tenaga dengan perjanjian kerja', cite('f')],
        ['Absensi kehadiran', cite('f')],
        ['Bukti setoran pajak', cite('f')],
        [CAPAIAN, cite('f')],
      ),
    ],
    list: [
      nanti('Daftar penerimaan keuangan', 'f'),
      ada('SK tenaga dengan perjanjian kerja', 'f'),
      ada('Absensi kehadiran', 'f'),
      ada('Bukti setoran pajak', 'f'),
      ada(CAPAIAN, 'f'),
    ],
    lacking: [kurang(CAPAIAN, 'f')],
    dossier: {
      total: 2_500_000,
      costs: ['honorarium | Siti Aminah | 2500000 | PPh Pasal 21 bukan PNS 5% 125000'],
      facts: { 'jumlah-tenaga-kontrak': 4, usia: 36 },
      files: { bukti: 4 },
    },
  },
  {
    // g, golongan II: PPh 21 0 %, jadi tidak ada pajak yang disetor
    name: 'Insentif tracer pelacakan',
    line: { fund: COVID, spends: ['honorarium-tracer'], people: [WULAN_ID] },
    talk: [
      ...honor({
        first: 'Berapa biayanya?',
        kind: 'Honorarium dan insentif tracer COVID-19',
        amount: ketik('500rb'),
      }),
      ['🧾 Honorarium dan insentif tracer COVID-19, Wulan: Rp 500.000', tekan('Selesai')],
      [kirim('SK tenaga tracer', cite('g')), 'berkas'],
    ],
    list: [nanti('Daftar penerimaan keuangan', 'g'), ada('SK tenaga tracer', 'g')],
    lacking: [kurang('SK tenaga tracer', 'g')],
    dossier: {
      total: 500_000,
      costs: ['honorarium-tracer | Wulan | 500000 | PPh Pasal 21 golongan I dan II 0% 0'],
      files: { bukti: 1 },
    },
  },
  {
    // h, golongan III: 5 %
    name: 'Pengolah data surveilans',
    line: { fund: COVID, spends: ['honorarium-surveilans'], people: [RINA_ID] },
    talk: [
      ...honor({
        first: 'Berapa biayanya?',
        kind: SURVEILANS,
        amount: ketik('400rb'),
      }),
      [
        `🧾 ${SURVEILANS}, Rina Wati: Rp 400.000\n🧮 PPh Pasal 21 golongan III 5 %: Rp 20.000`,
        tekan('Selesai'),
      ],
      ...kirimSemua(
        ['SK tenaga pengolah data COVID-19', cite('h')],
        ['Bukti setoran pajak', cite('h')],
      ),
    ],
    list: [
      nanti('Daftar penerimaan keuangan', 'h'),
      ada('SK tenaga pengolah data COVID-19', 'h'),
      ada('Bukti setoran pajak', 'h'),
    ],
    lacking: [kurang('Bukti setoran pajak', 'h')],
    dossier: {
      total: 400_000,
      costs: ['honorarium-surveilans | Rina Wati | 400000 | PPh Pasal 21 golongan III 5% 20000'],
      files: { bukti: 2 },
    },
  },
  {
    // i: jumlahnya dihitung dari kinerja (Pasal 11A); bukti pembayarannya dilaporkan seperti honor
    name: 'Insentif UKM Oktober',
    line: { fund: 'puskesmas-insentif-ukm', spends: ['insentif-ukm'], people: [RINA_ID] },
    talk: [
      ...honor({
        first: 'Berapa biayanya? Catat satu per satu: Insentif UKM.',
        kind: 'Insentif UKM',
        amount: ketik('850rb'),
      }),
      SELESAI,
      ...kirimSemua(
        ['Rekap perhitungan insentif UKM', cite('i')],
        ['SK Jabatan', cite('i')],
        ['Rekapitulasi kegiatan UKM', cite('i')],
      ),
    ],
    list: [
      nanti('Daftar penerimaan keuangan', 'i'),
      ada('Rekap perhitungan insentif UKM', 'i'),
      ada('SK Jabatan', 'i'),
      ada('Rekapitulasi kegiatan UKM', 'i'),
    ],
    lacking: [kurang('Rekapitulasi kegiatan UKM', 'i')],
    dossier: {
      total: 850_000,
      costs: ['insentif-ukm | Rina Wati | 850000'],
      files: { bukti: 3 },
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

const refused: RefusedCase[] = [
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

kindsOf({ region: 'Kabupaten Situbondo', pack: 'perbup-situbondo-79-2022' }, cases, refused);
