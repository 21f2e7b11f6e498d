import type { EventDraft } from '../event.ts';
import { type Actor, hasRole, KABUPATEN_ROLES } from '../people/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { Instant } from '../time/index.ts';
import { type Decision, type Dossier, payeesOf, type Reason } from './dossier.ts';

export type Verdict =
  | { kind: 'setujui' }
  | { kind: 'kembalikan'; reasons: Reason[] }
  | { kind: 'tolak'; reason: string };

/** Where the level `index` of a dossier is decided; undefined past the last one. */
export function deskOf(dossier: Dossier, index: number) {
  const role = dossier.levels[index];
  if (!role) return undefined;
  return { role, unit: KABUPATEN_ROLES.includes(role) ? dossier.kabupaten : dossier.unit };
}

/** Whether this person may see the dossier at all: own report, same Puskesmas' desk roles, or the kabupaten. */
export function maySee(dossier: Dossier, actor: Actor): boolean {
  if (actor.personId === dossier.reporter.id) return true;
  return actor.roles.some(
    ({ role, unit }) =>
      (unit === dossier.unit && ['pj', 'kepala-puskesmas', 'bendahara'].includes(role)) ||
      (unit === dossier.kabupaten &&
        ['verifikator', 'bendahara-dinkes', 'kepala-dinkes'].includes(role)),
  );
}

/**
 * Why this person cannot decide now, or undefined if they can. Separation of duties is per dossier:
 * nobody decides what they reported, are paid for, or decided on another level; a verifier never
 * for a Puskesmas that they belong to (domain: who may never).
 */
export function whyNotDecide(dossier: Dossier, actor: Actor): Problem | undefined {
  if (!maySee(dossier, actor)) return problem('tidak-ada', {});
  const last = dossier.decisions.at(-1);
  const { state } = dossier;
  if (state.at !== 'meja') {
    if (!last) throw new Error(`dossier ${dossier.id} left the desk without a decision`);
    return problem('laporan.sudah-diputus', { by: last.by.name, at: last.at, kind: last.kind });
  }
  const desk = deskOf(dossier, state.level);
  if (!desk) throw new Error(`dossier ${dossier.id} lies on no desk`);
  if (!hasRole(actor, desk.role, desk.unit)) {
    if (last?.by.id === actor.personId && last.version === dossier.version - 1) {
      return problem('laporan.sudah-diputus', { by: last.by.name, at: last.at, kind: last.kind });
    }
    return problem('laporan.bukan-meja', { role: desk.role });
  }
  if (actor.personId === dossier.reporter.id) return problem('laporan.sendiri', {});
  if (payeesOf(dossier).some((payee) => payee.id === actor.personId)) {
    return problem('laporan.dibayar-sendiri', {});
  }
  if (desk.unit === dossier.kabupaten && actor.roles.some(({ unit }) => unit === dossier.unit)) {
    return problem('laporan.puskesmas-sendiri', {});
  }
  const earlier = dossier.decisions.filter((d) => d.version > lastReturn(dossier));
  if (earlier.some((d) => d.by.id === actor.personId)) return problem('laporan.dua-meja', {});
  return undefined;
}

/** The version that was sent back last; decisions after it are those of the present round. */
function lastReturn(dossier: Dossier): number {
  return dossier.decisions.filter((d) => d.kind === 'kembalikan').at(-1)?.version ?? 0;
}

/**
 * Approves, returns or rejects a dossier at its present level.
 *
 * @param seen version of the dossier on the card that was shown; another one is not decided
 * @param shown hash of that card, kept with the decision
 */
export function decide(
  dossier: Dossier,
  verdict: Verdict,
  actor: Actor,
  card: { seen: number; shown: string },
  now: Instant,
): { next: Dossier; events: EventDraft[] } | Problem {
  const refusal = whyNotDecide(dossier, actor);
  if (refusal) return refusal;
  if (card.seen !== dossier.version) return problem('laporan.berubah', {});
  if (dossier.state.at !== 'meja') throw new Error('whyNotDecide lets only a desk pass');
  const { level } = dossier.state;
  const desk = deskOf(dossier, level);
  if (!desk) throw new Error('whyNotDecide lets only a desk pass');
  const by = { id: actor.personId, name: actor.name };
  const decision: Decision = {
    kind: verdict.kind,
    by,
    role: desk.role,
    at: now,
    reasons: reasonsOf(verdict),
    version: dossier.version,
    pack: dossier.pack,
    shown: card.shown,
  };
  const about = { ...aboutOf(dossier), by, role: desk.role, shown: card.shown };
  const next = (state: Dossier['state']): Dossier => ({
    ...dossier,
    state,
    decisions: [...dossier.decisions, decision],
    version: dossier.version + 1,
  });
  switch (verdict.kind) {
    case 'kembalikan':
      if (verdict.reasons.length === 0) return problem('laporan.tanpa-alasan', {});
      return {
        next: next({ at: 'dikembalikan', since: now, reasons: verdict.reasons }),
        events: [{ type: 'laporan.dikembalikan', data: { ...about, reasons: verdict.reasons } }],
      };
    case 'tolak':
      if (!verdict.reason) return problem('laporan.tanpa-alasan', {});
      return {
        next: next({ at: 'ditolak', since: now, reason: verdict.reason }),
        events: [{ type: 'laporan.ditolak', data: { ...about, reason: verdict.reason } }],
      };
    case 'setujui': {
      const following = deskOf(dossier, level + 1);
      const payees = following ? [] : payeesOf(dossier);
      return {
        next: following
          ? next({ at: 'meja', level: level + 1, since: now })
          : next({ at: 'disetujui', since: now, cair: false }),
        events: [
          {
            type: 'laporan.disetujui',
            data: { ...about, ...(following && { desk: following }), total: dossier.total, payees },
          },
        ],
      };
    }
  }
}

function reasonsOf(verdict: Verdict): Reason[] {
  if (verdict.kind === 'kembalikan') return verdict.reasons;
  return verdict.kind === 'tolak' ? [{ item: 'laporan', text: verdict.reason }] : [];
}

/** What every event of a report says about it. */
export function aboutOf(dossier: Dossier) {
  return {
    dossierId: dossier.id,
    number: dossier.number,
    kegiatan: dossier.kegiatan.name,
    reporter: dossier.reporter,
    kabupaten: dossier.kabupaten,
  };
}
