import type { EventDraft } from '../event.ts';
import type { Actor } from '../people/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { Instant } from '../time/index.ts';
import { maySeeMoney } from './duties.ts';
import { otherStep } from './pay.ts';
import { aboutPayment, type Payment } from './payment.ts';
import type { Card } from './steps.ts';

/** Only the payee says what arrived, from their own phone; others do not see it, or see that it is not theirs. */
export function whyNotPayee(payment: Payment, actor: Actor): Problem | undefined {
  if (payment.person.id === actor.personId) return undefined;
  return maySeeMoney(payment, actor)
    ? problem('pembayaran.bukan-anda', { name: payment.person.name })
    : problem('tidak-ada', {});
}

/**
 * "Saya terima Rp …"; also after a doubt was cleared up.
 *
 * @returns or `tidak-ada`, `pembayaran.bukan-anda`, `pembayaran.langkah-lain`, `pembayaran.berubah`
 */
export function konfirmasi(
  payment: Payment,
  input: { card: Card },
  now: Instant,
  actor: Actor,
): { next: Payment; events: EventDraft[] } | Problem {
  const refusal = whyNotPayee(payment, actor);
  if (refusal) return refusal;
  const { state } = payment;
  if (state.at !== 'dibayar' && state.at !== 'disanggah') return otherStep(payment);
  if (input.card.seen !== payment.version) return problem('pembayaran.berubah', {});
  const { method, by, entry } = state;
  return {
    next: {
      ...payment,
      state: { at: 'diterima', since: now, method, by, entry },
      version: payment.version + 1,
    },
    events: [{ type: 'pembayaran.diterima', data: { ...aboutPayment(payment), by } }],
  };
}

/**
 * The payee says that the money did not come, or not this much.
 *
 * @returns or as `konfirmasi`, `pembayaran.tanpa-alasan`
 */
export function sanggah(
  payment: Payment,
  input: { card: Card; note: string },
  now: Instant,
  actor: Actor,
): { next: Payment; events: EventDraft[] } | Problem {
  const refusal = whyNotPayee(payment, actor);
  if (refusal) return refusal;
  const { state } = payment;
  if (state.at !== 'dibayar') return otherStep(payment);
  if (input.card.seen !== payment.version) return problem('pembayaran.berubah', {});
  const note = input.note.trim();
  if (note === '') return problem('pembayaran.tanpa-alasan', {});
  return {
    next: {
      ...payment,
      state: { ...state, at: 'disanggah', since: now, note },
      version: payment.version + 1,
    },
    events: [
      { type: 'pembayaran.disanggah', data: { ...aboutPayment(payment), by: state.by, note } },
    ],
  };
}
