import type { Payment, Pencairan } from '../../domain/disbursement/index.ts';
import { allocateArrived, arrivedOf } from '../../domain/disbursement/index.ts';
import { type Book, position } from '../../domain/ledger/index.ts';
import { formatRupiah, Rupiah } from '../../domain/money/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import type { Button, View } from '../view.ts';

/** So many people can be opened from one list. */
const MOST = 12;
/** So many people are named in each part of it: a message holds 4.096 letters. */
const MOST_LINES = 8;

export type PaymentListFacts = {
  unit: { id: string; name: string };
  /** Payments of the Puskesmas that are not confirmed, oldest first. */
  payments: readonly Payment[];
  /** Its requests, to know whose money is there. */
  requests: readonly Pencairan[];
  book: Book | undefined;
  /** Whether the person who looks pays this one. */
  mayPay: (payment: Payment) => boolean;
  /** Whether they draw cash. */
  mayDraw: boolean;
};

/** Reports whose money has arrived, by what each request's arrivals cover: as `cair` in the report itself. */
export function arrivedReports(requests: readonly Pencairan[]): Set<string> {
  const parts = requests.flatMap((request) => allocateArrived(request, arrivedOf(request)).parts);
  return new Set(parts.filter(({ covered }) => covered).map(({ item }) => item.dossierId));
}

/** Payments that can be made now. */
export function readyOf({
  payments,
  requests,
}: Pick<PaymentListFacts, 'payments' | 'requests'>): Payment[] {
  const there = arrivedReports(requests);
  return payments.filter(({ state, dossierId }) => state.at === 'terutang' && there.has(dossierId));
}

/** Open payments grouped by report: what can be paid, what waits for money, what waits for the payee. */
export function paymentList(t: Texts, facts: PaymentListFacts): View {
  const { bayar } = t.uang;
  const { payments, unit, book, mayPay, mayDraw } = facts;
  const ready = readyOf(facts);
  const waiting = payments.filter((p) => p.state.at === 'terutang' && !ready.includes(p));
  const paid = payments.filter(({ state }) => state.at === 'dibayar');
  const disputed = payments.filter(({ state }) => state.at === 'disanggah');
  const money = book && position(book);
  const pressable = [...disputed, ...ready, ...paid].filter(mayPay);
  const more = pressable.length - MOST;
  return {
    html: join(
      [
        join([bayar.title(unit.name), money && bayar.balances(money.bank, money.kas)]),
        ...(payments.length === 0 ? [bayar.nothing] : []),
        ...section(disputed, (list) => bayar.disputed(list.length), byReport(t, '❗')),
        ...section(ready, (list) => bayar.ready(list.length, sumOf(list)), readyLines(t, facts)),
        ...section(paid, (list) => bayar.confirming(list.length, sumOf(list)), byReport(t, '💵')),
        ...section(
          waiting,
          (list) => bayar.waiting(reportsIn(list).length, sumOf(list)),
          waitingLines(t, facts),
        ),
        more > 0 ? bayar.more(more) : undefined,
      ],
      '\n\n',
    ),
    keyboard: [
      ...pressable.slice(0, MOST).map((payment) => [openButton(t, payment)]),
      ...(mayDraw ? [[{ text: bayar.drawButton, data: callbackData('b', 'w', unit.id) }]] : []),
    ],
  };
}

function section(
  list: readonly Payment[],
  title: (list: readonly Payment[]) => Html,
  lines: (list: readonly Payment[]) => Html[],
): Html[] {
  const rest = list.length > MOST_LINES ? html`   …` : undefined;
  return list.length === 0 ? [] : [join([title(list), ...lines(list.slice(0, MOST_LINES)), rest])];
}

/** Payments of each report together, in the order of the list. */
function reportsIn(list: readonly Payment[]): Payment[][] {
  const groups = new Map<string, Payment[]>();
  for (const payment of list) {
    groups.set(payment.dossierId, [...(groups.get(payment.dossierId) ?? []), payment]);
  }
  return [...groups.values()];
}

function byReport(
  t: Texts,
  mark: string,
  after: (payment: Payment) => Html | undefined = () => undefined,
): (list: readonly Payment[]) => Html[] {
  const { bayar } = t.uang;
  return (list) =>
    reportsIn(list).flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return [
        bayar.report(first.number, first.kegiatan, first.tanggal),
        ...group.map((payment) =>
          join([bayar.person(mark, payment.person.name, payment.amount), after(payment)]),
        ),
      ];
    });
}

function readyLines(t: Texts, { mayPay, mayDraw }: PaymentListFacts) {
  const other = mayDraw ? ('kepala-puskesmas' as const) : ('bendahara' as const);
  return byReport(t, '⬜', (p) => (mayPay(p) ? undefined : t.uang.bayar.byOther(other)));
}

function waitingLines(
  t: Texts,
  { requests }: PaymentListFacts,
): (list: readonly Payment[]) => Html[] {
  const { bayar } = t.uang;
  return (list) =>
    reportsIn(list).flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const live = requests.find(
        ({ state, items }) =>
          state.at !== 'ditolak' &&
          state.at !== 'diterima' &&
          items.some(({ dossierId }) => dossierId === first.dossierId),
      );
      return [
        html`${bayar.report(first.number, first.kegiatan, first.tanggal)}\n${live ? bayar.asked(live.number) : bayar.notAsked}`,
      ];
    });
}

function openButton(t: Texts, payment: Payment): Button {
  const { number, person, amount, dossierId, state } = payment;
  const text = t.uang.bayar.payButton(number, person.name, formatRupiah(amount));
  const data = callbackData('b', 'o', dossierId, person.id);
  return state.at === 'terutang' ? { text, data, style: 'primary' } : { text, data };
}

function sumOf(payments: readonly Payment[]): Rupiah {
  return Rupiah.sum(payments.map(({ amount }) => amount));
}
