import * as z from 'zod';
import { entryShape, idSchema, labelSchema } from './basic.ts';
import { datedMoneySchema } from './dated.ts';

/** How a kabupaten's pagu is divided among its units: carve-outs per village first, the rest by weighted criteria. */
export const allocationSchema = z.strictObject({
  ...entryShape,
  fund: idSchema,
  /** Who decides, in the regulation's words. */
  decidedBy: labelSchema,
  /** Set aside before dividing and given back to the unit that has the village. */
  carveOuts: z.array(
    z.strictObject({ ...entryShape, count: z.literal('stbmVillages'), each: datedMoneySchema }),
  ),
  /** `open`: further criteria of the district's own choosing fall under this one. */
  criteria: z.array(z.strictObject({ ...entryShape, open: z.boolean().optional() })).min(1),
});
export type Allocation = z.infer<typeof allocationSchema>;

/** A Puskesmas (or other unit) that the regulation names. */
export const unitSchema = z.strictObject({
  ...entryShape,
  /** Category for the difficulty index, an id of that table. */
  category: idSchema.optional(),
  /** Annual ceiling of Insentif UKM. */
  incentiveCeiling: z
    .strictObject({
      amount: datedMoneySchema,
      citation: entryShape.citation,
      note: entryShape.note,
    })
    .optional(),
});
export type Unit = z.infer<typeof unitSchema>;
