import type { AnswerOf } from '../forms/index.ts';
import type { PlanItem } from '../planning/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { Input } from './input.ts';

/** Ticks the people of the SPT on and off; all went unless somebody is ticked off. */
export function givePeople(
  before: AnswerOf<'orang'> | undefined,
  input: Input,
  item: PlanItem | undefined,
): AnswerOf<'orang'> | Problem {
  const onSpt = item?.pelaksana ?? [];
  const ids = before?.ids ?? onSpt;
  if (input.kind === 'selesai') {
    return ids.length === 0 ? problem('orang.kosong', {}) : { kind: 'orang', ids, selesai: true };
  }
  if (input.kind !== 'orang') return problem('langkah.lain', { step: 'orang' });
  if (!onSpt.includes(input.id)) return problem('orang.di-luar-spt', {});
  const others = ids.filter((id) => id !== input.id);
  return {
    kind: 'orang',
    ids: input.hadir ? onSpt.filter((id) => id === input.id || others.includes(id)) : others,
    selesai: false,
  };
}
