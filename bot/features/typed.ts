import type { Save } from '../../domain/ports.ts';
import { isProblem } from '../../domain/problem.ts';
import { readNote } from '../../domain/submission/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { html } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import type { View } from '../view.ts';
import { aside } from './aside.ts';
import type { Prompts } from './text.ts';

/** A reason is a sentence or two: it travels on in notifications and lists. */
const REASON_LENGTH = 300;

/** An answer that is a reason: too short, too long or with a NIK it is asked again, the question stays open. */
export function reasoned(answer: Prompts[string]): Prompts[string] {
  return async (ctx, deps, data, text) => {
    const reason = readNote(text, REASON_LENGTH);
    if (isProblem(reason)) return aside(ctx, deps, html`⚠️ ${problemText(ctx.t, reason)}`);
    await answer(ctx, deps, data, reason);
  };
}

/** Asks for something typed: the next message answers it (`prompts` of the feature, by `kind`). */
export async function askTyped(
  ctx: Ctx,
  deps: Deps,
  prompt: { kind: string; data: Record<string, string> },
  view: View,
): Promise<void> {
  const { telegramId } = ctx.session;
  const now = deps.now();
  const saves: Save[] = [{ save: 'prompt', telegramId, prompt: { ...prompt, at: now } }];
  const refused = await deps.store.commit({ saves, now });
  await show(ctx, refused ? { html: problemText(ctx.t, refused) } : view);
}

/** What ends an open question, as part of the commit that answers it. */
export function answered(ctx: Ctx): Save[] {
  const { prompt, telegramId } = ctx.session;
  return prompt ? [{ drop: 'prompt', telegramId }] : [];
}

/** Ends an open question whose answer came to nothing, so that it does not catch the next message. */
export async function forget(ctx: Ctx, deps: Deps): Promise<void> {
  const saves = answered(ctx);
  if (saves.length === 0) return;
  await deps.store.commit({ saves, now: deps.now() });
  ctx.session = { ...ctx.session, prompt: undefined };
}
