import { describe, expect, it } from 'vitest';
import { cashMissing, tarikTunai } from '../../../domain/disbursement/index.ts';
import { type Book, balanceOf, post, postings } from '../../../domain/ledger/index.ts';
import { buku, DAY, NOW, ok, people, rp, sha256 } from './panji.ts';

const panji = { id: 'panji', kabupaten: 'situbondo' };

/** Rp 200.000 cash and Rp 500.000 in the bank. */
function banked(): Book {
  const parts = [{ komponen: 'ukm-esensial', amount: rp(500_000) }];
  const by = { date: DAY, cause: {}, actor: 'sri' };
  const arrival = postings.pencairanDiterima(parts);
  return ok(post(buku(), { ...by, kind: 'pencairan-diterima', postings: arrival }, NOW, sha256))
    .book;
}

function draw(amount: number, actor = people.bendahara, seen?: number, book = banked()) {
  const input = { amount: rp(amount), date: DAY, seen: seen ?? book.version, book, hash: sha256 };
  return tarikTunai(panji, input, NOW, actor);
}

describe('drawing cash', () => {
  it.each([1, 499_999, 500_000])('moves Rp %i from the bank to the cash box', (amount) => {
    const drawn = ok(draw(amount));
    expect(balanceOf(drawn.book, 'bank')).toEqual(rp(500_000 - amount));
    expect(balanceOf(drawn.book, 'kas')).toEqual(rp(200_000 + amount));
    expect(drawn.entry).toMatchObject({ kind: 'tarik-tunai', actor: 'sri', date: DAY });
    expect(drawn.events).toMatchObject([
      { type: 'kas.ditarik', data: { amount: rp(amount), entry: drawn.entry.number } },
    ]);
  });

  it('refuses more than the bank holds, nothing, and a card that something was booked after', () => {
    expect(draw(500_001)).toMatchObject({ problem: 'bank.kurang' });
    expect(draw(0)).toMatchObject({ problem: 'pencairan.nol' });
    expect(draw(-1)).toMatchObject({ problem: 'pencairan.nol' });
    expect(draw(1, people.bendahara, banked().version - 1)).toMatchObject({
      problem: 'pembayaran.berubah',
    });
  });

  it.each([
    ['kepala', 'pembayaran.bukan-meja'],
    ['verifikator', 'pembayaran.bukan-meja'],
    ['bendaharaDinkes', 'pembayaran.bukan-meja'],
    ['bendaharaLain', 'tidak-ada'],
    ['dinkesLain', 'tidak-ada'],
    ['kader', 'tidak-ada'],
    ['tanpaPeran', 'tidak-ada'],
  ] as const)('is refused to %s', (who, problem) => {
    expect(draw(1, people[who])).toMatchObject({ problem });
  });
});

describe('the cash that is missing', () => {
  it.each([
    [0, 0],
    [200_000, 0],
    [200_001, 1],
    [700_000, 500_000],
    [700_001, 500_000],
  ])('for payments of Rp %i is Rp %i', (needed, missing) => {
    expect(cashMissing(banked(), rp(needed))).toEqual(rp(missing));
  });
});
