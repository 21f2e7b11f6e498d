import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysOf,
  endOfDay,
  fiscalYear,
  formatDate,
  formatDateRange,
  formatMonth,
  type Instant,
  isLocalDate,
  isNight,
  localDate,
  localTime,
  monthOf,
  nextMorning,
} from '../../../domain/time/index.ts';

const WIB = 'Asia/Jakarta';
const WITA = 'Asia/Makassar';
const WIT = 'Asia/Jayapura';
const utc = (text: string): Instant => Date.parse(`${text}Z`);

describe('days by zone', () => {
  it('the new year begins in WIT, then WITA, then WIB', () => {
    const moments = [
      '2026-12-31T14:59',
      '2026-12-31T15:00',
      '2026-12-31T16:00',
      '2026-12-31T17:00',
    ];
    const years = moments.map((moment) =>
      [WIT, WITA, WIB].map((zone) => fiscalYear(localDate(utc(moment), zone as typeof WIB))),
    );
    expect(years).toEqual([
      [2026, 2026, 2026],
      [2027, 2026, 2026],
      [2027, 2027, 2026],
      [2027, 2027, 2027],
    ]);
  });

  it('tells the time with a point', () => {
    expect(localTime(utc('2026-03-14T03:02'), WIB)).toBe('10.02');
    expect(localTime(utc('2026-03-14T03:02'), WIT)).toBe('12.02');
  });

  it('a deadline includes its day to the last millisecond', () => {
    expect(endOfDay('2026-03-05', WIB)).toBe(utc('2026-03-05T16:59:59.999'));
    expect(localDate(endOfDay('2026-03-05', WITA), WITA)).toBe('2026-03-05');
    expect(localDate(endOfDay('2026-03-05', WITA) + 1, WITA)).toBe('2026-03-06');
  });

  it.each([
    ['13:59:59.999', false],
    ['14:00', true],
    ['22:59:59.999', true],
    ['23:00', false],
  ])('night in WIB at %s UTC: %s', (time, night) => {
    expect(isNight(utc(`2026-03-14T${time}`), WIB)).toBe(night);
  });

  it('the next morning is the first 06.00 still to come', () => {
    expect(nextMorning(utc('2026-03-14T15:00'), WIB)).toBe(utc('2026-03-14T23:00'));
    expect(nextMorning(utc('2026-03-14T18:00'), WIB)).toBe(utc('2026-03-14T23:00'));
    expect(nextMorning(utc('2026-03-14T23:00'), WIB)).toBe(utc('2026-03-15T23:00'));
  });
});

describe('the calendar', () => {
  it('knows which days exist', () => {
    expect(['2026-02-29', '2028-02-29', '2026-13-01', '2026-1-1', 'x'].map(isLocalDate)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('walks over ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-11', 2)).toBe('2027-01');
    expect(daysOf({ from: '2026-08-30', to: '2026-09-01' })).toEqual([
      '2026-08-30',
      '2026-08-31',
      '2026-09-01',
    ]);
  });
});

describe('dates as people write them', () => {
  it('writes days and months', () => {
    expect(formatDate('2026-03-04')).toBe('4 Maret 2026');
    expect(formatMonth(monthOf('2026-12-31'))).toBe('Desember 2026');
  });

  it.each([
    ['2026-08-27', '2026-08-27', '27 Agustus 2026'],
    ['2026-08-27', '2026-08-29', '27–29 Agustus 2026'],
    ['2026-08-30', '2026-09-02', '30 Agustus – 2 September 2026'],
    ['2026-12-31', '2027-01-02', '31 Desember 2026 – 2 Januari 2027'],
  ])('%s to %s: %s', (from, to, written) => {
    expect(formatDateRange({ from, to })).toBe(written);
  });
});
