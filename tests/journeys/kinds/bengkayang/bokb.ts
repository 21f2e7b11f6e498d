import {
  beli,
  type Case,
  checks,
  DAFTAR_HADIR,
  honor,
  kirim,
  SELESAI,
  type Turn,
  tekan,
} from '../case.ts';
import { RINA_ID, SITI_ID } from '../pack-town.ts';
import { barang, dinasBerbukti, lampiran, RAPAT, UNTAXED } from './words.ts';

/** Lampiran I BAB IV: BOKB, letter by letter. */
const manajemen = (letter: string) => lampiran(`IV.A.3.${letter}`);
const alokon = (letter: string) => lampiran(`IV.B.3.${letter}`);
const penyuluh = (letter: string) => lampiran(`IV.C.3.${letter}`);
const penggerakan = (letter: string) => lampiran(`IV.D.3 huruf ${letter}`);
const a = checks(manajemen);
const b = checks(alokon);
const c = checks(penyuluh);
const d = checks(penggerakan);
const TIM = 'Surat Keputusan Bupati Bengkayang tentang Penetapan Tim';
const JASA = 'Kwitansi belanja barang/jasa';
const BA_RAPAT = 'Berita Acara Rapat/pertemuan';
const HADIR = 'Daftar Hadir rapat/pertemuan';

/** A purchase of goods or services with no tax and no meterai. */
const jasa = (first: string, kind: string, seller: string, cite: string): Turn[] =>
  beli({
    first,
    kind,
    amount: '400rb',
    brings: `🏷 Rp 400.000: tanpa meterai\n${UNTAXED}`,
    seller,
    proof: cite,
  });

export const bokb: Case[] = [
  dinasBerbukti('bokb-manajemen', 'Pembinaan program KB', (letter) =>
    manajemen(`1) huruf ${letter}`),
  ),
  {
    // A.3.2 a–b dengan Lampiran II: tim BOKB, anggota 450.000
    name: 'Honor tim BOKB',
    line: { fund: 'bokb-manajemen', spends: ['honorarium'], people: [RINA_ID] },
    talk: [
      ...honor({
        first: 'Berapa biayanya?',
        kind: 'Honorarium',
        amount: tekan('Sekretaris tim pengelola BOKB kabupaten: 550rb'),
      }),
      SELESAI,
      [kirim(TIM, manajemen('2) huruf a')), 'berkas'],
    ],
    list: [
      a.ada(TIM, '2) huruf a'),
      a.nanti('Kuitansi/daftar penerimaan honorarium', '2) huruf b'),
    ],
    lacking: [a.kurang(TIM, '2) huruf a')],
    dossier: {
      total: 550_000,
      costs: ['honorarium | Rina Wati | 550000 | PPh 21 golongan III 5% 27500'],
      files: { bukti: 1 },
    },
  },
  barang('bokb-manajemen', 'Cetak laporan BOKB', (letter) => manajemen(`3) huruf ${letter}`)),
  dinasBerbukti('bokb-distribusi', 'Stock opname alokon', (letter) => alokon(`1) huruf ${letter}`)),
  {
    // B.3.2 a–c: lumpsum, surat tugas dan kuitansi
    name: 'Klinik swasta mengambil alokon',
    line: { fund: 'bokb-distribusi', spends: ['ambil-kontrasepsi-swasta'], transport: 75_000 },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      [
        'Transport dihitung sesuai tarif: 1 orang × 1 hari × Rp 75.000 = Rp 75.000',
        tekan('Tidak ada biaya lain'),
      ],
    ],
    list: [
      b.ada('Surat perintah tugas (SPT) perorangan atau kelompok', '2) huruf a'),
      b.nanti('Kuitansi biaya transport', '2) huruf b'),
    ],
    lacking: [],
    dossier: { total: 75_000 },
  },
  {
    // B.3.3 a: kwitansi dan bukti pengiriman dari pengusaha jasa
    name: 'Kirim alokon dengan ekspedisi',
    line: { fund: 'bokb-distribusi', spends: ['ekspedisi'] },
    talk: [
      ['Berapa biayanya?', tekan('Tambah biaya')],
      ...jasa(
        '',
        '',
        'JNE, kirim alokon',
        `: Kwitansi jasa pengiriman\n${alokon('3) huruf a')}`,
      ).slice(2),
      SELESAI,
      [kirim('Bukti pengiriman', alokon('3) huruf a')), 'berkas'],
    ],
    list: [
      b.ada('Kwitansi jasa pengiriman', '3) huruf a'),
      b.ada('Bukti pengiriman', '3) huruf a'),
    ],
    lacking: [b.kurang('Bukti pengiriman', '3) huruf a')],
    dossier: {
      total: 400_000,
      costs: ['ekspedisi | JNE, kirim alokon | 400000'],
      files: { kuitansi: 1, bukti: 1 },
    },
  },
  {
    // C.3.1 a–c: operasional penyuluh dan rapat teknisnya, satu daftar
    name: 'Operasional penyuluh KB',
    line: { fund: 'bokb-penyuluh', spends: ['operasional-penyuluh', 'rapat'], people: [SITI_ID] },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ...DAFTAR_HADIR,
      ...jasa(
        'Berapa biayanya? Catat satu per satu: Operasional penyuluh KB.',
        'Operasional penyuluh KB',
        'Toko Ria, pengolahan data',
        `: ${JASA}\n${penyuluh('1) huruf c')}`,
      ),
      SELESAI,
      [kirim(BA_RAPAT, penyuluh('1) huruf a')), 'berkas'],
    ],
    list: [c.ada(BA_RAPAT, '1) huruf a'), c.ada(HADIR, '1) huruf b'), c.ada(JASA, '1) huruf c')],
    lacking: [c.kurang(BA_RAPAT, '1) huruf a')],
    dossier: {
      total: 400_000,
      costs: ['operasional-penyuluh | Toko Ria, pengolahan data | 400000'],
      files: { kuitansi: 1, bukti: 1 },
    },
  },
  barang('bokb-penyuluh', 'ATK balai penyuluh', (letter) => penyuluh(`2) huruf ${letter}`)),
  {
    // C.3.3 a: kwitansi dan rekening; C.3.4 a: kwitansi pemeliharaan
    name: 'Listrik dan pemeliharaan balai',
    line: { fund: 'bokb-penyuluh', spends: ['langganan', 'pemeliharaan-balai'] },
    talk: [
      ...jasa(
        'Berapa biayanya?',
        'Langganan listrik, air, internet dan telepon',
        'PLN, listrik balai',
        `: Kwitansi\n${penyuluh('3) huruf a')}`,
      ),
      ...jasa(
        '🧾',
        'Pemeliharaan Balai Penyuluh KB',
        'Tukang Amat, atap bocor',
        `: ${JASA}\n${penyuluh('4) huruf a')}`,
      ),
      SELESAI,
      [kirim('Rekening/nota pembayaran rekening', penyuluh('3) huruf a')), 'berkas'],
    ],
    list: [
      c.ada('Kwitansi', '3) huruf a'),
      c.ada('Rekening/nota pembayaran rekening', '3) huruf a'),
      c.ada(JASA, '4) huruf a'),
    ],
    lacking: [c.kurang('Rekening/nota pembayaran rekening', '3) huruf a')],
    dossier: {
      total: 800_000,
      costs: [
        'langganan | PLN, listrik balai | 400000',
        'pemeliharaan-balai | Tukang Amat, atap bocor | 400000',
      ],
      files: { kuitansi: 2, bukti: 1 },
    },
  },
  {
    // D.3 c–e: berita acara, daftar hadir, kwitansi belanja barang/jasa
    name: 'Pokja kampung KB',
    line: { fund: 'bokb-penggerakan', spends: ['rapat'] },
    talk: [
      ['Siapa yang bertugas?', tekan('Selesai')],
      ...DAFTAR_HADIR,
      ...jasa(
        'Ada biaya lain untuk kegiatan ini?',
        RAPAT,
        'Warung Ani, sewa tenda',
        `: ${JASA}\n${penggerakan('e')}`,
      ),
      SELESAI,
      [kirim(BA_RAPAT, penggerakan('c')), 'berkas'],
    ],
    list: [d.ada(BA_RAPAT, 'c'), d.ada(HADIR, 'd'), d.ada(JASA, 'e')],
    lacking: [d.kurang(BA_RAPAT, 'c')],
    dossier: {
      total: 400_000,
      costs: ['rapat | Warung Ani, sewa tenda | 400000'],
      files: { kuitansi: 1, bukti: 1 },
    },
  },
  barang('bokb-penggerakan', 'Media KIE kampung KB', () => lampiran('IV.D.2 huruf b')),
];
