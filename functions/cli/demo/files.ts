import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isProblem } from '../../../domain/problem.ts';
import type { FileStore, StoredFile } from '../../adapters/files.ts';
import { makeCopies } from '../../pictures/index.ts';

/** Pictures of the demo's reports: drawn, nobody is on them. */
const NAMES = [
  'posyandu-1',
  'posyandu-2',
  'posyandu-berita-acara',
  'kelas-ibu-1',
  'kelas-ibu-2',
  'kelas-ibu-berita-acara',
  'kunjungan-1',
  'kunjungan-berita-acara',
] as const;
export type DemoFile = (typeof NAMES)[number];
export type DemoFiles = Record<DemoFile, StoredFile & { plain: string; thumbnail: string }>;

export const DEMO_FILE_TYPE = 'image/jpeg';

/** Brings the pictures and their copies into S3; storing them twice is storing them once. */
export async function storeDemoFiles(files: FileStore, thumbnails: FileStore): Promise<DemoFiles> {
  const stored = await Promise.all(
    NAMES.map(async (name) => {
      const bytes = await readFile(join(import.meta.dirname, 'files', `${name}.jpg`));
      const copies = await makeCopies(bytes);
      if (copies === undefined) throw new Error(`demo picture ${name} is damaged`);
      const own = await keep(files, bytes, name);
      const { sha256: plain } = await keep(files, copies.plain, name);
      const { sha256: thumbnail } = await keep(thumbnails, copies.thumbnail, name);
      return [name, { ...own, plain, thumbnail }] as const;
    }),
  );
  return Object.fromEntries(stored) as DemoFiles;
}

async function keep(files: FileStore, bytes: Uint8Array, name: DemoFile): Promise<StoredFile> {
  const stored = await files.put(bytes, DEMO_FILE_TYPE);
  if (isProblem(stored)) throw new Error(`demo picture ${name}: ${stored.problem}`);
  return stored;
}
