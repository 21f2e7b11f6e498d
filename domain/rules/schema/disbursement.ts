import * as z from 'zod';
import { entrySchema, entryShape, idSchema, labelSchema } from './basic.ts';
import { whenSchema } from './condition.ts';
import { datedPercentSchema } from './dated.ts';

/**
 * | method | who gets the money |
 * | --- | --- |
 * | ls-puskesmas | LS to the BOK account of the Puskesmas |
 * | ls-pihak-ketiga | LS to the seller |
 * | up | UP of the Dinkes treasurer |
 * | ls | LS through the Dinkes treasurer, payee not named |
 * | salur-pihak-ketiga | sent by the state to the BOK account of the Puskesmas, through a third party it names |
 * | tarik-rekening | drawn by the Puskesmas from its own BOK account with Dinkes' consent |
 * | transfer-orang | transferred to each person's account |
 */
const METHODS = [
  'ls-puskesmas',
  'ls-pihak-ketiga',
  'up',
  'ls',
  'salur-pihak-ketiga',
  'tarik-rekening',
  'transfer-orang',
] as const;

/** How money of some funds and kinds of spending is paid out; several methods: any of them. `swakelola`: own execution. */
const mechanismSchema = z.strictObject({
  ...entryShape,
  funds: z.array(idSchema).min(1),
  spends: z.array(idSchema),
  methods: z.array(z.enum(METHODS)).min(1),
  swakelola: z.boolean(),
  /** Who executes it, in the regulation's words. */
  through: labelSchema.optional(),
  steps: z.array(entrySchema),
});

/**
 * What a request must satisfy.
 *
 * | kind | passes when |
 * | --- | --- |
 * | realisasi | verified SPJ ÷ money disbursed ≥ `percent` |
 * | dokumen | the paper `document` is attached |
 * | persetujuan | Dinkes consented |
 *
 * `overridable`: the verifier may let it pass with a written reason.
 */
export const gateSchema = z
  .strictObject({
    ...entryShape,
    kind: z.enum(['realisasi', 'dokumen', 'persetujuan']),
    percent: datedPercentSchema.optional(),
    document: idSchema.optional(),
    overridable: z.boolean(),
    when: whenSchema.optional(),
  })
  .refine((g) => g.kind !== 'realisasi' || g.percent !== undefined, {
    path: ['percent'],
    params: { fault: 'gate-percent' },
  })
  .refine((g) => g.kind !== 'dokumen' || g.document !== undefined, {
    path: ['document'],
    params: { fault: 'gate-document' },
  });
export type Gate = z.infer<typeof gateSchema>;

export const disbursementSchema = z.strictObject({
  mechanisms: z.array(mechanismSchema),
  gates: z.array(gateSchema),
  /** What may be agreed differently: remote Puskesmas, additional requests. */
  exceptions: z.array(entrySchema),
});
