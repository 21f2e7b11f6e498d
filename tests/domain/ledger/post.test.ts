import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  bookSchema,
  canonicalJson,
  entrySchema,
  position,
  post,
  postAll,
  postings,
  reverse,
  verifyBook,
  verifyChain,
} from '../../../domain/ledger/index.ts';
import { isProblem, problem } from '../../../domain/problem.ts';
import { bayar, draft, keep, NOW, panji, rp, sha256 } from './book.ts';

describe('post refuses', () => {
  it.each([
    ['bank ke kas', [{ account: 'bank', amount: rp(5) }]],
    [
      'berat sebelah',
      [
        { account: 'bank', amount: rp(5) },
        { account: 'kas', amount: rp(-4) },
      ],
    ],
    [
      'nol',
      [
        { account: 'bank', amount: rp(0) },
        { account: 'kas', amount: rp(0) },
      ],
    ],
    [
      'pagu jadi uang',
      [
        { account: 'bank', amount: rp(5) },
        { account: 'pagu', amount: rp(-5) },
      ],
    ],
    [
      'akun ganda',
      [
        { account: 'kas', amount: rp(5) },
        { account: 'kas', amount: rp(-5) },
      ],
    ],
  ] as const)('an unbalanced entry by throwing: %s', (_, list) => {
    const { book } = panji();
    expect(() => post(book, draft('tarik-tunai', [...list]), NOW, sha256)).toThrow('unbalanced');
  });

  it('more cash than there is, to the rupiah', () => {
    const { book } = panji();
    expect(isProblem(post(book, bayar(300_000), NOW, sha256))).toBe(false);
    expect(post(book, bayar(300_001), NOW, sha256)).toEqual(
      problem('kas.kurang', { needed: rp(300_001), available: rp(300_000) }),
    );
  });

  it('more money than the bank holds', () => {
    const { book } = panji();
    expect(
      post(book, draft('tarik-tunai', postings.tarikTunai(rp(2_000_001))), NOW, sha256),
    ).toEqual(problem('bank.kurang', { needed: rp(2_000_001), available: rp(2_000_000) }));
  });

  it('spending above the budget, to the rupiah, and a budget below the spending', () => {
    let kept = panji();
    expect(post(kept.book, bayar(1_000_001, 'bank'), NOW, sha256)).toEqual(
      problem('pagu.kurang', {
        komponen: 'ukm-esensial',
        pagu: rp(1_000_000),
        realisasi: rp(1_000_001),
      }),
    );
    kept = keep(kept, post(kept.book, bayar(1_000_000, 'bank'), NOW, sha256));
    const less = draft('pagu', postings.pagu('ukm-esensial', rp(-1)));
    expect(post(kept.book, less, NOW, sha256)).toMatchObject({ problem: 'pagu.kurang' });
  });

  it('spending on a component without a budget', () => {
    const { book } = panji();
    const list = postings.pembayaran('covid-19', rp(1), 'kas');
    expect(post(book, draft('pembayaran', list), NOW, sha256)).toMatchObject({
      problem: 'pagu.kurang',
    });
  });

  it('depositing more tax than was withheld', () => {
    let kept = panji();
    kept = keep(kept, post(kept.book, bayar(100_000, 'bank', 11_500), NOW, sha256));
    const setor = (amount: number) => draft('setor-pajak', postings.setorPajak(rp(amount), 'bank'));
    expect(post(kept.book, setor(11_501), NOW, sha256)).toEqual(
      problem('pajak.lebih', { amount: rp(11_501), held: rp(11_500) }),
    );
    kept = keep(kept, post(kept.book, setor(11_500), NOW, sha256));
    expect(position(kept.book).utangPajak.toNumber()).toBe(0);
  });

  it('a day of another year and a day of a closed month', () => {
    const { book } = panji();
    const on = (date: string) => draft('tarik-tunai', postings.tarikTunai(rp(1)), date);
    expect(post(book, on('2025-12-31'), NOW, sha256)).toEqual(
      problem('buku.tahun-lain', { year: 2026, date: '2025-12-31' }),
    );
    const closed = { ...book, closedThrough: '2026-02' };
    expect(post(closed, on('2026-02-28'), NOW, sha256)).toEqual(
      problem('buku.bulan-tutup', { month: '2026-02' }),
    );
    expect(isProblem(post(closed, on('2026-03-01'), NOW, sha256))).toBe(false);
  });

  it('a reversal that does not go through reverse()', () => {
    const { book } = panji();
    expect(() =>
      post(book, draft('pembalikan', postings.tarikTunai(rp(1))), NOW, sha256),
    ).toThrow();
  });
});

describe('postAll', () => {
  it('books all under one version, or nothing', () => {
    const { book } = panji();
    const tarik = (amount: number) => draft('tarik-tunai', postings.tarikTunai(rp(amount)));
    const booked = postAll(book, [tarik(1), tarik(2)], NOW, sha256);
    if (isProblem(booked)) throw new Error(booked.problem);
    expect(booked.entries.map((entry) => entry.number)).toEqual([3, 4]);
    expect(booked.book).toMatchObject({ version: book.version + 1, lastNumber: 4 });
    expect(postAll(book, [tarik(1), tarik(2_000_000)], NOW, sha256)).toMatchObject({
      problem: 'bank.kurang',
    });
  });
});

describe('reverse', () => {
  const how = { date: '2026-03-15', reason: 'salah orang', actor: 'sri' };

  it('takes an entry back once, with its reason, in an open month', () => {
    let kept = panji();
    const before = position(kept.book);
    kept = keep(kept, post(kept.book, bayar(50_000), NOW, sha256));
    const paid = kept.entries[2];
    if (!paid) throw new Error('no entry');
    const closed = { ...kept.book, closedThrough: '2026-03' };
    expect(reverse(closed, paid, how, NOW, sha256)).toMatchObject({ problem: 'buku.bulan-tutup' });

    kept = keep(kept, reverse(kept.book, paid, how, NOW, sha256));
    expect(position(kept.book)).toEqual(before);
    expect(kept.entries[3]).toMatchObject({
      number: 4,
      kind: 'pembalikan',
      reverses: 3,
      cause: { params: { alasan: 'salah orang', catatan: '<b>=1+1' } },
    });
    expect(reverse(kept.book, paid, how, NOW, sha256)).toEqual(
      problem('buku.sudah-dibalik', { number: 3 }),
    );
    expect(verifyBook(kept.book, kept.entries, sha256)).toEqual([]);
  });

  it('never takes back a reversal, nor anything without a reason', () => {
    let kept = panji();
    const pagu = kept.entries[1];
    if (!pagu) throw new Error('no entry');
    expect(reverse(kept.book, pagu, { ...how, reason: '  ' }, NOW, sha256)).toEqual(
      problem('buku.tanpa-alasan', {}),
    );
    kept = keep(kept, reverse(kept.book, pagu, how, NOW, sha256));
    const reversal = kept.entries[2];
    if (!reversal) throw new Error('no entry');
    expect(reverse(kept.book, reversal, how, NOW, sha256)).toEqual(
      problem('buku.pembalikan', { number: 3 }),
    );
  });

  it('does not take back money that was spent since', () => {
    let kept = panji();
    const opening = kept.entries[0];
    if (!opening) throw new Error('no entry');
    kept = keep(kept, post(kept.book, bayar(1), NOW, sha256));
    expect(reverse(kept.book, opening, how, NOW, sha256)).toMatchObject({ problem: 'kas.kurang' });
    const other = { ...kept.book, unit: 'kapongan' };
    expect(() => reverse(other, opening, how, NOW, sha256)).toThrow('not of this book');
  });
});

describe('position', () => {
  it('shows bank, cash, tax held and each component as people read them', () => {
    let kept = panji();
    const arrived = postings.pencairanDiterima([
      { komponen: 'ukm-esensial', amount: rp(400_000) },
      { komponen: 'covid-19', amount: rp(50_000) },
      { komponen: 'ukm-esensial', amount: rp(1_000) },
    ]);
    kept = keep(kept, post(kept.book, draft('pencairan-diterima', arrived), NOW, sha256));
    kept = keep(kept, post(kept.book, bayar(250_000, 'kas', 15_000), NOW, sha256));
    expect(position(kept.book)).toEqual({
      bank: rp(2_451_000),
      kas: rp(65_000),
      utangPajak: rp(15_000),
      titipan: rp(0),
      komponen: [
        { id: 'covid-19', pagu: rp(0), cair: rp(50_000), realisasi: rp(0), sisa: rp(0) },
        {
          id: 'ukm-esensial',
          pagu: rp(1_000_000),
          cair: rp(401_000),
          realisasi: rp(250_000),
          sisa: rp(750_000),
        },
      ],
    });
  });
});

describe('storage', () => {
  it('keeps book and entries through JSON, seals intact', () => {
    const { book, entries } = panji();
    const stored = JSON.stringify([
      z.encode(bookSchema, book),
      entries.map((e) => z.encode(entrySchema, e)),
    ]);
    const [book2, entries2] = z.tuple([bookSchema, z.array(entrySchema)]).parse(JSON.parse(stored));
    expect(book2).toEqual(book);
    expect(verifyBook(book2, entries2, sha256)).toEqual([]);
  });

  it('knows only its accounts', () => {
    const { book } = panji();
    const stored = z.encode(bookSchema, book);
    expect(bookSchema.safeParse({ ...stored, balances: { laci: 5 } }).success).toBe(false);
    expect(bookSchema.safeParse({ ...stored, balances: { 'pagu:UKM X': 5 } }).success).toBe(false);
  });

  it('writes the same text for the same value', () => {
    expect(canonicalJson({ b: [{ d: 1, c: rp(2) }], a: undefined, e: 'é' })).toBe(
      '{"b":[{"c":2,"d":1}],"e":"é"}',
    );
  });
});

describe('verifyChain finds', () => {
  const broken = (change: (entries: ReturnType<typeof panji>['entries']) => unknown) => {
    const { entries } = panji();
    const copy = entries.map((entry) => ({ ...entry }));
    change(copy);
    return verifyChain(copy, sha256);
  };

  it('a changed amount, text, time or number', () => {
    expect(broken(([first]) => first && Object.assign(first, { at: first.at + 1 }))).toEqual([
      { kind: 'rantai', number: 1 },
    ]);
    expect(broken(([, second]) => second && Object.assign(second, { actor: 'budi' }))).toEqual([
      { kind: 'rantai', number: 2 },
    ]);
    expect(broken((all) => all.shift())).toEqual([
      { kind: 'urutan', number: 2 },
      { kind: 'rantai', number: 2 },
    ]);
    expect(broken((all) => all.reverse())).not.toEqual([]);
    const lopsided = [{ account: 'kas', amount: rp(1) }] as const;
    expect(broken(([first]) => first && Object.assign(first, { postings: lopsided }))).toEqual([
      { kind: 'rantai', number: 1 },
      { kind: 'jumlah', number: 1 },
    ]);
  });

  it('a cut tail and a touched balance, against the book', () => {
    const { book, entries } = panji();
    expect(verifyBook(book, entries.slice(0, 1), sha256)).toContainEqual({ kind: 'akhir' });
    const richer = { ...book, balances: { ...book.balances, kas: rp(1) } };
    expect(verifyBook(richer, entries, sha256)).toEqual([{ kind: 'saldo', account: 'kas' }]);
  });
});
