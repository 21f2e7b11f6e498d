import {
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
  SELESAI,
  tekan,
} from '../case.ts';
import { HADI_ID, RINA_ID } from '../pack-town.ts';
import {
  BELAKANG,
  barang,
  DINAS,
  KUITANSI_DINAS,
  LAPORAN,
  lampiran,
  pertemuan,
  RAPAT,
  RIIL,
  SOPIR,
  SPPD,
  SPT,
  TIKET,
  UNTAXED,
} from './words.ts';

/** Lampiran I BAB III.E.3: akreditasi Puskesmas, letter by letter. */
const AKREDITASI = 'akreditasi';
const cite = (letter: string) => lampiran(`III.E.3.${letter}`);
const { ada, nanti, kurang } = checks(cite);
const meeting = pertemuan((letter) => cite(`1) huruf ${letter}`), {
  honor: false,
  ruang: true,
  dinas: false,
});
const KARCIS = `: ${TIKET} / ${SOPIR}\n${lampiran('III.E.2 huruf d')}\nBila tidak ada bukti, nanti diminta ${RIIL}.`;
const SURVEI = 'Survei akreditasi';

export const akreditasi: Case[] = [
  {
    // 3.1 a–n: ruang disewa (i), tanpa honorarium
    name: 'Workshop akreditasi',
    line: { fund: AKREDITASI, spends: ['rapat'], people: [RINA_ID], kak: true },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Kegiatan membayar honorarium?', tekan('Tidak')],
      ['Ruang pertemuan disewa?', tekan('Ya')],
      ['Panitia, narasumber atau peserta melakukan perjalanan dinas?', tekan('Tidak')],
      LHK,
      ...FOTO,
      ...DAFTAR_HADIR,
      ['Ada biaya lain untuk kegiatan ini?', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(RAPAT)],
      ['Berapa jumlahnya?', ketik('4 jt')],
      [
        `🏷 Rp 4.000.000: tanpa meterai\n${UNTAXED}\nDari siapa dan untuk apa?`,
        ketik('Hotel Ria, paket meeting'),
      ],
      ['Apa saja barangnya?', tekan('Lewati')],
      ['Nomor dan tanggal notanya?', tekan('Lewati')],
      [
        `🏷 Rp 4.000.000: tanpa meterai\n${UNTAXED}\nKirim foto atau PDF buktinya: Kwitansi penyewaan ruang pertemuan`,
        'berkas',
      ],
      SELESAI,
      ...kirimSemua(...meeting.papers),
    ],
    list: meeting.list,
    lacking: [kurang('Surat perjanjian sewa ruangan', '1) huruf i')],
    dossier: {
      total: 4_000_000,
      costs: ['rapat | Hotel Ria, paket meeting | 4000000'],
      facts: { 'ada-honorarium': false, 'sewa-ruang': true, 'ada-perjalanan-dinas': false },
      files: { foto: 1, kuitansi: 1, bukti: 4 },
    },
  },
  {
    // 3.2 a dan b: barang dengan kuitansinya, surveyor 900.000 per jam (Lampiran VI nomor 1)
    name: 'Survei akreditasi Puskesmas',
    line: { fund: AKREDITASI, spends: ['survei-akreditasi'], people: [RINA_ID] },
    talk: [
      [`Berapa biayanya? Catat satu per satu: ${SURVEI}.`, tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(SURVEI)],
      ['Pembelian atau honor?', tekan('Honor')],
      ['Berapa jumlahnya?', tekan('Surveyor akreditasi Puskesmas: 900rb')],
      ['🧾', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(SURVEI)],
      ['Pembelian atau honor?', ketik('beli')],
      ['Berapa jumlahnya?', ketik('200rb')],
      [
        `🏷 Rp 200.000: tanpa meterai\n${UNTAXED}\nDari siapa dan untuk apa?`,
        ketik('Toko Ria, map dan bolpoin'),
      ],
      ['Apa saja barangnya?', tekan('Lewati')],
      ['Nomor dan tanggal notanya?', tekan('Lewati')],
      [
        `🏷 Rp 200.000: tanpa meterai\n${UNTAXED}\nKirim foto atau PDF buktinya: Kwitansi barang dalam rangka survei\n${cite('2) huruf a')}`,
        'berkas',
      ],
      SELESAI,
    ],
    list: [
      ada('Kwitansi barang dalam rangka survei', '2) huruf a'),
      nanti('Kwitansi terkait pembayaran narasumber', '2) huruf b'),
    ],
    lacking: [kurang('Kwitansi barang dalam rangka survei', '2) huruf a')],
    dossier: {
      total: 1_100_000,
      costs: [
        'survei-akreditasi | Rina Wati | 900000',
        'survei-akreditasi | Toko Ria, map dan bolpoin | 200000',
      ],
      files: { kuitansi: 1 },
    },
  },
  {
    // 2 a–b dengan daftar 3.1 m: pendamping 700.000 per jam (Lampiran VI nomor 2), golongan IV 15 %
    name: 'Honor pendamping akreditasi',
    line: { fund: AKREDITASI, spends: ['honorarium'], people: [HADI_ID] },
    talk: [
      ...honor({
        first: 'Berapa biayanya?',
        kind: 'Honorarium',
        amount: tekan('Tim pendamping akreditasi Puskesmas: 700rb'),
      }),
      SELESAI,
      [kirim('Surat keputusan terkait penerima honorarium', cite('1) huruf m')), 'berkas'],
    ],
    list: [
      ada('Surat keputusan terkait penerima honorarium', '1) huruf m'),
      nanti('Kuitansi/daftar penerimaan honorarium', '1) huruf m'),
      nanti('Bukti potongan PPh 21 atas honorarium', '1) huruf m'),
    ],
    lacking: [kurang('Surat keputusan terkait penerima honorarium', '1) huruf m')],
    dossier: {
      total: 700_000,
      costs: ['honorarium | drg. Hadi | 700000 | PPh 21 golongan IV 15% 105000'],
      files: { bukti: 1 },
    },
  },
  barang(AKREDITASI, 'Cetak dokumen akreditasi', () => lampiran('III.E.2 huruf e')),
  {
    // 2 d: transport pendamping; SPT, SPPD dan lembar belakangnya dari 3.1 j–l, sisanya daftar sejenis
    name: 'Transport tim pendamping',
    line: { fund: AKREDITASI, spends: ['perjalanan-dinas'], people: [RINA_ID] },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      LHK,
      ...jalan({
        first: 'Berapa biayanya?',
        kind: DINAS,
        komponen: 'Transport',
        amount: '250rb',
        proof: KARCIS,
      }),
      SELESAI,
      ...kirimSemua([SPPD, cite('1) huruf k')], [BELAKANG, cite('1) huruf l')]),
    ],
    list: [
      ada(SPT, '1) huruf j'),
      ada(SPPD, '1) huruf k'),
      ada(BELAKANG, '1) huruf l'),
      `🕓 ${KUITANSI_DINAS} – dibuat saat dibayar (${lampiran('III.E.2 huruf d')})`,
      `✅ ${TIKET} / ${SOPIR} (${lampiran('III.E.2 huruf d')})`,
      `✅ ${LAPORAN} (${lampiran('III.E.2 huruf d')})`,
    ],
    lacking: [kurang(BELAKANG, '1) huruf l')],
    dossier: {
      total: 250_000,
      costs: ['perjalanan-dinas | transport | Rina Wati | 250000'],
      files: { kuitansi: 1, bukti: 2 },
    },
  },
];
