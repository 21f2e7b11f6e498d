import { html } from '../../html.ts';
import type { biaya as indonesian } from '../id/biaya.ts';
import { formatDate } from './dates.ts';
import { count } from './figures.ts';

const KOMPONEN: typeof indonesian.komponen = {
  'uang-harian': 'Daily allowance',
  transport: 'Transport',
  pesawat: 'Plane ticket',
  penginapan: 'Lodging',
  lain: 'Other cost',
};

/** What a cost is about, in a few words. */
const about: typeof indonesian.about = ({ label, seller, payee, komponen, count: times }) => {
  const parts = [label, komponen && KOMPONEN[komponen], payee, seller].filter(Boolean);
  return `${parts.join(', ')}${times === undefined ? '' : ` (${times}×)`}`;
};

/** Questions about facts, costs and attendance of a report, in English; labels of the rules stay Indonesian. */
export const biaya: typeof indonesian = {
  komponen: KOMPONEN,
  tidak: 'No',
  askFact: (label, number) =>
    html`<b>${label}?</b>${number ? html` Type just the number.` : undefined}`,
  facts: {
    pkp: html`<b>Is the seller registered for VAT (PKP)?</b> It is usually printed on the receipt.`,
    npwp: html`<b>Does the seller have a tax number (NPWP)?</b>`,
  },
  askPeserta: (names, photo) =>
    html`<b>Send the attendance list</b>: type the names, one per line or with commas, or send a photo of the list. Then <b>Done</b>.${
      names > 0 ? html`\n✅ ${count(names, 'name', 'names')}` : undefined
    }${photo ? html`\n📎 the list was received` : undefined}`,
  peserta: (names, photo) =>
    html`${names > 0 ? count(names, 'name', 'names') : ''}${names > 0 && photo ? ', ' : ''}${photo ? 'photo of the list' : ''}`,
  askKata: (word) =>
    html`✍️ Write the word <b>${word}</b> on a sheet of paper and show it in one of the photos.`,
  askCosts: (lacking) =>
    html`<b>What did it cost?</b> Enter the costs one by one: ${lacking.join('; ')}. Press <b>Add a cost</b>.`,
  moreCosts: html`Any other cost of this activity?`,
  add: 'Add a cost',
  transport: (people, days, tariff, total, citation) =>
    html`<b>Transport at the tariff:</b> ${count(people, 'person', 'people')} × ${count(days, 'day')} × ${tariff} = <b>${total}</b>\n<i>${citation}</i>\n`,
  trips: (people, days, tariff, total) =>
    html`🚌 Transport: ${count(people, 'person', 'people')} × ${count(days, 'day')} × ${tariff} = <b>${total}</b>`,
  others: (costs, sum) => html`… and ${count(costs, 'other cost')}: <b>${sum}</b>`,
  about,
  later: 'Later',
  papersAfter: (labels) => html`After that: ${labels.join('; ')}.`,
  kinds: 'Kinds of spending',
  kata: 'Word of that day',
  nota: (number, date) =>
    html`🧾 receipt${number ? html` no. ${number}` : undefined}${date ? html`, ${formatDate(date)}` : undefined}`,
  item: ({ name, quantity, price }) => html`   • ${name}: ${quantity} × ${price}`,
  rate: (rate, reason) => html`🧮 PPh 21 of ${rate}% entered by hand: ${reason}`,
  line: (cost) => html`🧾 ${about(cost)}: <b>${cost.amount}</b>`,
  drop: (n) => `Delete cost ${n}`,
  spend: html`<b>What kind of cost?</b>`,
  seller: html`<b>From whom and for what?</b> For example <i>Toko Jaya, copies of leaflets</i>.`,
  payee: html`<b>For whom?</b>`,
  askClaim: html`<b>A purchase or an honorarium?</b>`,
  claims: { kuitansi: 'Purchase with a receipt', honor: 'Honorarium' },
  askKomponen: html`<b>What was it for?</b>`,
  count: (label, tariff) =>
    html`<b>How many are claimed?</b> ${label}${tariff ? html`: ${tariff} each` : undefined}. Type the number only, for example <i>1</i>; no names.`,
  amount: html`<b>How much is it?</b> Type for example <i>75rb</i> or <i>Rp 75.000</i>.`,
  items: html`<b>Which items?</b> One per line: name, quantity, unit price. For example <i>Buku KIA 10 x 5.000</i>. Or <b>Skip</b>.`,
  askNota: html`<b>Number and date of the receipt?</b> For example <i>0123, 20 November</i>. Or <b>Skip</b>.`,
  pph: html`<b>How many per cent of PPh 21, and why?</b> The district's rules set no rate. For example <i>5% above the PTKP</i> or <i>0% below the PTKP</i>.`,
  file: (paper, citation) =>
    html`<b>Send a photo or PDF of the proof</b>${paper ? html`: ${paper}\n<i>${citation}</i>` : '.'}`,
  noProof: 'There is no proof',
  noProofHint: (statement) => html`Where there is no proof, ${statement} is asked for later.`,
  proofHere: html`📎 proof of this cost received (send another to replace it)`,
  waitsForFile: html`This step waits for <b>a photo or PDF of the proof</b>.`,
};
