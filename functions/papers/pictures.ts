import { loadSharp } from '../pictures/index.ts';

/** Longest side in print: 140 dpi on half a page for photos, 170 dpi on a page for papers that must be read. */
export const SIDE = { photo: 1000, sheet: 1600 };

/** A picture for print, upright and without anything the camera wrote into it; undefined where it cannot be decoded. */
export async function printable(bytes: Uint8Array, side: number): Promise<string | undefined> {
  const sharp = await loadSharp();
  try {
    const data = await sharp(bytes, { failOn: 'truncated', sequentialRead: true })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: 72 })
      .toBuffer();
    return `data:image/jpeg;base64,${data.toString('base64')}`;
  } catch {
    return undefined;
  }
}
