import * as z from 'zod';

/** A picture here and one of another report, to be shown side by side. */
const pair = z.object({
  /** `unique` of the file here. */
  unique: z.string(),
  /** The other report, and `unique` of the file there. */
  dossierId: z.string(),
  other: z.string(),
});

/**
 * What the bot found by itself, for the verifier to look at; a flag never decides.
 *
 * | flag | found when |
 * | --- | --- |
 * | di-luar-spt | a date lies outside the SPT of the line |
 * | hari-ganda | a person is in another report with transport for the same day |
 * | foto-sama | the same bytes are in another report |
 * | foto-mirip | a picture looks like one of another report in the district; of papers a hint only |
 * | jauh | the shared location is far from every place of the activity |
 * | tidak-hadir | a person on the report says they were not there |
 * | pecah-belanja | receipts of one seller on one day of one activity |
 * | di-atas-anggaran | more than the line's budget |
 * | tanpa-kak | no Kerangka Acuan Kegiatan is on file |
 */
export const flagSchema = z.discriminatedUnion('flag', [
  z.object({ flag: z.literal('di-luar-spt') }),
  z.object({
    flag: z.literal('hari-ganda'),
    name: z.string(),
    date: z.string(),
    number: z.string(),
  }),
  z.object({
    flag: z.literal('foto-sama'),
    step: z.string(),
    numbers: z.array(z.string()),
    pairs: z.array(pair).optional(),
  }),
  z.object({
    flag: z.literal('foto-mirip'),
    step: z.string(),
    number: z.string(),
    /** How many of 64 bits differ between the two that are nearest. */
    distance: z.number(),
    /** The other report is of another Puskesmas. */
    elsewhere: z.boolean(),
    pairs: z.array(pair),
  }),
  z.object({ flag: z.literal('jauh'), metres: z.number() }),
  z.object({ flag: z.literal('tidak-hadir'), name: z.string() }),
  z.object({ flag: z.literal('pecah-belanja'), seller: z.string(), count: z.number() }),
  z.object({ flag: z.literal('di-atas-anggaran') }),
  z.object({ flag: z.literal('tanpa-kak') }),
]);
export type Flag = z.infer<typeof flagSchema>;
