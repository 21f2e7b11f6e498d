import { type Problem, problem } from '../problem.ts';

/** Longest text of a report, in characters; it must leave the draft small. */
export const NOTE_LENGTH = 1000;
/** Longest name of a seller. */
export const NAME_LENGTH = 80;

/** A NIK is sixteen digits, however they are grouped. */
const NIK = /(?<!\d)(?:\d[ .-]?){15}\d(?!\d)/;
/** Characters that are not seen but turn the direction of what stands behind them. */
const UNSEEN = /[\p{Bidi_Control}\u200b\u2060\ufeff]/gu;
/** Emoji, dots and bare numbers say nothing to a verifier. */
const FEWEST_LETTERS = 2;

/** Whether a text seems to hold a NIK. */
export function holdsNik(text: string): boolean {
  return NIK.test(text);
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

/** Reads the name of a seller. */
export function readName(text: string): string | Problem {
  return readNote(text, NAME_LENGTH);
}
