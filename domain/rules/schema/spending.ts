import * as z from 'zod';
import { entryShape, idSchema, labelSchema } from './basic.ts';
import { whenSchema } from './condition.ts';
import { datedCountSchema, datedMoneySchema } from './dated.ts';

/**
 * How a kind of spending is claimed, which decides what a reporter is asked.
 *
 * | cost | claimed by |
 * | --- | --- |
 * | tarif | who went × days × the POA's transport |
 * | riil | real costs of travel, one by one, with or without proof |
 * | honor | an amount per person |
 * | klaim | a count × the pack's fixed tariff |
 * | kuitansi | receipts of sellers |
 */
export const COSTS = ['tarif', 'riil', 'honor', 'klaim', 'kuitansi'] as const;
export type Cost = (typeof COSTS)[number];

/** A kind of spending: decides evidence, taxes and meterai. `document` is the paper that proves the payment. */
export const spendSchema = z.strictObject({
  ...entryShape,
  /** One line for a list of kinds. */
  about: labelSchema,
  funds: z.array(idSchema).min(1),
  document: idSchema.optional(),
  costs: z.array(z.enum(COSTS)).min(1),
  /** Other words people use for it. */
  words: z.array(labelSchema),
});
export type Spend = z.infer<typeof spendSchema>;

/** Something the money may be spent on, by purpose. `words`: any of these phrases in a purpose means it. */
export const allowedSchema = z.strictObject({
  ...entryShape,
  funds: z.array(idSchema).min(1),
  spends: z.array(idSchema),
  words: z.array(labelSchema),
});
export type Allowed = z.infer<typeof allowedSchema>;

/**
 * Something the money may never be spent on. Decided by purpose, not by the item's name: `unless`
 * names the purposes (phrases, and the allowed entry they belong to) that make it lawful after all.
 */
export const forbiddenSchema = z.strictObject({
  ...entryShape,
  funds: z.array(idSchema).min(1),
  /** Whole kinds of spending that are out, whatever the purpose. */
  spends: z.array(idSchema),
  words: z.array(labelSchema),
  unless: z.array(
    z.strictObject({ words: z.array(labelSchema).min(1), allowed: idSchema.optional() }),
  ),
});
export type Forbidden = z.infer<typeof forbiddenSchema>;

/**
 * A ceiling: on the amount (`max` in rupiah, per month, per person …) or on a fact such as the number of
 * contract staff or their age. It binds an allowed entry, a kind of spending, or both.
 */
export const limitSchema = z.strictObject({
  ...entryShape,
  allowed: idSchema.optional(),
  spend: idSchema.optional(),
  /** `nilai` is the amount; any other id is a declared fact of type number. */
  fact: idSchema,
  max: z.union([datedMoneySchema, datedCountSchema]),
  action: z.enum(['block', 'warn']),
  when: whenSchema.optional(),
});
export type Limit = z.infer<typeof limitSchema>;
