import { type Problem, problem } from '../problem.ts';
import { loadPack, type PackFault } from './load.ts';
import { type Identity, identitySchema, type Pack } from './schema/index.ts';

/** The packs at hand. Identities are read at once, a pack itself is validated when it is first used. */
export interface Shelf {
  readonly entries: readonly { readonly id: string; readonly identity: Identity }[];
  /** The pack, or undefined where there is none of that id. Throws where a built-in pack is broken. */
  readonly pack: (id: string) => Pack | undefined;
  /** The file's content as written, for packs that extend it. */
  readonly raw: (id: string) => unknown;
}

type RawPack = { readonly id: string; readonly identity: unknown };

/** Puts packs that are known to be good (tests validate the built-in ones) on a shelf. */
export function createShelf(raws: readonly RawPack[]): Shelf {
  const byId = new Map(raws.map((raw) => [raw.id, raw]));
  const loaded = new Map<string, Pack>();
  return {
    entries: raws.map((raw) => ({ id: raw.id, identity: identitySchema.parse(raw.identity) })),
    raw: (id) => byId.get(id),
    pack: (id) => {
      const known = loaded.get(id);
      const raw = byId.get(id);
      if (known !== undefined || raw === undefined) return known;
      const result = loadPack(raw, (base) => byId.get(base));
      if ('faults' in result)
        throw new Error(`pack ${id} is broken: ${JSON.stringify(result.faults)}`);
      loaded.set(id, result.pack);
      return result.pack;
    },
  };
}

/**
 * Adds or replaces one pack from outside. A faulty one is refused with all its faults and the shelf
 * that is returned is the one that was there before: the last good pack stays in use.
 */
export function putPack(
  shelf: Shelf,
  raw: unknown,
): { shelf: Shelf; faults: readonly PackFault[] } {
  const result = loadPack(raw, shelf.raw);
  if ('faults' in result) return { shelf, faults: result.faults };
  const { pack } = result;
  const others = shelf.entries.filter((entry) => entry.id !== pack.id);
  return {
    faults: [],
    shelf: {
      entries: [...others, { id: pack.id, identity: pack.identity }],
      raw: (id) => (id === pack.id ? result.raw : shelf.raw(id)),
      pack: (id) => (id === pack.id ? pack : shelf.pack(id)),
    },
  };
}

/** The pack that a record was made under. `aturan.tidak-dikenal` where the shelf has none of that id. */
export function packOf(shelf: Shelf, id: string): Pack | Problem<'aturan.tidak-dikenal'> {
  const known = shelf.entries.map((entry) => entry.id);
  return shelf.pack(id) ?? problem('aturan.tidak-dikenal', { pack: id, known });
}
