import { GrammyError, HttpError } from 'grammy';
import type { EvidenceFile, RefusalReason } from '../../domain/evidence/index.ts';
import { MOST } from '../pictures/index.ts';
import type { JobDeps } from './deps.ts';
import { Later } from './later.ts';

/** Telegram says in one sentence that a file's id is wrong or the file is not there for the moment. */
const MOMENT_MS = 10 * 60_000;

/**
 * The bytes of a file that somebody sent, or why there are none to be had. What Telegram says is too large
 * is not downloaded.
 */
export async function bytesOf(
  { api, download, now }: Pick<JobDeps, 'api' | 'download' | 'now'>,
  { fileId, sentAt }: EvidenceFile,
): Promise<Uint8Array | { reason: RefusalReason }> {
  try {
    const { file_path, file_size = 0 } = await api.getFile(fileId);
    if (file_size > MOST.bytes) return { reason: 'ukuran' };
    if (file_path === undefined) return { reason: 'hilang' };
    const bytes = await download(file_path);
    // What broke off on its way would be called damaged for good.
    if (bytes.byteLength < file_size) throw new Later(10_000, false, 'telegram not reached');
    return bytes;
  } catch (error) {
    if (error instanceof GrammyError) {
      const after = error.parameters.retry_after;
      if (error.error_code === 429) throw new Later((after ?? 5) * 1000, false, 'telegram 429');
      if (error.error_code === 400) {
        const { description } = error;
        if (description.includes('too big')) return { reason: 'ukuran' };
        if (description.includes('temporarily') && now() - sentAt < MOMENT_MS)
          throw new Later(60_000, false, 'telegram 400');
        return { reason: 'hilang' };
      }
    }
    if (error instanceof GrammyError || error instanceof HttpError) {
      throw new Later(10_000, false, 'telegram not reached');
    }
    throw error;
  }
}
