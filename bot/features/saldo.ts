import { Composer } from 'grammy';
import {
  type Actor,
  actorOf,
  type Person,
  REPORTER_ROLES,
  type Role,
  type Unit,
  unitsOf,
} from '../../domain/people/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { fundName, packInForce } from '../../domain/rules/index.ts';
import { fiscalYear, localDate } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { html, join } from '../html.ts';
import { show } from '../show.ts';
import type { View } from '../view.ts';
import { hakView } from '../views/hak.ts';
import { paragraphs } from '../views/paragraphs.ts';
import { saldoView } from '../views/saldo.ts';
import { districtView } from '../views/saldo-kabupaten.ts';
import { refuseRole, type Screens } from './screens.ts';

const OF_PUSKESMAS: readonly Role[] = ['bendahara', 'kepala-puskesmas'];
const OF_DINKES: readonly Role[] = ['verifikator', 'bendahara-dinkes', 'kepala-dinkes'];
/** So many payments are summed up for a person, newest first. */
const MOST_OWN = 50;

/** The book of one Puskesmas: one read for the figures, one for the words. */
async function ofPuskesmas(ctx: Ctx, deps: Deps, me: Person, unitId: string): Promise<View> {
  const today = localDate(deps.now(), me.zone);
  const year = fiscalYear(today);
  const [book, unit] = await Promise.all([deps.store.book(unitId, year), deps.store.unit(unitId)]);
  const unitName = unit?.name ?? unitId;
  if (!book) return { html: ctx.t.uang.saldo.noBook(unitName, year) };
  return saldoView(ctx.t, { book, unitName, label: labelsOf(deps, unit, today) });
}

/** What the components are called in the pack of the region; the id where it has no name. */
function labelsOf(deps: Deps, unit: Unit | undefined, date: string): (id: string) => string {
  const choice = unit && packInForce(deps.packs, { region: unit.region, date });
  if (!choice || isProblem(choice)) return (id) => id;
  return (id) => fundName(choice.pack, id);
}

/** Every Puskesmas of the kabupaten whose book of the year is open. */
async function ofDistrict(ctx: Ctx, deps: Deps, me: Person, kabupaten: string): Promise<View> {
  const year = fiscalYear(localDate(deps.now(), me.zone));
  const units = await deps.store.units(kabupaten);
  const members = units.filter(({ kind }) => kind === 'puskesmas');
  const books = await Promise.all(members.map(({ id }) => deps.store.book(id, year)));
  const rows = members
    .flatMap(({ name }, index) => {
      const book = books[index];
      return book ? [{ name, book }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
  const region = units.find(({ id }) => id === kabupaten)?.name ?? kabupaten;
  return districtView(ctx.t, region, year, rows);
}

/** What I am owed and was paid; nothing to say where that is nothing and `quiet` is asked for. */
async function ofMine(ctx: Ctx, deps: Deps, me: Person, quiet: boolean): Promise<View[]> {
  const payments = await deps.store.paymentsTo(me.id, MOST_OWN);
  return quiet && payments.length === 0 ? [] : [hakView(ctx.t, payments, me.zone)];
}

/** Several views as one message; the rich form of each where it has one. */
function together(views: readonly View[]): View {
  const [first, second] = views;
  if (!first || !second) return first ?? { html: html`` };
  const anyRich = views.some(({ rich }) => rich !== undefined);
  return {
    html: join(
      views.map((view) => view.html),
      '\n\n',
    ),
    ...(anyRich && {
      rich: join(
        views.map(({ rich, html: plain }) => rich ?? paragraphs(plain)),
        '',
      ),
    }),
    keyboard: views.flatMap(({ keyboard }) => keyboard ?? []),
  };
}

/** Whether somebody is a reporter or is paid as one. */
function isReporter(actor: Pick<Actor, 'roles'>): boolean {
  return unitsOf(actor, REPORTER_ROLES).length > 0;
}

/** /saldo: balances and realisation by role; what a reporter is owed and was paid. */
export function saldo(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  const open = async (ctx: Ctx) => {
    const { me } = ctx.session;
    const actor = me && actorOf(me);
    if (!me || !actor) return refuseRole(ctx, 'bendahara');
    const units = unitsOf(actor, OF_PUSKESMAS);
    const districts = unitsOf(actor, OF_DINKES);
    const reporter = isReporter(actor);
    if (units.length + districts.length === 0 && !reporter) {
      return refuseRole(ctx, 'bendahara', 'kepala-puskesmas', 'verifikator');
    }
    const [mine, ...money] = await Promise.all([
      reporter ? ofMine(ctx, deps, me, units.length + districts.length > 0) : [],
      ...units.map((unit) => ofPuskesmas(ctx, deps, me, unit)),
      ...districts.map((kabupaten) => ofDistrict(ctx, deps, me, kabupaten)),
    ]);
    await show(ctx, together([...money, ...mine]));
  };
  feature.command('saldo', open);
  screens.set('saldo', open);
  return feature;
}
