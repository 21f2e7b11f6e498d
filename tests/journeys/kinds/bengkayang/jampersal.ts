import {
  beli,
  type Case,
  checks,
  DAFTAR_HADIR,
  FOTO,
  honor,
  ketik,
  kirim,
  kirimSemua,
  LHK,
  SELESAI,
  tekan,
} from '../case.ts';
import { HADI_ID, RINA_ID, SITI_ID } from '../pack-town.ts';
import { barang, dinasBerbukti, lampiran, pertemuan, UNTAXED } from './words.ts';

/** Lampiran I BAB III.D.3: Jampersal, letter by letter. */
const JAMPERSAL = 'jampersal';
const cite = (letter: string) => lampiran(`III.D.3.${letter}`);
const { ada, nanti, kurang } = checks(cite);
const MISKIN = 'Surat keterangan keluarga miskin dan tidak masuk dalam JKN/BPJS';
const RUJUKAN = 'Surat rujukan persalinan risiko tinggi';
const JASA = 'Kwitansi belanja jasa pertolongan persalinan';
const TRANSPORT = 'Kwitansi transport lokal/uang saku petugas/kader';
const meeting = pertemuan((letter) => cite(`9) huruf ${letter}`), {
  honor: true,
  ruang: false,
  dinas: false,
});

export const jampersal: Case[] = [
  {
    // 3.1 a–c; tarif Lampiran III nomor 1: 1.050.000 per paket
    name: 'Klaim persalinan normal',
    line: { fund: JAMPERSAL, spends: ['persalinan-normal'], people: [RINA_ID] },
    talk: [
      [
        'Berapa biayanya? Catat satu per satu: Jasa persalinan normal di tingkat kecamatan.',
        tekan('Tambah biaya'),
      ],
      ['Biaya untuk apa?', tekan('Jasa persalinan normal di tingkat kecamatan')],
      [
        'Berapa yang ditagih? Jasa persalinan normal di tingkat kecamatan: Rp 1.050.000 masing-masing',
        ketik('0'),
        ['⚠️'],
      ],
      [
        'Berapa yang ditagih? Jasa persalinan normal di tingkat kecamatan: Rp 1.050.000 masing-masing',
        tekan('2'),
      ],
      SELESAI,
      ...kirimSemua(
        [MISKIN, cite('1) huruf a')],
        ['Surat keterangan/berita acara persalinan', cite('1) huruf b')],
      ),
    ],
    list: [
      ada(MISKIN, '1) huruf a'),
      ada('Surat keterangan/berita acara persalinan', '1) huruf b'),
      nanti(JASA, '1) huruf c'),
    ],
    lacking: [kurang('Surat keterangan/berita acara persalinan', '1) huruf b')],
    dossier: {
      total: 2_100_000,
      costs: ['persalinan-normal | 2× | 2100000'],
      files: { bukti: 2 },
    },
  },
  {
    // 3.2 a–d; Lampiran III nomor 2: 2.275.700 per paket
    name: 'Klaim persalinan risiko tinggi',
    line: { fund: JAMPERSAL, spends: ['persalinan-risiko-tinggi'] },
    talk: [
      ['Berapa biayanya?', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan('Jasa persalinan risiko tinggi di rumah sakit')],
      [
        'Berapa yang ditagih? Jasa persalinan risiko tinggi di rumah sakit: Rp 2.275.700 masing-masing',
        ketik('1'),
      ],
      SELESAI,
      ...kirimSemua(
        [MISKIN, cite('2) huruf a')],
        [RUJUKAN, cite('2) huruf b')],
        ['Surat keterangan persalinan', cite('2) huruf c')],
      ),
    ],
    list: [
      ada(MISKIN, '2) huruf a'),
      ada(RUJUKAN, '2) huruf b'),
      ada('Surat keterangan persalinan', '2) huruf c'),
      nanti(JASA, '2) huruf d'),
    ],
    lacking: [kurang('Surat keterangan persalinan', '2) huruf c')],
    dossier: {
      total: 2_275_700,
      costs: ['persalinan-risiko-tinggi | 1× | 2275700'],
      files: { bukti: 3 },
    },
  },
  {
    // 3.3 a: kuitansinya saja; Lampiran IV nomor 2: 200.000
    name: 'Dampingi ibu ke RTK',
    line: { fund: JAMPERSAL, spends: ['pendampingan-rtk'], transport: 200_000 },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      [
        'Transport dihitung sesuai tarif: 1 orang × 1 hari × Rp 200.000 = Rp 200.000',
        tekan('Tidak ada biaya lain'),
      ],
    ],
    list: [nanti(TRANSPORT, '3) huruf a')],
    lacking: [],
    dossier: { total: 200_000 },
  },
  {
    // 3.4 a dan b: sarana sewaan; Lampiran IV nomor 1: 1.200.000
    name: 'Rujukan dengan mobil sewa',
    line: { fund: JAMPERSAL, spends: ['rujukan-jampersal'] },
    talk: [
      ['Rujukan memakai ambulans Puskesmas?', tekan('Tidak')],
      ['Berapa biayanya?', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan('Jasa transport rujukan ibu hamil risiko tinggi')],
      [
        'Berapa yang ditagih? Jasa transport rujukan ibu hamil risiko tinggi: Rp 1.200.000 masing-masing',
        tekan('1'),
      ],
      SELESAI,
      [kirim(RUJUKAN, cite('4) huruf a')), 'berkas'],
    ],
    list: [
      ada(RUJUKAN, '4) huruf a'),
      nanti('Kwitansi belanja jasa transport rujukan', '4) huruf b'),
    ],
    lacking: [kurang(RUJUKAN, '4) huruf a')],
    dossier: {
      total: 1_200_000,
      costs: ['rujukan-jampersal | 1× | 1200000'],
      facts: { 'ambulans-puskesmas': false },
      files: { bukti: 1 },
    },
  },
  {
    // 3.4 c: ambulans Puskesmas, kuitansinya dari Puskesmas
    name: 'Rujukan dengan ambulans Puskesmas',
    line: { fund: JAMPERSAL, spends: ['rujukan-jampersal'] },
    talk: [
      ['Rujukan memakai ambulans Puskesmas?', tekan('Ya')],
      ['Berapa biayanya?', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan('Jasa transport rujukan ibu hamil risiko tinggi')],
      ['Berapa yang ditagih?', tekan('1')],
      SELESAI,
      [kirim(RUJUKAN, cite('4) huruf a')), 'berkas'],
    ],
    list: [
      ada(RUJUKAN, '4) huruf a'),
      nanti('Kwitansi belanja jasa transport rujukan dari Puskesmas', '4) huruf c'),
    ],
    lacking: [kurang(RUJUKAN, '4) huruf a')],
    dossier: {
      total: 1_200_000,
      costs: ['rujukan-jampersal | 1× | 1200000'],
      facts: { 'ambulans-puskesmas': true },
      files: { bukti: 1 },
    },
  },
  {
    // 3.5 a; Lampiran IV nomor 3: 400.000
    name: 'Dampingi ibu ke rumah sakit',
    line: {
      fund: JAMPERSAL,
      spends: ['pendampingan-rs'],
      transport: 400_000,
      people: [SITI_ID, RINA_ID],
    },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      [
        'Transport dihitung sesuai tarif: 2 orang × 1 hari × Rp 400.000 = Rp 800.000',
        tekan('Tidak ada biaya lain'),
      ],
    ],
    list: [nanti(TRANSPORT, '5) huruf a')],
    lacking: [],
    dossier: { total: 800_000 },
  },
  dinasBerbukti(JAMPERSAL, 'Monitoring Jampersal kecamatan', (letter) =>
    cite(`6) huruf ${letter}`),
  ),
  barang(JAMPERSAL, 'Cetak buku RTK', (letter) => cite(`7) huruf ${letter}`)),
  {
    // 3.8 a: Surat Pernyataan Kelayakan (Lampiran V), b: kuitansi dan perjanjian sewa
    name: 'Sewa rumah tunggu',
    line: { fund: JAMPERSAL, spends: ['sewa-rtk'] },
    talk: [
      ...beli({
        first: 'Berapa biayanya? Catat satu per satu: Sewa Rumah Tunggu Kelahiran (RTK).',
        kind: 'Sewa Rumah Tunggu Kelahiran (RTK)',
        amount: '3 jt',
        brings: `🏷 Rp 3.000.000: tanpa meterai\n${UNTAXED}`,
        seller: 'Pemilik rumah, sewa November',
        proof: `: Kwitansi sewa rumah\n${cite('8) huruf b')}`,
      }),
      SELESAI,
      ...kirimSemua(
        ['Surat Pernyataan Kelayakan Rumah Tunggu Kelahiran', cite('8) huruf a')],
        ['Surat perjanjian kerjasama/kontrak sewa rumah', cite('8) huruf b')],
      ),
    ],
    list: [
      ada('Surat Pernyataan Kelayakan Rumah Tunggu Kelahiran', '8) huruf a'),
      ada('Kwitansi sewa rumah', '8) huruf b'),
      ada('Surat perjanjian kerjasama/kontrak sewa rumah', '8) huruf b'),
    ],
    lacking: [kurang('Surat perjanjian kerjasama/kontrak sewa rumah', '8) huruf b')],
    dossier: {
      total: 3_000_000,
      costs: ['sewa-rtk | Pemilik rumah, sewa November | 3000000'],
      files: { kuitansi: 1, bukti: 2 },
    },
  },
  {
    // 3.9 a–n dengan honorarium; honorarium Jampersal (2 e) memakai daftar m: SK, daftar, potongan PPh 21
    name: 'Rapat koordinasi Jampersal',
    line: { fund: JAMPERSAL, spends: ['rapat', 'honorarium'], people: [HADI_ID], kak: true },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Ruang pertemuan disewa?', tekan('Tidak')],
      ['Panitia, narasumber atau peserta melakukan perjalanan dinas?', tekan('Tidak')],
      LHK,
      ...FOTO,
      ...DAFTAR_HADIR,
      ...honor({ first: 'Berapa biayanya?', kind: 'Honorarium', amount: ketik('300rb') }),
      SELESAI,
      ...kirimSemua(...meeting.papers),
    ],
    list: meeting.list,
    lacking: [kurang('Surat keputusan terkait penerima honorarium', '9) huruf m')],
    dossier: {
      total: 300_000,
      costs: ['honorarium | drg. Hadi | 300000 | PPh 21 golongan IV 15% 45000'],
      facts: { 'sewa-ruang': false, 'ada-perjalanan-dinas': false },
      files: { foto: 1, bukti: 4 },
    },
  },
  {
    // 2 e dengan daftar 3.9 m; non PNS 0 %: tanpa potongan PPh 21
    name: 'Honor pengelola Jampersal',
    line: { fund: JAMPERSAL, spends: ['honorarium'], people: [SITI_ID] },
    talk: [
      ...honor({
        first: 'Berapa biayanya?',
        kind: 'Honorarium',
        amount: ketik('250rb'),
        pph: '0% di bawah PTKP',
      }),
      SELESAI,
      [kirim('Surat keputusan terkait penerima honorarium', cite('9) huruf m')), 'berkas'],
    ],
    list: [
      ada('Surat keputusan terkait penerima honorarium', '9) huruf m'),
      nanti('Kuitansi/daftar penerimaan honorarium', '9) huruf m'),
    ],
    lacking: [kurang('Surat keputusan terkait penerima honorarium', '9) huruf m')],
    dossier: {
      total: 250_000,
      costs: ['honorarium | Siti Aminah | 250000 | PPh 21 non PNS 0% 0'],
      files: { bukti: 1 },
    },
  },
  {
    // 2 c.3 dan 2 i: langganan RTK dan kirim spesimen; naskah tanpa daftar bukti, dipakai daftar sejenis
    name: 'Rekening RTK dan spesimen',
    line: { fund: JAMPERSAL, spends: ['langganan', 'ekspedisi'] },
    talk: [
      ...beli({
        first: 'Berapa biayanya?',
        kind: 'Langganan listrik, air, internet dan telepon',
        amount: '175rb',
        brings: `🏷 Rp 175.000: tanpa meterai\n${UNTAXED}`,
        seller: 'PLN, listrik RTK',
        proof: `: Kwitansi\n${lampiran('III.D.2 huruf c angka 3)')}`,
      }),
      ...beli({
        kind: 'Jasa pengiriman',
        amount: '90rb',
        brings: `🏷 Rp 90.000: tanpa meterai\n${UNTAXED}`,
        seller: 'Kantor Pos, spesimen',
        proof: `: Kwitansi jasa pengiriman\n${lampiran('III.D.2 huruf i')}`,
      }),
      SELESAI,
      ...kirimSemua(
        ['Rekening/nota pembayaran rekening', lampiran('III.D.2 huruf c angka 3)')],
        ['Bukti pengiriman', lampiran('III.D.2 huruf i')],
      ),
    ],
    list: [
      `✅ Kwitansi (${lampiran('III.D.2 huruf c angka 3)')})`,
      `✅ Rekening/nota pembayaran rekening (${lampiran('III.D.2 huruf c angka 3)')})`,
      `✅ Kwitansi jasa pengiriman (${lampiran('III.D.2 huruf i')})`,
      `✅ Bukti pengiriman (${lampiran('III.D.2 huruf i')})`,
    ],
    lacking: [`⬜ Bukti pengiriman – belum ada (${lampiran('III.D.2 huruf i')})`],
    dossier: {
      total: 265_000,
      costs: ['langganan | PLN, listrik RTK | 175000', 'ekspedisi | Kantor Pos, spesimen | 90000'],
      files: { kuitansi: 2, bukti: 2 },
    },
  },
];
