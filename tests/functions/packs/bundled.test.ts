import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { packs, type Shelf } from '../../../domain/rules/index.ts';
import { putPack } from '../../../domain/rules/loading/index.ts';
import { nodejs } from '../../../functions/bundle-options.ts';

const root = join(import.meta.dirname, '../../..');

it('a bundle for AWS holds the same packs as the files, to use and to extend', async () => {
  const outdir = mkdtempSync(join(tmpdir(), 'bok-packs-bundled-'));
  onTestFinished(() => rmSync(outdir, { recursive: true }));
  const { default: plugins }: { default: Plugin[] } = await import(
    pathToFileURL(join(root, nodejs.plugins)).href
  );
  const outfile = join(outdir, 'packs.mjs');
  await build({
    entryPoints: [join(root, 'domain/rules/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: nodejs.format,
    minify: nodejs.minify,
    plugins,
  });
  const bundled: { packs: Shelf } = await import(pathToFileURL(outfile).href);

  expect(bundled.packs.entries).toEqual(packs.entries);
  for (const { id, identity } of packs.entries) {
    expect({ ...Object(bundled.packs.raw(id)) }).toEqual(packs.raw(id));
    expect({ ...bundled.packs.pack(id) }).toEqual({ ...packs.pack(id) });
    const next = { id: `${id}-lagi`, extends: id, identity: Object(packs.raw(id)).identity };
    const extended = (shelf: Shelf) => putPack(shelf, next).shelf.pack(next.id);
    expect(extended(bundled.packs)).toEqual(extended(packs));
    expect(extended(packs)?.identity.inForce).toEqual(identity.inForce);
  }
});

it('is made so behind SST’s stub too, which tries filters on a path that is not there', async () => {
  const { default: plugins } = (await import(pathToFileURL(join(root, nodejs.plugins)).href)) as {
    default: { setup(build: unknown): void }[];
  };
  type Load = (args: { path: string }) => Promise<{ loader: string; contents: string } | undefined>;
  const found: Load[] = [];
  const stub = {
    onResolve: () => {},
    onLoad: ({ filter }: { filter: RegExp }, callback: Load) => {
      if (filter.test(String(undefined))) found.push(callback);
    },
  };
  for (const plugin of plugins) plugin.setup(stub);
  const loaded = (path: string) => Promise.all(found.map((load) => load({ path })));
  const folder = join(root, 'domain/rules/packs');
  const [pack] = (await loaded(join(folder, 'kepmenkes-494-2010.json'))).filter(Boolean);
  expect(pack?.loader).toBe('js');
  expect(pack?.contents).toContain('id: "kepmenkes-494-2010"');
  expect((await loaded(join(folder, 'index.ts'))).filter(Boolean)).toEqual([]);
});
