import * as z from 'zod';
import { allocationSchema, unitSchema } from './allocation.ts';
import { idSchema, labelSchema } from './basic.ts';
import { factSchema } from './condition.ts';
import { disbursementSchema } from './disbursement.ts';
import { meteraiSchema, tariffSchema, taxSchema } from './duty.ts';
import { evidenceListSchema } from './evidence.ts';
import { formSchema } from './form.ts';
import { fundSchema } from './fund.ts';
import { identitySchema } from './identity.ts';
import { incentiveSchema } from './incentive.ts';
import { menuNodeSchema } from './menu.ts';
import { indicatorSchema, obligationSchema, provisionSchema, reportSchema } from './report.ts';
import { allowedSchema, forbiddenSchema, limitSchema, spendSchema } from './spending.ts';

/**
 * A regulation as data, as it stands in memory. One file is one pack; what a file may leave out or write
 * shorter is filled in by `normalise`. The order of sections is free.
 */
export const packSchema = z.strictObject({
  id: idSchema,
  /** The pack that this one overrides entry by entry (by id), so that next year's Perbup is a short file. */
  extends: idSchema.optional(),
  identity: identitySchema,
  facts: z.array(factSchema),
  funds: z.array(fundSchema).min(1),
  menu: z.array(menuNodeSchema).min(1),
  /** Words people use → words of the menu: `"bumil": "ibu hamil"`. */
  synonyms: z.record(z.string().min(1), labelSchema),
  spends: z.array(spendSchema).min(1),
  allowed: z.array(allowedSchema),
  forbidden: z.array(forbiddenSchema),
  limits: z.array(limitSchema),
  evidence: z.array(evidenceListSchema).min(1),
  meterai: z.array(meteraiSchema),
  taxes: z.array(taxSchema),
  tariffs: z.array(tariffSchema),
  disbursement: disbursementSchema,
  reports: z.array(reportSchema),
  obligations: z.array(obligationSchema),
  provisions: z.array(provisionSchema),
  indicators: z.array(indicatorSchema),
  allocations: z.array(allocationSchema),
  units: z.array(unitSchema),
  incentive: incentiveSchema.optional(),
  forms: z.array(formSchema),
});
export type Pack = z.infer<typeof packSchema>;
