import * as z from 'zod';
import { rupiahSchema } from '../money/index.ts';
import { ZONES } from '../time/index.ts';
import { roleSchema } from './role.ts';

const place = z.object({
  id: z.string(),
  name: z.string(),
  village: z.string(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
});
export type Place = z.infer<typeof place>;

/** A price of the district's own tariff table (Perda/Perbup standar biaya), not of a BOK regulation. */
const tariff = z.object({
  id: z.string(),
  label: z.string(),
  amount: rupiahSchema,
  per: z.enum(['orang-hari', 'buah']),
  citation: z.string(),
});
export type Tariff = z.infer<typeof tariff>;

/** A Puskesmas, or the kabupaten that it belongs to. */
export const unitSchema = z.object({
  id: z.string(),
  kind: z.enum(['puskesmas', 'kabupaten']),
  name: z.string(),
  /** Id of the kabupaten; of itself for a kabupaten. */
  kabupaten: z.string(),
  /** As the packs write it: "Kabupaten Situbondo". */
  region: z.string(),
  province: z.string(),
  zone: z.enum(ZONES),
  category: z.string().optional(),
  places: z.array(place),
  tariffs: z.array(tariff),
  /** Who decides on a report, in this order; the last level is the kabupaten's. */
  levels: z.array(roleSchema),
  /** Of a kabupaten that asks for the word of the day in photos: what the words are made from, and since when. */
  kata: z.object({ secret: z.string(), from: z.string() }).optional(),
  version: z.number().int().positive(),
});
export type Unit = z.infer<typeof unitSchema>;
