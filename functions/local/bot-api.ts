import * as z from 'zod';

/** Calls one Bot API method. Used where there is no bot yet: at the start and for long polling. */
export type CallBotApi = (
  method: string,
  parameters?: object,
  signal?: AbortSignal,
) => Promise<unknown>;

/** A refusal by the Bot API server, with its own words. */
export class BotApiRefusal extends Error {
  readonly code: number;
  readonly retryAfter: number | undefined;
  constructor(method: string, code: number, description: string, retryAfter: number | undefined) {
    super(`${method}: ${code} ${description}`);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error_code: z.number(),
    description: z.string(),
    parameters: z.object({ retry_after: z.number().optional() }).optional(),
  }),
]);

/** @param root of the Bot API server, without a trailing slash */
export function botApiAt(root: string, token: string): CallBotApi {
  return async (method, parameters = {}, signal) => {
    const response = await fetch(`${root}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
      ...(signal === undefined ? {} : { signal }),
    });
    const answer = answerSchema.parse(await response.json());
    if (answer.ok) return answer.result;
    const { error_code, description, parameters: more } = answer;
    throw new BotApiRefusal(method, error_code, description, more?.retry_after);
  };
}
