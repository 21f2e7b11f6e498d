import { checks } from '../case.ts';

/** Kepmenkes 494/2010 Lampiran III.B.7, letter by letter. */
export const cite = (letter: string) => `Kepmenkes 494/2010 III.B.7 huruf ${letter}`;
export const { ada, nanti, kurang } = checks(cite);
export const BOK = 'bok-puskesmas';
export const TERPENCIL = 'Perjalanan ke desa terpencil/sulit dijangkau';

export const M3 = (amount: string) => `🏷 ${amount} perlu meterai Rp 3.000 (${cite('c')})`;
export const M6 = (amount: string) => `🏷 ${amount} perlu meterai Rp 6.000 (${cite('c')})`;
export const PAJAK = 'Kepmenkes 494/2010 III.B.6 huruf g dan III.B.7 huruf c';
export const PEMBELIAN = `: Kuitansi / Faktur / Bon toko/pembelian / Bukti lainnya\n${cite('c')}`;
export const BUKTI_BELI = 'Kuitansi / Faktur / Bon toko/pembelian / Bukti lainnya';
export const BARANG = 'Penggandaan materi dan pembelian bahan kontak';
export const RAPAT = 'Pertemuan, rapat dan Lokakarya Mini';
export const PB1 = 'Pajak daerah atas makanan dan minuman (PB1)';
export const PB1R = 'Pajak daerah atas konsumsi rapat (PB1)';
export const PKP = 'Apakah penjual Pengusaha Kena Pajak (PKP)?';
