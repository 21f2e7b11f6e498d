import type { Instant } from '../../domain/time/index.ts';
import { type Documents, isConditionFailed } from './documents.ts';
import { dueAt, queues, SHARDS } from './keys.ts';

/** An item that is work: due at a time, tried so often. */
export type Work = {
  pk: string;
  sk: string;
  work: 'event' | 'file' | 'notice' | 'paper';
  due: Instant;
  attempts: number;
  body: Record<string, unknown>;
};

/** While a worker has taken an item, nobody else takes it for so long; then it is due again. */
const LEASE_MS = 60_000;

/** After so many failures an item is parked, where an admin sees it. */
export const MOST_ATTEMPTS = 5;

/** Work waiting in the table. Taking it is a lease, so stream and sweeper never do it twice at once. */
export interface Outbox {
  /** Work due by `until`, of all shards. */
  due(until: Instant): Promise<Work[]>;
  /** Leases an item; undefined where somebody else has it or it is done. */
  take(work: Work, now: Instant): Promise<Work | undefined>;
  done(work: Work): Promise<void>;
  /** Due again at `at`; `counts` says whether the try counts as a failure. Parks after the last one. */
  again(work: Work, at: Instant, counts: boolean): Promise<'again' | 'parked'>;
  /** Adds a piece of work once. */
  add(item: Omit<Work, 'due' | 'attempts'>, at: Instant): Promise<void>;
}

/** The outbox over the table. */
export function createOutbox(client: Documents, table: string): Outbox {
  const key = ({ pk, sk }: { pk: string; sk: string }) => ({ TableName: table, Key: { pk, sk } });
  return {
    due: async (until) => {
      const shards = Array.from({ length: SHARDS }, (_, shard) => queues.due(shard));
      const found = await Promise.all(
        shards.map(async (shard) => {
          const { items } = await client.query({
            TableName: table,
            IndexName: 'gsi1',
            KeyConditionExpression: 'gsi1pk = :shard AND gsi1sk <= :until',
            ExpressionAttributeValues: {
              ':shard': shard,
              ':until': new Date(until).toISOString(),
            },
            Limit: 100,
          });
          return items as Work[];
        }),
      );
      return found.flat().sort((a, b) => a.due - b.due);
    },
    take: async (work, now) => {
      const lease = now + LEASE_MS;
      const attempts = work.attempts + 1;
      try {
        await client.update({
          ...key(work),
          UpdateExpression: 'SET due = :lease, gsi1sk = :at, attempts = :attempts',
          ConditionExpression: 'due = :seen AND attempts = :before',
          ExpressionAttributeValues: {
            ':lease': lease,
            ':at': new Date(lease).toISOString(),
            ':attempts': attempts,
            ':seen': work.due,
            ':before': work.attempts,
          },
        });
        return { ...work, due: lease, attempts };
      } catch (error) {
        if (isConditionFailed(error)) return undefined;
        throw error;
      }
    },
    done: async (work) => {
      await client.update({
        ...key(work),
        UpdateExpression: 'REMOVE gsi1pk, gsi1sk, due',
        ConditionExpression: 'attribute_exists(pk)',
      });
    },
    again: async (work, at, counts) => {
      const attempts = counts ? work.attempts : work.attempts - 1;
      const parked = attempts >= MOST_ATTEMPTS;
      await client.update({
        ...key(work),
        UpdateExpression: 'SET due = :at, gsi1pk = :queue, gsi1sk = :sk, attempts = :attempts',
        ExpressionAttributeValues: {
          ':at': at,
          ':queue': parked ? queues.parked : dueAt(work.pk, work.sk, at).gsi1pk,
          ':sk': new Date(at).toISOString(),
          ':attempts': attempts,
        },
      });
      return parked ? 'parked' : 'again';
    },
    add: async (item, at) => {
      try {
        await client.put({
          TableName: table,
          Item: { ...item, ...dueAt(item.pk, item.sk, at) },
          ConditionExpression: 'attribute_not_exists(pk)',
        });
      } catch (error) {
        if (!isConditionFailed(error)) throw error;
      }
    },
  };
}
