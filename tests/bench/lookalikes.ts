import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { bitsBetween, bucketsOf, mostDistance } from '../../domain/evidence/index.ts';
import { newId } from '../../functions/adapters/identity.ts';
import { keys } from '../../functions/adapters/keys.ts';
import {
  createLookalikes,
  entryOf,
  FULL,
  type Picture,
} from '../../functions/adapters/lookalikes.ts';
import { quantile } from './stats.ts';
import { TABLE, type World } from './world.ts';

/** Searching a district for pictures that look like one. Times in milliseconds. */
export interface LookalikeCost {
  /** Photos that are kept, buckets that hold them, and pictures in the fullest one. */
  photos: number;
  buckets: number;
  fullest: number;
  searches: number;
  p50: number;
  p99: number;
  /** The same where every bucket that is looked at is full: the most that a search can cost. */
  fullP50: number;
  fullP99: number;
  /** Photos with up to nine bits changed that were searched for, and how many of them were found. */
  sought: number;
  found: number;
}

/** DynamoDB takes so many items in one batch. */
const PER_BATCH = 25;
/** So many batches are on their way at once. */
const AT_ONCE = 4;
const WARM_UP = 50;
const DISTRICT = 'bench';
/** All pictures of this one look alike. */
const CROWDED = 'penuh';

/**
 * Fills the index of a district and searches it, one search after the other as the job does. A tenth of the
 * photos are taken in few places, so that their hashes resemble one another as those of real photos do.
 */
export async function measureLookalikes(
  world: World,
  photos: number,
  searches: number,
): Promise<LookalikeCost> {
  const places = Array.from({ length: 50 }, randomHash);
  const pictures = Array.from({ length: photos }, (_, n): Picture => {
    const place = n % 10 === 0 ? places[(n / 10) % places.length] : undefined;
    const phash = place === undefined ? randomHash() : flipped(place, 16);
    return { kabupaten: DISTRICT, paper: false, phash, dossierId: newId(), unique: `AQAD${n}` };
  });
  const { buckets, fullest } = await fill(world, pictures);
  await crowd(world);
  const index = createLookalikes(world.clients.documents, TABLE);
  const [waits, full]: [number[], number[]] = [[], []];
  let [sought, found] = [0, 0];
  for (let n = 0; n < searches + WARM_UP; n += 1) {
    const kept = pictures[(n * 7919) % pictures.length];
    if (!kept) continue;
    // Every other search is for a photo that is there, changed as far as it may be.
    const known = n % 2 === 0;
    const phash = known ? flipped(kept.phash, (n / 2) % (mostDistance(false) + 1)) : randomHash();
    const began = performance.now();
    const result = await index.picturesLike({ ...kept, phash, dossierId: 'BARU' });
    const wait = performance.now() - began;
    if (n % 4 === 0) {
      const crowded = { ...kept, kabupaten: CROWDED, phash: '0'.repeat(16), dossierId: 'BARU' };
      const took = await timeOf(() => index.picturesLike(crowded));
      if (n >= WARM_UP) full.push(took);
    }
    if (n < WARM_UP) continue;
    waits.push(wait);
    if (!known) continue;
    sought += 1;
    if (result.some(({ unique }) => unique === kept.unique)) found += 1;
  }
  return {
    photos,
    buckets,
    fullest,
    searches,
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
    fullP50: quantile(full, 0.5),
    fullP99: quantile(full, 0.99),
    sought,
    found,
  };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Puts all buckets as they stand after so many pictures were noted; one by one would take an hour. */
async function fill(world: World, pictures: readonly Picture[]) {
  const buckets = new Map<string, { pk: string; sk: string; pictures: Set<string> }>();
  for (const picture of pictures) {
    for (const { band, value } of bucketsOf(picture.phash)) {
      const key = keys.alike(picture.kabupaten, 'foto', band, value);
      const bucket = buckets.get(key.pk) ?? { ...key, pictures: new Set() };
      if (bucket.pictures.size < FULL) bucket.pictures.add(entryOf(picture));
      buckets.set(key.pk, bucket);
    }
  }
  await write(world, [...buckets.values()]);
  const fullest = Math.max(...[...buckets.values()].map((bucket) => bucket.pictures.size));
  return { buckets: buckets.size, fullest };
}

/** A district in which every place to look for the hash of nothing but zeros is full of others. */
async function crowd(world: World): Promise<void> {
  const entries = (value: number) =>
    Array.from({ length: FULL }, (_, n) => {
      const phash = (0xffff_0000_0000_0000n | BigInt(n * 65_536 + value)).toString(16);
      return entryOf({
        kabupaten: CROWDED,
        paper: false,
        phash,
        dossierId: newId(),
        unique: `AQAD${n}`,
      });
    });
  const items = bucketsOf('0'.repeat(16)).flatMap(({ band }) =>
    [0, ...Array.from({ length: 13 }, (_, bit) => 1 << bit)].map((value) => ({
      ...keys.alike(CROWDED, 'foto', band, value),
      pictures: new Set(entries(value)),
    })),
  );
  await write(world, items);
}

async function write(world: World, items: readonly Record<string, unknown>[]): Promise<void> {
  const documents = DynamoDBDocumentClient.from(world.clients.dynamodb);
  const batches: (typeof items)[] = [];
  for (let from = 0; from < items.length; from += PER_BATCH)
    batches.push(items.slice(from, from + PER_BATCH));
  const one = async () => {
    for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
      let left = batch.map((Item) => ({ PutRequest: { Item } }));
      while (left.length > 0) {
        const RequestItems = { [TABLE]: left };
        const { UnprocessedItems } = await documents.send(new BatchWriteCommand({ RequestItems }));
        left = (UnprocessedItems?.[TABLE] ?? []) as typeof left;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

function randomHash(): string {
  const half = () =>
    Math.floor(Math.random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return half() + half();
}

/** The hash with so many bits changed. */
function flipped(hash: string, count: number): string {
  let bits = BigInt(`0x${hash}`);
  const write = () => bits.toString(16).padStart(16, '0');
  while (bitsBetween(write(), hash) < count) bits ^= 1n << BigInt(Math.floor(Math.random() * 64));
  return write();
}
