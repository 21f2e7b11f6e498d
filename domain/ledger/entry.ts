import * as z from 'zod';
import { rupiahSchema } from '../money/index.ts';
import { instantSchema, localDateSchema } from '../time/index.ts';
import { accountSchema } from './account.ts';
import { canonicalJson, type Hash } from './canonical.ts';

export const postingSchema = z.object({ account: accountSchema, amount: rupiahSchema });
export type Posting = z.infer<typeof postingSchema>;

/** What happened; `postings.ts` says which accounts each kind moves. */
export const ENTRY_KINDS = [
  'saldo-awal',
  'pagu',
  'pencairan-diterima',
  'pembayaran',
  'tarik-tunai',
  'setor-bank',
  'setor-pajak',
  'pembalikan',
] as const;

/** Why an entry exists: the event, and what it was about. `params` are values for its text in the BKU. */
const cause = z.object({
  event: z.string().optional(),
  dossierId: z.string().optional(),
  pencairanId: z.string().optional(),
  paymentId: z.string().optional(),
  personId: z.string().optional(),
  params: z.record(z.string(), z.string()).optional(),
});
export type Cause = z.infer<typeof cause>;

/** What somebody wants to book. `date` is the local day of the booking, `evidence` the nomor bukti. */
export const draftEntrySchema = z.object({
  kind: z.enum(ENTRY_KINDS),
  date: localDateSchema,
  postings: z.array(postingSchema).min(2),
  evidence: z.string().optional(),
  cause,
  actor: z.string(),
});
export type DraftEntry = z.infer<typeof draftEntrySchema>;

/** A booked entry. Numbers run without a gap from 1 in one book (Puskesmas and fiscal year); never changed or deleted. */
export const entrySchema = draftEntrySchema.extend({
  unit: z.string(),
  year: z.int(),
  number: z.int().positive(),
  at: instantSchema,
  /** Number of the entry that this one takes back. */
  reverses: z.int().positive().optional(),
  previousHash: z.string(),
  hash: z.string(),
});
export type Entry = z.infer<typeof entrySchema>;

/** The hash that seals an entry; the previous entry's hash is part of what is sealed. */
export function sealOf(entry: Omit<Entry, 'hash'>, hash: Hash): string {
  return hash(canonicalJson(entry));
}
