import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { connection } from '../../functions/adapters/account.ts';
import { type Clients, createClients } from '../../functions/adapters/clients.ts';
import { ensureTable } from '../../functions/adapters/table-definition.ts';
import { startDynamodb } from '../../functions/local/engines.ts';
import { freePort } from '../../functions/local/ports.ts';
import {
  type StreamHandler,
  type StreamPoller,
  startStream,
} from '../../functions/local/stream.ts';
import { freshStorage, TEST_ACCOUNT, type TestStorage } from '../support/engines.ts';

const keyOf = (record: DynamoDBRecord) => record.dynamodb?.Keys?.sk?.S ?? '';
const sequenceOf = (record: DynamoDBRecord) => record.dynamodb?.SequenceNumber ?? '';

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'bok-stream-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function put(storage: Pick<TestStorage, 'clients' | 'tableName'>, ...keys: string[]) {
  for (const sk of keys)
    await storage.clients.documents.put({
      TableName: storage.tableName,
      Item: { pk: 'antrean', sk },
    });
}

interface Listening {
  seen: string[];
  reports: string[];
  poller: StreamPoller;
}

/** Follows a table and notes the keys that were handled; `refuses` names those that fail. */
function follow(
  storage: { dynamodbUrl: string; tableName: string },
  checkpointFile?: string,
  refuses: (key: string, attempt: number) => boolean = () => false,
): Listening {
  const seen: string[] = [];
  const reports: string[] = [];
  const attempts = new Map<string, number>();
  const handle: StreamHandler = async ({ Records }) => {
    for (const record of Records) {
      const key = keyOf(record);
      const attempt = (attempts.get(key) ?? 0) + 1;
      attempts.set(key, attempt);
      if (refuses(key, attempt))
        return { batchItemFailures: [{ itemIdentifier: sequenceOf(record) }] };
      seen.push(key);
    }
    return { batchItemFailures: [] };
  };
  const poller = startStream({
    client: connection(storage.dynamodbUrl, TEST_ACCOUNT),
    tableName: storage.tableName,
    checkpointFile,
    handle,
    report: (line) => reports.push(line),
  });
  onTestFinished(() => poller.stop());
  return { seen, reports, poller };
}

describe('following the stream of a table', () => {
  it('hands over every change in order, in the shape that Lambda delivers', async () => {
    const storage = await freshStorage();
    const records: DynamoDBRecord[] = [];
    const poller = startStream({
      client: connection(storage.dynamodbUrl, TEST_ACCOUNT),
      tableName: storage.tableName,
      handle: async (event) => {
        records.push(...event.Records);
        return { batchItemFailures: [] };
      },
      report: () => {},
    });
    onTestFinished(() => poller.stop());
    const Key = { pk: 'laporan', sk: 'L-1' };
    const { documents } = storage.clients;
    const TableName = storage.tableName;
    const Item = { ...Key, foto: [1, 'dua'], isi: { benar: true, kosong: null } };
    await documents.put({ TableName, Item });
    await documents.put({ TableName, Item: { ...Key, versi: 2 } });
    await documents.remove({ TableName, Key });
    await vi.waitFor(() => expect(records).toHaveLength(3), 5000);
    expect(records.map((r) => r.eventName)).toEqual(['INSERT', 'MODIFY', 'REMOVE']);
    expect(records[0]?.dynamodb?.NewImage).toEqual({
      pk: { S: 'laporan' },
      sk: { S: 'L-1' },
      foto: { L: [{ N: '1' }, { S: 'dua' }] },
      isi: { M: { benar: { BOOL: true }, kosong: { NULL: true } } },
    });
    expect(records[1]?.dynamodb?.OldImage?.foto).toEqual({ L: [{ N: '1' }, { S: 'dua' }] });
    expect(records[2]?.dynamodb?.NewImage).toBeUndefined();
  });

  it('goes on after a restart where it stopped', async () => {
    const storage = await freshStorage();
    const checkpoint = join(directory(), 'stream.json');
    await put(storage, 'a', 'b');
    const first = follow(storage, checkpoint);
    await vi.waitFor(() => expect(first.seen).toEqual(['a', 'b']), 5000);
    await first.poller.stop();
    await put(storage, 'c');
    const second = follow(storage, checkpoint);
    await vi.waitFor(() => expect(second.seen).toEqual(['c']), 5000);
    expect(first.seen).toEqual(['a', 'b']);
  });

  it('retries from the failed record and keeps the order', async () => {
    const storage = await freshStorage();
    await put(storage, 'a', 'b', 'c');
    const { seen } = follow(storage, undefined, (key, attempt) => key === 'b' && attempt < 3);
    await vi.waitFor(() => expect(seen).toEqual(['a', 'b', 'c']), 5000);
  });

  it('gives a poisoned record up after five tries, and the rest flows', async () => {
    const storage = await freshStorage();
    await put(storage, 'a', 'racun', 'c');
    let tries = 0;
    const { seen, reports } = follow(storage, undefined, (key) => {
      if (key === 'racun') tries += 1;
      return key === 'racun';
    });
    await vi.waitFor(() => expect(seen).toEqual(['a', 'c']), 5000);
    expect(tries).toBe(5);
    expect(reports).toEqual([expect.stringContaining('gave up')]);
  });

  it('survives an engine that is killed and comes back', async () => {
    const data = directory();
    const port = await freePort();
    const before = await startDynamodb(data, port);
    const clients: Clients = createClients({ dynamodb: before.url, s3: before.url }, TEST_ACCOUNT);
    onTestFinished(() => clients.close());
    const storage = { clients, dynamodbUrl: before.url, tableName: 'antrean' };
    await ensureTable(clients.dynamodb, 'antrean');
    await put(storage, 'a');
    const { seen, reports } = follow(storage);
    await vi.waitFor(() => expect(seen).toEqual(['a']), 5000);
    process.kill(before.pid, 'SIGKILL');
    expect(await before.crashed).toContain('DynamoDB');
    await vi.waitFor(() => expect(reports).toHaveLength(1), 5000);
    const after = await startDynamodb(data, port);
    onTestFinished(() => after.stop());
    await put(storage, 'b');
    await vi.waitFor(() => expect(seen).toEqual(['a', 'b']), 10_000);
  });
});
