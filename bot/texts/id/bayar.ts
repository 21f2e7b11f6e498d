import type { PaymentLine, PaymentMethod } from '../../../domain/disbursement/index.ts';
import type { Rupiah } from '../../../domain/money/index.ts';
import type { Role } from '../../../domain/people/index.ts';
import { formatDateRange, type Zone } from '../../../domain/time/index.ts';
import { html } from '../../html.ts';
import { moment } from './angka.ts';
import { biaya } from './biaya.ts';
import { umum } from './umum.ts';

const methods: Record<PaymentMethod, string> = { tunai: 'tunai', transfer: 'transfer' };

/** Payments and cash, in Indonesian. */
export const bayar = {
  title: (unit: string) => html`💵 <b>Pembayaran ${unit}</b>`,
  balances: (bank: Rupiah, kas: Rupiah) => html`Bank ${bank} · kas tunai ${kas}`,
  nothing: html`✅ Tidak ada pembayaran yang menunggu.`,
  ready: (count: number, total: Rupiah) =>
    html`<b>Siap dibayar</b>: ${count} orang, <b>${total}</b>`,
  waiting: (reports: number, total: Rupiah) =>
    html`<b>Menunggu dana masuk</b>: ${reports} laporan, ${total}`,
  confirming: (count: number, total: Rupiah) =>
    html`<b>Menunggu konfirmasi penerima</b>: ${count} orang, ${total}`,
  disputed: (count: number) => html`❗ <b>Disanggah penerima</b>: ${count} orang`,
  report: (number: string, kegiatan: string, tanggal: { from: string; to: string }) =>
    html`<b>${number}</b> ${kegiatan}, ${formatDateRange(tanggal)}`,
  person: (mark: string, name: string, amount: Rupiah) => html`   ${mark} ${name} – ${amount}`,
  byOther: (role: Role) => html`      <i>dibayar oleh ${umum.roles[role]}</i>`,
  asked: (number: string) => html`   <i>diajukan di ${number}</i>`,
  notAsked: html`   <i>belum diajukan; ajukan lewat /pencairan</i>`,
  more: (count: number) => html`<i>… dan ${count} lagi; tampil setelah yang di atas selesai.</i>`,
  payButton: (number: string, name: string, amount: string) => `${number} ${name} · ${amount}`,
  card: (number: string, name: string) => html`💵 <b>${name}</b> · laporan ${number}`,
  amount: (amount: Rupiah) => html`Jumlah: <b>${amount}</b>`,
  line: (line: PaymentLine) =>
    line.kind === 'transport'
      ? html`• Transport ${line.days} hari: ${line.amount}`
      : html`• ${biaya.about(line)}: ${line.amount}`,
  method: html`<b>Dibayar dengan apa?</b>`,
  methods,
  tunai: 'Tunai',
  transfer: 'Transfer',
  cashShort: (kas: Rupiah, short: Rupiah) =>
    html`⚠️ Kas tunai ${kas}, kurang ${short}. Tarik tunai dulu, atau bayar lewat transfer.`,
  confirm: (name: string, amount: Rupiah, method: PaymentMethod, left: Rupiah) =>
    html`Bayar <b>${amount}</b> kepada <b>${name}</b> secara <b>${methods[method]}</b>?\nSisa ${method === 'tunai' ? 'kas tunai' : 'bank'} sesudahnya: ${left}.`,
  yesPay: (amount: string) => `Ya, bayar ${amount}`,
  state: {
    terutang: html`⏳ belum dibayar`,
    dibayar: (by: string, method: PaymentMethod, entry: number, at: number, zone: Zone) =>
      html`✅ <b>Dibayar</b> ${methods[method]} oleh ${by}, ${moment(at, zone)} (entri no. ${entry}). Menunggu penerima menekan “Ya, saya terima”.`,
    disanggah: (name: string, note: string) => html`❗ ${name} menyatakan belum menerima: ${note}`,
    diterima: (name: string, at: number, zone: Zone) =>
      html`✅ Diterima ${name}, ${moment(at, zone)}.`,
  },
  left: (count: number, total: Rupiah) =>
    count === 0
      ? html`Semua yang dananya sudah masuk di laporan ini sudah dibayar.`
      : html`Masih ${count} orang, <b>${total}</b> di laporan ini.`,
  next: 'Daftar pembayaran',
  takeBack: 'Batalkan pembayaran',
  writeTakeBack: (name: string, amount: Rupiah) =>
    html`Membatalkan pembayaran <b>${amount}</b> kepada ${name}: entrinya dibalik dan haknya kembali belum dibayar.\nTulis alasannya dalam satu pesan, atau /batal.`,
  takenBack: (name: string, amount: Rupiah) =>
    html`↩️ Pembayaran ${amount} kepada ${name} dibatalkan; entrinya dibalik.`,
  drawButton: 'Tarik tunai',
  drawTitle: (unit: string) => html`🏧 <b>Tarik tunai ${unit}</b>`,
  drawNeeded: (needed: Rupiah) => html`Siap dibayar sekarang: ${needed}.`,
  drawAsk: html`<b>Berapa yang ditarik dari bank?</b> Ketik jumlahnya, misalnya <i>500rb</i>.`,
  drawSuggest: (amount: string) => `Tarik ${amount}`,
  drawConfirm: (amount: Rupiah, bank: Rupiah, kas: Rupiah) =>
    html`Catat penarikan tunai <b>${amount}</b>?\nSesudahnya: bank ${bank}, kas tunai ${kas}.`,
  drawYes: (amount: string) => `Ya, ${amount} sudah ditarik`,
  drawn: (amount: Rupiah, entry: number, bank: Rupiah, kas: Rupiah) =>
    html`✅ Tarik tunai ${amount} dicatat (entri no. ${entry}).\nBank ${bank} · kas tunai ${kas}`,
  ownTitle: (amount: Rupiah, kegiatan: string, number: string) =>
    html`💵 <b>${amount}</b> untuk ${kegiatan}, laporan ${number}`,
  received: 'Ya, saya terima',
  notYet: 'Belum',
  askReceived: html`Sudah Anda terima?`,
  thanks: html`✅ Terima kasih. Tercatat sudah Anda terima.`,
  writeDispute: (amount: Rupiah) =>
    html`Apa yang tidak sesuai dengan pembayaran <b>${amount}</b>? Tulis dalam satu pesan, misalnya <i>uang belum saya terima</i>, atau /batal.`,
  disputeNoted: html`❗ Tercatat. Bendahara dan kepala Puskesmas diberi tahu dan akan menyelesaikannya dengan Anda.`,
};
