import * as z from 'zod';
import { entryShape } from './basic.ts';
import { datedPercentSchema } from './dated.ts';

/** A row of an index table, e.g. `tinggi` 0,27. */
const indexRow = z.strictObject({
  ...entryShape,
  value: z.number().min(0).max(1).multipleOf(0.0001),
});
const scoreRow = z.strictObject({ ...entryShape, score: z.int().nonnegative() });
const poolRow = z.strictObject({
  ...entryShape,
  percent: datedPercentSchema,
  /** What the points count: orang-frekuensi in the field, orang-hari in management. */
  counts: z.enum(['frequency', 'personDays']),
});

const EDUCATION = ['SLTP', 'SLTA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'] as const;
const POSITIONS = [
  'kepala',
  'kepala-tu',
  'bendahara',
  'pj-ukm',
  'pj-ukp',
  'koordinator',
  'pj-program',
  'none',
] as const;

/**
 * Insentif UKM.
 *
 * | combination | adjusted |
 * | --- | --- |
 * | satu-plus-jumlah | basic × (1 + spm + kesulitan + beban) |
 * | jumlah | basic × (spm + kesulitan + beban) |
 */
export const incentiveSchema = z.strictObject({
  ...entryShape,
  rate: z.strictObject({ percent: datedPercentSchema, citation: entryShape.citation }),
  combination: z.strictObject({
    use: z.enum(['satu-plus-jumlah', 'jumlah']),
    citation: entryShape.citation,
  }),
  indices: z.strictObject({
    spm: z.array(indexRow).min(1),
    kesulitan: z.array(indexRow).min(1),
    beban: z.array(indexRow).min(1),
  }),
  pools: z.strictObject({ field: poolRow, management: poolRow }),
  education: z.array(
    z.strictObject({ ...scoreRow.shape, levels: z.array(z.enum(EDUCATION)).min(1) }),
  ),
  position: z.array(
    z.strictObject({ ...scoreRow.shape, positions: z.array(z.enum(POSITIONS)).min(1) }),
  ),
  /** Score per number of additional duties; more duties than the table's last row count as that row. */
  duties: z.array(z.strictObject({ ...scoreRow.shape, count: z.int().nonnegative() })).min(1),
});
export type Incentive = z.infer<typeof incentiveSchema>;
