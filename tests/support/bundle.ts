import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { NATIVE, nodejs } from '../../functions/bundle-options.ts';

const root = join(import.meta.dirname, '../..');

/** A bundle on disk. Sizes in bytes. */
export interface Bundle {
  /** Address of the entry's file, for `import`. */
  entry(name: string): string;
  /** The entry with everything that it loads at once: what a cold start reads. */
  atStart(name: string): number;
  /** Packages that the entry loads at once, in the bundle or beside it. */
  packagesAtStart(name: string): string[];
  /** All files together, with what is only loaded when it is needed. */
  total: number;
  /** Files that went into it, relative to the project. */
  inputs: string[];
  remove(): void;
}

/** Bundles entries as SST does: the options of `sst.config.ts`, and what SST adds by itself. */
export async function bundle(entries: readonly string[]): Promise<Bundle> {
  const outdir = mkdtempSync(join(tmpdir(), 'bok-bundle-'));
  // Where SST installs what stays outside.
  symlinkSync(join(root, 'node_modules'), join(outdir, 'node_modules'), 'dir');
  const { default: plugins } = (await import(pathToFileURL(join(root, nodejs.plugins)).href)) as {
    default: Plugin[];
  };
  const { metafile } = await build({
    entryPoints: entries.map((entry) => join(root, entry)),
    outdir,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    keepNames: true,
    metafile: true,
    logLevel: 'warning',
    banner: {
      js: [
        "import { createRequire as topLevelCreateRequire } from 'module';",
        'const require = topLevelCreateRequire(import.meta.url);',
        'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"',
        'const __filename = topLevelFileUrlToPath(import.meta.url)',
        'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))',
      ].join('\n'),
    },
    format: nodejs.format,
    minify: nodejs.minify,
    splitting: nodejs.splitting,
    plugins,
    external: NATIVE,
  });
  const outputs = Object.entries(metafile.outputs);
  const fileOf = (name: string) =>
    outputs.find(([file]) => file.endsWith(`/${name}.mjs`))?.[0] ?? '';
  /** The file and all that it imports at once; what stays outside is among them by its name. */
  const reached = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    const imports = metafile.outputs[file]?.imports ?? [];
    const next = imports.filter(
      ({ kind }) => kind === 'import-statement' || kind === 'require-call',
    );
    for (const { path } of next) reached(path, seen);
    return seen;
  };
  const packageOf = (path: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;
  return {
    entry: (name) => pathToFileURL(join(outdir, `${name}.mjs`)).href,
    atStart: (name) =>
      [...reached(fileOf(name))].reduce(
        (bytes, file) => bytes + (metafile.outputs[file]?.bytes ?? 0),
        0,
      ),
    packagesAtStart: (name) => {
      const files = [...reached(fileOf(name))];
      const inside = files.flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
      const beside = files.filter((file) => metafile.outputs[file] === undefined);
      return [...new Set([...inside, ...beside].map(packageOf))];
    },
    total: outputs.reduce((bytes, [, output]) => bytes + output.bytes, 0),
    inputs: Object.keys(metafile.inputs),
    remove: () => rmSync(outdir, { recursive: true, force: true }),
  };
}
