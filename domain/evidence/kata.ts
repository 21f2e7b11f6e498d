import { type DateRange, daysOf, type LocalDate } from '../time/index.ts';
import { KATA_WORDS } from './kata-words.ts';

/** What a district's words are made from: a secret, and the local date from which they are asked for. */
export type Kata = { secret: string; from: LocalDate };

/** Words by local date. */
export type Words = Record<LocalDate, string>;

/**
 * The word that a paper in a photo of that day is to show: one for the whole district and day, which nobody
 * can compute who does not hold the secret. It proves that the photo was taken that day as long as it is
 * told on that day only.
 *
 * @param hash SHA-256 in hex
 */
export function wordOf(
  kata: Kata,
  kabupaten: string,
  date: LocalDate,
  hash: (text: string) => string,
): string | undefined {
  if (date < kata.from) return undefined;
  const number = Number.parseInt(hash(`${kata.secret} ${kabupaten} ${date}`).slice(0, 12), 16);
  return KATA_WORDS[number % KATA_WORDS.length];
}

/** The words of all days of an activity; undefined where none of them had one. */
export function wordsOf(
  kata: Kata,
  kabupaten: string,
  range: DateRange,
  hash: (text: string) => string,
): Words | undefined {
  const words = daysOf(range).flatMap((date) => {
    const word = wordOf(kata, kabupaten, date, hash);
    return word === undefined ? [] : [[date, word] as const];
  });
  return words.length === 0 ? undefined : Object.fromEntries(words);
}
