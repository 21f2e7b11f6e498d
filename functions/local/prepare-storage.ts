import type { StorageAddresses } from '../adapters/account.ts';
import type { Clients } from '../adapters/clients.ts';
import { ensureBucket, ensureTable } from '../adapters/table-definition.ts';
import type { Config } from '../config.ts';
import { CannotStart } from './cannot-start.ts';

/** Sees to it that table and bucket are there. Throws `CannotStart` when a server does not answer. */
export async function prepareStorage(
  clients: Clients,
  addresses: StorageAddresses,
  { tableName, bucketName }: Pick<Config, 'tableName' | 'bucketName'>,
): Promise<void> {
  await reach(`DynamoDB (${addresses.dynamodb})`, () => ensureTable(clients.dynamodb, tableName));
  await reach(`S3 (${addresses.s3})`, () => ensureBucket(clients.s3, bucketName));
}

async function reach(server: string, task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch (error) {
    const why = error instanceof Error ? error.message || error.name : String(error);
    throw new CannotStart(`Server ${server} tidak dapat dipakai: ${why}`);
  }
}
