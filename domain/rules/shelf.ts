import { type Problem, problem } from '../problem.ts';
import type { LocalDate } from '../time/index.ts';
import type { Pack } from './schema/index.ts';
import { trustedPack } from './trusted.ts';

/** Where and when a pack holds. */
export interface Place {
  readonly level: string;
  readonly region?: { readonly name: string } | undefined;
  readonly inForce: { readonly from: LocalDate; readonly to?: LocalDate | undefined };
}

/** The packs at hand. */
export interface Shelf {
  readonly entries: readonly { readonly id: string; readonly identity: Place }[];
  /** The pack, or undefined where there is none of that id. */
  readonly pack: (id: string) => Pack | undefined;
  /** The file's content as written, for packs that extend it. */
  readonly raw: (id: string) => unknown;
}

/** Puts packs that are known to be good (tests validate the built-in ones) on a shelf; each is made ready when first used. */
export function createShelf(
  raws: readonly { readonly id: string; readonly identity: Place }[],
): Shelf {
  const byId = new Map(raws.map((raw) => [raw.id, raw]));
  const ready = new Map<string, Pack>();
  return {
    entries: raws.map(({ id, identity }) => ({ id, identity })),
    raw: (id) => byId.get(id),
    pack: (id) => {
      const raw = byId.get(id);
      if (raw === undefined) return undefined;
      const pack = ready.get(id) ?? trustedPack(raw, (base) => byId.get(base));
      ready.set(id, pack);
      return pack;
    },
  };
}

/** The pack that a record was made under. `aturan.tidak-dikenal` where the shelf has none of that id. */
export function packOf(shelf: Shelf, id: string): Pack | Problem<'aturan.tidak-dikenal'> {
  const known = shelf.entries.map((entry) => entry.id);
  return shelf.pack(id) ?? problem('aturan.tidak-dikenal', { pack: id, known });
}
