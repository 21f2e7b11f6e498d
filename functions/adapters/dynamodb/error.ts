import * as z from 'zod';

const refusalSchema = z.looseObject({
  __type: z.string().optional(),
  message: z.string().optional(),
  Message: z.string().optional(),
  CancellationReasons: z.array(z.looseObject({ Code: z.string().optional() })).optional(),
});

/** A refusal by DynamoDB; `name` is its own name for it, such as `ConditionalCheckFailedException`. */
export class DynamoError extends Error {
  readonly status: number;
  /** Of a cancelled transaction: one code per operation, `None` where that one was fine. */
  readonly reasons: readonly string[] | undefined;

  constructor(status: number, text: string) {
    const said = refusalSchema.safeParse(parsed(text)).data;
    super(said?.message ?? said?.Message ?? `DynamoDB answered ${status}`);
    this.name = said?.__type?.split('#').at(-1) ?? 'ServiceUnavailable';
    this.status = status;
    this.reasons = said?.CancellationReasons?.map(({ Code = 'None' }) => Code);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const BUSY =
  /Throttl|ProvisionedThroughput|TransactionConflict|TransactionInProgress|InternalServer|ServiceUnavailable|RequestLimit|Timeout|ETIMEDOUT|ECONN|EPIPE|socket/i;

/**
 * Whether the same request may succeed a moment later: throttling, conflicts inside a cancelled
 * transaction, trouble on their side, and lost connections.
 */
export function isRetryable(error: unknown): boolean {
  if (error instanceof DynamoError && error.reasons) {
    return error.reasons.some((code) => BUSY.test(code));
  }
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return BUSY.test(error.name) || BUSY.test(code) || BUSY.test(error.message);
}

/** Whether a condition of a single write was not met. */
export function isConditionFailed(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}
