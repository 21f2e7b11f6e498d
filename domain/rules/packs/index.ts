import type { Problem } from '../../problem.ts';
import type { Pack } from '../schema/index.ts';
import { createShelf, packOf, type Shelf } from '../shelf.ts';
import kepmenkes2010 from './kepmenkes-494-2010.json' with { type: 'json' };
import bengkayang2018 from './perbup-bengkayang-74-2017.json' with { type: 'json' };
import situbondo2022 from './perbup-situbondo-79-2022.json' with { type: 'json' };

/** The packs that come with the software. A new one: its file and one line here. */
export const packs: Shelf = createShelf([kepmenkes2010, bengkayang2018, situbondo2022]);

/** The pack that a record was made under, or `aturan.tidak-dikenal`. */
export function packById(id: string): Pack | Problem<'aturan.tidak-dikenal'> {
  return packOf(packs, id);
}
