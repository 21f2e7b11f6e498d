import { itemsFor, type Plan, type PlanItem } from '../../domain/planning/index.ts';
import type { LocalDate } from '../../domain/time/index.ts';
import { callbackData, type Topic } from '../callback-data.ts';
import type { Texts } from '../texts/index.ts';
import type { Button } from '../view.ts';

/** Telegram shows long keyboards badly; the rest is found by typing a word. */
const MOST = 10;

/** A button per activity of this person's SPT, those due today first. */
export function activityButtons(
  t: Texts,
  plan: Plan,
  personId: string,
  today: LocalDate,
  payload: (item: string) => [Topic, ...(string | number)[]],
): Button[][] {
  return itemButtons(t, itemsFor(plan, personId, today), payload);
}

/** A button per given activity. */
export function itemButtons(
  t: Texts,
  items: readonly PlanItem[],
  payload: (item: string) => [Topic, ...(string | number)[]],
): Button[][] {
  return items.slice(0, MOST).map((item) => {
    const [first] = item.dates;
    const when = first ? ` · ${t.dates.range(first)}` : '';
    return [{ text: `${item.kegiatan}${when}`, data: callbackData(...payload(item.id)) }];
  });
}
