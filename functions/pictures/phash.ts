import phash from 'sharp-phash';
import * as z from 'zod';
import { loadSharp } from './sharp.ts';

/** What sharp-phash answers. Its types speak of a default export that its code does not have. */
const bitsSchema = z.string().regex(/^[01]{64}$/);
const bitsOf: unknown = phash;

/** Side of the sample that the hash is made of. */
const SAMPLE = 32;
/** Standard deviation of its grey values (0–255) below which there is nothing to compare. */
const FLAT = 6;

/**
 * Perceptual hash of an upright picture, 64 bits as 16 hex digits; undefined where the picture is flat
 * (a covered lens, an empty sheet) or smaller than the sample: its bits would be noise, and all such
 * pictures would look alike.
 */
export async function hashOf(upright: Uint8Array): Promise<string | undefined> {
  const sharp = await loadSharp();
  const { data, info } = await sharp(upright)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.width < SAMPLE || info.height < SAMPLE) return undefined;
  const sample = await sharp(data, { raw: { ...info, channels: 1 } })
    .resize(SAMPLE, SAMPLE, { fit: 'fill' })
    .raw()
    .toBuffer();
  if (deviation(sample) < FLAT) return undefined;
  if (typeof bitsOf !== 'function') throw new TypeError('sharp-phash is no function');
  const bits = bitsSchema.parse(await bitsOf(Buffer.from(upright)));
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}

function deviation(values: Uint8Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / values.length);
}
