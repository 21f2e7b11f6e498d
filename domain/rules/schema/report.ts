import * as z from 'zod';
import { entryShape, labelSchema } from './basic.ts';
import { datedCountSchema, datedPercentSchema } from './dated.ts';

const TIERS = ['puskesmas', 'kabupaten', 'sekda', 'provinsi', 'pusat', 'bendahara-dinkes'] as const;

/** A duty to report: who, to whom, how often, by which day of the following month (inclusive, 23.59 local time). */
export const reportSchema = z.strictObject({
  ...entryShape,
  by: z.enum(TIERS),
  to: z.array(z.enum(TIERS)).min(1),
  period: z.enum(['bulanan', 'triwulan', 'semester', 'tahunan']),
  dueDay: z.int().min(1).max(31).optional(),
  /** Columns where the report is a form of its own (Format 1–6). */
  columns: z.array(labelSchema),
});

/** Something to be done so many times a year: lokakarya mini, supervision. */
export const obligationSchema = z.strictObject({
  ...entryShape,
  times: datedCountSchema,
  period: z.enum(['bulan', 'triwulan', 'tahun']),
});

/** A rule that is shown and cited but not computed: book-keeping duties, qualifications, who decides. */
export const provisionSchema = z.strictObject({ ...entryShape, topic: labelSchema });

const INDICATOR_KINDS = ['input', 'proses', 'output', 'outcome', 'spm'] as const;

/** An indicator with its target; coverage = hasil ÷ sasaran × 100 unless `formula` says otherwise. */
export const indicatorSchema = z.strictObject({
  ...entryShape,
  kind: z.enum(INDICATOR_KINDS),
  target: datedPercentSchema.optional(),
  formula: labelSchema.optional(),
});
