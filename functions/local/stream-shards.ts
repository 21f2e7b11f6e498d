import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetShardIteratorCommand,
  ListStreamsCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';

export interface StreamShard {
  id: string;
  /** The shard that this one continues, if it is still there. */
  parent: string | undefined;
}

/** The newest stream of a table and all its shards, parents before children. */
export async function listShards(
  client: DynamoDBStreamsClient,
  tableName: string,
): Promise<{ stream: string; shards: StreamShard[] }> {
  const list = await client.send(new ListStreamsCommand({ TableName: tableName }));
  const stream = list.Streams?.at(-1)?.StreamArn;
  if (stream === undefined) throw new Error(`table ${tableName} has no stream`);
  const shards: StreamShard[] = [];
  let from: string | undefined;
  do {
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({
        StreamArn: stream,
        ...(from === undefined ? {} : { ExclusiveStartShardId: from }),
      }),
    );
    for (const { ShardId, ParentShardId } of StreamDescription?.Shards ?? [])
      if (ShardId !== undefined) shards.push({ id: ShardId, parent: ParentShardId });
    from = StreamDescription?.LastEvaluatedShardId;
  } while (from !== undefined);
  return { stream, shards };
}

/** An iterator behind a sequence number, or at the oldest record that is left. */
export async function iteratorAfter(
  client: DynamoDBStreamsClient,
  stream: string,
  shard: string,
  after: string | undefined,
): Promise<string> {
  const place = { StreamArn: stream, ShardId: shard };
  try {
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({
        ...place,
        ...(after === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
      }),
    );
    if (ShardIterator === undefined) throw new Error(`no iterator for shard ${shard}`);
    return ShardIterator;
  } catch (error) {
    // After a day a stream forgets; what lay between is the sweeper's.
    if (after === undefined || !(error instanceof TrimmedDataAccessException)) throw error;
    return iteratorAfter(client, stream, shard, undefined);
  }
}
