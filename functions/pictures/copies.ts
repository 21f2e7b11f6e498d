import { MOST, PLAIN_SIDE, THUMBNAIL_SIDE } from './limits.ts';
import { loadSharp } from './sharp.ts';

/** JPEGs made of a picture: upright, without EXIF, GPS, XMP and colour profile. */
export type Copies = {
  /** At most 1600 px: what others than verifiers see. */
  plain: Uint8Array;
  /** At most 320 px: for cards. */
  thumbnail: Uint8Array;
};

/** Decodes a picture once and makes its copies; undefined where it is cut off or damaged. */
export async function makeCopies(bytes: Uint8Array): Promise<Copies | undefined> {
  const sharp = await loadSharp();
  try {
    const plain = await sharp(bytes, {
      failOn: 'truncated',
      limitInputPixels: MOST.pixels,
      sequentialRead: true,
    })
      .autoOrient()
      .resize(inside(PLAIN_SIDE))
      .flatten({ background: 'white' })
      .jpeg({ quality: 82 })
      .toBuffer();
    const thumbnail = await sharp(plain)
      .resize(inside(THUMBNAIL_SIDE))
      .jpeg({ quality: 75 })
      .toBuffer();
    return { plain, thumbnail };
  } catch {
    return undefined;
  }
}

function inside(side: number) {
  return { width: side, height: side, fit: 'inside', withoutEnlargement: true } as const;
}
