import * as z from 'zod';

/**
 * A berita acara acknowledged from somebody's own phone: an electronic acknowledgement, never a certified
 * signature. It stands beside or instead of the photo of the signed sheet (003 A.3.1 huruf e names who may).
 */
export const pengakuanSchema = z.object({
  name: z.string(),
  /** Office as 003 A.3.1 huruf e names it: Kepala Desa, Lurah, RT, RW, … */
  office: z.string(),
  /** Instant. */
  at: z.number(),
  /** Browser and system as the phone named itself. */
  device: z.string(),
  /** SHA-256 of what was shown on the page. */
  shown: z.string(),
});
export type Pengakuan = z.infer<typeof pengakuanSchema>;
