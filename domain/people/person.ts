import * as z from 'zod';
import { ZONES } from '../time/index.ts';
import { type Actor, assignmentSchema } from './role.ts';

/** Someone with roles. The person stays the same through a new phone; `telegramId` may change. */
export const personSchema = z.object({
  id: z.string(),
  name: z.string().min(1).max(80),
  nip: z.string().optional(),
  golongan: z.string().optional(),
  jabatan: z.string().optional(),
  roles: z.array(assignmentSchema),
  /** Where the person works: decides what "today" and "night" are. */
  zone: z.enum(ZONES),
  telegramId: z.number().optional(),
  active: z.boolean(),
  language: z.enum(['id', 'en']),
  /** "Tampilan sederhana": plain text instead of rich messages. */
  simple: z.boolean(),
  /** The bot was blocked by this person; notifications are not sent until they write again. */
  blocked: z.boolean(),
  version: z.number().int().positive(),
});
export type Person = z.infer<typeof personSchema>;

/** The person as somebody who acts; an inactive person holds no role. */
export function actorOf(person: Person): Actor {
  return { personId: person.id, name: person.name, roles: person.active ? person.roles : [] };
}
