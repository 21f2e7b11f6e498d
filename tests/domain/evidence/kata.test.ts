import { describe, expect, it } from 'vitest';
import { KATA_WORDS, wordOf, wordsOf } from '../../../domain/evidence/index.ts';
import { addDays } from '../../../domain/time/index.ts';
import { hash } from '../../../functions/adapters/identity.ts';

const kata = { secret: 'rahasia', from: '2026-11-01' };
const days = Array.from({ length: 1_000 }, (_, i) => addDays('2026-11-01', i));
const word = (date: string, of = kata, kabupaten = 'situbondo') =>
  wordOf(of, kabupaten, date, hash);

describe('the words', () => {
  it('are some three hundred, of four plain letters, each once', () => {
    expect(KATA_WORDS.length).toBeGreaterThanOrEqual(300);
    expect(KATA_WORDS.filter((each) => !/^[a-z]{4}$/.test(each))).toEqual([]);
    expect(new Set(KATA_WORDS).size).toBe(KATA_WORDS.length);
  });

  it('hold none that somebody would not like to be photographed with', () => {
    const avoid = 'babi gila mati mayat setan iblis suap curi bego suku kafir';
    expect(KATA_WORDS.filter((each) => avoid.split(' ').includes(each))).toEqual([]);
  });
});

describe('the word of a day', () => {
  it('is the same for the whole district all day, and another on most others', () => {
    expect(word('2026-11-20')).toBe(word('2026-11-20'));
    expect(new Set(days.map((day) => word(day))).size).toBeGreaterThan(250);
    const repeated = days.filter((day) => word(day) === word(addDays(day, 1)));
    expect(repeated.length).toBeLessThan(20);
  });

  it('cannot be told from another secret, nor from another district', () => {
    const other = days.filter((day) => word(day) === word(day, { ...kata, secret: 'rahasia2' }));
    const elsewhere = days.filter((day) => word(day) === word(day, kata, 'bondowoso'));
    expect(other.length).toBeLessThan(20);
    expect(elsewhere.length).toBeLessThan(20);
  });

  it('is asked for from the day that was announced', () => {
    expect(word('2026-10-31')).toBeUndefined();
    expect(word('2026-11-01')).toBeDefined();
  });

  it('is one for each day of a longer activity, as far as there was one', () => {
    const range = { from: '2026-10-30', to: '2026-11-02' };
    expect(wordsOf(kata, 'situbondo', range, hash)).toEqual({
      '2026-11-01': word('2026-11-01'),
      '2026-11-02': word('2026-11-02'),
    });
    const before = { from: '2026-10-30', to: '2026-10-31' };
    expect(wordsOf(kata, 'situbondo', before, hash)).toBeUndefined();
  });
});
