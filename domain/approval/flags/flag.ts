import * as z from 'zod';
import { rupiahSchema } from '../../money/index.ts';

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
 * | nama-berulang | a name stands twice in the attendance list |
 * | daftar-sama | the attendance list mostly repeats that of another report |
 * | hadir-dua-tempat | a name is on two lists of one day in different places |
 * | kuitansi-ganda | the same receipt is in another report, or twice in this one |
 * | pecah-belanja | receipts of one seller on one day for one POA line, here and in other reports |
 * | harga-riwayat | a price far above what the Puskesmas paid before |
 * | harga-standar | a price above the district's tariff for this thing |
 * | di-atas-tarif | a cost above the pack's fixed tariff |
 * | di-atas-anggaran | more than the line's budget |
 * | tanpa-kak | no Kerangka Acuan Kegiatan is on file |
 *
 * Where another report is involved, `here` is the number of this one, `number` or `numbers` the others'.
 */
export const flagSchema = z.discriminatedUnion('flag', [
  z.object({ flag: z.literal('di-luar-spt') }),
  z.object({
    flag: z.literal('hari-ganda'),
    name: z.string(),
    date: z.string(),
    here: z.string().optional(),
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
  z.object({ flag: z.literal('nama-berulang'), names: z.array(z.string()) }),
  z.object({
    flag: z.literal('daftar-sama'),
    /** Names that both lists hold, and how many this one has. */
    shared: z.number(),
    of: z.number(),
    here: z.string(),
    number: z.string(),
  }),
  z.object({
    flag: z.literal('hadir-dua-tempat'),
    names: z.array(z.string()),
    date: z.string(),
    here: z.string(),
    number: z.string(),
    /** Where the other activity was. */
    place: z.string().optional(),
  }),
  z.object({
    flag: z.literal('kuitansi-ganda'),
    seller: z.string(),
    /** Number on the receipt. */
    receipt: z.string().optional(),
    amount: rupiahSchema,
    date: z.string(),
    here: z.string(),
    numbers: z.array(z.string()),
  }),
  z.object({
    flag: z.literal('pecah-belanja'),
    seller: z.string(),
    count: z.number(),
    date: z.string().optional(),
    here: z.string().optional(),
    numbers: z.array(z.string()).optional(),
  }),
  z.object({
    flag: z.literal('harga-riwayat'),
    item: z.string(),
    price: rupiahSchema,
    /** Median of the earlier purchases. */
    usual: rupiahSchema,
    here: z.string(),
    numbers: z.array(z.string()),
  }),
  z.object({
    flag: z.literal('harga-standar'),
    item: z.string(),
    price: rupiahSchema,
    most: rupiahSchema,
    citation: z.string(),
  }),
  z.object({
    flag: z.literal('di-atas-tarif'),
    label: z.string(),
    amount: rupiahSchema,
    most: rupiahSchema,
    citation: z.string(),
  }),
  z.object({ flag: z.literal('di-atas-anggaran') }),
  z.object({ flag: z.literal('tanpa-kak') }),
]);
export type Pair = z.infer<typeof pair>;
export type Flag = z.infer<typeof flagSchema>;
