import type { Rupiah } from '../money/index.ts';
import type { LocalDate } from '../time/index.ts';
import { valueOn } from './dated.ts';
import type { Citation, Fund, Pack } from './schema/index.ts';
import { type Step, step } from './working.ts';

/** A fund or component with its share of the parent fund on a day. */
export interface FundShare {
  readonly id: string;
  readonly label: string;
  readonly parent?: string | undefined;
  readonly share?: {
    readonly kind: NonNullable<Fund['share']>['kind'];
    /** Percent of the parent's pagu. */
    readonly percent: number;
    readonly citation: Citation;
  };
  readonly citation: Citation;
}

/** What cards call a fund: its short name, else its label, else its id. */
export function fundName(pack: Pack, id: string): string {
  const fund = pack.funds.find((each) => each.id === id);
  return fund?.short ?? fund?.label ?? id;
}

/** All funds and their parts in the pack's order; of one parent only where given. */
export function fundsOn(pack: Pack, date: LocalDate, parent?: string): readonly FundShare[] {
  return pack.funds
    .filter((fund) => parent === undefined || fund.parent === parent)
    .map((fund) => ({
      id: fund.id,
      label: fund.label,
      parent: fund.parent,
      citation: fund.citation,
      ...(fund.share && {
        share: {
          kind: fund.share.kind,
          percent: valueOn(fund.share.percent, date).value,
          citation: fund.share.citation,
        },
      }),
    }));
}

/**
 * Divides a fund's pagu (rupiah) among its parts: parts with a cap get at most their share, rounded down;
 * the part that is a plan figure gets what is left; fixed shares alone are divided by largest remainders.
 */
export function divideFund(
  pack: Pack,
  input: { readonly fund: string; readonly pagu: Rupiah; readonly date: LocalDate },
): readonly { readonly id: string; readonly amount: Rupiah }[] {
  const { pagu } = input;
  const parts = fundsOn(pack, input.date, input.fund).flatMap(({ id, share }) =>
    share === undefined ? [] : [{ id, ...share }],
  );
  const plan = parts.find((part) => part.kind === 'rencana');
  if (plan === undefined) {
    const amounts = parts.length === 0 ? [] : pagu.split(parts.map((part) => part.percent));
    return parts.map(({ id }, index) => ({ id, amount: amounts[index] ?? pagu }));
  }
  const capped = parts.map(({ id, percent }) => ({ id, amount: pagu.percent(percent, 'down') }));
  const left = capped
    .filter(({ id }) => id !== plan.id)
    .reduce((rest, { amount }) => rest.minus(amount), pagu);
  return capped.map((part) => (part.id === plan.id ? { id: part.id, amount: left } : part));
}

/** `ok`, or above the share: `warn` (spending stays valid) or `block`; a planning figure never warns. */
export interface ShareVerdict {
  readonly verdict: 'ok' | 'warn' | 'block';
  /** Rupiah of the parent's pagu that the share comes to, rounded down. */
  readonly limit?: Rupiah;
  readonly citation?: Citation;
  readonly steps: readonly Step[];
}

/** Whether a part of a fund may come to `total` rupiah when its parent's pagu is `parentPagu`. */
export function shareCheck(
  pack: Pack,
  input: {
    readonly fund: string;
    readonly parentPagu: Rupiah;
    readonly total: Rupiah;
    readonly date: LocalDate;
  },
): ShareVerdict {
  const share = pack.funds.find((fund) => fund.id === input.fund)?.share;
  if (share === undefined) return { verdict: 'ok', steps: [] };
  const percent = valueOn(share.percent, input.date).value;
  const limit = input.parentPagu.percent(percent, 'down');
  const steps = [step('batas', `${input.parentPagu} × ${percent}%`, limit, share.citation)];
  const above = input.total.greaterThan(limit);
  const verdict =
    !above || share.kind === 'rencana' || share.kind === 'tetap'
      ? 'ok'
      : share.kind === 'batas-lunak'
        ? 'warn'
        : 'block';
  return { verdict, limit, citation: share.citation, steps };
}
