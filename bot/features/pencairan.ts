import { Composer } from 'grammy';
import type { Pencairan } from '../../domain/disbursement/index.ts';
import { actorOf, hasRole, type Person, type Role, unitsOf } from '../../domain/people/index.ts';
import type { Desk } from '../../domain/ports.ts';
import { isProblem } from '../../domain/problem.ts';
import type { Ctx, Deps } from '../context.ts';
import { type Html, html, join } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import type { View } from '../view.ts';
import { requestsOfUnit, requestsWaiting } from '../views/pencairan-list.ts';
import { arrivalPrompts, pressedOnArrival } from './pencairan-arrival.ts';
import { dinkesPrompts, pressedAtDinkes } from './pencairan-desk.ts';
import { pressedOnNew } from './pencairan-new.ts';
import { openRequest, showRequest } from './pencairan-open.ts';
import { refuseRole, type Screens } from './screens.ts';
import type { Prompts } from './text.ts';
import { forget } from './typed.ts';

/** So many requests of a Puskesmas are read for its list, newest first. */
const MOST = 20;

const OF_PUSKESMAS: readonly Role[] = ['bendahara', 'kepala-puskesmas'];
/** Desks at which requests wait; the kepala Dinkes sees both. */
const DESKS = ['verifikator', 'bendahara-dinkes'] as const;

/** Verbs that carry a choice of reports instead of a request. */
const NEW_VERBS = ['n', 't', 'c', 'C'];

/** Answers to questions that wait for something typed. */
export const prompts: Prompts = { ...dinkesPrompts, ...arrivalPrompts };

/** The requests of one Puskesmas, with what could be asked for where this person asks. */
async function ofUnit(ctx: Ctx, deps: Deps, me: Person, unitId: string): Promise<View> {
  const actor = actorOf(me);
  const asks = hasRole(actor, 'bendahara', unitId);
  const [requests, free] = await Promise.all([
    deps.store.pencairanOf(unitId, MOST),
    asks ? deps.store.approved(unitId) : undefined,
  ]);
  const name = nameOf(me, unitId);
  const { zone } = me;
  return requestsOfUnit(ctx.t, {
    unit: { id: unitId, name },
    requests,
    free,
    zone,
    now: deps.now(),
  });
}

function nameOf(me: Person, unitId: string): string {
  return me.roles.find(({ unit }) => unit === unitId)?.unitName ?? unitId;
}

/** What waits for this person at Dinkes; for the kepala Dinkes all that is under way. */
async function ofDinkes(ctx: Ctx, deps: Deps, me: Person, kabupaten: string): Promise<View> {
  const actor = actorOf(me);
  const all = hasRole(actor, 'kepala-dinkes', kabupaten);
  const desks = DESKS.filter((role) => all || hasRole(actor, role, kabupaten)).map(
    (role): Desk => ({ role, unit: kabupaten }),
  );
  const [units, ...queues] = await Promise.all([
    deps.store.units(kabupaten),
    ...desks.map((desk) => deps.store.pencairanQueue(desk)),
  ]);
  const since = (request: Pencairan) => request.state.since;
  return requestsWaiting(ctx.t, {
    region: nameOf(me, kabupaten),
    requests: queues.flat().sort((a, b) => since(a) - since(b)),
    unitName: (id) => units.find((unit) => unit.id === id)?.name ?? id,
    zone: me.zone,
    now: deps.now(),
  });
}

/** /pencairan: the state of every request that concerns this person. */
async function openList(ctx: Ctx, deps: Deps, said?: Html): Promise<void> {
  const { me } = ctx.session;
  const actor = me && actorOf(me);
  const units = actor ? unitsOf(actor, OF_PUSKESMAS) : [];
  const districts = actor ? unitsOf(actor, [...DESKS, 'kepala-dinkes']) : [];
  if (!me || units.length + districts.length === 0) {
    return refuseRole(ctx, 'bendahara', 'verifikator', 'bendahara-dinkes');
  }
  const views = await Promise.all([
    ...units.map((unit) => ofUnit(ctx, deps, me, unit)),
    ...districts.map((kabupaten) => ofDinkes(ctx, deps, me, kabupaten)),
  ]);
  await show(ctx, {
    html: join([said, ...views.map((view) => html`${view.html}`)], '\n\n'),
    keyboard: views.flatMap(({ keyboard }) => keyboard ?? []),
  });
}

/** /pencairan and its buttons; see the views for what they carry. */
export function pencairan(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.command('pencairan', (ctx) => openList(ctx, deps));
  screens.set('pencairan', (ctx) => openList(ctx, deps));
  feature.callbackQuery(/^1:p:/, async (ctx) => {
    const [, , verb = '', ...args] = ctx.callbackQuery.data.split(':');
    if (NEW_VERBS.includes(verb)) {
      return pressedOnNew(ctx, deps, verb, args, (said) => openList(ctx, deps, said));
    }
    const [id = '', version = '', arg = ''] = args;
    const opened = await openRequest(ctx, deps, id);
    if (isProblem(opened)) return show(ctx, { html: problemText(ctx.t, opened) });
    const seen = Number(version);
    if (await pressedAtDinkes(ctx, deps, opened, verb, seen, arg)) return;
    if (await pressedOnArrival(ctx, deps, opened, verb, seen, arg)) return;
    await forget(ctx, deps);
    await showRequest(ctx, deps, opened);
  });
  return feature;
}
