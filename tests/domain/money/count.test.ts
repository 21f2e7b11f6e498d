import { describe, expect, it } from 'vitest';
import { parseCount, parseCounts } from '../../../domain/money/index.ts';
import { problem } from '../../../domain/problem.ts';

describe('parseCount', () => {
  it.each([
    ['0', 0],
    ['35', 35],
    [' 35 orang ', 35],
    ['12 ibu hamil', 12],
    ['1.250 jiwa', 1_250],
    ['9999999', 9_999_999],
  ])('%s → %d', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  it.each([
    '',
    '-5',
    '3,5',
    '1e9',
    '０',
    '007',
    '00000000000',
    '10000000',
    '35 rb',
    '35 juta',
    'tiga',
    '35 33',
  ])('%j is no count', (text) => {
    expect(parseCount(text)).toEqual(problem('angka.tidak-terbaca', { text }));
  });
});

describe('parseCounts', () => {
  it.each([
    ['35', [35]],
    ['35 33', [35, 33]],
    ['35, 33', [35, 33]],
    ['35,33', [35, 33]],
    ['35/33/2', [35, 33, 2]],
    ['35 orang dan 33 balita', [35, 33]],
    ['35\n33\n0', [35, 33, 0]],
    ['1.250 jiwa, 33', [1_250, 33]],
  ])('%j → %j', (text, counts) => {
    expect(parseCounts(text)).toEqual(counts);
  });

  it.each(['', '1,250', '35,5', '35, tiga', '35 33 ekor sapi', '35 -33'])(
    '%j is not read',
    (text) => {
      expect(parseCounts(text)).toEqual(problem('angka.tidak-terbaca', { text }));
    },
  );
});
