import * as z from 'zod';
import { rupiahSchema } from '../money/index.ts';

/** What was answered to a fact of the pack: yes or no, one of its values, or a number. */
export const factValueSchema = z.union([z.boolean(), z.string(), z.number()]);
export type FactValue = z.infer<typeof factValueSchema>;

const receiptItem = z.object({
  name: z.string(),
  quantity: z.number().positive(),
  /** Rupiah for one. */
  price: rupiahSchema,
});
export type ReceiptItem = z.infer<typeof receiptItem>;

/**
 * One cost of a report. What it holds depends on how its kind of spending is claimed: a purchase has a
 * seller and a photo, a real cost of travel a component and a payee, an honorarium a payee, a claim a count.
 */
export const receiptSchema = z.object({
  /** Kind of spending, an id of the pack. */
  spend: z.string(),
  amount: rupiahSchema,
  seller: z.string().optional(),
  /** Of travel at real cost: what was paid for. */
  komponen: z.enum(['uang-harian', 'transport', 'pesawat', 'penginapan', 'lain']).optional(),
  /** How it is claimed, where its kind of spending can be claimed in two ways. */
  claim: z.enum(['kuitansi', 'honor']).optional(),
  /** Person who receives the money; the reporter where there is none. */
  payee: z.string().optional(),
  /** How many the pack's fixed tariff is claimed for. */
  count: z.number().int().positive().optional(),
  number: z.string().optional(),
  /** Local date on the receipt. */
  date: z.string().optional(),
  items: z.array(receiptItem).optional(),
  /** Facts about this receipt alone: npwp, pkp, golongan of the payee, and those of the pack (isi, katering). */
  facts: z.record(z.string(), factValueSchema).optional(),
  /** PPh 21 in per cent, entered by hand where the pack sets none, with the reason. */
  pph: z.object({ rate: z.number(), reason: z.string() }).optional(),
  /** `unique` of the photo; none where there is no proof or the paper is made at payment. */
  file: z.string().optional(),
});
export type Receipt = z.infer<typeof receiptSchema>;
const newReceipt = receiptSchema.partial();
/** A receipt of which not all parts are known yet. */
export type NewReceipt = z.infer<typeof newReceipt>;

/**
 * What a draft holds per step, tagged with the kind of step. An answer that takes several messages
 * has `selesai`, and is no answer before it is true.
 */
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('kegiatan'),
    item: z.string(),
    month: z.string(),
    /** As the POA calls it, so that every card can say what it is about. */
    name: z.string(),
    /** Kinds of spending of the line, and the fund that pays them; outdoor transport where nothing stands. */
    spends: z.array(z.string()).optional(),
    fund: z.string().optional(),
    /** Which of the steps about the line itself have something to ask. */
    asks: z.array(z.enum(['tempat', 'orang', 'hasil'])).optional(),
  }),
  z.object({
    kind: z.literal('tanggal'),
    from: z.string(),
    to: z.string(),
    /** Words that the district asks for in a photo, by local date of the activity. */
    kata: z.record(z.string(), z.string()).optional(),
  }),
  z.object({
    kind: z.literal('tempat'),
    place: z.string().optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
  }),
  z.object({ kind: z.literal('orang'), ids: z.array(z.string()), selesai: z.boolean() }),
  z.object({
    kind: z.literal('hasil'),
    values: z.record(z.string(), z.number().int().nonnegative()),
    selesai: z.boolean(),
  }),
  z.object({
    kind: z.literal('fakta'),
    /** By fact of the pack. */
    values: z.record(z.string(), factValueSchema),
    selesai: z.boolean(),
  }),
  z.object({
    kind: z.literal('peserta'),
    /** Typed names of an attendance list, and `unique` of its photo: one of both is enough. */
    names: z.array(z.string()),
    file: z.string().optional(),
    selesai: z.boolean(),
  }),
  z.object({
    kind: z.literal('teks'),
    text: z.string(),
    /** What was typed and may name a patient: no answer before it is said to name nobody. */
    ragu: z.string().optional(),
  }),
  z.object({
    kind: z.literal('foto'),
    round: z.number().int(),
    /** Albums seen so far: a late photo of one of them still belongs here. */
    groups: z.array(z.string()),
    selesai: z.boolean(),
  }),
  z.object({ kind: z.literal('berkas'), file: z.string(), round: z.number().int() }),
  /** Instead of the file: somebody is asked to acknowledge the berita acara electronically. */
  z.object({ kind: z.literal('pengakuan') }),
  z.object({
    kind: z.literal('bukti'),
    /** `unique` of the file, by the paper (of alternatives: the first in the pack's list). */
    files: z.record(z.string(), z.string()),
    /** Papers that are asked for after the others, since they are not at hand; the last put off stands last. */
    nanti: z.exactOptional(z.array(z.string())),
    selesai: z.boolean(),
  }),
  z.object({
    kind: z.literal('kuitansi'),
    items: z.array(receiptSchema),
    baru: newReceipt.optional(),
    selesai: z.boolean(),
  }),
]);
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

const KINDS = answerSchema.options.map(({ shape }) => shape.kind.value as string);

/** Answers by step. One of a kind that this version does not know is as if it was not given: it is asked anew. */
export const answersSchema = z.preprocess(
  (stored) => {
    const known = (answer: unknown) => KINDS.includes(String(Object(answer).kind));
    return Object.fromEntries(Object.entries(Object(stored)).filter(([, answer]) => known(answer)));
  },
  z.record(z.string(), answerSchema),
);
export type Answers = z.infer<typeof answersSchema>;

/** The answer of a step where it has this kind. */
export function answerOf<K extends Answer['kind']>(
  answers: Answers,
  step: string,
  kind: K,
): AnswerOf<K> | undefined {
  const answer = answers[step];
  return answer?.kind === kind ? (answer as AnswerOf<K>) : undefined;
}

/** The costs of a report, without one that is half given. */
export function receiptsOf(answers: Answers): readonly Receipt[] {
  return answerOf(answers, 'kuitansi', 'kuitansi')?.items ?? [];
}

/** True once the step needs nothing more. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer?.kind === 'teks') return answer.ragu === undefined;
  return answer !== undefined && (!('selesai' in answer) || answer.selesai);
}
