import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isProblem } from '../../../domain/problem.ts';
import type { FileStore, StoredFile } from '../../adapters/files.ts';

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
export type DemoFiles = Record<DemoFile, StoredFile>;

export const DEMO_FILE_TYPE = 'image/jpeg';

/** Brings the pictures into S3; storing them twice is storing them once. */
export async function storeDemoFiles(files: FileStore): Promise<DemoFiles> {
  const stored = await Promise.all(
    NAMES.map(async (name): Promise<[DemoFile, StoredFile]> => {
      const bytes = await readFile(join(import.meta.dirname, 'files', `${name}.jpg`));
      const result = await files.put(bytes, DEMO_FILE_TYPE);
      if (isProblem(result)) throw new Error(`demo picture ${name}: ${result.problem}`);
      return [name, result];
    }),
  );
  return Object.fromEntries(stored) as DemoFiles;
}
