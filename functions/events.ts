import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { systemFromEnvironment } from './from-environment.ts';
import { guarded } from './log.ts';

const system = await systemFromEnvironment();

/** The table's stream on Lambda: starts the jobs of what was just stored. */
export const handler = guarded(
  system.log,
  (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => system.handleStream(event),
);
