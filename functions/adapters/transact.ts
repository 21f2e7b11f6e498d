import { setTimeout as wait } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { type Problem, problem } from '../../domain/problem.ts';
import type { Op } from './items.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** Attempts before the person is asked to try again; with the pauses below about a second. */
const ATTEMPTS = 5;
const PAUSE_MS = 40;

/**
 * Writes all operations or none. One operation alone is a plain conditional write, a third of the
 * price of a transaction.
 *
 * | why it failed | answer |
 * | --- | --- |
 * | a condition | the Problem of the first operation whose condition failed: final |
 * | conflict, throttling, no answer | again with growing, random pauses; then `simpan.gangguan` |
 *
 * After an unknown outcome the repetition finds its own claim or version: the caller reads the
 * present state and shows that.
 */
export async function transact(
  client: DynamoDBDocumentClient,
  table: string,
  ops: readonly Op[],
): Promise<Problem | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write(client, table, ops);
      return undefined;
    } catch (error) {
      const failed = conflictOf(error, ops);
      if (failed) return failed;
      if (!isRetryable(error)) throw error;
      if (attempt === ATTEMPTS) return problem('simpan.gangguan', {});
      await wait(Math.random() * PAUSE_MS * 2 ** attempt);
    }
  }
}

async function write(
  client: DynamoDBDocumentClient,
  table: string,
  ops: readonly Op[],
): Promise<void> {
  const [only, second] = ops;
  if (only && !second && 'put' in only) {
    await client.send(new PutCommand({ TableName: table, Item: only.put, ...conditionOf(only) }));
  } else if (only && !second && 'remove' in only) {
    const request = { TableName: table, Key: only.remove, ...conditionOf(only) };
    await client.send(new DeleteCommand(request));
  } else {
    const TransactItems = ops.map((op) => itemOf(op, table));
    await client.send(new TransactWriteCommand({ TransactItems }));
  }
}

function conditionOf(op: Op) {
  if (op.condition === undefined) return {};
  return {
    ConditionExpression: op.condition,
    ...(op.values && { ExpressionAttributeValues: op.values }),
  };
}

function itemOf(op: Op, TableName: string): TransactItem {
  if ('put' in op) return { Put: { TableName, Item: op.put, ...conditionOf(op) } };
  if ('remove' in op) return { Delete: { TableName, Key: op.remove, ...conditionOf(op) } };
  return {
    ConditionCheck: {
      TableName,
      Key: op.check,
      ConditionExpression: op.condition,
      ExpressionAttributeValues: op.values,
    },
  };
}

/** The Problem of the first operation whose condition failed; the order of the operations decides. */
function conflictOf(error: unknown, ops: readonly Op[]): Problem | undefined {
  if (error instanceof Error && error.name === 'ConditionalCheckFailedException') {
    return ops[0]?.onConflict;
  }
  if (!(error instanceof TransactionCanceledException)) return undefined;
  const index = error.CancellationReasons?.findIndex((r) => r.Code === 'ConditionalCheckFailed');
  return index === undefined || index < 0 ? undefined : ops[index]?.onConflict;
}

const RETRYABLE =
  /Throttl|ProvisionedThroughput|TransactionConflict|TransactionInProgress|InternalServer|ServiceUnavailable|RequestLimit|Timeout|ECONN|EPIPE|socket/i;

/** Conflicts and throttling inside a cancelled transaction, throttling outside, and lost connections. */
export function isRetryable(error: unknown): boolean {
  if (error instanceof TransactionCanceledException) {
    return (error.CancellationReasons ?? []).some((r) => RETRYABLE.test(r.Code ?? ''));
  }
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return RETRYABLE.test(error.name) || RETRYABLE.test(code) || RETRYABLE.test(error.message);
}
