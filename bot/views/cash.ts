import { cashMissing } from '../../domain/disbursement/index.ts';
import { type Book, position } from '../../domain/ledger/index.ts';
import { formatRupiah, type Rupiah } from '../../domain/money/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';

type UnitName = { id: string; name: string };

/** How much cash to draw: the sum that is missing as a suggestion, or a typed amount. */
export function askCash(t: Texts, unit: UnitName, book: Book, needed: Rupiah, said?: Html): View {
  const { bayar } = t.uang;
  const { bank, kas } = position(book);
  const missing = cashMissing(book, needed);
  const suggestion: Button[][] = missing.isPositive()
    ? [[amountButton(unit.id, missing, bayar.drawSuggest(formatRupiah(missing)), 'primary')]]
    : [];
  return {
    html: join([
      bayar.drawTitle(unit.name),
      bayar.balances(bank, kas),
      bayar.drawNeeded(needed),
      said && html`⚠️ ${said}`,
      html``,
      bayar.drawAsk,
    ]),
    keyboard: [...suggestion, [{ text: bayar.next, data: callbackData('b', 'l') }]],
  };
}

/** The readings of an amount that can be read several ways. */
export function chooseCash(t: Texts, unit: string, readings: readonly Rupiah[]): View {
  return {
    html: t.uang.pencairan.whichAmount,
    keyboard: [
      ...readings.map((amount) => [amountButton(unit, amount, formatRupiah(amount))]),
      [{ text: t.umum.buttons.kembali, data: callbackData('b', 'w', unit) }],
    ],
  };
}

/** Asks once more, with the balances afterwards. */
export function confirmCash(t: Texts, unit: string, book: Book, amount: Rupiah): View {
  const { bayar } = t.uang;
  const { bank, kas } = position(book);
  return {
    html: bayar.drawConfirm(amount, bank.minus(amount), kas.plus(amount)),
    keyboard: [
      [
        {
          text: bayar.drawYes(formatRupiah(amount)),
          data: callbackData('b', 'W', unit, amount.toString(), book.version),
          style: 'success',
        },
      ],
      [{ text: t.umum.buttons.kembali, data: callbackData('b', 'w', unit) }],
    ],
  };
}

function amountButton(unit: string, amount: Rupiah, text: string, style?: 'primary'): Button {
  return {
    text,
    data: callbackData('b', 'c', unit, amount.toString()),
    ...(style && { style }),
  };
}
