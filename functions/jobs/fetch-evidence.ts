import { fileTypeFromBuffer } from 'file-type';
import { GrammyError, HttpError } from 'grammy';
import { texts } from '../../bot/index.ts';
import { type EvidenceFile, fileSchema } from '../../domain/evidence/index.ts';
import { reportNumber } from '../../domain/ids.ts';
import { isProblem } from '../../domain/problem.ts';
import type { JobDeps } from './deps.ts';
import { Later } from './later.ts';

/** What evidence may be, told by its first bytes and never by its name. Voice notes are Ogg Opus. */
const WELCOME = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];
const VOICE = ['audio/ogg', 'audio/ogg; codecs=opus', 'audio/wav', 'audio/mpeg'];

/** The Bot API hands out files up to 20 MB. */
const LARGEST = 20 * 1024 * 1024;

/**
 * Brings one file from Telegram into S3 and settles its record. It counts as stored only after the
 * same bytes were read back.
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
  if (!bytes) return refuse(deps, file, 'hilang');
  if (bytes.byteLength > LARGEST) return refuse(deps, file, 'ukuran');
  const type = await fileTypeFromBuffer(bytes);
  const welcome = file.kind === 'voice' ? VOICE : WELCOME;
  if (!type || !welcome.includes(type.mime)) return refuse(deps, file, 'jenis');
  const stored = await deps.files.put(bytes, type.mime);
  if (isProblem(stored)) throw new Later(10_000, false, stored.problem);
  const alsoIn = await deps.evidence.sameBytes(stored.sha256, file.dossierId);
  const settled: EvidenceFile = {
    ...file,
    state: 'tersimpan',
    sha256: stored.sha256,
    size: stored.size,
    contentType: type.mime,
    ...(alsoIn.length > 0 && { alsoIn: alsoIn.map(reportNumber) }),
  };
  await deps.evidence.settle(settled);
  await react(deps, settled);
  return settled;
}

/** The bytes; undefined where Telegram no longer has the file. */
async function bytesOf(deps: JobDeps, file: EvidenceFile): Promise<Uint8Array | undefined> {
  try {
    const { file_path } = await deps.api.getFile(file.fileId);
    return file_path === undefined ? undefined : await deps.download(file_path);
  } catch (error) {
    if (error instanceof GrammyError) {
      const after = error.parameters.retry_after;
      if (error.error_code === 429) throw new Later((after ?? 5) * 1000, false, 'telegram 429');
      if (error.error_code === 400) return undefined;
    }
    if (error instanceof GrammyError || error instanceof HttpError) {
      throw new Later(10_000, false, 'telegram not reached');
    }
    throw error;
  }
}

async function refuse(
  deps: JobDeps,
  file: EvidenceFile,
  reason: 'jenis' | 'ukuran' | 'hilang',
): Promise<EvidenceFile> {
  const settled: EvidenceFile = { ...file, state: 'ditolak', reason };
  await deps.evidence.settle(settled);
  const person = await deps.store.person(file.sentBy);
  const t = texts(person);
  const { voiceRefused, fileRefused } = t.kabar;
  const said = file.kind === 'voice' ? voiceRefused : fileRefused(file.step, reason);
  await deps.api
    .sendMessage(file.chat, said.value, {
      parse_mode: 'HTML',
      reply_parameters: { message_id: file.message, allow_sending_without_reply: true },
    })
    .catch(ignoreRefusal);
  return settled;
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
