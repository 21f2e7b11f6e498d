import * as z from 'zod';
import { rupiahSchema } from '../money/index.ts';

const receipt = z.object({
  /** Kind of spending, an id of the pack. */
  spend: z.string(),
  amount: rupiahSchema,
  seller: z.string(),
  /** `unique` of the photo. */
  file: z.string(),
});
export type Receipt = z.infer<typeof receipt>;
const newReceipt = receipt.partial();
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
  }),
  z.object({ kind: z.literal('tanggal'), from: z.string(), to: z.string() }),
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
  z.object({ kind: z.literal('teks'), text: z.string() }),
  z.object({
    kind: z.literal('foto'),
    round: z.number().int(),
    /** Albums seen so far: a late photo of one of them still belongs here. */
    groups: z.array(z.string()),
    selesai: z.boolean(),
  }),
  z.object({ kind: z.literal('berkas'), file: z.string(), round: z.number().int() }),
  z.object({
    kind: z.literal('bukti'),
    /** `unique` of the file, by the paper (of alternatives: the first in the pack's list). */
    files: z.record(z.string(), z.string()),
    selesai: z.boolean(),
  }),
  z.object({
    kind: z.literal('kuitansi'),
    items: z.array(receipt),
    baru: newReceipt.optional(),
    selesai: z.boolean(),
  }),
]);
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

export const answersSchema = z.record(z.string(), answerSchema);
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

/** True once the step needs nothing more. */
export function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && (!('selesai' in answer) || answer.selesai);
}
