import { type Dossier, maySee } from '../approval/index.ts';
import { type Actor, KABUPATEN_ROLES, unitsOf } from '../people/index.ts';

/**
 * Which papers of a report a person may have.
 *
 * | answer | who | what |
 * | --- | --- | --- |
 * | semua | the reporter, the desks of the Puskesmas, Dinkes | every paper: the report shows them all amounts anyway |
 * | sendiri | whoever is named in it to be paid | own kuitansi, rincian and statement, nobody else's |
 * | undefined | everybody else | nothing: it does not exist for them |
 */
export function paperAccess(dossier: Dossier, actor: Actor): 'semua' | 'sendiri' | undefined {
  if (maySee(dossier, actor)) return 'semua';
  const payees = [
    ...dossier.transport.lines.map(({ id }) => id),
    ...dossier.kuitansi.map(({ payee }) => payee),
  ];
  return payees.includes(actor.personId) ? 'sendiri' : undefined;
}

/** The month's SPT: whoever works at the Puskesmas, and Dinkes but for pengawas, who read with leave only. */
export function maySeeSpt(of: { unit: string; kabupaten: string }, actor: Actor): boolean {
  const dinkes = KABUPATEN_ROLES.filter((role) => role !== 'pengawas');
  return (
    actor.roles.some(({ unit, role }) => unit === of.unit && !KABUPATEN_ROLES.includes(role)) ||
    unitsOf(actor, dinkes).includes(of.kabupaten)
  );
}
