import { setTimeout as pause } from 'node:timers/promises';
import {
  DynamoDBStreamsClient,
  type DynamoDBStreamsClientConfig,
  GetRecordsCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { describeError } from '../log.ts';
import { type Checkpoint, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { lambdaRecord } from './stream-record.ts';
import { iteratorAfter, listShards } from './stream-shards.ts';

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export interface StreamPoller {
  /** Waits for the batch that is being handled. */
  stop(): Promise<void>;
}

interface Options {
  client: DynamoDBStreamsClientConfig;
  tableName: string;
  /** Where the position is kept across restarts; in memory without one. */
  checkpointFile?: string | undefined;
  handle: StreamHandler;
  /** Told of the first failure in a row and of every record that is given up. */
  report(line: string): void;
}

/** Pause in milliseconds after a look that found nothing. */
const IDLE = 100;
const LONGEST_PAUSE = 5000;
const BATCH = 100;
/** As on Lambda; what the stream gives up the sweeper still finds. */
const ATTEMPTS = 5;

/**
 * Does what Lambda's event source mapping does with the table's stream: hands every record to
 * `handle` in the order of its shard, at least once, again from the first failed one, and after
 * five attempts goes on without it.
 */
export function startStream(options: Options): StreamPoller {
  const stopping = new AbortController();
  const reader = new Reader(options, stopping.signal);
  const running = (async () => {
    let failures = 0;
    while (!stopping.signal.aborted) {
      let wait = IDLE;
      try {
        if (await reader.look()) wait = 0;
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures === 1 && !stopping.signal.aborted)
          options.report(`stream: ${describeError(error)}`);
        wait = Math.min(IDLE * 2 ** failures, LONGEST_PAUSE);
      }
      if (wait > 0) await pause(wait, undefined, { signal: stopping.signal }).catch(() => {});
    }
    reader.close();
  })();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}

class Reader {
  readonly #options: Options;
  readonly #stopping: AbortSignal;
  readonly #client: DynamoDBStreamsClient;
  readonly #checkpoint: Checkpoint;
  readonly #attempts = new Map<string, number>();
  #iterators = new Map<string, string>();

  constructor(options: Options, stopping: AbortSignal) {
    this.#options = options;
    this.#stopping = stopping;
    this.#client = new DynamoDBStreamsClient({ maxAttempts: 1, ...options.client });
    this.#checkpoint = readCheckpoint(options.checkpointFile);
  }

  close(): void {
    this.#client.destroy();
  }

  /** Takes one batch from every open shard. Returns whether there was any. */
  async look(): Promise<boolean> {
    try {
      if (this.#iterators.size === 0) await this.#open();
      let found = false;
      for (const [shard, iterator] of [...this.#iterators]) {
        if (this.#stopping.aborted) break;
        const answer = await this.#client.send(
          new GetRecordsCommand({ ShardIterator: iterator, Limit: BATCH }),
        );
        const records = (answer.Records ?? []).map(lambdaRecord);
        if (records.length > 0) found = true;
        if (!(await this.#hand(shard, records))) this.#iterators.delete(shard);
        else if (answer.NextShardIterator === undefined) this.#finish(shard);
        else this.#iterators.set(shard, answer.NextShardIterator);
      }
      return found;
    } catch (error) {
      // Iterators expire and engines restart; the checkpoint says where to go on.
      this.#iterators = new Map();
      throw error;
    }
  }

  /** Hands records over and remembers how far they are done. Returns whether all are. */
  async #hand(shard: string, records: DynamoDBRecord[]): Promise<boolean> {
    if (records.length === 0) return true;
    const failed = await this.#failures(records);
    let done = records.findIndex((record) => failed.has(sequence(record)));
    if (done === -1) done = records.length;
    const stuck = records[done];
    if (stuck !== undefined && this.#giveUp(shard, stuck)) done += 1;
    const last = records[done - 1];
    if (last !== undefined) this.#remember(shard, { after: sequence(last), closed: false });
    if (stuck !== undefined)
      await pause(IDLE, undefined, { signal: this.#stopping }).catch(() => {});
    return stuck === undefined;
  }

  /** Sequence numbers of what failed; a handler that throws failed from the first record on. */
  async #failures(records: DynamoDBRecord[]): Promise<Set<string>> {
    try {
      const { batchItemFailures } = await this.#options.handle({ Records: records });
      return new Set(batchItemFailures.map((failure) => failure.itemIdentifier));
    } catch (error) {
      this.#options.report(`stream: ${describeError(error)}`);
      return new Set(records.slice(0, 1).map(sequence));
    }
  }

  #giveUp(shard: string, record: DynamoDBRecord): boolean {
    const id = `${shard} ${sequence(record)}`;
    const attempts = (this.#attempts.get(id) ?? 0) + 1;
    this.#attempts.set(id, attempts);
    if (attempts < ATTEMPTS) return false;
    this.#attempts.delete(id);
    this.#options.report(`stream: gave up record ${id} after ${ATTEMPTS} attempts`);
    return true;
  }

  #finish(shard: string): void {
    this.#iterators.delete(shard);
    this.#remember(shard, { ...this.#checkpoint.shards[shard], closed: true });
  }

  #remember(shard: string, position: Checkpoint['shards'][string]): void {
    this.#checkpoint.shards[shard] = position;
    writeCheckpoint(this.#options.checkpointFile, this.#checkpoint);
  }

  /** Finds the shards whose turn it is: a child's records come after all of its parent's. */
  async #open(): Promise<void> {
    const { stream, shards } = await listShards(this.#client, this.#options.tableName);
    if (this.#checkpoint.stream !== stream) {
      this.#checkpoint.stream = stream;
      this.#checkpoint.shards = {};
    }
    const known = new Set(shards.map((shard) => shard.id));
    const closed = (id: string) => this.#checkpoint.shards[id]?.closed === true;
    for (const { id, parent } of shards) {
      if (closed(id) || (parent !== undefined && known.has(parent) && !closed(parent))) continue;
      const after = this.#checkpoint.shards[id]?.after;
      this.#iterators.set(id, await iteratorAfter(this.#client, stream, id, after));
    }
  }
}

function sequence(record: DynamoDBRecord): string {
  return record.dynamodb?.SequenceNumber ?? '';
}
