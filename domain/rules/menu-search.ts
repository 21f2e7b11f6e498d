import { coversFund, fundLine } from './fund-line.ts';
import { type MenuItem, menuItems } from './menu.ts';
import type { Pack } from './schema/index.ts';
import { likeness, wordsOf } from './words.ts';

export interface MenuHit extends MenuItem {
  /** Higher is nearer; only for ordering. */
  readonly score: number;
}

/** Nobody describes an activity in more words; a whole pasted letter must not cost a whole second. */
const MOST_WORDS = 12;

/** Words that say nothing about an activity. */
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
  const wanted = expand(pack, wordsOf(words)).slice(0, MOST_WORDS);
  if (wanted.length === 0) return [];
  const near = wanted.map((word) => nearWords(pack, word));
  const hits = indexOf(pack).items.flatMap(({ item, own, above }) => {
    if (!paidFrom(pack, item, options.fund)) return [];
    const scores = near.map((alike) => Math.max(best(alike, own), best(alike, above) * 0.4));
    const found = scores.filter((score) => score > 0).length;
    const sum = scores.reduce((total, score) => total + score, 0);
    // Of two activities with the same words the shorter one is more about them.
    const score = sum + sum / (own.length + 10) + (item.leaf ? 0.5 : 0);
    return found === 0 ? [] : [{ found, hit: { ...item, score } }];
  });
  const most = Math.max(0, ...hits.map(({ found }) => found));
  return hits
    .filter(({ found }) => found === most)
    .map(({ hit }) => hit)
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit ?? 10);
}

interface MenuIndex {
  readonly items: readonly {
    readonly item: MenuItem;
    readonly own: readonly string[];
    readonly above: readonly string[];
  }[];
  readonly vocabulary: readonly string[];
}

const indexes = new WeakMap<Pack, MenuIndex>();

/** The words of every activity, taken apart once. */
function indexOf(pack: Pack): MenuIndex {
  const known = indexes.get(pack);
  if (known !== undefined) return known;
  const items = menuItems(pack).map((item) => ({
    item,
    own: [...item.words.flatMap(wordsOf), ...wordsOf(item.label)],
    above: item.path.flatMap(wordsOf),
  }));
  const vocabulary = [...new Set(items.flatMap(({ own, above }) => [...own, ...above]))];
  const index = { items, vocabulary };
  indexes.set(pack, index);
  return index;
}

/** The words of the menu that are like a word, and how much. */
function nearWords(pack: Pack, word: string): ReadonlyMap<string, number> {
  const alike = indexOf(pack).vocabulary.map((other) => [other, likeness(word, other)] as const);
  return new Map(alike.filter(([, how]) => how > 0));
}

function best(alike: ReadonlyMap<string, number>, among: readonly string[]): number {
  return among.reduce((highest, word) => Math.max(highest, alike.get(word) ?? 0), 0);
}

/** Searching a whole fund finds what its parts pay for, and the other way round. */
function paidFrom(pack: Pack, item: MenuItem, fund: string | undefined): boolean {
  if (fund === undefined || coversFund(pack, item.funds, fund)) return true;
  return item.funds.some((part) => fundLine(pack, part).includes(fund));
}

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
