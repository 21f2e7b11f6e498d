import type { AllocationInput } from './allocate.ts';
import type { Allocation } from './schema/index.ts';

/**
 * Why a pagu cannot be divided. `unit` and `criterion` say where.
 *
 * | code | meaning |
 * | --- | --- |
 * | tanpa-aturan | the pack has no such allocation rule |
 * | pagu-tidak-sah | zero or less |
 * | pagu-kurang | less than what is carved out for STBM |
 * | unit-kosong, nama-kosong, unit-ganda | no units; a unit without a name; the same name twice |
 * | desa-tidak-sah | villages not whole or negative |
 * | kriteria-tidak-dikenal | not among the pack's criteria (`known`), none of which is open to others |
 * | nilai-tidak-ada, nilai-tidak-sah | a unit without a value for a weighted criterion; a negative one |
 * | bobot-kosong, bobot-tidak-sah | no weight above zero; a negative weight |
 * | kriteria-nol | a weighted criterion that is zero everywhere |
 */
export interface AllocationFault {
  readonly code:
    | 'tanpa-aturan'
    | 'pagu-tidak-sah'
    | 'pagu-kurang'
    | 'unit-kosong'
    | 'nama-kosong'
    | 'unit-ganda'
    | 'desa-tidak-sah'
    | 'kriteria-tidak-dikenal'
    | 'nilai-tidak-ada'
    | 'nilai-tidak-sah'
    | 'bobot-kosong'
    | 'bobot-tidak-sah'
    | 'kriteria-nol';
  readonly unit?: string;
  readonly criterion?: string;
  readonly given?: number;
  readonly least?: number;
  readonly known?: readonly string[];
}

/** All reasons at once. */
export function allocationFaults(
  rule: Allocation | undefined,
  input: AllocationInput,
): AllocationFault[] {
  const { pagu, units, weights } = input;
  const faults: AllocationFault[] = [];
  if (rule === undefined) faults.push({ code: 'tanpa-aturan' });
  if (!pagu.isPositive()) faults.push({ code: 'pagu-tidak-sah', given: pagu.toNumber() });
  if (units.length === 0) faults.push({ code: 'unit-kosong' });
  const known = rule?.criteria.map((criterion) => criterion.id) ?? [];
  const closed = rule?.criteria.every((criterion) => !criterion.open) ?? false;
  const unknown = (criterion: string) => closed && !known.includes(criterion);

  for (const [criterion, weight] of Object.entries(weights)) {
    if (unknown(criterion)) faults.push({ code: 'kriteria-tidak-dikenal', criterion, known });
    if (!isAmount(weight)) faults.push({ code: 'bobot-tidak-sah', criterion, given: weight });
  }
  const counting = weighted(weights);
  if (counting.length === 0) faults.push({ code: 'bobot-kosong' });

  const names = new Set<string>();
  for (const unit of units) {
    if (unit.name.trim() === '') faults.push({ code: 'nama-kosong' });
    else if (names.has(unit.name)) faults.push({ code: 'unit-ganda', unit: unit.name });
    names.add(unit.name);
    if (!Number.isSafeInteger(unit.stbmVillages) || unit.stbmVillages < 0) {
      faults.push({ code: 'desa-tidak-sah', unit: unit.name, given: unit.stbmVillages });
    }
    for (const [criterion, value] of Object.entries(unit.criteria)) {
      const where = { unit: unit.name, criterion };
      if (unknown(criterion)) faults.push({ code: 'kriteria-tidak-dikenal', ...where, known });
      if (!isAmount(value)) faults.push({ code: 'nilai-tidak-sah', ...where, given: value });
    }
    for (const criterion of counting) {
      if (unit.criteria[criterion] === undefined) {
        faults.push({ code: 'nilai-tidak-ada', unit: unit.name, criterion });
      }
    }
  }
  for (const criterion of counting) {
    const sum = units.reduce((total, unit) => total + (unit.criteria[criterion] ?? 0), 0);
    if (units.length > 0 && sum === 0) faults.push({ code: 'kriteria-nol', criterion });
  }
  return faults;
}

/** The criteria that count: those with a weight. */
export function weighted(weights: AllocationInput['weights']): string[] {
  return Object.keys(weights).filter((criterion) => (weights[criterion] ?? 0) > 0);
}

/** Zero, or between a millionth and a million million: what can be computed exactly. */
function isAmount(value: number): boolean {
  return value === 0 || (value >= 1e-6 && value <= 1e12);
}
