import type { Person } from '../../domain/people/index.ts';
import { isProblem, problem } from '../../domain/problem.ts';
import { type Draft, findItems, nextStep } from '../../domain/submission/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { itemButtons } from '../flow/activities.ts';
import { editMenu } from '../flow/card.ts';
import { formOf } from '../flow/form-of.ts';
import { readPress, readText } from '../flow/read.ts';
import { show } from '../show.ts';
import { changeDraft, leaveForm, opened, stopEditing } from './change-draft.ts';
import { copyInto } from './copy-report.ts';
import { sceneOf, showDraft, takeAnswer } from './draft.ts';
import { sendReport, showSent } from './send-report.ts';

/** Words for **Ubah** and **Kembali**, at any step. */
const CHANGE = /^(ubah|ganti|koreksi|edit|change|kembali|back)[.!]?$/i;

/** A typed message while a draft is open. */
export async function answerByText(ctx: Ctx, deps: Deps, me: Person, draft: Draft, text: string) {
  if (CHANGE.test(text)) {
    if (draft.editing) return stopEditing(ctx, deps, me, draft);
    return show(ctx, editMenu(await sceneOf(ctx.t, deps, me, draft)));
  }
  const slice = ctx.session.slices.get(draft.id);
  const step = nextStep(draft, formOf(deps, me, draft, slice));
  if (step?.kind === 'kegiatan') {
    const scene = await sceneOf(ctx.t, deps, me, draft);
    const found = scene.plan ? findItems(scene.plan, text, scene.pack.synonyms) : [];
    const month = scene.plan?.month ?? '';
    const rows = itemButtons(ctx.t, found, (id) => [
      'd',
      draft.id,
      draft.version,
      step.id,
      'k',
      id,
      month,
    ]);
    return show(ctx, { html: ctx.t.lapor.found(text, found.length), keyboard: rows });
  }
  // In the middle of the form this says what is missing.
  if (/^(kirim|send)[.!]?$/i.test(text.trim())) return sendReport(ctx, deps, me, draft);
  await takeAnswer(ctx, deps, me, draft, (scene, asked) => {
    const input = readText(scene, asked, text);
    return !isProblem(input) && input.kind === 'selesai' ? closing(scene.files, asked.id) : input;
  });
}

/** Closes a step of several messages; photos are counted from what has arrived. */
function closing(
  files: readonly { step: string; group?: string | undefined; state: string }[],
  step: string,
) {
  const given = files.filter((file) => file.step === step && file.state !== 'ditolak');
  const groups = [...new Set(given.flatMap((file) => file.group ?? []))];
  return { kind: 'selesai' as const, groups, count: given.length };
}

/** A pressed button of a draft's card. */
export async function pressDraft(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  parts: readonly string[],
): Promise<void> {
  const [id = '', version = '', stepId = '', verb = '', ...args] = parts;
  const draft = ctx.session.drafts.find((d) => d.id === id);
  if (!draft) return showSent(ctx, deps, me, id);
  if (draft.updates.includes(ctx.update.update_id)) return showDraft(ctx, deps, me, draft);
  const slice = ctx.session.slices.get(draft.id);
  const step = nextStep(draft, formOf(deps, me, draft, slice));
  const stale = Number(version) !== draft.version;
  const current =
    stepId === '-' ? !stale : stepId === step?.id && (!stale || step.kind === 'orang');
  if (!current) return showDraft(ctx, deps, me, draft, { toast: ctx.t.umum.staleButton });
  if (stepId === '-') {
    switch (verb) {
      case 'kirim':
        return sendReport(ctx, deps, me, draft);
      case 'ubah':
        if (args[0]) return changeDraft(ctx, deps, me, draft, opened(draft, args[0]));
        return show(ctx, editMenu(await sceneOf(ctx.t, deps, me, draft)));
      case 'balik':
        return stopEditing(ctx, deps, me, draft);
      case 'batal':
        return leaveForm(ctx, deps, me, draft);
      case 'salin':
        return copyInto(ctx, deps, me, draft, args[0] ?? '');
      default:
        return showDraft(ctx, deps, me, draft);
    }
  }
  await takeAnswer(ctx, deps, me, draft, (scene, asked) => {
    // What is passed over is said in words, so that it means what the question asks.
    const input =
      verb === 'lewati'
        ? readText(scene, asked, verb)
        : (readPress(asked.id, verb, args) ?? problem('langkah.lain', { step: asked.id }));
    return !isProblem(input) && input.kind === 'selesai' ? closing(scene.files, asked.id) : input;
  });
}
