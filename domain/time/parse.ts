import { type Problem, problem } from '../problem.ts';
import { addDays, type DateRange, daysOf, isLocalDate } from './day.ts';
import type { LocalDate, LocalMonth } from './zone.ts';

/** Full names and the short and old spellings met in messages, then English ones where they differ. */
export const MONTHS = new Map<string, number>();
for (const [index, names] of [
  'januari jan january',
  'februari pebruari feb peb february',
  'maret mar mrt march',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'agustus agust agus agu agt ags august aug',
  'september sept sep',
  'oktober okt october oct',
  'november nopember nov nop',
  'desember des december dec',
].entries()) {
  for (const name of names.split(' ')) MONTHS.set(name, index + 1);
}

const RELATIVE = new Map([
  ['hari ini', 0],
  ['kemarin lusa', -2],
  ['kemarin dulu', -2],
  ['kemarin', -1],
  ['kemaren', -1],
  ['kmrn', -1],
  ['tadi', 0],
  ['besok', 1],
  ['lusa', 2],
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** An activity never runs longer; a longer range is a slip. */
const LONGEST = 31;
/** How far ahead a date without a year may lie before it is read as last year's. */
const AHEAD = 31;

/** A part of the day adds nothing: "tadi pagi", "kemarin sore". */
const PART_OF_DAY = / (?:pagi|siang|sore|malam)(?: ini)?$/;

const TO = /\s*(?:s\/d|s\.d\.?|sd|sampai dengan|sampai|hingga|\bto\b|–|—)\s*|\s+-\s+/;
const HYPHEN = /\s*-\s*/;
const AND = /\s*(?:,|&|\b(?:dan|and)\b)\s*/;

interface Part {
  day: number;
  month?: number;
  year?: number;
}

/**
 * Reads a day or a run of days as people write them: "hari ini", "kemarin", "kemarin lusa", "2 hari lalu",
 * "20 november", "20/11/2026", "20-11-26", "2026-11-20", "27 s/d 29 Agustus 2025", "27-29 agustus",
 * "28 dan 29 Agustus", "30 Agustus - 2 September". "dan" and commas join neighbouring days only.
 * English words do as well: "yesterday", "27 to 29 August".
 *
 * A lone day ("20", "tgl 19-20") is one of `month`, where the question names a month. A missing year is this year's, or last year's where the day would lie more than 31 days ahead; a
 * run over New Year takes the year of its end. Two digits of a year mean 20xx.
 *
 * @param today the day in the unit's zone
 * @param month the month that the question is about, for days without one
 * @returns the range; `tanggal.tidak-mungkin` for a day that exists in no calendar, a range that runs
 * backwards or over more than 31 days, a year outside 2000–2099; else `tanggal.tidak-terbaca`
 */
export function parseDates(
  text: string,
  today: LocalDate,
  month?: LocalMonth,
): DateRange | Problem {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?[.!]+$/, '')
    .replace(/^(?:tanggal|tgl\.?) /, '');
  const relative = readRelative(plain, today);
  if (relative !== undefined) return { from: relative, to: relative };

  const parts = readParts(plain, month);
  const first = parts?.[0];
  const last = parts?.at(-1);
  if (!parts || !first || !last) return problem('tanggal.tidak-terbaca', { text });
  const range = complete(first, last, today);
  if (!range) return problem('tanggal.tidak-mungkin', { text });
  if (range.from > range.to || addDays(range.from, LONGEST) <= range.to) {
    return problem('tanggal.tidak-mungkin', { text, from: range.from });
  }
  if (AND.test(plain) && !neighbours(parts, range)) {
    return problem('tanggal.tidak-terbaca', { text });
  }
  return range;
}

function readRelative(text: string, today: LocalDate): LocalDate | undefined {
  const days = RELATIVE.get(text.replace(PART_OF_DAY, ''));
  if (days !== undefined) return addDays(today, days);
  const ago = /^([1-9]\d?) hari (?:yang |yg )?lalu$/.exec(text)?.[1];
  return ago === undefined ? undefined : addDays(today, -Number(ago));
}

/** Tries the ways to cut the text into days, the most telling separator first. */
function readParts(text: string, month?: LocalMonth): Part[] | undefined {
  const single = readPart(text);
  const lone = single && within(single, month);
  // "19-20" is no date, but two days of the month that was asked about.
  const twoDays = month !== undefined && (single?.month ?? 0) > 12 && text.includes('-');
  if (single && !twoDays) return lone && [lone];
  for (const separator of [TO, AND, HYPHEN]) {
    const pieces = text.split(separator);
    if (pieces.length < 2 || (separator !== AND && pieces.length > 2)) continue;
    const parts = pieces.map(readPart);
    const read = parts.filter((part) => part !== undefined);
    const end = read.at(-1);
    const last = end && within(end, month);
    if (read.length === parts.length && last) return [...read.slice(0, -1), last];
  }
  return undefined;
}

/** The day with its own month, or else the one that was asked about; undefined where there is none. */
function within(part: Part, month: LocalMonth | undefined): Part | undefined {
  if (part.month !== undefined) return part;
  if (month === undefined) return undefined;
  return { ...part, month: Number(month.slice(5)), year: Number(month.slice(0, 4)) };
}

function readPart(text: string): Part | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) };
  const match =
    /^(\d{1,2})(?: ?([a-z]+)\.?(?: (\d{4}|\d{2}))?|([/-])(\d{1,2})(?:\4(\d{4}|\d{2}))?)?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, day, name, yearOfName, , number, yearOfNumber] = match;
  const month = number === undefined ? MONTHS.get(name ?? '') : Number(number);
  if (name !== undefined && month === undefined) return undefined;
  const year = yearOfName ?? yearOfNumber;
  return {
    day: Number(day),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year: year.length === 2 ? 2000 + Number(year) : Number(year) }),
  };
}

function neighbours(parts: Part[], range: DateRange): boolean {
  const days = daysOf(range).map((date) => Number(date.slice(8)));
  return days.length === parts.length && parts.every((part, index) => part.day === days[index]);
}

/** Fills the months and years left out, from the end backwards; undefined where a day cannot exist. */
function complete(first: Part, last: Part, today: LocalDate): DateRange | undefined {
  const endMonth = last.month ?? 0;
  const startMonth = first.month ?? endMonth;
  const overNewYear = startMonth > endMonth;
  const endYear =
    last.year ??
    (first.year === undefined
      ? nearestYear(last, endMonth, today)
      : first.year + Number(overNewYear));
  const startYear = first.year ?? endYear - Number(overNewYear);
  const from = toDate(startYear, startMonth, first.day);
  const to = toDate(endYear, endMonth, last.day);
  return from && to ? { from, to } : undefined;
}

function nearestYear(part: Part, month: number, today: LocalDate): number {
  const year = Number(today.slice(0, 4));
  const thisYear = isoDay(year, month, part.day);
  return thisYear > addDays(today, AHEAD) ? year - 1 : year;
}

function toDate(year: number, month: number, day: number): LocalDate | undefined {
  const date = isoDay(year, month, day);
  return year >= 2000 && year <= 2099 && isLocalDate(date) ? date : undefined;
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
