import * as z from 'zod';

/** Machine name of an entry: small letters, digits, dots and hyphens. Never shown, never changed once used. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);

/** Words a person reads: the official Indonesian term of the regulation. */
export const labelSchema = z.string().trim().min(1);

/** A calendar day that exists, `YYYY-MM-DD`. */
export const localDateSchema = z.iso.date();

/**
 * Where a rule stands.
 *
 * | source | meaning |
 * | --- | --- |
 * | naskah | in the text of this pack's own regulation (default) |
 * | naskah-lain | in another regulation, named in `document` |
 * | bukan-naskah | not from the regulation's text: tax law, unit costs of the district … named in `document` |
 * | keputusan | the text is silent or contradicts itself; `note` says what was decided and why |
 */
const SOURCES = ['naskah', 'naskah-lain', 'bukan-naskah', 'keputusan'] as const;

/**
 * A citation. In a file it may be written as plain text, `"Pasal 24 huruf a"`, and `source` may be left
 * out; `normalise` makes an object of it.
 */
export const citationSchema = z
  .strictObject({
    article: labelSchema,
    source: z.enum(SOURCES),
    document: labelSchema.optional(),
    note: labelSchema.optional(),
  })
  .refine((c) => c.source === 'naskah' || c.source === 'keputusan' || c.document !== undefined, {
    path: ['document'],
    params: { fault: 'citation-document' },
  });
export type Citation = z.infer<typeof citationSchema>;

/** What every entry of a pack carries. */
export const entryShape = {
  id: idSchema,
  label: labelSchema,
  citation: citationSchema,
  note: labelSchema.optional(),
};
export const entrySchema = z.strictObject(entryShape);

/** Rounds nothing: an amount range over the receipt's gross value in rupiah; the key says whether the limit itself belongs to it. */
export const rangeSchema = z
  .strictObject({
    above: z.int().nonnegative().optional(),
    atLeast: z.int().nonnegative().optional(),
    below: z.int().nonnegative().optional(),
    atMost: z.int().nonnegative().optional(),
  })
  .refine((r) => r.above === undefined || r.atLeast === undefined, {
    params: { fault: 'range-double' },
  })
  .refine((r) => r.below === undefined || r.atMost === undefined, {
    params: { fault: 'range-double' },
  });
export type Range = z.infer<typeof rangeSchema>;
