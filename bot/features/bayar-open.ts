import type { Dossier } from '../../domain/approval/index.ts';
import { maySeeMoney, type Payment, whyNotPayer } from '../../domain/disbursement/index.ts';
import { type Book, openBook } from '../../domain/ledger/index.ts';
import { type Actor, actorOf, type Person } from '../../domain/people/index.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import { fiscalYear, localDate } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { type Html, html, join } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { paymentCard } from '../views/payment.ts';

export type OpenPayment = {
  me: Person;
  actor: Actor;
  payment: Payment;
  dossier: Dossier;
  /** All payments of the report. */
  siblings: Payment[];
  payeeRoles: Actor['roles'];
  /** Local day of the person who acts, and the book of its year. */
  today: string;
  book: Book;
};

/** A payment for somebody who may see the money of its Puskesmas; for all others it does not exist. */
export async function openPayment(
  ctx: Ctx,
  deps: Deps,
  dossierId: string,
  personId: string,
): Promise<OpenPayment | Problem> {
  const { me } = ctx.session;
  const actor = me && actorOf(me);
  const { dossier, payments } = await deps.store.folder(dossierId);
  const payment = payments.find(({ person }) => person.id === personId);
  if (!me || !actor || !dossier || !payment || !maySeeMoney(payment, actor)) {
    return problem('tidak-ada', {});
  }
  const today = localDate(deps.now(), me.zone);
  const year = fiscalYear(today);
  const [payee, stored] = await Promise.all([
    deps.store.person(personId),
    deps.store.book(payment.unit, year),
  ]);
  return {
    me,
    actor,
    payment,
    dossier,
    siblings: payments,
    payeeRoles: payee ? actorOf(payee).roles : [],
    today,
    book: stored ?? openBook(payment.unit, year),
  };
}

/** Why this person does not pay or take back, as far as one can tell before they press. */
export function refusalToPay(opened: OpenPayment): Problem | undefined {
  const { payment, dossier, payeeRoles, actor } = opened;
  const refusal = whyNotPayer(payment, { dossier, payeeRoles }, actor);
  if (refusal || payment.state.at !== 'terutang') return refusal;
  const there = dossier.state.at === 'disetujui' && dossier.state.cair;
  return there ? undefined : problem('pembayaran.belum-cair', {});
}

/** The card of a payment as it is, with a line about what just happened. */
export async function showPayment(ctx: Ctx, opened: OpenPayment, said?: Html): Promise<void> {
  const { payment, book, me } = opened;
  const refusal = refusalToPay(opened);
  const card = paymentCard(ctx.t, { payment, book, refusal, zone: me.zone });
  await show(ctx, said ? { ...card, html: join([said, html``, card.html]) } : card);
}

/** The payment as it is now, and why nothing was done. Somebody else's step is told as theirs. */
export async function showRefused(
  ctx: Ctx,
  deps: Deps,
  { dossierId, person }: Payment,
  refused: Problem,
): Promise<void> {
  const opened = await openPayment(ctx, deps, dossierId, person.id);
  if (isProblem(opened)) return show(ctx, { html: problemText(ctx.t, opened) });
  const { state } = opened.payment;
  const mine = state.at !== 'terutang' && state.by.id === opened.me.id;
  const harmless =
    refused.problem === 'simpan.sudah' || refused.problem === 'pembayaran.langkah-lain';
  // A second press or a repeated update of one's own: the card says what was done.
  if (harmless && (mine || refused.problem === 'simpan.sudah')) return showPayment(ctx, opened);
  await showPayment(ctx, opened, html`⚠️ ${problemText(ctx.t, refused)}`);
}
