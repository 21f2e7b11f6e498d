import { describe, expect, it } from 'vitest';
import { parseMonth } from '../../../domain/time/index.ts';

describe('a month', () => {
  it.each([
    ['oktober', '2026-10'],
    ['Okt', '2026-10'],
    ['bulan oktober', '2026-10'],
    ['november', '2026-11'],
    ['desember', '2025-12'],
    ['desember 2026', '2026-12'],
    ['agustus 25', '2025-08'],
    ['10/2025', '2025-10'],
    ['2025-10', '2025-10'],
    ['bulan ini', '2026-11'],
    ['bulan lalu', '2026-10'],
    ['Bulan Lalu?', '2026-10'],
    ['last month', '2026-10'],
    ['march', '2026-03'],
    ['13/2025', undefined],
    ['2025-13', undefined],
    ['posyandu', undefined],
    ['20 november', undefined],
    ['', undefined],
  ])('“%s” is %s', (text, month) => {
    expect(parseMonth(text, '2026-11-20')).toBe(month);
  });

  it('of last year where this year’s is yet to come', () => {
    expect(parseMonth('desember', '2026-12-01')).toBe('2026-12');
    expect(parseMonth('bulan lalu', '2026-01-05')).toBe('2025-12');
    expect(parseMonth('januari', '2026-01-05')).toBe('2026-01');
    expect(parseMonth('februari', '2026-01-05')).toBe('2025-02');
  });
});
