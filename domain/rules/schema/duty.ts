import * as z from 'zod';
import { entryShape, idSchema, labelSchema, rangeSchema } from './basic.ts';
import { whenSchema } from './condition.ts';
import { datedMoneySchema, datedPercentSchema } from './dated.ts';

/** Meterai on one kind of paper: bands over its amount; an amount in no band needs none. A band without range fits any amount. */
export const meteraiSchema = z.strictObject({
  ...entryShape,
  document: idSchema,
  bands: z
    .array(
      z.strictObject({
        range: rangeSchema,
        duty: datedMoneySchema,
        citation: entryShape.citation,
        note: entryShape.note,
      }),
    )
    .min(1),
});

const TAX_KINDS = ['ppn', 'pph-21', 'pph-22', 'pph-23', 'pb1'] as const;

/**
 * A tax on one payment. `range` looks at the gross amount of the receipt.
 *
 * | base | tax is taken on |
 * | --- | --- |
 * | dpp | gross × 100 ÷ (100 + all taxes with `included` that apply), rounded down |
 * | bruto | the gross amount |
 *
 * `included`: the receipt's amount contains it (PPN, PB1). `withoutNpwp` multiplies the rate where the payee has no NPWP.
 * `rate: "manual"`: entered by hand with a reason (PPh 21 of non-PNS).
 */
export const taxSchema = z.strictObject({
  ...entryShape,
  kind: z.enum(TAX_KINDS),
  spends: z.array(idSchema).min(1),
  funds: z.array(idSchema).optional(),
  range: rangeSchema,
  when: whenSchema.optional(),
  base: z.enum(['dpp', 'bruto']),
  included: z.boolean(),
  rate: z.union([z.literal('manual'), datedPercentSchema]),
  withoutNpwp: z
    .strictObject({ multiply: z.int().min(1).max(10), citation: entryShape.citation })
    .optional(),
});
export type Tax = z.infer<typeof taxSchema>;

/**
 * A tariff or honorarium.
 *
 * | basis | amount |
 * | --- | --- |
 * | tetap | `amount` × quantity |
 * | at-cost | what the proof says, at most `amount` where one is given |
 * | persen-standar | `percent` of a standard that another rule sets (`standard`), which is passed in |
 * | luar | set by another rule (`standard`), passed in |
 */
export const tariffSchema = z
  .strictObject({
    ...entryShape,
    group: labelSchema,
    basis: z.enum(['tetap', 'at-cost', 'persen-standar', 'luar']),
    amount: datedMoneySchema.optional(),
    percent: datedPercentSchema.optional(),
    standard: labelSchema.optional(),
    spends: z.array(idSchema),
    funds: z.array(idSchema),
    when: whenSchema.optional(),
  })
  .refine((t) => t.basis !== 'tetap' || t.amount !== undefined, {
    path: ['amount'],
    params: { fault: 'tariff-amount' },
  })
  .refine((t) => t.basis !== 'persen-standar' || t.percent !== undefined, {
    path: ['percent'],
    params: { fault: 'tariff-percent' },
  });
export type Tariff = z.infer<typeof tariffSchema>;
