import { GrammyError, HttpError } from 'grammy';
import { texts } from '../../bot/index.ts';
import { type EvidenceFile, fileSchema, type RefusalReason } from '../../domain/evidence/index.ts';
import { reportNumber } from '../../domain/ids.ts';
import { isProblem } from '../../domain/problem.ts';
import type { FileStore } from '../adapters/files.ts';
import { type Inspected, inspect } from '../pictures/index.ts';
import type { JobDeps } from './deps.ts';
import { bytesOf } from './file-bytes.ts';
import { Later } from './later.ts';
import { alikeToNew } from './lookalikes.ts';

/**
 * Brings one file from Telegram into S3 and settles its record. Nothing of it is stored before it was
 * judged by its content, and it counts as stored only after the same bytes were read back.
 *
 * @returns the file as it stands now
 */
export async function fetchEvidence(
  deps: JobDeps,
  body: Record<string, unknown>,
): Promise<EvidenceFile> {
  const file = fileSchema.parse(body);
  if (file.state !== 'menunggu') return file;
  const bytes = await bytesOf(deps, file);
  if ('reason' in bytes) return refuse(deps, file, bytes.reason);
  const found = await inspect(bytes, file);
  if ('reason' in found) return refuse(deps, file, found.reason);
  const stored = await keep(deps.files, bytes, found.contentType);
  const alsoIn = await deps.evidence.sameBytes(stored.sha256, file.dossierId);
  const settled: EvidenceFile = {
    ...file,
    state: 'tersimpan',
    ...stored,
    contentType: found.contentType,
    ...(alsoIn.length > 0 && { alsoIn: alsoIn.map(reportNumber) }),
    ...(await contentOf(deps, file, found)),
  };
  await deps.evidence.settle(settled);
  await react(deps, settled);
  return settled;
}

/** What is known of a file's content, with the copies of a picture stored beside it. */
async function contentOf(
  deps: JobDeps,
  file: EvidenceFile,
  found: Inspected,
): Promise<Partial<EvidenceFile>> {
  if (found.kind === 'voice') return {};
  if (found.kind === 'pdf') return { pages: found.pages };
  const { copies, phash, taken } = found;
  const plain = await keep(deps.files, copies.plain, 'image/jpeg');
  const thumbnail = await keep(deps.thumbnails, copies.thumbnail, 'image/jpeg');
  const alike = phash === undefined ? [] : await alikeToNew(deps, file, phash);
  return {
    ...taken,
    plain: plain.sha256,
    thumbnail: thumbnail.sha256,
    ...(phash !== undefined && { phash }),
    ...(alike.length > 0 && { alike }),
  };
}

async function keep(files: FileStore, bytes: Uint8Array, contentType: string) {
  const stored = await files.put(bytes, contentType);
  if (isProblem(stored)) throw new Later(10_000, false, stored.problem);
  return stored;
}

/** Says below the file itself why it is no evidence and how it could be; only then it is refused for good. */
async function refuse(
  deps: JobDeps,
  file: EvidenceFile,
  reason: RefusalReason,
): Promise<EvidenceFile> {
  const person = await deps.store.person(file.sentBy);
  const { berkas, kabar } = texts(person);
  const said = file.kind === 'voice' ? kabar.voiceRefused : berkas.refused(file.step, reason);
  await tell(deps, file, said.value);
  const settled: EvidenceFile = { ...file, state: 'ditolak', reason };
  await deps.evidence.settle(settled);
  return settled;
}

/** While Telegram is busy or down the file waits, as it would for its bytes; who cannot be written to is not. */
async function tell({ api }: JobDeps, { chat, message }: EvidenceFile, html: string) {
  const reply_parameters = { message_id: message, allow_sending_without_reply: true };
  try {
    await api.sendMessage(chat, html, { parse_mode: 'HTML', reply_parameters });
  } catch (error) {
    if (error instanceof HttpError) throw new Later(10_000, false, 'telegram not reached');
    if (!(error instanceof GrammyError)) throw error;
    const { error_code: code, parameters } = error;
    if (code !== 429 && code < 500) return;
    throw new Later((parameters.retry_after ?? 10) * 1000, false, `telegram ${code}`);
  }
}

/** 👍 on the photo says that it is stored; that it cannot be shown changes nothing. */
async function react({ api }: JobDeps, file: EvidenceFile): Promise<void> {
  await api
    .setMessageReaction(file.chat, file.message, [{ type: 'emoji', emoji: '👍' }])
    .catch(ignoreRefusal);
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof GrammyError) && !(error instanceof HttpError)) throw error;
}
