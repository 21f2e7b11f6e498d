import type { Role } from '../../domain/people/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Texts } from '../texts/index.ts';
import type { View } from '../view.ts';

/** Who is told: a person, or everybody who holds a role in a unit. */
export type Target = { personId: string } | { role: Role; unit: string };

/** One message of an event: to whom, and how it reads in their language. */
export type Notice = {
  to: Target;
  view: (t: Texts, unitName: string) => View;
  /** Asks whether they were there: put once, without a sound, and only while it is still a question. */
  asks?: true;
};

/** Everybody who holds this role in this unit. */
export const role = (name: string, unit: string): Target => ({ role: name as Role, unit });
/** One person. */
export const person = (personId: string): Target => ({ personId });

/** A button to all requests for money, or to one. */
export function openPencairan(t: Texts, id?: string): View['keyboard'] & {} {
  const data = id === undefined ? callbackData('m', 'pencairan') : callbackData('p', 'o', id);
  return [[{ text: t.umum.buttons.pencairan, data, style: 'primary' }]];
}
