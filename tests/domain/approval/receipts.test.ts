import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  type DossierReceipt,
  FAR_ABOVE_PERCENT,
  FEWEST_PURCHASES,
  flagsOf,
  sellerKey,
  tracesOf,
} from '../../../domain/approval/index.ts';
import { Rupiah } from '../../../domain/money/index.ts';
import type { Unit } from '../../../domain/people/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import { packById } from '../../../domain/rules/index.ts';
import { sentDossier, TODAY } from '../../support/town.ts';

const rp = (amount: number) => Rupiah.of(amount);

function receipt(more: Partial<DossierReceipt> = {}): DossierReceipt {
  const plain = { spend: 'barang', label: 'Belanja bahan', amount: rp(40_000), taxes: [] };
  return { ...plain, seller: 'Toko Jaya', ...more };
}

/** A report with these receipts; `n` tells reports apart. */
function report(n: number, kuitansi: DossierReceipt[], more: Partial<Dossier> = {}): Dossier {
  return sentDossier({ id: `AAAAAAAAA${n}`, number: `L-AAAA0${n}`, kuitansi, ...more });
}

function found(dossier: Dossier, beside: Dossier[] = [], prices?: Parameters<typeof flagsOf>[1]) {
  return flagsOf(dossier, { days: [], attendance: [], beside, ...prices });
}

const flagNames = (...of: Parameters<typeof found>) => found(...of).map(({ flag }) => flag);

describe('sellers', () => {
  it.each([
    ['PT. Sumber Rejeki', 'CV Sumber  Rejeki'],
    ['Toko Jaya, fotokopi leaflet', 'UD. JAYA'],
    ['Apotek Séhat', 'apotek sehat'],
  ])('%s and %s are one', (one, other) => {
    expect(sellerKey(one)).toBe(sellerKey(other));
  });

  it.each([
    ['Toko Jaya', 'Toko Jaya Abadi'],
    ['Apotek Sehat', 'Toko Sehat'],
    ['Toko', 'Warung'],
  ])('%s and %s are two', (one, other) => {
    expect(sellerKey(one)).not.toBe(sellerKey(other));
  });
});

describe('the same receipt', () => {
  const numbered = receipt({ number: 'No. 017/X' });

  it('is found by seller and number anywhere in the kabupaten, with both places', () => {
    const again = receipt({ number: '017-x', seller: 'UD JAYA', amount: rp(55_000) });
    const other = report(2, [again], { unit: 'mangaran' });
    expect(found(report(1, [numbered]), [other])).toContainEqual({
      flag: 'kuitansi-ganda',
      seller: 'Toko Jaya',
      receipt: 'No. 017/X',
      amount: rp(40_000),
      date: TODAY,
      here: 'L-AAAA01',
      numbers: ['L-AAAA02'],
    });
    expect(
      flagNames(report(1, [numbered]), [
        report(2, [again], { unit: 'tapen', kabupaten: 'bondowoso' }),
      ]),
    ).toEqual([]);
  });

  it('is another one where the number or the seller differs', () => {
    const beside = [
      report(2, [receipt({ number: '018/X' })], { unit: 'mangaran' }),
      report(3, [receipt({ number: '017/X', seller: 'Toko Abadi' })], { unit: 'mangaran' }),
    ];
    expect(flagNames(report(1, [numbered]), beside)).toEqual([]);
  });

  it('without a number is found by seller, day and amount, in the unit only', () => {
    const line = { ...sentDossier().kegiatan, item: 'jentik' };
    const other = (of: Partial<DossierReceipt>, more: Partial<Dossier> = {}) =>
      report(2, [receipt(of)], { kegiatan: line, ...more });
    const own = report(1, [receipt()]);
    expect(found(own, [other({})])).toMatchObject([
      { flag: 'kuitansi-ganda', numbers: ['L-AAAA02'] },
    ]);
    expect(flagNames(own, [other({ amount: rp(40_001) })])).toEqual([]);
    expect(flagNames(own, [other({ date: '2026-11-19' })])).toEqual([]);
    expect(flagNames(own, [other({ number: '5' })])).toEqual([]);
    expect(flagNames(own, [other({}, { unit: 'mangaran' })])).toEqual([]);
  });

  it('twice in one report names that report alone', () => {
    expect(found(report(1, [numbered, numbered]))).toContainEqual(
      expect.objectContaining({ flag: 'kuitansi-ganda', numbers: [] }),
    );
  });

  it('of a report that was taken along by mistake says nothing: costs without a seller', () => {
    const honor = { spend: 'honorarium', label: 'Honor', amount: rp(40_000), taxes: [] };
    expect(flagNames(report(1, [honor, honor]))).toEqual([]);
    expect(tracesOf(report(1, [honor]))).toEqual([]);
  });
});

describe('a split purchase', () => {
  const two = [
    receipt({ amount: rp(900_000), number: '1' }),
    receipt({ amount: rp(950_000), number: '2' }),
  ];

  it('is one seller on one day for one line, in one report', () => {
    expect(flagNames(report(1, two.slice(0, 1)))).toEqual([]);
    expect(found(report(1, two))).toMatchObject([{ flag: 'pecah-belanja', count: 2, numbers: [] }]);
    const [first = receipt(), second = receipt()] = two;
    expect(flagNames(report(1, [first, { ...second, date: '2026-11-19' }]))).toEqual([]);
    expect(flagNames(report(1, [first, { ...second, seller: 'Toko Abadi' }]))).toEqual([]);
  });

  it('or over several reports of the unit, which are named', () => {
    const [first = receipt(), second = receipt()] = two;
    const own = report(1, [first]);
    expect(found(own, [report(2, [second])])).toEqual([
      {
        flag: 'pecah-belanja',
        seller: 'Toko Jaya',
        count: 2,
        date: TODAY,
        here: 'L-AAAA01',
        numbers: ['L-AAAA02'],
      },
    ]);
    const { kegiatan } = own;
    expect(flagNames(own, [report(2, [second], { unit: 'mangaran' })])).toEqual([]);
    const otherLine = { kegiatan: { ...kegiatan, item: 'jentik' } };
    expect(flagNames(own, [report(2, [second], otherLine)])).toEqual([]);
    const lastMonth = { kegiatan: { ...kegiatan, month: '2026-10' } };
    expect(flagNames(own, [report(2, [second], lastMonth)])).toEqual([]);
  });
});

describe('a price', () => {
  const bought = (name: string, price: number, more: Partial<DossierReceipt> = {}) =>
    receipt({ items: [{ name, quantity: 2, price: rp(price) }], ...more });
  const history = (...prices: number[]) =>
    prices.map((price, n) =>
      report(n + 2, [bought('kertas A4', price, { seller: `Toko ${n}`, date: '2026-11-01' })]),
    );

  it('is shown above one and a half times the median of what the unit paid', () => {
    const before = history(40_000, 50_000, 44_000);
    const own = (price: number) => report(1, [bought('Kertas  A4.', price)]);
    const limit = (44_000 * FAR_ABOVE_PERCENT) / 100;
    expect(flagNames(own(limit - 1), before)).toEqual([]);
    expect(flagNames(own(limit), before)).toEqual([]);
    expect(found(own(limit + 1), before)).toEqual([
      {
        flag: 'harga-riwayat',
        item: 'Kertas  A4.',
        price: rp(limit + 1),
        usual: rp(44_000),
        here: 'L-AAAA01',
        numbers: ['L-AAAA02', 'L-AAAA03', 'L-AAAA04'],
      },
    ]);
  });

  it('has no measure with fewer than three earlier purchases', () => {
    const before = history(40_000, 50_000, 44_000);
    expect(before).toHaveLength(FEWEST_PURCHASES);
    const dear = report(1, [bought('kertas A4', 500_000)]);
    expect(flagNames(dear, before.slice(1))).toEqual([]);
    const later = before.map((other) => ({
      ...other,
      kuitansi: other.kuitansi.map((r) => ({ ...r, date: '2026-11-21' })),
    }));
    expect(flagNames(dear, later)).toEqual([]);
    const elsewhere = before.map((other) => ({ ...other, unit: 'mangaran' }));
    expect(flagNames(dear, elsewhere)).toEqual([]);
    const others = report(1, [bought('map plastik', 500_000)]);
    expect(flagNames(others, before)).toEqual([]);
  });

  it('of an even number of purchases is held against the middle of both middle ones', () => {
    const before = history(40_000, 60_000, 44_000, 50_000);
    expect(flagNames(report(1, [bought('kertas A4', 70_500)]), before)).toEqual([]);
    expect(found(report(1, [bought('kertas A4', 70_501)]), before)).toMatchObject([
      { usual: rp(47_000) },
    ]);
  });

  it('forgets what was paid before the last ten purchases', () => {
    const old = [10, 11, 12, 13].map((n) =>
      sentDossier({
        id: `OLD${n}`,
        number: `L-OLD${n}`,
        kuitansi: [bought('kertas A4', 10_000, { seller: `Lama ${n}`, date: '2026-01-05' })],
      }),
    );
    const now = Array.from({ length: 10 }, (_, n) =>
      sentDossier({
        id: `NEW${n}`,
        number: `L-NEW${n}`,
        kuitansi: [bought('kertas A4', 50_000, { seller: `Baru ${n}`, date: '2026-11-02' })],
      }),
    );
    expect(flagNames(report(1, [bought('kertas A4', 75_000)]), [...old, ...now])).toEqual([]);
    expect(flagNames(report(1, [bought('kertas A4', 16_000)]), old)).toEqual(['harga-riwayat']);
  });

  it('is held against the district’s own tariff for a thing of that name', () => {
    const citation = 'Perbup Standar Harga 2026';
    const paper = {
      id: 'a4',
      label: 'Kertas A4',
      amount: rp(48_000),
      per: 'buah' as const,
      citation,
    };
    const tariffs: Unit['tariffs'] = [
      paper,
      { ...paper, id: 'map', label: 'Map', per: 'orang-hari' },
    ];
    const flags = (name: string, price: number) =>
      found(report(1, [bought(name, price)]), [], pricesOf('perbup-situbondo-79-2022', tariffs));
    expect(flags('kertas a4', 48_000)).toEqual([]);
    expect(flags('kertas a4', 48_001)).toEqual([
      { flag: 'harga-standar', item: 'kertas a4', price: rp(48_001), most: rp(48_000), citation },
    ]);
    expect(flags('map', 90_000)).toEqual([]);
  });
});

/** What binds prices: a pack, and the district's own tariffs. */
function pricesOf(id: string, tariffs: Unit['tariffs'] = []) {
  const pack = packById(id);
  if (isProblem(pack)) throw new Error(id);
  return { days: [], attendance: [], prices: { pack, tariffs } };
}

describe('a fixed tariff of the pack', () => {
  const bengkayang = pricesOf('perbup-bengkayang-74-2017');
  const free = { ...sentDossier().transport, total: rp(0), lines: [] };
  const claim = (more: Partial<DossierReceipt>, of: Partial<Dossier> = {}) => {
    const one = { spend: 'persalinan-normal', label: 'Jasa persalinan', taxes: [], ...more };
    const costs = [{ ...one, amount: more.amount ?? rp(0) }];
    const at = { tanggal: { from: '2018-05-05', to: '2018-05-05', days: 1 } };
    return found(report(1, costs, { transport: free, ...at, ...of }), [], bengkayang);
  };

  it('binds a claim, times its count', () => {
    expect(claim({ amount: rp(1_050_000) })).toEqual([]);
    expect(claim({ amount: rp(1_050_001) })).toMatchObject([
      { flag: 'di-atas-tarif', label: 'Jasa persalinan', most: rp(1_050_000) },
    ]);
    expect(claim({ amount: rp(2_100_000), count: 2 })).toEqual([]);
    expect(claim({ amount: rp(2_100_001), count: 2 })).toMatchObject([{ most: rp(2_100_000) }]);
  });

  it('of the fund that pays is the measure, the highest where several fit', () => {
    const honor = (amount: number, fund?: string) =>
      claim({ spend: 'honorarium', amount: rp(amount) }, { ...(fund && { fund }) });
    expect(honor(650_000, 'bok-kabupaten')).toEqual([]);
    expect(honor(650_001, 'bok-kabupaten')).toMatchObject([{ most: rp(650_000) }]);
    expect(honor(450_001, 'distribusi-obat')).toMatchObject([{ most: rp(450_000) }]);
    expect(honor(900_000)).toEqual([]);
    expect(honor(900_001)).toMatchObject([{ most: rp(900_000) }]);
  });

  it('binds the transport of outdoor work', () => {
    const situbondo = pricesOf('perbup-situbondo-79-2022');
    const at = (amount: number) => {
      const { transport } = sentDossier();
      return found(
        report(1, [], { transport: { ...transport, tariff: rp(amount) } }),
        [],
        situbondo,
      );
    };
    expect(at(50_000)).toEqual([]);
    expect(at(50_001)).toMatchObject([
      { flag: 'di-atas-tarif', amount: rp(50_001), most: rp(50_000) },
    ]);
  });

  it('that a kind of spending does not have flags nothing', () => {
    expect(claim({ spend: 'barang', amount: rp(90_000_000) })).toEqual([]);
  });
});
