import type { PackFault } from '../../fault.ts';
import type { Pack } from '../../schema/index.ts';
import { dateFaults } from './dates.ts';
import { duplicateFaults } from './ids.ts';
import { rangeFaults } from './ranges.ts';
import { referenceFaults } from './references.ts';
import { shareFaults } from './shares.ts';

/** Everything a single entry cannot know: ids, references, gaps in dates, sums of shares, overlapping bands. */
export function crossFaults(pack: Pack): PackFault[] {
  return [
    ...duplicateFaults(pack),
    ...referenceFaults(pack),
    ...dateFaults(pack),
    ...shareFaults(pack),
    ...rangeFaults(pack),
  ];
}
