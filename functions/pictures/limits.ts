import { EVIDENCE_LIMITS } from '../../domain/evidence/index.ts';

/**
 * What a file may be at most, looked at before anything of it is decoded. Chosen and measured in
 * domain/decisions (pictures before decoding).
 *
 * | limit | why there |
 * | --- | --- |
 * | bytes | the Bot API hands out no more |
 * | pixels | the 50 megapixels of present phones (8192 × 6144) and a little |
 * | whole | a picture that cannot be decoded row by row lies in memory as a whole |
 * | pages | a receipt has one, the thickest bundle of a report some tens |
 * | pdfHeap, pdfBuffer | what reading a PDF may take in memory, objects and unpacked object streams |
 * | pdfUnpacked, pdfStream | what the streams of a PDF may grow to, together and each; nobody keeps them |
 */
export const MOST = {
  bytes: EVIDENCE_LIMITS.megabytes * 1024 * 1024,
  pixels: EVIDENCE_LIMITS.megapixels * 1_000_000,
  whole: 160 * 1024 * 1024,
  pages: EVIDENCE_LIMITS.pages,
  pdfHeapMb: 128,
  pdfBuffer: 32 * 1024 * 1024,
  pdfUnpacked: 256 * 1024 * 1024,
  pdfStream: 128 * 1024 * 1024,
  pdfMs: 20_000,
} as const;

/** Longest side of the copy for others than verifiers, and of the one for cards, in pixels. */
export const PLAIN_SIDE = 1600;
export const THUMBNAIL_SIDE = 320;
