import {
  type Bucket,
  bitsBetween,
  bucketsOf,
  mostDistance,
  placesToLook,
} from '../../domain/evidence/index.ts';
import { type Documents, isConditionFailed } from './documents.ts';
import { keys } from './keys.ts';

/** A picture of a report that was sent: where it is compared, and what is kept of it. */
export type Picture = {
  kabupaten: string;
  /** Papers are compared with papers only, and more strictly. */
  paper: boolean;
  phash: string;
  dossierId: string;
  unique: string;
};

/** A picture that looks like another, and in how many of 64 bits it differs. */
export type Found = { dossierId: string; unique: string; distance: number };

/** The pictures of a district by what they look like; see `domain/evidence/alike.ts`. */
export interface Lookalikes {
  /** Keeps a picture for later searches; once more changes nothing. */
  notePicture(picture: Picture): Promise<void>;
  /** The pictures of other reports within the distance, nearest first, at most 20. */
  picturesLike(picture: Omit<Picture, 'unique'>): Promise<Found[]>;
}

/**
 * So many pictures are kept in a bucket. Among 100,000 the middling one holds 12 and the fullest some 40;
 * what is fuller holds pictures with little in them, which all look alike. Later ones are then kept in their
 * other bands only, and may be missed; the search stays as fast as it was.
 */
export const FULL = 100;
const MOST_FOUND = 20;

/** One item per bucket, so that a search is one batch of reads. Items are a set that only grows by ADD. */
export function createLookalikes(client: Documents, table: string): Lookalikes {
  const keyOf = ({ kabupaten, paper }: Pick<Picture, 'kabupaten' | 'paper'>, bucket: Bucket) =>
    keys.alike(kabupaten, paper ? 'kertas' : 'foto', bucket.band, bucket.value);
  return {
    notePicture: async (picture) => {
      const entry = entryOf(picture);
      await Promise.all(
        bucketsOf(picture.phash).map(async (bucket) => {
          try {
            await client.update({
              TableName: table,
              Key: keyOf(picture, bucket),
              UpdateExpression: 'ADD pictures :one',
              ConditionExpression: 'attribute_not_exists(pictures) OR size(pictures) < :full',
              ExpressionAttributeValues: { ':one': new Set([entry]), ':full': FULL },
            });
          } catch (error) {
            if (!isConditionFailed(error)) throw error;
          }
        }),
      );
    },
    picturesLike: async (picture) => {
      const { phash, paper, dossierId } = picture;
      const wanted = placesToLook(phash, paper).map((bucket) => keyOf(picture, bucket));
      const items = await client.batchGet(table, wanted);
      const found = new Map<string, Found>();
      for (const { pictures } of items) {
        for (const entry of pictures as Set<string>) {
          if (found.has(entry)) continue;
          const [hash = '', id = '', unique = ''] = entry.split('#');
          const distance = bitsBetween(hash, phash);
          if (id !== dossierId && distance <= mostDistance(paper))
            found.set(entry, { dossierId: id, unique, distance });
        }
      }
      const nearest = [...found.values()].sort((a, b) => a.distance - b.distance);
      return nearest.slice(0, MOST_FOUND);
    },
  };
}

/** A picture as it stands in its buckets. Telegram's names of files hold no `#`. */
export function entryOf({ phash, dossierId, unique }: Picture): string {
  return `${phash}#${dossierId}#${unique}`;
}
