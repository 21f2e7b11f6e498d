import { arrivedOf, type Pencairan } from '../../domain/disbursement/index.ts';
import { formatRupiah, type Rupiah } from '../../domain/money/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';

/** Asks once more before an approval; a flagged request asks for its written reason. */
export function confirmApproval(t: Texts, request: Pencairan, unitName: string): View {
  const { id, version, number, amount, gate } = request;
  const { pencairan } = t.uang;
  if (gate.length > 0) {
    const write = { text: pencairan.writeOverride, data: callbackData('p', 'a', id, version) };
    return {
      html: join([pencairan.approveFlagged(number, amount), ...gate.map(pencairan.finding)]),
      keyboard: [[{ ...write, style: 'success' }], [back(t, id)]],
    };
  }
  const yes = { text: t.umum.buttons.ya, data: callbackData('p', 'S', id, version) };
  return {
    html: pencairan.confirmApprove(number, unitName, amount),
    keyboard: [[{ ...yes, style: 'success' }, back(t, id)]],
  };
}

/** Preset reasons of a rejection, or a typed one. */
export function chooseRejection(t: Texts, { id, version, number }: Pencairan): View {
  const { pencairan } = t.uang;
  return {
    html: pencairan.chooseReject(number),
    keyboard: [
      ...pencairan.presets.map((text, index): Button[] => [
        { text, data: callbackData('p', 'X', id, version, index), style: 'danger' },
      ]),
      [{ text: pencairan.ownReason, data: callbackData('p', 'w', id, version) }, back(t, id)],
    ],
  };
}

/** The number of the SP2D as it was typed; typing again corrects it. */
export function confirmSending(t: Texts, request: Pencairan, unitName: string, ref: string): View {
  const { id, version, number, amount } = request;
  const { pencairan } = t.uang;
  const text = pencairan.yesSent(formatRupiah(amount));
  return {
    html: pencairan.confirmSend(number, unitName, amount, ref),
    keyboard: [
      [{ text, data: callbackData('p', 'K', id, version), style: 'success' }],
      [back(t, id)],
    ],
  };
}

/** What an arrival of this amount means, before it is booked. */
export function confirmArrival(t: Texts, request: Pencairan, amount: Rupiah): View {
  const { id, version } = request;
  const { pencairan } = t.uang;
  const difference = arrivedOf(request).plus(amount).minus(request.amount);
  return {
    html: pencairan.confirmArrived(amount, difference),
    keyboard: [
      [
        {
          text: pencairan.yesArrived(formatRupiah(amount)),
          data: callbackData('p', 'M', id, version, amount.toString()),
          style: 'success',
        },
        back(t, id),
      ],
    ],
  };
}

/** The readings of an amount that can be read several ways. */
export function chooseArrival(t: Texts, request: Pencairan, readings: readonly Rupiah[]): View {
  const { id, version } = request;
  return {
    html: t.uang.pencairan.whichAmount,
    keyboard: [
      ...readings.map((amount): Button[] => [
        {
          text: formatRupiah(amount),
          data: callbackData('p', 'm', id, version, amount.toString()),
        },
      ]),
      [back(t, id)],
    ],
  };
}

/** Asks for something typed about a request; it can be left by a button as well. */
export function askAbout(t: Texts, { id }: Pick<Pencairan, 'id'>, question: Html): View {
  return { html: html`${question}`, keyboard: [[back(t, id)]] };
}

function back(t: Texts, id: string): Button {
  return { text: t.umum.buttons.kembali, data: callbackData('p', 'o', id) };
}
