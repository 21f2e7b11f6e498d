import * as z from 'zod';
import { entrySchema, entryShape, idSchema, labelSchema } from './basic.ts';
import { datedPercentSchema } from './dated.ts';

/**
 * Share of the parent fund.
 *
 * | kind | meaning | above it |
 * | --- | --- | --- |
 * | rencana | figure for planning | nothing happens |
 * | tetap | exactly this share | allocation uses it |
 * | batas-keras | at most | blocked |
 * | batas-lunak | at most, but what was spent stays valid | warned |
 */
const SHARE_KINDS = ['rencana', 'tetap', 'batas-keras', 'batas-lunak'] as const;

/** A fund or a part of one (`parent`), its purposes and its share. */
export const fundSchema = z.strictObject({
  ...entryShape,
  /** What cards call it, where the label is too long for a phone. */
  short: labelSchema.optional(),
  parent: idSchema.optional(),
  managedBy: labelSchema.optional(),
  purposes: z.array(entrySchema),
  share: z
    .strictObject({ kind: z.enum(SHARE_KINDS), percent: datedPercentSchema, ...pickCitation() })
    .optional(),
});
export type Fund = z.infer<typeof fundSchema>;

function pickCitation() {
  return { citation: entryShape.citation, note: entryShape.note };
}
