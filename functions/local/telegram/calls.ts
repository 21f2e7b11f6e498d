/** One call of the bot to the Bot API, for tests to look at. */
export interface Call {
  method: string;
  /** As the bot sent them, forms decoded; uploads are `attach://` names. */
  params: Record<string, unknown>;
  /** Epoch milliseconds. */
  at: number;
  /** `reply`: it came as the body of a webhook answer. */
  via: 'http' | 'reply';
  outcome: CallOutcome;
}

/** What became of a call; a cut call may have been executed all the same. */
export type CallOutcome =
  | { ok: true; result: unknown }
  | {
      ok: false;
      error_code: number;
      description: string;
      parameters?: { retry_after: number };
    }
  | { ok: false; cut: 'before' | 'after' };
