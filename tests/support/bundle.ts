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
  const reached = (file: string, seen: Set<string>): number => {
    const output = metafile.outputs[file];
    if (!output || seen.has(file)) return 0;
    seen.add(file);
    const next = output.imports.filter(({ kind }) => kind === 'import-statement');
    return next.reduce((bytes, { path }) => bytes + reached(path, seen), output.bytes);
  };
  return {
    entry: (name) => pathToFileURL(join(outdir, `${name}.mjs`)).href,
    atStart: (name) => reached(fileOf(name), new Set()),
    total: outputs.reduce((bytes, [, output]) => bytes + output.bytes, 0),
    inputs: Object.keys(metafile.inputs),
    remove: () => rmSync(outdir, { recursive: true, force: true }),
  };
}
