import type { Metadata } from 'sharp';
import type { RefusalReason } from '../../domain/evidence/index.ts';
import { MOST } from './limits.ts';
import { loadSharp } from './sharp.ts';

/** Pixels of a picture as its header says, and its EXIF block. */
export type Header = { width: number; height: number; exif?: Uint8Array };

/** Reads a picture's header; nothing is decoded. */
export async function lookAt(bytes: Uint8Array): Promise<Header | { reason: RefusalReason }> {
  const sharp = await loadSharp();
  let header: Metadata;
  try {
    header = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return { reason: 'rusak' };
  }
  const { width, height, exif } = header;
  if (!width || !height) return { reason: 'rusak' };
  if (width * height > MOST.pixels || inMemory(header) > MOST.whole) return { reason: 'piksel' };
  return { width, height, ...(exif && { exif }) };
}

/** Values a pixel has on average, where colour is kept coarser than light. */
const VALUES: Record<string, number> = { '4:2:0': 1.5, '4:2:2': 2 };

/**
 * Bytes that decoding keeps at once where it cannot go row by row: an interlaced PNG, the coefficients
 * of a progressive JPEG, any WebP.
 */
function inMemory(header: Metadata): number {
  const { width, height, channels, depth, format, isProgressive, chromaSubsampling } = header;
  const pixels = width * height;
  if (format === 'webp') return pixels * 4;
  if (!isProgressive) return 0;
  if (format === 'jpeg') return pixels * 2 * (VALUES[chromaSubsampling ?? ''] ?? channels);
  return pixels * channels * (depth === 'ushort' ? 2 : 1);
}
