import type { Dossier } from '../approval/index.ts';
import type { EventDraft } from '../event.ts';
import type { Actor } from '../people/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { Instant } from '../time/index.ts';
import { type PencairanAct, whyNotPencairan } from './duties.ts';
import { aboutPencairan, type Pencairan, type PencairanState } from './pencairan.ts';

/** The card on which somebody pressed: the version it showed, and its hash. */
export interface Card {
  seen: number;
  shown: string;
}

/** Why the step is refused: who, when, and whether the card still shows the present state. */
export function refuse(
  pencairan: Pencairan,
  act: PencairanAct,
  card: Card,
  actor: Actor,
): Problem | undefined {
  const refusal = whyNotPencairan(pencairan, act, actor);
  if (refusal) return refusal;
  return card.seen === pencairan.version ? undefined : problem('pencairan.berubah', {});
}

/** The request after a step. */
export function advance(
  pencairan: Pencairan,
  act: PencairanAct,
  card: Card,
  actor: Actor,
  now: Instant,
  change: { state: PencairanState; reason?: string | undefined },
): Pencairan {
  const step = {
    kind: act,
    by: { id: actor.personId, name: actor.name },
    at: now,
    version: pencairan.version,
    shown: card.shown,
    ...(change.reason === undefined ? {} : { reason: change.reason }),
  };
  return {
    ...pencairan,
    steps: [...pencairan.steps, step],
    state: change.state,
    version: pencairan.version + 1,
  };
}

/**
 * The verifikator approves. A flagged request needs a written reason, which is kept as the override.
 *
 * @returns or what `whyNotPencairan` says, `pencairan.berubah`, `pencairan.perlu-alasan`
 */
export function setujui(
  pencairan: Pencairan,
  input: { card: Card; reason?: string | undefined },
  now: Instant,
  actor: Actor,
): { next: Pencairan; events: EventDraft[] } | Problem {
  const refusal = refuse(pencairan, 'setujui', input.card, actor);
  if (refusal) return refusal;
  const reason = input.reason?.trim() || undefined;
  if (pencairan.gate.length > 0 && reason === undefined) {
    return problem('pencairan.perlu-alasan', { findings: pencairan.gate });
  }
  const state = { at: 'disetujui', since: now } as const;
  const next = advance(pencairan, 'setujui', input.card, actor, now, { state, reason });
  const by = { id: actor.personId, name: actor.name };
  const data = { ...aboutPencairan(next), by, shown: input.card.shown, ...(reason && { reason }) };
  return { next, events: [{ type: 'pencairan.disetujui', data }] };
}

/**
 * The verifikator rejects; the reports can be asked for again.
 *
 * @param input `dossiers`: those of the request
 * @returns or what `whyNotPencairan` says, `pencairan.berubah`, `pencairan.tanpa-alasan`
 */
export function tolak(
  pencairan: Pencairan,
  input: { card: Card; reason: string; dossiers: readonly Dossier[] },
  now: Instant,
  actor: Actor,
): { next: Pencairan; dossiers: Dossier[]; events: EventDraft[] } | Problem {
  const refusal = refuse(pencairan, 'tolak', input.card, actor);
  if (refusal) return refusal;
  const reason = input.reason.trim();
  if (reason === '') return problem('pencairan.tanpa-alasan', {});
  const state = { at: 'ditolak', since: now, reason } as const;
  const next = advance(pencairan, 'tolak', input.card, actor, now, { state, reason });
  const by = { id: actor.personId, name: actor.name };
  const data = { ...aboutPencairan(next), by, reason, shown: input.card.shown };
  return {
    next,
    dossiers: pencairan.items.map(({ dossierId }) =>
      release(find(input.dossiers, dossierId), pencairan),
    ),
    events: [{ type: 'pencairan.ditolak', data }],
  };
}

/**
 * The bendahara pengeluaran Dinkes marks the money as sent, whole, under the number of the SP2D or transfer.
 *
 * @returns or what `whyNotPencairan` says, `pencairan.berubah`, `pencairan.tanpa-alasan` without a number
 */
export function kirim(
  pencairan: Pencairan,
  input: { card: Card; ref: string },
  now: Instant,
  actor: Actor,
): { next: Pencairan; events: EventDraft[] } | Problem {
  const refusal = refuse(pencairan, 'kirim', input.card, actor);
  if (refusal) return refusal;
  const ref = input.ref.trim();
  if (ref === '') return problem('pencairan.tanpa-alasan', {});
  const state = { at: 'dikirim', since: now, ref } as const;
  const next = advance(pencairan, 'kirim', input.card, actor, now, { state });
  const by = { id: actor.personId, name: actor.name };
  const data = { ...aboutPencairan(next), by, ref, mechanism: next.mechanism };
  return { next, events: [{ type: 'pencairan.dikirim', data }] };
}

/** The dossier of that id; the caller passes all dossiers of the request. */
export function find(dossiers: readonly Dossier[], id: string): Dossier {
  const dossier = dossiers.find((each) => each.id === id);
  if (!dossier) throw new Error(`dossier ${id} of the request was not passed`);
  return dossier;
}

/** The report free for another request. */
export function release(dossier: Dossier, pencairan: Pencairan): Dossier {
  const { state } = dossier;
  if (state.at !== 'disetujui' || state.pencairanId !== pencairan.id) {
    throw new Error(`dossier ${dossier.id} is not bound to request ${pencairan.id}`);
  }
  const { pencairanId: _, ...free } = state;
  return { ...dossier, state: free, version: dossier.version + 1 };
}
