import type { IncentiveMonth, StaffMonth } from './incentive.ts';
import type { Incentive } from './schema/index.ts';

/**
 * Why an incentive month cannot be computed; `person` or `index` say where.
 *
 * | code | meaning |
 * | --- | --- |
 * | tanpa-aturan | the pack knows no Insentif UKM |
 * | penyerapan-tidak-sah, sisa-tidak-sah | negative |
 * | indeks-di-atas-tabel, indeks-bukan-tabel | above the table's highest; not one of its values (`known`) |
 * | staf-kosong, nama-kosong | no staff; a person without a name |
 * | pendidikan-tidak-dikenal, jabatan-tidak-dikenal | in no table (`known`) |
 * | tugas-tidak-sah, frekuensi-tidak-sah, oh-tidak-sah | not a whole number, negative or beyond reason |
 */
export interface IncentiveFault {
  readonly code:
    | 'tanpa-aturan'
    | 'penyerapan-tidak-sah'
    | 'sisa-tidak-sah'
    | 'indeks-di-atas-tabel'
    | 'indeks-bukan-tabel'
    | 'staf-kosong'
    | 'nama-kosong'
    | 'pendidikan-tidak-dikenal'
    | 'jabatan-tidak-dikenal'
    | 'tugas-tidak-sah'
    | 'frekuensi-tidak-sah'
    | 'oh-tidak-sah';
  readonly person?: string;
  readonly index?: string;
  readonly given?: string | number;
  readonly known?: readonly (string | number)[];
}

/** A month has 31 days; nobody is a thousand times in the field. Larger numbers are slips. */
const MOST = { duties: 99, frequency: 999, personDays: 31 };

/** All reasons at once. */
export function incentiveFaults(
  rule: Incentive | undefined,
  month: IncentiveMonth,
): IncentiveFault[] {
  const faults: IncentiveFault[] = [];
  if (rule === undefined) return [{ code: 'tanpa-aturan' }];
  if (month.absorption.isNegative()) {
    faults.push({ code: 'penyerapan-tidak-sah', given: month.absorption.toNumber() });
  }
  if (month.ceilingLeft.isNegative()) {
    faults.push({ code: 'sisa-tidak-sah', given: month.ceilingLeft.toNumber() });
  }
  for (const index of ['spm', 'kesulitan', 'beban'] as const) {
    const given = month.indices[index];
    const known = rule.indices[index].map((row) => row.value);
    if (known.includes(given)) continue;
    const code = given > Math.max(...known) ? 'indeks-di-atas-tabel' : 'indeks-bukan-tabel';
    faults.push({ code, index, given, known });
  }
  if (month.staff.length === 0) faults.push({ code: 'staf-kosong' });
  return [...faults, ...month.staff.flatMap((person) => personFaults(rule, person))];
}

function personFaults(rule: Incentive, person: StaffMonth): IncentiveFault[] {
  const faults: IncentiveFault[] = [];
  const name = person.name;
  if (name.trim() === '') faults.push({ code: 'nama-kosong' });
  const levels: readonly string[] = rule.education.flatMap((row) => row.levels);
  if (!levels.includes(person.education)) {
    faults.push({
      code: 'pendidikan-tidak-dikenal',
      person: name,
      given: person.education,
      known: levels,
    });
  }
  const positions: readonly string[] = rule.position.flatMap((row) => row.positions);
  if (!positions.includes(person.position)) {
    faults.push({
      code: 'jabatan-tidak-dikenal',
      person: name,
      given: person.position,
      known: positions,
    });
  }
  const count = (code: IncentiveFault['code'], given: number, most: number) => {
    if (!Number.isInteger(given) || given < 0 || given > most)
      faults.push({ code, person: name, given });
  };
  count('tugas-tidak-sah', person.duties, MOST.duties);
  count('frekuensi-tidak-sah', person.frequency, MOST.frequency);
  count('oh-tidak-sah', person.personDays, MOST.personDays);
  return faults;
}
