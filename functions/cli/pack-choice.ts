import { isProblem } from '../../domain/problem.ts';
import { type Pack, packById } from '../../domain/rules/index.ts';
import { Refused } from './command.ts';

/** The built-in pack of that id; throws `Refused` with the ids there are. */
export function chosenPack(id: string): Pack {
  const pack = packById(id);
  if (!isProblem(pack)) return pack;
  throw new Refused(`Pack "${id}" tidak dikenal; yang ada: ${pack.details.known.join(', ')}.`);
}
