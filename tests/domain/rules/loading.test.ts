import { describe, expect, it } from 'vitest';
import { Rupiah } from '../../../domain/money/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import {
  citationText,
  isFromText,
  packInForce,
  packs,
  taxesOn,
} from '../../../domain/rules/index.ts';
import { loadPack, putPack } from '../../../domain/rules/loading/index.ts';
import { copyOf } from './packs.ts';

const ID = 'perbup-situbondo-79-2022';
type Path = readonly (string | number)[];

/** Situbondo's pack with one thing changed; `undefined` takes it away. */
function changed(path: Path, value: unknown): unknown {
  const raw = copyOf(ID);
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), raw);
  if (last === undefined || typeof parent !== 'object' || parent === null)
    throw new Error('bad path');
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return raw;
}

function faultsOf(raw: unknown) {
  const loaded = loadPack(raw, packs.raw);
  return 'faults' in loaded ? loaded.faults.map(({ code, path }) => ({ code, path })) : [];
}

const RATE = ['taxes', 0, 'rate'];
const ten = { value: 10, unit: '%', from: '2022-01-01', to: '2022-03-31' };
const eleven = { value: 11, unit: '%', from: '2022-04-01' };

describe('a pack is refused', () => {
  it.each<{ what: string; path: Path; value: unknown; code: string; at?: Path }>([
    {
      what: 'gap between two values',
      path: RATE,
      value: [ten, { ...eleven, from: '2022-04-02' }],
      code: 'gap',
      at: [...RATE, 1, 'from'],
    },
    {
      what: 'gap at the beginning',
      path: RATE,
      value: [{ ...eleven, from: '2022-08-02' }],
      code: 'gap',
      at: [...RATE, 0, 'from'],
    },
    {
      what: 'gap at the end',
      path: RATE,
      value: [ten, { ...eleven, to: '2022-12-30' }],
      code: 'gap',
      at: [...RATE, 1, 'to'],
    },
    {
      what: 'two values on one day',
      path: RATE,
      value: [ten, { ...eleven, from: '2022-03-31' }],
      code: 'overlap',
      at: [...RATE, 1, 'from'],
    },
    {
      what: 'an open value before another',
      path: RATE,
      value: [{ value: 10, unit: '%' }, eleven],
      code: 'open-between',
      at: [...RATE, 1],
    },
    {
      what: 'a day that is in no calendar',
      path: [...RATE, 0, 'to'],
      value: '2022-02-30',
      code: 'format-date',
    },
    {
      what: 'an unknown fund of a spending',
      path: ['spends', 0, 'funds'],
      value: ['bok-entah'],
      code: 'unknown-fund',
      at: ['spends', 0, 'funds', 0],
    },
    {
      what: 'an unknown fund of an evidence list',
      path: ['evidence', 0, 'funds'],
      value: ['bok-entah'],
      code: 'unknown-fund',
      at: ['evidence', 0, 'funds', 0],
    },
    {
      what: 'an unknown fund in the menu',
      path: ['menu', 0, 'funds'],
      value: ['bok-entah'],
      code: 'unknown-fund',
      at: ['menu', 0, 'funds', 0],
    },
    {
      what: 'an unknown parent fund',
      path: ['funds', 1, 'parent'],
      value: 'bok-entah',
      code: 'unknown-fund',
    },
    {
      what: 'an unknown spending of a tax',
      path: ['taxes', 0, 'spends'],
      value: ['mobil'],
      code: 'unknown-spend',
      at: ['taxes', 0, 'spends', 0],
    },
    {
      what: 'an unknown fact in a condition',
      path: ['taxes', 0, 'when'],
      value: { label: 'x', if: { fact: 'cuaca', is: true } },
      code: 'unknown-fact',
      at: ['taxes', 0, 'when', 'if', 'fact'],
    },
    {
      what: 'a form that is not there',
      path: ['evidence', 0, 'items', 0, 'form'],
      value: 'entah',
      code: 'unknown-form',
    },
    {
      what: 'a meterai rule that is not there',
      path: ['evidence', 0, 'items', 1, 'meterai'],
      value: 'entah',
      code: 'unknown-paper',
    },
    {
      what: 'shares above 100 %',
      path: ['funds', 4, 'share', 'percent', 'value'],
      value: 87.6,
      code: 'share-sum',
      at: ['funds', 6, 'share', 'percent'],
    },
    {
      what: 'pools that are not 100 %',
      path: ['incentive', 'pools', 'field', 'percent', 'value'],
      value: 84,
      code: 'pool-sum',
      at: ['incentive', 'pools'],
    },
    {
      what: 'a missing citation',
      path: ['allowed', 0, 'citation'],
      value: undefined,
      code: 'citation-missing',
    },
    {
      what: 'a missing citation in an evidence item',
      path: ['evidence', 2, 'items', 3, 'citation'],
      value: undefined,
      code: 'citation-missing',
    },
    {
      what: 'an empty citation',
      path: ['allowed', 0, 'citation'],
      value: ' ',
      code: 'empty',
      at: ['allowed', 0, 'citation', 'article'],
    },
    {
      what: 'a foreign citation without its document',
      path: ['allowed', 0, 'citation'],
      value: { article: 'Pasal 1', source: 'bukan-naskah' },
      code: 'citation-document',
      at: ['allowed', 0, 'citation', 'document'],
    },
    {
      what: 'a negative amount',
      path: ['tariffs', 0, 'amount', 'value'],
      value: -1,
      code: 'negative',
      at: ['tariffs', 0, 'amount', 0, 'value'],
    },
    {
      what: 'a negative ceiling',
      path: ['units', 0, 'incentiveCeiling', 'amount', 'value'],
      value: -1,
      code: 'negative',
      at: ['units', 0, 'incentiveCeiling', 'amount', 0, 'value'],
    },
    {
      what: 'an amount with sen',
      path: ['tariffs', 0, 'amount', 'value'],
      value: 0.5,
      code: 'wrong-type',
      at: ['tariffs', 0, 'amount', 0, 'value'],
    },
    {
      what: 'a percentage above 100',
      path: ['taxes', 4, 'rate', 'value'],
      value: 101,
      code: 'too-big',
      at: ['taxes', 4, 'rate', 0, 'value'],
    },
    {
      what: 'the same id twice',
      path: ['allowed', 1, 'id'],
      value: 'transpor-lokal',
      code: 'duplicate-id',
    },
    {
      what: 'the same id twice in the menu',
      path: ['menu', 1, 'id'],
      value: 'a.1.a',
      code: 'duplicate-id',
    },
    {
      what: 'the same evidence twice in a list',
      path: ['evidence', 0, 'items', 1, 'id'],
      value: 'surat-tugas',
      code: 'duplicate-id',
    },
    { what: 'a misspelt key', path: ['allowed', 0, 'lable'], value: 'x', code: 'unknown-key' },
    {
      what: 'a range that holds nothing',
      path: ['taxes', 0, 'range'],
      value: { above: 10, atMost: 10 },
      code: 'range-empty',
    },
    {
      what: 'both kinds of a limit',
      path: ['taxes', 0, 'range'],
      value: { above: 10, atLeast: 10 },
      code: 'range-double',
    },
    { what: 'no title', path: ['identity', 'title'], value: undefined, code: 'missing' },
    {
      what: 'a district without a region',
      path: ['identity', 'region'],
      value: undefined,
      code: 'region-missing',
    },
    { what: 'a base that is not there', path: ['extends'], value: 'entah', code: 'unknown-base' },
    { what: 'a base that is itself', path: ['extends'], value: ID, code: 'extends-itself' },
  ])('$what', ({ path, value, code, at }) => {
    expect(faultsOf(changed(path, value))).toEqual([{ code, path: at ?? path }]);
  });

  it('a value that ends before it begins', () => {
    const raw = changed(RATE, [{ ...ten, to: '2021-12-31' }, eleven]);
    expect(faultsOf(raw)).toContainEqual({ code: 'dates-backwards', path: [...RATE, 0, 'to'] });
  });

  it.each([null, 3, 'x', [], [{}]])('that is no object: %j', (raw) => {
    expect(faultsOf(raw)).not.toEqual([]);
  });

  it('with all its mistakes at once, in their own places', () => {
    const raw = changed(['allowed', 2, 'citation'], undefined);
    Object(raw).spends[1].id = 'luar-gedung';
    Object(raw).taxes[0].rate[1].from = '2022-05-01';
    const codes = faultsOf(raw).map((fault) => fault.code);
    expect(codes).toEqual(expect.arrayContaining(['citation-missing', 'duplicate-id', 'gap']));
    expect(faultsOf(raw)).toContainEqual({ code: 'duplicate-id', path: ['spends', 1, 'id'] });
  });
});

describe('the pack of the next year', () => {
  const next = {
    id: 'perbup-situbondo-1-2027',
    extends: ID,
    identity: {
      ...Object(copyOf(ID).identity),
      shortTitle: 'Perbup Situbondo 1/2027',
      fiscalYear: 2027,
      inForce: { from: '2027-01-01', to: '2027-12-31' },
    },
    taxes: [{ id: 'ppn', citation: 'Pasal 20', rate: { value: 12, unit: '%' } }],
    evidence: [{ id: '24a', items: [{ id: 'kak', removed: true }] }],
  };
  const { shelf, faults } = putPack(packs, next);
  const choice = packInForce(shelf, { region: 'Situbondo', date: '2027-03-01' });

  it('is a short file: the rest comes from the pack it extends', () => {
    expect(faults).toEqual([]);
    if (isProblem(choice)) throw new Error(choice.problem);
    const { pack } = choice;
    expect(pack.id).toBe(next.id);
    const { taxes } = taxesOn(pack, {
      spend: 'barang',
      amount: Rupiah.of(2_240_000),
      date: '2027-03-01',
    });
    expect(taxes.map((tax) => [tax.id, tax.amount.toNumber()])).toEqual([
      ['ppn', 240_000],
      ['pph-22', 30_000],
    ]);
    expect(pack.evidence[0]?.items.map((item) => item.id)).not.toContain('kak');
    expect(pack.evidence[0]?.items).toHaveLength(6);
  });

  it('cites itself where it changes something and the older one where it does not', () => {
    if (isProblem(choice)) throw new Error(choice.problem);
    const { pack } = choice;
    const [ppn] = pack.taxes;
    const [transport] = pack.allowed;
    if (ppn === undefined || transport === undefined) throw new Error('pack without entries');
    expect(citationText(pack, ppn.citation)).toBe('Perbup Situbondo 1/2027 Pasal 20');
    expect(citationText(pack, transport.citation)).toBe(
      'Perbup Situbondo 79/2022 Pasal 10 ayat (1) huruf a',
    );
    expect(isFromText(transport.citation)).toBe(false);
  });

  it('writes a value, a range and a condition whole: nothing of the older one stays behind', () => {
    const base = { ...copyOf(ID), id: 'dasar' };
    const [tariff] = Object(base).tariffs;
    tariff.amount = { value: 50_000, unit: 'Rp/orang/kegiatan', to: '2022-12-31' };
    const [ppn] = Object(base).taxes;
    const shorter = {
      ...next,
      extends: 'dasar',
      tariffs: [{ id: tariff.id, citation: 'Pasal 1', amount: { value: 1, unit: 'Rp/orang' } }],
      taxes: [{ id: ppn.id, citation: 'Pasal 2', range: { atLeast: 5 } }],
    };
    const loaded = loadPack(shorter, () => base);
    if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
    expect(loaded.pack.tariffs[0]?.amount).toEqual([{ value: 1, unit: 'Rp/orang' }]);
    expect(loaded.pack.taxes[0]?.range).toEqual({ atLeast: 5 });
    expect(loadPack(loaded.raw, () => undefined)).toEqual(loaded);
  });

  it('leaves the year before as it was', () => {
    const before = packInForce(shelf, { region: 'Situbondo', date: '2026-12-31' });
    expect(before).toMatchObject({ pack: { id: ID }, beyond: true });
  });

  it('must cite what it overrides, and may only remove what is there', () => {
    const silent = { ...next, taxes: [{ id: 'ppn', rate: { value: 12, unit: '%' } }] };
    expect(putPack(packs, silent).faults).toMatchObject([
      { code: 'override-citation', path: ['taxes', 0] },
    ]);
    const odd = { ...next, taxes: [{ id: 'pajak-entah', removed: true }] };
    expect(putPack(packs, odd).faults).toMatchObject([{ code: 'removes-nothing' }]);
  });

  it('is refused when it is broken, and the last good one stays in use', () => {
    const broken = {
      ...next,
      taxes: [{ id: 'ppn', citation: 'Pasal 20', rate: { value: -1, unit: '%' } }],
    };
    const after = putPack(shelf, broken);
    expect(after.faults).toMatchObject([{ code: 'negative' }]);
    expect(after.shelf).toBe(shelf);
    expect(packInForce(after.shelf, { region: 'Situbondo', date: '2027-03-01' })).toEqual(choice);
  });
});
