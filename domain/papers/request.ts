import * as z from 'zod';

/** What a paper is asked for: a report, a draft of the asker's, or the month of a Puskesmas. */
const about = z.discriminatedUnion('of', [
  z.object({ of: z.literal('laporan'), dossierId: z.string() }),
  z.object({ of: z.literal('draf'), draftId: z.string() }),
  z.object({ of: z.literal('bulan'), unit: z.string(), month: z.string() }),
]);
export type PaperSubject = z.infer<typeof about>;

/** Somebody wants a paper in their chat. While it is being made, the same wish has no second effect. */
export const paperRequestSchema = z.object({
  telegramId: z.number(),
  personId: z.string(),
  /** Kind of paper. */
  paper: z.string(),
  about,
  /** Only this person's part of papers that are per person. */
  payee: z.string().optional(),
  at: z.number(),
});
export type PaperRequest = z.infer<typeof paperRequestSchema>;
