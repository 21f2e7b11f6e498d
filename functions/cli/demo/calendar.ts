import {
  addDays,
  addMonths,
  fiscalYear,
  type Instant,
  type LocalDate,
  localDate,
  monthOf,
  startOfDay,
  type Zone,
} from '../../../domain/time/index.ts';

/**
 * Days of the demo's past, counted from today. Everything happened before today began, so that seeding
 * twice on one day tells the same story, and where the month is old enough in the current month.
 */
export function demoCalendar(today: LocalDate, zone: Zone) {
  const yesterday = addDays(today, -1);
  const first = `${monthOf(today)}-01`;
  const day = Number(today.slice(8));
  const year = fiscalYear(today);
  const newYear = `${year}-01-01`;
  const lastMonth = addMonths(monthOf(today), -1);
  const ago = (days: number) => addDays(today, -days);
  const earliest = (a: LocalDate, b: LocalDate) => (a < b ? a : b);
  const at = (date: LocalDate, time: string): Instant => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return startOfDay(date, zone) + (hours * 60 + minutes) * 60_000;
  };
  return {
    year,
    month: monthOf(today),
    lastMonth,
    /** Of last month; in January a day of this year, whose book is open, as soon as there is one. */
    posyandu: fiscalYear(`${lastMonth}-01`) === year || day < 5 ? `${lastMonth}-15` : ago(3),
    kelasIbu: day > 1 && ago(4) < first ? first : ago(4),
    kunjungan: day === 3 ? ago(1) : ago(2),
    /** The moment `days` after a date, yesterday at the latest. Later steps bear later times of day. */
    at: (date: LocalDate, days: number, time: string) =>
      at(earliest(addDays(date, days), yesterday), time),
    /** When the books of the year were opened. */
    opened: at(earliest(addDays(newYear, 4), yesterday), '08:00'),
    /** The day on which something is booked: a day of the year whose book is open. */
    booked: (moment: Instant): LocalDate => {
      const date = localDate(moment, zone);
      return date < newYear ? newYear : date;
    },
  };
}
export type DemoCalendar = ReturnType<typeof demoCalendar>;
