import { Composer } from 'grammy';
import { answerOf } from '../../domain/forms/index.ts';
import { REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import { html } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import type { Button } from '../view.ts';
import { beginReport } from './begin-report.ts';
import { changeDraft } from './change-draft.ts';
import { chooseActivity, searchActivities } from './choose-activity.ts';
import { pressDraft } from './press-draft.ts';
import { refuseRole, type Screens } from './screens.ts';
import { showSent } from './send-report.ts';

/** /lapor: continue what is open, or choose an activity of the SPT. */
export async function openLapor(ctx: Ctx, deps: Deps, words = ''): Promise<void> {
  const me = ctx.session.me;
  const unit = me && unitsOf(me, REPORTER_ROLES)[0];
  if (!me || !unit) return refuseRole(ctx, ...REPORTER_ROLES);
  if (words) return searchActivities(ctx, deps, me, unit, words);
  const { drafts } = ctx.session;
  if (drafts.length === 0) return chooseActivity(ctx, deps, me, unit);
  const { t } = ctx;
  const rows = drafts.map((draft): Button[] => {
    const name = answerOf(draft.answers, 'kegiatan', 'kegiatan')?.name;
    const date = answerOf(draft.answers, 'tanggal', 'tanggal')?.from;
    const label = t.lapor.continueDraft(name ?? t.lapor.newReport, date);
    return [
      { text: label, data: callbackData('l', 'c', draft.id), style: 'primary' },
      { text: '🗑', data: callbackData('l', 'h', draft.id) },
    ];
  });
  await show(ctx, {
    html: t.lapor.openDrafts(drafts.length),
    keyboard: [...rows, [{ text: t.lapor.newReport, data: callbackData('l', 'n') }]],
  });
}

/** Buttons of /lapor and of a draft's card. */
export function lapor(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.command('lapor', (ctx) => openLapor(ctx, deps, ctx.match.trim()));
  screens.set('lapor', (ctx) => openLapor(ctx, deps));
  feature.callbackQuery(/^1:d:/, async (ctx) => {
    const { me } = ctx.session;
    const [, , ...parts] = ctx.callbackQuery.data.split(':');
    if (!me) return show(ctx, { html: ctx.t.umum.stranger });
    await pressDraft(ctx, deps, me, parts);
  });
  feature.callbackQuery(/^1:l:/, async (ctx) => {
    const { me, drafts, telegramId } = ctx.session;
    const unit = me && unitsOf(me, REPORTER_ROLES)[0];
    if (!me || !unit) return show(ctx, { html: ctx.t.umum.stranger });
    const [, , verb, first = '', second = ''] = ctx.callbackQuery.data.split(':');
    const draft = drafts.find((d) => d.id === first);
    switch (verb) {
      case 'n':
        return chooseActivity(ctx, deps, me, unit);
      case 'm':
        return chooseActivity(ctx, deps, me, unit, first);
      case 'k':
        return beginReport(ctx, deps, me, first, second);
      case 'c':
        if (!draft) return showSent(ctx, deps, me, first);
        return changeDraft(ctx, deps, me, draft, { paused: false });
      case 'h': {
        if (!draft) return showSent(ctx, deps, me, first);
        const name = answerOf(draft.answers, 'kegiatan', 'kegiatan')?.name;
        return show(ctx, {
          html: ctx.t.lapor.deleteAsk(name ?? ctx.t.lapor.newReport),
          keyboard: [
            [
              {
                text: ctx.t.umum.buttons.hapus,
                data: callbackData('l', 'y', first),
                style: 'danger',
              },
              { text: ctx.t.umum.buttons.kembali, data: callbackData('m', 'lapor') },
            ],
          ],
        });
      }
      case 'y': {
        if (draft) {
          const saves = [{ drop: 'draft' as const, telegramId, draft }];
          const refused = await deps.store.commit({ saves, now: deps.now() });
          if (refused) return show(ctx, { html: problemText(ctx.t, refused) });
        }
        return show(ctx, { html: html`${ctx.t.lapor.deleted}` });
      }
      default:
        return openLapor(ctx, deps);
    }
  });
  return feature;
}
