import type { Dossier } from '../approval/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { Instant } from '../time/index.ts';
import type { Draft } from './draft.ts';

/** A returned dossier becomes a draft again: all answers stay, only the named items are asked. */
export function repairDraft(
  dossier: Dossier,
  personId: string,
  update: number,
  now: Instant,
): Draft | Problem {
  if (dossier.reporter.id !== personId) return problem('tidak-ada', {});
  if (dossier.state.at !== 'dikembalikan') return problem('laporan.tidak-dikembalikan', {});
  return {
    id: dossier.id,
    personId,
    unit: dossier.unit,
    form: dossier.form,
    pack: dossier.pack,
    answers: dossier.answers,
    ...(dossier.copiedFrom !== undefined && { copiedFrom: dossier.copiedFrom }),
    repair: { version: dossier.version, items: dossier.state.reasons },
    updates: [update],
    touchedAt: now,
    paused: false,
    version: 1,
  };
}
