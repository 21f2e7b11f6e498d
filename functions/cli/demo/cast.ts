import type { EventDraft } from '../../../domain/event.ts';
import type { Hash } from '../../../domain/ledger/index.ts';
import type { Person } from '../../../domain/people/index.ts';
import type { Plan } from '../../../domain/planning/index.ts';
import type { Commit, Save } from '../../../domain/ports.ts';
import type { Instant } from '../../../domain/time/index.ts';
import type { DemoCalendar } from './calendar.ts';
import type { DemoWorld } from './report.ts';

/** What the demo's past is told with. */
export type Cast = DemoWorld & {
  calendar: DemoCalendar;
  people: readonly Person[];
  plans: readonly Plan[];
  hash: Hash;
};

/** Somebody of the demo by id. */
export function castMember({ people }: Pick<Cast, 'people'>, id: string): Person {
  const found = people.find((person) => person.id === id);
  if (found === undefined) throw new Error(`nobody in the demo is ${id}`);
  return found;
}

/** A commit of the past: kept in the trail, nobody is told now. */
export function past(
  { unit }: Pick<Cast, 'unit'>,
  actor: Person,
  saves: readonly Save[],
  events: readonly EventDraft[],
  now: Instant,
): Commit {
  return { actor, saves, events, unit: unit.id, now, quiet: true };
}
