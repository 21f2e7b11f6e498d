import * as z from 'zod';
import { Rupiah, rupiahSchema } from '../money/index.ts';
import { instantSchema, localDateSchema } from '../time/index.ts';
import { attestedSchema, gateFindingSchema } from './gate.ts';

export const whoSchema = z.object({ id: z.string(), name: z.string() });

/** One approved report whose money is asked for. `payees` are ids of the people it pays. */
const item = z.object({
  dossierId: z.string(),
  number: z.string(),
  kegiatan: z.string(),
  reporter: whoSchema,
  payees: z.array(z.string()),
  komponen: z.string(),
  amount: rupiahSchema,
});
export type PencairanItem = z.infer<typeof item>;

/** Who did which step when; `shown` is the hash of the card that was shown, `version` what it showed. */
const step = z.object({
  kind: z.enum(['ajukan', 'setujui', 'tolak', 'kirim', 'terima', 'jelaskan']),
  by: whoSchema,
  at: instantSchema,
  version: z.int().nonnegative(),
  shown: z.string(),
  /** Reason of a rejection or of an overridden gate; explanation of a difference. */
  reason: z.string().optional(),
});
export type PencairanStep = z.infer<typeof step>;

/**
 * | at | what it waits for | next |
 * | --- | --- | --- |
 * | diajukan | a verifikator decides | disetujui, ditolak |
 * | disetujui | the bendahara-dinkes sends the money | dikirim |
 * | ditolak | nothing; its reports are free again | final |
 * | dikirim | the bendahara says what arrived in the bank | diterima, selisih |
 * | selisih | another arrival, or an explanation by the bendahara-dinkes | diterima, selisih |
 * | diterima | nothing | final |
 */
const state = z.discriminatedUnion('at', [
  z.object({ at: z.literal('diajukan'), since: instantSchema }),
  z.object({ at: z.literal('disetujui'), since: instantSchema }),
  z.object({ at: z.literal('ditolak'), since: instantSchema, reason: z.string() }),
  z.object({ at: z.literal('dikirim'), since: instantSchema, ref: z.string() }),
  z.object({
    at: z.literal('selisih'),
    since: instantSchema,
    ref: z.string(),
    /** Arrived minus asked, in rupiah: negative where money is missing. */
    difference: rupiahSchema,
  }),
  z.object({
    at: z.literal('diterima'),
    since: instantSchema,
    ref: z.string(),
    /** How a difference was explained that remained. */
    note: z.string().optional(),
  }),
]);
export type PencairanState = z.infer<typeof state>;

/** A Puskesmas' request for the money of approved reports. */
export const pencairanSchema = z.object({
  id: z.string(),
  number: z.string(),
  unit: z.string(),
  kabupaten: z.string(),
  year: z.int(),
  pack: z.string(),
  /** How the money goes out: a method id of the pack ("ls-puskesmas"). */
  mechanism: z.string(),
  requester: whoSchema,
  items: z.array(item).min(1),
  amount: rupiahSchema,
  gate: z.array(gateFindingSchema),
  /** Papers outside this system that the requester says are with Dinkes. */
  attested: z.array(attestedSchema).optional(),
  steps: z.array(step).min(1),
  arrivals: z.array(z.object({ amount: rupiahSchema, date: localDateSchema, entry: z.int() })),
  state,
  version: z.int().positive(),
});
export type Pencairan = z.infer<typeof pencairanSchema>;

/** All that has arrived so far, in rupiah. */
export function arrivedOf(pencairan: Pick<Pencairan, 'arrivals'>): Rupiah {
  return Rupiah.sum(pencairan.arrivals.map(({ amount }) => amount));
}

/**
 * Which part of `arrived` belongs to which report: money covers the reports in the order of the
 * request, what is left over belongs to none (`surplus`).
 */
export function allocateArrived(
  pencairan: Pick<Pencairan, 'items'>,
  arrived: Rupiah,
): { parts: { item: PencairanItem; amount: Rupiah; covered: boolean }[]; surplus: Rupiah } {
  let rest = arrived;
  const parts = pencairan.items.map((each) => {
    const covered = !rest.lessThan(each.amount);
    const amount = covered ? each.amount : rest;
    rest = rest.minus(amount);
    return { item: each, amount, covered };
  });
  return { parts, surplus: rest };
}

/** What is asked for and may still arrive, per component: it binds the budget. */
export function outstandingOf(pencairan: Pencairan): { komponen: string; amount: Rupiah }[] {
  const { at } = pencairan.state;
  if (at === 'ditolak' || at === 'diterima') return [];
  return allocateArrived(pencairan, arrivedOf(pencairan)).parts.map(({ item: each, amount }) => ({
    komponen: each.komponen,
    amount: each.amount.minus(amount),
  }));
}

/** What every event of a request says about it. */
export function aboutPencairan(pencairan: Pencairan) {
  const { id, number, kabupaten, requester, amount, items } = pencairan;
  return {
    pencairanId: id,
    number,
    kabupaten,
    requester,
    amount,
    items: items.map(({ dossierId, number: report, kegiatan, reporter }) => ({
      dossierId,
      number: report,
      kegiatan,
      reporter,
    })),
  };
}
