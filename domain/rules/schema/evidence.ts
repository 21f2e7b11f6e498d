import * as z from 'zod';
import { entrySchema, entryShape, idSchema, labelSchema } from './basic.ts';
import { whenSchema } from './condition.ts';

/**
 * One paper of an evidence list. Items that share `group` are alternatives: one of them is enough.
 * `when` restricts it ("jika dikenakan pajak"); `required: false` is recommended only. `meterai` names the
 * meterai rule of this paper; `form` a template of the pack that can be filled in.
 */
const evidenceItemSchema = z.strictObject({
  ...entryShape,
  required: z.boolean(),
  group: idSchema.optional(),
  when: whenSchema.optional(),
  meterai: idSchema.optional(),
  form: idSchema.optional(),
  /** Who signs or issues it, in the regulation's words. */
  signedBy: z.array(labelSchema),
});

/** The evidence list of one or more kinds of spending under the funds it names. */
export const evidenceListSchema = z.strictObject({
  ...entryShape,
  spends: z.array(idSchema).min(1),
  funds: z.array(idSchema).min(1),
  items: z.array(evidenceItemSchema).min(1),
  /** Letters of the list that are no paper: who needs none, which tariff applies, how it is booked. */
  rules: z.array(entrySchema),
});
export type EvidenceList = z.infer<typeof evidenceListSchema>;
