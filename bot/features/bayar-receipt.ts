import { konfirmasi, type Payment, sanggah } from '../../domain/disbursement/index.ts';
import type { EventDraft } from '../../domain/event.ts';
import { actorOf, type Person } from '../../domain/people/index.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import { type Html, html, join } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { ownPaymentView } from '../views/payment.ts';
import type { Prompts } from './text.ts';
import { answered, askTyped, forget, reasoned } from './typed.ts';

/** What this person is paid for a report; for whom it pays nothing, it does not exist. */
async function ownPayment(
  ctx: Ctx,
  deps: Deps,
  dossierId: string,
): Promise<{ me: Person; payment: Payment } | Problem> {
  const { me } = ctx.session;
  const { payments } = await deps.store.folder(dossierId);
  const payment = payments.find(({ person }) => person.id === me?.id);
  return me && payment ? { me, payment } : problem('tidak-ada', {});
}

async function showOwn(ctx: Ctx, deps: Deps, dossierId: string, said?: Html): Promise<void> {
  const own = await ownPayment(ctx, deps, dossierId);
  if (isProblem(own)) return show(ctx, { html: problemText(ctx.t, own) });
  const view = ownPaymentView(ctx.t, own.payment, own.me.zone);
  await show(ctx, said ? { ...view, html: join([view.html, said]) } : view);
}

/** "Ya, saya terima" and "Belum". */
export async function pressedByPayee(
  ctx: Ctx,
  deps: Deps,
  verb: string,
  dossierId: string,
): Promise<void> {
  const own = await ownPayment(ctx, deps, dossierId);
  if (isProblem(own)) return show(ctx, { html: problemText(ctx.t, own) });
  const { me, payment } = own;
  const { bayar } = ctx.t.uang;
  const { version, amount, state } = payment;
  if (verb === 'n') {
    if (state.at !== 'dibayar') return showOwn(ctx, deps, dossierId);
    const data = { dossierId, version: String(version) };
    const back = { text: ctx.t.umum.buttons.kembali, data: callbackData('b', 'h', dossierId) };
    const view = { html: bayar.writeDispute(amount), keyboard: [[back]] };
    return askTyped(ctx, deps, { kind: 'bayar-sanggah', data }, view);
  }
  if (verb !== 'y') {
    await forget(ctx, deps);
    return showOwn(ctx, deps, dossierId);
  }
  const card = { seen: version, shown: '' };
  const done = konfirmasi(payment, { card }, deps.now(), actorOf(me));
  if (isProblem(done)) return showOwn(ctx, deps, dossierId);
  await store(ctx, deps, me, done, dossierId, bayar.thanks);
}

/** Stores what the payee said and shows the payment as it is then. */
async function store(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  done: { next: Payment; events: readonly EventDraft[] },
  dossierId: string,
  said?: Html,
): Promise<void> {
  const refused = await deps.store.commit({
    update: ctx.update.update_id,
    actor: me,
    saves: [{ save: 'payment', payment: done.next }, ...answered(ctx)],
    events: done.events,
    unit: done.next.unit,
    now: deps.now(),
  });
  if (!refused) return showOwn(ctx, deps, dossierId, said);
  const harmless = refused.problem === 'simpan.sudah' || refused.problem === 'simpan.bentrok';
  await showOwn(
    ctx,
    deps,
    dossierId,
    harmless ? undefined : html`⚠️ ${problemText(ctx.t, refused)}`,
  );
}

/** What the payee says is not right. */
export const receiptPrompts: Prompts = {
  'bayar-sanggah': reasoned(async (ctx, deps, { dossierId = '', version }, note) => {
    const own = await ownPayment(ctx, deps, dossierId);
    const card = { seen: Number(version), shown: '' };
    const said = isProblem(own)
      ? own
      : sanggah(own.payment, { card, note }, deps.now(), actorOf(own.me));
    if (isProblem(own) || isProblem(said)) {
      await forget(ctx, deps);
      return showOwn(ctx, deps, dossierId);
    }
    await store(ctx, deps, own.me, said, dossierId);
  }),
};
