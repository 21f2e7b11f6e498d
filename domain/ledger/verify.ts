import { Rupiah } from '../money/index.ts';
import type { Account } from './account.ts';
import { type Book, balanceOf } from './book.ts';
import type { Hash } from './canonical.ts';
import { type Entry, sealOf } from './entry.ts';
import { applyPostings } from './post.ts';

/** The balances that the entries add up to. */
export function fold(entries: readonly Entry[]): Book['balances'] {
  return entries.reduce<Book['balances']>(
    (balances, entry) => applyPostings(balances, entry.postings),
    {},
  );
}

/**
 * | kind | what is wrong |
 * | --- | --- |
 * | urutan | the number leaves a gap, repeats, or is of another book |
 * | rantai | the entry does not follow the one before it, or was changed after it was sealed |
 * | jumlah | the postings do not sum to zero |
 * | pembalikan | takes back an entry that does not come before it, or that was taken back already |
 */
export interface ChainFault {
  kind: 'urutan' | 'rantai' | 'jumlah' | 'pembalikan';
  number: number;
}

/** Checks the entries of one book, in order of number. Empty when all is well. */
export function verifyChain(entries: readonly Entry[], hash: Hash): ChainFault[] {
  const faults: ChainFault[] = [];
  const reversed = new Set<number>();
  const first = entries[0];
  let previousHash = '';
  entries.forEach((entry, index) => {
    const { number, reverses } = entry;
    const { hash: seal, ...sealed } = entry;
    if (number !== index + 1 || entry.unit !== first?.unit || entry.year !== first.year) {
      faults.push({ kind: 'urutan', number });
    }
    if (entry.previousHash !== previousHash || sealOf(sealed, hash) !== seal) {
      faults.push({ kind: 'rantai', number });
    }
    if (!Rupiah.sum(entry.postings.map(({ amount }) => amount)).isZero()) {
      faults.push({ kind: 'jumlah', number });
    }
    if (reverses !== undefined) {
      if (reverses >= number || reversed.has(reverses)) faults.push({ kind: 'pembalikan', number });
      reversed.add(reverses);
    }
    previousHash = seal;
  });
  return faults;
}

/** `akhir`: the book's last number or hash is not the last entry's. `saldo`: a kept balance is not the fold. */
export type BookFault = ChainFault | { kind: 'akhir' } | { kind: 'saldo'; account: Account };

/** Checks the stored book against all its entries. Empty when all is well. */
export function verifyBook(book: Book, entries: readonly Entry[], hash: Hash): BookFault[] {
  const faults: BookFault[] = [...verifyChain(entries, hash)];
  const last = entries.at(-1);
  if (book.lastNumber !== (last?.number ?? 0) || book.lastHash !== (last?.hash ?? '')) {
    faults.push({ kind: 'akhir' });
  }
  const folded = { balances: fold(entries) };
  const accounts = new Set([...Object.keys(book.balances), ...Object.keys(folded.balances)]);
  for (const account of accounts as Set<Account>) {
    if (!balanceOf(book, account).equals(balanceOf(folded, account))) {
      faults.push({ kind: 'saldo', account });
    }
  }
  return faults;
}
