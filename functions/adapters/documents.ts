import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  DeleteCommand,
  type DeleteCommandInput,
  type DynamoDBDocumentClient,
  GetCommand,
  type GetCommandInput,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  type ScanCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';

export type Item = Record<string, unknown>;
export type Query = QueryCommandInput;
export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export interface Page {
  items: Item[];
  /** How many matched; with `Select: 'COUNT'` the only thing there is. */
  count: number;
  /** Where the next page begins, if there is one. */
  next: Item | undefined;
}

/**
 * The document client with one habit of ours: an aggregate's `body` travels as JSON text. As a tree of
 * typed nodes a plan took eight times the CPU to read, and no expression ever looks inside a body.
 */
export interface Documents {
  get(request: GetCommandInput): Promise<Item | undefined>;
  put(request: PutCommandInput): Promise<void>;
  remove(request: DeleteCommandInput): Promise<void>;
  update(request: UpdateCommandInput): Promise<void>;
  query(request: QueryCommandInput): Promise<Page>;
  scan(request: ScanCommandInput): Promise<Page>;
  /** All of these items that exist, in no order; whatever DynamoDB leaves undone is asked again. */
  batchGet(table: string, keys: readonly Item[]): Promise<Item[]>;
  /** All writes or none; a repetition with the same token within ten minutes has no second effect. */
  transactWrite(writes: readonly Write[], token: string): Promise<void>;
}

/** DynamoDB reads so many items in one batch. */
const BATCH = 100;

/** The documents behind a client of the AWS SDK. */
export function createDocuments(client: DynamoDBDocumentClient): Documents {
  const page = (found: { Items?: Item[]; Count?: number; LastEvaluatedKey?: Item }): Page => ({
    items: (found.Items ?? []).map(unpacked),
    count: found.Count ?? 0,
    next: found.LastEvaluatedKey,
  });
  return {
    get: async (request) => {
      const { Item: item } = await client.send(new GetCommand(request));
      return item && unpacked(item);
    },
    put: async (request) => {
      await client.send(new PutCommand({ ...request, Item: packed(request.Item) }));
    },
    remove: async (request) => {
      await client.send(new DeleteCommand(request));
    },
    update: async (request) => {
      await client.send(new UpdateCommand(request));
    },
    query: async (request) => page(plainPage(await client.send(new QueryCommand(request)))),
    scan: async (request) => page(plainPage(await client.send(new ScanCommand(request)))),
    batchGet: async (table, keys) => {
      const found: Item[] = [];
      let left = [...keys];
      while (left.length > 0) {
        const Keys = left.slice(0, BATCH);
        const request: BatchGetCommandInput = {
          RequestItems: { [table]: { Keys, ConsistentRead: true } },
        };
        const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand(request));
        found.push(...(Responses?.[table] ?? []).map(unpacked));
        left = [...(UnprocessedKeys?.[table]?.Keys ?? []), ...left.slice(BATCH)];
      }
      return found;
    },
    transactWrite: async (writes, token) => {
      const TransactItems = writes.map((write) =>
        write.Put ? { Put: { ...write.Put, Item: packed(write.Put.Item) } } : write,
      );
      await client.send(new TransactWriteCommand({ TransactItems, ClientRequestToken: token }));
    },
  };
}

function plainPage(found: {
  Items?: Item[] | undefined;
  Count?: number | undefined;
  LastEvaluatedKey?: Item | undefined;
}) {
  const { Items, Count, LastEvaluatedKey } = found;
  return {
    ...(Items && { Items }),
    ...(Count !== undefined && { Count }),
    ...(LastEvaluatedKey && { LastEvaluatedKey }),
  };
}

function packed(item: Item | undefined): Item {
  if (item?.body === undefined) return { ...item };
  return { ...item, body: JSON.stringify(item.body) };
}

/** An item as it was put; one whose body an older version wrote as a tree is read as well. */
export function unpacked(item: Item): Item {
  return typeof item.body === 'string' ? { ...item, body: JSON.parse(item.body) } : item;
}

const BUSY =
  /Throttl|ProvisionedThroughput|TransactionConflict|TransactionInProgress|InternalServer|ServiceUnavailable|RequestLimit|Timeout|ETIMEDOUT|ECONN|EPIPE|socket/i;

/**
 * Whether the same request may succeed a moment later: throttling, conflicts inside a cancelled
 * transaction, trouble on their side, and lost connections.
 */
export function isRetryable(error: unknown): boolean {
  const reasons = cancellationsOf(error);
  if (reasons) return reasons.some((code) => BUSY.test(code));
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return BUSY.test(error.name) || BUSY.test(code) || BUSY.test(error.message);
}

/** Why each operation of a cancelled transaction failed, `None` where that one was fine. */
export function cancellationsOf(error: unknown): string[] | undefined {
  if (!(error instanceof TransactionCanceledException)) return undefined;
  return (error.CancellationReasons ?? []).map(({ Code = 'None' }) => Code);
}

/** Whether a condition of a single write was not met. */
export function isConditionFailed(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}
