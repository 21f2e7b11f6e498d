import type { Dossier } from '../../domain/approval/index.ts';
import type { Payment } from '../../domain/disbursement/index.ts';
import type { Check } from '../../domain/evidence/index.ts';
import type { Person, Unit } from '../../domain/people/index.ts';
import type { Plan } from '../../domain/planning/index.ts';
import type { Pack } from '../../domain/rules/index.ts';

/** Somebody as papers name them; what is not known is left open. */
export type Named = {
  id: string;
  name: string;
  /** `-` of somebody who cannot have one: a kader. */
  nip?: string | undefined;
  golongan?: string | undefined;
  jabatan?: string | undefined;
};

/** The Puskesmas that issues a paper, and who signs for it. */
export type Office = {
  unit: Unit;
  kepala: Named | undefined;
  bendahara: Named | undefined;
};

/** What a month's SPT is made from. */
export type PlanFacts = Office & { plan: Plan; pack: Pack; people: readonly Named[] };

/** What the papers of a report are made from. */
export type ReportFacts = Office & {
  dossier: Dossier;
  /** Of the activity's month. */
  plan: Plan | undefined;
  pack: Pack;
  checks: readonly Check[];
  payments: readonly Payment[];
  /** Everybody the report names. */
  people: readonly Named[];
};

/** A person as papers name them: what their own record says, then what the plan says. */
export function named(person: Person | undefined, inPlan: Named | undefined): Named | undefined {
  const known = person ?? inPlan;
  if (!known) return undefined;
  const kader = person?.roles.every(({ role }) => role === 'kader') === true;
  return {
    id: known.id,
    name: known.name,
    nip: person?.nip ?? inPlan?.nip ?? (kader ? '-' : undefined),
    golongan: person?.golongan ?? inPlan?.golongan ?? (kader ? '-' : undefined),
    jabatan: person?.jabatan ?? inPlan?.jabatan,
  };
}

/** The person of this id; of somebody nobody knows only the name. */
export function nameOf(people: readonly Named[], who: { id: string; name: string }): Named {
  return people.find(({ id }) => id === who.id) ?? who;
}
