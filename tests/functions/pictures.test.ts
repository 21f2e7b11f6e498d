import sharp, { type Exif } from 'sharp';
import { describe, expect, it } from 'vitest';
import { bitsBetween, mostDistance } from '../../domain/evidence/index.ts';
import { inspect } from '../../functions/pictures/index.ts';
import { scene, sheet } from '../support/scene.ts';

const RECEIVED = Date.parse('2026-11-20T03:00:00Z');

async function pictureOf(bytes: Uint8Array) {
  const found = await inspect(bytes, { kind: 'document', sentAt: RECEIVED });
  if (!('kind' in found) || found.kind !== 'picture') throw new Error(JSON.stringify(found));
  return found;
}
const hashOf = async (bytes: Uint8Array) => (await pictureOf(bytes)).phash ?? '';

/** What becomes of pictures that are used again. */
const changed = {
  'compressed hard': (bytes: Buffer) => sharp(bytes).jpeg({ quality: 40 }).toBuffer(),
  'a quarter of the size': (bytes: Buffer) => sharp(bytes).resize(320).jpeg().toBuffer(),
  'brighter by a fifth': (bytes: Buffer) =>
    sharp(bytes).modulate({ brightness: 1.2 }).jpeg().toBuffer(),
  'more contrast': (bytes: Buffer) => sharp(bytes).linear(1.3, -30).jpeg().toBuffer(),
  grey: (bytes: Buffer) => sharp(bytes).greyscale().jpeg().toBuffer(),
  'turned by its EXIF': async (bytes: Buffer) => {
    const lying = await sharp(bytes).rotate(90).jpeg().toBuffer();
    return sharp(lying).withMetadata({ orientation: 8 }).jpeg().toBuffer();
  },
  'a PNG': (bytes: Buffer) => sharp(bytes).png().toBuffer(),
};

describe('a picture used again', () => {
  it.each(Object.entries(changed))('%s is found', async (_how, change) => {
    for (const [paper, make] of [
      [false, scene],
      [true, sheet],
    ] as const) {
      const distances: number[] = [];
      for (let seed = 1; seed <= 8; seed += 1) {
        const original = await make(seed);
        const [a, b] = [await hashOf(original), await hashOf(await change(original))];
        distances.push(bitsBetween(a, b));
      }
      const found = distances.filter((distance) => distance <= mostDistance(paper));
      // Papers are compared more strictly, so that a few of the changed ones are missed.
      expect(found.length).toBeGreaterThanOrEqual(paper ? 6 : 8);
    }
  });

  it('is told from all others, photos and papers alike', async () => {
    for (const [paper, make] of [
      [false, scene],
      [true, sheet],
    ] as const) {
      const seeds = Array.from({ length: 25 }, (_, seed) => seed + 1);
      const hashes: string[] = [];
      for (const seed of seeds) hashes.push(await hashOf(await make(seed)));
      const near = hashes.flatMap((a, index) =>
        hashes.slice(0, index).filter((b) => bitsBetween(a, b) <= mostDistance(paper)),
      );
      expect(near).toEqual([]);
    }
  });

  it('has no hash where there is nothing to compare', async () => {
    const plain = (background: string, side = 640) =>
      sharp({ create: { width: side, height: side, channels: 3, background } })
        .jpeg()
        .toBuffer();
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 12 };
    const grain = sharp({
      create: { width: 640, height: 480, channels: 3, background: 'black', noise },
    });
    for (const flat of [
      await plain('black'),
      await plain('white'),
      await grain.jpeg().toBuffer(),
      await sharp(await scene(1))
        .resize(20, 20, { fit: 'fill' })
        .jpeg()
        .toBuffer(),
    ]) {
      expect((await pictureOf(flat)).phash).toBeUndefined();
    }
  });
});

describe('what a camera wrote', () => {
  const exif = (at: string, gps: Record<string, string> = {}) => ({
    IFD2: { DateTimeOriginal: at },
    IFD3: gps,
  });
  const taken = async (block: Exif) =>
    (
      await pictureOf(
        await sharp(await scene(1))
          .withExif(block)
          .jpeg()
          .toBuffer(),
      )
    ).taken;
  const place = (latitude: string, longitude: string, south = 'S', east = 'E') => ({
    GPSLatitudeRef: south,
    GPSLatitude: latitude,
    GPSLongitudeRef: east,
    GPSLongitude: longitude,
  });

  it('is read: the time as its clock had it, the position to a metre', async () => {
    const block = exif('2026:11:19 08:05:59', place('7/1 42/1 123/10', '113/1 59/1 5999/100'));
    expect(await taken(block)).toEqual({
      takenAt: '2026-11-19T08:05:59',
      takenWhere: { latitude: -7.70342, longitude: 114 },
    });
  });

  it.each([
    ['a clock that was never set', '1980:01:01 00:00:00'],
    ['a day that is not in the calendar', '2026:02:30 10:00:00'],
    ['the far future', '2031:01:01 10:00:00'],
    ['zeros', '0000:00:00 00:00:00'],
    ['words', 'kemarin pagi sekali'],
    ['an hour that is none', '2026:11:19 45:00:00'],
  ])('is left out where it is %s', async (_what, at) => {
    expect(await taken(exif(at))).toEqual({});
  });

  it.each([
    ['no fix', place('0/1 0/1 0/1', '0/1 0/1 0/1')],
    ['beyond the poles', place('99/1 0/1 0/1', '114/1 0/1 0/1')],
    ['around the world twice', place('7/1 0/1 0/1', '500/1 0/1 0/1')],
    ['divided by zero', place('7/0 0/0 0/0', '114/0 0/0 0/0')],
    ['half of it', { GPSLatitudeRef: 'S', GPSLatitude: '7/1 42/1 0/1' }],
  ])('is left out where the position is %s', async (_what, gps) => {
    expect(await taken(exif('2026:11:19 08:05:59', gps))).toEqual({
      takenAt: '2026-11-19T08:05:59',
    });
  });

  it('may be garbage: the picture is welcome all the same', async () => {
    const jpeg = await scene(1);
    const garbage = Buffer.from(`Exif\0\0II*\0\xff\xff\xff\xff${'x'.repeat(300)}`, 'latin1');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(garbage.length + 2);
    const marker = Buffer.from([0xff, 0xe1]);
    const bytes = Buffer.concat([jpeg.subarray(0, 2), marker, length, garbage, jpeg.subarray(2)]);
    expect((await pictureOf(bytes)).taken).toEqual({});
  });
});
