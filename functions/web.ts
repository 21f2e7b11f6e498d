import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { hash, newId } from './adapters/identity.ts';
import { lazyFileStore } from './adapters/lazy-files.ts';
import { openDocuments } from './adapters/open-documents.ts';
import { createPictureLinks } from './adapters/picture-links.ts';
import { createStore } from './adapters/store.ts';
import { configOrExit } from './config.ts';
import { guarded, guardProcess } from './log.ts';
import { createPages } from './web/index.ts';

// A function of its own: it knows the table and of the files thumbnails alone, not the bot's token, and
// what people do with its address never stands in the webhook's way.
const config = configOrExit('pages');
const log = (line: string) => process.stderr.write(`${line}\n`);
guardProcess(log);
const { documents } = openDocuments(config.dynamodbEndpoint ?? 'aws', config);
const s3 = async () => {
  const { createS3Client } = await import('./adapters/clients.ts');
  return createS3Client(config.s3Endpoint ?? 'aws', config);
};
const pages = createPages({
  store: createStore(documents, config.tableName, newId),
  links: createPictureLinks(documents, config.tableName),
  thumbnails: lazyFileStore(s3, config.bucketName, 'thumbnail'),
  now: Date.now,
  hash,
  log,
});

/** The pages on Lambda, behind a function URL. */
export const handler = guarded(log, handle);

async function handle(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const response = await pages.fetch(requestOf(event));
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    ...(await bodyOf(response)),
  };
}

/** Pages and their script are text; pictures travel as base64. */
async function bodyOf(response: Response) {
  if (!response.headers.get('content-type')?.startsWith('image/'))
    return { body: await response.text() };
  const bytes = Buffer.from(await response.arrayBuffer());
  return { body: bytes.toString('base64'), isBase64Encoded: true };
}

function requestOf(event: APIGatewayProxyEventV2): Request {
  const { method, sourceIp } = event.requestContext.http;
  const headers = new Headers();
  for (const [name, value] of Object.entries(event.headers)) headers.set(name, value ?? '');
  headers.set('x-forwarded-for', sourceIp);
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
  const url = `https://${event.requestContext.domainName}${event.rawPath}${query}`;
  const has = method !== 'GET' && method !== 'HEAD' && event.body !== undefined;
  const body = has && Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  return new Request(url, { method, headers, ...(body && { body: new Uint8Array(body) }) });
}
