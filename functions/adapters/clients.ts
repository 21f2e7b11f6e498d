import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Config } from '../config.ts';

/** Where the services are: an address each, or `aws`. */
export interface StorageAddresses {
  dynamodb: string;
  s3: string;
}

export interface Clients {
  dynamodb: DynamoDBClient;
  documents: DynamoDBDocumentClient;
  s3: S3Client;
  close(): void;
}

type Account = Pick<Config, 'region' | 'awsCredentials'>;

/** Makes the AWS clients of a process; one set serves every request. */
export function createClients(addresses: StorageAddresses, account: Account): Clients {
  const dynamodb = new DynamoDBClient({
    ...connection(addresses.dynamodb, account),
    // One attempt more than none: the store retries with the same command id and knows better when.
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2000, requestTimeout: 5000 },
  });
  const documents = DynamoDBDocumentClient.from(dynamodb, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const s3 = new S3Client({
    ...connection(addresses.s3, account),
    forcePathStyle: addresses.s3 !== 'aws',
    // The file store checks every download itself and tells a wrong one from one that broke off.
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2000, requestTimeout: 20_000 },
  });
  return {
    dynamodb,
    documents,
    s3,
    close: () => {
      documents.destroy();
      dynamodb.destroy();
      s3.destroy();
    },
  };
}

/** Region, address and credentials; a server of our own checks none, but the SDK insists on some. */
export function connection(address: string, { region, awsCredentials }: Account) {
  if (address === 'aws') return { region };
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return { region, endpoint: address, ...(awsCredentials ? {} : { credentials }) };
}
