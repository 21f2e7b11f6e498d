import { Composer } from 'grammy';
import { REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { repairDraft } from '../../domain/submission/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import { join } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import type { Button } from '../view.ts';
import { reportLine } from '../views/report.ts';
import { showDraft } from './draft.ts';
import { refuseRole, type Screens } from './screens.ts';
import { showSent } from './send-report.ts';

/** So many reports fit into one message. */
const MOST = 12;

async function openReports(ctx: Ctx, deps: Deps): Promise<void> {
  const { me } = ctx.session;
  if (!me || unitsOf(me, REPORTER_ROLES).length === 0) return refuseRole(ctx, ...REPORTER_ROLES);
  const { t } = ctx;
  const reports = await deps.store.reports(me.id, MOST);
  if (reports.length === 0) return show(ctx, { html: t.lapor.noReports });
  const lines = reports.map((dossier) => reportLine(t, dossier, deps.now(), me.zone));
  const returned = reports.filter((dossier) => dossier.state.at === 'dikembalikan');
  await show(ctx, {
    html: join([t.lapor.reportsTitle, ...lines], '\n\n'),
    keyboard: [
      ...returned.map(({ id, number }): Button[] => [
        { text: t.lapor.repair(number), data: callbackData('l', 'r', id), style: 'primary' },
      ]),
      [{ text: `📄 ${t.dokumen.button}`, data: callbackData('m', 'dokumen') }],
    ],
  });
}

/** A returned report becomes a draft again, once. */
async function repair(ctx: Ctx, deps: Deps, id: string): Promise<void> {
  const { me, drafts, telegramId } = ctx.session;
  if (!me) return refuseRole(ctx);
  const open = drafts.find((draft) => draft.id === id);
  if (open) return showDraft(ctx, deps, me, open);
  const { dossier } = await deps.store.folder(id);
  if (!dossier) return show(ctx, { html: ctx.t.lapor.gone });
  const draft = repairDraft(dossier, me.id, ctx.update.update_id, deps.now());
  if (isProblem(draft)) return showSent(ctx, deps, me, id);
  const saves = [{ save: 'draft' as const, telegramId, draft }];
  const refused = await deps.store.commit({ actor: me, saves, now: deps.now() });
  if (refused && refused.problem !== 'simpan.bentrok') {
    return show(ctx, { html: problemText(ctx.t, refused) });
  }
  await showDraft(ctx, deps, me, draft);
}

/** /laporan: my reports, each with its state; returned ones can be repaired from here. */
export function laporan(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.command('laporan', (ctx) => openReports(ctx, deps));
  screens.set('laporan', (ctx) => openReports(ctx, deps));
  feature.callbackQuery(/^1:l:r:/, (ctx) => {
    const id = ctx.callbackQuery.data.split(':')[3] ?? '';
    return repair(ctx, deps, id);
  });
  return feature;
}
