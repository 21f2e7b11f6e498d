import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../domain/problem.ts';
import { addDays, formatDate, formatDateRange, parseDates } from '../../../domain/time/index.ts';

const today = '2026-11-21';

function outcome(text: string, on = today): string {
  const read = parseDates(text, on);
  if (isProblem(read)) return read.problem;
  return read.from === read.to ? read.from : `${read.from}..${read.to}`;
}

describe('one day', () => {
  it.each([
    ['hari ini', '2026-11-21'],
    ['Hari  Ini', '2026-11-21'],
    ['kemarin', '2026-11-20'],
    ['kemarin lusa', '2026-11-19'],
    ['2 hari lalu', '2026-11-19'],
    ['3 hari yang lalu', '2026-11-18'],
    ['besok', '2026-11-22'],
    ['lusa', '2026-11-23'],
    ['kmrn', '2026-11-20'],
    ['Kemarin!', '2026-11-20'],
    ['kemarin sore', '2026-11-20'],
    ['tadi pagi', '2026-11-21'],
    ['hari ini.', '2026-11-21'],
    ['20 november', '2026-11-20'],
    ['tgl 20 Nov', '2026-11-20'],
    ['20 nop. 2025', '2025-11-20'],
    ['20 November 25', '2025-11-20'],
    ['20/11/2026', '2026-11-20'],
    ['20/11', '2026-11-20'],
    ['1/2/26', '2026-02-01'],
    ['20-11-26', '2026-11-20'],
    ['20-11', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['29 Februari 2028', '2028-02-29'],
    ['yesterday', '2026-11-20'],
    ['14 March 2026', '2026-03-14'],
    ['5 may', '2026-05-05'],
  ])('%s → %s', (text, date) => {
    expect(outcome(text)).toBe(date);
  });
});

describe('a day of the month that was asked about', () => {
  it.each([
    ['20', '2026-11-20'],
    ['tgl 20', '2026-11-20'],
    ['19-20', '2026-11-19..2026-11-20'],
    ['19 s/d 21', '2026-11-19..2026-11-21'],
    ['19, 20', '2026-11-19..2026-11-20'],
    ['35', 'tanggal.tidak-mungkin'],
    ['19,21', 'tanggal.tidak-terbaca'],
    ['20/10', '2026-10-20'],
  ])('%s → %s', (text, expected) => {
    const read = parseDates(text, today, '2026-11');
    const range = isProblem(read) ? read.problem : [...new Set([read.from, read.to])].join('..');
    expect(range).toBe(expected);
  });
});

describe('a run of days', () => {
  it.each([
    ['27 s/d 29 Agustus 2025', '2025-08-27..2025-08-29'],
    ['27 s.d. 29 Agustus', '2026-08-27..2026-08-29'],
    ['27 sd 29 agt', '2026-08-27..2026-08-29'],
    ['27s/d29 agustus', '2026-08-27..2026-08-29'],
    ['27 sampai dengan 29 Agustus', '2026-08-27..2026-08-29'],
    ['27-29 agustus', '2026-08-27..2026-08-29'],
    ['27 - 29 agustus', '2026-08-27..2026-08-29'],
    ['27–29 Agustus 2026', '2026-08-27..2026-08-29'],
    ['27-29/8', '2026-08-27..2026-08-29'],
    ['28 dan 29 Agustus', '2026-08-28..2026-08-29'],
    ['27, 28 dan 29 Agustus', '2026-08-27..2026-08-29'],
    ['28 & 29 Agustus 2025', '2025-08-28..2025-08-29'],
    ['30 Agustus - 2 September', '2026-08-30..2026-09-02'],
    ['30 Agustus 2025 s/d 2 September', '2025-08-30..2025-09-02'],
    ['27/8 s/d 29/8/2025', '2025-08-27..2025-08-29'],
    ['27-08-2025 - 29-08-2025', '2025-08-27..2025-08-29'],
    ['2026-08-27 s/d 2026-08-29', '2026-08-27..2026-08-29'],
    ['30 Desember 2025 s/d 2 Januari', '2025-12-30..2026-01-02'],
    ['29 s/d 29 Agustus', '2026-08-29'],
    ['27 - 29 August', '2026-08-27..2026-08-29'],
    ['27 to 29 Aug 2025', '2025-08-27..2025-08-29'],
    ['28 and 29 August', '2026-08-28..2026-08-29'],
  ])('%s → %s', (text, range) => {
    expect(outcome(text)).toBe(range);
  });
});

describe('the year that was left out', () => {
  it.each([
    ['20 Desember', '2026-11-21', '2026-12-20'],
    ['22 Desember', '2026-11-21', '2026-12-22'],
    ['23 Desember', '2026-11-21', '2025-12-23'],
    ['28 Desember', '2027-01-04', '2026-12-28'],
    ['30 Desember - 2 Januari', '2027-01-04', '2026-12-30..2027-01-02'],
    ['2 Januari', '2026-12-31', '2026-01-02'],
  ])('%s, said on %s, is %s', (text, on, date) => {
    expect(outcome(text, on)).toBe(date);
  });
});

describe('days that cannot be', () => {
  it.each([
    '31 Februari',
    '29 Februari 2026',
    '0 Mei',
    '32 Mei',
    '20/13/2026',
    '20/0',
    '2026-02-30',
    '20 November 1926',
    '29 s/d 27 Agustus',
    '1 Januari s/d 28 Februari 2026',
    '30 September s/d 2 Agustus 2026',
    '27-29',
  ])('%s', (text) => {
    expect(outcome(text)).toBe('tanggal.tidak-mungkin');
  });
});

describe('what is no date', () => {
  it.each([
    '',
    '20',
    'november',
    'minggu depan',
    '20 brumaire',
    '20 constructor',
    'constructor',
    '27 dan 29 Agustus',
    '27, 27 dan 29 Agustus',
    '２０ November',
    '20 November 2026 pagi',
    '20//11',
    '1.500',
    '-5',
    '=1+1',
  ])('%j', (text) => {
    expect(outcome(text)).toBe('tanggal.tidak-terbaca');
  });
});

describe('properties', () => {
  const day = fc.nat(36_000).map((n) => addDays('2000-01-01', n));

  it('reads back every day as it is formatted, and as ISO', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(outcome(formatDate(date))).toBe(date);
        expect(outcome(date)).toBe(date);
      }),
    );
  });

  it('reads back every range of up to 31 days as it is formatted', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (from, length) => {
        const to = addDays(from, length);
        expect(outcome(formatDateRange({ from, to }))).toBe(`${from}..${to}`);
      }),
    );
  });

  it('never throws', () => {
    const bits = fc.constantFrom(
      '1',
      '31',
      '2',
      '/',
      '-',
      ' ',
      's/d',
      'mei',
      'februari',
      'dan',
      ',',
      '2026',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(bits, { maxLength: 9 }).map((part) => part.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        expect(outcome(typed)).toMatch(/^(20\d\d-|tanggal\.)/);
      }),
      { numRuns: 2_000 },
    );
  });
});
