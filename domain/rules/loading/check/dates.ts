import { addDays } from '../../../time/index.ts';
import type { PackFault } from '../../fault.ts';
import type { DatedValue, Pack } from '../../schema/index.ts';
import { eachList, field, type Path } from './walk.ts';

/** A value that changed must be known on every day the pack is in force: in order, without gap or overlap. */
export function dateFaults(pack: Pack): PackFault[] {
  const faults: PackFault[] = [];
  eachList(pack, (list, path) => {
    if (isDated(list)) faults.push(...seriesFaults(list, path, pack.identity.inForce));
  });
  return faults;
}

function isDated(list: readonly unknown[]): list is readonly DatedValue[] {
  return list.length > 0 && list.every((item) => typeof field(item, 'unit') === 'string');
}

function seriesFaults(
  values: readonly DatedValue[],
  path: Path,
  inForce: { from: string; to?: string | undefined },
): PackFault[] {
  const faults: PackFault[] = [];
  const fault = (code: string, place: Path, from: string, to: string) =>
    faults.push({ code, path: [...path, ...place], details: { from, to } });
  values.forEach((value, i) => {
    const next = values[i + 1];
    if (value.from !== undefined && value.to !== undefined && value.to < value.from) {
      fault('dates-backwards', [i, 'to'], value.from, value.to);
    }
    if (i === 0 && value.from !== undefined && value.from > inForce.from) {
      fault('gap', [i, 'from'], inForce.from, addDays(value.from, -1));
    }
    if (next === undefined) {
      const end = inForce.to;
      if (value.to !== undefined && end !== undefined && value.to < end) {
        fault('gap', [i, 'to'], addDays(value.to, 1), end);
      }
    } else if (value.to === undefined || next.from === undefined) {
      fault('open-between', [i + 1], value.from ?? inForce.from, next.from ?? '?');
    } else if (next.from <= value.to) {
      fault('overlap', [i + 1, 'from'], next.from, value.to);
    } else if (next.from > addDays(value.to, 1)) {
      fault('gap', [i + 1, 'from'], addDays(value.to, 1), addDays(next.from, -1));
    }
  });
  return faults;
}
