import * as z from 'zod';
import { type Dossier, payeesOf, transportPaidTo } from '../approval/index.ts';
import { receiptSchema } from '../forms/index.ts';
import { rupiahSchema } from '../money/index.ts';
import { dateRangeSchema, daysOf, instantSchema } from '../time/index.ts';
import { whoSchema } from './pencairan.ts';

/** What an amount is for: transport of so many days, or a cost of theirs; of the reporter also what they laid out. */
const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('transport'), days: z.int().positive(), amount: rupiahSchema }),
  z.object({
    kind: z.literal('kuitansi'),
    label: z.string(),
    /** What of a journey, or of whom it was bought: one person may have several lines of one label. */
    komponen: receiptSchema.shape.komponen,
    seller: z.string().optional(),
    amount: rupiahSchema,
  }),
]);
export type PaymentLine = z.infer<typeof line>;

export const METHODS = ['tunai', 'transfer'] as const;
export type PaymentMethod = (typeof METHODS)[number];

const paid = {
  since: instantSchema,
  method: z.enum(METHODS),
  by: whoSchema,
  /** Number of the ledger entry. */
  entry: z.int().positive(),
};

/**
 * | at | what it waits for | next |
 * | --- | --- | --- |
 * | terutang | the money of its report, then the bendahara pays | dibayar |
 * | dibayar | the payee says "Saya terima" | diterima, disanggah; terutang (taken back) |
 * | disanggah | the bendahara clears it up | diterima (payee), terutang (taken back) |
 * | diterima | nothing | final |
 */
const state = z.discriminatedUnion('at', [
  z.object({ at: z.literal('terutang'), since: instantSchema }),
  z.object({ at: z.literal('dibayar'), ...paid }),
  z.object({ at: z.literal('disanggah'), ...paid, note: z.string() }),
  z.object({ at: z.literal('diterima'), ...paid }),
]);
export type PaymentState = z.infer<typeof state>;

/** What one person is paid for one approved report. One payment per report and person. */
export const paymentSchema = z.object({
  dossierId: z.string(),
  number: z.string(),
  kegiatan: z.string(),
  komponen: z.string(),
  tanggal: dateRangeSchema,
  person: whoSchema,
  unit: z.string(),
  kabupaten: z.string(),
  amount: rupiahSchema,
  lines: z.array(line).min(1),
  state,
  version: z.int().positive(),
});
export type Payment = z.infer<typeof paymentSchema>;

/** The payments that an approved report brings, one for each payee, to be stored with its last approval. */
export function paymentsOf(dossier: Dossier): Payment[] {
  if (dossier.state.at !== 'disetujui') throw new Error(`dossier ${dossier.id} is not approved`);
  const { since } = dossier.state;
  const { from, to } = dossier.tanggal;
  return payeesOf(dossier).map(({ id, name, amount }) => ({
    dossierId: dossier.id,
    number: dossier.number,
    kegiatan: dossier.kegiatan.name,
    komponen: dossier.kegiatan.komponen,
    tanggal: { from, to },
    person: { id, name },
    unit: dossier.unit,
    kabupaten: dossier.kabupaten,
    amount,
    lines: linesOf(dossier, id),
    state: { at: 'terutang', since },
    version: 1,
  }));
}

/** The person-days whose transport a report pays; being named without transport holds no day. */
export function paidDaysOf(dossier: Dossier) {
  return transportPaidTo(dossier).flatMap(({ id, name }) =>
    daysOf(dossier.tanggal).map((date) => ({ personId: id, name, date })),
  );
}

function linesOf(dossier: Dossier, personId: string): PaymentLine[] {
  const transport = dossier.transport.lines
    .filter(({ id, amount }) => id === personId && amount.isPositive())
    .map(({ days, amount }): PaymentLine => ({ kind: 'transport', days, amount }));
  const receipts = dossier.kuitansi
    .filter(({ payee = dossier.reporter.id }) => payee === personId)
    .map(({ label, komponen, seller, amount }): PaymentLine => {
      const of = { ...(komponen && { komponen }), ...(seller !== undefined && { seller }) };
      return { kind: 'kuitansi', label, ...of, amount };
    });
  return [...transport, ...receipts];
}

/** What every event of a payment says about it. */
export function aboutPayment(payment: Payment) {
  const { dossierId, number, kegiatan, person, amount } = payment;
  return { dossierId, number, kegiatan, payee: person, amount };
}
