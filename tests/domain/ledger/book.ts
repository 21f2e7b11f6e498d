import { createHash } from 'node:crypto';
import {
  type Book,
  type DraftEntry,
  type Entry,
  openBook,
  type Posting,
  post,
  postings,
} from '../../../domain/ledger/index.ts';
import { Rupiah } from '../../../domain/money/index.ts';
import { isProblem, type Problem } from '../../../domain/problem.ts';

export const NOW = Date.parse('2026-03-14T03:00Z');
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
export const rp = (amount: number) => Rupiah.of(amount);

export function draft(kind: DraftEntry['kind'], list: Posting[], date = '2026-03-14'): DraftEntry {
  return { kind, date, postings: list, cause: { params: { catatan: '<b>=1+1' } }, actor: 'sri' };
}

/** A book with its entries, as the store would hold them. */
export interface Kept {
  book: Book;
  entries: Entry[];
}

export function keep(kept: Kept, booked: { book: Book; entry: Entry } | Problem): Kept {
  if (isProblem(booked)) throw new Error(booked.problem);
  return { book: booked.book, entries: [...kept.entries, booked.entry] };
}

/** Panji in 2026: Rp 2.000.000 in the bank, Rp 300.000 cash, a budget of Rp 1.000.000 for ukm-esensial. */
export function panji(): Kept {
  let kept: Kept = { book: openBook('panji', 2026), entries: [] };
  const opening = postings.saldoAwal({ bank: rp(2_000_000), kas: rp(300_000) });
  kept = keep(kept, post(kept.book, draft('saldo-awal', opening), NOW, sha256));
  const pagu = postings.pagu('ukm-esensial', rp(1_000_000));
  return keep(kept, post(kept.book, draft('pagu', pagu), NOW, sha256));
}

export const bayar = (amount: number, from: 'kas' | 'bank' = 'kas', tax = 0) =>
  draft('pembayaran', postings.pembayaran('ukm-esensial', rp(amount), from, rp(tax)));
