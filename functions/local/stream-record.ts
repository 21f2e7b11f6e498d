import type {
  _Record as SdkRecord,
  AttributeValue as SdkValue,
} from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';

/** A stream record as the SDK reads it, in the JSON shape in which Lambda delivers it. */
export function lambdaRecord(record: SdkRecord): DynamoDBRecord {
  const change = record.dynamodb;
  return {
    eventID: record.eventID ?? '',
    eventName: record.eventName ?? 'MODIFY',
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: record.eventSource ?? 'aws:dynamodb',
    awsRegion: record.awsRegion ?? '',
    dynamodb: {
      ApproximateCreationDateTime: (change?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000,
      Keys: lambdaItem(change?.Keys ?? {}),
      ...(change?.NewImage && { NewImage: lambdaItem(change.NewImage) }),
      ...(change?.OldImage && { OldImage: lambdaItem(change.OldImage) }),
      SequenceNumber: change?.SequenceNumber ?? '',
      SizeBytes: change?.SizeBytes ?? 0,
      StreamViewType: change?.StreamViewType ?? 'NEW_AND_OLD_IMAGES',
    },
  };
}

type Item = Record<string, AttributeValue>;

function lambdaItem(item: Record<string, SdkValue>): Item {
  return Object.fromEntries(Object.entries(item).map(([name, v]) => [name, lambdaValue(v)]));
}

/** Differs in binary values only, which JSON carries as base64. */
function lambdaValue(v: SdkValue): AttributeValue {
  if (v.S !== undefined) return { S: v.S };
  if (v.N !== undefined) return { N: v.N };
  if (v.BOOL !== undefined) return { BOOL: v.BOOL };
  if (v.NULL !== undefined) return { NULL: v.NULL };
  if (v.M !== undefined) return { M: lambdaItem(v.M) };
  if (v.L !== undefined) return { L: v.L.map(lambdaValue) };
  if (v.SS !== undefined) return { SS: v.SS };
  if (v.NS !== undefined) return { NS: v.NS };
  if (v.B !== undefined) return { B: base64(v.B) };
  if (v.BS !== undefined) return { BS: v.BS.map(base64) };
  throw new Error(`unknown attribute value ${v.$unknown?.[0]}`);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
