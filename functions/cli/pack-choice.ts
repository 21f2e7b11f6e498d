import { join } from 'node:path';
import { isProblem } from '../../domain/problem.ts';
import { type Pack, packOf, type Shelf } from '../../domain/rules/index.ts';
import { configOrExit } from '../config.ts';
import { builtInFaults } from '../packs/built-in.ts';
import { openPackFolder } from '../packs/folder.ts';
import { Faulty, Refused } from './command.ts';

let faults: ReturnType<typeof builtInFaults> | undefined;

/**
 * The built-in packs and those in `packs` of the data directory. Faulty ones there are left out without a
 * word; a faulty built-in one throws `Faulty`, because figures would be wrong.
 */
export async function knownPacks(): Promise<Shelf> {
  faults ??= builtInFaults();
  const lines = await faults;
  if (lines.length > 0) throw new Faulty(lines.join('\n'));
  const { shelf } = await openPackFolder(join(configOrExit().dataDir, 'packs'), () => undefined);
  return shelf;
}

/** The pack of that id; throws `Refused` with the ids there are. */
export async function chosenPack(id: string): Promise<Pack> {
  const pack = packOf(await knownPacks(), id);
  if (!isProblem(pack)) return pack;
  throw new Refused(`Pack "${id}" tidak dikenal; yang ada: ${pack.details.known.join(', ')}.`);
}
