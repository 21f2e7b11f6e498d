import { type Dossier, type Flag, transportPaidTo } from '../../domain/approval/index.ts';
import type { EvidenceFile } from '../../domain/evidence/index.ts';
import { daysOf } from '../../domain/time/index.ts';
import { type Documents, isConditionFailed } from './documents.ts';
import { keys } from './keys.ts';
import { createLookalikes, type Lookalikes } from './lookalikes.ts';

/** What jobs learn about evidence: the verified file, where the same bytes or days turn up again. */
export interface EvidenceRecords extends Lookalikes {
  /** Replaces a file that was waiting; nothing happens where it waits no longer. */
  settle(file: EvidenceFile): Promise<void>;
  /** Notes that a report holds these bytes; ids of the other reports and drafts that do. */
  sameBytes(sha256: string, dossierId: string): Promise<string[]>;
  /** Notes who is named for which days; ids of the other reports that name one of them for one. */
  personDays(dossier: Dossier): Promise<string[]>;
  /** How often a report was flagged. */
  timesFlagged(dossierId: string): Promise<number>;
  /** Keeps the flags found after a report was flagged `seen` times; false where somebody was quicker. */
  saveFlags(dossierId: string, flags: readonly Flag[], seen: number): Promise<boolean>;
  /** The message that says how many photos are stored. */
  photoCard(dossierId: string): Promise<PhotoCard | undefined>;
  savePhotoCard(dossierId: string, card: PhotoCard & { chat: number }): Promise<void>;
}

/** A message with the number of stored photos. `upTo`: the newest photo it counts; `chat`: of whose phone. */
export type PhotoCard = { message: number; upTo: number; chat?: number };

/** So many reports with the same bytes say enough: a blank form may have been sent by everybody. */
const MOST_SAME = 100;

/** The evidence records over the table. */
export function createEvidenceRecords(client: Documents, table: string): EvidenceRecords {
  const put = (item: Record<string, unknown>) => client.put({ TableName: table, Item: item });
  return {
    ...createLookalikes(client, table),
    settle: async (file) => {
      const key = keys.file(file.dossierId, file.step, file.round, file.unique);
      try {
        await client.put({
          TableName: table,
          Item: { ...key, body: file },
          ConditionExpression: 'attribute_exists(due)',
        });
      } catch (error) {
        if (!isConditionFailed(error)) throw error;
      }
    },
    sameBytes: async (sha256, dossierId) => {
      const key = keys.sameBytes(sha256, dossierId);
      await put(key);
      const { items } = await client.query({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': key.pk },
        Limit: MOST_SAME,
      });
      return items.map((item) => String(item.sk)).filter((id) => id !== dossierId);
    },
    personDays: async (dossier) => {
      const { from, to } = dossier.tanggal;
      const days = daysOf(dossier.tanggal);
      const found = await Promise.all(
        transportPaidTo(dossier).map(async ({ id }) => {
          await Promise.all(days.map((date) => put({ ...keys.personDay(id, date, dossier.id) })));
          const first = keys.personDay(id, from, '');
          // Only these days: a partition holds all of a person's working life.
          const { items } = await client.query({
            TableName: table,
            ConsistentRead: true,
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
            ExpressionAttributeValues: {
              ':pk': first.pk,
              ':first': first.sk,
              ':last': keys.personDay(id, to, '~').sk,
            },
          });
          const others = items.map((item) => String(item.sk).split('#')[1] ?? '');
          return others.filter((other) => other !== dossier.id);
        }),
      );
      return [...new Set(found.flat())];
    },
    timesFlagged: async (dossierId) => {
      const Key = keys.flags(dossierId);
      const item = await client.get({ TableName: table, Key, ConsistentRead: true });
      return Number(item?.times ?? 0);
    },
    saveFlags: async (dossierId, flags, seen) => {
      try {
        await client.put({
          TableName: table,
          Item: { ...keys.flags(dossierId), times: seen + 1, body: flags },
          ConditionExpression: seen === 0 ? 'attribute_not_exists(times)' : 'times = :seen',
          ...(seen > 0 && { ExpressionAttributeValues: { ':seen': seen } }),
        });
        return true;
      } catch (error) {
        if (!isConditionFailed(error)) throw error;
        return false;
      }
    },
    photoCard: async (dossierId) => {
      const Key = keys.photoCard(dossierId);
      const item = await client.get({ TableName: table, Key, ConsistentRead: true });
      if (!item) return undefined;
      const { message, upTo, chat } = item;
      const of = chat === undefined ? {} : { chat: Number(chat) };
      return { message: Number(message), upTo: Number(upTo), ...of };
    },
    savePhotoCard: async (dossierId, card) => {
      await put({ ...keys.photoCard(dossierId), ...card });
    },
  };
}
