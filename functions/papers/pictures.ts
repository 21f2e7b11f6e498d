import { loadSharp } from '../pictures/sharp.ts';

/** Longest side in print: 140 dpi across half a page, and a bundle of thirty photos stays a few megabytes. */
const SIDE = 1000;

/** A picture for print, upright and without anything the camera wrote into it; undefined where it cannot be decoded. */
export async function printable(
  bytes: Uint8Array,
): Promise<{ image: string; width: number; height: number } | undefined> {
  const sharp = await loadSharp();
  try {
    const { data, info } = await sharp(bytes, { failOn: 'truncated', sequentialRead: true })
      .autoOrient()
      .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 72 })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    return { image: `data:image/jpeg;base64,${data.toString('base64')}`, width, height };
  } catch {
    return undefined;
  }
}
