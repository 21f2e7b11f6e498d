import type { Dossier } from '../../../domain/approval/index.ts';
import type { Hash } from '../../../domain/ledger/index.ts';
import type { Unit } from '../../../domain/people/index.ts';
import type { Plan } from '../../../domain/planning/index.ts';
import type { Commit } from '../../../domain/ports.ts';
import type { Pack } from '../../../domain/rules/index.ts';
import { type Instant, localDate, monthOf } from '../../../domain/time/index.ts';
import { demoBooks } from './books.ts';
import { demoCalendar } from './calendar.ts';
import { DEMO_ZONE, demoUnits, PANJI } from './district.ts';
import type { DemoFiles } from './files.ts';
import { demoPeople } from './people.ts';
import { demoPlan } from './plan.ts';
import { demoStory } from './story.ts';

/** The demo district as commits, in the order in which they are stored. */
export type Demo = {
  commits: Commit[];
  /** Stored after everything else: where it is, the district is whole. */
  kabupaten: Unit;
  dossiers: Dossier[];
};

type Makings = { pack: Pack; now: Instant; phones: boolean };

/** Makes the demo district of a moment; the same all day long. */
export function makeDemo(makings: Makings & { files: DemoFiles; hash: Hash }): Demo {
  const { pack, now, files, hash } = makings;
  const { today, panji, kabupaten, puskesmas, people } = ground(makings);
  const calendar = demoCalendar(today, DEMO_ZONE);
  const plans = [calendar.lastMonth, calendar.month].map((month) =>
    demoPlan(pack, panji, people, month, today),
  );
  const books = demoBooks(pack, puskesmas, calendar, hash);
  const opened = books.find(({ book }) => book.unit === PANJI);
  if (opened === undefined) throw new Error(`no book for ${PANJI}`);
  const cast = { pack, unit: panji, files, calendar, people, plans, hash };
  const { commits, dossiers } = demoStory(cast, opened.book);
  return {
    kabupaten,
    dossiers,
    commits: [
      { saves: puskesmas.map((unit) => ({ save: 'unit', unit })), now },
      { saves: people.map((person) => ({ save: 'person', person })), now },
      { saves: plans.map((plan) => ({ save: 'plan', plan })), now },
      { saves: books.map(({ book, entries }) => ({ save: 'book', book, entries })), now },
      ...commits,
    ],
  };
}

/** The POA of the month that has now begun. */
export function presentPlan(makings: Makings): Plan {
  const { today, panji, people } = ground(makings);
  return demoPlan(makings.pack, panji, people, monthOf(today), today);
}

function ground({ pack, now, phones }: Makings) {
  const today = localDate(now, DEMO_ZONE);
  const units = demoUnits(pack, today);
  return { today, ...units, people: demoPeople(units.panji, units.kabupaten, phones) };
}
