import { bilangan, formatRupiah, type Rupiah } from '../../domain/money/index.ts';
import {
  type DateRange,
  formatDate,
  type LocalDate,
  MONTH_NAMES,
} from '../../domain/time/index.ts';

/** What nobody knows stays open, to be filled in by hand. */
export const BLANK = '.'.repeat(28);
export const SHORT_BLANK = '.'.repeat(14);

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** "Kamis"; 1 January 1970 was one. */
export function dayName(date: LocalDate): string {
  return DAYS[(Date.parse(`${date}T00:00:00Z`) / DAY_MS + 4) % 7] ?? '';
}

/** "Dua Ribu Dua Puluh Enam" */
export function yearWords(date: LocalDate): string {
  return bilangan(Number(date.slice(0, 4)))
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/**
 * The days of an activity as the parts of "Pada hari {hari} tanggal {tanggal} bulan {bulan} tahun {tahun}".
 * Of several days each part names both ends where they differ.
 */
export function dateParts({ from, to }: DateRange) {
  const both = (of: (date: LocalDate) => string) =>
    from === to || of(from) === of(to) ? of(to) : `${of(from)} s.d. ${of(to)}`;
  const month = (date: LocalDate) => MONTH_NAMES[Number(date.slice(5, 7)) - 1] ?? '';
  const day = (date: LocalDate) => String(Number(date.slice(8, 10)));
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const first = `${day(from)} ${month(from)}${from.slice(0, 4) === to.slice(0, 4) ? '' : ` ${from.slice(0, 4)}`}`;
  return {
    hari: from === to ? dayName(from) : `${dayName(from)} s.d. ${dayName(to)}`,
    tanggal: sameMonth ? both(day) : `${first} s.d. ${day(to)}`,
    bulan: month(to),
    tahun: yearWords(to),
  };
}

/** "Kamis, 19 November 2026", "Kamis s.d. Jumat, 19 s.d. 20 November 2026" */
export function dayAndDate(range: DateRange): string {
  const { hari, tanggal } = dateParts(range);
  const [, ...rest] = formatDate(range.to).split(' ');
  return `${hari}, ${tanggal} ${rest.join(' ')}`;
}

/** An amount in a column that is headed "Rp": "1.250.000". */
export function figure(amount: Rupiah): string {
  return formatRupiah(amount).replace('Rp ', '');
}

/** "Lima puluh ribu rupiah" */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
