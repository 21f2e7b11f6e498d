import * as z from 'zod';
import { entryShape, idSchema, labelSchema, rangeSchema } from './basic.ts';

/** Facts that the evaluation itself knows; a pack may ask for them without declaring them. */
export const KNOWN_FACTS = [
  'dikenakan-pajak',
  'npwp',
  'pkp',
  'golongan',
  'nilai',
  'pencairan-pertama',
] as const;

/** Answer to a fact: yes/no, one of the fact's values, or a number. */
export type FactValue = boolean | string | number;
export type Facts = { readonly [fact: string]: FactValue | undefined };

/**
 * When something applies. `{ fact, is }` compares with one value or any of a list, `{ fact: "nilai",
 * range }` with an amount; `all`, `any`, `not` combine. A fact nobody gave makes the answer unknown,
 * never false.
 */
export type Condition =
  | { fact: string; is: boolean | string | string[] }
  | { fact: string; range: z.infer<typeof rangeSchema> }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const isSchema = z.union([z.boolean(), labelSchema, z.array(labelSchema).min(1)]);
const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: idSchema, is: isSchema }),
    z.strictObject({ fact: idSchema, range: rangeSchema }),
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

/** A condition with the words of the regulation: "jika dikenakan pajak". */
export const whenSchema = z.strictObject({ label: labelSchema, if: conditionSchema });
export type When = z.infer<typeof whenSchema>;

/** A fact that must be known to decide something, as a question can be made of it. */
export const factSchema = z.strictObject({
  ...entryShape,
  type: z.enum(['boolean', 'choice', 'number']),
  values: z.array(z.strictObject({ id: idSchema, label: labelSchema })).optional(),
});
