import { expect, it } from 'vitest';
import * as z from 'zod';
import { packs } from '../../domain/rules/index.ts';
import written from './perbup-situbondo-79-2022/counts.json' with { type: 'json' };

/**
 * Completeness: how many entries of a section cite a place of the regulation, against counts written down
 * from its text. `section` is a path of keys, lists on the way are gone through; `leaves`: of the menu only
 * what has nothing below it.
 */
const counts = z.array(
  z.strictObject({
    section: z.string(),
    prefix: z.string(),
    count: z.int().positive(),
    leaves: z.boolean().optional(),
    note: z.string().optional(),
  }),
);

const pack = packs.pack('perbup-situbondo-79-2022');

it.each(counts.parse(written))(
  '$section: $prefix … $count',
  ({ section, prefix, count, leaves }) => {
    const entries = section === 'menu' ? below(pack?.menu) : reach(pack, section.split('.'));
    const fitting = entries.filter((entry) => {
      const article = get(get(entry, 'citation'), 'article');
      if (typeof article !== 'string' || !startsWith(article, prefix)) return false;
      return leaves === undefined || get(entry, 'children') === undefined;
    });
    expect(fitting).toHaveLength(count);
  },
);

/** "angka 1" begins "angka 1 huruf a", not "angka 12". */
function startsWith(article: string, prefix: string): boolean {
  return article.startsWith(prefix) && !/^\d/.test(article.slice(prefix.length));
}

function reach(value: unknown, keys: readonly string[]): unknown[] {
  const [key, ...rest] = keys;
  if (key === undefined) return Array.isArray(value) ? value : [value];
  if (Array.isArray(value)) return value.flatMap((item) => reach(item, keys));
  const inner = get(value, key);
  return inner === undefined ? [] : reach(inner, rest);
}

function below(nodes: unknown): unknown[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node) => [node, ...below(get(node, 'children'))]);
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
