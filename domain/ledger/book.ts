import * as z from 'zod';
import { Rupiah, rupiahSchema } from '../money/index.ts';
import { localMonthSchema } from '../time/index.ts';
import { type Account, accountSchema, komponenOf } from './account.ts';

/**
 * The book of one Puskesmas for one fiscal year, stored whole and replaced under its `version` in the
 * transaction that stores the entry. The balances are kept, so reading them costs the same for ever.
 */
export const bookSchema = z.object({
  unit: z.string(),
  year: z.int(),
  version: z.int().nonnegative(),
  lastNumber: z.int().nonnegative(),
  lastHash: z.string(),
  balances: z.partialRecord(accountSchema, rupiahSchema),
  /** Numbers of the entries that were taken back. */
  reversed: z.array(z.int().positive()),
  /** The last month that is closed; it and all before it are frozen. */
  closedThrough: localMonthSchema.optional(),
});
export type Book = z.infer<typeof bookSchema>;

/** An empty book, not stored yet (version 0). */
export function openBook(unit: string, year: number): Book {
  return { unit, year, version: 0, lastNumber: 0, lastHash: '', balances: {}, reversed: [] };
}

/** The signed balance of an account, in rupiah: debit positive. */
export function balanceOf(book: Pick<Book, 'balances'>, account: Account): Rupiah {
  return book.balances[account] ?? Rupiah.zero;
}

export interface KomponenPosition {
  id: string;
  pagu: Rupiah;
  cair: Rupiah;
  realisasi: Rupiah;
  /** What remains of the budget: pagu − realisasi. */
  sisa: Rupiah;
}

export interface Position {
  bank: Rupiah;
  kas: Rupiah;
  /** Tax withheld and not deposited. */
  utangPajak: Rupiah;
  /** Money that arrived above what was asked. */
  titipan: Rupiah;
  /** Sorted by id. */
  komponen: KomponenPosition[];
}

/** Where the money stands, in rupiah, every figure as people read it (not signed by side). */
export function position(book: Book): Position {
  const ids = new Set<string>();
  for (const account of Object.keys(book.balances) as Account[]) {
    const id = komponenOf(account);
    if (id !== undefined) ids.add(id);
  }
  return {
    bank: balanceOf(book, 'bank'),
    kas: balanceOf(book, 'kas'),
    utangPajak: balanceOf(book, 'utang-pajak').negated(),
    titipan: balanceOf(book, 'titipan').negated(),
    komponen: [...ids].sort().map((id) => komponenPosition(book, id)),
  };
}

/** The figures of one component; all zero where the book does not know it. */
export function komponenPosition(book: Book, id: string): KomponenPosition {
  const pagu = balanceOf(book, `pagu:${id}`);
  const realisasi = balanceOf(book, `belanja:${id}`);
  const cair = balanceOf(book, `cair:${id}`).negated();
  return { id, pagu, cair, realisasi, sisa: pagu.minus(realisasi) };
}
