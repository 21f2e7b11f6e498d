import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../wire.ts';
import { type Attributes, fromAttributes, type Item, toAttributes } from './attributes.ts';
import { DynamoError, isRetryable } from './error.ts';
import type { Key, Query, Scan, Update, Write } from './requests.ts';
import { authorization, type Credentials } from './signature.ts';

/**
 * DynamoDB for plain objects. Requests read as those of the AWS SDK, whose own document client does the
 * same at four to eight times the CPU: half of what an update cost.
 */
export interface Documents {
  get(request: Key & { ConsistentRead?: boolean }): Promise<Item | undefined>;
  put(request: Write['Put']): Promise<void>;
  remove(request: Write['Delete']): Promise<void>;
  update(request: Update): Promise<void>;
  query(request: Query): Promise<Page>;
  scan(request: Scan): Promise<Page>;
  /** All of these items that exist, in no order; whatever DynamoDB leaves undone is asked again. */
  batchGet(table: string, keys: readonly Item[]): Promise<Item[]>;
  /** All writes or none; a repetition with the same token within ten minutes has no second effect. */
  transactWrite(writes: readonly Partial<Write>[], token: string): Promise<void>;
}

export interface Page {
  items: Item[];
  /** How many matched; with `Select: 'COUNT'` the only thing there is. */
  count: number;
  /** Where the next page begins, if there is one. */
  next: Item | undefined;
}

/** Carries one signed request and brings the whole answer. Tests put faults in between. */
export type Transport = (headers: Record<string, string>, body: string) => Promise<Answer>;

/** Attempts of a request before its caller hears of trouble; the store retries with more patience. */
const ATTEMPTS = 2;
const PAUSE_MS = 50;
/** DynamoDB reads so many items in one batch. */
const BATCH = 100;

/** The documents at an address. `host` is what the address is called in the signature. */
export function createDocuments(
  at: { host: string; region: string; credentials: () => Promise<Credentials> },
  send: Transport,
): Documents {
  const once = async (operation: string, body: string): Promise<Found> => {
    const credentials = await at.credentials();
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      host: at.host,
      'x-amz-date': new Date().toISOString().replace(/[-:]|\.\d{3}/g, ''),
      ...(credentials.sessionToken && { 'x-amz-security-token': credentials.sessionToken }),
      'x-amz-target': `DynamoDB_20120810.${operation}`,
    };
    const signed = {
      ...headers,
      authorization: authorization(headers, body, at.region, credentials),
    };
    const { status, text } = await send(signed, body);
    if (status !== 200) throw new DynamoError(status, text);
    return JSON.parse(text) as Found;
  };
  const call = async (operation: string, request: object): Promise<Found> => {
    const body = JSON.stringify(request);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(operation, body);
      } catch (error) {
        if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
        await wait(Math.random() * PAUSE_MS);
      }
    }
  };
  const page = async (operation: 'Query' | 'Scan', request: Query | Scan): Promise<Page> => {
    const { ExclusiveStartKey: from } = request;
    const answer = await call(operation, {
      ...request,
      ...valuesOf(request),
      ...(from && { ExclusiveStartKey: toAttributes(from) }),
    });
    const { Items = [], Count = 0, LastEvaluatedKey } = answer;
    const next = LastEvaluatedKey && fromAttributes(LastEvaluatedKey);
    return { items: Items.map(fromAttributes), count: Count, next };
  };
  return {
    get: async (request) => {
      const { Item: item } = await call('GetItem', written(request));
      return item && fromAttributes(item);
    },
    put: async (request) => {
      await call('PutItem', written(request));
    },
    remove: async (request) => {
      await call('DeleteItem', written(request));
    },
    update: async (request) => {
      await call('UpdateItem', written(request));
    },
    query: (request) => page('Query', request),
    scan: (request) => page('Scan', request),
    batchGet: async (table, keys) => {
      const found: Item[] = [];
      let left = keys.map(toAttributes);
      while (left.length > 0) {
        const [now, later] = [left.slice(0, BATCH), left.slice(BATCH)];
        const request = { RequestItems: { [table]: { Keys: now, ConsistentRead: true } } };
        const { Responses, UnprocessedKeys } = await call('BatchGetItem', request);
        found.push(...(Responses?.[table] ?? []).map(fromAttributes));
        left = [...(UnprocessedKeys?.[table]?.Keys ?? []), ...later];
      }
      return found;
    },
    transactWrite: async (writes, token) => {
      const TransactItems = writes.map((write) =>
        Object.fromEntries(Object.entries(write).map(([kind, of]) => [kind, written(of)])),
      );
      await call('TransactWriteItems', { TransactItems, ClientRequestToken: token });
    },
  };
}

/** The parts of DynamoDB's answers that are looked at. */
type Found = {
  Item?: Attributes;
  Items?: Attributes[];
  Count?: number;
  LastEvaluatedKey?: Attributes;
  Responses?: Record<string, Attributes[]>;
  UnprocessedKeys?: Record<string, { Keys: Attributes[] }>;
};

/** A request on one item, with its plain values as DynamoDB writes them. */
function written(request: { Key?: Item; Item?: Item; ExpressionAttributeValues?: Item }): object {
  return {
    ...request,
    ...(request.Key && { Key: toAttributes(request.Key) }),
    ...(request.Item && { Item: toAttributes(request.Item) }),
    ...valuesOf(request),
  };
}

function valuesOf({ ExpressionAttributeValues: values }: { ExpressionAttributeValues?: Item }) {
  return values && { ExpressionAttributeValues: toAttributes(values) };
}
