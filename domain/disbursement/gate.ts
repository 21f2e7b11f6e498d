import * as z from 'zod';
import type { Citation, GateResult } from '../rules/index.ts';

/**
 * A gate of the pack that a request does not pass, with its citation. One that may be overridden lets
 * the request through, flagged; the verifier then approves with a written reason or not at all.
 */
export const gateFindingSchema = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['realisasi', 'dokumen']),
  overridable: z.boolean(),
  document: z.string().optional(),
  /** Per cent that the rule asks for and that was reached (text with one decimal). */
  threshold: z.number().optional(),
  reached: z.string().optional(),
  citation: z.string(),
});
export type GateFinding = z.infer<typeof gateFindingSchema>;

/** What a request lacks, after the pack's gates. Dinkes' consent is the approval itself and no finding. */
export function findingsOf(
  result: GateResult,
  cite: (citation: Citation) => string,
): GateFinding[] {
  return result.checks.flatMap((check) => {
    const { id, label, kind, overridable, document, threshold, reached } = check;
    if (check.state !== 'belum' || kind === 'persetujuan') return [];
    return [
      {
        id,
        label,
        kind,
        overridable,
        ...(document === undefined ? {} : { document }),
        ...(threshold === undefined ? {} : { threshold }),
        ...(reached === undefined ? {} : { reached }),
        citation: cite(check.citation),
      },
    ];
  });
}
