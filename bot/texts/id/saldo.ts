import type { Rupiah } from '../../../domain/money/index.ts';
import { formatDateRange, type Zone } from '../../../domain/time/index.ts';
import { html } from '../../html.ts';
import { moment, percent } from './angka.ts';

/** Balances and what a person is owed, in Indonesian. */
export const saldo = {
  title: (unit: string, year: number) => html`💰 <b>Saldo BOK ${unit}</b> · tahun ${year}`,
  noBook: (unit: string, year: number) =>
    html`Buku BOK ${unit} tahun ${year} belum dibuka, jadi belum ada saldo. Tanyakan kepada Dinas Kesehatan.`,
  accounts: {
    bank: 'Bank',
    kas: 'Kas tunai',
    pajak: 'Pajak dipungut, belum disetor',
    titipan: 'Titipan (masuk lebih dari yang diminta)',
  },
  columns: {
    komponen: 'Komponen',
    puskesmas: 'Puskesmas',
    pagu: 'Pagu',
    cair: 'Cair',
    realisasi: 'Realisasi',
    sisa: 'Sisa pagu',
    persen: 'Serapan',
  },
  figure: (label: string, amount: Rupiah) => html`${label}: <b>${amount}</b>`,
  withPercent: (amount: Rupiah, value: string | undefined) => html`${amount} (${percent(value)})`,
  komponen: (pagu: Rupiah, cair: Rupiah, cairPercent: string | undefined) =>
    html`Pagu ${pagu} · cair ${cair} (${percent(cairPercent)})`,
  spent: (realisasi: Rupiah, value: string | undefined, sisa: Rupiah) =>
    html`Realisasi ${realisasi} (${percent(value)}) · sisa ${sisa}`,
  percent,
  legend: html`<i>█ realisasi ▓ sudah cair ░ belum cair</i>`,
  cite: (entry: number, year: number) =>
    entry === 0
      ? html`<i>Buku ${year} belum berisi entri.</i>`
      : html`<i>Dari buku besar ${year}, per entri no. ${entry}.</i>`,
  citeAll: (year: number) =>
    html`<i>Dari buku besar ${year} tiap Puskesmas, per entri yang disebut.</i>`,
  entry: (number: number) => `entri no. ${number}`,
  districtTitle: (region: string, year: number, count: number) =>
    html`💰 <b>Saldo BOK ${region}</b> · tahun ${year}, ${count} Puskesmas`,
  districtEmpty: (region: string, year: number) =>
    html`Belum ada Puskesmas di ${region} yang bukunya dibuka untuk tahun ${year}.`,
  districtMore: (count: number) => html`… dan ${count} Puskesmas lagi.`,
  sum: 'Jumlah',
  refresh: 'Perbarui',
  ownTitle: html`💵 <b>Hak Anda</b>`,
  ownNone: html`Belum ada yang menjadi hak Anda. Setelah laporan disetujui Dinkes, jumlahnya tampil di sini.`,
  own: {
    owed: 'Belum dibayar',
    paid: 'Dibayar, menunggu konfirmasi Anda',
    received: 'Sudah diterima',
  },
  ownLine: (
    number: string,
    kegiatan: string,
    tanggal: { from: string; to: string },
    amount: Rupiah,
  ) => html`<b>${number}</b> ${kegiatan}, ${formatDateRange(tanggal)} – <b>${amount}</b>`,
  ownState: {
    terutang: html`⏳ disetujui, menunggu dibayar bendahara`,
    dibayar: (by: string, at: number, zone: Zone) =>
      html`💵 dibayar ${by}, ${moment(at, zone)} – sudah Anda terima?`,
    disanggah: (note: string) => html`❗ Anda belum menerima: ${note}`,
    diterima: (by: string, at: number, zone: Zone) =>
      html`✅ diterima dari ${by}, ${moment(at, zone)}`,
  },
  ownOnly: (count: number) => html`<i>${count} yang terbaru.</i>`,
};
