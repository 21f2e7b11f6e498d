import { badRequest } from './api-error.ts';
import { type FileKind, type StoredFile, UPLOAD_LIMIT, type Upload } from './files.ts';
import type { Context } from './methods/method.ts';

const WRONG = 'wrong file identifier/HTTP URL specified';
const FETCH_TIMEOUT = 10_000;

async function fetched(url: string): Promise<Upload> {
  const failed = (reason: string) => badRequest(`failed to get HTTP URL content (${reason})`);
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT) }).catch(() => {
    throw failed('no connection');
  });
  if (!response.ok) throw failed(`status ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.byteLength > UPLOAD_LIMIT) throw badRequest('file is too big');
  const name = new URL(url).pathname.split('/').at(-1) || 'file';
  const mime = response.headers.get('content-type');
  return { bytes, name, ...(mime && { mime }) };
}

/**
 * The file that a parameter means: an upload of this request (`attach://name`), a URL that the
 * server fetches, or a `file_id` that the bot knows.
 * @throws ApiError 400
 */
export async function fileFor(
  { world, uploads }: Context,
  source: string,
  kind: FileKind,
): Promise<StoredFile> {
  if (source.startsWith('attach://')) {
    const upload = uploads.get(source.slice('attach://'.length));
    if (!upload) throw badRequest(WRONG);
    return world.files.add(kind, upload);
  }
  if (/^https?:\/\//i.test(source)) return world.files.add(kind, await fetched(source));
  const known = world.files.byId(source);
  if (!known) throw badRequest(WRONG);
  if (known.kind !== kind) throw badRequest(`can't use file of type ${known.kind} as ${kind}`);
  return known;
}
