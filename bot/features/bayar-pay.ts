import {
  batalkan,
  METHODS,
  type PaymentMethod,
  bayar as pay,
} from '../../domain/disbursement/index.ts';
import { balanceOf } from '../../domain/ledger/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import { isProblem, problem } from '../../domain/problem.ts';
import { fiscalYear, localDate } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import { html } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { confirmPayment, paymentCard } from '../views/payment.ts';
import {
  type OpenPayment,
  openPayment,
  refusalToPay,
  showPayment,
  showRefused,
} from './bayar-open.ts';
import type { Prompts } from './text.ts';
import { answered, askTyped, forget, reasoned } from './typed.ts';

/** What is pressed on a payment by who pays: open, how, yes, take back. */
export async function pressedOnPayment(
  ctx: Ctx,
  deps: Deps,
  verb: string,
  args: readonly string[],
): Promise<void> {
  const [dossierId = '', personId = '', version = '', how = ''] = args;
  const opened = await openPayment(ctx, deps, dossierId, personId);
  if (isProblem(opened)) return show(ctx, { html: problemText(ctx.t, opened) });
  const { payment, book } = opened;
  const seen = Number(version);
  if (verb === 'o') {
    await forget(ctx, deps);
    return showPayment(ctx, opened);
  }
  if (verb === 'T') return payNow(ctx, deps, opened, seen, methodOf(how));
  const stale = seen !== payment.version ? problem('pembayaran.berubah', {}) : undefined;
  const refusal = refusalToPay(opened) ?? stale;
  if (refusal) return showRefused(ctx, deps, payment, refusal);
  if (verb === 'u' && (payment.state.at === 'dibayar' || payment.state.at === 'disanggah')) {
    return askTakeBack(ctx, deps, opened);
  }
  const method = methodOf(how);
  if (verb !== 't' || !method || payment.state.at !== 'terutang') return showPayment(ctx, opened);
  const account = method === 'tunai' ? 'kas' : 'bank';
  const available = balanceOf(book, account);
  if (available.lessThan(payment.amount)) {
    const short = problem(`${account}.kurang`, { needed: payment.amount, available });
    return showRefused(ctx, deps, payment, short);
  }
  await show(ctx, confirmPayment(ctx.t, payment, method, book));
}

function methodOf(text: string): PaymentMethod | undefined {
  return METHODS.find((method) => method === text);
}

/** Pays: payment, book, entry and event in one transaction. */
async function payNow(
  ctx: Ctx,
  deps: Deps,
  opened: OpenPayment,
  seen: number,
  method: PaymentMethod | undefined,
): Promise<void> {
  const { payment, dossier, payeeRoles, today, book, actor, me } = opened;
  if (!method) return showPayment(ctx, opened);
  const { hash } = deps;
  const card = { seen, shown: hash(confirmPayment(ctx.t, payment, method, book).html.value) };
  const paid = pay(
    payment,
    { card, method, date: today, dossier, payeeRoles, book, hash },
    deps.now(),
    actor,
  );
  if (isProblem(paid)) return showRefused(ctx, deps, payment, paid);
  const refused = await deps.store.commit({
    update: ctx.update.update_id,
    actor: me,
    saves: [
      { save: 'payment', payment: paid.next },
      { save: 'book', book: paid.book, entries: [paid.entry] },
    ],
    events: paid.events,
    unit: payment.unit,
    now: deps.now(),
  });
  if (refused) return showRefused(ctx, deps, payment, refused);
  const left = opened.siblings.filter(
    ({ person, state }) => person.id !== payment.person.id && state.at === 'terutang',
  );
  const { bayar } = ctx.t.uang;
  const said = bayar.left(left.length, Rupiah.sum(left.map(({ amount }) => amount)));
  const card2 = paymentCard(ctx.t, {
    payment: paid.next,
    book: paid.book,
    refusal: undefined,
    zone: me.zone,
  });
  await show(ctx, { ...card2, html: html`${card2.html}\n\n${said}` });
}

/** "Batalkan pembayaran": the next message is the reason. */
async function askTakeBack(ctx: Ctx, deps: Deps, { payment }: OpenPayment): Promise<void> {
  const { dossierId, person, version, amount } = payment;
  const data = { dossierId, personId: person.id, version: String(version) };
  await askTyped(
    ctx,
    deps,
    { kind: 'bayar-batalkan', data },
    {
      html: ctx.t.uang.bayar.writeTakeBack(person.name, amount),
      keyboard: [
        [
          {
            text: ctx.t.umum.buttons.kembali,
            data: callbackData('b', 'o', dossierId, person.id),
          },
        ],
      ],
    },
  );
}

/** The reason that takes a payment back; its entry is reversed in the same transaction. */
export const payPrompts: Prompts = {
  'bayar-batalkan': reasoned(
    async (ctx, deps, { dossierId = '', personId = '', version }, reason) => {
      const opened = await openPayment(ctx, deps, dossierId, personId);
      if (isProblem(opened)) {
        await forget(ctx, deps);
        return show(ctx, { html: problemText(ctx.t, opened) });
      }
      const { payment, dossier, payeeRoles, actor, me, today } = opened;
      const { state, unit } = payment;
      // The entry stands in the book of the day on which it was paid, and is reversed there.
      const year =
        state.at === 'terutang' ? undefined : fiscalYear(localDate(state.since, me.zone));
      const entry =
        state.at === 'terutang' || year === undefined
          ? undefined
          : await deps.store.entry(unit, year, state.entry);
      const book = year === undefined ? undefined : await deps.store.book(unit, year);
      if (!entry || !book) {
        await forget(ctx, deps);
        return showRefused(ctx, deps, payment, problem('pembayaran.berubah', {}));
      }
      const { hash } = deps;
      const card = { seen: Number(version), shown: hash(reason) };
      const taken = batalkan(
        payment,
        { card, reason, date: today, entry, book, dossier, payeeRoles, hash },
        deps.now(),
        actor,
      );
      if (isProblem(taken)) {
        await forget(ctx, deps);
        return showRefused(ctx, deps, payment, taken);
      }
      const refused = await deps.store.commit({
        update: ctx.update.update_id,
        actor: me,
        saves: [
          { save: 'payment', payment: taken.next },
          { save: 'book', book: taken.book, entries: [taken.entry] },
          ...answered(ctx),
        ],
        events: taken.events,
        unit,
        now: deps.now(),
      });
      if (refused) return showRefused(ctx, deps, payment, refused);
      const said = ctx.t.uang.bayar.takenBack(payment.person.name, payment.amount);
      await showPayment(ctx, { ...opened, payment: taken.next, book: taken.book }, said);
    },
  ),
};
