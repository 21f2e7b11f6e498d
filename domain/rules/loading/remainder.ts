import type { PackFault } from '../fault.ts';

type Path = readonly (string | number)[];

/**
 * What is left of a pack's content when the entries with faults in their shape are taken away, so that
 * the rest can be checked too and a person learns of all mistakes at once.
 */
export interface Remainder {
  readonly content: unknown;
  /** Ids of what was taken away: references to them are no mistakes. */
  readonly taken: ReadonlySet<string>;
}

/** Takes away the entry (a list item with an id) around each fault; undefined where a fault lies in none. */
export function withoutFaulty(content: unknown, paths: readonly Path[]): Remainder | undefined {
  const drop = new Set<object>();
  for (const path of paths) {
    const entry = entryAround(content, path);
    if (entry === undefined) return undefined;
    drop.add(entry);
  }
  const taken = new Set<string>();
  for (const entry of drop) collectIds(entry, taken);
  return { content: prune(content, drop), taken };
}

/** A path through the remainder as a path through the content it was made of. */
export function pathInWhole(path: Path, remainder: unknown, whole: unknown): Path {
  let left = remainder;
  let full = whole;
  return path.map((key) => {
    const next = get(left, key);
    const found =
      Array.isArray(left) && Array.isArray(full) ? indexIn(full, left, Number(key)) : key;
    left = next;
    full = get(full, found);
    return found;
  });
}

/** Where the item of the pruned list stands in the full one; of several alike the one that is as many-eth. */
function indexIn(full: readonly unknown[], left: readonly unknown[], index: number): number {
  const item = left[index];
  const before = left.slice(0, index).filter((other) => same(other, item)).length;
  const places = full.flatMap((other, place) => (same(other, item) ? [place] : []));
  return places[before] ?? index;
}

function entryAround(content: unknown, path: Path): object | undefined {
  let value = content;
  let around: object | undefined;
  for (const key of path) {
    value = get(value, key);
    if (typeof key === 'number' && isObject(value) && typeof get(value, 'id') === 'string')
      around = value;
  }
  return around;
}

function prune(value: unknown, drop: ReadonlySet<object>): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => !drop.has(item)).map((item) => prune(item, drop));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, prune(inner, drop)]));
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'id' && typeof inner === 'string') ids.add(inner);
    else collectIds(inner, ids);
  }
}

/** The same entry before and after pruning: by id, values without one by what they hold. */
function same(a: unknown, b: unknown): boolean {
  const id = get(a, 'id');
  return id === undefined ? JSON.stringify(a) === JSON.stringify(b) : id === get(b, 'id');
}

function get(value: unknown, key: string | number): unknown {
  return isObject(value) ? Reflect.get(value, key) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Faults that only come from what was taken away. */
export function isEcho(fault: PackFault, { taken }: Remainder): boolean {
  const { name } = fault.details;
  return typeof name === 'string' && taken.has(name);
}
