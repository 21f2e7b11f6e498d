import * as z from 'zod';

/**
 * What a person may do in a unit.
 *
 * | role | unit | source |
 * | --- | --- | --- |
 * | kader, bidan, petugas | Puskesmas | report activities |
 * | pj | Puskesmas | checks reports of the own programme first (optional level) |
 * | kepala-puskesmas | Puskesmas | approves SPJ at Puskesmas level |
 * | bendahara | Puskesmas | books and pays (BPP) |
 * | verifikator | kabupaten | verifies SPJ (Tim Pengelola BOK) |
 * | bendahara-dinkes | kabupaten | executes approved disbursements |
 * | kepala-dinkes, pengawas, admin | kabupaten | allocation; reading with leave; people |
 */
export const ROLES = [
  'kader',
  'bidan',
  'petugas',
  'pj',
  'kepala-puskesmas',
  'bendahara',
  'verifikator',
  'bendahara-dinkes',
  'kepala-dinkes',
  'pengawas',
  'admin',
] as const;

export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Roles that belong to a kabupaten; all others belong to a Puskesmas. */
export const KABUPATEN_ROLES: readonly Role[] = [
  'verifikator',
  'bendahara-dinkes',
  'kepala-dinkes',
  'pengawas',
  'admin',
];

/** Everybody who works at a Puskesmas may report what they did themselves. */
export const REPORTER_ROLES: readonly Role[] = [
  'kader',
  'bidan',
  'petugas',
  'pj',
  'kepala-puskesmas',
  'bendahara',
];

/** A role held in a unit; the unit's name is kept along for messages. */
export const assignmentSchema = z.object({
  role: roleSchema,
  unit: z.string(),
  unitName: z.string(),
});
export type Assignment = z.infer<typeof assignmentSchema>;

/** Who acts: one person with all roles held at this moment. */
export type Actor = {
  personId: string;
  name: string;
  roles: readonly Pick<Assignment, 'role' | 'unit'>[];
};

/** True if the actor holds the role in exactly this unit. */
export function hasRole(actor: Pick<Actor, 'roles'>, role: Role, unit: string): boolean {
  return actor.roles.some((held) => held.role === role && held.unit === unit);
}

/** The units in which the actor holds any of the roles, without repetition. */
export function unitsOf(actor: Pick<Actor, 'roles'>, roles: readonly Role[]): string[] {
  return [...new Set(actor.roles.filter((a) => roles.includes(a.role)).map((a) => a.unit))];
}
