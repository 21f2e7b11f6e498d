import { type Case, honor, ketik, kirim, kirimSemua, SELESAI, tekan } from '../case.ts';
import { RINA_ID, SITI_ID, WULAN_ID } from '../pack-town.ts';
import { ada, CAPAIAN, COVID, cite, kurang, nanti, SURVEILANS, UKM } from './words.ts';

/** Pasal 24 f to i: people who are paid. */
export const honorarium: Case[] = [
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
];
