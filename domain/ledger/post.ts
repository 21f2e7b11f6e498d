import { Rupiah } from '../money/index.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { fiscalYear, type Instant, type LocalDate, monthOf } from '../time/index.ts';
import { isBudget, komponenOf } from './account.ts';
import { type Book, balanceOf } from './book.ts';
import type { Hash } from './canonical.ts';
import { type DraftEntry, type Entry, type Posting, sealOf } from './entry.ts';

/**
 * Books an entry. The caller stores book and entry in one transaction.
 *
 * @returns the next book and the sealed entry, or `buku.tahun-lain`, `buku.bulan-tutup`, `kas.kurang`,
 * `bank.kurang`, `pagu.kurang`, `pajak.lebih`. An unbalanced entry is a programmer's error and throws.
 */
export function post(
  book: Book,
  draft: DraftEntry,
  now: Instant,
  hash: Hash,
): { book: Book; entry: Entry } | Problem {
  if (draft.kind === 'pembalikan') throw new Error('a reversal is booked with reverse()');
  return append(book, draft, now, hash);
}

/**
 * Books several entries that belong together: all or none, under one version of the book.
 *
 * @returns as `post`
 */
export function postAll(
  book: Book,
  drafts: readonly DraftEntry[],
  now: Instant,
  hash: Hash,
): { book: Book; entries: Entry[] } | Problem {
  let next = book;
  const entries: Entry[] = [];
  for (const draft of drafts) {
    const booked = post(next, draft, now, hash);
    if (isProblem(booked)) return booked;
    next = booked.book;
    entries.push(booked.entry);
  }
  return { book: { ...next, version: book.version + 1 }, entries };
}

/**
 * Takes an entry back by its mirror image, on a day of an open month. An entry can be taken back once,
 * a reversal never (the right entry is booked anew).
 *
 * @param correction `date` local day of the booking, `reason` in the words of `actor` (person id)
 * @returns as `post`, or `buku.sudah-dibalik`, `buku.pembalikan`, `buku.tanpa-alasan`
 */
export function reverse(
  book: Book,
  entry: Entry,
  correction: { date: LocalDate; reason: string; actor: string },
  now: Instant,
  hash: Hash,
): { book: Book; entry: Entry } | Problem {
  if (entry.unit !== book.unit || entry.year !== book.year || entry.number > book.lastNumber) {
    throw new Error(`entry ${entry.number} is not of this book`);
  }
  if (entry.reverses !== undefined) return problem('buku.pembalikan', { number: entry.number });
  if (book.reversed.includes(entry.number)) {
    return problem('buku.sudah-dibalik', { number: entry.number });
  }
  const reason = correction.reason.trim();
  if (reason === '') return problem('buku.tanpa-alasan', {});
  const { event: _, ...about } = entry.cause;
  const draft: DraftEntry = {
    kind: 'pembalikan',
    date: correction.date,
    postings: entry.postings.map(({ account, amount }) => ({ account, amount: amount.negated() })),
    cause: { ...about, params: { ...about.params, alasan: reason } },
    actor: correction.actor,
    ...(entry.evidence === undefined ? {} : { evidence: entry.evidence }),
  };
  const booked = append(book, draft, now, hash, entry.number);
  if (isProblem(booked)) return booked;
  return { ...booked, book: { ...booked.book, reversed: [...book.reversed, entry.number] } };
}

function append(
  book: Book,
  draft: DraftEntry,
  now: Instant,
  hash: Hash,
  reverses?: number,
): { book: Book; entry: Entry } | Problem {
  assertBalanced(draft.postings);
  const month = monthOf(draft.date);
  if (fiscalYear(draft.date) !== book.year) {
    return problem('buku.tahun-lain', { year: book.year, date: draft.date });
  }
  if (book.closedThrough !== undefined && month <= book.closedThrough) {
    return problem('buku.bulan-tutup', { month });
  }
  const balances = applyPostings(book.balances, draft.postings);
  const refusal = whyNotPost(book, balances, draft.postings);
  if (refusal) return refusal;

  const sealed = {
    ...draft,
    unit: book.unit,
    year: book.year,
    number: book.lastNumber + 1,
    at: now,
    ...(reverses === undefined ? {} : { reverses }),
    previousHash: book.lastHash,
  };
  const entry: Entry = { ...sealed, hash: sealOf(sealed, hash) };
  return {
    entry,
    book: {
      ...book,
      version: book.version + 1,
      lastNumber: entry.number,
      lastHash: entry.hash,
      balances,
    },
  };
}

/** Balances with the postings added. */
export function applyPostings(
  balances: Book['balances'],
  list: readonly Posting[],
): Book['balances'] {
  const next = { ...balances };
  for (const { account, amount } of list) {
    next[account] = (next[account] ?? Rupiah.zero).plus(amount);
  }
  return next;
}

/** Throws unless money and budget postings each sum to zero and each account moves once. */
function assertBalanced(list: readonly Posting[]): void {
  const sum = (of: readonly Posting[]) => Rupiah.sum(of.map(({ amount }) => amount));
  const money = list.filter(({ account }) => !isBudget(account));
  const accounts = new Set(list.map(({ account }) => account));
  if (
    list.length < 2 ||
    accounts.size !== list.length ||
    list.some(({ amount }) => amount.isZero()) ||
    !sum(list).isZero() ||
    !sum(money).isZero()
  ) {
    throw new Error(`unbalanced entry: ${JSON.stringify(list)}`);
  }
}

/** Looks only at the accounts that move, so that an old excess elsewhere blocks nothing. */
function whyNotPost(
  book: Book,
  balances: Book['balances'],
  list: readonly Posting[],
): Problem | undefined {
  const after = { balances };
  for (const { account, amount } of list) {
    const balance = balanceOf(after, account);
    const id = komponenOf(account);
    if ((account === 'kas' || account === 'bank') && balance.isNegative()) {
      const details = { needed: amount.negated(), available: balanceOf(book, account) };
      return problem(account === 'kas' ? 'kas.kurang' : 'bank.kurang', details);
    }
    if (account === 'utang-pajak' && balance.isPositive()) {
      return problem('pajak.lebih', { amount, held: balanceOf(book, account).negated() });
    }
    if (id !== undefined && !account.startsWith('cair:')) {
      const pagu = balanceOf(after, `pagu:${id}`);
      const realisasi = balanceOf(after, `belanja:${id}`);
      if (realisasi.greaterThan(pagu)) {
        return problem('pagu.kurang', { komponen: id, pagu, realisasi });
      }
    }
  }
  return undefined;
}
