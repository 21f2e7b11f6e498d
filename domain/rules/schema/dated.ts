import * as z from 'zod';
import { localDateSchema } from './basic.ts';

/**
 * A value with its unit and the days on which it holds, both inclusive. `from` missing: from the
 * day the pack comes into force; `to` missing: until further notice. A value that changed is written
 * as a list in the order of time, without gap or overlap (checked when the pack is loaded); in a file a
 * single value may stand without the list (`normalise`).
 */
const dates = { from: localDateSchema.optional(), to: localDateSchema.optional() };

function list<T extends z.ZodType>(one: T) {
  return z.array(one).min(1);
}

/** Whole rupiah; the unit begins with `Rp`, as in `Rp/orang/bulan`. */
export const datedMoneySchema = list(
  z.strictObject({
    value: z.int().nonnegative(),
    unit: z.string().regex(/^Rp(?:\/.+)?$/),
    ...dates,
  }),
);
/** Percent from 0 to 100, at most four decimals. */
export const datedPercentSchema = list(
  z.strictObject({
    value: z.number().nonnegative().max(100).multipleOf(0.0001),
    unit: z.literal('%'),
    ...dates,
  }),
);
/** A whole number of something: people, years of age, times a year. */
export const datedCountSchema = list(
  z.strictObject({ value: z.int().nonnegative(), unit: z.string().trim().min(1), ...dates }),
);

export interface DatedValue {
  readonly value: number;
  readonly unit: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
