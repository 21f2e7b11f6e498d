import { Composer } from 'grammy';
import { activeDraft } from '../../domain/submission/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { show } from '../show.ts';
import { leaveForm } from './lapor.ts';
import type { Screens } from './screens.ts';

/** /batal: leaves a question or a form; the draft is kept. */
export function batal(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  const open = async (ctx: Ctx) => {
    const { me, drafts, prompt, telegramId } = ctx.session;
    const draft = activeDraft(drafts);
    if (prompt) {
      await deps.store.commit({ saves: [{ drop: 'prompt', telegramId }], now: deps.now() });
      return show(ctx, { html: ctx.t.umum.cancelled });
    }
    if (!me) return show(ctx, { html: ctx.t.umum.stranger });
    if (!draft) return show(ctx, { html: ctx.t.umum.nothingToCancel });
    await leaveForm(ctx, deps, me, draft);
  };
  feature.command('batal', open);
  screens.set('batal', open);
  return feature;
}
