import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Problem, problem } from '../../domain/problem.ts';
import {
  cancellationsOf,
  type Documents,
  isConditionFailed,
  isRetryable,
  itemInTheWay,
  type Write,
} from './documents.ts';
import type { Op } from './op.ts';

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
 * A transaction is repeated under the same token, so one whose answer was lost counts as stored. After
 * an unknown outcome of a single write the repetition finds its own version: the caller reads the
 * present state and shows that.
 */
export async function transact(
  client: Documents,
  table: string,
  ops: readonly Op[],
): Promise<Problem | undefined> {
  const token = randomUUID();
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write(client, table, ops, token);
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
  client: Documents,
  table: string,
  ops: readonly Op[],
  token: string,
): Promise<void> {
  const [only, second] = ops;
  if (only && !second && 'put' in only) {
    await client.put({ TableName: table, Item: only.put, ...conditionOf(only) });
  } else if (only && !second && 'remove' in only) {
    await client.remove({ TableName: table, Key: only.remove, ...conditionOf(only) });
  } else {
    await client.transactWrite(
      ops.map((op) => writeOf(op, table)),
      token,
    );
  }
}

function conditionOf(op: Op) {
  if (op.condition === undefined) return {};
  return {
    ConditionExpression: op.condition,
    ...(op.conflictWith && { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const }),
    ...(op.values && { ExpressionAttributeValues: op.values }),
  };
}

function writeOf(op: Op, TableName: string): Write {
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
  const index = isConditionFailed(error)
    ? 0
    : (cancellationsOf(error)?.indexOf('ConditionalCheckFailed') ?? -1);
  const op = ops[index];
  const there = op?.conflictWith && itemInTheWay(error, index);
  return there ? op?.conflictWith?.(there) : op?.onConflict;
}
