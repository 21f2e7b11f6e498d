import { type Answers, answerOf } from '../forms/index.ts';
import { type Id, reportNumber } from '../ids.ts';
import { canonicalJson, type Hash } from '../ledger/index.ts';
import type { Plan } from '../planning/index.ts';
import type { Pengakuan, Shown } from './pengakuan.ts';

/** Names the wording of the sentence; a new wording gets a new name, so that an old hash keeps its meaning. */
const SENTENCE = 'pengakuan-1';

/** A report as far as an acknowledgement needs it. */
type Report = { id: Id; answers: Answers };

/**
 * What somebody who acknowledges the report as it stands would read; undefined before its activity and day
 * are known. Questions that the activity does not ask leave their part empty.
 *
 * @param plan the POA of the report's month, or the slice of it that lies beside the draft
 */
export function shownOf({ id, answers }: Report, plan: Plan): Shown | undefined {
  const chosen = answerOf(answers, 'kegiatan', 'kegiatan');
  const tanggal = answerOf(answers, 'tanggal', 'tanggal');
  const item = plan.items.find((each) => each.id === chosen?.item);
  if (!chosen || !tanggal || !item) return undefined;
  const { place, latitude, longitude } = answerOf(answers, 'tempat', 'tempat') ?? {};
  const name = plan.places.find((each) => each.id === place)?.name;
  const { values = {} } = answerOf(answers, 'hasil', 'hasil') ?? {};
  return {
    sentence: SENTENCE,
    number: reportNumber(id),
    unitName: plan.unitName,
    kegiatan: chosen.name,
    tanggal: { from: tanggal.from, to: tanggal.to },
    tempat: {
      ...(name !== undefined && { name }),
      ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    },
    orang: (answerOf(answers, 'orang', 'orang')?.ids ?? []).map(
      (who) => plan.people.find((person) => person.id === who)?.name ?? who,
    ),
    hasil: item.hasil.flatMap(({ id: measure, label }) => {
      const value = values[measure];
      return value === undefined ? [] : [{ label, value }];
    }),
  };
}

/** SHA-256 of what was shown, whoever put it together. */
export function shownHash(shown: Shown, hash: Hash): string {
  return hash(canonicalJson(shown));
}

/** Whether an acknowledgement speaks of the report as it stands now: not of another day, place, people or result. */
export function counts(
  pengakuan: Pengakuan | undefined,
  report: Report,
  plan: Plan | undefined,
  hash: Hash,
): boolean {
  const shown = plan && shownOf(report, plan);
  return (
    pengakuan !== undefined && shown !== undefined && shownHash(shown, hash) === pengakuan.shown
  );
}
