import * as z from 'zod';
import type { Instant, LocalDate, LocalMonth, Zone } from './zone.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** WIB, WITA, WIT: hours ahead of UTC, the whole year (Keppres 41/1987). */
const OFFSET: Record<Zone, number> = {
  'Asia/Jakarta': 7 * HOUR,
  'Asia/Makassar': 8 * HOUR,
  'Asia/Jayapura': 9 * HOUR,
};

/** A run of days, both ends included. */
export interface DateRange {
  from: LocalDate;
  to: LocalDate;
}

/** The calendar day that a clock in the zone shows at `now`. */
export function localDate(now: Instant, zone: Zone): LocalDate {
  return new Date(now + OFFSET[zone]).toISOString().slice(0, 10);
}

/** The time of day that a clock in the zone shows at `now`, as Indonesians write it: "09.05". */
export function localTime(now: Instant, zone: Zone): string {
  return new Date(now + OFFSET[zone]).toISOString().slice(11, 16).replace(':', '.');
}

/** 00.00 local time of the day. */
export function startOfDay(date: LocalDate, zone: Zone): Instant {
  return Date.parse(`${date}T00:00:00.000Z`) - OFFSET[zone];
}

/** 23.59.59,999 local time of the day: a deadline includes its whole day. */
export function endOfDay(date: LocalDate, zone: Zone): Instant {
  return startOfDay(date, zone) + DAY - 1;
}

/** Nobody is messaged from 21.00 up to (not including) 06.00 local time. */
export function isNight(now: Instant, zone: Zone): boolean {
  const hour = new Date(now + OFFSET[zone]).getUTCHours();
  return hour >= 21 || hour < 6;
}

/** The first 06.00 local time after `now`. */
export function nextMorning(now: Instant, zone: Zone): Instant {
  const today = startOfDay(localDate(now, zone), zone) + 6 * HOUR;
  return today > now ? today : today + DAY;
}

/** True for `YYYY-MM-DD` of a day that exists in the calendar. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const localDateSchema = z.string().refine(isLocalDate);
export const localMonthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const instantSchema = z.int();
export const dateRangeSchema = z
  .object({ from: localDateSchema, to: localDateSchema })
  .refine(({ from, to }) => from <= to);

export function monthOf(date: LocalDate): LocalMonth {
  return date.slice(0, 7);
}

/** The fiscal year of a day: the calendar year (UU 17/2003 Pasal 4). */
export function fiscalYear(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** The day `days` later; earlier where negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The month `months` later; earlier where negative. */
export function addMonths(month: LocalMonth, months: number): LocalMonth {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Every day of the range, in order. */
export function daysOf(range: DateRange): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = range.from; day <= range.to; day = addDays(day, 1)) days.push(day);
  return days;
}
