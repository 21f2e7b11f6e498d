import type { EventDraft } from '../event.ts';
import { type Book, type Entry, type Hash, position, post, postings } from '../ledger/index.ts';
import { Rupiah } from '../money/index.ts';
import { type Actor, hasRole } from '../people/index.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import { maySeeMoney } from './duties.ts';

/** Why this person cannot draw cash for the Puskesmas: `tidak-ada`, `pembayaran.bukan-meja`. */
export function whyNotDraw(
  unit: { id: string; kabupaten: string },
  actor: Actor,
): Problem | undefined {
  if (!maySeeMoney({ unit: unit.id, kabupaten: unit.kabupaten }, actor)) {
    return problem('tidak-ada', {});
  }
  return hasRole(actor, 'bendahara', unit.id)
    ? undefined
    : problem('pembayaran.bukan-meja', { role: 'bendahara' });
}

/**
 * The bendahara draws cash from the bank account of the Puskesmas, to pay people in cash.
 *
 * @param input `amount` rupiah, `date` local day, `seen` the version of the book that the card showed
 * @returns the book, its entry and the event; or what `whyNotDraw` and `post` say, `pencairan.nol`,
 * `pembayaran.berubah` when something was booked since the card was shown (a second press draws nothing)
 */
export function tarikTunai(
  unit: { id: string; kabupaten: string },
  input: { amount: Rupiah; date: LocalDate; seen: number; book: Book; hash: Hash },
  now: Instant,
  actor: Actor,
): { book: Book; entry: Entry; events: EventDraft[] } | Problem {
  const refusal = whyNotDraw(unit, actor);
  if (refusal) return refusal;
  const { amount, date, book } = input;
  if (book.unit !== unit.id) throw new Error(`book of ${book.unit}`);
  if (!amount.isPositive()) return problem('pencairan.nol', {});
  if (input.seen !== book.version) return problem('pembayaran.berubah', {});
  const draft = {
    kind: 'tarik-tunai' as const,
    date,
    postings: postings.tarikTunai(amount),
    cause: { params: { nama: actor.name } },
    actor: actor.personId,
  };
  const booked = post(book, draft, now, input.hash);
  if (isProblem(booked)) return booked;
  const { bank, kas } = position(booked.book);
  const by = { id: actor.personId, name: actor.name };
  const { kabupaten } = unit;
  return {
    ...booked,
    events: [
      {
        type: 'kas.ditarik',
        data: { kabupaten, by, amount, bank, kas, entry: booked.entry.number },
      },
    ],
  };
}

/** How much cash is missing for payments of `needed` rupiah, as far as the bank can give it; zero where none is. */
export function cashMissing(book: Book, needed: Rupiah): Rupiah {
  const { bank, kas } = position(book);
  const missing = needed.minus(kas);
  if (!missing.isPositive()) return Rupiah.zero;
  return missing.greaterThan(bank) ? bank : missing;
}
