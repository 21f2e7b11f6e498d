import { type Problem, problem } from '../problem.ts';

/** Longest text of a report, in characters; it must leave the draft small. */
export const NOTE_LENGTH = 1000;
/** Longest name of a seller. */
export const NAME_LENGTH = 80;

/** A NIK is sixteen digits, however they are grouped. */
const NIK = /(?<!\d)(?:\d[ .-]?){15}\d(?!\d)/;

/** Reads a free text: trimmed, neither empty nor too long, and without a NIK (UU 27/2022). */
export function readNote(text: string, longest = NOTE_LENGTH): string | Problem {
  const note = text.trim();
  if (note.length < 3) return problem('teks.kosong', {});
  if (note.length > longest) return problem('teks.panjang', { length: note.length, longest });
  if (NIK.test(note)) return problem('teks.nik', {});
  return note;
}

/** Reads the name of a seller. */
export function readName(text: string): string | Problem {
  return readNote(text, NAME_LENGTH);
}
