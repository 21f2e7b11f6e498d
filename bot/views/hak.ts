import type { Payment, PaymentState } from '../../domain/disbursement/index.ts';
import { formatRupiah, Rupiah } from '../../domain/money/index.ts';
import type { Zone } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';

/** So many payments are listed. */
const MOST = 10;

/** What a person is owed and was paid, newest first, with the confirmations that are still open. */
export function hakView(t: Texts, payments: readonly Payment[], zone: Zone): View {
  const { saldo, bayar } = t.uang;
  if (payments.length === 0) return { html: join([saldo.ownTitle, saldo.ownNone], '\n\n') };
  const sum = (...at: PaymentState['at'][]) =>
    Rupiah.sum(payments.filter(({ state }) => at.includes(state.at)).map((p) => p.amount));
  const open = payments.filter(({ state }) => state.at === 'dibayar' || state.at === 'disanggah');
  return {
    html: join([
      saldo.ownTitle,
      saldo.figure(saldo.own.owed, sum('terutang')),
      saldo.figure(saldo.own.paid, sum('dibayar', 'disanggah')),
      saldo.figure(saldo.own.received, sum('diterima')),
      html``,
      ...payments.slice(0, MOST).map((payment) => lineOf(t, payment, zone)),
      payments.length > MOST ? saldo.ownOnly(MOST) : undefined,
    ]),
    keyboard: open.slice(0, MOST).map((payment): Button[] => [
      {
        text: bayar.payButton(payment.number, bayar.received, formatRupiah(payment.amount)),
        data: callbackData('b', 'y', payment.dossierId),
        style: 'success',
      },
      { text: bayar.notYet, data: callbackData('b', 'n', payment.dossierId) },
    ]),
  };
}

function lineOf(t: Texts, payment: Payment, zone: Zone): Html {
  const { saldo } = t.uang;
  const { number, kegiatan, tanggal, amount } = payment;
  const line = saldo.ownLine(number, kegiatan, tanggal, amount);
  return html`${line}\n   ${stateOf(t, payment, zone)}`;
}

function stateOf(t: Texts, { state }: Payment, zone: Zone): Html {
  const { ownState } = t.uang.saldo;
  switch (state.at) {
    case 'terutang':
      return ownState.terutang;
    case 'dibayar':
      return ownState.dibayar(state.by.name, state.since, zone);
    case 'disanggah':
      return ownState.disanggah(state.note);
    case 'diterima':
      return ownState.diterima(state.by.name, state.since, zone);
  }
}
