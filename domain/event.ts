import * as z from 'zod';
import type { Id } from './ids.ts';
import { rupiahSchema } from './money/index.ts';
import type { Instant } from './time/index.ts';

const who = z.object({ id: z.string(), name: z.string() });
const laporan = z.object({
  dossierId: z.string(),
  number: z.string(),
  kegiatan: z.string(),
  reporter: who,
  kabupaten: z.string(),
});
/** About a draft, which no list of its kabupaten knows yet. */
const pengakuan = laporan.omit({ kabupaten: true });
const pencairan = z.object({
  pencairanId: z.string(),
  number: z.string(),
  kabupaten: z.string(),
  requester: who,
  amount: rupiahSchema,
  items: z.array(
    z.object({ dossierId: z.string(), number: z.string(), kegiatan: z.string(), reporter: who }),
  ),
  by: who,
});
/** `arrived` with this arrival; `ready`: dossiers whose money is now there. */
const arrival = pencairan.extend({ arrived: rupiahSchema, ready: z.array(z.string()) });
const pembayaran = z.object({
  dossierId: z.string(),
  number: z.string(),
  kegiatan: z.string(),
  payee: who,
  amount: rupiahSchema,
  /** Who paid. */
  by: who,
});
const reason = z.object({ item: z.string(), text: z.string() });

/**
 * What can have happened. An event carries all that its notifications need, so that nobody has to
 * read the past: later changes of a dossier do not change what was said about this moment.
 */
const eventData = {
  'orang.bergabung': z.object({ person: who, role: z.string(), unit: z.string() }),
  'orang.memblokir': z.object({ person: who }),
  'laporan.dikirim': laporan.extend({
    desk: z.object({ role: z.string(), unit: z.string() }),
    tanggal: z.object({ from: z.string(), to: z.string() }),
    orang: z.array(who),
    total: rupiahSchema,
    ulang: z.boolean(),
  }),
  'laporan.disetujui': laporan.extend({
    by: who,
    role: z.string(),
    /** The next desk; absent after the last level. */
    desk: z.object({ role: z.string(), unit: z.string() }).optional(),
    total: rupiahSchema,
    payees: z.array(who.extend({ amount: rupiahSchema })),
    shown: z.string(),
  }),
  'laporan.dikembalikan': laporan.extend({
    by: who,
    role: z.string(),
    reasons: z.array(reason),
    shown: z.string(),
  }),
  'laporan.ditolak': laporan.extend({
    by: who,
    role: z.string(),
    reason: z.string(),
    shown: z.string(),
  }),
  'kehadiran.dijawab': z.object({
    dossierId: z.string(),
    number: z.string(),
    person: who,
    hadir: z.boolean(),
  }),
  /** The berita acara was acknowledged on a page; `name` and `office` as given there. */
  'pengakuan.diberikan': pengakuan.extend({ name: z.string(), office: z.string() }),
  /** The link was closed after too many wrong codes. */
  'pengakuan.batal': pengakuan,
  'pencairan.diajukan': pencairan.extend({ flagged: z.boolean() }),
  'pencairan.disetujui': pencairan.extend({ shown: z.string(), reason: z.string().optional() }),
  'pencairan.ditolak': pencairan.extend({ shown: z.string(), reason: z.string() }),
  'pencairan.dikirim': pencairan.extend({ ref: z.string(), mechanism: z.string() }),
  'pencairan.diterima': arrival,
  /** `difference`: arrived minus asked, all arrivals together. */
  'pencairan.selisih': arrival.extend({ difference: rupiahSchema }),
  'pencairan.dijelaskan': pencairan.extend({ difference: rupiahSchema, note: z.string() }),
  'pembayaran.dibayar': pembayaran.extend({ method: z.enum(['tunai', 'transfer']) }),
  'pembayaran.diterima': pembayaran,
  'pembayaran.disanggah': pembayaran.extend({ note: z.string() }),
  'pembayaran.dibatalkan': pembayaran.extend({ reason: z.string() }),
  /** Cash drawn from the bank; `bank` and `kas` afterwards, `entry` the number in the book. */
  'kas.ditarik': z.object({
    kabupaten: z.string(),
    by: who,
    amount: rupiahSchema,
    bank: rupiahSchema,
    kas: rupiahSchema,
    entry: z.int().positive(),
  }),
} as const;

export type EventType = keyof typeof eventData;
export type EventDraft<T extends EventType = EventType> = T extends EventType
  ? { type: T; data: z.infer<(typeof eventData)[T]> }
  : never;

/** A stored event: who did what, where and when. Append-only. */
export type Event<T extends EventType = EventType> = EventDraft<T> & {
  id: Id;
  at: Instant;
  unit: string;
  actor: string;
};

/** Reads a stored event; throws on one that this version does not know. */
export function readEvent(
  stored: { type: string; data: unknown } & Record<string, unknown>,
): Event {
  const type = stored.type as EventType;
  const schema: z.ZodType | undefined = eventData[type];
  if (!schema) throw new Error(`unknown event type ${stored.type}`);
  return { ...stored, type, data: schema.parse(stored.data) } as Event;
}
