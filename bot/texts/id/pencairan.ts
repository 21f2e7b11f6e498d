import type { GateFinding, Pencairan, PencairanStep } from '../../../domain/disbursement/index.ts';
import type { Rupiah } from '../../../domain/money/index.ts';
import type { Role } from '../../../domain/people/index.ts';
import { formatDate, localTime, type Zone } from '../../../domain/time/index.ts';
import { html } from '../../html.ts';
import { moment, since } from './angka.ts';
import { umum } from './umum.ts';

const steps: Record<PencairanStep['kind'], string> = {
  ajukan: 'Diajukan',
  setujui: 'Disetujui',
  tolak: 'Ditolak',
  kirim: 'Dikirim',
  terima: 'Dicatat masuk',
  jelaskan: 'Selisih dijelaskan',
};

/** Requests for money, in Indonesian. */
export const pencairan = {
  title: (unit: string) => html`🏦 <b>Pencairan ${unit}</b>`,
  none: html`Belum ada pengajuan dana.`,
  noneWaiting: html`✅ Tidak ada pengajuan yang menunggu Anda.`,
  waitingTitle: (region: string, count: number) =>
    html`🏦 <b>Pencairan ${region}</b>: ${count} pengajuan menunggu, yang terlama di atas.`,
  line: (number: string, amount: Rupiah, reports: number) =>
    html`<b>${number}</b> ${amount}, ${reports} laporan`,
  lineOf: (number: string, unit: string, amount: Rupiah, reports: number) =>
    html`<b>${number}</b> ${unit}: ${amount}, ${reports} laporan`,
  button: (number: string, amount: string) => `${number} · ${amount}`,
  buttonOf: (number: string, unit: string, amount: string) => `${number} · ${unit} · ${amount}`,
  desk: (role: Role, days: number) => html`⏳ di meja ${umum.roles[role]} sejak ${since(days)}`,
  state: {
    disetujui: html`✅ disetujui`,
    ditolak: (reason: string) => html`⛔ ditolak: ${reason}`,
    dikirim: (ref: string) => html`💸 dikirim (${ref})`,
    selisih: (difference: Rupiah) =>
      difference.isNegative()
        ? html`❗ yang masuk kurang ${difference.negated()}`
        : html`❗ yang masuk lebih ${difference}`,
    diterima: html`✅ sudah masuk`,
    explained: (note: string) => html`ℹ️ selisih dijelaskan: ${note}`,
  },
  free: (count: number, total: Rupiah) =>
    html`📄 <b>${count} laporan</b> sudah disetujui dan belum diajukan: <b>${total}</b>`,
  noneFree: html`📄 Tidak ada laporan yang menunggu diajukan.`,
  ask: (count: number) => `Ajukan dana (${count} laporan)`,
  choose: (count: number, total: Rupiah) =>
    html`<b>Laporan mana yang diajukan?</b>\n${count} dipilih, <b>${total}</b>`,
  chooseOldest: (most: number, all: number) =>
    html`${all} laporan menunggu; yang diajukan ${most} terlama, sisanya di pengajuan berikut.`,
  tick: (on: boolean, number: string, kegiatan: string, amount: string) =>
    `${on ? '☑️' : '⬜'} ${number} ${kegiatan} · ${amount}`,
  paper: (on: boolean, label: string) => `${on ? '☑️' : '⬜'} Sudah di Dinkes: ${label}`,
  paperWhy: html`<i>Surat yang tidak disimpan di sini Anda nyatakan sendiri; verifikator melihat pernyataan itu.</i>`,
  all: 'Pilih semua',
  nothing: 'Kosongkan',
  toConfirm: 'Lanjut',
  changedList: html`⚠️ Daftar laporan berubah sejak tadi. Ini yang terbaru; silakan periksa lagi.`,
  confirm: (count: number, total: Rupiah, unit: string) =>
    html`Ajukan <b>${total}</b> untuk ${count} laporan ${unit} ke Dinas Kesehatan?`,
  yesAsk: (amount: string) => `Ya, ajukan ${amount}`,
  gate: 'Syarat pencairan',
  gateClear: html`🟢 Semua syarat terpenuhi.`,
  reached: (reached: string, threshold: number) =>
    html` (baru ${reached.replace('.', ',')} % dari ${threshold} %)`,
  finding: (finding: GateFinding) =>
    html`${finding.overridable ? '🚩' : '⛔'} ${finding.label}${
      finding.reached !== undefined && finding.threshold !== undefined
        ? pencairan.reached(finding.reached, finding.threshold)
        : undefined
    } – <i>${finding.citation}</i>`,
  attested: (label: string, citation: string) =>
    html`📎 Menurut bendahara sudah di Dinkes: ${label} – <i>${citation}</i>`,
  flaggedNote: html`<i>Tetap bisa diajukan; verifikator menyetujui dengan alasan tertulis atau menolak.</i>`,
  rules: (pack: string, years: string, beyond: boolean) =>
    beyond
      ? html`<i>Aturan: ${pack} (berlaku ${years}), karena belum ada yang lebih baru untuk daerah ini.</i>`
      : html`<i>Aturan: ${pack}</i>`,
  head: (number: string, unit: string) => html`🏦 <b>${number}</b> · ${unit}`,
  about: (year: number, method: string) => html`<i>Tahun ${year} · ${method}</i>`,
  methods: {
    'ls-puskesmas': 'LS ke rekening BOK Puskesmas',
    'ls-pihak-ketiga': 'LS ke pihak ketiga',
    up: 'Uang persediaan',
    ls: 'LS',
    'salur-pihak-ketiga': 'Penyaluran ke rekening BOK Puskesmas',
    'tarik-rekening': 'Penarikan dari rekening BOK Puskesmas',
    'transfer-orang': 'Transfer ke rekening masing-masing',
  } as Record<string, string>,
  columns: { laporan: 'Laporan', pelapor: 'Pelapor', jumlah: 'Jumlah' },
  item: (number: string, kegiatan: string, reporter: string, amount: Rupiah) =>
    html`<b>${number}</b> ${kegiatan}, ${reporter} – ${amount}`,
  itemsMore: (count: number) => html`… dan ${count} laporan lagi`,
  total: 'Diminta',
  arrived: 'Sudah masuk',
  arrival: (amount: Rupiah, date: string, entry: number) =>
    html`${amount}, ${formatDate(date)} (entri no. ${entry})`,
  history: 'Riwayat',
  step: ({ kind, by, at, reason }: PencairanStep, zone: Zone) =>
    html`${steps[kind]} ${by.name}, ${moment(at, zone)}${reason === undefined ? undefined : html` – ${reason}`}`,
  done: (request: Pencairan, zone: Zone) => {
    const last = request.steps.at(-1);
    return last
      ? html`✅ <b>${steps[last.kind]}</b> oleh ${last.by.name} pukul ${localTime(last.at, zone)}.`
      : html``;
  },
  already: (request: Pencairan, zone: Zone) => {
    const last = request.steps.at(-1);
    return last
      ? html`ℹ️ Sudah <b>${steps[last.kind].toLowerCase()}</b> oleh ${last.by.name} pukul ${localTime(last.at, zone)}.`
      : html``;
  },
  requested: (number: string, amount: Rupiah) =>
    html`✅ Pengajuan <b>${number}</b> sebesar <b>${amount}</b> tersimpan. Sekarang di meja verifikator Dinkes.`,
  back: 'Daftar pencairan',
  confirmApprove: (number: string, unit: string, amount: Rupiah) =>
    html`Setujui <b>${number}</b> dari ${unit} sebesar <b>${amount}</b>?`,
  approveFlagged: (number: string, amount: Rupiah) =>
    html`<b>${number}</b> (${amount}) ada tandanya. Menyetujuinya perlu alasan tertulis, yang disimpan bersama keputusan.`,
  writeOverride: 'Tulis alasan dan setujui',
  askOverride: (number: string, amount: Rupiah) =>
    html`Tulis alasan mengapa <b>${number}</b> sebesar <b>${amount}</b> tetap disetujui, dalam satu pesan, atau /batal.`,
  chooseReject: (number: string) =>
    html`<b>Alasan menolak ${number}?</b> Laporan di dalamnya bisa diajukan lagi.`,
  presets: [
    'Pengajuan tidak sesuai POA',
    'Laporan bulan lalu belum diterima',
    'Bukti belum lengkap',
  ],
  ownReason: 'Tulis alasan',
  askReject: (number: string) =>
    html`Tulis alasan menolak <b>${number}</b> dalam satu pesan, atau /batal.`,
  send: 'Tandai dikirim',
  askRef: (number: string, amount: Rupiah) =>
    html`Mengirim <b>${amount}</b> untuk <b>${number}</b>. Tulis nomor SP2D atau bukti transfernya, atau /batal.`,
  confirmSend: (number: string, unit: string, amount: Rupiah, ref: string) =>
    html`Tandai <b>${number}</b> dikirim?\n<b>${amount}</b> ke ${unit}, nomor <b>${ref}</b>.\nNomornya keliru? Ketik lagi yang benar.`,
  longRef: (longest: number) => html`Nomor paling panjang ${longest} huruf. Ketik nomornya saja.`,
  yesSent: (amount: string) => `Ya, ${amount} dikirim`,
  hasArrived: html`<b>Uang sudah masuk?</b> Cocokkan dengan buku bank.`,
  restArrived: html`<b>Kekurangannya sudah masuk?</b>`,
  yesArrived: (amount: string) => `Ya, ${amount} masuk`,
  otherAmount: 'Jumlah lain',
  askArrived: (number: string, expected: Rupiah) =>
    html`Berapa yang masuk ke rekening untuk <b>${number}</b>? Yang ditunggu ${expected}. Ketik jumlahnya, atau /batal.`,
  whichAmount: html`Jumlahnya bisa dibaca beberapa cara. Yang mana?`,
  confirmArrived: (amount: Rupiah, difference: Rupiah) =>
    html`Catat <b>${amount}</b> masuk ke bank?\n${
      difference.isZero()
        ? 'Sesuai dengan yang ditunggu.'
        : difference.isNegative()
          ? html`⚠️ Kurang <b>${difference.negated()}</b> dari yang ditunggu. Selisihnya menjadi pertanyaan kepada bendahara pengeluaran Dinkes; laporan dibayar menurut urutan sampai dananya habis.`
          : html`⚠️ Lebih <b>${difference}</b> dari yang ditunggu. Lebihnya dicatat sebagai titipan sampai Dinkes menjelaskan.`
    }`,
  explain: 'Jelaskan selisih',
  askExplain: (number: string, difference: Rupiah) =>
    html`<b>${number}</b>: ${pencairan.state.selisih(difference)}. Tulis penjelasannya dalam satu pesan, atau /batal. Setelah dijelaskan, pengajuan ditutup.`,
};
