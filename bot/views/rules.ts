import type { Pack } from '../../domain/rules/index.ts';
import type { LocalDate } from '../../domain/time/index.ts';
import { type Html, html } from '../html.ts';
import type { Texts } from '../texts/index.ts';

/** Which regulation a card cites, and that it is applied beyond its own year where it is. */
export function rulesLine(t: Texts, { identity }: Pack, date: LocalDate): Html {
  const { inForce, shortTitle } = identity;
  const beyond = inForce.to !== undefined && inForce.to < date;
  return beyond
    ? t.lapor.beyondOwnYear(shortTitle, inForce.from.slice(0, 4))
    : html`<i>${shortTitle}</i>`;
}
