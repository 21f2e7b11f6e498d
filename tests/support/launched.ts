import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { noteSaid } from './said.ts';

const launchedSchema = z.object({
  loaded: z.number(),
  handled: z.number(),
  results: z.array(z.unknown()),
});

/** What a bundled handler answered in a process of its own, and when (ms since the process began). */
export type Launched = z.output<typeof launchedSchema> & {
  /** From the moment it was asked for to its end, in ms. */
  whole: number;
  stderr: string;
};

/** Handles events one after the other with the bundle at this address, as a new Lambda container would. */
export async function launch(
  bundle: string,
  events: readonly unknown[],
  environment: Record<string, string>,
): Promise<Launched> {
  const began = performance.now();
  const { PATH = '' } = process.env;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'launch.mjs'), bundle, JSON.stringify(events)],
    { env: { PATH, ...environment }, maxBuffer: 16 * 1024 * 1024 },
  );
  const whole = performance.now() - began;
  noteSaid(`${stderr}\n`);
  return { ...launchedSchema.parse(JSON.parse(stdout)), whole, stderr };
}

/** A webhook call as API Gateway and Lambda function URLs deliver it (payload format 2.0). */
export function webhookEvent(
  body: string,
  headers: Record<string, string>,
  more: { path?: string; method?: string; base64?: boolean } = {},
) {
  const { path = '/telegram', method = 'POST', base64 = false } = more;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { 'content-type': 'application/json', host: 'x.lambda-url.on.aws', ...headers },
    requestContext: {
      accountId: 'anonymous',
      apiId: 'x',
      domainName: 'x.lambda-url.on.aws',
      domainPrefix: 'x',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '149.154.167.220', userAgent: '' },
      requestId: '00000000-0000-0000-0000-000000000000',
      routeKey: '$default',
      stage: '$default',
      time: '20/Nov/2026:03:00:00 +0000',
      timeEpoch: 1795143600000,
    },
    body: base64 ? Buffer.from(body).toString('base64') : body,
    isBase64Encoded: base64,
  };
}
