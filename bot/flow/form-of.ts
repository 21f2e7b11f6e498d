import type { Person } from '../../domain/people/index.ts';
import type { Plan } from '../../domain/planning/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { type Pack, packInForce, packOf } from '../../domain/rules/index.ts';
import { type Draft, dateOf, formUnder, type ReportForm } from '../../domain/submission/index.ts';
import { localDate } from '../../domain/time/index.ts';
import type { Deps } from '../context.ts';

/** The form of a draft as its answers stand. `slice`: the plan of its line, where it is at hand. */
export function formOf(
  { packs, now }: Pick<Deps, 'packs' | 'now'>,
  me: Person,
  draft: Draft,
  slice?: Plan,
): ReportForm {
  const date = dateOf(draft.answers, localDate(now(), me.zone));
  return formUnder(packUnder(packs, draft, date, slice), draft.answers, date, slice?.people);
}

/**
 * The rules that a draft is made under: the pack it was begun with, or where that was taken off the shelf the
 * one in force. `date` decides which, the plan knows the region.
 */
export function packUnder(
  packs: Deps['packs'],
  draft: Pick<Draft, 'id' | 'pack'>,
  date: string,
  plan?: Pick<Plan, 'region'>,
): Pack {
  const own = packOf(packs, draft.pack);
  if (!isProblem(own)) return own;
  const choice = packInForce(packs, { region: plan?.region ?? '', date });
  if (isProblem(choice)) throw new Error(`draft ${draft.id}: no rules in place of ${draft.pack}`);
  return choice.pack;
}
