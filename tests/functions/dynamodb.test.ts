import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClients } from '../../functions/adapters/clients.ts';
import {
  authorization,
  createDocuments,
  fromAttributes,
  toAttributes,
} from '../../functions/adapters/dynamodb/index.ts';
import { openWire } from '../../functions/adapters/wire.ts';
import { freshStorage, TEST_ACCOUNT } from '../support/engines.ts';

const KEYS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLE',
};

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the signature', () => {
  it.each([
    { why: 'long-lived keys', credentials: KEYS },
    { why: 'a role, as on Lambda', credentials: { ...KEYS, sessionToken: 'a/session+token==' } },
  ])('is the one that the AWS SDK makes, with $why', async ({ credentials }) => {
    const seen: { headers: Record<string, string>; body: string }[] = [];
    const endpoint = await listening(
      createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          const headers = request.headers as Record<string, string>;
          seen.push({ headers, body: Buffer.concat(chunks).toString('utf8') });
          response.end('{}');
        });
      }),
    );
    const sdk = new DynamoDBClient({ region: 'ap-southeast-3', endpoint, credentials });
    onTestFinished(() => sdk.destroy());
    await sdk.send(new ListTablesCommand({ Limit: 7 }));
    const [request] = seen;
    const theirs = request?.headers.authorization ?? '';
    const names = /SignedHeaders=([^,]+)/.exec(theirs)?.[1]?.split(';') ?? [];
    expect(names).toContain('x-amz-target');
    expect(names.includes('x-amz-security-token')).toBe('sessionToken' in credentials);
    const headers = Object.fromEntries(names.map((name) => [name, request?.headers[name] ?? '']));
    const ours = authorization(headers, request?.body ?? '', 'ap-southeast-3', credentials);
    expect(ours).toBe(theirs);
  });

  it('changes with every part of the request', () => {
    const headers = { host: 'x', 'x-amz-date': '20261120T030000Z', 'x-amz-target': 'T.GetItem' };
    const base = authorization(headers, '{}', 'ap-southeast-3', KEYS);
    const others = [
      authorization({ ...headers, host: 'y' }, '{}', 'ap-southeast-3', KEYS),
      authorization({ ...headers, 'x-amz-target': 'T.PutItem' }, '{}', 'ap-southeast-3', KEYS),
      authorization({ ...headers, 'x-amz-date': '20261121T030000Z' }, '{}', 'ap-southeast-3', KEYS),
      authorization(headers, '{ }', 'ap-southeast-3', KEYS),
      authorization(headers, '{}', 'us-east-1', KEYS),
      authorization(headers, '{}', 'ap-southeast-3', { ...KEYS, secretAccessKey: 'other' }),
    ];
    expect(new Set([base, ...others]).size).toBe(7);
  });
});

describe('attributes', () => {
  const value = fc.jsonValue({ noUnicodeString: false });
  const item = fc.dictionary(
    fc.string({ minLength: 1 }).filter((name) => name !== 'body' && name !== '__proto__'),
    value,
  );

  /** Numbers beyond what JavaScript counts exactly are refused by both. */
  const safe = (_: string, v: unknown) =>
    typeof v === 'number' && Math.abs(v) > Number.MAX_SAFE_INTEGER ? 1 : v;

  it('are written and read as the AWS SDK does', () => {
    fc.assert(
      fc.property(item, (plain) => {
        const clean: Record<string, unknown> = JSON.parse(JSON.stringify(plain, safe));
        const attributes = toAttributes(clean);
        expect(attributes).toEqual(marshall(clean));
        expect(fromAttributes(attributes)).toEqual(unmarshall(marshall(clean)));
      }),
    );
  });

  it('hold a body as text, whatever is in it, and read one that was stored as a tree', () => {
    fc.assert(
      fc.property(value, (body) => {
        const clean: unknown = JSON.parse(JSON.stringify(body));
        const attributes = toAttributes({ pk: 'A', body: clean });
        expect(attributes.body).toEqual({ S: JSON.stringify(clean) });
        expect(fromAttributes(attributes)).toEqual({ pk: 'A', body: clean });
      }),
    );
    const tree = { M: { kata: { S: 'satu' }, angka: { L: [{ N: '2' }] } } };
    expect(fromAttributes({ body: tree })).toEqual({ body: { kata: 'satu', angka: [2] } });
  });

  it('leave absent fields out and refuse what they cannot hold', () => {
    expect(toAttributes({ a: 1, b: undefined, c: { d: undefined, e: null } })).toEqual({
      a: { N: '1' },
      c: { M: { e: { NULL: true } } },
    });
    for (const bad of [Number.NaN, Infinity, 2 ** 53, new Date(0), new Map(), 1n, () => 1]) {
      expect(() => toAttributes({ bad })).toThrow('cannot hold');
    }
    expect(() => fromAttributes({ bad: JSON.parse('{"SS":["a"]}') })).toThrow('unknown kind');
  });
});

describe('the documents on the real engine', () => {
  it('put, read, change and remove an item under conditions', async () => {
    const { clients, tableName: TableName } = await freshStorage();
    const { documents } = clients;
    const Key = { pk: 'A', sk: '1' };
    const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };
    const Item = {
      ...Key,
      nilai: 5,
      body: { nama: '<b>Siti</b> & =1+1', daftar: [1, null, true] },
    };
    expect(await documents.get({ TableName, Key })).toBeUndefined();
    await documents.put({ TableName, Item, ...isNew });
    await expect(documents.put({ TableName, Item, ...isNew })).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
      status: 400,
    });
    await documents.update({
      TableName,
      Key,
      UpdateExpression: 'SET nilai = :six',
      ConditionExpression: 'nilai = :five',
      ExpressionAttributeValues: { ':six': 6, ':five': 5 },
    });
    expect(await documents.get({ TableName, Key, ConsistentRead: true })).toEqual({
      ...Item,
      nilai: 6,
    });
    await documents.remove({ TableName, Key });
    expect(await documents.get({ TableName, Key })).toBeUndefined();
  });

  it('read long lists page by page and many items at once', async () => {
    const { clients, tableName: TableName } = await freshStorage();
    const { documents } = clients;
    const keys = Array.from({ length: 130 }, (_, n) => ({
      pk: 'A',
      sk: String(n).padStart(3, '0'),
    }));
    await Promise.all(keys.map((key) => documents.put({ TableName, Item: { ...key, body: {} } })));
    const request = {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'A' },
    };
    const first = await documents.query({ ...request, Limit: 100 });
    expect(first.items).toHaveLength(100);
    const ExclusiveStartKey = first.next ?? {};
    const second = await documents.query({ ...request, Limit: 100, ExclusiveStartKey });
    expect([...first.items, ...second.items].map(({ sk }) => sk)).toEqual(keys.map(({ sk }) => sk));
    expect(second.next).toBeUndefined();
    expect(await documents.query({ ...request, Select: 'COUNT' })).toMatchObject({
      count: 130,
      items: [],
    });
    expect(await documents.batchGet(TableName, [...keys, { pk: 'A', sk: 'none' }])).toHaveLength(
      130,
    );
    expect((await documents.scan({ TableName })).items).toHaveLength(130);
  });

  it('write a transaction once under its token, and say which operation failed', async () => {
    const { clients, tableName: TableName } = await freshStorage();
    const { documents } = clients;
    const put = (sk: string) => ({
      Put: { TableName, Item: { pk: 'A', sk }, ConditionExpression: 'attribute_not_exists(pk)' },
    });
    await documents.transactWrite([put('1'), put('2')], 'token-1');
    await documents.transactWrite([put('1'), put('2')], 'token-1');
    await expect(documents.transactWrite([put('3'), put('2')], 'token-2')).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      reasons: ['None', 'ConditionalCheckFailed'],
    });
    expect((await documents.scan({ TableName })).count).toBe(2);
  });
});

describe('the wire', () => {
  it('takes a new connection where the old one was closed meanwhile, as after a frozen Lambda', async () => {
    let connections = 0;
    const server = createServer((_, response) => response.end('{"Count":1}'));
    server.on('connection', (socket) => {
      connections += 1;
      let requests = 0;
      // The second request on a connection finds nobody.
      socket.on('data', () => {
        requests += 1;
        if (requests === 2) socket.destroy();
      });
    });
    const address = await listening(server);
    const { post, close } = openWire(address, 5_000);
    onTestFinished(close);
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push(await post('/', {}, '{}'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(connections).toBeGreaterThan(2);
  });

  it('tries once more when the service is busy, then tells its caller', async () => {
    let asked = 0;
    const at = { host: 'x', region: 'ap-southeast-3', credentials: async () => KEYS };
    const documents = createDocuments(at, async () => {
      asked += 1;
      return { status: 503, text: '<html>' };
    });
    await expect(documents.get({ TableName: 't', Key: {} })).rejects.toMatchObject({
      name: 'ServiceUnavailable',
      status: 503,
    });
    expect(asked).toBe(2);
  });

  it('asks again for what a batch left undone', async () => {
    const pages = [
      {
        Responses: { t: [{ pk: { S: '1' } }] },
        UnprocessedKeys: { t: { Keys: [{ pk: { S: '2' } }] } },
      },
      { Responses: { t: [{ pk: { S: '2' } }] }, UnprocessedKeys: {} },
    ];
    const at = { host: 'x', region: 'ap-southeast-3', credentials: async () => KEYS };
    const documents = createDocuments(at, async () => ({
      status: 200,
      text: JSON.stringify(pages.shift()),
    }));
    expect(await documents.batchGet('t', [{ pk: '1' }, { pk: '2' }])).toEqual([
      { pk: '1' },
      { pk: '2' },
    ]);
  });

  it('says that nobody is there', async () => {
    const server = createServer();
    const address = await listening(server);
    server.close();
    await once(server, 'close');
    const clients = createClients({ dynamodb: address, s3: address }, TEST_ACCOUNT);
    onTestFinished(() => clients.close());
    await expect(clients.documents.get({ TableName: 't', Key: {} })).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });
});
