import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { type Account, connection, type StorageAddresses } from './account.ts';
import type { Documents } from './documents.ts';
import { openDocuments } from './open-documents.ts';

export interface Clients {
  /** The AWS SDK's own client, for tables as a whole. */
  dynamodb: DynamoDBClient;
  /** What reads and writes items. */
  documents: Documents;
  s3: S3Client;
  close(): void;
}

/** Makes the AWS clients of a process; one set serves every request. */
export function createClients(addresses: StorageAddresses, account: Account): Clients {
  const { dynamodb, documents } = openDocuments(addresses.dynamodb, account);
  const s3 = createS3Client(addresses.s3, account);
  return {
    dynamodb,
    documents,
    s3,
    close: () => {
      dynamodb.destroy();
      s3.destroy();
    },
  };
}

/** The S3 client at an address or at `aws`. */
export function createS3Client(address: string, account: Account): S3Client {
  return new S3Client({
    ...connection(address, account),
    forcePathStyle: address !== 'aws',
    // The file store checks every download itself and tells a wrong one from one that broke off.
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2000, requestTimeout: 20_000 },
  });
}
