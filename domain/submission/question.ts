import {
  AGE_UNITS,
  AGREED,
  BETWEEN,
  DIAGNOSES,
  KIN,
  NO_NAMES,
  OF_PLACES,
  PATIENTS,
  RECORD_TITLES,
} from './question-words.ts';

/** Why a text is questioned, with the words of it that look like a patient. */
export type Question = { why: 'nama' | 'medis'; words: string };

type Token = { word: string; plain: string; from: number; to: number };

/** So many words of a name are looked at, and so many words between a name and a diagnosis. */
const NAME_WORDS = 3;
const GAP_WORDS = 6;

/**
 * Looks for a patient in a free text (UU 27/2022: health data are specific personal data). A question,
 * never a refusal: the person rewrites it or says that nobody is named.
 *
 * | why | found | example |
 * | --- | --- | --- |
 * | nama | a title of medical records before a name | Ny. Aminah, An. Budi, By. Ny. Sri |
 * | nama | a patient introduced by name | pasien bernama Budi, pasien Budi, a.n. Siti Aminah |
 * | medis | a name with title, age or finding before a diagnosis | Bu Siti hamil 7 bulan, Budi (3 th) gizi buruk |
 *
 * Holders of an office pass ("Ny. Lurah", "a.n. Kepala Puskesmas"), so do places ("Posyandu Melati").
 * It cannot see a bare name ("Aminah dirujuk"), a name in small letters without a title of records, a
 * nickname, nor an illness that its list does not know.
 */
export function questionNote(text: string): Question | undefined {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = byTitle(tokens, at) ?? introduced(tokens, at) ?? byDiagnosis(tokens, at);
    if (found) {
      const words = text.slice(tokens[found.first]?.from, tokens[found.last]?.to);
      return { why: found.why, words };
    }
  }
  return undefined;
}

type Found = { why: Question['why']; first: number; last: number };

/** "Ny. Aminah", "an. Budi", "By. Ny. Sri": these titles stand in front of patients, unless an office follows. */
function byTitle(tokens: readonly Token[], at: number): Found | undefined {
  if (!RECORD_TITLES.has(plain(tokens, at))) return undefined;
  let name = past(tokens, at + 1, '.');
  if (RECORD_TITLES.has(plain(tokens, name))) name = past(tokens, name + 1, '.');
  if (!isWord(tokens[name]) || NO_NAMES.has(plain(tokens, name))) return undefined;
  const after = [1, 2, 3].map((step) => plain(tokens, name + step));
  if (after.some((word) => NO_NAMES.has(word) && !DIAGNOSES.has(word) && OFFICES.test(word))) {
    return byDiagnosis(tokens, at);
  }
  return { why: 'nama', first: at, last: lastOfName(tokens, name) };
}

/** An office behind a name: "Ny. Sri, ketua PKK". */
const OFFICES =
  /^(ketua|wakil|sekretaris|bendahara|lurah|camat|kades|kepala|kader|bidan|pkk|guru)$/;

/** "pasien bernama Budi", "pasien Budi", "a.n. Siti", "atas nama Siti". */
function introduced(tokens: readonly Token[], at: number): Found | undefined {
  const name = nameAfterIntroduction(tokens, at);
  if (name === undefined) return undefined;
  const known = NO_NAMES.has(plain(tokens, name)) || DIAGNOSES.has(plain(tokens, name));
  if (known || !isWord(tokens[name])) return undefined;
  const patient = !PATIENTS.has(plain(tokens, at)) && KIN.has(plain(tokens, at - 1));
  if (!isCapital(tokens[name]) && !patient) return undefined;
  return { why: 'nama', first: at, last: lastOfName(tokens, name) };
}

function nameAfterIntroduction(tokens: readonly Token[], at: number): number | undefined {
  const here = plain(tokens, at);
  if (here === 'bernama') return OF_PLACES.has(plain(tokens, at - 1)) ? undefined : at + 1;
  if (here === 'atas' && plain(tokens, at + 1) === 'nama') return at + 2;
  const dotted = ['a', '.', 'n', '.'].every((part, step) => plain(tokens, at + step) === part);
  if (dotted) return at + 4;
  if (here === 'a' && plain(tokens, at + 1) === '/' && plain(tokens, at + 2) === 'n') return at + 3;
  return PATIENTS.has(here) ? at + 1 : undefined;
}

/** "Bu Siti hamil", "Tn. Joko HIV+", "Budi (3 th) gizi buruk", "Aminah positif TB". */
function byDiagnosis(tokens: readonly Token[], at: number): Found | undefined {
  const titled = KIN.has(plain(tokens, at)) || RECORD_TITLES.has(plain(tokens, at));
  const name = titled ? past(tokens, at + 1, '.') : at;
  if (!isName(tokens, name)) return undefined;
  if (!titled && (OF_PLACES.has(plain(tokens, at - 1)) || isName(tokens, at - 1))) return undefined;
  const last = lastOfName(tokens, name);
  let sure = titled;
  for (let step = 1; step <= GAP_WORDS; step += 1) {
    const next = last + step;
    const word = plain(tokens, next);
    if (DIAGNOSES.has(word)) {
      return sure ? { why: 'medis', first: at, last: next } : undefined;
    }
    if (AGREED.has(word)) sure = true;
    else if (AGE_UNITS.has(word) && /^\d+$/.test(plain(tokens, next - 1))) sure = true;
    else if (!BETWEEN.has(word) && !/^\d+$/.test(word)) return undefined;
  }
  return undefined;
}

/** The last word of the name that begins at `first`. */
function lastOfName(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first < NAME_WORDS - 1 && isName(tokens, last + 1)) last += 1;
  return last;
}

function isName(tokens: readonly Token[], at: number): boolean {
  const word = plain(tokens, at);
  return isCapital(tokens[at]) && !NO_NAMES.has(word) && !DIAGNOSES.has(word) && !KIN.has(word);
}

/** "Siti", not "TB" and not "siti". */
function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.word);
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && /^(\p{L}{2}|\p{Lu}$)/u.test(token.word);
}

function plain(tokens: readonly Token[], at: number): string {
  return tokens[at]?.plain ?? '';
}

/** The next place behind a sign that may stand there. */
function past(tokens: readonly Token[], at: number, sign: string): number {
  return plain(tokens, at) === sign ? at + 1 : at;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}'’]+|\d+|[^\s\p{L}\p{M}\d]/gu)].map((match) => ({
    word: match[0],
    plain: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
