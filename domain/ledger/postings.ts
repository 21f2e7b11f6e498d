import { Rupiah } from '../money/index.ts';
import type { Account } from './account.ts';
import type { Posting } from './entry.ts';

/** Which accounts each kind of entry moves. All amounts are positive rupiah unless said otherwise. */
export const postings = {
  /** Money carried over from the last year. */
  saldoAwal: (opening: { bank: Rupiah; kas: Rupiah }): Posting[] =>
    moves(
      ['bank', opening.bank],
      ['kas', opening.kas],
      ['saldo-awal', opening.bank.plus(opening.kas).negated()],
    ),

  /** A component's budget, or a change of it (negative: less). */
  pagu: (komponen: string, amount: Rupiah): Posting[] =>
    moves([`pagu:${komponen}`, amount], ['pagu', amount.negated()]),

  /** Disbursed money that arrived at the bank; `surplus` is what nobody asked for. */
  pencairanDiterima: (
    parts: readonly { komponen: string; amount: Rupiah }[],
    surplus = Rupiah.zero,
  ): Posting[] =>
    moves(
      ['bank', Rupiah.sum(parts.map((part) => part.amount)).plus(surplus)],
      ...parts.map(({ komponen, amount }): Move => [`cair:${komponen}`, amount.negated()]),
      ['titipan', surplus.negated()],
    ),

  /** A payment: the gross amount is spent, tax withheld stays as a debt. */
  pembayaran: (
    komponen: string,
    gross: Rupiah,
    from: 'kas' | 'bank',
    tax = Rupiah.zero,
  ): Posting[] =>
    moves(
      [`belanja:${komponen}`, gross],
      [from, gross.minus(tax).negated()],
      ['utang-pajak', tax.negated()],
    ),

  tarikTunai: (amount: Rupiah): Posting[] => moves(['kas', amount], ['bank', amount.negated()]),
  setorBank: (amount: Rupiah): Posting[] => moves(['bank', amount], ['kas', amount.negated()]),
  setorPajak: (amount: Rupiah, from: 'kas' | 'bank'): Posting[] =>
    moves(['utang-pajak', amount], [from, amount.negated()]),
};

type Move = [Account, Rupiah];

/** One posting per account; what comes to nothing is left out. */
function moves(...list: Move[]): Posting[] {
  const sums = new Map<Account, Rupiah>();
  for (const [account, amount] of list) {
    sums.set(account, (sums.get(account) ?? Rupiah.zero).plus(amount));
  }
  return [...sums]
    .map(([account, amount]) => ({ account, amount }))
    .filter(({ amount }) => !amount.isZero());
}
