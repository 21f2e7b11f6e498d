import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Config } from '../config.ts';
import {
  createDocuments,
  type Documents,
  httpTransport,
  type Transport,
} from './dynamodb/index.ts';

/** Where the services are: an address each, or `aws`. */
export interface StorageAddresses {
  dynamodb: string;
  s3: string;
}

export interface Clients {
  /** The AWS SDK's own client, for tables as a whole. */
  dynamodb: DynamoDBClient;
  /** What reads and writes items. */
  documents: Documents;
  s3: S3Client;
  close(): void;
}

type Account = Pick<Config, 'region' | 'awsCredentials'>;

/**
 * Makes the AWS clients of a process; one set serves every request.
 *
 * @param between may look at or hold up every request that reads or writes items
 */
export function createClients(
  addresses: StorageAddresses,
  account: Account,
  between: (send: Transport) => Transport = (send) => send,
): Clients {
  const dynamodb = new DynamoDBClient(connection(addresses.dynamodb, account));
  const { region } = account;
  const aws = `https://dynamodb.${region}.amazonaws.com`;
  const address = addresses.dynamodb === 'aws' ? aws : addresses.dynamodb;
  const transport = httpTransport(address);
  const credentials = () => dynamodb.config.credentials();
  const at = { host: new URL(address).host, region, credentials };
  const documents = createDocuments(at, between(transport.send));
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
      transport.close();
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
