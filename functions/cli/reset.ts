import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  DeleteTableCommand,
  type DynamoDBClient,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { ensureTable } from '../adapters/table-definition.ts';
import { standinDirectory } from '../local/telegram-side.ts';
import { type Command, Refused, readArguments } from './command.ts';
import { withStore } from './with-store.ts';

export const reset: Command = {
  summary:
    'Menghapus semua data: tabel, berkas, dan obrolan playground. Dengan BOT_TOKEN hanya bila DEMO=1.',
  usage: '--yes',
  run: async (args, { out }) => {
    const { values } = readArguments(args, { yes: { type: 'boolean' } });
    await withStore(async ({ config, clients, shared }) => {
      if (config.botToken !== undefined && !config.demo)
        throw new Refused(
          'BOT_TOKEN sungguhan terpasang: hanya data peragaan (DEMO=1) yang dapat dihapus dari sini.',
        );
      if (values.yes !== true)
        throw new Refused(
          `Ini menghapus tabel ${config.tableName} dan ember ${config.bucketName} untuk selamanya: ulangi dengan --yes.`,
        );
      await emptyTable(clients.dynamodb, config.tableName);
      const files = await emptyBucket(clients.s3, config.bucketName);
      out(`Tabel ${config.tableName} kosong, ${files} berkas dihapus.`);
      if (shared) {
        out(
          'Obrolan lama di playground yang sedang berjalan tetap terlihat; isinya tidak berlaku lagi.',
        );
        return;
      }
      rmSync(standinDirectory(config), { recursive: true, force: true });
      rmSync(join(config.dataDir, `stream-${config.tableName}.json`), { force: true });
    });
  },
};

/** Replaces the table: its items would take a request each. */
async function emptyTable(client: DynamoDBClient, TableName: string): Promise<void> {
  await client.send(new DeleteTableCommand({ TableName }));
  await waitUntilTableNotExists(
    { client, maxWaitTime: 120, minDelay: 1, maxDelay: 5 },
    { TableName },
  );
  await ensureTable(client, TableName);
}

async function emptyBucket(client: S3Client, Bucket: string): Promise<number> {
  let count = 0;
  for await (const page of paginateListObjectsV2({ client }, { Bucket }))
    for (const { Key } of page.Contents ?? []) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
      count += 1;
    }
  return count;
}
