import type { Person } from '../../domain/people/index.ts';
import type { PlanItem } from '../../domain/planning/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { packOf } from '../../domain/rules/index.ts';
import { findItems } from '../../domain/submission/index.ts';
import { addMonths, localDate, monthOf } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import { activityButtons, itemButtons } from '../flow/activities.ts';
import { type Html, html, join } from '../html.ts';
import { show } from '../show.ts';

/** The activities of this person's SPT in a month, today's first. `said`: why they are shown. */
export async function chooseActivity(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  unit: string,
  month?: string,
  said?: Html,
): Promise<void> {
  const { t } = ctx;
  const today = localDate(deps.now(), me.zone);
  const present = monthOf(today);
  const wanted = month ?? present;
  const plan = await deps.store.plan(unit, wanted);
  const other = wanted === present ? addMonths(present, -1) : present;
  const label = wanted === present ? t.lapor.lastMonth(other) : t.lapor.thisMonth(other);
  const turn = [{ text: label, data: callbackData('l', 'm', other) }];
  if (!plan) {
    const name = me.roles.find((role) => role.unit === unit)?.unitName ?? unit;
    const why = t.lapor.noPlan(wanted, name);
    return show(ctx, { html: said ? join([said, html``, why]) : why, keyboard: [turn] });
  }
  const rows = activityButtons(t, plan, me.id, today, (id) => ['l', 'k', plan.month, id]);
  const question = t.lapor.choose(wanted, rows.length);
  await show(ctx, {
    html: said ? join([said, html``, question]) : question,
    keyboard: [...rows, turn],
  });
}

/** Activities of the POA that hold the words, of last month where this one has none. */
export async function searchActivities(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  unit: string,
  words: string,
): Promise<void> {
  const month = monthOf(localDate(deps.now(), me.zone));
  const before = addMonths(month, -1);
  const found = await findIn(deps, unit, month, words);
  const rows = itemButtons(
    ctx.t,
    found.length > 0 ? found : await findIn(deps, unit, before, words),
    (id) => ['l', 'k', found.length > 0 ? month : before, id],
  );
  const turn = { text: ctx.t.lapor.lastMonth(before), data: callbackData('l', 'm', before) };
  await show(ctx, {
    html: ctx.t.lapor.found(words, rows.length),
    keyboard: rows.length > 0 ? [...rows, [turn]] : [],
  });
}

async function findIn(deps: Deps, unit: string, month: string, words: string): Promise<PlanItem[]> {
  const plan = await deps.store.plan(unit, month);
  if (!plan) return [];
  const pack = packOf(deps.packs, plan.pack);
  return findItems(plan, words, isProblem(pack) ? {} : pack.synonyms);
}
