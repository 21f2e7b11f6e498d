import { describe, expect, it } from 'vitest';
import { Html } from '../../bot/html.ts';
import { en } from '../../bot/texts/en/index.ts';
import { id } from '../../bot/texts/id/index.ts';
import { texts } from '../../bot/texts/index.ts';
import { fill } from './texts/fill.ts';

const TYPED = '<b>&"';
const LANGUAGES = [
  ['id', texts({ language: 'id', zone: 'Asia/Jakarta' })],
  ['en', texts({ language: 'en', zone: 'Asia/Jakarta' })],
] as const;

/** Strings that are no button: menu descriptions, a toast, words within lines and cards. */
const NO_BUTTON =
  /^umum\.(roles|commands|staleButton)|^verifikasi\.filesSent|^lapor\.evidenceNote|^biaya\.about|^uang\.(saldo\.accounts|pencairan\.methods)/;

function shape(text: unknown, path = ''): string[] {
  if (text instanceof Html) return [`${path}: Html`];
  if (typeof text !== 'object' || text === null) return [`${path}: ${typeof text}`];
  return Object.entries(text).flatMap(([key, value]) => shape(value, `${path}.${key}`));
}

describe('both languages', () => {
  it('hold the same texts of the same kinds', () => {
    expect(shape(en).sort()).toEqual(shape(id).sort());
  });

  it('are chosen by the language of the person', () => {
    const zone = 'Asia/Makassar' as const;
    expect(texts()).toMatchObject({ umum: id.umum, zone: 'Asia/Jakarta' });
    expect(texts({ language: 'en', zone })).toMatchObject({ umum: en.umum, zone });
  });

  it('take the same arguments to the same kind of answer', () => {
    const kinds = (language: 'id' | 'en') =>
      fill(texts({ language, zone: 'Asia/Jakarta' }), 'Siti').map(
        ({ path, said }) => `${path}: ${said instanceof Html || typeof said}`,
      );
    expect(kinds('en')).toEqual(kinds('id'));
  });
});

describe.each(LANGUAGES)('%s', (_language, t) => {
  const filled = fill(t, 'Siti Aminah');
  const rendered = filled.flatMap(({ path, said }) =>
    said instanceof Html ? [{ path, text: said.value }] : [],
  );
  const plain = filled.flatMap(({ path, said }) =>
    typeof said === 'string' ? [{ path, text: said }] : [],
  );

  it('escapes whatever people typed', () => {
    const raw = fill(t, TYPED).filter(
      ({ said }) => said instanceof Html && said.value.includes(TYPED),
    );
    expect(raw.map(({ path }) => path)).toEqual([]);
    expect(t.umum.welcome(TYPED, 'kader', TYPED).value).toContain('<b>&lt;b&gt;&amp;&quot;</b>');
  });

  it('opens and closes only tags that Telegram knows', () => {
    expect(rendered.filter(({ text }) => !isTidy(text))).toEqual([]);
    expect(
      fill(t, TYPED).filter(({ said }) => said instanceof Html && !isTidy(said.value)),
    ).toEqual([]);
  });

  it('fits every text into one message', () => {
    expect(rendered.filter(({ text }) => text.length > 4096)).toEqual([]);
  });

  it('says something in every text', () => {
    const empty = [...rendered, ...plain].filter(({ text }) => text.trim() === '');
    expect(empty.map(({ path }) => path)).toEqual(['lapor.evidenceNote.ada']);
    const gaps = [...rendered, ...plain].filter(({ text }) =>
      /undefined|NaN|\[object|Infinity/.test(text),
    );
    expect(gaps).toEqual([]);
  });

  it('keeps buttons short enough for a phone', () => {
    const buttons = plain.filter(({ path }) => !NO_BUTTON.test(path));
    expect(buttons.length).toBeGreaterThan(80);
    expect(buttons.filter(({ text }) => text.length > 40)).toEqual([]);
  });

  it('keeps the menu and the toast within what Telegram takes', () => {
    expect(plain.filter(({ text }) => text.length > 200)).toEqual([]);
  });
});

describe('English', () => {
  it('writes days and months in English', () => {
    const { date, range, month } = en.dates;
    expect(month('2026-03')).toBe('March 2026');
    expect(date('2026-03-04')).toBe('4 March 2026');
    expect(
      [
        ['2026-03-14', '2026-03-14'],
        ['2026-08-27', '2026-08-29'],
        ['2026-08-30', '2026-09-02'],
        ['2026-12-31', '2027-01-02'],
      ].map(([from = '', to = '']) => range({ from, to })),
    ).toEqual([
      '14 March 2026',
      '27–29 August 2026',
      '30 August – 2 September 2026',
      '31 December 2026 – 2 January 2027',
    ]);
  });

  it('has no Indonesian month, and no Indonesian word that is no official term', () => {
    const words =
      /\b(Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember|laporan|menunggu|pukul|oleh|sudah|belum|dari|kegiatan|bukan|Anda)\b/;
    const left = fill(texts({ language: 'en', zone: 'Asia/Jakarta' }), 'Siti').flatMap(
      ({ path, said }) => {
        const text = said instanceof Html ? said.value : String(said);
        return words.test(text.replace(/\/[a-z]+/g, '')) ? [`${path}: ${text}`] : [];
      },
    );
    expect(left).toEqual([]);
  });
});

const KNOWN = /^(b|i|u|s|code|pre|blockquote)$/;

function isTidy(text: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([^\s>]*)[^>]*>/g)) {
    if (!KNOWN.test(name)) return false;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
