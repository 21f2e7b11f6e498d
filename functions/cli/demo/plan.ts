import { Rupiah } from '../../../domain/money/index.ts';
import type { Person, Unit } from '../../../domain/people/index.ts';
import type { Plan, PlanItem } from '../../../domain/planning/index.ts';
import { menuItem, type Pack } from '../../../domain/rules/index.ts';
import {
  addDays,
  addMonths,
  type DateRange,
  type LocalDate,
  type LocalMonth,
  monthOf,
} from '../../../domain/time/index.ts';
import { demoTariff } from './district.ts';
import { POA, type When } from './poa.ts';

/**
 * The POA and SPT of one month of Puskesmas Panji. `today` (local date) decides on which days the
 * activities are that are planned around it.
 */
export function demoPlan(
  pack: Pack,
  unit: Unit,
  people: readonly Person[],
  month: LocalMonth,
  today: LocalDate,
): Plan {
  const tariff = demoTariff(pack, `${month}-01`);
  const [year, number] = month.split('-');
  return {
    unit: unit.id,
    unitName: unit.name,
    region: unit.region,
    month,
    pack: pack.id,
    spt: { number: `440/SPT-${number}/PANJI/${year}`, date: `${month}-01` },
    people: people
      .filter(({ roles }) => roles.some((held) => held.unit === unit.id))
      .map(({ id, name, jabatan = '', nip, golongan }) => ({
        id,
        name,
        jabatan,
        ...(nip !== undefined && { nip }),
        ...(golongan !== undefined && { golongan }),
      })),
    places: unit.places.map(({ id, name }) => ({ id, name })),
    items: POA.map(({ when, spends, price, ...row }, index): PlanItem => {
      const menu = menuItem(pack, row.menu);
      const [komponen] = menu?.funds ?? [];
      if (komponen === undefined) throw new Error(`pack ${pack.id} has no fund for ${row.menu}`);
      return {
        ...row,
        id: lineId(index, row.id),
        komponen,
        places: [...row.places],
        pelaksana: [...row.pelaksana],
        dates: daysFor(when, month, today),
        hasil: row.hasil.map(([id, label]) => ({ id, label })),
        ...(spends && { spends: [...spends] }),
        satuanBiaya: price === undefined ? tariff.amount : Rupiah.of(price),
        tariff: tariff.citation,
        kak: `KAK-${String(index + 1).padStart(2, '0')}/UKM/${year}`,
      };
    }),
    version: 1,
  };
}

/** Lines bear the POA's numbers, which is also the order in which they are shown. */
function lineId(index: number, name: string): string {
  return `${String(index + 1).padStart(2, '0')}-${name}`;
}

function daysFor(when: When, month: LocalMonth, today: LocalDate): DateRange[] {
  const first = `${month}-01`;
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  if (when === 'sebulan') return [{ from: first, to: last }];
  if (when !== 'sekitar-hari-ini') {
    return when.map((day) => {
      const date = addDays(first, day - 1);
      return { from: date, to: date };
    });
  }
  // A month that is over was planned for its middle.
  const centre = monthOf(today) === month ? today : addDays(first, 14);
  const inMonth = (date: LocalDate) => {
    if (date < first) return first;
    return date > last ? last : date;
  };
  return [{ from: inMonth(addDays(centre, -3)), to: inMonth(addDays(centre, 6)) }];
}
