import { describe, expect, it } from 'vitest';
import {
  findingsOf,
  gateFacts,
  papersToAttest,
  paymentsOf,
} from '../../../domain/disbursement/index.ts';
import { type Book, post, postings } from '../../../domain/ledger/index.ts';
import { citationText, disbursementGate, packs } from '../../../domain/rules/index.ts';
import { buku, DAY, laporan, NOW, ok, rp, sha256 } from './panji.ts';

const situbondo = packs.pack('perbup-situbondo-79-2022');
if (!situbondo) throw new Error('no pack');

/** Panji's book with money disbursed and partly spent. */
function spent(cair: number, realisasi: number): Book {
  const by = { date: DAY, cause: {}, actor: 'sri' };
  const parts = [{ komponen: 'ukm-esensial', amount: rp(cair) }];
  const { book } = ok(
    post(
      buku(),
      { ...by, kind: 'pencairan-diterima', postings: postings.pencairanDiterima(parts) },
      NOW,
      sha256,
    ),
  );
  if (realisasi === 0) return book;
  const paid = postings.pembayaran('ukm-esensial', rp(realisasi), 'bank');
  return ok(post(book, { ...by, kind: 'pembayaran', postings: paid }, NOW, sha256)).book;
}

const facts = (change: Partial<Parameters<typeof gateFacts>[0]> = {}) =>
  gateFacts({ date: DAY, book: buku(), owed: [], plans: true, attested: [], ...change });

describe('what the gates look at', () => {
  it('counts paid and owed reports as verified, each once', () => {
    const owed = paymentsOf(laporan('AAA'));
    expect(facts({ book: spent(300_000, 100_000), owed })).toMatchObject({
      disbursed: rp(300_000),
      verified: rp(230_000),
    });
    const paid = owed.map((payment) => ({
      ...payment,
      state: {
        at: 'dibayar' as const,
        since: NOW,
        method: 'tunai' as const,
        by: { id: 'sri', name: 'Sri' },
        entry: 3,
      },
    }));
    expect(facts({ book: spent(300_000, 130_000), owed: paid }).verified).toEqual(rp(130_000));
  });

  it("leaves last year's reports to last year", () => {
    const old = laporan('AAA', { tanggal: { from: '2025-12-30', to: '2025-12-30', days: 1 } });
    expect(facts({ owed: paymentsOf(old) }).verified).toEqual(rp(0));
  });

  it.each([
    [69_999, 'belum'],
    [70_000, 'terpenuhi'],
    [70_001, 'terpenuhi'],
  ])('with %i of 100.000 verified, the 70 %% gate is %s', (realisasi, state) => {
    const result = disbursementGate(situbondo, facts({ book: spent(100_000, realisasi) }));
    expect(result.checks.find(({ id }) => id === 'realisasi-70')?.state).toBe(state);
  });

  it('misses the POA of a month that has none', () => {
    const result = disbursementGate(situbondo, facts({ plans: false }));
    const cite = (citation: Parameters<typeof citationText>[1]) =>
      citationText(situbondo, citation);
    expect(findingsOf(result, cite).map(({ id }) => id)).toEqual(['poa-bulan']);
  });
});

describe('papers that people vouch for', () => {
  const papers = (id: string, change: Parameters<typeof facts>[0]) => {
    const pack = packs.pack(id);
    if (!pack) throw new Error(`no pack ${id}`);
    const result = disbursementGate(pack, facts(change));
    return papersToAttest(result, (citation) => citationText(pack, citation)).map(
      ({ id: paper, given }) => [paper, given],
    );
  };

  it('are those that the pack asks for and that are not kept here', () => {
    expect(papers('perbup-situbondo-79-2022', {})).toEqual([]);
    expect(papers('perbup-situbondo-79-2022', { book: spent(1_000, 1_000) })).toEqual([
      ['laporan-bulan-lalu', false],
    ]);
    expect(
      papers('perbup-situbondo-79-2022', {
        book: spent(1_000, 1_000),
        attested: ['laporan-bulan-lalu'],
      }),
    ).toEqual([['laporan-bulan-lalu', true]]);
    expect(papers('kepmenkes-494-2010', {})).toEqual([['slip-pengambilan', false]]);
    expect(papers('perbup-bengkayang-74-2017', {})).toEqual([]);
  });
});
