import { checks } from '../case.ts';

/** Perbup Situbondo 79/2022 Pasal 24, letter by letter. */
export const cite = (letter: string) => `Perbup Situbondo 79/2022 Pasal 24 huruf ${letter}`;
export const { ada, nanti, kurang } = checks(cite);
export const UKM = 'puskesmas-ukm-esensial';
export const COVID = 'puskesmas-covid-19';

export const E10 = (amount: string) => `🏷 ${amount} perlu meterai Rp 10.000 (${cite('e')})`;
export const PPN = 'UU 7/2021 dan PMK 59/PMK.03/2022 Pasal 7 ayat (1) UU PPN; Pasal 18 PMK';
export const PPH22 = 'PMK 59/PMK.03/2022 PPh Pasal 22';
export const PB1 = 'Perda Pajak Daerah (UU 28/2009) pajak restoran 10%';
export const PPH23 = 'UU Pajak Penghasilan Pasal 23 ayat (1) huruf c';
export const UNTAXED = '🧮 tidak dikenakan pajak';
export const PKP = 'Apakah penjual Pengusaha Kena Pajak (PKP)?';
export const NPWP = 'Apakah penjual punya NPWP?';
export const BELI = 'Kuitansi / Faktur/bon toko/pembelian / Bukti lainnya';
export const BUKTI_BELI = `: ${BELI}\n${cite('e')}`;
export const BARANG = 'Belanja bahan habis pakai dan bahan kontak';
export const RAPAT = 'Pertemuan/Rapat/Penyuluhan kelompok';
export const TERPENCIL = 'Perjalanan ke desa terpencil/sulit dijangkau';
export const PMT = 'Pemberian Makanan Tambahan (PMT) Penyuluhan/Pemulihan';
export const TERIMA_PMT = 'Tanda terima penerimaan Pemberian Makanan Tambahan (PMT)';
export const CAPAIAN = 'Capaian target kinerja yang ditetapkan oleh kepala Puskesmas';
export const SURVEILANS = 'Honorarium petugas surveilans/pengolah data COVID-19';
export const PPH21 = 'PP 80/2010 Pasal 4 ayat (2)';
export const MUTLAK = 'Surat Pertanggungjawaban Mutlak bermaterai cukup';

/** a.1–7: surat tugas … foto. */
export const LIST_A = [
  ada('Surat Tugas', 'a angka 1'),
  nanti('Kuitansi/bukti penerimaan transport', 'a angka 2'),
  ada('Tanda Bukti Kedatangan', 'a angka 3'),
  ada('Laporan Hasil Kegiatan', 'a angka 4'),
  ada('Kerangka Acuan Kegiatan (KAK)', 'a angka 5'),
  ada('Bukti pendukung Pelaksanaan Kegiatan', 'a angka 6'),
  ada('Foto/Dokumentasi Kegiatan', 'a angka 7'),
];
export const LACKING_A = [
  kurang('Tanda Bukti Kedatangan', 'a angka 3'),
  kurang('Bukti pendukung Pelaksanaan Kegiatan', 'a angka 6'),
];
