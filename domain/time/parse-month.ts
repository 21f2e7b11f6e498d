import { addMonths, monthOf } from './day.ts';
import { MONTHS } from './parse.ts';
import type { LocalDate, LocalMonth } from './zone.ts';

/**
 * Reads a month as people write it: "oktober", "okt 2025", "oktober 25", "10/2025", "2025-10", "bulan lalu",
 * "bulan ini", and the same in English. Without a year it is the last such month that has begun.
 *
 * @param today the day in the unit's zone
 * @returns undefined for words that name no month
 */
export function parseMonth(text: string, today: LocalDate): LocalMonth | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?[?.!]+$/, '');
  const present = monthOf(today);
  if (/^(bulan ini|this month)$/.test(plain)) return present;
  if (/^(bulan (lalu|kemarin|kemaren)|last month)$/.test(plain)) return addMonths(present, -1);
  const iso = /^(\d{4})-(\d{2})$/.exec(plain);
  if (iso) return monthIn(Number(iso[2]), Number(iso[1]));
  const match = /^(?:bulan )?(?:([a-z]+)\.?|(\d{1,2}) ?\/)(?: ?(\d{4}|\d{2}))?$/.exec(plain);
  if (!match) return undefined;
  const [, name = '', digits, year] = match;
  const number = digits === undefined ? MONTHS.get(name) : Number(digits);
  if (number === undefined) return undefined;
  if (year !== undefined) return monthIn(number, Number(year) + (year.length === 2 ? 2000 : 0));
  const thisYear = monthIn(number, Number(today.slice(0, 4)));
  return thisYear !== undefined && thisYear > present ? addMonths(thisYear, -12) : thisYear;
}

function monthIn(number: number, year: number): LocalMonth | undefined {
  if (number < 1 || number > 12) return undefined;
  return `${year}-${String(number).padStart(2, '0')}`;
}
