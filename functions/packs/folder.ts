import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packs, type Shelf } from '../../domain/rules/index.ts';
import { putPack } from '../../domain/rules/loading/index.ts';
import { readPack } from './read-pack.ts';

/** The packs that a district wrote itself, beside the built-in ones. */
export interface PackFolder {
  /** Always the packs of the last reading; what is handed out of it stays as it was. */
  readonly shelf: Shelf;
  /** Reads the folder again. A file that has become faulty changes nothing: the last good one stays in use. */
  reload(): Promise<void>;
}

/**
 * Opens a folder of pack files (JSON, YAML); where there is none, only the built-in packs are there. What is
 * wrong is told line by line and kept out.
 */
export async function openPackFolder(
  folder: string,
  tell: (line: string) => void,
): Promise<PackFolder> {
  const good = new Map<string, unknown>();
  let current: Shelf = packs;
  const reload = async () => {
    for (const file of await filesOf(folder)) {
      const read = await readPack(file, packs);
      if ('pack' in read) good.set(file, read.content);
      else {
        for (const line of read.lines) tell(line);
        tell(
          `${file}: ${good.has(file) ? 'versi sah yang terakhir tetap dipakai' : 'tidak dipakai'}.`,
        );
      }
    }
    current = packs;
    for (const content of good.values()) current = putPack(current, content).shelf;
  };
  await reload();
  return {
    shelf: {
      get entries() {
        return current.entries;
      },
      pack: (id) => current.pack(id),
      raw: (id) => current.raw(id),
    },
    reload,
  };
}

async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => /\.(?:json|ya?ml)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
