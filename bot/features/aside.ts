import { activeDraft } from '../../domain/submission/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { type Html, join } from '../html.ts';
import { show } from '../show.ts';
import { showDraft } from './draft.ts';

/** Says something that answers nothing: the question that is open, in a report or outside, stays open. */
export async function aside(ctx: Ctx, deps: Deps, said: Html): Promise<void> {
  const { me, drafts, prompt } = ctx.session;
  const draft = activeDraft(drafts);
  if (me && draft && (!prompt || draft.touchedAt > prompt.at)) {
    return showDraft(ctx, deps, me, draft, { said });
  }
  await show(ctx, { html: prompt ? join([said, ctx.t.umum.stillAsked]) : said });
}
