import type { Html } from '../../../bot/html.ts';
import type { GateFinding } from '../../../domain/disbursement/index.ts';
import { Rupiah } from '../../../domain/money/index.ts';

type Leaf = Html | string | readonly string[] | Record<string, string | Html>;

/** For each text that is a function, the arguments it is tried with; every one needs some. */
export type Samples<T> = {
  [K in keyof T as T[K] extends Leaf ? never : K]?: T[K] extends (...args: infer A) => unknown
    ? A[]
    : Samples<T[K]>;
};

export const rp = (amount: number) => Rupiah.of(amount);

/** Conditions of a disbursement that are not met: one that may be overridden, one that may not. */
export function findings(word: string): GateFinding[] {
  const citation = word;
  return [
    {
      id: 'realisasi-70',
      label: word,
      kind: 'realisasi',
      overridable: true,
      threshold: 70,
      reached: '69.9',
      citation,
    },
    { id: 'laporan', label: word, kind: 'dokumen', overridable: false, citation },
  ];
}
