import { answerOf } from '../../domain/forms/index.ts';
import type { Person } from '../../domain/people/index.ts';
import { type Draft, touch } from '../../domain/submission/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { showDraft } from './draft.ts';

/** Stores a change of the draft itself (editing, paused) and shows what stands then. */
export async function changeDraft(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  draft: Draft,
  to: Partial<Draft>,
) {
  const next = touch(draft, to, ctx.update.update_id, deps.now());
  const saves = [{ save: 'draft' as const, telegramId: ctx.session.telegramId, draft: next }];
  const refused = await deps.store.commit({ saves, now: deps.now() });
  if (refused && refused.problem !== 'simpan.bentrok') {
    return show(ctx, { html: problemText(ctx.t, refused) });
  }
  if (next.paused) return show(ctx, { html: ctx.t.lapor.paused });
  await showDraft(ctx, deps, me, refused ? draft : next);
}

/** /batal: leaves the form; the draft is kept. */
export async function leaveForm(ctx: Ctx, deps: Deps, me: Person, draft: Draft): Promise<void> {
  await changeDraft(ctx, deps, me, draft, { paused: true });
}

/** Leaves a step that was opened to be changed; the answer before stays. */
export async function stopEditing(ctx: Ctx, deps: Deps, me: Person, draft: Draft): Promise<void> {
  const { editing = '', ...kept } = draft;
  const { answers } = kept;
  const receipts = answerOf(answers, editing, 'kuitansi');
  const text = answerOf(answers, editing, 'teks');
  // Receipts are changed one by one: those that stand are the answer. So is a text before one in doubt.
  const closed = receipts
    ? { kind: receipts.kind, items: receipts.items, selesai: true }
    : text?.text && { kind: text.kind, text: text.text };
  await changeDraft(
    ctx,
    deps,
    me,
    kept,
    closed ? { answers: { ...answers, [editing]: closed } } : {},
  );
}

/** A step that is opened to be changed; questions about facts are asked anew from the first. */
export function opened(draft: Draft, step: string): Partial<Draft> {
  if (step !== 'fakta') return { editing: step };
  const { fakta: _asked, ...answers } = draft.answers;
  return { editing: step, answers };
}
