import type { EvidenceFile, RefusalReason } from '../../domain/evidence/index.ts';
import { gate } from '../gate.ts';
import { type Copies, makeCopies } from './copies.ts';
import { type Taken, takenFrom } from './exif.ts';
import { kindOf } from './kind.ts';
import { MOST } from './limits.ts';
import { lookAt } from './look.ts';

/** What a file turned out to be. */
export type Inspected =
  | { kind: 'voice'; contentType: string }
  | { kind: 'pdf'; contentType: string; pages: number }
  | { kind: 'picture'; contentType: string; taken: Taken; copies: Copies; phash?: string };

/** One file at a time, whatever comes at once: what decoding takes is planned for one. */
const alone = gate(1);

/**
 * Judges a file by its content alone: kind, bytes, pixels and pages before anything is decoded, then
 * whether it is whole.
 *
 * @param of how it came, and when Telegram had it
 * @returns what it is, with the copies of a picture; or why it is no evidence
 */
export async function inspect(
  bytes: Uint8Array,
  of: Pick<EvidenceFile, 'kind' | 'sentAt'>,
): Promise<Inspected | { reason: RefusalReason }> {
  if (bytes.byteLength > MOST.bytes) return { reason: 'ukuran' };
  return alone(() => judged(bytes, of));
}

async function judged(
  bytes: Uint8Array,
  of: Pick<EvidenceFile, 'kind' | 'sentAt'>,
): Promise<Inspected | { reason: RefusalReason }> {
  const found = await kindOf(bytes, of.kind === 'voice');
  if ('reason' in found) return found;
  const { kind, contentType } = found;
  if (kind === 'voice') return { kind, contentType };
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf-thread.ts');
    const facts = await readPdf(bytes);
    return 'reason' in facts ? facts : { kind, contentType, pages: facts.pages };
  }
  const header = await lookAt(bytes);
  if ('reason' in header) return header;
  const copies = await makeCopies(bytes);
  if (!copies) return { reason: 'rusak' };
  const { hashOf } = await import('./phash.ts');
  const phash = await hashOf(copies.thumbnail);
  const taken = await takenFrom(header.exif, of.sentAt);
  return { kind, contentType, taken, copies, ...(phash && { phash }) };
}
