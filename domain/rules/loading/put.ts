import type { PackFault } from '../fault.ts';
import type { Shelf } from '../shelf.ts';
import { loadPack } from './load.ts';

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
