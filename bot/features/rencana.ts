import { Composer } from 'grammy';
import { REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { budgetOf } from '../../domain/planning/index.ts';
import { localDate, monthOf } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { html, join } from '../html.ts';
import { show } from '../show.ts';
import { wordToday } from './kata.ts';
import { refuseRole, type Screens } from './screens.ts';

/** /rencana: the POA of the month with its SPT: who goes where, when, and what it may cost. */
export function rencana(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  const open = async (ctx: Ctx) => {
    const { me } = ctx.session;
    const unit = me && unitsOf(me, REPORTER_ROLES)[0];
    if (!me || !unit) return refuseRole(ctx, ...REPORTER_ROLES);
    const month = monthOf(localDate(deps.now(), me.zone));
    const plan = await deps.store.plan(unit, month);
    const { t } = ctx;
    if (!plan) {
      const name = me.roles.find((role) => role.unit === unit)?.unitName ?? unit;
      return show(ctx, { html: t.lapor.noPlan(month, name) });
    }
    const names = (ids: readonly string[], of: readonly { id: string; name: string }[]) =>
      ids.map((id) => of.find((one) => one.id === id)?.name ?? id).join('; ');
    const items = plan.items.map(
      (item) =>
        html`${item.pelaksana.includes(me.id) ? '👉 ' : ''}<b>${item.kegiatan}</b> – ${item.dates
          .map(t.dates.range)
          .join(
            '; ',
          )}\n   ${names(item.places, plan.places)}\n   ${names(item.pelaksana, plan.people)}\n   ${t.rencana.budget(item.volume, item.satuanBiaya, budgetOf(item))}`,
    );
    const head = t.rencana.head(month, plan.unitName, plan.spt.number, t.dates.date(plan.spt.date));
    const word = await wordToday(deps, t, me);
    await show(ctx, { html: join([head, word, ...items], '\n\n') });
  };
  feature.command('rencana', open);
  screens.set('rencana', open);
  return feature;
}
