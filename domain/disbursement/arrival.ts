import type { Dossier } from '../approval/index.ts';
import type { EventDraft } from '../event.ts';
import { type Book, type Entry, type Hash, post, postings } from '../ledger/index.ts';
import type { Rupiah } from '../money/index.ts';
import type { Actor } from '../people/index.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import { aboutPencairan, allocateArrived, arrivedOf, type Pencairan } from './pencairan.ts';
import { advance, type Card, find, refuse, release } from './steps.ts';

export interface Arrival {
  card: Card;
  /** Rupiah that came into the bank with this arrival, as the bank book says. */
  amount: Rupiah;
  /** Local day on which it came. */
  date: LocalDate;
  /** The dossiers of the request. */
  dossiers: readonly Dossier[];
  /** The book of the Puskesmas for the year of `date`. */
  book: Book;
  hash: Hash;
}

/**
 * The treasurer says what arrived. It is booked as it is: money covers the reports in the order of the
 * request (those can be paid), a surplus goes to `titipan`. What differs from the request stays an
 * open question (`selisih`), to be answered by another arrival or by `jelaskan`.
 *
 * @returns or what `whyNotPencairan` says, `pencairan.berubah`, `pencairan.nol`, what `post` says
 */
export function terima(
  pencairan: Pencairan,
  input: Arrival,
  now: Instant,
  actor: Actor,
):
  | { next: Pencairan; dossiers: Dossier[]; book: Book; entry: Entry; events: EventDraft[] }
  | Problem {
  const refusal = refuse(pencairan, 'terima', input.card, actor);
  if (refusal) return refusal;
  const { state } = pencairan;
  if (state.at !== 'dikirim' && state.at !== 'selisih')
    throw new Error('refuse lets no other pass');
  const { amount, date, hash } = input;
  if (!amount.isPositive()) return problem('pencairan.nol', {});
  if (input.book.unit !== pencairan.unit) throw new Error(`book of ${input.book.unit}`);

  const before = allocateArrived(pencairan, arrivedOf(pencairan));
  const total = arrivedOf(pencairan).plus(amount);
  const after = allocateArrived(pencairan, total);
  const parts = after.parts.map(({ item, amount: covered }, index) => ({
    komponen: item.komponen,
    amount: covered.minus(before.parts[index]?.amount ?? covered),
  }));
  const booked = post(
    input.book,
    {
      kind: 'pencairan-diterima',
      date,
      postings: postings.pencairanDiterima(parts, after.surplus),
      evidence: state.ref,
      cause: { pencairanId: pencairan.id, params: { nomor: pencairan.number } },
      actor: actor.personId,
    },
    now,
    hash,
  );
  if (isProblem(booked)) return booked;

  const difference = total.minus(pencairan.amount);
  const { ref } = state;
  const next: Pencairan = {
    ...advance(pencairan, 'terima', input.card, actor, now, {
      state: difference.isZero()
        ? { at: 'diterima', since: now, ref }
        : { at: 'selisih', since: now, ref, difference },
    }),
    arrivals: [...pencairan.arrivals, { amount, date, entry: booked.entry.number }],
  };
  const newly = after.parts.filter(
    ({ covered }, index) => covered && !before.parts[index]?.covered,
  );
  const by = { id: actor.personId, name: actor.name };
  const data = {
    ...aboutPencairan(next),
    by,
    arrived: amount,
    ready: newly.map(({ item }) => item.dossierId),
  };
  return {
    next,
    dossiers: newly.map(({ item }) => cover(find(input.dossiers, item.dossierId), pencairan)),
    ...booked,
    events: [
      difference.isZero()
        ? { type: 'pencairan.diterima', data }
        : { type: 'pencairan.selisih', data: { ...data, difference } },
    ],
  };
}

/**
 * The bendahara pengeluaran Dinkes explains a difference, which closes the request. Reports whose money
 * did not come are free for another request.
 *
 * @returns or what `whyNotPencairan` says, `pencairan.berubah`, `pencairan.tanpa-alasan`
 */
export function jelaskan(
  pencairan: Pencairan,
  input: { card: Card; note: string; dossiers: readonly Dossier[] },
  now: Instant,
  actor: Actor,
): { next: Pencairan; dossiers: Dossier[]; events: EventDraft[] } | Problem {
  const refusal = refuse(pencairan, 'jelaskan', input.card, actor);
  if (refusal) return refusal;
  const { state } = pencairan;
  if (state.at !== 'selisih') throw new Error('refuse lets no other pass');
  const note = input.note.trim();
  if (note === '') return problem('pencairan.tanpa-alasan', {});
  const { ref, difference } = state;
  const next = advance(pencairan, 'jelaskan', input.card, actor, now, {
    state: { at: 'diterima', since: now, ref, note },
    reason: note,
  });
  const by = { id: actor.personId, name: actor.name };
  const uncovered = allocateArrived(pencairan, arrivedOf(pencairan)).parts.filter(
    (p) => !p.covered,
  );
  return {
    next,
    dossiers: uncovered.map(({ item }) => release(find(input.dossiers, item.dossierId), pencairan)),
    events: [
      { type: 'pencairan.dijelaskan', data: { ...aboutPencairan(next), by, difference, note } },
    ],
  };
}

/** The report with its money at the Puskesmas. */
function cover(dossier: Dossier, pencairan: Pencairan): Dossier {
  const { state } = dossier;
  if (state.at !== 'disetujui' || state.pencairanId !== pencairan.id) {
    throw new Error(`dossier ${dossier.id} is not bound to request ${pencairan.id}`);
  }
  return { ...dossier, state: { ...state, cair: true }, version: dossier.version + 1 };
}
