import * as z from 'zod';

/** Where another picture looks like this one: its report, its file, and how many of 64 bits differ. */
const alike = z.object({
  dossierId: z.string(),
  number: z.string(),
  unique: z.string(),
  distance: z.number().int().nonnegative(),
  /** The other report's Puskesmas, once that report was looked at. */
  unit: z.string().optional(),
});
export type Alike = z.infer<typeof alike>;

/** What is known of a picture once it is stored. */
export const pictureShape = {
  /** Pages of a PDF. */
  pages: z.number().int().positive().optional(),
  /** SHA-256 of the copy without EXIF that others than verifiers see, and of the small one for cards. */
  plain: z.string().optional(),
  thumbnail: z.string().optional(),
  /** Perceptual hash, 16 hex digits. */
  phash: z.string().optional(),
  /** From EXIF, for verifiers only: as the camera wrote it (no zone), and where it stood. */
  takenAt: z.string().optional(),
  takenWhere: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  /** Pictures of other reports in the district that look the same or nearly so. */
  alike: z.array(alike).optional(),
} as const;

/**
 * Why a file is no evidence.
 *
 * | reason | what was found |
 * | --- | --- |
 * | jenis | none of the kinds that evidence may be, told by its first bytes |
 * | ukuran | more bytes than Telegram hands to a bot |
 * | hilang | Telegram no longer has it |
 * | kosong | no bytes at all |
 * | rusak | of a welcome kind, but cut off or damaged |
 * | piksel | more picture points than are ever decoded |
 * | halaman | a PDF of too many pages |
 * | terkunci | a PDF with a password or restrictions |
 * | heic | a picture as iPhones keep it |
 * | campuran | a file of one kind that is one of another kind as well |
 * | perintah | a PDF that wants to run, send or unpack something |
 * | padat | a PDF whose content grows beyond measure when unpacked |
 */
export const REFUSAL_REASONS = [
  'jenis',
  'ukuran',
  'hilang',
  'kosong',
  'rusak',
  'piksel',
  'halaman',
  'terkunci',
  'heic',
  'campuran',
  'perintah',
  'padat',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/**
 * One photo, document or voice note of a report. It is its own item, so photos of an album that
 * arrive in parallel never overwrite one another; `unique` is Telegram's `file_unique_id`, so the
 * same photo sent twice is the same item.
 *
 * | state | meaning |
 * | --- | --- |
 * | menunggu | known, not yet verified in S3 |
 * | tersimpan | in S3 under `sha256`, size and hash verified |
 * | ditolak | not an accepted kind of file (`reason`) |
 */
export const fileSchema = z.object({
  dossierId: z.string(),
  step: z.string(),
  /** Photos can be replaced as a whole: only those of the answer's round count, the others stay on record. */
  round: z.number().int().nonnegative(),
  unique: z.string(),
  fileId: z.string(),
  kind: z.enum(['photo', 'document', 'voice']),
  group: z.string().optional(),
  chat: z.number(),
  message: z.number(),
  sentBy: z.string(),
  sentAt: z.number(),
  state: z.enum(['menunggu', 'tersimpan', 'ditolak']),
  sha256: z.string().optional(),
  size: z.number().int().optional(),
  contentType: z.string().optional(),
  reason: z.enum(REFUSAL_REASONS).optional(),
  /** Other reports that hold the same bytes, as `L-…` numbers. */
  alsoIn: z.array(z.string()).optional(),
  ...pictureShape,
});
export type EvidenceFile = z.infer<typeof fileSchema>;

/** The files that count for a step: of its present round, not refused. */
export function filesOf(
  files: readonly EvidenceFile[],
  step: string,
  round: number,
): EvidenceFile[] {
  return files.filter((f) => f.step === step && f.round === round && f.state !== 'ditolak');
}

/** The record of a file that is named by its step and `unique`. */
export function fileNamed<File extends Pick<EvidenceFile, 'step' | 'unique'>>(
  files: readonly File[],
  { step, unique }: Pick<EvidenceFile, 'step' | 'unique'>,
): File | undefined {
  return files.find((file) => file.step === step && file.unique === unique);
}

/** Where a file stands that an answer quotes; `ditolak` where none is left that counts. */
export function standingOf(
  files: readonly EvidenceFile[],
  step: string,
  unique: string,
): EvidenceFile['state'] {
  const quoted = files.filter(
    (file) => file.step === step && file.unique === unique && file.state !== 'ditolak',
  );
  if (quoted.length === 0) return 'ditolak';
  return quoted.every(({ state }) => state === 'tersimpan') ? 'tersimpan' : 'menunggu';
}
