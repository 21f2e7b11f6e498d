import type { DateRange } from './day.ts';
import type { LocalDate, LocalMonth } from './zone.ts';

export const MONTH_NAMES = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** "Maret 2026" */
export function formatMonth(month: LocalMonth): string {
  return `${MONTH_NAMES[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** "14 Maret 2026" */
export function formatDate(date: LocalDate): string {
  return `${dayOf(date)} ${formatMonth(date)}`;
}

/** "14 Maret 2026", "27–29 Agustus 2026", "30 Agustus – 2 September 2026", "31 Desember 2026 – 2 Januari 2027" */
export function formatDateRange({ from, to }: DateRange): string {
  if (from === to) return formatDate(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(from)}–${formatDate(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) {
    return `${formatDate(from).slice(0, -5)} – ${formatDate(to)}`;
  }
  return `${formatDate(from)} – ${formatDate(to)}`;
}

function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}
