import { citationText, type DatedValue, type Pack, valueOn } from '../../domain/rules/index.ts';

/**
 * An entry of a pack as a case sees it. `section` is a path of keys and positions ("funds",
 * "disbursement.gates", "allocations.0.criteria", "incentive.indices.spm"); dated values are given as they
 * stand when the pack comes into force, citations as people read them.
 */
export function entryOf(pack: Pack, section: string, id: string): unknown {
  const list = section.split('.').reduce<unknown>((value, key) => get(value, key), pack);
  const entries = Array.isArray(list) ? list : [];
  const found = entries.find((entry) => get(entry, 'id') === id);
  return found === undefined ? undefined : plain(found, pack);
}

function plain(value: unknown, pack: Pack): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const dated = datedList(list);
    if (dated) return valueOn(dated, pack.identity.inForce.from).value;
    return list.map((item) => plain(item, pack));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'citation' ? citationText(pack, inner) : plain(inner, pack),
    ]),
  );
}

function datedList(list: readonly unknown[]): readonly DatedValue[] | undefined {
  const dated = list.filter(
    (item): item is DatedValue =>
      typeof get(item, 'unit') === 'string' && typeof get(item, 'value') === 'number',
  );
  return dated.length > 0 && dated.length === list.length ? dated : undefined;
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
