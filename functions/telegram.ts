import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { systemFromEnvironment } from './from-environment.ts';
import { guarded } from './log.ts';

const system = await systemFromEnvironment();

/**
 * The webhook on Lambda, the same handler that `POST /telegram` of the Hono app calls. Without a
 * `Request` in between: the first one of a process costs some 40 ms of the cold start.
 */
export const handler = guarded(system.log, handle);

async function handle(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const { method } = event.requestContext.http;
  if (event.rawPath === '/health') return { statusCode: 200, body: '{"ok":true}' };
  if (event.rawPath !== '/telegram' || method !== 'POST') return { statusCode: 404 };
  const text = event.body ?? '';
  const body = event.isBase64Encoded ? Buffer.from(text, 'base64').toString('utf8') : text;
  const secret = event.headers['x-telegram-bot-api-secret-token'];
  const answer = await system.webhook(secret, body);
  return {
    statusCode: answer.status,
    headers: {
      ...(answer.body !== undefined && { 'content-type': 'application/json' }),
      ...(answer.retryAfter !== undefined && { 'retry-after': String(answer.retryAfter) }),
    },
    ...(answer.body !== undefined && { body: answer.body }),
  };
}
