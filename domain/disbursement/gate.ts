import * as z from 'zod';
import { type Book, position } from '../ledger/index.ts';
import { Rupiah } from '../money/index.ts';
import type { Citation, DisbursementRequest, GateResult } from '../rules/index.ts';
import { fiscalYear, type LocalDate } from '../time/index.ts';
import type { Payment } from './payment.ts';

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

/** A paper that the treasurer says is with Dinkes; the verifikator sees who said so and decides. */
export const attestedSchema = z.object({ id: z.string(), label: z.string(), citation: z.string() });
export type Attested = z.infer<typeof attestedSchema>;

/** Papers that the system holds itself: the POA as a plan, verified SPJ as approved reports. */
const HELD = ['poa-bulan', 'spj'] as const;

/**
 * What the gates look at, from what is stored. Every approved report brings payments: paid ones stand in
 * the book as realisasi, those still owed (`terutang`) are verified SPJ as well.
 *
 * @param input `date` local day of the request; `owed` the unconfirmed payments of the Puskesmas; `plans`
 * whether the POA of every month asked for exists; `attested` ids of papers that the treasurer vouches for
 */
export function gateFacts(input: {
  date: LocalDate;
  book: Book;
  owed: readonly Payment[];
  plans: boolean;
  attested: readonly string[];
}): DisbursementRequest {
  const { book, date } = input;
  const { komponen } = position(book);
  const owed = input.owed.filter(
    ({ state, tanggal }) => state.at === 'terutang' && fiscalYear(tanggal.from) === book.year,
  );
  return {
    date,
    disbursed: Rupiah.sum(komponen.map(({ cair }) => cair)),
    verified: Rupiah.sum([
      ...komponen.map(({ realisasi }) => realisasi),
      ...owed.map(({ amount }) => amount),
    ]),
    documents: [...(input.plans ? HELD : ['spj']), ...input.attested],
  };
}

/**
 * Papers that are asked for here and that only people can vouch for, since they are not kept in this
 * system: last month's report, a withdrawal slip. `given`: already vouched for.
 */
export function papersToAttest(
  result: GateResult,
  cite: (citation: Citation) => string,
): (Attested & { given: boolean })[] {
  return result.checks.flatMap(({ kind, state, document, label, citation }) => {
    const held = HELD.some((each) => each === document);
    if (kind !== 'dokumen' || document === undefined || held || state === 'tidak-berlaku')
      return [];
    return [{ id: document, label, citation: cite(citation), given: state === 'terpenuhi' }];
  });
}
