import { Rupiah } from '../money/index.ts';
import type { LocalDate } from '../time/index.ts';
import { inRange } from './condition.ts';
import { valueOn } from './dated.ts';
import type { Citation, Pack } from './schema/index.ts';
import { type Step, step } from './working.ts';

export interface MeteraiDue {
  /** Rupiah; zero where none is needed. */
  readonly amount: Rupiah;
  /** The band that asks for it, or the rule that asks for none; undefined where the pack has no rule for such a paper. */
  readonly citation: Citation | undefined;
  readonly steps: readonly Step[];
}

/**
 * Meterai on a paper of the given amount (rupiah) and date. `document` is a paper's id of the pack:
 * `kuitansi`, `surat-pernyataan`.
 */
export function meteraiOn(
  pack: Pack,
  paper: { readonly document: string; readonly amount: Rupiah; readonly date: LocalDate },
): MeteraiDue {
  const rule = pack.meterai.find((entry) => entry.document === paper.document);
  const amount = paper.amount.toNumber();
  const band = rule?.bands.find(({ range }) => inRange(amount, range));
  if (rule === undefined || band === undefined) {
    return { amount: Rupiah.zero, citation: rule?.citation, steps: [] };
  }
  const duty = Rupiah.of(valueOn(band.duty, paper.date).value);
  const { above, atLeast, atMost, below } = band.range;
  const how = [
    above === undefined ? '' : `> ${above}`,
    atLeast === undefined ? '' : `≥ ${atLeast}`,
    below === undefined ? '' : `< ${below}`,
    atMost === undefined ? '' : `≤ ${atMost}`,
  ].filter((part) => part !== '');
  return {
    amount: duty,
    citation: band.citation,
    steps: [step('meterai', `${amount} ${how.join(' ')}`.trim(), duty, band.citation)],
  };
}
