import { type Api, GrammyError, InputFile } from 'grammy';
import type { Attachment } from '../../domain/approval/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { packOf } from '../../domain/rules/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { html, join } from '../html.ts';
import { checksOf } from '../views/dossier.ts';
import { fileName } from '../views/file-name.ts';
import { distanceTo, type Showing, type ShownFile, shownTo } from './shown-files.ts';

/** So many pictures fit into one album. */
const ALBUM = 10;

type Item = ShownFile & { caption: string };

/**
 * The photos of a report as albums and the documents one by one. Whoever verifies it gets what was sent,
 * with the capture time and position; all others get copies that hold neither.
 *
 * @returns how many were sent
 */
export async function sendFiles(ctx: Ctx, deps: Deps, showing: Showing): Promise<number> {
  const chat = ctx.chatId;
  if (chat === undefined) return 0;
  const { t } = ctx;
  const { dossier, files } = showing;
  const shown = shownTo(showing);
  const pack = packOf(deps.packs, dossier.pack);
  const checks = isProblem(pack) ? [] : checksOf(dossier, { files: [...files] }, pack);
  const metres = await distanceTo(deps, showing, shown);
  const items = shown.map((one): Item => {
    const { file, taken } = one;
    const name = fileName(t, dossier, checks, file);
    const { takenAt, takenWhere } = taken ?? {};
    const seen = taken && t.berkas.taken(takenAt, takenWhere, metres(takenWhere));
    return { ...one, caption: join([html`${dossier.number} · ${name}`, seen], '').value };
  });
  const photos = items.filter(({ as }) => as === 'photo');
  const batches = items.filter(({ as }) => as !== 'photo').map((one) => [one]);
  for (let from = 0; from < photos.length; from += ALBUM)
    batches.push(photos.slice(from, from + ALBUM));
  let sent = 0;
  for (const batch of batches) sent += await sendBatch(ctx.api, deps, chat, batch);
  return sent;
}

/**
 * By the ids that Telegram knows the files by, which costs no upload; copies come from storage. Ids are of
 * one bot: where another bot has taken over, Telegram refuses them and all bytes are sent from storage.
 */
async function sendBatch(api: Api, deps: Deps, chat: number, batch: Item[]): Promise<number> {
  const copies = batch.filter(({ byId }) => !byId);
  const uploads = await uploadsOf(deps, copies);
  const ready = batch.filter((item) => item.byId || uploads.has(item));
  try {
    await post(api, chat, ready, (item) => uploads.get(item) ?? item.file.fileId);
    return ready.length;
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
  const all = await uploadsOf(deps, batch);
  const found = batch.filter((item) => all.has(item));
  await post(api, chat, found, (item) => all.get(item) ?? item.file.fileId);
  return found.length;
}

async function uploadsOf(deps: Deps, items: readonly Item[]): Promise<Map<Item, InputFile>> {
  const uploads = new Map<Item, InputFile>();
  for (const item of items) {
    const bytes = await deps.file(item.stored);
    if (bytes !== undefined) uploads.set(item, new InputFile(bytes, nameOf(item)));
  }
  return uploads;
}

/** The file's kind decides the method; only photos come in more than one. */
async function post(
  api: Api,
  chat: number,
  batch: readonly Item[],
  media: (item: Item) => string | InputFile,
): Promise<void> {
  const [first, second] = batch;
  if (first === undefined) return;
  const caption = (item: Item) => ({ caption: item.caption, parse_mode: 'HTML' as const });
  if (second !== undefined) {
    await api.sendMediaGroup(
      chat,
      batch.map((item) => ({ type: 'photo', media: media(item), ...caption(item) })),
    );
  } else if (first.as === 'photo') await api.sendPhoto(chat, media(first), caption(first));
  else if (first.as === 'voice') await api.sendVoice(chat, media(first), caption(first));
  else await api.sendDocument(chat, media(first), caption(first));
}

/** A name for an upload; Telegram shows a document by it. */
function nameOf({ file, stored }: Item): string {
  const { step, contentType }: Pick<Attachment, 'step' | 'contentType'> = file;
  const ending =
    stored === file.sha256 ? (contentType.split(';')[0]?.split('/')[1] ?? 'bin') : 'jpg';
  return `${step}-${stored.slice(0, 8)}.${ending === 'jpeg' ? 'jpg' : ending}`;
}
