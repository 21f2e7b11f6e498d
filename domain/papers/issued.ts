import * as z from 'zod';
import { rupiahSchema } from '../money/index.ts';

/**
 * A paper that the bot made, as its public page shows it: enough to tell a genuine PDF from a changed one,
 * and nothing about a person. Kept for ever; the same paper of the same version is made once.
 */
export const issuedSchema = z.object({
  /** Of the QR code; nobody can guess it. */
  code: z.string(),
  /** Kind of paper: `spt-bulanan`, `berita-acara`, `kuitansi`, … */
  paper: z.string(),
  number: z.string(),
  /** Local date that the paper bears. */
  date: z.string(),
  unit: z.string(),
  unitName: z.string(),
  kabupaten: z.string(),
  amount: rupiahSchema.optional(),
  /** What it was made from: a report in this version, or a plan. */
  dossierId: z.string().optional(),
  version: z.number().int().positive(),
  /** Of the PDF, in hex; it lies in storage under it. */
  sha256: z.string(),
  at: z.number(),
});
export type Issued = z.infer<typeof issuedSchema>;
