import type { StaffMonth } from './incentive.ts';
import type { Incentive } from './schema/index.ts';
import { type Step, step } from './working.ts';

/** A person's weight: education + main position + additional duties. */
export interface PersonScore {
  readonly score: number;
  readonly steps: readonly Step[];
}

/** The score of one person by the pack's tables; what stands in no table counts nothing. */
export function scoreOf(rule: Incentive, person: StaffMonth): PersonScore {
  const education = rule.education.find((row) =>
    row.levels.some((level) => level === person.education),
  );
  const position = rule.position.find((row) =>
    row.positions.some((one) => one === person.position),
  );
  const duties = dutyRow(rule, person.duties);
  const parts = [education?.score ?? 0, position?.score ?? 0, duties?.score ?? 0];
  const score = parts.reduce((sum, part) => sum + part, 0);
  return { score, steps: [step('bobot', parts.join(' + '), score, education?.citation)] };
}

/** The row of that many duties; of more than the table has, its highest. */
function dutyRow(rule: Incentive, duties: number) {
  return rule.duties.filter((row) => row.count <= duties).sort((a, b) => b.count - a.count)[0];
}
