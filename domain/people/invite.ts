import * as z from 'zod';
import type { EventDraft } from '../event.ts';
import { type Problem, problem } from '../problem.ts';
import { type Instant, ZONES } from '../time/index.ts';
import type { Person } from './person.ts';
import { assignmentSchema } from './role.ts';

/** How long an invite can be used. */
export const INVITE_LIFE_MS = 7 * 24 * 60 * 60 * 1000;

/** A single-use code that gives one role in one unit, to a new person or to a known one. */
export const inviteSchema = assignmentSchema.extend({
  code: z.string(),
  zone: z.enum(ZONES),
  name: z.string().optional(),
  /** Set when a known person gets a new phone or one more role. */
  personId: z.string().optional(),
  expiresAt: z.number(),
  usedBy: z.string().optional(),
  version: z.number().int().positive(),
});
export type Invite = z.infer<typeof inviteSchema>;

/**
 * Redeems an invite for somebody who writes from `telegramId`.
 *
 * @param known the person who already uses this Telegram account, if any: they gain the role
 * @param name the Telegram name, used where the invite carries none
 * @param newId id for a new person
 * @returns the person and the spent invite, or why the code is not accepted
 */
export function enrol(
  invite: Invite | undefined,
  by: { telegramId: number; name: string; known?: Person | undefined; newId: string },
  now: Instant,
): { person: Person; invite: Invite; events: EventDraft[] } | Problem {
  if (!invite) return problem('undangan.tidak-dikenal', {});
  if (invite.usedBy) return problem('undangan.terpakai', {});
  if (invite.expiresAt <= now) return problem('undangan.kedaluwarsa', {});
  const { role, unit, unitName, zone } = invite;
  const assignment = { role, unit, unitName };
  const base: Person = by.known ?? {
    id: invite.personId ?? by.newId,
    name: invite.name ?? by.name.slice(0, 80),
    roles: [],
    zone,
    active: true,
    language: 'id',
    simple: false,
    blocked: false,
    version: 0,
  };
  const holds = base.roles.some((r) => r.role === invite.role && r.unit === invite.unit);
  const person: Person = {
    ...base,
    roles: holds ? base.roles : [...base.roles, assignment],
    telegramId: by.telegramId,
    version: base.version + 1,
  };
  return {
    person,
    invite: { ...invite, usedBy: person.id, version: invite.version + 1 },
    events: [
      {
        type: 'orang.bergabung',
        data: { person: { id: person.id, name: person.name }, role, unit },
      },
    ],
  };
}
