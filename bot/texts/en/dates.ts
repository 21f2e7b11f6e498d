import type { DateRange, LocalDate, LocalMonth } from '../../../domain/time/index.ts';
import type { Texts } from '../id/index.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "March 2026" */
export function formatMonth(month: LocalMonth): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** "14 March 2026" */
export function formatDate(date: LocalDate): string {
  return `${Number(date.slice(8, 10))} ${formatMonth(date)}`;
}

/** "14 March 2026", "27–29 August 2026", "30 August – 2 September 2026", "31 December 2026 – 2 January 2027" */
export function formatDateRange({ from, to }: DateRange): string {
  const last = formatDate(to);
  if (from === to) return last;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))}–${last}`;
  const first = formatDate(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? first.slice(0, -' 2026'.length) : first} – ${last}`;
}

/** Days and months in English. */
export const dates: Texts['dates'] = {
  date: formatDate,
  range: formatDateRange,
  month: formatMonth,
};
