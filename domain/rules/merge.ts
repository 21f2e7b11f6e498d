import type { PackFault } from './fault.ts';

type Obj = { readonly [key: string]: unknown };

/**
 * Lays a pack over the one it extends: entries with a known `id` are overridden field by field, new ids
 * are added, `{ "id": …, "removed": true }` takes an entry away; what is inherited keeps citing the older
 * regulation by name. An overriding entry must carry its own citation.
 */
export function mergePack(
  raw: unknown,
  base: (id: string) => unknown,
  seen: readonly string[] = [],
): { raw: unknown } | { faults: PackFault[] } {
  if (!isObject(raw)) return { faults: [{ code: 'not-an-object', path: [], details: {} }] };
  const baseId = raw.extends;
  if (baseId === undefined) return { raw };
  const path = ['extends'];
  if (typeof baseId !== 'string') {
    return { faults: [{ code: 'wrong-type', path, details: { expected: 'string' } }] };
  }
  if (baseId === raw.id || seen.includes(baseId)) {
    return { faults: [{ code: 'extends-itself', path, details: { base: baseId } }] };
  }
  const found = base(baseId);
  if (found === undefined)
    return { faults: [{ code: 'unknown-base', path, details: { base: baseId } }] };
  const older = mergePack(found, base, [...seen, baseId]);
  if ('faults' in older) return older;
  const faults: PackFault[] = [];
  const inherited = attribute(older.raw, shortTitle(older.raw));
  // What comes out is complete: it extends nothing any more.
  const { extends: _, ...own } = raw;
  const laid = overlay(inherited, own, [], faults);
  return faults.length > 0 ? { faults } : { raw: laid };
}

/** Written whole or not at all: half of the older one would change their meaning. */
const WHOLE = new Set(['identity', 'citation', 'range', 'when', 'if', 'inForce']);

function overlay(
  older: unknown,
  newer: unknown,
  path: (string | number)[],
  faults: PackFault[],
): unknown {
  if (Array.isArray(older) && Array.isArray(newer) && isEntries(older) && isEntries(newer)) {
    return overlayEntries(older, newer, path, faults);
  }
  if (!isObject(older) || !isObject(newer)) return newer;
  const result: { [key: string]: unknown } = { ...older };
  for (const [key, value] of Object.entries(newer)) {
    const whole = WHOLE.has(key) || isValue(value);
    result[key] = whole ? value : overlay(older[key], value, [...path, key], faults);
  }
  return result;
}

function overlayEntries(
  older: Obj[],
  newer: Obj[],
  path: (string | number)[],
  faults: PackFault[],
) {
  const result = [...older];
  newer.forEach((entry, index) => {
    const place = result.findIndex((known) => known.id === entry.id);
    const here = [...path, index];
    const known = result[place];
    if (known === undefined) {
      if (entry.removed === true) {
        faults.push({ code: 'removes-nothing', path: here, details: { id: String(entry.id) } });
      } else result.push(entry);
    } else if (entry.removed === true) {
      result.splice(place, 1);
    } else {
      if (entry.citation === undefined && 'citation' in known && changesItself(entry)) {
        faults.push({
          code: 'override-citation',
          path: here,
          details: { id: String(entry.id) },
        });
      }
      result[place] = overlay(known, entry, here, faults) as Obj;
    }
  });
  return result;
}

/** An entry that only opens the way to entries below it (a menu heading, an evidence list) changes nothing itself. */
function changesItself(entry: Obj): boolean {
  return Object.entries(entry).some(
    ([key, value]) => key !== 'id' && !(Array.isArray(value) && isEntries(value)),
  );
}

/** Inherited citations name the document they come from. */
function attribute(value: unknown, document: string): unknown {
  if (Array.isArray(value)) return value.map((item) => attribute(item, document));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'citation' ? attributed(inner, document) : attribute(inner, document),
    ]),
  );
}

function attributed(citation: unknown, document: string): unknown {
  if (typeof citation === 'string') return { article: citation, source: 'naskah-lain', document };
  if (!isObject(citation) || citation.document !== undefined) return citation;
  const source = citation.source ?? 'naskah';
  return { ...citation, document, source: source === 'naskah' ? 'naskah-lain' : source };
}

function shortTitle(raw: unknown): string {
  const identity = isObject(raw) ? raw.identity : undefined;
  return isObject(identity) ? String(identity.shortTitle) : '';
}

/** A value with its unit and dates. */
function isValue(value: unknown): boolean {
  return isObject(value) && 'value' in value && 'unit' in value;
}

function isEntries(value: unknown[]): value is Obj[] {
  return value.length > 0 && value.every((item) => isObject(item) && typeof item.id === 'string');
}

function isObject(value: unknown): value is Obj {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
