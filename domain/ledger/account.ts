import * as z from 'zod';

/**
 * The accounts of a Puskesmas' book. A posting's amount is signed: debit positive, credit negative.
 * `<komponen>` is an id of the pack ("ukm-esensial").
 *
 * | account | what it holds | balance |
 * | --- | --- | --- |
 * | bank | the BOK account of the Puskesmas (Buku Bank) | ≥ 0 |
 * | kas | cash with the treasurer (Buku Kas Tunai) | ≥ 0 |
 * | utang-pajak | tax withheld and not yet deposited (Buku Pajak) | ≤ 0 |
 * | titipan | money that arrived above what was asked, until somebody says whose it is | ≤ 0 |
 * | saldo-awal | where the opening balance came from | ≤ 0 |
 * | cair:\<komponen\> | money disbursed to the Puskesmas | ≤ 0 |
 * | belanja:\<komponen\> | money spent, gross of tax: realisasi | ≥ 0, ≤ pagu |
 * | pagu:\<komponen\> | the budget of the year, a memorandum | ≥ 0 |
 * | pagu | contra of every `pagu:<komponen>` | ≤ 0 |
 *
 * The two kinds of budget account sum to zero by themselves in every entry, so the money accounts do too:
 * bank + kas = opening + disbursed + tax held + titipan − spent.
 */
export type Account =
  | 'bank'
  | 'kas'
  | 'utang-pajak'
  | 'titipan'
  | 'saldo-awal'
  | 'pagu'
  | `cair:${string}`
  | `belanja:${string}`
  | `pagu:${string}`;

const ACCOUNT =
  /^(?:bank|kas|utang-pajak|titipan|saldo-awal|pagu|(?:cair|belanja|pagu):[a-z0-9.-]+)$/;

export const accountSchema = z.custom<Account>(
  (value) => typeof value === 'string' && ACCOUNT.test(value),
);

/** True for the memorandum accounts of the budget, which hold no money. */
export function isBudget(account: Account): boolean {
  return account === 'pagu' || account.startsWith('pagu:');
}

/** The component that an account belongs to, if any. */
export function komponenOf(account: Account): string | undefined {
  const colon = account.indexOf(':');
  return colon < 0 ? undefined : account.slice(colon + 1);
}
