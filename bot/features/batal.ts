import { Composer } from 'grammy';
import { answerOf } from '../../domain/forms/index.ts';
import type { Person } from '../../domain/people/index.ts';
import { activeDraft, type Draft, nextStep } from '../../domain/submission/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { formOf } from '../flow/form-of.ts';
import { show } from '../show.ts';
import { leaveForm } from './change-draft.ts';
import { takeAnswer } from './draft.ts';
import type { Screens } from './screens.ts';

/** /batal leaves a question or a form, the draft is kept; the word alone means the button **Batal** that is shown. */
export function batal(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  const open = async (ctx: Ctx, typed: boolean) => {
    const { me, drafts, prompt, telegramId } = ctx.session;
    const draft = activeDraft(drafts);
    if (prompt) {
      await deps.store.commit({ saves: [{ drop: 'prompt', telegramId }], now: deps.now() });
      return show(ctx, { html: ctx.t.umum.cancelled });
    }
    if (!me) return show(ctx, { html: ctx.t.umum.stranger });
    if (!draft) return show(ctx, { html: ctx.t.umum.nothingToCancel });
    if (typed && inCost(ctx, deps, me, draft)) {
      return takeAnswer(ctx, deps, me, draft, () => ({ kind: 'kuitansi-batal' }));
    }
    await leaveForm(ctx, deps, me, draft);
  };
  feature.command('batal', (ctx) => open(ctx, false));
  screens.set('batal', (ctx) => open(ctx, true));
  return feature;
}

/** Whether a cost is half given: **Batal** there gives up the cost, not the report. */
function inCost(ctx: Ctx, deps: Deps, me: Person, draft: Draft): boolean {
  const step = nextStep(draft, formOf(deps, me, draft, ctx.session.slices.get(draft.id)));
  if (step?.kind !== 'kuitansi') return false;
  return answerOf(draft.answers, step.id, 'kuitansi')?.baru !== undefined;
}
