import * as z from 'zod';
import { labelSchema, localDateSchema } from './basic.ts';

/** Level of the rule: whom it binds. A national rule has no region. */
const LEVELS = ['nasional', 'provinsi', 'kabupaten'] as const;

/** What the regulation is, where and when it holds. Fiscal year = calendar year. */
export const identitySchema = z
  .strictObject({
    title: labelSchema,
    shortTitle: labelSchema,
    number: labelSchema,
    kind: labelSchema,
    level: z.enum(LEVELS),
    region: z.strictObject({ name: labelSchema, province: labelSchema.optional() }).optional(),
    fiscalYear: z.int().min(2000).max(2100),
    enacted: localDateSchema,
    inForce: z.strictObject({ from: localDateSchema, to: localDateSchema.optional() }),
    amends: z.array(labelSchema),
    replaces: z.array(labelSchema),
    basedOn: z.array(labelSchema),
    source: labelSchema,
  })
  .refine((i) => i.inForce.to === undefined || i.inForce.from <= i.inForce.to, {
    path: ['inForce', 'to'],
    params: { fault: 'dates-backwards' },
  })
  .refine((i) => i.level === 'nasional' || i.region !== undefined, {
    path: ['region'],
    params: { fault: 'region-missing' },
  });
