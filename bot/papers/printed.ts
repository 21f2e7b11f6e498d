import { formatRupiah, type Rupiah } from '../../domain/money/index.ts';

/** Words that the drawing of a paper adds by itself; Indonesian, as all papers are. */
export const printed = {
  /** The code in groups of four, easier to read out. */
  code: (code: string) =>
    `Dibuat dengan Lapor BOK · kode dokumen ${code.match(/.{1,4}/g)?.join(' ') ?? code}`,
  check: (address: string) => `Periksa keaslian: ${address.replace(/^https?:\/\//, '')}`,
  recorded: 'Kode ini tercatat di Lapor BOK.',
  page: (page: number, count: number) => `Halaman ${page} dari ${count}`,
  meterai: (amount: Rupiah) => `METERAI\n${formatRupiah(amount)}`,
  /** What was sent in without a demand for it. */
  other: 'Lampiran lain',
  photo: (index: number, count: number) => `Foto ${index} dari ${count}`,
  attachment: (label: string, number: string) => `Lampiran ${number}: ${label}`,
  /** A file that can be kept but not printed. */
  unprintable: (label: string, sha256: string) =>
    `${label}: berkas ini tidak dapat digabungkan. Aslinya tersimpan di Lapor BOK dengan SHA-256 ${sha256}.`,
  lost: (label: string) => `${label}: berkas ini tidak ditemukan di penyimpanan.`,
};
