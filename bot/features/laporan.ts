import { Composer } from 'grammy';
import { GROUPS } from '../../domain/disbursement/index.ts';
import { answerOf } from '../../domain/forms/index.ts';
import { reportNumber } from '../../domain/ids.ts';
import { type Person, REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { isProblem, problem } from '../../domain/problem.ts';
import { type Draft, nextStep, repairDraft } from '../../domain/submission/index.ts';
import { type LocalMonth, localDate, monthOf } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { formOf } from '../flow/form-of.ts';
import { progress } from '../flow/scene.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { type DraftLine, MONTHS, monthsView, reportsView, type Wanted } from '../views/reports.ts';
import { copyReport } from './copy-report.ts';
import { showDraft } from './draft.ts';
import { ownReport, reportsOfMonth, showReport, standingsOf } from './report-card.ts';
import { refuseRole, type Screens } from './screens.ts';
import { showSent } from './send-report.ts';

/** Own reports of a month with their state, and the way to other months; open drafts where nothing else is asked for. */
export async function openReports(ctx: Ctx, deps: Deps, asked?: Partial<Wanted>): Promise<void> {
  const { me, drafts } = ctx.session;
  if (!me || unitsOf(me, REPORTER_ROLES).length === 0) return refuseRole(ctx, ...REPORTER_ROLES);
  const { store } = deps;
  const { t } = ctx;
  const present = monthOf(localDate(deps.now(), me.zone));
  const wanted: Wanted = { month: present, page: 0, ...asked };
  const everywhere = wanted.group === 'perbaiki';
  const [ofMonth, returned, earlier] = await Promise.all([
    everywhere ? [] : reportsOfMonth(deps, me, wanted.month),
    store.returned(me.id),
    everywhere ? [] : monthsBefore(deps, me, wanted.month),
  ]);
  if (!asked && ofMonth.length + returned.length + earlier.length + drafts.length === 0) {
    return show(ctx, { html: t.lapor.noReports });
  }
  const stood = await standingsOf(deps, me, everywhere ? returned : ofMonth);
  const open = asked ? [] : drafts.map((draft) => draftLine(ctx, deps, me, draft));
  const reports = { wanted, present, stood, returned: returned.length, earlier, drafts: open };
  await show(ctx, reportsView(t, reports, deps.now(), me.zone));
}

function draftLine(ctx: Ctx, deps: Deps, me: Person, draft: Draft): DraftLine {
  const form = formOf(deps, me, draft, ctx.session.slices.get(draft.id));
  const { done, all } = progress({ draft, form });
  const name = answerOf(draft.answers, 'kegiatan', 'kegiatan')?.name ?? ctx.t.lapor.newReport;
  const ready = nextStep(draft, form) === undefined;
  const { id } = draft;
  return { id, number: reportNumber(id), name, step: Math.min(done + 1, all), steps: all, ready };
}

/** Months before this one that hold a report, newest first, one more than is shown: one read of one item each. */
async function monthsBefore({ store }: Deps, me: Person, month: LocalMonth): Promise<LocalMonth[]> {
  const months: LocalMonth[] = [];
  for (let before = month; months.length <= MONTHS; ) {
    const [newest] = await store.reports(me.id, 1, { before });
    if (!newest) break;
    before = newest.kegiatan.month;
    months.push(before);
  }
  return months;
}

/** A returned report becomes a draft again, once. */
async function repair(ctx: Ctx, deps: Deps, me: Person, id: string): Promise<void> {
  const { drafts, telegramId } = ctx.session;
  const open = drafts.find((draft) => draft.id === id);
  if (open) return showDraft(ctx, deps, me, open);
  const dossier = await ownReport(deps, me, id);
  if (!dossier) return show(ctx, { html: ctx.t.lapor.gone });
  if (!unitsOf(me, REPORTER_ROLES).includes(dossier.unit)) {
    return show(ctx, { html: problemText(ctx.t, problem('laporan.bukan-pelapor', {})) });
  }
  const draft = repairDraft(dossier, me.id, ctx.update.update_id, deps.now());
  if (isProblem(draft)) return showSent(ctx, deps, me, id);
  const saves = [{ save: 'draft' as const, telegramId, draft }];
  const refused = await deps.store.commit({ actor: me, saves, now: deps.now() });
  if (refused && refused.problem !== 'simpan.bentrok') {
    return show(ctx, { html: problemText(ctx.t, refused) });
  }
  await showDraft(ctx, deps, me, draft);
}

/** /laporan: own reports by month and state; one can be opened, repaired, copied. */
export function laporan(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.command('laporan', (ctx) => openReports(ctx, deps));
  screens.set('laporan', (ctx) => openReports(ctx, deps));
  feature.callbackQuery(/^1:l:[abors]:/, async (ctx) => {
    const { me } = ctx.session;
    if (!me) return refuseRole(ctx);
    const [, , verb, first = '', second = '', third = ''] = ctx.callbackQuery.data.split(':');
    switch (verb) {
      case 'a': {
        const group = GROUPS.find((each) => each === second);
        const month = /^\d{4}-\d{2}$/.test(first) ? { month: first } : {};
        return openReports(ctx, deps, { ...month, group, page: Number(third) || 0 });
      }
      case 'b':
        return show(
          ctx,
          monthsView(ctx.t, {
            present: monthOf(localDate(deps.now(), me.zone)),
            earlier: await monthsBefore(deps, me, first),
          }),
        );
      case 'r':
        return repair(ctx, deps, me, first);
    }
    const dossier = await ownReport(deps, me, first);
    if (!dossier) return show(ctx, { html: problemText(ctx.t, problem('tidak-ada', {})) });
    if (verb === 's') return copyReport(ctx, deps, me, dossier, second);
    await showReport(ctx, deps, me, dossier);
  });
  return feature;
}
