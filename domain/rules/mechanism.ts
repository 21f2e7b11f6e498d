import { coversFund } from './fund-line.ts';
import type { Pack } from './schema/index.ts';

type Mechanism = Pack['disbursement']['mechanisms'][number];

/**
 * How money of a fund is paid out for a kind of spending (LS to the Puskesmas, LS to a third party, UP …). Of
 * several, those that name the kind of spending; where none does, those for all kinds. Empty where the
 * regulation says nothing.
 */
export function mechanismsFor(
  pack: Pack,
  input: { readonly fund?: string; readonly spend: string },
): readonly Mechanism[] {
  const covering = pack.disbursement.mechanisms.filter((entry) =>
    coversFund(pack, entry.funds, input.fund),
  );
  const named = covering.filter((entry) => entry.spends.includes(input.spend));
  return named.length > 0 ? named : covering.filter((entry) => entry.spends.length === 0);
}
