import { coversFund, fundLine } from './fund-line.ts';
import type { Citation, MenuNode, Pack } from './schema/index.ts';
import { likeness, wordsOf } from './words.ts';

/** A node of the menu with what it inherits from the headings above it. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Labels of the headings above, outermost first. */
  readonly path: readonly string[];
  readonly funds: readonly string[];
  readonly spends: readonly string[];
  readonly words: readonly string[];
  readonly leaf: boolean;
  readonly citation: Citation;
}

export interface MenuHit extends MenuItem {
  /** Higher is nearer; only for ordering. */
  readonly score: number;
}

const flattened = new WeakMap<Pack, readonly MenuItem[]>();

/** The whole menu in the regulation's order, headings before what stands under them. */
export function menuItems(pack: Pack): readonly MenuItem[] {
  let items = flattened.get(pack);
  if (items === undefined) {
    items = pack.menu.flatMap((node) => flatten(node, [], [], []));
    flattened.set(pack, items);
  }
  return items;
}

/** The node of that id. */
export function menuItem(pack: Pack, id: string): MenuItem | undefined {
  return menuItems(pack).find((item) => item.id === id);
}

/**
 * Activities that fit the words, nearest first, tolerant of spelling and of the words people use
 * (`synonyms` of the pack). Every word must be found, if not in the activity then in its heading, where it
 * counts less; where no activity has all words, those with most of them.
 */
export function searchMenu(
  pack: Pack,
  words: string,
  options: { readonly fund?: string; readonly limit?: number } = {},
): readonly MenuHit[] {
  const wanted = expand(pack, wordsOf(words));
  if (wanted.length === 0) return [];
  const hits = menuItems(pack)
    .filter(
      (item) => coversFund(pack, item.funds, options.fund) || partOf(pack, item, options.fund),
    )
    .flatMap((item) => {
      const { found, score } = rate(item, wanted);
      return found === 0 ? [] : [{ ...item, found, score: score + (item.leaf ? 0.5 : 0) }];
    });
  const most = Math.max(0, ...hits.map((hit) => hit.found));
  return hits
    .filter((hit) => hit.found === most)
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit ?? 10)
    .map(({ found: _, ...hit }) => hit);
}

/** Searching a whole fund finds what its parts pay for. */
function partOf(pack: Pack, item: MenuItem, fund: string | undefined): boolean {
  return fund !== undefined && item.funds.some((part) => fundLine(pack, part).includes(fund));
}

/** How many of the wanted words an item has, and how well. */
function rate(item: MenuItem, wanted: readonly string[]): { found: number; score: number } {
  const own = item.words.flatMap(wordsOf).concat(wordsOf(item.label));
  const above = item.path.flatMap(wordsOf);
  let found = 0;
  let score = 0;
  for (const word of wanted) {
    const near = best(word, own);
    const far = best(word, above) * 0.4;
    if (near > 0 || far > 0) found += 1;
    score += Math.max(near, far);
  }
  // Of two activities with the same words the shorter one is more about them.
  return { found, score: score + score / (own.length + 10) };
}

function best(word: string, among: readonly string[]): number {
  return among.reduce((highest, other) => Math.max(highest, likeness(word, other)), 0);
}

const FILLERS = new Set([
  'di',
  'ke',
  'dan',
  'yang',
  'untuk',
  'dengan',
  'dari',
  'pada',
  'atau',
  'bagi',
]);

/** Replaces the words people use by the regulation's; drops fillers. */
function expand(pack: Pack, words: readonly string[]): string[] {
  const means = new Map(
    Object.entries(pack.synonyms).map(([word, by]) => [word.toLowerCase(), by]),
  );
  return words
    .flatMap((word) => {
      const by = means.get(word);
      return by === undefined ? [word] : wordsOf(by);
    })
    .filter((word) => !FILLERS.has(word));
}

function flatten(
  node: MenuNode,
  path: readonly string[],
  funds: readonly string[],
  spends: readonly string[],
): MenuItem[] {
  const item: MenuItem = {
    id: node.id,
    label: node.label,
    path,
    funds: node.funds ?? funds,
    spends: node.spends ?? spends,
    words: node.words ?? [],
    leaf: node.children === undefined,
    citation: node.citation,
  };
  const below = node.children ?? [];
  return [
    item,
    ...below.flatMap((child) => flatten(child, [...path, node.label], item.funds, item.spends)),
  ];
}
