import { type Api, GrammyError, InputFile } from 'grammy';
import type { Attachment, Dossier } from '../../domain/approval/index.ts';
import type { Ctx, Deps } from '../context.ts';

/** So many pictures fit into one album. */
const ALBUM = 10;

type Shown = { file: Attachment; caption: string };

/** The photos of a report as albums and the documents one by one. Returns how many were sent. */
export async function sendFiles(ctx: Ctx, deps: Deps, dossier: Dossier): Promise<number> {
  const chat = ctx.chatId;
  if (chat === undefined) return 0;
  const shown = dossier.files.map((file): Shown => {
    const step = ctx.t.lapor.steps[file.step] ?? file.step;
    return { file, caption: `${dossier.number} · ${step}` };
  });
  const photos = shown.filter(({ file }) => file.kind === 'photo');
  const batches = shown.filter(({ file }) => file.kind !== 'photo').map((one) => [one]);
  for (let from = 0; from < photos.length; from += ALBUM)
    batches.push(photos.slice(from, from + ALBUM));
  let sent = 0;
  for (const batch of batches) sent += await sendBatch(ctx.api, deps, chat, batch);
  return sent;
}

/**
 * By the ids that Telegram knows the files by, which costs no upload. Ids are of one bot: where
 * another bot has taken over, Telegram refuses them and the bytes are sent from storage.
 */
async function sendBatch(api: Api, deps: Deps, chat: number, batch: Shown[]): Promise<number> {
  try {
    await post(api, chat, batch, (file) => file.fileId);
    return batch.length;
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
  const uploads = new Map<Attachment, InputFile>();
  for (const { file } of batch) {
    const bytes = await deps.file(file.sha256);
    if (bytes !== undefined) uploads.set(file, new InputFile(bytes, nameOf(file)));
  }
  const found = batch.filter(({ file }) => uploads.has(file));
  if (found.length > 0) {
    await post(api, chat, found, (file) => uploads.get(file) ?? file.fileId);
  }
  return found.length;
}

/** The file's kind decides the method; only photos come in more than one. */
async function post(
  api: Api,
  chat: number,
  batch: readonly Shown[],
  media: (file: Attachment) => string | InputFile,
): Promise<void> {
  const [first, second] = batch;
  if (first === undefined) return;
  const { file, caption } = first;
  if (second !== undefined) {
    await api.sendMediaGroup(
      chat,
      batch.map((one) => ({ type: 'photo', media: media(one.file), caption: one.caption })),
    );
  } else if (file.kind === 'photo') await api.sendPhoto(chat, media(file), { caption });
  else if (file.kind === 'voice') await api.sendVoice(chat, media(file), { caption });
  else await api.sendDocument(chat, media(file), { caption });
}

/** A name for an upload; Telegram shows a document by it. */
function nameOf({ step, sha256, contentType }: Attachment): string {
  const ending = contentType.split(';')[0]?.split('/')[1] ?? 'bin';
  return `${step}-${sha256.slice(0, 8)}.${ending === 'jpeg' ? 'jpg' : ending}`;
}
