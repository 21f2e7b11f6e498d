import type { Dossier } from '../../domain/approval/index.ts';
import {
  ajukan,
  findingsOf,
  gateFacts,
  MOST_ITEMS,
  type Payment,
  papersToAttest,
} from '../../domain/disbursement/index.ts';
import { type Book, openBook } from '../../domain/ledger/index.ts';
import { type Actor, actorOf, hasRole, type Person, type Unit } from '../../domain/people/index.ts';
import type { Save } from '../../domain/ports.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import {
  type Citation,
  citationText,
  disbursementGate,
  type Pack,
  packInForce,
} from '../../domain/rules/index.ts';
import { fiscalYear, localDate } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { type Html, html, join } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import {
  allOn,
  chooseReports,
  chosenOf,
  confirmRequest,
  type Selection,
  vouchedOf,
} from '../views/pencairan-new.ts';
import { cardOf, openRequest, withLine } from './pencairan-open.ts';

/** Requests of a Puskesmas that are looked through for money which has not all arrived. */
const MOST_OPEN = 100;

/** What a request is made of, besides the choice. */
type Ground = {
  me: Person;
  actor: Actor;
  unit: Unit;
  today: string;
  book: Book;
  owed: Payment[];
  free: Dossier[];
  waiting: number;
  print: string;
  pack: Pack;
  beyond: boolean;
  /** Months of which a POA is stored. */
  planned: Set<string>;
};

/** Reads all that a request of this Puskesmas rests on; for who is not its bendahara there is nothing. */
async function readGround(ctx: Ctx, deps: Deps, unitId: string): Promise<Ground | Problem> {
  const { me } = ctx.session;
  const actor = me && actorOf(me);
  if (!me || !actor || !hasRole(actor, 'bendahara', unitId)) return problem('tidak-ada', {});
  const today = localDate(deps.now(), me.zone);
  const year = fiscalYear(today);
  const [unit, all, stored, owed] = await Promise.all([
    deps.store.unit(unitId),
    deps.store.approved(unitId),
    deps.store.book(unitId, year),
    deps.store.openPayments(unitId),
  ]);
  if (!unit) return problem('tidak-ada', {});
  const choice = packInForce(deps.packs, { region: unit.region, date: today });
  if (isProblem(choice)) return choice;
  const free = all.slice(0, MOST_ITEMS);
  const months = [...new Set(free.map((dossier) => dossier.kegiatan.month))];
  const plans = await Promise.all(months.map((month) => deps.store.plan(unitId, month)));
  return {
    me,
    actor,
    unit,
    today,
    book: stored ?? openBook(unitId, year),
    owed,
    free,
    waiting: all.length,
    print: deps.hash(free.map(({ id, version }) => `${id}.${version}`).join(' ')).slice(0, 8),
    pack: choice.pack,
    beyond: choice.beyond,
    planned: new Set(months.filter((_, index) => plans[index] !== undefined)),
  };
}

/** The choice with everything the gates say about it. */
function selectionOf(ground: Ground, chosen: number, vouched: number): Selection {
  const { unit, free, waiting, print, pack, beyond, book, owed, today, planned } = ground;
  const cite = (citation: Citation) => citationText(pack, citation);
  const plans = chosenOf({ free, chosen }).every(({ kegiatan }) => planned.has(kegiatan.month));
  const gate = (attested: readonly string[]) =>
    disbursementGate(pack, gateFacts({ date: today, book, owed, plans, attested }));
  const papers = papersToAttest(gate([]), cite).map(({ given: _, ...paper }) => paper);
  const attested = vouchedOf({ papers, vouched }).map(({ id }) => id);
  const { from } = pack.identity.inForce;
  return {
    unit,
    free,
    waiting,
    print,
    chosen,
    papers,
    vouched,
    findings: findingsOf(gate(attested), cite),
    rules: { pack: pack.identity.shortTitle, years: from.slice(0, 4), beyond },
  };
}

/** How money of these reports goes out, by the pack: the mechanism of their fund, else the pack's first. */
function mechanismOf(pack: Pack, dossiers: readonly Dossier[]): string {
  const { mechanisms } = pack.disbursement;
  const komponen = dossiers[0]?.kegiatan.komponen ?? '';
  const own = mechanisms.find(({ funds }) => funds.includes(komponen)) ?? mechanisms[0];
  return own?.methods[0] ?? 'ls';
}

/** "Ajukan dana": chooses reports, asks once more, requests. Presses carry the choice. */
export async function pressedOnNew(
  ctx: Ctx,
  deps: Deps,
  verb: string,
  args: readonly string[],
  toList: (said?: Html) => Promise<void>,
): Promise<void> {
  const { t } = ctx;
  const [unitId = '', print, chosen = '', vouched = ''] = args;
  const ground = await readGround(ctx, deps, unitId);
  if (isProblem(ground)) return show(ctx, { html: problemText(t, ground) });
  const { free } = ground;
  if (verb === 'n') {
    if (free.length === 0) return toList(t.uang.pencairan.noneFree);
    return show(ctx, chooseReports(t, selectionOf(ground, allOn(free.length), 0)));
  }
  if (print !== ground.print) return toList(t.uang.pencairan.changedList);
  const selection = selectionOf(ground, bitsOf(chosen), bitsOf(vouched));
  if (verb === 'c') {
    const missing = selection.findings.filter(({ overridable }) => !overridable);
    if (missing.length === 0) return show(ctx, confirmRequest(t, selection));
    return showRefused(ctx, selection, problem('pencairan.syarat', { findings: missing }));
  }
  if (verb === 'C') return request(ctx, deps, ground, selection, toList);
  await show(ctx, chooseReports(t, selection));
}

/** Why this choice cannot be requested, and the choice again. */
async function showRefused(ctx: Ctx, selection: Selection, refused: Problem): Promise<void> {
  const again = chooseReports(ctx.t, selection);
  const said = html`⚠️ ${problemText(ctx.t, refused)}`;
  await show(ctx, { ...again, html: join([said, html``, again.html]) });
}

function bitsOf(text: string): number {
  const bits = Number.parseInt(text, 36);
  return Number.isNaN(bits) ? 0 : bits;
}

/** Stores the request with its reports bound to it. */
async function request(
  ctx: Ctx,
  deps: Deps,
  ground: Ground,
  selection: Selection,
  toList: (said?: Html) => Promise<void>,
): Promise<void> {
  const { t } = ctx;
  const { me, actor, unit, book, pack } = ground;
  const dossiers = chosenOf(selection);
  const made = ajukan(
    {
      id: deps.newId(),
      unit,
      pack: pack.id,
      mechanism: mechanismOf(pack, dossiers),
      dossiers,
      gate: selection.findings,
      attested: vouchedOf(selection),
      book,
      open: await deps.store.pencairanOf(unit.id, MOST_OPEN),
      shown: deps.hash(confirmRequest(t, selection).html.value),
    },
    deps.now(),
    actor,
  );
  if (isProblem(made)) return showRefused(ctx, selection, made);
  const refused = await deps.store.commit({
    update: ctx.update.update_id,
    actor: me,
    saves: [
      { save: 'pencairan', pencairan: made.next },
      ...made.dossiers.map((dossier): Save => ({ save: 'dossier', dossier })),
    ],
    events: made.events,
    unit: unit.id,
    now: deps.now(),
  });
  if (refused?.problem === 'simpan.sudah') return toList();
  if (refused?.problem === 'simpan.bentrok') return toList(t.uang.pencairan.changedList);
  if (refused) return show(ctx, { html: problemText(t, refused) });
  const opened = await openRequest(ctx, deps, made.next.id);
  if (isProblem(opened)) return show(ctx, { html: problemText(t, opened) });
  const said = t.uang.pencairan.requested(made.next.number, made.next.amount);
  await show(ctx, withLine(cardOf(ctx, deps, opened), said));
}
