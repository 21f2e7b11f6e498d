import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { isProblem } from '../../../domain/problem.ts';
import { createFileStore } from '../../../functions/adapters/files.ts';
import { keys } from '../../../functions/adapters/keys.ts';
import { makeCopies } from '../../../functions/pictures/index.ts';
import { scene } from '../../support/scene.ts';
import { NOW } from '../../support/town.ts';
import { office } from './office.ts';

const MINUTE = 60_000;

let town: Awaited<ReturnType<typeof office>>;
let thumbnail: Uint8Array;
/** SHA-256 of a thumbnail, of another one, and of two files that are none. */
let small: string;
let other: string;
let original: string;
let plain: string;
let path: string;

beforeAll(async () => {
  town = await office();
  const bytes = await scene(1);
  const copies = await makeCopies(bytes);
  const more = await makeCopies(await scene(2));
  if (!copies || !more) throw new Error('no copies');
  ({ thumbnail } = copies);
  const files = createFileStore(town.clients.s3, town.bucketName);
  const put = async (store: typeof files, content: Uint8Array) => {
    const stored = await store.put(content, 'text/html');
    if (isProblem(stored)) throw new Error(stored.problem);
    return stored.sha256;
  };
  small = await put(town.thumbnails, thumbnail);
  other = await put(town.thumbnails, more.thumbnail);
  original = await put(files, bytes);
  plain = await put(files, copies.plain);
  path = await linkTo(small);
});

async function linkTo(sha256: string): Promise<string> {
  const [made = ''] = await town.links.paths([sha256], town.clock.now);
  return made;
}
const fetched = (at: string, method = 'GET') => town.pages.request(at, { method });
const partsOf = (link: string) => {
  const { pathname, searchParams } = new URL(link, 'https://x');
  return { pathname, until: searchParams.get('until') ?? '', sig: searchParams.get('sig') ?? '' };
};

describe('/f/<sha256> refuses', () => {
  const changed = (how: (parts: ReturnType<typeof partsOf>) => string) => () => how(partsOf(path));
  const last = (sig: string) => (sig.endsWith('A') ? 'Q' : 'A');
  it.each([
    ['a path without a proof', changed(({ pathname }) => pathname)],
    ['no time', changed(({ pathname, sig }) => `${pathname}?sig=${sig}`)],
    ['no proof', changed(({ pathname, until }) => `${pathname}?until=${until}`)],
    [
      'a later end',
      changed(({ pathname, until, sig }) => `${pathname}?until=${Number(until) + 1}&sig=${sig}`),
    ],
    [
      'an end written otherwise',
      changed(({ pathname, until, sig }) => `${pathname}?until=+${until}&sig=${sig}`),
    ],
    [
      'a proof with its last letter changed',
      changed(({ pathname, until, sig }) =>
        [pathname, `?until=${until}&sig=${sig.slice(0, -1)}${last(sig)}`].join(''),
      ),
    ],
    [
      'a proof of nothing',
      changed(({ pathname, until }) => `${pathname}?until=${until}&sig=${'A'.repeat(43)}`),
    ],
    [
      'a proof made with no key at all',
      changed(({ pathname, until }) => {
        const sig = createHash('sha256').update(`thumbnail ${small} ${until}`).digest('base64url');
        return `${pathname}?until=${until}&sig=${sig}`;
      }),
    ],
    ['the proof of another picture', () => path.replace(small, other)],
    ['the proof of a thumbnail for its original', () => path.replace(small, original)],
    ['its hash in capitals', () => path.replace(small, small.toUpperCase())],
    ['a way around the folder', () => path.replace(small, `..%2Fsha256%2F${original}`)],
    ['broken escapes', () => path.replace(small, '%E0%A4%A')],
    ['a list', () => '/f/'],
  ])('%s', async (_what, forge) => {
    const answer = await fetched(forge());
    const nowhere = await fetched('/d/TIDAKADA12345678');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(await nowhere.text());
    expect(Object.fromEntries(answer.headers)).toEqual(Object.fromEntries(nowhere.headers));
  });

  it('an original and a large copy even where the link to it is genuine', async () => {
    for (const sha256 of [original, plain]) {
      expect((await fetched(await linkTo(sha256))).status).toBe(404);
    }
  });

  it('a link after its hour', async () => {
    const end = Number(partsOf(path).until) * 1000;
    expect(end - NOW).toBeGreaterThanOrEqual(45 * MINUTE);
    expect(end - NOW).toBeLessThanOrEqual(60 * MINUTE);
    town.clock.now = end - 1;
    expect((await fetched(path)).status).toBe(200);
    town.clock.now = end;
    expect((await fetched(path)).status).toBe(404);
    town.clock.now = NOW;
  });

  it('to take anything in', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await fetched(path, method)).status).toBe(404);
  });

  it('every link once its key is gone', async () => {
    const { documents } = town.clients;
    const at = { TableName: town.tableName, Key: keys.linkKey };
    const key = await documents.get(at);
    if (!key) throw new Error('no key');
    await documents.remove(at);
    expect((await fetched(path)).status).toBe(404);
    // The next link is made with a new one.
    const anew = await linkTo(small);
    expect(anew).not.toBe(path);
    expect((await fetched(anew)).status).toBe(200);
    expect((await fetched(path)).status).toBe(404);
    await documents.put({ TableName: town.tableName, Item: key });
  });
});

describe('/f/<sha256> hands out', () => {
  it('a thumbnail, as a picture whatever was stored, to be kept by nobody else', async () => {
    const answer = await fetched(path);
    expect(answer.status).toBe(200);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(thumbnail));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(town.logged).toEqual([]);
  });

  it('the same link for a card that is drawn again', async () => {
    town.clock.now = NOW + 1;
    expect(await linkTo(small)).toBe(path);
    town.clock.now = NOW;
  });

  it('links under one key, also where two are the first at once', async () => {
    const fresh = await office();
    const many = await Promise.all(
      Array.from({ length: 5 }, () => fresh.links.paths([small], NOW)),
    );
    expect(new Set(many.flat()).size).toBe(1);
    expect(await fresh.links.paths([], NOW)).toEqual([]);
  });
});
