import { Rupiah } from '../money/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { LocalDate } from '../time/index.ts';
import { judgeWhen } from './condition.ts';
import { valueOn } from './dated.ts';
import type { Citation, Facts, Pack, Tariff } from './schema/index.ts';
import { type Step, step } from './working.ts';

export interface TariffQuestion {
  /** Id of a tariff of the pack. */
  readonly tariff: string;
  readonly date: LocalDate;
  /** People, months, hours, trips: whole and not negative; 1 where left out. */
  readonly quantity?: number | undefined;
  /** Rupiah that the proof shows, for at-cost. */
  readonly proof?: Rupiah | undefined;
  /** Rupiah per unit that another rule sets, for `persen-standar` and `luar`. */
  readonly standard?: Rupiah | undefined;
  readonly facts?: Facts | undefined;
}

/**
 * What a tariff comes to.
 *
 * | `missing` | what is needed before there is an amount |
 * | --- | --- |
 * | bukti | the amount on the proof |
 * | standar | the unit cost that another rule sets (`standard` names it) |
 * | a fact's id | an answer to that fact |
 */
export interface TariffResult {
  /** Rupiah in all; undefined while something is missing or the tariff does not apply. */
  readonly amount: Rupiah | undefined;
  readonly unit: string | undefined;
  /** Its condition does not hold (lodging in another kecamatan than those named). */
  readonly applies: boolean;
  readonly missing: readonly string[];
  /** The other rule that sets the standard, in the regulation's words. */
  readonly standard?: string | undefined;
  readonly steps: readonly Step[];
  readonly citation: Citation;
}

/** The amount of a tariff or honorarium, or what is missing to know it; `tarif.tidak-dikenal` where the pack has none of that id. */
export function tariffFor(
  pack: Pack,
  question: TariffQuestion,
): TariffResult | Problem<'tarif.tidak-dikenal'> {
  const tariff = pack.tariffs.find((entry) => entry.id === question.tariff);
  if (tariff === undefined) {
    const known = pack.tariffs.map((entry) => entry.id);
    return problem('tarif.tidak-dikenal', { tariff: question.tariff, known });
  }
  const verdict = judgeWhen(tariff.when, question.facts ?? {});
  const amount = tariff.amount && valueOn(tariff.amount, question.date);
  const common = {
    unit: amount?.unit,
    applies: verdict.holds !== false,
    standard: tariff.standard,
    citation: tariff.citation,
  };
  if (verdict.holds === false) return { ...common, amount: undefined, missing: [], steps: [] };
  const computed = compute(tariff, question, amount && Rupiah.of(amount.value));
  if (typeof computed === 'string') {
    return { ...common, amount: undefined, missing: [...verdict.unknown, computed], steps: [] };
  }
  const open = verdict.unknown.length > 0;
  return {
    ...common,
    amount: open ? undefined : computed.amount,
    missing: verdict.unknown,
    steps: open ? [] : [step('tarif', computed.how, computed.amount, tariff.citation)],
  };
}

function compute(
  tariff: Tariff,
  { quantity = 1, proof, standard, date }: TariffQuestion,
  fixed: Rupiah | undefined,
): { amount: Rupiah; how: string } | 'bukti' | 'standar' {
  switch (tariff.basis) {
    case 'tetap':
      if (fixed === undefined) return 'standar';
      return { amount: fixed.times(quantity), how: `${fixed} × ${quantity}` };
    case 'at-cost': {
      if (proof === undefined) return 'bukti';
      const most = fixed?.times(quantity);
      if (most === undefined || !proof.greaterThan(most)) return { amount: proof, how: `${proof}` };
      return { amount: most, how: `min(${proof}, ${fixed} × ${quantity})` };
    }
    case 'persen-standar': {
      if (standard === undefined || tariff.percent === undefined) return 'standar';
      const percent = valueOn(tariff.percent, date).value;
      const amount = standard.times(quantity).percent(percent, 'down');
      return { amount, how: `${standard} × ${quantity} × ${percent}%` };
    }
    case 'luar':
      if (standard === undefined) return 'standar';
      return { amount: standard.times(quantity), how: `${standard} × ${quantity}` };
  }
}
