import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Account, connection } from './account.ts';
import { createDocuments, type Documents } from './documents.ts';

/**
 * The items of the DynamoDB at an address or at `aws`. In a file of its own, so that the webhook starts
 * without the S3 client.
 */
export function openDocuments(
  address: string,
  account: Account,
): { dynamodb: DynamoDBClient; documents: Documents } {
  const dynamodb = new DynamoDBClient({
    ...connection(address, account),
    // One attempt more than none: the store retries with the same token and knows better when.
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2000, requestTimeout: 5000 },
  });
  return { dynamodb, documents: createDocuments(dynamodb) };
}
