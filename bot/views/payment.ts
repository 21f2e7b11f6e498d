import type { Payment, PaymentMethod } from '../../domain/disbursement/index.ts';
import { type Book, balanceOf } from '../../domain/ledger/index.ts';
import { formatRupiah } from '../../domain/money/index.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Zone } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html, join } from '../html.ts';
import { problemText, type Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';
import { papersButton } from './papers.ts';

/**
 * Buttons of a payment:
 *
 * | verb | what it does |
 * | --- | --- |
 * | l | the list of payments |
 * | o DOSSIER PERSON | opens a payment |
 * | t DOSSIER PERSON VERSION METHOD, T … | asks once more; pays (`tunai`, `transfer`) |
 * | u DOSSIER PERSON VERSION | takes back, asks for the reason |
 * | y DOSSIER, n DOSSIER | the payee: "Saya terima"; "Belum" |
 * | w UNIT, c UNIT AMOUNT, W UNIT AMOUNT BOOK | cash: how much; asks once more; books it |
 */
export function receiptButtons(t: Texts, dossierId: string): Button[][] {
  const { received, notYet } = t.uang.bayar;
  return [
    [
      { text: received, data: callbackData('b', 'y', dossierId), style: 'success' },
      { text: notYet, data: callbackData('b', 'n', dossierId) },
    ],
  ];
}

/** A payment as its payee sees it, with what they can do about it. */
export function ownPaymentView(t: Texts, payment: Payment, zone: Zone): View {
  const { bayar } = t.uang;
  const { state, amount, kegiatan, number, dossierId } = payment;
  const lines = payment.lines.map(bayar.line);
  const confirm: Button[][] = receiptButtons(t, dossierId);
  const said = (): { html: Html; keyboard?: Button[][] } => {
    switch (state.at) {
      case 'terutang':
        return { html: bayar.state.terutang };
      case 'dibayar':
        return { html: bayar.askReceived, keyboard: confirm };
      case 'disanggah':
        return { html: bayar.disputeNoted, keyboard: confirm.map((row) => row.slice(0, 1)) };
      case 'diterima':
        return { html: bayar.state.diterima(payment.person.name, state.since, zone) };
    }
  };
  const { html: now, keyboard } = said();
  return {
    html: join([bayar.ownTitle(amount, kegiatan, number), ...lines, html``, now]),
    keyboard: [...(keyboard ?? []), [papersButton(t, dossierId)]],
  };
}

type CardFacts = {
  payment: Payment;
  book: Book | undefined;
  /** Why the person who looks cannot pay it, if so. */
  refusal: Problem | undefined;
  zone: Zone;
};

/** A payment as the payer sees it: what it is made of, how to pay it, or where it stands. */
export function paymentCard(t: Texts, { payment, book, refusal, zone }: CardFacts): View {
  const { bayar } = t.uang;
  const { person, number, amount, state, kegiatan, tanggal } = payment;
  const kas = book && balanceOf(book, 'kas');
  const short = kas ? amount.minus(kas) : undefined;
  const payable = state.at === 'terutang' && !refusal;
  return {
    html: join([
      bayar.card(number, person.name),
      bayar.report(number, kegiatan, tanggal),
      html``,
      ...payment.lines.map(bayar.line),
      bayar.amount(amount),
      html``,
      ...stateLines(t, payment, zone),
      refusal && state.at === 'terutang' ? html`⚠️ ${problemText(t, refusal)}` : undefined,
      payable && kas && short?.isPositive() ? bayar.cashShort(kas, short) : undefined,
      payable ? bayar.method : undefined,
    ]),
    keyboard: [
      ...payerButtons(t, payment, refusal),
      [papersButton(t, payment.dossierId)],
      [{ text: bayar.next, data: callbackData('b', 'l') }],
    ],
  };
}

function stateLines(t: Texts, { state, person }: Payment, zone: Zone): Html[] {
  const { state: words } = t.uang.bayar;
  switch (state.at) {
    case 'terutang':
      return [words.terutang];
    case 'dibayar':
      return [words.dibayar(state.by.name, state.method, state.entry, state.since, zone)];
    case 'disanggah':
      return [words.disanggah(person.name, state.note)];
    case 'diterima':
      return [words.diterima(person.name, state.since, zone)];
  }
}

function payerButtons(t: Texts, payment: Payment, refusal: Problem | undefined): Button[][] {
  const { bayar } = t.uang;
  if (refusal) return [];
  const { dossierId, person, version, state, unit } = payment;
  const data = (verb: string, ...more: string[]) =>
    callbackData('b', verb, dossierId, person.id, version, ...more);
  switch (state.at) {
    case 'terutang':
      return [
        [
          { text: bayar.tunai, data: data('t', 'tunai'), style: 'primary' },
          { text: bayar.transfer, data: data('t', 'transfer'), style: 'primary' },
        ],
        [{ text: bayar.drawButton, data: callbackData('b', 'w', unit) }],
      ];
    case 'dibayar':
    case 'disanggah':
      return [[{ text: bayar.takeBack, data: data('u'), style: 'danger' }]];
    case 'diterima':
      return [];
  }
}

/** Asks once more before money leaves, with what remains. */
export function confirmPayment(
  t: Texts,
  payment: Payment,
  method: PaymentMethod,
  book: Book,
): View {
  const { dossierId, person, version, amount } = payment;
  const { bayar } = t.uang;
  const left = balanceOf(book, method === 'tunai' ? 'kas' : 'bank').minus(amount);
  return {
    html: bayar.confirm(person.name, amount, method, left),
    keyboard: [
      [
        {
          text: bayar.yesPay(formatRupiah(amount)),
          data: callbackData('b', 'T', dossierId, person.id, version, method),
          style: 'success',
        },
        {
          text: t.umum.buttons.kembali,
          data: callbackData('b', 'o', dossierId, person.id),
        },
      ],
    ],
  };
}
