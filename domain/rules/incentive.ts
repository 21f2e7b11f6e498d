import { Rupiah } from '../money/index.ts';
import { type Problem, problem } from '../problem.ts';
import type { LocalDate } from '../time/index.ts';
import { valueOn } from './dated.ts';
import { plainSum } from './fraction.ts';
import { incentiveFaults } from './incentive-faults.ts';
import { type PersonScore, scoreOf } from './incentive-score.ts';
import type { Citation, Incentive, Pack, Unit } from './schema/index.ts';
import { type Step, step } from './working.ts';

export interface StaffMonth {
  readonly name: string;
  readonly education: string;
  readonly position: string;
  /** Number of additional duties. */
  readonly duties: number;
  /** Times in the field this month (orang-frekuensi). */
  readonly frequency: number;
  /** Days of management work this month (OH). */
  readonly personDays: number;
}

export interface IncentiveMonth {
  /** Id or name of the Puskesmas. */
  readonly puskesmas: string;
  /** Verified absorption of the month before, incentive payments excluded, in rupiah. */
  readonly absorption: Rupiah;
  readonly indices: { readonly spm: number; readonly kesulitan: number; readonly beban: number };
  /** What remains of the annual ceiling, in rupiah. */
  readonly ceilingLeft: Rupiah;
  readonly staff: readonly StaffMonth[];
  readonly date: LocalDate;
}

export interface PersonIncentive extends PersonScore {
  readonly name: string;
  readonly fieldPoints: number;
  readonly managementPoints: number;
  readonly field: Rupiah;
  readonly management: Rupiah;
  readonly amount: Rupiah;
  readonly steps: readonly Step[];
}

export interface IncentiveResult {
  readonly basic: Rupiah;
  readonly adjusted: Rupiah;
  readonly capped: Rupiah;
  /** 85 % and 15 % of `capped`; a pool in which nobody has points is not paid out (`unpaid`). */
  readonly pools: { readonly field: Rupiah; readonly management: Rupiah };
  readonly unpaid: Rupiah;
  /** In the order given. Their amounts add up to the pools that are paid. */
  readonly people: readonly PersonIncentive[];
  readonly warnings: readonly IncentiveWarning[];
  readonly steps: readonly Step[];
  readonly citation: Citation;
}

/**
 * | code | meaning |
 * | --- | --- |
 * | puskesmas-tidak-dikenal | not among the units the pack names |
 * | kesulitan-lain | another difficulty index than the pack's category of this Puskesmas (`expected`) |
 * | pagu-lebih | more left than the annual ceiling in the pack (`expected`) |
 */
export interface IncentiveWarning {
  readonly code: 'puskesmas-tidak-dikenal' | 'kesulitan-lain' | 'pagu-lebih';
  readonly expected?: number;
  readonly citation?: Citation;
}

/**
 * The Insentif UKM of one Puskesmas and month, person by person: rate × absorption, adjusted by the
 * indices, capped by what is left of the ceiling, 85 : 15 to field and management, each pool by points
 * (score × frequency, score × OH) to the rupiah by largest remainders.
 * @returns the working, or `insentif.ditolak` with all reasons
 */
export function insentifUkm(
  pack: Pack,
  month: IncentiveMonth,
): IncentiveResult | Problem<'insentif.ditolak'> {
  const rule = pack.incentive;
  const faults = incentiveFaults(rule, month);
  if (rule === undefined || faults.length > 0) return problem('insentif.ditolak', { faults });
  const { absorption, ceilingLeft, indices, date } = month;

  const rate = valueOn(rule.rate.percent, date).value;
  const basic = absorption.percent(rate, 'down');
  const together = [indices.spm, indices.kesulitan, indices.beban];
  const plusOne = rule.combination.use === 'satu-plus-jumlah';
  const factor = plainSum(plusOne ? [1, ...together] : together);
  const adjusted = basic.share(factor, 1, 'down');
  const capped = adjusted.greaterThan(ceilingLeft) ? ceilingLeft : adjusted;
  const percents = [rule.pools.field, rule.pools.management].map(
    (pool) => valueOn(pool.percent, date).value,
  );
  const [field = Rupiah.zero, management = Rupiah.zero] = capped.split(percents);
  const sum = `(${plusOne ? '1 + ' : ''}${together.join(' + ')})`;
  const steps = [
    step('dasar', `${absorption} × ${rate}%`, basic, rule.rate.citation),
    step('disesuaikan', `${basic} × ${sum}`, adjusted, rule.combination.citation),
    step(
      'dibatasi',
      `min(${adjusted}, ${ceilingLeft})`,
      capped,
      unitOf(pack, month)?.incentiveCeiling?.citation ?? rule.citation,
    ),
    step('lapangan', `${capped} × ${percents[0]}%`, field, rule.pools.field.citation),
    step('manajemen', `${capped} × ${percents[1]}%`, management, rule.pools.management.citation),
  ];
  const people = payOut(rule, month.staff, field, management);
  const paid = Rupiah.sum(people.map((person) => person.amount));
  return {
    basic,
    adjusted,
    capped,
    pools: { field, management },
    unpaid: capped.minus(paid),
    people,
    warnings: warningsOf(pack, rule, month),
    steps,
    citation: rule.citation,
  };
}

function payOut(
  rule: Incentive,
  staff: readonly StaffMonth[],
  field: Rupiah,
  management: Rupiah,
): PersonIncentive[] {
  const rows = staff.map((person, index) => {
    const score = scoreOf(rule, person);
    return {
      index,
      name: person.name,
      ...score,
      fieldPoints: score.score * person.frequency,
      managementPoints: score.score * person.personDays,
      points: score.score * (person.frequency + person.personDays),
      key: JSON.stringify([
        person.name,
        person.education,
        person.position,
        person.duties,
        person.frequency,
      ]),
    };
  });
  // The order people are listed in must not decide who gets a leftover rupiah: more points first, then the name.
  rows.sort((a, b) => b.points - a.points || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const fieldSum = rows.reduce((total, row) => total + row.fieldPoints, 0);
  const managementSum = rows.reduce((total, row) => total + row.managementPoints, 0);
  const fieldShares = share(
    field,
    rows.map((row) => row.fieldPoints),
    fieldSum,
  );
  const managementShares = share(
    management,
    rows.map((row) => row.managementPoints),
    managementSum,
  );
  return rows
    .map(({ key: _, points: __, index, ...row }, place) => {
      const fromField = fieldShares[place] ?? Rupiah.zero;
      const fromManagement = managementShares[place] ?? Rupiah.zero;
      const amount = fromField.plus(fromManagement);
      const steps = [
        ...row.steps,
        ...(row.fieldPoints === 0
          ? []
          : [
              step(
                'lapangan',
                `${field} × ${row.fieldPoints} ÷ ${fieldSum}`,
                fromField,
                rule.pools.field.citation,
              ),
            ]),
        ...(row.managementPoints === 0
          ? []
          : [
              step(
                'manajemen',
                `${management} × ${row.managementPoints} ÷ ${managementSum}`,
                fromManagement,
                rule.pools.management.citation,
              ),
            ]),
        step('jumlah', `${fromField} + ${fromManagement}`, amount),
      ];
      return {
        index,
        person: { ...row, field: fromField, management: fromManagement, amount, steps },
      };
    })
    .sort((a, b) => a.index - b.index)
    .map(({ person }) => person);
}

/** Nothing where nobody has points: an empty pool is not paid out. */
function share(pool: Rupiah, points: readonly number[], sum: number): Rupiah[] {
  return sum === 0 ? points.map(() => Rupiah.zero) : pool.split(points);
}

function unitOf(pack: Pack, { puskesmas }: IncentiveMonth): Unit | undefined {
  const wanted = puskesmas.trim().toLowerCase();
  return pack.units.find((unit) => {
    const label = unit.label.toLowerCase();
    return unit.id === wanted || label === wanted || label === `puskesmas ${wanted}`;
  });
}

function warningsOf(pack: Pack, rule: Incentive, month: IncentiveMonth): IncentiveWarning[] {
  const unit = unitOf(pack, month);
  if (unit === undefined) return pack.units.length > 0 ? [{ code: 'puskesmas-tidak-dikenal' }] : [];
  const warnings: IncentiveWarning[] = [];
  const row = rule.indices.kesulitan.find((entry) => entry.id === unit.category);
  if (row !== undefined && row.value !== month.indices.kesulitan) {
    warnings.push({ code: 'kesulitan-lain', expected: row.value, citation: unit.citation });
  }
  const ceiling = unit.incentiveCeiling;
  const most = ceiling && Rupiah.of(valueOn(ceiling.amount, month.date).value);
  if (ceiling !== undefined && most !== undefined && month.ceilingLeft.greaterThan(most)) {
    warnings.push({ code: 'pagu-lebih', expected: most.toNumber(), citation: ceiling.citation });
  }
  return warnings;
}
