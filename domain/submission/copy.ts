import type { Dossier } from '../approval/index.ts';
import { type Answers, answerOf } from '../forms/index.ts';
import type { Plan, PlanItem } from '../planning/index.ts';

/** The line of a plan that is the same activity as a report's: its name and menu decide, its number where several have them. */
export function sameLine(
  plan: Pick<Plan, 'items'>,
  { kegiatan }: Pick<Dossier, 'kegiatan'>,
): PlanItem | undefined {
  const same = plan.items.filter((item) => isSame(item, kegiatan));
  return same.find(({ id }) => id === kegiatan.item) ?? same[0];
}

function isSame(item: PlanItem, { name, menu }: Dossier['kegiatan']): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(item.kegiatan) === plain(name) && item.menu === menu;
}

/**
 * What of an earlier report may stand in a new one of the same line: its place and its people, as far as the
 * line still names them. Everything that says what happened on a day is given anew: results, dates, a
 * shared location, photos, sheets, costs, sentences, attendance, and the facts that decide which
 * papers are due.
 */
export function copiedAnswers({ answers }: Pick<Dossier, 'answers'>, line: PlanItem): Answers {
  const place = answerOf(answers, 'tempat', 'tempat')?.place;
  const people = answerOf(answers, 'orang', 'orang')?.ids ?? [];
  const ids = line.pelaksana.filter((id) => people.includes(id));
  return {
    ...(place !== undefined &&
      line.places.includes(place) && { tempat: { kind: 'tempat', place } }),
    ...(ids.length > 0 && { orang: { kind: 'orang', ids, selesai: true } }),
  };
}
