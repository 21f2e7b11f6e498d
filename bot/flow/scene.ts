import { type EvidenceFile, filesOf, type PengakuanStanding } from '../../domain/evidence/index.ts';
import { answerOf, type Step } from '../../domain/forms/index.ts';
import type { Person } from '../../domain/people/index.ts';
import type { Plan, PlanItem } from '../../domain/planning/index.ts';
import type { Pack } from '../../domain/rules/index.ts';
import {
  type CostContext,
  type Draft,
  isGiven,
  itemOf,
  peopleOfLine,
  type ReportForm,
} from '../../domain/submission/index.ts';
import type { LocalDate } from '../../domain/time/index.ts';
import type { Texts } from '../texts/index.ts';

/** Everything a question or the review of a draft is drawn from. */
export type Scene = {
  draft: Draft;
  form: ReportForm;
  me: Person;
  pack: Pack;
  today: LocalDate;
  /** The day that decides the rules. */
  date: LocalDate;
  t: Texts;
  /** The POA of the draft's month; only steps that name its people or places need it. */
  plan: Plan | undefined;
  /** Files of the report; only the photo step and the review need them. */
  files: readonly EvidenceFile[];
  /** Where the acknowledgement of the berita acara stands; only the review needs it. */
  pengakuan?: PengakuanStanding | undefined;
};

/** The POA line of the draft. */
export function sceneItem({ draft, plan }: Scene): PlanItem | undefined {
  return itemOf(draft.answers, plan);
}

/** What a cost of the draft is judged by. */
export function costContext(scene: Scene): CostContext {
  const { draft, pack, date, plan } = scene;
  const item = sceneItem(scene);
  return { pack, answers: draft.answers, date, item, people: peopleOfLine(item, plan) };
}

/** Photos of the present round: stored and all. */
export function photoCounts(
  { draft, files }: Pick<Scene, 'draft' | 'files'>,
  step: Pick<Step, 'id'>,
) {
  const round = answerOf(draft.answers, step.id, 'foto')?.round ?? 0;
  const photos = filesOf(files, step.id, round);
  return {
    photos,
    count: photos.length,
    stored: photos.filter((f) => f.state === 'tersimpan').length,
  };
}

/** How many steps are answered. */
export function progress({ draft, form }: Pick<Scene, 'draft' | 'form'>): {
  done: number;
  all: number;
} {
  const done = form.steps.filter((step) => isGiven(step, draft.answers, form)).length;
  return { done, all: form.steps.length };
}
