import { ApiError } from './api-error.ts';
import type { Call, CallOutcome } from './calls.ts';
import type { Upload } from './files.ts';
import { type Context, methods } from './methods/index.ts';
import { otherMethods } from './spec.ts';
import { validated } from './validate.ts';
import type { World } from './world.ts';

type Run = (context: Context, params: object) => unknown;

const CALLS_KEPT = 20_000;
/** Bot API methods are found whatever their case. */
const byName = new Map<string, [name: string, run: Run]>(
  Object.entries(methods).map(([name, run]) => [name.toLowerCase(), [name, run as Run]]),
);
const others = new Map([...otherMethods].map((name) => [name.toLowerCase(), name]));

function refusal(error: ApiError): CallOutcome {
  const { code, message, parameters } = error;
  return {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters && { parameters }),
  };
}

async function run(context: Context, method: string, params: Record<string, unknown>) {
  const known = byName.get(method.toLowerCase());
  if (known) return await known[1](context, validated(known[0], params));
  const other = others.get(method.toLowerCase());
  if (other)
    throw new ApiError(501, `Not Implemented: method ${other} is not simulated by the playground`);
  throw new ApiError(404, 'Not Found: method not found');
}

async function outcomeOf(
  world: World,
  method: string,
  params: Record<string, unknown>,
  uploads: Map<string, Upload>,
): Promise<CallOutcome> {
  const chat = params.chat_id === undefined ? undefined : Number(params.chat_id);
  const fault = world.faults.takeCall(method, chat);
  if (fault?.kind === 'cutBefore') return { ok: false, cut: 'before' };
  if (fault?.kind === 'error') {
    const { code, description, retryAfter } = fault;
    const after = retryAfter === undefined ? undefined : { retry_after: retryAfter };
    return refusal(new ApiError(code, description, after));
  }
  try {
    const result = await run({ world, uploads }, method, params);
    return fault?.kind === 'cutAfter' ? { ok: false, cut: 'after' } : { ok: true, result };
  } catch (error) {
    if (error instanceof ApiError) return refusal(error);
    throw error;
  }
}

/** Executes one call of the bot and writes it into the log of calls. */
export async function execute(
  world: World,
  method: string,
  params: Record<string, unknown>,
  uploads: Map<string, Upload>,
  via: Call['via'],
): Promise<CallOutcome> {
  const polling = method.toLowerCase() === 'getupdates';
  if (!polling) world.activity.begin();
  try {
    const at = world.now();
    const outcome = await outcomeOf(world, method, params, uploads);
    world.calls.push({ method, params, at, via, outcome });
    if (world.calls.length > CALLS_KEPT) world.calls.shift();
    return outcome;
  } finally {
    if (!polling) world.activity.end();
  }
}

/**
 * Executes the method call that came as the body of a webhook answer. Telegram tells the bot nothing
 * about its failure, so a failure here is loud.
 */
export async function executeReply(world: World, body: string): Promise<void> {
  const failed = (reason: string, told = reason) => {
    world.webhookError = { at: world.now(), message: reason };
    world.log(`telegram stand-in: ${told}`);
  };
  if (!body.trimStart().startsWith('{')) return;
  let call: unknown;
  try {
    call = JSON.parse(body);
  } catch {
    return failed(`Wrong response from the webhook: not JSON, ${body.length} characters`);
  }
  if (typeof call !== 'object' || call === null || !('method' in call)) return;
  const { method, ...params } = call;
  const outcome = await execute(world, String(method), params, new Map(), 'reply');
  if (outcome.ok) return;
  const refused = `method ${String(method)} in the webhook's answer failed`;
  if ('cut' in outcome) return failed(`${refused}: connection cut ${outcome.cut}`);
  // What a description quotes stays out of the console.
  failed(`${refused}: ${outcome.description}`, `${refused}: ${outcome.error_code}`);
}
