import { describe, expect, it } from 'vitest';
import { includes, readFactText } from '../../../bot/flow/read-cost.ts';
import type { FactQuestion, Input } from '../../../domain/submission/index.ts';

const MEETING: FactQuestion = {
  id: 'jenis-pertemuan',
  label: 'Jenis pertemuan',
  type: 'choice',
  values: [
    { id: 'pertemuan', label: 'Pertemuan' },
    { id: 'rapat', label: 'Rapat' },
    { id: 'penyuluhan', label: 'Penyuluhan kelompok' },
  ],
};

const input = (fact: string, value: boolean | string | number): Input => ({
  kind: 'fakta',
  fact,
  value,
});

const read = (words: string) => readFactText(MEETING, words, { id: 'fakta' }, input);

describe('a typed choice', () => {
  it.each([
    ['rapat', 'rapat'],
    ['Rapat.', 'rapat'],
    ['penyuluhan', 'penyuluhan'],
    ['penyuluhan kelompok ibu', 'penyuluhan'],
    ['ini rapat saja', 'rapat'],
  ])('%s is read', (words, value) => {
    expect(read(words)).toEqual(input('jenis-pertemuan', value));
  });

  it.each([
    ['a sentence that answers another question', 'Rapat membahas capaian KIA dan kelas ibu'],
    ['two of the values', 'rapat pertemuan'],
  ])('is asked again after %s', (_, words) => {
    expect(read(words)).toMatchObject({ problem: 'langkah.lain' });
  });
});

describe('a name', () => {
  it.each(['balai tokelan', 'Tokelan', 'balai desa tokelan', 'tokelan, balai'])(
    'is found by %s',
    (words) => expect(includes('Balai Desa Tokelan', words)).toBe(true),
  );

  it.each(['balai juglangan', 'b', ''])('is not found by “%s”', (words) =>
    expect(includes('Balai Desa Tokelan', words)).toBe(false),
  );
});
