import { createHash } from 'node:crypto';
import { type Dossier, dossierSchema, type Trace } from '../../domain/approval/index.ts';
import type { LocalDate, LocalMonth } from '../../domain/time/index.ts';
import type { Documents, Query } from './documents.ts';
import { keys } from './keys.ts';

/**
 * Where reports meet: the same receipt, the same thing bought, the same names. Rows only say where to
 * look, by key; a repaired, rejected or deleted report leaves old ones behind that mean nothing, because
 * what counts is read from the reports as they stand now.
 */
export interface HistoryRecords {
  /** Notes the traces of a report; ids of the other reports that left one of them. */
  traces(traces: readonly Trace[], dossierId: string): Promise<string[]>;
  /** Notes what a unit bought; ids of the reports that bought the same last, up to that day. */
  purchases(unit: string, bought: readonly Bought[], dossierId: string): Promise<string[]>;
  /** Notes the names of an attendance list; ids of the unit's reports of the month that list one of them. */
  list(of: ListOf, names: readonly string[], dossierId: string): Promise<string[]>;
  /** Reports that were sent, of these ids. */
  dossiers(ids: readonly string[]): Promise<Dossier[]>;
  /** Notes that reports were looked at together, for both sides. */
  relate(dossierId: string, others: readonly string[]): Promise<void>;
  /** Ids of the reports that one was ever looked at together with. */
  related(dossierId: string): Promise<string[]>;
}

type Bought = { key: string; date: LocalDate };
type ListOf = { unit: string; month: LocalMonth };

/** More than the purchases that are compared: some of the newest may be the report's own, or rejected. */
const NEWEST = 30;

/** So many reports with the same trace say enough. */
const MOST_SAME = 100;

/** Bytes of a word in a key: what somebody typed may be many times as long once it is spelt out for comparing. */
const LONGEST_WORD = 300;

/** A word as it stands in a key, of which DynamoDB takes 2 KB. */
function short(word: string): string {
  if (Buffer.byteLength(word) <= LONGEST_WORD) return word;
  return createHash('sha256').update(word).digest('hex');
}

/** The history over the table. */
export function createHistory(client: Documents, table: string): HistoryRecords {
  const put = (item: Record<string, unknown>) => client.put({ TableName: table, Item: item });
  const partition = async (pk: string, sk = '', more: Partial<Query> = {}) => {
    const found: Record<string, unknown>[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await client.query({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: sk ? 'pk = :pk AND begins_with(sk, :sk)' : 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk, ...(sk && { ':sk': sk }) },
        ...more,
        ...(from && { ExclusiveStartKey: from }),
      });
      found.push(...page.items);
      from = more.Limit === undefined ? page.next : undefined;
    } while (from);
    return found;
  };
  const others = (ids: readonly string[], own: string) =>
    [...new Set(ids)].filter((id) => id !== own);

  return {
    traces: async (traces, dossierId) => {
      const found = await Promise.all(
        traces.map(async (trace) => {
          const key = keys.trace({ ...trace, words: trace.words.map(short) }, dossierId);
          await put(key);
          const same = await partition(key.pk, '', { Limit: MOST_SAME });
          return same.map((item) => String(item.sk));
        }),
      );
      return others(found.flat(), dossierId);
    },
    purchases: async (unit, bought, dossierId) => {
      const found = await Promise.all(
        bought.map(async ({ key: name, date }) => {
          const key = keys.purchase(unit, short(name), date, dossierId);
          await put(key);
          const { items } = await client.query({
            TableName: table,
            ConsistentRead: true,
            KeyConditionExpression: 'pk = :pk AND sk < :after',
            ExpressionAttributeValues: { ':pk': key.pk, ':after': `${date}#~` },
            ScanIndexForward: false,
            Limit: NEWEST,
          });
          return items.map((item) => String(item.sk).split('#')[1] ?? '');
        }),
      );
      return others(found.flat(), dossierId);
    },
    list: async ({ unit, month }, names, dossierId) => {
      if (names.length === 0) return [];
      const key = keys.list(unit, month, dossierId);
      await put({ ...key, body: names });
      const lists = await partition(key.pk);
      const own = new Set(names);
      const meet = lists.filter(({ body }) => Array.isArray(body) && body.some((n) => own.has(n)));
      return others(
        meet.map((item) => String(item.sk)),
        dossierId,
      );
    },
    dossiers: async (ids) => {
      const found = await client.batchGet(table, [...new Set(ids)].map(keys.dossier));
      return found.map((item) => dossierSchema.parse(item.body));
    },
    relate: async (dossierId, ids) => {
      const pairs = ids.flatMap((id) => [keys.related(dossierId, id), keys.related(id, dossierId)]);
      await Promise.all(pairs.map(put));
    },
    related: async (dossierId) => {
      const { pk, sk } = keys.related(dossierId, '');
      return (await partition(pk, sk)).map((item) => String(item.sk).slice(sk.length));
    },
  };
}
