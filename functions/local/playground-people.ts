import type { PlaygroundUser } from './telegram/index.ts';

/** The bot that the playground plays. */
export const PLAYGROUND_BOT = { id: 7_000_000_001, name: 'Lapor BOK', username: 'lapor_bok_bot' };

const PUSKESMAS = 'Puskesmas Panji';
const DINKES = 'Dinas Kesehatan Situbondo';

/** The phones of the playground. The demo district enrols all but the newcomer. */
export const PLAYGROUND_PEOPLE: PlaygroundUser[] = [
  {
    id: 1001,
    first_name: 'Siti',
    last_name: 'Aminah',
    label: 'Kader posyandu',
    hint: 'Ketik /lapor untuk melaporkan kegiatan posyandu.',
    group: PUSKESMAS,
  },
  {
    id: 1002,
    first_name: 'Dewi',
    last_name: 'Lestari',
    label: 'Bidan desa',
    hint: 'Ketik /laporan untuk melihat laporan yang dikembalikan.',
    group: PUSKESMAS,
  },
  {
    id: 1003,
    first_name: 'Bambang',
    last_name: 'Hartono',
    label: 'Kepala Puskesmas',
    hint: 'Ketik /verifikasi untuk memeriksa laporan yang masuk.',
    group: PUSKESMAS,
  },
  {
    id: 1004,
    first_name: 'Rina',
    last_name: 'Wulandari',
    label: 'Bendahara Puskesmas',
    hint: 'Ketik /saldo, /pencairan, lalu /bayar.',
    group: PUSKESMAS,
  },
  {
    id: 1005,
    first_name: 'Agus',
    last_name: 'Prasetyo',
    label: 'Verifikator Dinkes',
    hint: 'Ketik /verifikasi setelah kepala Puskesmas menyetujui.',
    group: DINKES,
  },
  {
    id: 1006,
    first_name: 'Endang',
    last_name: 'Sulistyowati',
    label: 'Bendahara pengeluaran Dinkes',
    hint: 'Ketik /pencairan untuk menandai uang yang sudah dikirim.',
    group: DINKES,
  },
  {
    id: 1007,
    first_name: 'Joko',
    label: 'Belum terdaftar',
    hint: 'Ketik /start dengan kode dari "npm run bok -- invite".',
  },
];
