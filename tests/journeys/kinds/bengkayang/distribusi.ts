import {
  beli,
  type Case,
  checks,
  DAFTAR_HADIR,
  FOTO,
  honor,
  jalan,
  kirim,
  kirimSemua,
  LHK,
  SELESAI,
  tekan,
} from '../case.ts';
import { RINA_ID } from '../pack-town.ts';
import {
  BELAKANG,
  BELI,
  barang,
  DINAS,
  HOTEL,
  KUITANSI_DINAS,
  LAPORAN,
  LUAR_DAERAH,
  lampiran,
  PERSEDIAAN,
  pertemuan,
  RIIL,
  RIIL_HOTEL,
  SOPIR,
  SPPD,
  SPT,
  TIKET,
  UNTAXED,
} from './words.ts';

/** Lampiran I BAB III.C.3: Distribusi Obat dan E-Logistik, letter by letter. */
const OBAT = 'distribusi-obat';
const cite = (letter: string) => lampiran(`III.C.3.${letter}`);
const { ada, nanti, kurang } = checks(cite);
const meeting = pertemuan((letter) => cite(`3) huruf ${letter}`), {
  honor: false,
  ruang: false,
  dinas: true,
});
const TIM = 'Surat Keputusan tentang Penetapan pengelola aplikasi e-logistik';

export const distribusi: Case[] = [
  {
    // 3.1 a–d, f: memakai kendaraan distribusi (e), jadi tanpa bukti transport dan penginapan
    name: 'Distribusi obat ke Puskesmas',
    line: { fund: OBAT, spends: ['perjalanan-dinas'], people: [RINA_ID] },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      LHK,
      ...jalan({
        first: 'Berapa biayanya?',
        kind: DINAS,
        komponen: 'Uang harian',
        amount: '150rb',
      }),
      SELESAI,
      ...kirimSemua([SPPD, cite('1) huruf b')], [BELAKANG, cite('1) huruf c')]),
    ],
    list: [
      ada(SPT, '1) huruf a'),
      ada(SPPD, '1) huruf b'),
      ada(BELAKANG, '1) huruf c'),
      nanti(KUITANSI_DINAS, '1) huruf d'),
      ada(LAPORAN, '1) huruf f'),
    ],
    lacking: [kurang(BELAKANG, '1) huruf c')],
    dossier: {
      total: 150_000,
      costs: ['perjalanan-dinas | uang-harian | Rina Wati | 150000'],
      files: { bukti: 2 },
    },
  },
  {
    // 3.2 a–i: dengan bis dan hotel, keduanya berbukti; tanpa pesawat (g)
    name: 'Koordinasi e-logistik provinsi',
    line: { fund: OBAT, spends: ['perjalanan-luar-daerah'], people: [RINA_ID] },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Petugas menginap?', tekan('Ya')],
      LHK,
      ...jalan({
        first: 'Berapa biayanya?',
        kind: LUAR_DAERAH,
        komponen: 'Transport',
        amount: '200rb',
        proof: `: ${TIKET} / ${SOPIR}\n${cite('2) huruf f')}\nBila tidak ada bukti, nanti diminta ${RIIL}.`,
      }),
      ...jalan({
        kind: LUAR_DAERAH,
        komponen: 'Penginapan',
        amount: '400rb',
        proof: `: ${HOTEL}\n${cite('2) huruf h')}\nBila tidak ada bukti, nanti diminta ${RIIL_HOTEL}.`,
      }),
      SELESAI,
      ...kirimSemua([SPPD, cite('2) huruf b')], [BELAKANG, cite('2) huruf c')]),
    ],
    list: [
      ada(SPT, '2) huruf a'),
      ada(SPPD, '2) huruf b'),
      ada(BELAKANG, '2) huruf c'),
      nanti(KUITANSI_DINAS, '2) huruf d'),
      ada('Rincian biaya perjalanan dinas', '2) huruf e'),
      ada(`${TIKET} / ${SOPIR}`, '2) huruf f'),
      ada(HOTEL, '2) huruf h'),
      ada(LAPORAN, '2) huruf i'),
    ],
    lacking: [kurang(BELAKANG, '2) huruf c')],
    dossier: {
      total: 600_000,
      costs: [
        'perjalanan-luar-daerah | transport | Rina Wati | 200000',
        'perjalanan-luar-daerah | penginapan | Rina Wati | 400000',
      ],
      facts: { menginap: true },
      files: { kuitansi: 2, bukti: 2 },
    },
  },
  {
    // 3.3 a–n dengan perjalanan dinas (j–l), tanpa honorarium dan ruang sewaan
    name: 'Rapat koordinasi farmasi',
    line: { fund: OBAT, spends: ['rapat'], people: [RINA_ID], transport: 100_000, kak: true },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Kegiatan membayar honorarium?', tekan('Tidak')],
      ['Ruang pertemuan disewa?', tekan('Tidak')],
      ['Panitia, narasumber atau peserta melakukan perjalanan dinas?', tekan('Ya')],
      LHK,
      ...FOTO,
      ...DAFTAR_HADIR,
      ['Transport dihitung sesuai tarif: 1 orang', tekan('Tidak ada biaya lain')],
      ...kirimSemua(...meeting.papers),
    ],
    list: meeting.list,
    lacking: [kurang(BELAKANG, '3) huruf l')],
    dossier: {
      total: 100_000,
      facts: { 'ada-honorarium': false, 'sewa-ruang': false, 'ada-perjalanan-dinas': true },
      files: { foto: 1, bukti: 5 },
    },
  },
  {
    // 3.4 a–b dengan Lampiran II: operator e-logistik 450.000
    name: 'Operator e-logistik',
    line: { fund: OBAT, spends: ['honorarium'], people: [RINA_ID] },
    talk: [
      ...honor({
        first: 'Berapa biayanya?',
        kind: 'Honorarium',
        amount: tekan('Operator aplikasi e-logistik: 450rb'),
      }),
      SELESAI,
      [kirim(TIM, cite('4) huruf a')), 'berkas'],
    ],
    list: [ada(TIM, '4) huruf a'), nanti('Kuitansi/daftar penerimaan honorarium', '4) huruf b')],
    lacking: [kurang(TIM, '4) huruf a')],
    dossier: {
      total: 450_000,
      costs: ['honorarium | Rina Wati | 450000 | PPh 21 golongan III 5% 22500'],
      files: { bukti: 1 },
    },
  },
  barang(OBAT, 'Cetak kartu stok', (letter) => cite(`5) huruf ${letter}`)),
  {
    // 4 a: BBM dan rekening; naskah tanpa daftar bukti, dipakai daftar sejenis (keputusan)
    name: 'BBM dan rekening e-logistik',
    line: { fund: OBAT, spends: ['bbm', 'langganan'] },
    talk: [
      ...beli({
        first:
          'Berapa biayanya? Catat satu per satu: Bahan bakar minyak; Langganan listrik, air, internet dan telepon.',
        kind: 'Bahan bakar minyak',
        amount: '300rb',
        brings: `🏷 Rp 300.000: tanpa meterai\n${UNTAXED}`,
        seller: 'SPBU Sungai Raya, solar',
        proof: `: ${BELI}\n${lampiran('III.C.4 huruf a')}`,
      }),
      ...beli({
        kind: 'Langganan listrik, air, internet dan telepon',
        amount: '350rb',
        brings: `🏷 Rp 350.000: tanpa meterai\n${UNTAXED}`,
        seller: 'Telkom, internet November',
        proof: `: Kwitansi\n${lampiran('III.C.4 huruf a')}`,
      }),
      SELESAI,
      ...kirimSemua(
        [PERSEDIAAN, lampiran('III.C.4 huruf a')],
        ['Rekening/nota pembayaran rekening', lampiran('III.C.4 huruf a')],
      ),
    ],
    list: [BELI, PERSEDIAAN, 'Kwitansi', 'Rekening/nota pembayaran rekening'].map(
      (label) => `✅ ${label} (${lampiran('III.C.4 huruf a')})`,
    ),
    lacking: [`⬜ Rekening/nota pembayaran rekening – belum ada (${lampiran('III.C.4 huruf a')})`],
    dossier: {
      total: 650_000,
      costs: [
        'bbm | SPBU Sungai Raya, solar | 300000',
        'langganan | Telkom, internet November | 350000',
      ],
      files: { kuitansi: 2, bukti: 2 },
    },
  },
];
