import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import { type Clients, createClients } from '../../functions/adapters/clients.ts';
import { ensureBucket, ensureTable } from '../../functions/adapters/table-definition.ts';
import { type Engines, startEngines } from '../../functions/local/engines.ts';

/** A table and a bucket of one's own on real engines, and the clients that reach them. */
export interface TestStorage {
  clients: Clients;
  dynamodbUrl: string;
  s3Url: string;
  tableName: string;
  bucketName: string;
}

export const TEST_ACCOUNT = { region: 'ap-southeast-3', awsCredentials: false };

let engines: Promise<Engines> | undefined;
const opened: Clients[] = [];

afterAll(async () => {
  for (const clients of opened.splice(0)) clients.close();
  await (await engines)?.stop();
  engines = undefined;
});

/**
 * A fresh table and bucket on the DynamoDB and S3 engines, which start with the first call in a test
 * file, keep everything in memory and stop with the file.
 */
export async function freshStorage(): Promise<TestStorage> {
  engines ??= startEngines({ dataDir: undefined, dynamodb: true, s3: true });
  const { dynamodb, s3 } = await engines;
  if (dynamodb === undefined || s3 === undefined) throw new Error('an engine is missing');
  const clients = createClients({ dynamodb: dynamodb.url, s3: s3.url }, TEST_ACCOUNT);
  opened.push(clients);
  const name = `test-${randomUUID()}`;
  await ensureTable(clients.dynamodb, name);
  await ensureBucket(clients.s3, name);
  return { clients, dynamodbUrl: dynamodb.url, s3Url: s3.url, tableName: name, bucketName: name };
}
