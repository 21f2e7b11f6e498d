import type { Condition, Facts, FactValue, Range, When } from './schema/index.ts';

/** Answer of a condition; `unknown` names the facts that nobody gave and that would decide it. */
export interface Verdict {
  readonly holds: boolean | undefined;
  readonly unknown: readonly string[];
}

const YES: Verdict = { holds: true, unknown: [] };
const NO: Verdict = { holds: false, unknown: [] };

/** Evaluates a condition over facts in three values: yes, no, not known yet. No condition: yes. */
function judge(condition: Condition | undefined, facts: Facts): Verdict {
  if (condition === undefined) return YES;
  if ('all' in condition) return every(condition.all.map((part) => judge(part, facts)));
  if ('any' in condition)
    return opposite(every(condition.any.map((c) => opposite(judge(c, facts)))));
  if ('not' in condition) return opposite(judge(condition.not, facts));
  const given = facts[condition.fact];
  if (given === undefined) return { holds: undefined, unknown: [condition.fact] };
  if ('range' in condition)
    return verdict(typeof given === 'number' && inRange(given, condition.range));
  return verdict(matches(given, condition.is));
}

/** The same for an entry's `when`. */
export function judgeWhen(when: When | undefined, facts: Facts): Verdict {
  return judge(when?.if, facts);
}

/** Whether an amount lies in a range; the key of each limit says whether the limit itself belongs to it. */
export function inRange(amount: number, range: Range): boolean {
  return (
    (range.above === undefined || amount > range.above) &&
    (range.atLeast === undefined || amount >= range.atLeast) &&
    (range.below === undefined || amount < range.below) &&
    (range.atMost === undefined || amount <= range.atMost)
  );
}

function matches(given: FactValue, wanted: boolean | string | readonly string[]): boolean {
  return typeof wanted === 'object' ? wanted.includes(String(given)) : given === wanted;
}

function verdict(holds: boolean): Verdict {
  return holds ? YES : NO;
}

function every(parts: readonly Verdict[]): Verdict {
  if (parts.some((part) => part.holds === false)) return NO;
  const unknown = parts.flatMap((part) => part.unknown);
  return unknown.length === 0 ? YES : { holds: undefined, unknown: [...new Set(unknown)] };
}

function opposite(part: Verdict): Verdict {
  return { holds: part.holds === undefined ? undefined : !part.holds, unknown: part.unknown };
}
