import { GrammyError, HttpError } from 'grammy';
import type { EvidenceFile, RefusalReason } from '../../domain/evidence/index.ts';
import { MOST } from '../pictures/index.ts';
import type { JobDeps } from './deps.ts';
import { Later } from './later.ts';

/**
 * The bytes of a file that somebody sent, or why there are none to be had. What Telegram says is too large
 * is not downloaded.
 */
export async function bytesOf(
  { api, download }: Pick<JobDeps, 'api' | 'download'>,
  { fileId }: EvidenceFile,
): Promise<Uint8Array | { reason: RefusalReason }> {
  try {
    const { file_path, file_size = 0 } = await api.getFile(fileId);
    if (file_size > MOST.bytes) return { reason: 'ukuran' };
    return file_path === undefined ? { reason: 'hilang' } : await download(file_path);
  } catch (error) {
    if (error instanceof GrammyError) {
      const after = error.parameters.retry_after;
      if (error.error_code === 429) throw new Later((after ?? 5) * 1000, false, 'telegram 429');
      if (error.error_code === 400) {
        return { reason: error.description.includes('too big') ? 'ukuran' : 'hilang' };
      }
    }
    if (error instanceof GrammyError || error instanceof HttpError) {
      throw new Later(10_000, false, 'telegram not reached');
    }
    throw error;
  }
}
