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
import { HADI_ID, RINA_ID, SITI_ID, WULAN_ID } from '../pack-town.ts';
import {
  BELAKANG,
  barang,
  dinasBerbukti,
  HOTEL,
  KUITANSI_DINAS,
  LAPORAN,
  LUAR_DAERAH,
  lampiran,
  pertemuan,
  RAPAT,
  RIIL,
  RIIL_HOTEL,
  SOPIR,
  SPPD,
  SPT,
  TIKET,
  UNTAXED,
} from './words.ts';

/** Lampiran I BAB III.B.3: BOK Kabupaten, letter by letter. */
const KAB = 'bok-kabupaten';
const cite = (letter: string) => lampiran(`III.B.3.${letter}`);
const { ada, nanti, kurang } = checks(cite);
const PPH = (rate: string, amount: string) =>
  `🧮 PPh 21 ${rate}: Rp ${amount} (${lampiran('III.B.3.3) huruf m')}`;

const meeting = pertemuan((letter) => cite(`3) huruf ${letter}`), {
  honor: true,
  ruang: true,
  dinas: false,
});
const TIM = 'Surat Keputusan Bupati Bengkayang tentang Penetapan Tim';

export const kabupaten: Case[] = [
  dinasBerbukti(KAB, 'Pembinaan ke Puskesmas Siding', (letter) => cite(`1) huruf ${letter}`)),
  {
    // 3.2 a–i: pesawat dengan tiketnya (g), taksi tanpa karcis (f), hotel tanpa kuitansi (h)
    name: 'Konsultasi ke provinsi',
    line: { fund: KAB, spends: ['perjalanan-luar-daerah'], people: [HADI_ID] },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Petugas menginap?', tekan('Ya')],
      LHK,
      ['Berapa biayanya?', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(LUAR_DAERAH)],
      ['Biaya apa?', tekan('Tiket pesawat')],
      ['Berapa jumlahnya?', ketik('1,4 jt')],
      // A ticket for a plane there always is: nothing stands in for it.
      [
        `Kirim foto atau PDF buktinya: Bukti biaya transport udara sesuai at cost\n${cite('2) huruf g')}`,
        ketik('tidak ada bukti'),
        ['foto atau PDF bukti biaya'],
      ],
      [
        `Kirim foto atau PDF buktinya: Bukti biaya transport udara sesuai at cost\n${cite('2) huruf g')}`,
        'berkas',
      ],
      ...jalan({
        kind: LUAR_DAERAH,
        komponen: 'Transport',
        amount: '250rb',
        proof: `: ${TIKET} / ${SOPIR}\n${cite('2) huruf f')}\nBila tidak ada bukti, nanti diminta ${RIIL}.`,
        without: true,
      }),
      ...jalan({
        kind: LUAR_DAERAH,
        komponen: 'Penginapan',
        amount: '180rb',
        proof: `: ${HOTEL}\n${cite('2) huruf h')}\nBila tidak ada bukti, nanti diminta ${RIIL_HOTEL}.`,
        without: true,
      }),
      SELESAI,
      ...kirimSemua(
        [SPPD, cite('2) huruf b')],
        [BELAKANG, cite('2) huruf c')],
        [`${RIIL} (bermeterai Rp 6.000)`, cite('2) huruf f')],
        [`${RIIL_HOTEL} (bermeterai Rp 6.000)`, cite('2) huruf h')],
      ),
    ],
    list: [
      ada(SPT, '2) huruf a'),
      ada(SPPD, '2) huruf b'),
      ada(BELAKANG, '2) huruf c'),
      nanti(KUITANSI_DINAS, '2) huruf d'),
      ada('Rincian biaya perjalanan dinas', '2) huruf e'),
      ada(RIIL, '2) huruf f'),
      ada('Bukti biaya transport udara sesuai at cost', '2) huruf g'),
      ada(RIIL_HOTEL, '2) huruf h'),
      ada(LAPORAN, '2) huruf i'),
    ],
    lacking: [kurang(`${HOTEL} / ${RIIL_HOTEL}`, '2) huruf h')],
    dossier: {
      total: 1_830_000,
      costs: [
        'perjalanan-luar-daerah | pesawat | drg. Hadi | 1400000',
        'perjalanan-luar-daerah | transport | drg. Hadi | 250000',
        'perjalanan-luar-daerah | penginapan | drg. Hadi | 180000',
      ],
      facts: { menginap: true },
      files: { kuitansi: 1, bukti: 4 },
    },
  },
  {
    // 3.3 a–n dengan honorarium (g, m) dan ruang sewaan (i); honor golongan IV 15 %, bersama daftar 3.4
    name: 'Advokasi lintas sektor kabupaten',
    line: { fund: KAB, spends: ['rapat', 'honorarium'], people: [RINA_ID, HADI_ID], kak: true },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ['Ruang pertemuan disewa?', tekan('Ya')],
      ['Panitia, narasumber atau peserta melakukan perjalanan dinas?', tekan('Tidak')],
      LHK,
      ...FOTO,
      ...DAFTAR_HADIR,
      ['Berapa biayanya? Catat satu per satu: Honorarium.', tekan('Tambah biaya')],
      ['Biaya untuk apa?', tekan(RAPAT)],
      ['Berapa jumlahnya?', ketik('750rb')],
      [
        `🏷 Rp 750.000: tanpa meterai\n${UNTAXED}\nDari siapa dan untuk apa?`,
        ketik('Hotel Ria, sewa ruang'),
      ],
      ['Apa saja barangnya?', tekan('Lewati')],
      ['Nomor dan tanggal notanya?', tekan('Lewati')],
      [
        `🏷 Rp 750.000: tanpa meterai\n${UNTAXED}\nKirim foto atau PDF buktinya: Kwitansi penyewaan ruang pertemuan\n${cite('3) huruf i')}`,
        'berkas',
      ],
      ...honor({ kind: 'Honorarium', payee: 'drg. Hadi', amount: ketik('400rb') }),
      [
        `🧾 ${RAPAT}, Hotel Ria, sewa ruang: Rp 750.000\n🧾 Honorarium, drg. Hadi: Rp 400.000\n${PPH('golongan IV 15 %', '60.000')}`,
        tekan('Selesai'),
      ],
      ...kirimSemua(...meeting.papers, [TIM, cite('4) huruf a')]),
    ],
    list: [
      ...meeting.list.map((line) =>
        line.startsWith('🕓 Kuitansi/daftar')
          ? nanti('Kuitansi/daftar penerimaan honorarium', `3) huruf m; ${cite('4) huruf b')}`)
          : line,
      ),
      ada(TIM, '4) huruf a'),
    ],
    lacking: [kurang(TIM, '4) huruf a')],
    dossier: {
      total: 1_150_000,
      costs: [
        'rapat | Hotel Ria, sewa ruang | 750000',
        'honorarium | drg. Hadi | 400000 | PPh 21 golongan IV 15% 60000',
      ],
      facts: { 'sewa-ruang': true, 'ada-perjalanan-dinas': false },
      files: { foto: 1, kuitansi: 1, bukti: 6 },
    },
  },
  {
    // 3.4 a–b dengan Lampiran II: 650.000 / 600.000 / 450.000; golongan II 0 %, III 5 %, non PNS dengan alasan
    name: 'Honor tim pengelola BOK',
    line: { fund: KAB, spends: ['honorarium'], people: [SITI_ID, RINA_ID, WULAN_ID] },
    talk: [
      ...honor({
        first: 'Berapa biayanya? Catat satu per satu: Honorarium.',
        kind: 'Honorarium',
        payee: 'Rina Wati',
        amount: tekan('Penanggung jawab tim pengelola BOK kabupaten: 650rb'),
      }),
      ...honor({
        first: `🧾 Honorarium, Rina Wati: Rp 650.000\n${PPH('golongan III 5 %', '32.500')}`,
        kind: 'Honorarium',
        payee: 'Wulan',
        amount: tekan('Ketua tim pengelola BOK kabupaten: 600rb'),
      }),
      ...honor({
        kind: 'Honorarium',
        payee: 'Siti Aminah',
        amount: tekan('Anggota tim pengelola BOK kabupaten: 450rb'),
        pph: '2,5% penghasilan setahun di atas PTKP',
      }),
      SELESAI,
      [kirim(TIM, cite('4) huruf a')), 'berkas'],
    ],
    list: [ada(TIM, '4) huruf a'), nanti('Kuitansi/daftar penerimaan honorarium', '4) huruf b')],
    lacking: [kurang(TIM, '4) huruf a')],
    dossier: {
      total: 1_700_000,
      costs: [
        'honorarium | Rina Wati | 650000 | PPh 21 golongan III 5% 32500',
        'honorarium | Wulan | 600000 | PPh 21 golongan I dan II 0% 0',
        'honorarium | Siti Aminah | 450000 | PPh 21 non PNS 2.5% 11250',
      ],
      files: { bukti: 1 },
    },
  },
  barang(KAB, 'Cetak formulir kabupaten', (letter) => cite(`5) huruf ${letter}`)),
  {
    // 2 b: fasilitator STBM; naskah tanpa daftar bukti, diambil dari syarat pengangkatan dan pembayarannya
    name: 'Fasilitator STBM',
    line: { fund: KAB, spends: ['tenaga-kontrak'], people: [SITI_ID] },
    talk: [
      ...honor({
        first: 'Berapa biayanya?',
        kind: 'Tenaga kontrak fasilitator STBM',
        amount: ketik('2,4 jt'),
        pph: '0% di bawah PTKP',
      }),
      SELESAI,
      ...kirimSemua(
        ['SK pengangkatan tenaga fasilitator STBM', lampiran('III.B.1.3)')],
        ['Target kinerja bulanan tertulis', lampiran('III.B.2 huruf b')],
      ),
    ],
    list: [
      `✅ SK pengangkatan tenaga fasilitator STBM (${lampiran('III.B.1.3)')})`,
      `✅ Target kinerja bulanan tertulis (${lampiran('III.B.2 huruf b')})`,
      `🕓 Kwitansi penerima honor – dibuat saat dibayar (${lampiran('III.B.2 huruf b')})`,
    ],
    lacking: [`⬜ Target kinerja bulanan tertulis – belum ada (${lampiran('III.B.2 huruf b')})`],
    dossier: {
      total: 2_400_000,
      costs: ['tenaga-kontrak | Siti Aminah | 2400000 | PPh 21 tenaga kontrak 0% 0'],
      files: { bukti: 2 },
    },
  },
];
