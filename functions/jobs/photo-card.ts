import { GrammyError, HttpError } from 'grammy';
import { draftCard, markupOf, sceneOf, texts } from '../../bot/index.ts';
import type { EvidenceFile } from '../../domain/evidence/index.ts';
import { formById } from '../../domain/forms/index.ts';
import { nextStep } from '../../domain/submission/index.ts';
import type { JobDeps } from './deps.ts';

/**
 * After a batch of photos: one card below them that says how many are stored, with **Selesai**. While
 * it stands below the newest photo it is edited, otherwise a new one is sent.
 */
export async function showPhotoCard(deps: JobDeps, files: readonly EvidenceFile[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  const { me, drafts } = await deps.store.session(first.chat);
  const draft = drafts.find(({ id }) => id === first.dossierId);
  if (!me || !draft || nextStep(draft, formById(draft.form))?.kind !== 'foto') return;
  const scene = await sceneOf(texts(me.language), deps, me, draft);
  const view = draftCard(scene);
  const options = { parse_mode: 'HTML' as const, reply_markup: markupOf(view) };
  const newest = Math.max(...files.map((file) => file.message));
  const card = await deps.evidence.photoCard(draft.id);
  try {
    if (card && card.message > newest) {
      await deps.api.editMessageText(first.chat, card.message, view.html.value, options);
    } else {
      const sent = await deps.api.sendMessage(first.chat, view.html.value, options);
      const upTo = Math.max(newest, card?.upTo ?? 0);
      await deps.evidence.savePhotoCard(draft.id, { message: sent.message_id, upTo });
    }
  } catch (error) {
    // The photos are stored all the same; the next photo or press shows the card again.
    if (!(error instanceof GrammyError) && !(error instanceof HttpError)) throw error;
  }
}
