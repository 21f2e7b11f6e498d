import * as z from 'zod';
import { type Answers, answerOf, answersSchema, isAnswered, type Step } from '../forms/index.ts';
import type { Id } from '../ids.ts';
import type { Instant } from '../time/index.ts';
import type { ReportForm } from './form-under.ts';

/** A draft remembers so many update ids; a report takes about twelve. */
const REMEMBERED_UPDATES = 48;

/** A report that is being written: usually below 2 kB, so that an answer is one cheap write. */
export const draftSchema = z.object({
  /** The same id as the dossier that it becomes. */
  id: z.string(),
  personId: z.string(),
  unit: z.string(),
  form: z.string(),
  /** The rule pack it was begun under. */
  pack: z.string(),
  answers: answersSchema,
  /** The step being changed from the review; its old answer stays until the new one is there. */
  editing: z.string().optional(),
  /** Items a verifier sent back, still to be repaired. */
  repair: z
    .object({
      version: z.number().int(),
      items: z.array(z.object({ item: z.string(), text: z.string() })),
    })
    .optional(),
  /** Number of the report that it began as a copy of. */
  copiedFrom: z.string().optional(),
  /** Ids of the updates already taken: state and claim are one write. */
  updates: z.array(z.number()),
  touchedAt: z.number(),
  paused: z.boolean(),
  version: z.number().int().positive(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Begins a report; its version is 1 and it has taken the update that began it. */
export function beginDraft(
  of: { id: Id; personId: string; unit: string; form: string; pack: string },
  update: number,
  now: Instant,
): Draft {
  return { ...of, answers: {}, updates: [update], touchedAt: now, paused: false, version: 1 };
}

/** The next version of a draft, which has taken one more update. */
export function touch(draft: Draft, change: Partial<Draft>, update: number, now: Instant): Draft {
  return {
    ...draft,
    ...change,
    updates: [...draft.updates, update].slice(-REMEMBERED_UPDATES),
    touchedAt: now,
    paused: change.paused ?? false,
    version: draft.version + 1,
  };
}

/** The step to ask next, or undefined when the report is ready for its review. */
export function nextStep(draft: Draft, form: ReportForm): Step | undefined {
  const edited = form.steps.find((step) => isReopened(draft, form, step));
  return edited ?? form.steps.find((step) => !isGiven(step, draft.answers, form));
}

/** Steps that are asked again, that which is being changed first; none that the form does not ask any more. */
function reopenedOf(draft: Draft, form: ReportForm): string[] {
  const editing = draft.editing === undefined ? [] : [draft.editing];
  return [...editing, ...(draft.repair?.items.map(({ item }) => item) ?? [])].filter((item) =>
    form.steps.some(({ id }) => id === item),
  );
}

/** Steps that are still to be repaired; none that the form does not ask any more. */
export function repairsOf({ editing: _other, ...draft }: Draft, form: ReportForm): string[] {
  return reopenedOf(draft, form);
}

/** Whether an answered step is asked again: it is being changed, or was sent back. */
export function isReopened(draft: Draft, form: ReportForm, step: Pick<Step, 'id'>): boolean {
  return reopenedOf(draft, form)[0] === step.id;
}

/** Whether a step needs nothing more, also of what its pack began to ask for since it was closed. */
export function isGiven(step: Step, answers: Answers, form: ReportForm): boolean {
  if (step.kind === 'fakta') return form.questions.length === 0;
  if (!isAnswered(answers[step.id])) return false;
  if (step.kind !== 'bukti') return true;
  const files = answerOf(answers, step.id, 'bukti')?.files ?? {};
  return form.papers.every(({ key }) => key in files);
}

/** The draft that a message without a button belongs to: the one touched last and not laid aside. */
export function activeDraft(drafts: readonly Draft[]): Draft | undefined {
  return drafts
    .filter((draft) => !draft.paused)
    .reduce<Draft | undefined>((a, b) => (a && a.touchedAt >= b.touchedAt ? a : b), undefined);
}
