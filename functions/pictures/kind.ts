import { fileTypeFromBuffer } from 'file-type';
import type { RefusalReason } from '../../domain/evidence/index.ts';

/** What evidence may be, told by its first bytes and never by its name. Voice notes are Ogg Opus. */
const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];
const PDF = 'application/pdf';
const VOICE = ['audio/ogg', 'audio/ogg; codecs=opus', 'audio/wav', 'audio/mpeg'];
const HEIC = /^image\/(heic|heif)/;

export type Kind = { kind: 'picture' | 'pdf' | 'voice'; contentType: string };

/** The kind of a file, or why none that is welcome. `voice`: it came as a voice note. */
export async function kindOf(
  bytes: Uint8Array,
  voice: boolean,
): Promise<Kind | { reason: RefusalReason }> {
  if (bytes.byteLength === 0) return { reason: 'kosong' };
  // A zip is never welcome, and telling its kinds apart would mean to unpack it.
  if (startsWith(bytes, 'PK')) return { reason: 'jenis' };
  const contentType = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (HEIC.test(contentType)) return { reason: 'heic' };
  if (voice)
    return VOICE.includes(contentType) ? { kind: 'voice', contentType } : { reason: 'jenis' };
  if (contentType !== PDF && !PICTURES.includes(contentType)) return { reason: 'jenis' };
  if (isMixed(bytes, contentType)) return { reason: 'campuran' };
  return { kind: contentType === PDF ? 'pdf' : 'picture', contentType };
}

/** Where readers of PDF and browsers look for what they know. */
const HEAD = 1024;
/** A zip is read from its end: 22 bytes and a comment of at most 64 KB. */
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');
const ZIP_ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const TAIL = 22 + 0xffff;

/**
 * A picture that is a zip, a PDF or a page as well. Other things behind the end of a picture are no
 * fault: phones append short films and depth maps.
 */
function isMixed(bytes: Uint8Array, contentType: string): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = all.subarray(0, HEAD).toString('latin1').toLowerCase();
  if (/<(script|html|!doctype|svg)\b/.test(head)) return true;
  if (contentType !== PDF && head.includes('%pdf-')) return true;
  const end = all.subarray(-TAIL).lastIndexOf(ZIP_END);
  return end !== -1 && all.lastIndexOf(ZIP_ENTRY) !== -1;
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return Buffer.from(bytes.subarray(0, letters.length)).toString('latin1') === letters;
}
