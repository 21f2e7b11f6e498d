import * as z from 'zod';
import { entryShape, idSchema, labelSchema } from './basic.ts';

/** A blank of the form. `date.*` kinds are generated (the year too, never the form's fixed words). */
const fieldSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  kind: z.enum(['text', 'date', 'number', 'day-name', 'month', 'year-words', 'person']),
});
const columnSchema = z.strictObject({ id: idSchema, label: labelSchema });

/** Building blocks in reading order; `{field}` in a text is replaced by that field's value. */
const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kop'), text: labelSchema }),
  z.strictObject({ kind: z.literal('title'), text: labelSchema }),
  z.strictObject({ kind: z.literal('paragraph'), text: labelSchema }),
  z.strictObject({ kind: z.literal('fields'), fields: z.array(idSchema).min(1) }),
  z.strictObject({
    kind: z.literal('table'),
    rows: idSchema,
    columns: z.array(columnSchema).min(1),
  }),
  z.strictObject({
    kind: z.literal('signature'),
    place: labelSchema.optional(),
    role: labelSchema,
    name: labelSchema,
    nip: labelSchema.optional(),
  }),
]);

/** A paper of the regulation as a structured template. */
export const formSchema = z.strictObject({
  ...entryShape,
  fields: z.array(fieldSchema),
  blocks: z.array(blockSchema).min(1),
});
