import { jelaskan, terima } from '../../domain/disbursement/index.ts';
import { openBook } from '../../domain/ledger/index.ts';
import { parseAmount, Rupiah } from '../../domain/money/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { fiscalYear, localDate } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { html, join } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { expectedOf } from '../views/pencairan.ts';
import { askAbout, chooseArrival, confirmArrival } from '../views/pencairan-steps.ts';
import { dossiersOf, refusalOf } from './pencairan-desk.ts';
import { type Opened, openRequest, showRequest, takeStep } from './pencairan-open.ts';
import type { Prompts } from './text.ts';
import { askTyped, forget, reasoned } from './typed.ts';

/** Whole rupiah from a button; undefined for a forged one. */
export function amountOf(text: string): Rupiah | undefined {
  return /^[1-9]\d{0,11}$/.test(text) ? Rupiah.of(text) : undefined;
}

/** What is pressed about money that came in or did not. False for verbs of others. */
export async function pressedOnArrival(
  ctx: Ctx,
  deps: Deps,
  opened: Opened,
  verb: string,
  seen: number,
  arg: string,
): Promise<boolean> {
  if (!['m', 'M', 'j', 'e'].includes(verb)) return false;
  const { t } = ctx;
  const { request } = opened;
  const { id, number, state } = request;
  const refusal = refusalOf(opened, verb === 'e' ? 'jelaskan' : 'terima', seen);
  const amount = amountOf(arg);
  const data = { id, version: String(seen) };
  if (refusal) await showRequest(ctx, deps, opened, refusal);
  else if (verb === 'j') {
    const view = askAbout(t, request, t.uang.pencairan.askArrived(number, expectedOf(request)));
    await askTyped(ctx, deps, { kind: 'pencairan-masuk', data }, view);
  } else if (verb === 'e' && state.at === 'selisih') {
    const view = askAbout(t, request, t.uang.pencairan.askExplain(number, state.difference));
    await askTyped(ctx, deps, { kind: 'pencairan-jelaskan', data }, view);
  } else if (amount && verb === 'm') await show(ctx, confirmArrival(t, request, amount));
  else if (amount && verb === 'M') await book(ctx, deps, id, seen, amount);
  else await showRequest(ctx, deps, opened);
  return true;
}

/** Books what arrived: request, reports, book, entry and event in one transaction. */
async function book(ctx: Ctx, deps: Deps, id: string, seen: number, amount: Rupiah) {
  await takeStep(ctx, deps, id, seen, async ({ request, actor, me }, card) => {
    const date = localDate(deps.now(), me.zone);
    const { unit } = request;
    const year = fiscalYear(date);
    const [dossiers, stored] = await Promise.all([
      dossiersOf(deps, request),
      deps.store.book(unit, year),
    ]);
    const input = {
      card,
      amount,
      date,
      dossiers,
      book: stored ?? openBook(unit, year),
      hash: deps.hash,
    };
    const taken = terima(request, input, deps.now(), actor);
    if (isProblem(taken)) return taken;
    return { ...taken, saves: [{ save: 'book', book: taken.book, entries: [taken.entry] }] };
  });
}

/** What is typed about money that came in or did not. */
export const arrivalPrompts: Prompts = {
  'pencairan-masuk': async (ctx, deps, { id = '', version }, text) => {
    const opened = await openRequest(ctx, deps, id);
    const refusal = isProblem(opened) ? opened : refusalOf(opened, 'terima', Number(version));
    if (isProblem(opened) || refusal) {
      await forget(ctx, deps);
      return isProblem(opened)
        ? show(ctx, { html: problemText(ctx.t, opened) })
        : showRequest(ctx, deps, opened, refusal);
    }
    const { request } = opened;
    const amount = parseAmount(text, expectedOf(request));
    if (!isProblem(amount)) return show(ctx, confirmArrival(ctx.t, request, amount));
    if (amount.problem === 'uang.ambigu') {
      return show(ctx, chooseArrival(ctx.t, request, amount.details.readings));
    }
    const { pencairan } = ctx.t.uang;
    const question = pencairan.askArrived(request.number, expectedOf(request));
    const said = join([html`⚠️ ${problemText(ctx.t, amount)}`, html``, question]);
    await show(ctx, askAbout(ctx.t, request, said));
  },
  'pencairan-jelaskan': reasoned((ctx, deps, { id = '', version }, note) =>
    takeStep(ctx, deps, id, Number(version), async ({ request, actor }, card) => {
      const dossiers = await dossiersOf(deps, request);
      return jelaskan(request, { card, note, dossiers }, deps.now(), actor);
    }),
  ),
};
