import { type Problem, problem } from '../problem.ts';

/** Longest text of a report, in characters; it must leave the draft small. */
export const NOTE_LENGTH = 1000;
/** Longest name of a seller or a person, in characters. */
export const NAME_LENGTH = 80;

/** A NIK is sixteen digits, one by one or grouped by single signs. */
const NIK = /(?<!\d)(?:\d[\s.\-–—/]?){15}\d(?!\d)/;
/**
 * Sixteen digits with more between them are a NIK where they read as one: province, regency, district;
 * day (women: + 40), month, year of birth; serial.
 */
const SPREAD = /(?<!\d)(?:\d[^\d\p{L}\n]{0,3}){15}\d(?!\d)/gu;
const READS_AS_NIK =
  /^[1-9]\d{5}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{6}$/;
/** Two dates in a row are sixteen digits, too. */
const DATE =
  /(?<![\d.\-/])(?:\d{1,2}([-./])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/g;
/** Characters that are not seen but turn the direction of what stands behind them. */
const UNSEEN = /[\p{Bidi_Control}\u200b\u2060\ufeff]/gu;
/** Emoji, dots and bare numbers say nothing to a verifier. */
const FEWEST_LETTERS = 2;

/** Whether a text seems to hold a NIK. */
export function holdsNik(text: string): boolean {
  // Wide digits of other keyboards become plain ones.
  const plain = text.normalize('NFKC').replace(UNSEEN, '').replace(DATE, '|');
  if (NIK.test(plain)) return true;
  const spread = plain.match(SPREAD) ?? [];
  return spread.some((digits) => READS_AS_NIK.test(digits.replace(/\D/g, '')));
}

/** Reads a free text: trimmed, made of words, not too long, and without a NIK (UU 27/2022). */
export function readNote(text: string, longest = NOTE_LENGTH): string | Problem {
  const note = text.replace(UNSEEN, '').trim();
  if (holdsNik(note)) return problem('teks.nik', {});
  const letters = note.match(/\p{L}/gu)?.length ?? 0;
  if (note.length < 3 || letters < FEWEST_LETTERS) return problem('teks.kosong', {});
  if (note.length > longest) return problem('teks.panjang', { length: note.length, longest });
  return note;
}

/** Reads the name of a seller, of somebody on an attendance list, or of who acknowledges: as `readNote`, but shorter and in one line. */
export function readName(text: string): string | Problem {
  return readNote(text.replace(/\s+/g, ' '), NAME_LENGTH);
}
