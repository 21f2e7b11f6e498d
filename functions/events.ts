import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { systemFromEnvironment } from './from-environment.ts';

const system = await systemFromEnvironment();

/** The table's stream on Lambda: starts the jobs of what was just stored. */
export function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  return system.handleStream(event);
}
