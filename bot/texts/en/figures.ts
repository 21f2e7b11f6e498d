import { type Instant, localDate, localTime, type Zone } from '../../../domain/time/index.ts';
import { formatDate } from './dates.ts';

/** "35.2%" from "35.2"; a dash of nothing. */
export const percent = (value: string | undefined): string =>
  value === undefined ? '–' : `${value}%`;

/** "10:02" */
export const time = (at: Instant, zone: Zone): string => localTime(at, zone).replace('.', ':');

/** "14 March 2026 at 10:02" */
export const moment = (at: Instant, zone: Zone): string =>
  `${formatDate(localDate(at, zone))} at ${time(at, zone)}`;

/** "1 report", "2 reports" */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** "since today", "for 3 days" */
export const since = (days: number): string =>
  days === 0 ? 'since today' : `for ${count(days, 'day')}`;
