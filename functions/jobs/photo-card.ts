import { GrammyError, HttpError } from 'grammy';
import {
  draftCard,
  fitted,
  formOf,
  markupOf,
  photoCounts,
  sceneOf,
  texts,
} from '../../bot/index.ts';
import type { EvidenceFile } from '../../domain/evidence/index.ts';
import { nextStep } from '../../domain/submission/index.ts';
import type { JobDeps } from './deps.ts';

/**
 * After a batch of photos: one card below them that says how many are stored, with **Selesai**. While
 * it stands below the newest photo it is edited, otherwise a new one is sent.
 */
export async function showPhotoCard(deps: JobDeps, files: readonly EvidenceFile[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  const { me, drafts, slices } = await deps.store.session(first.chat);
  const draft = drafts.find(({ id }) => id === first.dossierId);
  if (!me || !draft) return;
  const slice = slices.get(draft.id);
  const form = formOf(deps, me, draft, slice);
  const step = form.steps.find(({ kind }) => kind === 'foto');
  const open = nextStep(draft, form);
  // A review that waited for its last file shows itself again; sheets and receipts need no card before.
  const shown = open === undefined ? files : files.filter((file) => file.step === step?.id);
  if (!step || shown.length === 0) return;
  const t = texts(me);
  const all = (await deps.store.folder(draft.id)).files;
  const scene = await sceneOf(t, deps, me, draft, { slice, files: all });
  const { stored, count } = photoCounts(scene, step);
  const plain = open === undefined || open === step;
  const view = plain ? draftCard(scene) : draftCard(scene, t.lapor.photoCount(stored, count));
  const options = { parse_mode: 'HTML' as const, reply_markup: markupOf(view) };
  const newest = Math.max(...shown.map((file) => file.message));
  const before = await deps.evidence.photoCard(draft.id);
  // Numbers of messages mean nothing on another phone.
  const card = before?.chat === undefined || before.chat === first.chat ? before : undefined;
  try {
    if (card && card.message > newest) {
      await deps.api.editMessageText(first.chat, card.message, fitted(view.html), options);
    } else {
      const sent = await deps.api.sendMessage(first.chat, fitted(view.html), options);
      const upTo = Math.max(newest, card?.upTo ?? 0);
      await deps.evidence.savePhotoCard(draft.id, {
        message: sent.message_id,
        upTo,
        chat: first.chat,
      });
    }
  } catch (error) {
    // The photos are stored all the same; the next photo or press shows the card again.
    if (!(error instanceof GrammyError) && !(error instanceof HttpError)) throw error;
  }
}
