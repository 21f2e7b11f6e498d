import type { Dossier } from '../../domain/approval/index.ts';
import { answerOf } from '../../domain/forms/index.ts';
import { reportNumber } from '../../domain/ids.ts';
import { type Person, REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { type Plan, type PlanItem, sliceOf } from '../../domain/planning/index.ts';
import type { Save } from '../../domain/ports.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import { packInForce } from '../../domain/rules/index.ts';
import {
  beginDraft,
  type Draft,
  formUnder,
  give,
  nextStep,
  sameLine,
} from '../../domain/submission/index.ts';
import { addMonths, localDate } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import { draftCard } from '../flow/card.ts';
import { type Html, join } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { sceneOf, showDraft } from './draft.ts';
import { reportsOfMonth } from './report-card.ts';

/** The form that reports are begun with; what it asks is computed from the pack. */
const FORM = 'laporan';

/** Begins a report with its activity already chosen; a repeated press finds its claim. */
export async function beginReport(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  month: string,
  itemId: string,
): Promise<void> {
  const unit = unitsOf(me, REPORTER_ROLES)[0];
  const [plan, before] = await Promise.all([
    unit && deps.store.plan(unit, month),
    reportsOfMonth(deps, me, addMonths(month, -1)),
  ]);
  if (!plan) return show(ctx, { html: problemText(ctx.t, problem('kegiatan.tidak-ada', {})) });
  const begun = emptyReport(ctx, deps, me, plan, itemId, deps.newId());
  if (isProblem(begun)) return show(ctx, { html: problemText(ctx.t, begun) });
  const { draft, line, notes } = begun;
  const refused = await storeReport(ctx, deps, me, draft, plan);
  if (refused?.problem === 'simpan.sudah') {
    const { drafts } = await deps.store.session(ctx.session.telegramId);
    const there = drafts.find((d) => d.updates.includes(ctx.update.update_id));
    if (there) return showDraft(ctx, deps, me, there);
    return show(ctx, { html: ctx.t.lapor.gone });
  }
  if (refused) return show(ctx, { html: problemText(ctx.t, refused) });
  const scene = await sceneOf(ctx.t, deps, me, draft, { plan });
  const card = draftCard(scene, notes);
  const like = before.find((dossier) => sameLine({ items: [line] }, dossier));
  await show(ctx, {
    ...card,
    keyboard: [...(card.keyboard ?? []), ...(like ? [[copyButton(ctx, draft, like)]] : [])],
  });
}

/** "Salin dari L-8FK2QW": last month's report of the same activity as a start. */
function copyButton(ctx: Ctx, draft: Draft, { id, number }: Dossier) {
  const data = callbackData('d', draft.id, draft.version, '-', 'salin', id);
  return { text: ctx.t.laporan.copyOf(number), data };
}

/**
 * A report of a line of the plan, its activity given and nothing else; `notes` says what is unusual about it.
 *
 * @returns or `aturan.*` where no pack is in force, `kegiatan.tidak-ada`
 */
export function emptyReport(
  { t, session, update: { update_id: update } }: Ctx,
  deps: Deps,
  me: Person,
  plan: Plan,
  itemId: string,
  id: string,
): { draft: Draft; line: PlanItem; notes: Html | undefined } | Problem {
  const now = deps.now();
  const today = localDate(now, me.zone);
  const line = plan.items.find((item) => item.id === itemId);
  if (!line) return problem('kegiatan.tidak-ada', {});
  const choice = packInForce(deps.packs, { region: plan.region, date: today });
  if (isProblem(choice)) return choice;
  const { pack } = choice;
  const of = { id, personId: me.id, unit: plan.unit, form: FORM, pack: pack.id };
  const empty = beginDraft(of, update, now);
  const step = nextStep(empty, formUnder(pack, {}, today));
  if (!step) throw new Error('the form has no first step');
  const input = { kind: 'kegiatan' as const, item: itemId, month: plan.month };
  const given = give(empty, step, input, { today, plan, pack }, update, now);
  if (isProblem(given)) return given;
  const { identity } = pack;
  const twin = session.drafts.find(({ answers }) => {
    const other = answerOf(answers, 'kegiatan', 'kegiatan');
    return other?.item === line.id && other.month === plan.month;
  });
  const notes = join([
    twin && t.laporan.twin(reportNumber(twin.id)),
    line.pelaksana.includes(me.id) ? undefined : t.lapor.outsideSptPeople,
    choice.beyond
      ? t.lapor.beyondOwnYear(identity.shortTitle, identity.inForce.from.slice(0, 4))
      : undefined,
  ]);
  const draft = { ...given, updates: [update], version: 1 };
  return { draft, line, notes: notes.value ? notes : undefined };
}

/** Stores a report that begins, with the slice of the plan that it asks about and the claim on its update. */
export async function storeReport(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  draft: Draft,
  plan: Plan,
): Promise<Problem | undefined> {
  const { telegramId } = ctx.session;
  const { kegiatan } = draft.answers;
  const item = kegiatan?.kind === 'kegiatan' ? kegiatan.item : '';
  const saves: Save[] = [
    { save: 'draft', telegramId, draft },
    { save: 'slice', telegramId, draftId: draft.id, plan: sliceOf(plan, item) },
  ];
  return deps.store.commit({ update: ctx.update.update_id, actor: me, saves, now: deps.now() });
}
