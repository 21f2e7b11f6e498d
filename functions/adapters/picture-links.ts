import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../domain/time/index.ts';
import { type Documents, isConditionFailed } from './documents.ts';
import { keys } from './keys.ts';

/** A link opens for at most so many seconds: Telegram fetches a picture when the message is sent. */
const LONGEST_S = 60 * 60;
/** Links end at full steps, so that a card that is drawn twice is the same card. */
const STEP_S = 15 * 60;

/** What a link says: of which picture, until when (epoch seconds), and the proof that we said so. */
export type PictureLink = { sha256: string; until: string; sig: string };

/** Links under which somebody without a name, such as Telegram, fetches one thumbnail for a short time. */
export interface PictureLinks {
  /** Paths that open these thumbnails, by their SHA-256, for 45 to 60 minutes. */
  paths(thumbnails: readonly string[], now: Instant): Promise<string[]>;
  /** Whether a link was made here and has not ended. */
  opens(link: PictureLink, now: Instant): Promise<boolean>;
}

/**
 * The links, signed with HMAC-SHA256. The key is a random value in the table: made with the first link,
 * read each time, so that deleting it ends all links at once.
 */
export function createPictureLinks(client: Documents, table: string): PictureLinks {
  const read = async (): Promise<Buffer | undefined> => {
    const item = await client.get({ TableName: table, Key: keys.linkKey, ConsistentRead: true });
    return typeof item?.key === 'string' ? Buffer.from(item.key, 'base64url') : undefined;
  };
  const make = async (): Promise<Buffer> => {
    const key = randomBytes(32).toString('base64url');
    try {
      await client.put({
        TableName: table,
        Item: { ...keys.linkKey, key },
        ConditionExpression: 'attribute_not_exists(pk)',
      });
    } catch (error) {
      if (!isConditionFailed(error)) throw error;
    }
    const kept = await read();
    if (kept === undefined) throw new Error('the key under the links is gone');
    return kept;
  };

  return {
    paths: async (thumbnails, now) => {
      if (thumbnails.length === 0) return [];
      const key = (await read()) ?? (await make());
      const until = String(Math.floor(now / 1000 / STEP_S) * STEP_S + LONGEST_S);
      return thumbnails.map(
        (sha256) => `/f/${sha256}?until=${until}&sig=${signature(key, sha256, until)}`,
      );
    },
    opens: async ({ sha256, until, sig }, now) => {
      if (!/^[0-9a-f]{64}$/.test(sha256) || !/^\d{10}$/.test(until) || sig.length !== SIG_LENGTH)
        return false;
      if (Number(until) * 1000 <= now) return false;
      const key = await read();
      return key !== undefined && same(sig, signature(key, sha256, until));
    },
  };
}

/** 32 bytes as base64url. */
const SIG_LENGTH = 43;

function signature(key: Buffer, sha256: string, until: string): string {
  return createHmac('sha256', key).update(`thumbnail ${sha256} ${until}`).digest('base64url');
}

/** Takes the same time wherever they differ. The written forms are compared: each proof has one. */
function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
