import type { Dossier } from '../../domain/approval/index.ts';
import { standingOf } from '../../domain/disbursement/index.ts';
import { type Person, REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import type { LocalMonth } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import { show } from '../show.ts';
import type { Button } from '../view.ts';
import { papersButton } from '../views/papers.ts';
import { reportCard, type Stood } from '../views/report.ts';

/** Where reports of one reporter stand: one read for all payments, one for each request that asks for their money. */
export async function standingsOf(
  { store }: Pick<Deps, 'store'>,
  me: Person,
  dossiers: readonly Dossier[],
): Promise<Stood[]> {
  const approved = dossiers.filter(({ state }) => state.at === 'disetujui');
  const ids = new Set(approved.flatMap((dossier) => requestOf(dossier) ?? []));
  const [own, ...requests] = await Promise.all([
    store.paymentsFor(
      me.id,
      approved.map(({ id }) => id),
    ),
    ...[...ids].map((id) => store.pencairan(id)),
  ]);
  return dossiers.map((dossier) => {
    const payment = own.find(({ dossierId }) => dossierId === dossier.id);
    const asks = requestOf(dossier);
    const request = requests.find((each) => asks !== undefined && each?.id === asks);
    return { dossier, request, standing: standingOf(dossier, { own: payment, request }) };
  });
}

function requestOf({ state }: Dossier): string | undefined {
  return state.at === 'disetujui' ? state.pencairanId : undefined;
}

/** More than anybody reports in one month. */
const OF_A_MONTH = 100;

/** The reports of one reporter of a month, newest first. */
export function reportsOfMonth(
  { store }: Pick<Deps, 'store'>,
  me: Person,
  month: LocalMonth,
): Promise<Dossier[]> {
  return store.reports(me.id, OF_A_MONTH, { month });
}

/** A report for its own reporter; for everybody else it does not exist. */
export async function ownReport(
  { store }: Pick<Deps, 'store'>,
  me: Person,
  id: string,
): Promise<Dossier | undefined> {
  const { dossier } = await store.folder(id);
  return dossier?.reporter.id === me.id ? dossier : undefined;
}

/** Shows a report with its history, who has it now, and what its reporter can do with it. */
export async function showReport(ctx: Ctx, deps: Deps, me: Person, dossier: Dossier) {
  const [[stood], events] = await Promise.all([
    standingsOf(deps, me, [dossier]),
    deps.store.history(dossier.id),
  ]);
  if (!stood) throw new Error(`report ${dossier.id} stands nowhere`);
  const view = { html: reportCard(ctx.t, stood, events, deps.now(), me.zone) };
  await show(ctx, { ...view, keyboard: buttonsOf(ctx, deps, me, dossier) });
}

/** Who moved to another Puskesmas reads their old reports and changes nothing there. */
function buttonsOf(ctx: Ctx, deps: Deps, me: Person, dossier: Dossier): Button[][] {
  const { id, number, state } = dossier;
  const { laporan, lapor } = ctx.t;
  const back = [{ text: laporan.backToReports, data: callbackData('m', 'laporan') }];
  if (!unitsOf(me, REPORTER_ROLES).includes(dossier.unit)) return [back];
  const repair: Button = {
    text: lapor.repair(number),
    data: callbackData('l', 'r', id),
    style: 'primary',
  };
  // The new report's name is made with the button, so that pressing twice begins one.
  const copy = { text: laporan.copy, data: callbackData('l', 's', id, deps.newId()) };
  const papers = papersButton(ctx.t, id);
  return [...(state.at === 'dikembalikan' ? [[repair]] : []), [copy], [papers], back];
}
