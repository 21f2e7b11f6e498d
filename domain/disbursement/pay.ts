import type { Dossier } from '../approval/index.ts';
import type { EventDraft } from '../event.ts';
import { type Book, type Entry, type Hash, post, postings, reverse } from '../ledger/index.ts';
import { type Actor, hasRole } from '../people/index.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import { maySeeMoney } from './duties.ts';
import { aboutPayment, type Payment, type PaymentMethod } from './payment.ts';
import type { Card } from './steps.ts';

/** What decides who may pay, beside the payment. */
export interface PaymentFacts {
  dossier: Dossier;
  /** Roles that the payee holds now. */
  payeeRoles: Actor['roles'];
}

/**
 * Why this person cannot pay or take back this payment, or undefined if they can. The bendahara pays
 * everyone but themselves; what a bendahara is owed is paid by the kepala Puskesmas, who inspects the
 * cash (a decision: no source names the payer). A bendahara who also decided on the report does not pay it.
 *
 * @returns `tidak-ada`, `pembayaran.bukan-meja`, `pembayaran.sendiri`, `pembayaran.dua-meja`
 */
export function whyNotPayer(
  payment: Payment,
  facts: PaymentFacts,
  actor: Actor,
): Problem | undefined {
  if (facts.dossier.id !== payment.dossierId) throw new Error('the dossier of another payment');
  const { unit, person } = payment;
  if (!maySeeMoney(payment, actor) && person.id !== actor.personId) return problem('tidak-ada', {});
  const treasurerPaid = hasRole({ roles: facts.payeeRoles }, 'bendahara', unit);
  const mayPay =
    hasRole(actor, 'bendahara', unit) ||
    (treasurerPaid && hasRole(actor, 'kepala-puskesmas', unit));
  if (!mayPay) return problem('pembayaran.bukan-meja', { role: 'bendahara' });
  if (person.id === actor.personId) {
    return problem('pembayaran.sendiri', {
      role: treasurerPaid ? 'kepala-puskesmas' : 'bendahara',
    });
  }
  const decided = facts.dossier.decisions.some(({ by }) => by.id === actor.personId);
  if (decided && !treasurerPaid) return problem('pembayaran.dua-meja', {});
  return undefined;
}

/**
 * Pays one person for one report, from cash or by transfer from the bank, once the report's money is there.
 *
 * @param input `date` local day of the payment, `book` of its year
 * @returns the payment, the book and its new entry, and the event; or what `whyNotPayer` and `post`
 * say, `pembayaran.langkah-lain`, `pembayaran.berubah`, `pembayaran.belum-cair`
 */
export function bayar(
  payment: Payment,
  input: PaymentFacts & {
    card: Card;
    method: PaymentMethod;
    date: LocalDate;
    book: Book;
    hash: Hash;
  },
  now: Instant,
  actor: Actor,
): { next: Payment; book: Book; entry: Entry; events: EventDraft[] } | Problem {
  const refusal = whyNotPayer(payment, input, actor);
  if (refusal) return refusal;
  if (payment.state.at !== 'terutang') return otherStep(payment);
  if (input.card.seen !== payment.version) return problem('pembayaran.berubah', {});
  const { state } = input.dossier;
  if (state.at !== 'disetujui' || !state.cair) return problem('pembayaran.belum-cair', {});
  if (input.book.unit !== payment.unit) throw new Error(`book of ${input.book.unit}`);

  const { komponen, amount, person, dossierId, number, kegiatan } = payment;
  const booked = post(
    input.book,
    {
      kind: 'pembayaran',
      date: input.date,
      postings: postings.pembayaran(komponen, amount, input.method === 'tunai' ? 'kas' : 'bank'),
      evidence: number,
      cause: {
        dossierId,
        ...(state.pencairanId === undefined ? {} : { pencairanId: state.pencairanId }),
        personId: person.id,
        params: { nama: person.name, kegiatan },
      },
      actor: actor.personId,
    },
    now,
    input.hash,
  );
  if (isProblem(booked)) return booked;
  const by = { id: actor.personId, name: actor.name };
  const { method } = input;
  return {
    next: {
      ...payment,
      state: { at: 'dibayar', since: now, method, by, entry: booked.entry.number },
      version: payment.version + 1,
    },
    ...booked,
    events: [{ type: 'pembayaran.dibayar', data: { ...aboutPayment(payment), by, method } }],
  };
}

/**
 * Takes a payment back that the payee has not confirmed, by reversing its entry.
 *
 * @param input `entry`: the payment's ledger entry; `date` local day of the correction
 * @returns or what `whyNotPayer` and `reverse` say, `pembayaran.langkah-lain`, `pembayaran.berubah`
 */
export function batalkan(
  payment: Payment,
  input: PaymentFacts & {
    card: Card;
    reason: string;
    date: LocalDate;
    entry: Entry;
    book: Book;
    hash: Hash;
  },
  now: Instant,
  actor: Actor,
): { next: Payment; book: Book; entry: Entry; events: EventDraft[] } | Problem {
  const refusal = whyNotPayer(payment, input, actor);
  if (refusal) return refusal;
  const { state } = payment;
  if (state.at !== 'dibayar' && state.at !== 'disanggah') return otherStep(payment);
  if (input.card.seen !== payment.version) return problem('pembayaran.berubah', {});
  if (input.entry.number !== state.entry) throw new Error('the entry of another payment');
  const { reason, date } = input;
  const correction = { reason, date, actor: actor.personId };
  const booked = reverse(input.book, input.entry, correction, now, input.hash);
  if (isProblem(booked)) return booked;
  const by = { id: actor.personId, name: actor.name };
  return {
    next: { ...payment, state: { at: 'terutang', since: now }, version: payment.version + 1 },
    ...booked,
    events: [
      {
        type: 'pembayaran.dibatalkan',
        data: { ...aboutPayment(payment), by, reason: reason.trim() },
      },
    ],
  };
}

/** The step does not fit the present state; the answer shows who paid and when, if anybody did. */
export function otherStep(payment: Payment): Problem {
  const { state } = payment;
  return state.at === 'terutang'
    ? problem('pembayaran.langkah-lain', { state: state.at, at: state.since })
    : problem('pembayaran.langkah-lain', { state: state.at, by: state.by.name, at: state.since });
}
