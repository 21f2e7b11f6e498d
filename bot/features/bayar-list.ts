import type { Payment } from '../../domain/disbursement/index.ts';
import { actorOf, hasRole, type Person, unitsOf } from '../../domain/people/index.ts';
import { fiscalYear, localDate } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { join } from '../html.ts';
import { show } from '../show.ts';
import type { View } from '../view.ts';
import { paymentList } from '../views/payment-list.ts';
import { refuseRole } from './screens.ts';

/** Requests of a Puskesmas that tell whose money is there. */
export const MOST_REQUESTS = 100;

/** The payments of one Puskesmas; the kepala Puskesmas pays those of the bendahara. */
async function ofUnit(ctx: Ctx, deps: Deps, me: Person, unitId: string): Promise<View> {
  const { store } = deps;
  const year = fiscalYear(localDate(deps.now(), me.zone));
  const [payments, requests, book, treasurers] = await Promise.all([
    store.openPayments(unitId),
    store.pencairanOf(unitId, MOST_REQUESTS),
    store.book(unitId, year),
    store.people(unitId, 'bendahara'),
  ]);
  const actor = actorOf(me);
  const treasurer = hasRole(actor, 'bendahara', unitId);
  const toTreasurer = ({ person }: Payment) => treasurers.some(({ id }) => id === person.id);
  return paymentList(ctx.t, {
    unit: { id: unitId, name: me.roles.find(({ unit }) => unit === unitId)?.unitName ?? unitId },
    payments,
    requests,
    book,
    mayPay: (payment) => payment.person.id !== me.id && (treasurer || toTreasurer(payment)),
    mayDraw: treasurer,
  });
}

/** /bayar: what can be paid now, and what waits for what. */
export async function openPayments(ctx: Ctx, deps: Deps): Promise<void> {
  const { me } = ctx.session;
  const actor = me && actorOf(me);
  const units = actor ? unitsOf(actor, ['bendahara', 'kepala-puskesmas']) : [];
  if (!me || units.length === 0) return refuseRole(ctx, 'bendahara', 'kepala-puskesmas');
  const views = await Promise.all(units.map((unit) => ofUnit(ctx, deps, me, unit)));
  await show(ctx, {
    html: join(
      views.map((view) => view.html),
      '\n\n',
    ),
    keyboard: views.flatMap(({ keyboard }) => keyboard ?? []),
  });
}
