import type { Dossier } from '../../domain/approval/index.ts';
import type { Answers } from '../../domain/forms/index.ts';
import { idOfHash } from '../../domain/ids.ts';
import { type Person, REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import {
  copiedAnswers,
  type Draft,
  itemOf,
  sameLine,
  touch,
} from '../../domain/submission/index.ts';
import { localDate, monthOf } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { answerText } from '../flow/answer-text.ts';
import { draftCard } from '../flow/card.ts';
import { formOf } from '../flow/form-of.ts';
import type { Scene } from '../flow/scene.ts';
import { type Html, html, join } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { emptyReport, storeReport } from './begin-report.ts';
import { chooseActivity } from './choose-activity.ts';
import { sceneOf, showDraft } from './draft.ts';
import { ownReport, showReport } from './report-card.ts';
import { showSent } from './send-report.ts';

/**
 * **Salin untuk laporan baru**: begins a report of the same activity in the present month with what may be
 * reused. `name` came with the button: pressed twice it begins one report.
 */
export async function copyReport(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  from: Dossier,
  name: string,
): Promise<void> {
  const { t } = ctx;
  if (!unitsOf(me, REPORTER_ROLES).includes(from.unit)) {
    return show(ctx, { html: problemText(t, problem('laporan.bukan-pelapor', {})) });
  }
  // A hash, so that nobody can name somebody else's report by writing a button of their own.
  const id = idOfHash(deps.hash(`salin ${from.id} ${me.id} ${name}`));
  const month = monthOf(localDate(deps.now(), me.zone));
  const [folder, plan] = await Promise.all([
    deps.store.folder(id),
    deps.store.plan(from.unit, month),
  ]);
  if (folder.dossier) return showSent(ctx, deps, me, id);
  const open = ctx.session.drafts.find((draft) => draft.id === id);
  if (open) return showDraft(ctx, deps, me, open);
  // It was begun and deleted; its photos must not come back with the name.
  if (folder.files.length > 0) return showReport(ctx, deps, me, from);
  const line = plan && sameLine(plan, from);
  if (!plan || !line) {
    const said = t.laporan.copyNoLine(from.kegiatan.name, month);
    return chooseActivity(ctx, deps, me, from.unit, month, said);
  }
  const begun = emptyReport(ctx, deps, me, plan, line.id, id);
  if (isProblem(begun)) return show(ctx, { html: problemText(t, begun) });
  const draft = { ...begun.draft, ...withCopied(deps, me, begun.draft, from, line) };
  const refused = await storeReport(ctx, deps, me, draft, plan);
  if (refused) return showBegun(ctx, deps, me, id, refused);
  const scene = await sceneOf(t, deps, me, draft, { plan });
  await show(ctx, draftCard(scene, join([begun.notes, saidCopied(scene, begun.draft.answers)])));
}

/** **Salin dari …** under a report that was just begun: what is not answered yet is taken from last month's. */
export async function copyInto(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  draft: Draft,
  fromId: string,
): Promise<void> {
  const slice = ctx.session.slices.get(draft.id);
  const from = await ownReport(deps, me, fromId);
  const line = itemOf(draft.answers, slice);
  if (!from || !line || from.unit !== draft.unit || !sameLine({ items: [line] }, from)) {
    return showDraft(ctx, deps, me, draft);
  }
  const now = deps.now();
  const taken = withCopied(deps, me, draft, from, line);
  const next = touch(draft, taken, ctx.update.update_id, now);
  const saves = [{ save: 'draft' as const, telegramId: ctx.session.telegramId, draft: next }];
  const refused = await deps.store.commit({ actor: me, saves, now });
  if (refused) return showBegun(ctx, deps, me, draft.id, refused);
  const scene = await sceneOf(ctx.t, deps, me, next, { slice });
  await show(ctx, draftCard(scene, saidCopied(scene, draft.answers)));
}

/** Another press or message was quicker: what stands now. */
async function showBegun(ctx: Ctx, deps: Deps, me: Person, id: string, refused: Problem) {
  if (refused.problem !== 'simpan.sudah' && refused.problem !== 'simpan.bentrok') {
    return show(ctx, { html: problemText(ctx.t, refused) });
  }
  const { drafts } = await deps.store.session(ctx.session.telegramId);
  const present = drafts.find((draft) => draft.id === id);
  if (present) return showDraft(ctx, deps, me, present);
  await showSent(ctx, deps, me, id);
}

/** The answers that may be reused, beside those that stand; only of steps that this report asks. */
function withCopied(
  deps: Deps,
  me: Person,
  draft: Draft,
  from: Dossier,
  line: Parameters<typeof copiedAnswers>[1],
): { answers: Answers; copiedFrom: string } {
  const steps = formOf(deps, me, draft).steps.map(({ id }) => id);
  const copied = Object.entries(copiedAnswers(from, line)).filter(([step]) => steps.includes(step));
  return {
    answers: { ...Object.fromEntries(copied), ...draft.answers },
    copiedFrom: from.number,
  };
}

/** What was taken over, to be looked at. `before`: the answers that stood already. */
function saidCopied(scene: Scene, before: Answers): Html | undefined {
  const { draft, form, t } = scene;
  if (draft.copiedFrom === undefined) return undefined;
  const taken = form.steps.filter(({ id }) => draft.answers[id] && !before[id]);
  if (taken.length === 0) return t.laporan.copiedNothing(draft.copiedFrom);
  return t.laporan.copied(
    draft.copiedFrom,
    taken.map((step) => ({
      label: t.lapor.steps[step.id] ?? step.id,
      value: answerText(scene, step) ?? html``,
    })),
  );
}
