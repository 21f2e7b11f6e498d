import { beli, type Case, checks, jalan, kirimSemua, LHK, SELESAI, tekan } from '../case.ts';
import { RINA_ID } from '../pack-town.ts';

/** Words of Perbup Bengkayang 74/2017 Lampiran I that several funds repeat. */
export const UNTAXED = '🧮 tidak dikenakan pajak';
export const BELI = 'Bukti pembelian/kuitansi/faktur/bon dengan rincian barang, distempel penjual';
export const SETORAN = 'Surat Setoran Pajak (e-billing)';
export const PERSEDIAAN = 'Input pada Aplikasi Persediaan';
export const BARANG = 'Belanja barang pakai habis, cetak dan penggandaan';
export const MAKAN = 'Makanan dan minuman kegiatan';
export const RAPAT = 'Pertemuan, rapat, lokakarya mini, sosialisasi, workshop';
export const DINAS = 'Perjalanan dinas dalam daerah';
export const LUAR_DAERAH = 'Perjalanan dinas luar daerah';
export const TIKET = 'Karcis/tiket sarana transport';
export const SOPIR =
  'Tanda terima/kuitansi pemilik atau pengemudi sarana transport, termasuk carter atau sewa';
export const RIIL = 'Surat Pernyataan Riil biaya transport';
export const HOTEL = 'Tanda terima/kuitansi hotel atau penginapan';
export const RIIL_HOTEL = 'Surat Pernyataan Riil penginapan (30 % dari standar penginapan)';
export const SPT = 'Surat perintah tugas (SPT) perorangan atau kelompok';
export const SPPD = 'Surat perintah perjalanan dinas (SPPD) perorangan';
export const BELAKANG = 'Lembar belakang SPPD perorangan';
export const KUITANSI_DINAS = 'Kuitansi biaya perjalanan dinas';
export const LAPORAN = 'Laporan perjalanan dinas perorangan atau kelompok secara ringkas';
export const KECAMATAN = 'Kecamatan asal (BOK Puskesmas) atau tujuan perjalanan (dana lain)?';

/** The citation of a place in Lampiran I. */
export const lampiran = (place: string) => `Perbup Bengkayang 74/2017 Lampiran I BAB ${place}`;

/** What an amount needs by the article on goods: Rp 250.000 up to Rp 1.000.000 Rp 3.000, above it Rp 6.000. */
export function meterai(amount: string, duty: '3.000' | '6.000', article: string): string {
  return `🏷 ${amount} perlu meterai Rp ${duty} (${lampiran(article)})`;
}

/** Meterai and PPN are cited from III.A.3.3), which the other funds repeat word by word. */
const GOODS = 'III.A.3.3)';

/** Belanja barang a–c of a fund: bought from a PKP above Rp 1.000.000, so PPN is deposited. */
export function barang(
  fund: string,
  name: string,
  cite: (letter: 'a' | 'b' | 'c') => string,
): Case {
  const { ada, kurang } = checks((letter) => cite(letter as 'a' | 'b' | 'c'));
  const brings = `${meterai('Rp 1.100.000', '6.000', `${GOODS} huruf a`)}\n🧮 PPN 10 %: Rp 100.000 (${lampiran(`${GOODS} huruf b`)})`;
  return {
    name,
    line: { fund, spends: ['barang'] },
    talk: [
      ...beli({
        first: `Berapa biayanya? Catat satu per satu: ${BARANG}.`,
        kind: BARANG,
        amount: '1,1 jt',
        brings,
        seller: 'CV Ria, cetak formulir',
        facts: [['Apakah penjual Pengusaha Kena Pajak (PKP)?', 'Ya']],
        proof: `: ${BELI}\n${cite('a')}`,
      }),
      SELESAI,
      ...kirimSemua([SETORAN, cite('b')], [PERSEDIAAN, cite('c')]),
    ],
    list: [ada(BELI, 'a'), ada(SETORAN, 'b'), ada(PERSEDIAAN, 'c')],
    lacking: [kurang(PERSEDIAAN, 'c')],
    dossier: {
      total: 1_100_000,
      costs: ['barang | CV Ria, cetak formulir | 1100000 | meterai 6000 | PPN 10% 100000'],
      files: { kuitansi: 1, bukti: 2 },
    },
  };
}

/**
 * Perjalanan dinas dalam daerah of the funds that want the back of the SPPD: SPT, SPPD, back, kuitansi, lodging
 * (only to Siding and Suti Semarang, and only as billed), transport, report.
 */
export function dinasBerbukti(
  fund: string,
  name: string,
  cite: (letter: string) => string,
  letters: readonly [string, string, string, string, string, string, string] = 'abcdefg'.split(
    '',
  ) as [string, string, string, string, string, string, string],
): Case {
  const { ada, nanti, kurang } = checks(cite);
  const [spt, sppd, back, paid, hotel, ticket, report] = letters;
  return {
    name,
    line: { fund, spends: ['perjalanan-dinas'], people: [RINA_ID] },
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
        proof: `: ${TIKET} / ${SOPIR}\n${cite(ticket)}\nBila tidak ada bukti, nanti diminta ${RIIL}.`,
      }),
      // Without its bill lodging is 30 % of the standard, and no paper is asked for instead.
      ...jalan({
        kind: DINAS,
        komponen: 'Penginapan',
        amount: '350rb',
        proof: `: ${HOTEL}\n${cite(hotel)}`,
      }),
      SELESAI,
      ...kirimSemua([SPPD, cite(sppd)], [BELAKANG, cite(back)]),
    ],
    list: [
      ada(SPT, spt),
      ada(SPPD, sppd),
      ada(BELAKANG, back),
      nanti(KUITANSI_DINAS, paid),
      ada(HOTEL, hotel),
      ada(`${TIKET} / ${SOPIR}`, ticket),
      ada(LAPORAN, report),
    ],
    lacking: [kurang(BELAKANG, back)],
    dossier: {
      total: 650_000,
      costs: [
        'perjalanan-dinas | transport | Rina Wati | 300000',
        'perjalanan-dinas | penginapan | Rina Wati | 350000',
      ],
      facts: { menginap: true, kecamatan: 'siding' },
      files: { kuitansi: 2, bukti: 2 },
    },
  };
}

/** Pertemuan a–n of the funds of the kabupaten, whose lists are the same word by word. */
export function pertemuan(
  cite: (letter: string) => string,
  of: { honor: boolean; ruang: boolean; dinas: boolean },
): { list: string[]; papers: [string, string][] } {
  const { ada, nanti } = checks(cite);
  const papers: [string, string][] = [
    ['Surat Keputusan tentang panitia pelaksanaan kegiatan', 'a'],
    ['Notulen rapat panitia', 'b'],
    ['Surat undangan peserta beserta jadwal/tata tertib kegiatan', 'd'],
    ...(of.ruang ? ([['Surat perjanjian sewa ruangan', 'i']] as [string, string][]) : []),
    ...(of.dinas
      ? ([
          [SPPD, 'k'],
          [BELAKANG, 'l'],
        ] as [string, string][])
      : []),
    ...(of.honor
      ? ([['Surat keputusan terkait penerima honorarium', 'm']] as [string, string][])
      : []),
  ];
  return {
    list: [
      ada('Surat Keputusan tentang panitia pelaksanaan kegiatan', 'a'),
      ada('Notulen rapat panitia', 'b'),
      ada('Kerangka acuan kerja (KAK)/term of reference (TOR)', 'c'),
      ada('Surat undangan peserta beserta jadwal/tata tertib kegiatan', 'd'),
      ada(
        'Surat tugas komponen kegiatan (panitia, narasumber, moderator, peserta, dan lain-lain)',
        'e',
      ),
      ada('Daftar hadir peserta kegiatan', 'f'),
      ...(of.honor ? [nanti('Kwitansi penerima honorarium (PNS dan Non PNS)', 'g')] : []),
      nanti('Kwitansi penerima/pegawai pelaksana surat tugas (PNS dan Non PNS)', 'h'),
      ...(of.ruang
        ? [
            ada('Kwitansi penyewaan ruang pertemuan', 'i'),
            ada('Surat perjanjian sewa ruangan', 'i'),
          ]
        : []),
      ...(of.dinas ? [ada(SPT, 'j'), ada(SPPD, 'k'), ada(BELAKANG, 'l')] : []),
      ...(of.honor
        ? [
            ada('Surat keputusan terkait penerima honorarium', 'm'),
            nanti('Kuitansi/daftar penerimaan honorarium', 'm'),
            nanti('Bukti potongan PPh 21 atas honorarium', 'm'),
          ]
        : []),
      ada('Laporan pelaksanaan kegiatan', 'n'),
      ada('Dokumentasi kegiatan', 'n'),
    ],
    papers: papers.map(([label, letter]) => [label, cite(letter)]),
  };
}
