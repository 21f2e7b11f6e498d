import type { Dossier } from '../approval/index.ts';
import type { Answers } from '../forms/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { Instant } from '../time/index.ts';
import type { Draft } from './draft.ts';

/**
 * A returned dossier becomes a draft again: all answers stay, only the named items are asked. Facts are asked
 * anew from the first, as where they are opened to be changed.
 */
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
    answers: withoutFacts(dossier) ?? dossier.answers,
    ...(dossier.copiedFrom !== undefined && { copiedFrom: dossier.copiedFrom }),
    repair: { version: dossier.version, items: dossier.state.reasons },
    updates: [update],
    touchedAt: now,
    paused: false,
    version: 1,
  };
}

/** The answers without the facts, where those were sent back. */
function withoutFacts({ answers, state }: Dossier): Answers | undefined {
  if (state.at !== 'dikembalikan' || state.reasons.every(({ item }) => item !== 'fakta')) return;
  const { fakta: _returned, ...others } = answers;
  return others;
}
