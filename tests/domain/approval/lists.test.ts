import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  FEWEST_SHARED,
  flagsOf,
  MOSTLY_PERCENT,
  personKey,
} from '../../../domain/approval/index.ts';
import { sentDossier, TODAY } from '../../support/town.ts';

const NAMES = [
  'Sri Wahyuni',
  'Aminah Binti Salim',
  'Yuni Astuti',
  'Rukmini Dewi',
  'Endang Lestari',
  'Tutik Handayani',
  'Wiwik Sumarni',
  'Lilik Fauziah',
  'Nanik Puspita',
  'Ida Royani',
];

/** A report of another POA line with this attendance list; `n` tells reports apart. */
function report(n: number, names: string[], more: Partial<Dossier> = {}): Dossier {
  const kegiatan = { ...sentDossier().kegiatan, item: `kegiatan-${n}` };
  return sentDossier({
    id: `AAAAAAAAA${n}`,
    number: `L-AAAA0${n}`,
    peserta: { names },
    kegiatan,
    ...more,
  });
}

const found = (dossier: Dossier, beside: Dossier[] = []) =>
  flagsOf(dossier, { days: [], attendance: [], beside });

const strangers = (count: number) => Array.from({ length: count }, (_, n) => `Orang Ke${n}`);

describe('names', () => {
  it.each([
    ['Ibu Siti Aminah, A.Md.Keb', 'SITI AMINAH'],
    ['1. Siti Aminah', 'siti  aminah'],
    ['Hj. Siti Aminah', 'Siti Aminah'],
    ["Nur Jannah'", 'nur jannah'],
  ])('%s and %s are one', (one, other) => {
    expect(personKey(one)).toBe(personKey(other));
  });

  it('of one word stay as they are', () => {
    expect(personKey('Ibu')).toBe('ibu');
    expect(personKey('Siti')).not.toBe(personKey('Siti Aminah'));
  });

  it('that stand twice in a list are named once', () => {
    expect(found(report(1, ['Sri Wahyuni', 'Yuni', 'SRI WAHYUNI', 'Bu Sri Wahyuni']))).toEqual([
      { flag: 'nama-berulang', names: ['SRI WAHYUNI'] },
    ]);
    expect(found(report(1, ['Sri Wahyuni', 'Sri Wahyu']))).toEqual([]);
  });
});

describe('a list that repeats another', () => {
  it('shares eight of ten names', () => {
    const own = report(1, NAMES);
    const sharing = (count: number) => [...NAMES.slice(0, count), ...strangers(10 - count)];
    expect(MOSTLY_PERCENT).toBe(80);
    expect(found(own, [report(2, sharing(7))])).toEqual([]);
    expect(found(own, [report(2, sharing(8))])).toEqual([
      { flag: 'daftar-sama', shared: 8, of: 10, here: 'L-AAAA01', number: 'L-AAAA02' },
    ]);
    expect(found(own, [report(2, sharing(9))])).toMatchObject([{ shared: 9 }]);
  });

  it('is measured on the shorter one, of at least five names', () => {
    const own = report(1, NAMES);
    expect(FEWEST_SHARED).toBe(5);
    expect(found(own, [report(2, NAMES.slice(0, 4))])).toEqual([]);
    expect(found(own, [report(2, NAMES.slice(0, 5))])).toMatchObject([{ shared: 5, of: 10 }]);
  });

  it('of the same line is a course that meets again, unless name follows name', () => {
    const kegiatan = sentDossier().kegiatan;
    const own = report(1, NAMES, { kegiatan });
    const shuffled = [...NAMES.slice(5), ...NAMES.slice(0, 5)];
    expect(found(own, [report(2, shuffled, { kegiatan })])).toEqual([]);
    expect(found(own, [report(2, NAMES.slice(0, 9), { kegiatan })])).toEqual([]);
    expect(found(own, [report(2, NAMES, { kegiatan })])).toMatchObject([{ flag: 'daftar-sama' }]);
  });

  it('is looked for in the same unit and month', () => {
    const own = report(1, NAMES);
    expect(found(own, [report(2, NAMES, { unit: 'mangaran' })])).toEqual([]);
    const kegiatan = { ...own.kegiatan, item: 'lain', month: '2026-10' };
    expect(found(own, [report(2, NAMES, { kegiatan })])).toEqual([]);
  });
});

describe('one name in two places on one day', () => {
  const at = (name: string) => ({ tempat: { name } });
  const day = (from: string, to = from) => ({ tanggal: { from, to, days: 1 } });
  const own = report(1, ['Sri Wahyuni', 'Yuni'], at('Posyandu Melati'));

  it('is shown with both reports', () => {
    const other = report(2, ['Yuni', 'Ibu Sri Wahyuni'], at('Posyandu Mawar'));
    expect(found(own, [other])).toEqual([
      {
        flag: 'hadir-dua-tempat',
        names: ['Sri Wahyuni'],
        date: TODAY,
        here: 'L-AAAA01',
        number: 'L-AAAA02',
        place: 'Posyandu Mawar',
      },
    ]);
  });

  it('is nothing at the same place, on another day, or where a place is not known', () => {
    const names = ['Sri Wahyuni'];
    expect(found(own, [report(2, names, at('Posyandu Melati'))])).toEqual([]);
    expect(found(own, [report(2, names, { tempat: {} })])).toEqual([]);
    const mawar = at('Posyandu Mawar');
    expect(found(own, [report(2, names, { ...mawar, ...day('2026-11-19') })])).toEqual([]);
    expect(found(own, [report(2, names, { ...mawar, ...day('2026-11-21') })])).toEqual([]);
    const range = day('2026-11-18', '2026-11-22');
    expect(found(own, [report(2, names, { ...mawar, ...range })])).toMatchObject([{ date: TODAY }]);
  });

  it('is measured between shared locations, just above the limit', () => {
    const north = (latitude: number) => ({ tempat: { latitude, longitude: 114 } });
    const here = report(1, ['Sri Wahyuni'], north(-7.7));
    const flags = (latitude: number) => found(here, [report(2, ['Sri Wahyuni'], north(latitude))]);
    expect(flags(-7.7 + 0.017)).toEqual([]);
    expect(flags(-7.7 + 0.019)).toMatchObject([{ flag: 'hadir-dua-tempat' }]);
  });
});
