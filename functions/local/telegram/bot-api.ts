import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type { CallOutcome } from './calls.ts';
import { execute } from './execute.ts';
import { UPLOAD_LIMIT } from './files.ts';
import { decodeRequest } from './request.ts';
import type { World } from './world.ts';

/** What @hono/node-server hands along; absent when the app is called without a server. */
type Env = { Bindings: { outgoing?: ServerResponse } };

/** Ends the connection without an answer. */
function cut(c: Context<Env>): Response {
  if (!c.env?.outgoing) throw new Error('the connection was cut');
  c.env.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

function answer(c: Context<Env>, outcome: CallOutcome): Response {
  if (outcome.ok) return c.json(outcome);
  if ('cut' in outcome) return cut(c);
  const { error_code, parameters } = outcome;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (parameters) headers['retry-after'] = String(parameters.retry_after);
  return new Response(JSON.stringify(outcome), { status: error_code, headers });
}

const UNAUTHORIZED: CallOutcome = { ok: false, error_code: 401, description: 'Unauthorized' };
const NOT_FOUND: CallOutcome = { ok: false, error_code: 404, description: 'Not Found' };
const TOO_LARGE: CallOutcome = {
  ok: false,
  error_code: 413,
  description: 'Request Entity Too Large',
};
/** The size of a request above its largest file. */
const OVERHEAD = 1024 * 1024;

/** The bot's side: `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export function botApi(world: World): Hono<Env> {
  const app = new Hono<Env>();

  app.on(['GET', 'POST'], '/:bot{bot[^/]+}/:method', async (c) => {
    if (c.req.param('bot') !== `bot${world.token}`) return answer(c, UNAUTHORIZED);
    if (Number(c.req.header('content-length') ?? 0) > UPLOAD_LIMIT + OVERHEAD)
      return answer(c, TOO_LARGE);
    const decoded = await decodeRequest(c.req.raw);
    if (!decoded)
      return answer(c, {
        ok: false,
        error_code: 400,
        description: "Bad Request: can't parse the request body",
      });
    const method = c.req.param('method');
    return answer(c, await execute(world, method, decoded.params, decoded.uploads, 'http'));
  });

  app.get('/file/:bot{bot[^/]+}/:folder/:name', (c) => {
    if (c.req.param('bot') !== `bot${world.token}`) return answer(c, UNAUTHORIZED);
    const file = world.files.byPath(`${c.req.param('folder')}/${c.req.param('name')}`);
    if (!file) return answer(c, NOT_FOUND);
    const fault = world.faults.takeDownload();
    if (fault?.kind === 'cut') return cut(c);
    if (fault?.kind === 'status')
      return answer(c, { ok: false, error_code: fault.status, description: 'Download failed' });
    const bytes = world.files.bytes(file);
    const body = fault ? bytes.slice(0, fault.bytes) : bytes;
    return c.body(new Uint8Array(body), 200, { 'content-type': 'application/octet-stream' });
  });

  return app;
}
