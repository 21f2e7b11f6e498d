import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Book,
  balanceOf,
  type DraftEntry,
  type Entry,
  openBook,
  position,
  post,
  postings,
  reverse,
  verifyBook,
} from '../../../domain/ledger/index.ts';
import { Rupiah } from '../../../domain/money/index.ts';
import { isProblem, type Problem } from '../../../domain/problem.ts';
import { draft, type Kept, NOW, rp, sha256 } from './book.ts';

type Act = (kept: Kept) => { book: Book; entry: Entry } | Problem | undefined;

const amount = fc.integer({ min: 1, max: 2_000_000 });
const komponen = fc.constantFrom('ukm-esensial', 'covid-19', 'insentif-ukm');
const from = fc.constantFrom('kas' as const, 'bank' as const);
const date = fc.constantFrom('2026-01-31', '2026-06-15', '2025-12-31');

const entry = (made: fc.Arbitrary<Pick<DraftEntry, 'kind' | 'postings'>>): fc.Arbitrary<Act> =>
  fc.tuple(made, date).map(
    ([made, on]) =>
      ({ book }: Kept) =>
        post(book, draft(made.kind, made.postings, on), NOW, sha256),
  );

const act: fc.Arbitrary<Act> = fc.oneof(
  entry(
    fc.tuple(komponen, fc.integer({ min: -500_000, max: 2_000_000 })).map(([id, n]) => ({
      kind: 'pagu',
      postings: postings.pagu(id, rp(n || 1)),
    })),
  ),
  entry(
    fc
      .tuple(fc.array(fc.record({ komponen, amount: amount.map(rp) }), { minLength: 1 }), fc.nat(9))
      .map(([parts, surplus]) => ({
        kind: 'pencairan-diterima',
        postings: postings.pencairanDiterima(parts, rp(surplus)),
      })),
  ),
  entry(
    fc.tuple(komponen, amount, from, fc.nat(100)).map(([id, n, source, rate]) => ({
      kind: 'pembayaran',
      postings: postings.pembayaran(id, rp(n), source, rp(n).percent(rate, 'down')),
    })),
  ),
  entry(amount.map((n) => ({ kind: 'tarik-tunai', postings: postings.tarikTunai(rp(n)) }))),
  entry(amount.map((n) => ({ kind: 'setor-bank', postings: postings.setorBank(rp(n)) }))),
  entry(
    fc.tuple(amount, from).map(([n, source]) => ({
      kind: 'setor-pajak',
      postings: postings.setorPajak(rp(n), source),
    })),
  ),
  fc.nat(30).map(
    (index): Act =>
      ({ book, entries }) => {
        const target = entries[index % Math.max(entries.length, 1)];
        const how = { date: '2026-06-16', reason: 'keliru', actor: 'sri' };
        return target && reverse(book, target, how, NOW, sha256);
      },
  ),
);

/** What came in or went out of bank and cash together, told without the ledger's own code. */
function moneyMoved(entries: Entry[]): number {
  return entries
    .flatMap((each) => each.postings)
    .filter(({ account }) => account === 'bank' || account === 'kas')
    .reduce((sum, posting) => sum + posting.amount.toNumber(), 0);
}

it('holds every invariant of the books after every step, whatever is booked or taken back', () => {
  const opening = fc.record({ bank: fc.nat(5_000_000).map(rp), kas: fc.nat(500_000).map(rp) });
  let accepted = 0;
  fc.assert(
    fc.property(opening, fc.array(act, { maxLength: 30 }), (start, acts) => {
      let kept: Kept = { book: openBook('panji', 2026), entries: [] };
      const opens: Act = ({ book }) =>
        start.bank.plus(start.kas).isZero()
          ? undefined
          : post(book, draft('saldo-awal', postings.saldoAwal(start)), NOW, sha256);
      for (const each of [opens, ...acts]) {
        const before = JSON.stringify(kept);
        const booked = each(kept);
        expect(JSON.stringify(kept), 'append-only').toBe(before);
        if (booked === undefined || isProblem(booked)) continue;
        accepted += 1;
        kept = { book: booked.book, entries: [...kept.entries, booked.entry] };
        holds(kept);
      }
    }),
    { numRuns: 200 },
  );
  expect(accepted).toBeGreaterThan(200);
});

function holds({ book, entries }: Kept): void {
  // Balanced, gapless, chained, taken back at most once, and the kept balances are the fold.
  expect(verifyBook(book, entries, sha256)).toEqual([]);
  expect(book.version).toBe(entries.length);

  const now = position(book);
  expect(now.bank.isNegative() || now.kas.isNegative() || now.utangPajak.isNegative()).toBe(false);
  for (const { pagu, realisasi, sisa } of now.komponen) {
    expect(realisasi.greaterThan(pagu)).toBe(false);
    expect(realisasi.isNegative() || sisa.isNegative()).toBe(false);
  }
  const total = (list: Rupiah[]) => Rupiah.sum(list).toNumber();
  const money = total([now.bank, now.kas]);
  expect(money).toBe(moneyMoved(entries));
  expect(money).toBe(
    total([
      balanceOf(book, 'saldo-awal').negated(),
      ...now.komponen.map(({ cair }) => cair),
      now.utangPajak,
      now.titipan,
      ...now.komponen.map(({ realisasi }) => realisasi.negated()),
    ]),
  );
}
