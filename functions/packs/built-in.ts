import { join } from 'node:path';
import { packs, type Shelf } from '../../domain/rules/index.ts';
import { loadPack } from '../../domain/rules/loading/index.ts';
import { readPack } from './read-pack.ts';

const FOLDER = join(import.meta.dirname, '../../domain/rules/packs');

/**
 * What is wrong with the packs that come with the software, `file:line: field: sentence`; nothing where they are
 * right. The tests see to that and the Lambda functions trust them, but who edits a file by hand is told.
 */
export async function builtInFaults(
  shelf: Shelf = packs,
  folder = FOLDER,
): Promise<readonly string[]> {
  const broken = shelf.entries.filter(({ id }) => 'faults' in loadPack(shelf.raw(id), shelf.raw));
  const read = await Promise.all(
    broken.map(({ id }) => readPack(join(folder, `${id}.json`), shelf)),
  );
  return read.flatMap((each) => ('lines' in each ? each.lines : []));
}
