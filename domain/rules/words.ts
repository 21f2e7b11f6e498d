/** Plain words of a text: small letters, no accents, no punctuation. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/**
 * Whether a phrase stands in a text, word by word, with endings ("rapatnya") and, in words of seven letters
 * and more, a slip of spelling. Stricter than a search: it decides what is forbidden. */
export function hasPhrase(text: readonly string[], phrase: string): boolean {
  if (text.length === 0) return false;
  const wanted = wordsOf(phrase);
  return text.some((_, start) =>
    wanted.every((word, i) => {
      const there = text[start + i];
      return there !== undefined && likeness(word, there) >= (word.length < 7 ? 0.9 : 0.8);
    }),
  );
}

/**
 * How alike two words are: 1 the same, 0,9 one begins with the other ("posyandu", "posyandunya"; four
 * letters at least), 0,8 and 0,7 one or two letters wrong, missing, added or swapped, as many as a
 * word of that length bears; 0 otherwise.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  if (shorter >= 4 && (a.startsWith(b) || b.startsWith(a))) return 0.9;
  const bearable = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
  if (bearable === 0 || Math.abs(a.length - b.length) > bearable) return 0;
  const wrong = distance(a, b);
  return wrong > bearable ? 0 : 0.9 - wrong / 10;
}

/** Letters to change, drop, add or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
