import { tarikTunai, whyNotDraw } from '../../domain/disbursement/index.ts';
import { type Book, openBook, position } from '../../domain/ledger/index.ts';
import { parseAmount, Rupiah } from '../../domain/money/index.ts';
import { type Actor, actorOf, type Person, type Unit } from '../../domain/people/index.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import { fiscalYear, localDate } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import type { Html } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { askCash, chooseCash, confirmCash } from '../views/cash.ts';
import { readyOf } from '../views/payment-list.ts';
import { MOST_REQUESTS } from './bayar-list.ts';
import { amountOf } from './pencairan-arrival.ts';
import type { Prompts } from './text.ts';
import { answered, askTyped, forget } from './typed.ts';

type Till = { me: Person; actor: Actor; unit: Unit; book: Book; today: string };

/** Bank and cash of a Puskesmas, for its bendahara. */
async function openTill(ctx: Ctx, deps: Deps, unitId: string): Promise<Till | Problem> {
  const { me } = ctx.session;
  const actor = me && actorOf(me);
  const unit = await deps.store.unit(unitId);
  if (!me || !actor || !unit) return problem('tidak-ada', {});
  const refusal = whyNotDraw(unit, actor);
  if (refusal) return refusal;
  const today = localDate(deps.now(), me.zone);
  const year = fiscalYear(today);
  const book = (await deps.store.book(unitId, year)) ?? openBook(unitId, year);
  return { me, actor, unit, book, today };
}

/** What is to be paid now, all of it in cash at most. */
async function neededOf(deps: Deps, unit: string): Promise<Rupiah> {
  const [payments, requests] = await Promise.all([
    deps.store.openPayments(unit),
    deps.store.pencairanOf(unit, MOST_REQUESTS),
  ]);
  return Rupiah.sum(readyOf({ payments, requests }).map(({ amount }) => amount));
}

async function askAmount(ctx: Ctx, deps: Deps, till: Till, said?: Html): Promise<void> {
  const { unit, book } = till;
  const view = askCash(ctx.t, unit, book, await neededOf(deps, unit.id), said);
  await askTyped(ctx, deps, { kind: 'bayar-tarik', data: { unit: unit.id } }, view);
}

/** "Tarik tunai": how much, once more, booked. */
export async function pressedOnCash(
  ctx: Ctx,
  deps: Deps,
  verb: string,
  args: readonly string[],
): Promise<void> {
  const [unitId = '', typed = '', version = ''] = args;
  const till = await openTill(ctx, deps, unitId);
  if (isProblem(till)) return show(ctx, { html: problemText(ctx.t, till) });
  const amount = amountOf(typed);
  if (verb === 'w' || !amount) return askAmount(ctx, deps, till);
  if (verb === 'c') return offer(ctx, deps, till, amount);
  await draw(ctx, deps, till, amount, Number(version));
}

/** Asks once more, or says that the bank does not hold so much. */
async function offer(ctx: Ctx, deps: Deps, till: Till, amount: Rupiah): Promise<void> {
  const { unit, book, actor, today } = till;
  const input = { amount, date: today, seen: book.version, book, hash: deps.hash };
  const tried = tarikTunai(unit, input, deps.now(), actor);
  if (isProblem(tried)) return askAmount(ctx, deps, till, problemText(ctx.t, tried));
  await show(ctx, confirmCash(ctx.t, unit.id, book, amount));
}

/** Books the cash: book, entry and event in one transaction. */
async function draw(ctx: Ctx, deps: Deps, till: Till, amount: Rupiah, seen: number): Promise<void> {
  const { t } = ctx;
  const { me, unit, book, actor, today } = till;
  const input = { amount, date: today, seen, book, hash: deps.hash };
  const drawn = tarikTunai(unit, input, deps.now(), actor);
  if (isProblem(drawn)) return askAmount(ctx, deps, till, problemText(t, drawn));
  const refused = await deps.store.commit({
    update: ctx.update.update_id,
    actor: me,
    saves: [{ save: 'book', book: drawn.book, entries: [drawn.entry] }, ...answered(ctx)],
    events: drawn.events,
    unit: unit.id,
    now: deps.now(),
  });
  if (refused) {
    const now = await openTill(ctx, deps, unit.id);
    if (isProblem(now)) return show(ctx, { html: problemText(t, now) });
    return askAmount(ctx, deps, now, problemText(t, refused));
  }
  const { bayar } = t.uang;
  const { bank, kas } = position(drawn.book);
  await show(ctx, {
    html: bayar.drawn(amount, drawn.entry.number, bank, kas),
    keyboard: [[{ text: bayar.next, data: callbackData('b', 'l'), style: 'primary' }]],
  });
}

/** A typed amount of cash. */
export const cashPrompts: Prompts = {
  'bayar-tarik': async (ctx, deps, { unit = '' }, text) => {
    const till = await openTill(ctx, deps, unit);
    if (isProblem(till)) {
      await forget(ctx, deps);
      return show(ctx, { html: problemText(ctx.t, till) });
    }
    const amount = parseAmount(text);
    if (!isProblem(amount)) return offer(ctx, deps, till, amount);
    if (amount.problem === 'uang.ambigu') {
      return show(ctx, chooseCash(ctx.t, unit, amount.details.readings));
    }
    await askAmount(ctx, deps, till, problemText(ctx.t, amount));
  },
};
