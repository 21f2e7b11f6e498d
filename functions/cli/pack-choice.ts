import { join } from 'node:path';
import { isProblem } from '../../domain/problem.ts';
import { type Pack, packOf, type Shelf } from '../../domain/rules/index.ts';
import { configOrExit } from '../config.ts';
import { openPackFolder } from '../packs/folder.ts';
import { Refused } from './command.ts';

/** The built-in packs and those in `packs` of the data directory; faulty ones are left out without a word. */
export async function knownPacks(): Promise<Shelf> {
  const { shelf } = await openPackFolder(join(configOrExit().dataDir, 'packs'), () => undefined);
  return shelf;
}

/** The pack of that id; throws `Refused` with the ids there are. */
export async function chosenPack(id: string): Promise<Pack> {
  const pack = packOf(await knownPacks(), id);
  if (!isProblem(pack)) return pack;
  throw new Refused(`Pack "${id}" tidak dikenal; yang ada: ${pack.details.known.join(', ')}.`);
}
