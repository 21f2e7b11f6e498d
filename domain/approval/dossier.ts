import * as z from 'zod';
import { pengakuanSchema, pictureShape } from '../evidence/index.ts';
import { answersSchema, factValueSchema, receiptSchema } from '../forms/index.ts';
import { Rupiah, rupiahSchema } from '../money/index.ts';
import { roleSchema } from '../people/index.ts';

const who = z.object({ id: z.string(), name: z.string() });

/** A verified file as the dossier quotes it. */
export const attachmentSchema = z.object({
  step: z.string(),
  unique: z.string(),
  fileId: z.string(),
  kind: z.enum(['photo', 'document', 'voice']),
  sha256: z.string(),
  contentType: z.string(),
  alsoIn: z.array(z.string()).optional(),
  ...pictureShape,
});
export type Attachment = z.infer<typeof attachmentSchema>;

const receipt = receiptSchema.extend({
  /** Kind of spending as the pack calls it. */
  label: z.string(),
  /** Who receives the money, where it is not the reporter. */
  payeeName: z.string().optional(),
  meterai: z.object({ amount: rupiahSchema, citation: z.string() }).optional(),
  taxes: z.array(
    z.object({ kind: z.string(), rate: z.string(), amount: rupiahSchema, citation: z.string() }),
  ),
});
export type DossierReceipt = z.infer<typeof receipt>;

export const reasonSchema = z.object({ item: z.string(), text: z.string() });
export type Reason = z.infer<typeof reasonSchema>;

/** What somebody decided, when, under which rules, and the hash of the card that was shown. */
const decision = z.object({
  kind: z.enum(['setujui', 'kembalikan', 'tolak']),
  by: who,
  role: roleSchema,
  at: z.number(),
  reasons: z.array(reasonSchema),
  version: z.number().int(),
  pack: z.string(),
  shown: z.string(),
});
export type Decision = z.infer<typeof decision>;

/**
 * | at | what it waits for | next |
 * | --- | --- | --- |
 * | meja | the role of `level` decides | meja (next level), disetujui, dikembalikan, ditolak |
 * | dikembalikan | the reporter repairs the named items and sends again | meja (level 0) |
 * | disetujui | disbursement, then payment | (stays; `pencairanId`, `cair`) |
 * | ditolak | nothing | final |
 */
const state = z.discriminatedUnion('at', [
  z.object({ at: z.literal('meja'), level: z.number().int(), since: z.number() }),
  z.object({ at: z.literal('dikembalikan'), since: z.number(), reasons: z.array(reasonSchema) }),
  z.object({ at: z.literal('ditolak'), since: z.number(), reason: z.string() }),
  z.object({
    at: z.literal('disetujui'),
    since: z.number(),
    /** The disbursement request that asks for its money. */
    pencairanId: z.string().optional(),
    /** The money has arrived at the Puskesmas. */
    cair: z.boolean(),
  }),
]);
export type DossierState = z.infer<typeof state>;

/** A report that was sent: complete, with everything computed that a decision rests on. */
export const dossierSchema = z.object({
  id: z.string(),
  number: z.string(),
  unit: z.string(),
  unitName: z.string(),
  kabupaten: z.string(),
  form: z.string(),
  pack: z.string(),
  levels: z.array(roleSchema),
  reporter: who,
  kegiatan: z.object({
    item: z.string(),
    month: z.string(),
    name: z.string(),
    menu: z.string(),
    komponen: z.string(),
    sasaran: z.string(),
    target: z.number().int(),
    budget: rupiahSchema,
    spt: z.string(),
    kak: z.string().optional(),
    inSpt: z.boolean(),
  }),
  tanggal: z.object({ from: z.string(), to: z.string(), days: z.number().int() }),
  tempat: z.object({
    name: z.string().optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    /** Metres from the nearest place of the activity, where both positions are known. */
    distance: z.number().int().optional(),
  }),
  orang: z.array(who),
  /** Kinds of spending, ids of the pack (outdoor transport where nothing stands), and the fund that pays them. */
  spends: z.array(z.string()).optional(),
  fund: z.string().optional(),
  /** Answers to the pack's facts, by fact. */
  fakta: z.record(z.string(), factValueSchema).optional(),
  /** Attendance list: names that were typed, and `unique` of its photo. */
  peserta: z.object({ names: z.array(z.string()), file: z.string().optional() }).optional(),
  /** The berita acara as acknowledged electronically in the village. */
  pengakuan: pengakuanSchema.optional(),
  /** Word of the day that was asked for in a picture. */
  kata: z.string().optional(),
  /** Number of the report that it began as a copy of. */
  copiedFrom: z.string().optional(),
  hasil: z.array(z.object({ id: z.string(), label: z.string(), value: z.number().int() })),
  lhk: z.string(),
  files: z.array(attachmentSchema),
  transport: z.object({
    tariff: rupiahSchema,
    citation: z.string(),
    lines: z.array(who.extend({ days: z.number().int(), amount: rupiahSchema })),
    total: rupiahSchema,
  }),
  kuitansi: z.array(receipt),
  total: rupiahSchema,
  /** The answers it was made from, for repair. */
  answers: answersSchema,
  sentAt: z.number(),
  state,
  decisions: z.array(decision),
  version: z.number().int().positive(),
});
export type Dossier = z.infer<typeof dossierSchema>;

/** The role whose turn it is, while the dossier lies on a desk. */
export function deskRole(dossier: Dossier): Dossier['levels'][number] | undefined {
  return dossier.state.at === 'meja' ? dossier.levels[dossier.state.level] : undefined;
}

/**
 * Whose transport a report pays, by the POA's tariff or at real cost, each once: there is one such payment
 * per person and day. Being named without transport is none.
 */
export function transportPaidTo(dossier: Pick<Dossier, 'transport' | 'kuitansi' | 'reporter'>) {
  const { transport, kuitansi, reporter } = dossier;
  const paid = [
    ...transport.lines.filter(({ amount }) => amount.isPositive()),
    ...kuitansi
      .filter(({ komponen }) => komponen === 'transport')
      .map(({ payee: id, payeeName }) =>
        id === undefined ? reporter : { id, name: payeeName ?? id },
      ),
  ];
  return [...new Map(paid.map(({ id, name }) => [id, { id, name }])).values()];
}

/**
 * What each person is to be paid, in rupiah, none of zero: own transport, and every cost to its payee, the
 * reporter where it names none.
 */
export function payeesOf(dossier: Dossier) {
  const { reporter, transport, kuitansi } = dossier;
  const dues = [
    ...transport.lines.map(({ id, name, amount }) => ({ id, name, amount })),
    ...kuitansi.map(({ payee, payeeName, amount }) =>
      payee === undefined
        ? { ...reporter, amount }
        : { id: payee, name: payeeName ?? payee, amount },
    ),
  ];
  const byPerson = [...Map.groupBy(dues, ({ id }) => id).values()];
  return byPerson
    .map(([first, ...more]) => ({
      ...(first ?? { id: '', name: '' }),
      amount: Rupiah.sum([first, ...more].flatMap((due) => due?.amount ?? [])),
    }))
    .filter((payee) => payee.amount.isPositive());
}
