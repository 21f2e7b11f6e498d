import * as z from 'zod';
import { type Rupiah, rupiahSchema } from '../money/index.ts';
import type { LocalDate } from '../time/index.ts';

const range = z.object({ from: z.string(), to: z.string() });

/** A number that a report of this activity asks for ("hadir", "ditimbang"). */
const measure = z.object({ id: z.string(), label: z.string() });

/**
 * A line of the monthly POA with its SPT. Fields after 002 II.B.2: kegiatan, sasaran, target,
 * lokasi, pelaksana, pembiayaan (volume × satuan biaya).
 */
export const planItemSchema = z.object({
  id: z.string(),
  kegiatan: z.string(),
  /** Entry of the pack's menu of activities. */
  menu: z.string(),
  komponen: z.string(),
  sasaran: z.string(),
  target: z.number().int().nonnegative(),
  places: z.array(z.string()),
  /** Ids of the people on the SPT. */
  pelaksana: z.array(z.string()),
  dates: z.array(range),
  hasil: z.array(measure),
  /** Number of person-trips, and the unit cost with the tariff it comes from. */
  volume: z.number().int().nonnegative(),
  satuanBiaya: rupiahSchema,
  tariff: z.string(),
  /** Kinds of spending, ids of the pack; transport to an outdoor activity where nothing stands. */
  spends: z.array(z.string()).optional(),
  /** Transport for a person and day, where `satuanBiaya` is the price of something else. */
  transport: rupiahSchema.optional(),
  /** Reference of the Kerangka Acuan Kegiatan, where one is on file. */
  kak: z.string().optional(),
});
export type PlanItem = z.infer<typeof planItemSchema>;

/** The POA of one Puskesmas for one month, with its SPT. */
export const planSchema = z.object({
  unit: z.string(),
  unitName: z.string(),
  /** As the packs write it, to choose the rules by region and date. */
  region: z.string(),
  month: z.string(),
  pack: z.string(),
  spt: z.object({ number: z.string(), date: z.string() }),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      jabatan: z.string(),
      nip: z.string().optional(),
      /** Pangkat and golongan as the SPT writes them: "Penata / III.c". */
      golongan: z.string().optional(),
    }),
  ),
  places: z.array(z.object({ id: z.string(), name: z.string() })),
  items: z.array(planItemSchema),
  version: z.number().int().positive(),
});
export type Plan = z.infer<typeof planSchema>;

/** What a POA line is about that names no kind of spending: transport of outdoor work. */
export const PLAIN_SPENDS = ['luar-gedung'] as const;

/** What the line may cost: volume × unit cost, in rupiah. */
export function budgetOf(item: PlanItem): Rupiah {
  return item.satuanBiaya.times(item.volume);
}

/** The part of a plan that a report of one line asks about: that line, its people, and all places. */
export function sliceOf(plan: Plan, itemId: string): Plan {
  const items = plan.items.filter((item) => item.id === itemId);
  const named = new Set(items.flatMap((item) => item.pelaksana));
  return { ...plan, items, people: plan.people.filter(({ id }) => named.has(id)) };
}

/** True if the whole range lies within one of the SPT's dates of this line. */
export function withinSpt(item: PlanItem, range: { from: LocalDate; to: LocalDate }): boolean {
  return item.dates.some((spt) => spt.from <= range.from && range.to <= spt.to);
}

/** Lines of this person, those that are due today first, then by date. */
export function itemsFor(plan: Plan, personId: string, today: LocalDate): PlanItem[] {
  const distance = (item: PlanItem) => {
    if (withinSpt(item, { from: today, to: today })) return '0';
    const first = item.dates[0]?.from ?? '9999';
    return first <= today ? `1${first}` : `2${first}`;
  };
  return plan.items
    .filter((item) => item.pelaksana.includes(personId))
    .sort((a, b) => distance(a).localeCompare(distance(b)) || a.id.localeCompare(b.id));
}
