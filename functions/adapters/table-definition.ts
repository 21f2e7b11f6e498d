import {
  type AttributeDefinition,
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  type GlobalSecondaryIndex,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import {
  CreateBucketCommand,
  HeadBucketCommand,
  NotFound,
  type S3Client,
} from '@aws-sdk/client-s3';

/** Indexes beside the table's own key; each has `<name>pk` and `<name>sk` and carries whole items. */
const INDEXES = ['gsi1', 'gsi2'] as const;

/** Attribute with the epoch second after which DynamoDB may forget an item. */
export const TTL_ATTRIBUTE = 'expires';

/** The one table: what `sst.config.ts` declares for AWS, for every other DynamoDB server. */
export function tableDefinition(tableName: string): CreateTableCommandInput {
  const keys = ['', ...INDEXES].flatMap((index) => [`${index}pk`, `${index}sk`]);
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map(
      (name): AttributeDefinition => ({ AttributeName: name, AttributeType: 'S' }),
    ),
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: INDEXES.map(
      (index): GlobalSecondaryIndex => ({
        IndexName: index,
        KeySchema: [
          { AttributeName: `${index}pk`, KeyType: 'HASH' },
          { AttributeName: `${index}sk`, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      }),
    ),
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  };
}

/** Creates the table where it is absent. Returns whether it did. */
export async function ensureTable(client: DynamoDBClient, tableName: string): Promise<boolean> {
  try {
    await client.send(new CreateTableCommand(tableDefinition(tableName)));
  } catch (error) {
    if (error instanceof ResourceInUseException) return false;
    throw error;
  }
  await waitUntilTableExists(
    { client, maxWaitTime: 60, minDelay: 1, maxDelay: 2 },
    { TableName: tableName },
  );
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: tableName,
      TimeToLiveSpecification: { Enabled: true, AttributeName: TTL_ATTRIBUTE },
    }),
  );
  return true;
}

/** Creates the bucket where it is absent. Returns whether it did. */
export async function ensureBucket(client: S3Client, bucketName: string): Promise<boolean> {
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucketName }));
    return false;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
  }
  await client.send(new CreateBucketCommand({ Bucket: bucketName }));
  return true;
}
