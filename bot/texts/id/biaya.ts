import type { Receipt, ReceiptItem } from '../../../domain/forms/index.ts';
import type { Rupiah } from '../../../domain/money/index.ts';
import { formatDate } from '../../../domain/time/index.ts';
import { type Html, html } from '../../html.ts';

/** A cost as a list names it. */
export type CostLine = {
  label: string;
  amount: Rupiah;
  seller?: string | undefined;
  payee?: string | undefined;
  komponen?: Receipt['komponen'];
  count?: number | undefined;
};

const KOMPONEN: Record<NonNullable<Receipt['komponen']>, string> = {
  'uang-harian': 'Uang harian',
  transport: 'Transport',
  pesawat: 'Tiket pesawat',
  penginapan: 'Penginapan',
  lain: 'Biaya lain',
};

/** What a cost is about, in a few words. */
function about({ label, seller, payee, komponen, count }: CostLine): string {
  const parts = [label, komponen && KOMPONEN[komponen], payee, seller].filter(Boolean);
  return `${parts.join(', ')}${count === undefined ? '' : ` (${count}×)`}`;
}

/** Questions about facts, costs and attendance of a report, in Indonesian. */
export const biaya = {
  komponen: KOMPONEN,
  tidak: 'Tidak',
  askFact: (label: string, number: boolean) =>
    html`<b>${label}?</b>${number ? html` Ketik angkanya saja.` : undefined}`,
  facts: {
    pkp: html`<b>Apakah penjual Pengusaha Kena Pajak (PKP)?</b> Biasanya tertulis di notanya.`,
    npwp: html`<b>Apakah penjual punya NPWP?</b>`,
  } as Record<string, Html>,
  askPeserta: (names: number, photo: boolean) =>
    html`<b>Kirim daftar hadir</b>: ketik nama pesertanya, satu per baris atau dipisah koma, atau kirim foto daftarnya. Lalu <b>Selesai</b>.${
      names > 0 ? html`\n✅ ${names} nama` : undefined
    }${photo ? html`\n📎 daftarnya diterima` : undefined}`,
  peserta: (names: number, photo: boolean) =>
    html`${names > 0 ? `${names} nama` : ''}${names > 0 && photo ? ', ' : ''}${photo ? 'foto daftar hadir' : ''}`,
  /** The word of the day, on a paper in one of the pictures. */
  askKata: (word: string) =>
    html`✍️ Tulis kata <b>${word}</b> di selembar kertas dan perlihatkan di salah satu foto.`,
  askCosts: (lacking: string[]) =>
    html`<b>Berapa biayanya?</b> Catat satu per satu: ${lacking.join('; ')}. Tekan <b>Tambah biaya</b>.`,
  moreCosts: html`Ada biaya lain untuk kegiatan ini?`,
  add: 'Tambah biaya',
  transport: (people: number, days: number, tariff: Rupiah, total: Rupiah, citation: string) =>
    html`<b>Transport dihitung sesuai tarif:</b> ${people} orang × ${days} hari × ${tariff} = <b>${total}</b>\n<i>${citation}</i>\n`,
  /** Transport in a line, as a list of costs has it. */
  trips: (people: number, days: number, tariff: Rupiah, total: Rupiah) =>
    html`🚌 Transport: ${people} orang × ${days} hari × ${tariff} = <b>${total}</b>`,
  /** Costs that a list is too short for. */
  others: (costs: number, sum: Rupiah) => html`… dan ${costs} biaya lain: <b>${sum}</b>`,
  about,
  /** On a paper that is not at hand. */
  later: 'Nanti',
  papersAfter: (labels: string[]) => html`Sesudah itu: ${labels.join('; ')}.`,
  kinds: 'Jenis belanja',
  kata: 'Kata hari itu',
  nota: (number: string | undefined, date: string | undefined) =>
    html`🧾 nota${number ? html` no. ${number}` : undefined}${date ? html`, ${formatDate(date)}` : undefined}`,
  item: ({ name, quantity, price }: ReceiptItem) =>
    html`   • ${name}: ${String(quantity).replace('.', ',')} × ${price}`,
  rate: (rate: number, reason: string) =>
    html`🧮 PPh 21 ${String(rate).replace('.', ',')} % diisi tangan: ${reason}`,
  line: (cost: CostLine) => html`🧾 ${about(cost)}: <b>${cost.amount}</b>`,
  drop: (n: number) => `Hapus biaya ${n}`,
  spend: html`<b>Biaya untuk apa?</b>`,
  seller: html`<b>Dari siapa dan untuk apa?</b> Misalnya <i>Toko Jaya, fotokopi leaflet</i>.`,
  payee: html`<b>Untuk siapa?</b>`,
  askClaim: html`<b>Pembelian atau honor?</b>`,
  claims: { kuitansi: 'Pembelian dengan kuitansi', honor: 'Honor' },
  askKomponen: html`<b>Biaya apa?</b>`,
  count: (label: string, tariff: Rupiah | undefined) =>
    html`<b>Berapa yang ditagih?</b> ${label}${tariff ? html`: ${tariff} masing-masing` : undefined}. Ketik jumlahnya saja, misalnya <i>1</i>; jangan tulis nama.`,
  amount: html`<b>Berapa jumlahnya?</b> Ketik misalnya <i>75rb</i> atau <i>Rp 75.000</i>.`,
  items: html`<b>Apa saja barangnya?</b> Ketik satu per baris: nama, banyaknya, harga satuan. Misalnya <i>Buku KIA 10 x 5.000</i>. Atau <b>Lewati</b>.`,
  askNota: html`<b>Nomor dan tanggal notanya?</b> Misalnya <i>0123, 20 November</i>. Atau <b>Lewati</b>.`,
  pph: html`<b>Berapa persen PPh 21-nya, dan mengapa?</b> Aturan daerah tidak menetapkan tarifnya. Misalnya <i>5% honor di atas PTKP</i> atau <i>0% di bawah PTKP</i>.`,
  file: (paper: string, citation: string) =>
    html`<b>Kirim foto atau PDF buktinya</b>${paper ? html`: ${paper}\n<i>${citation}</i>` : '.'}`,
  noProof: 'Tidak ada bukti',
  /** `statement`: the paper that stands in for it. */
  noProofHint: (statement: string) => html`Bila tidak ada bukti, nanti diminta ${statement}.`,
  proofHere: html`📎 bukti biaya ini diterima (kirim lagi untuk menggantinya)`,
  waitsForFile: html`Langkah ini menunggu <b>foto atau PDF bukti biaya</b>.`,
};
