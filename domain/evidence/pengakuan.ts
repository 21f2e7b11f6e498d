import * as z from 'zod';

/** Who may acknowledge a berita acara: 003 A.3.1 huruf e, as it names them. */
export const OFFICES = [
  'Kepala Desa',
  'Lurah',
  'Ketua RT',
  'Ketua RW',
  'Tokoh Masyarakat',
  'Kepala Sekolah',
  'Guru',
] as const;
export type Office = (typeof OFFICES)[number];

/**
 * A berita acara acknowledged from somebody's own phone: an electronic acknowledgement, never a certified
 * signature. It stands beside or instead of the photo of the signed sheet (003 A.3.1 huruf e names who may).
 */
export const pengakuanSchema = z.object({
  name: z.string(),
  /** Office as 003 A.3.1 huruf e names it: one of `OFFICES`. */
  office: z.string(),
  /** Instant. */
  at: z.number(),
  /** Browser and system as the phone named itself. */
  device: z.string(),
  /** SHA-256 of what was shown on the page. */
  shown: z.string(),
});
export type Pengakuan = z.infer<typeof pengakuanSchema>;

/** What is put before whoever acknowledges: no money, no phone numbers, nobody's health. */
export const shownSchema = z.object({
  /** Which wording of the sentence was read. */
  sentence: z.string(),
  number: z.string(),
  unitName: z.string(),
  kegiatan: z.string(),
  tanggal: z.object({ from: z.string(), to: z.string() }),
  tempat: z.object({
    name: z.string().optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
  }),
  /** Names of the people who went. */
  orang: z.array(z.string()),
  hasil: z.array(z.object({ label: z.string(), value: z.number() })),
});
export type Shown = z.infer<typeof shownSchema>;

/**
 * | at | meaning | next |
 * | --- | --- | --- |
 * | terbuka | the link can be used until `expiresAt` | diakui, batal |
 * | diakui | used, once | (final) |
 * | batal | too many wrong codes | (final) |
 */
const state = z.discriminatedUnion('at', [
  z.object({ at: z.literal('terbuka') }),
  z.object({ at: z.literal('diakui'), name: z.string(), office: z.string(), since: z.number() }),
  z.object({ at: z.literal('batal'), since: z.number() }),
]);

/**
 * What was asked of whoever acknowledges. A report has one at a time: asking again replaces it, and the
 * link before leads nowhere. Of link and code only hashes are kept, so nobody who reads the store can sign.
 */
export const pengakuanRequestSchema = z.object({
  dossierId: z.string(),
  unit: z.string(),
  /** The reporter, and the chat in which the draft lies. */
  reporter: z.object({ id: z.string(), name: z.string() }),
  telegramId: z.number(),
  /** SHA-256 of the link's token. */
  token: z.string(),
  /** SHA-256 of token and code. */
  code: z.string(),
  shown: shownSchema,
  askedAt: z.number(),
  expiresAt: z.number(),
  /** How often a wrong code was given. */
  wrong: z.int().nonnegative(),
  state,
  version: z.int().positive(),
});
export type PengakuanRequest = z.infer<typeof pengakuanRequestSchema>;
