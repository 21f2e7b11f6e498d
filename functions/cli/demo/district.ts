import { Rupiah } from '../../../domain/money/index.ts';
import type { Tariff, Unit } from '../../../domain/people/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import { fundsOn, type Pack, tariffFor, valueOn } from '../../../domain/rules/index.ts';
import type { LocalDate } from '../../../domain/time/index.ts';
import { PANJI_PLACES } from './panji-places.ts';

/** The regulation of the demo district; categories, ceilings and the tariff are read from it. */
export const DEMO_PACK = 'perbup-situbondo-79-2022';
export const KABUPATEN = 'situbondo';
export const DEMO_ZONE = 'Asia/Jakarta';
/** The Puskesmas that is furnished. */
export const PANJI = 'panji';

/** The fund of the pack that a Puskesmas' book is about. */
export const FUND = 'bok-puskesmas';

const TRANSPORT = 'transport-lokal';

/** The tariff of a person-day, from the pack's example; the citation says that it is no regulation. */
export function demoTariff(pack: Pack, date: LocalDate): Tariff {
  const found = tariffFor(pack, { tariff: TRANSPORT, date });
  if (isProblem(found) || found.amount === undefined)
    throw new Error(`pack ${pack.id} has no ${TRANSPORT}`);
  return {
    id: TRANSPORT,
    label: 'Transport lokal petugas/kader',
    amount: found.amount,
    per: 'orang-hari',
    citation: 'Standar Biaya Kabupaten Situbondo (data peragaan, bukan peraturan)',
  };
}

/**
 * Kabupaten Situbondo and its Puskesmas as the pack lists them, with their categories. Short names
 * are unique among all units, so Puskesmas Situbondo is `pkm-situbondo`: `situbondo` is the kabupaten.
 */
export function demoUnits(
  pack: Pack,
  date: LocalDate,
): { kabupaten: Unit; panji: Unit; puskesmas: Unit[] } {
  const kabupaten: Unit = {
    id: KABUPATEN,
    kind: 'kabupaten',
    name: 'Dinas Kesehatan Kabupaten Situbondo',
    kabupaten: KABUPATEN,
    region: 'Kabupaten Situbondo',
    province: 'Jawa Timur',
    zone: DEMO_ZONE,
    places: [],
    tariffs: [demoTariff(pack, date)],
    levels: ['kepala-puskesmas', 'verifikator'],
    version: 1,
  };
  const puskesmas = pack.units.map(
    ({ id, label, category }): Unit => ({
      ...kabupaten,
      id: unitId(id),
      kind: 'puskesmas',
      name: label,
      ...(category === undefined ? {} : { category }),
      places: id === PANJI ? PANJI_PLACES : [],
    }),
  );
  const panji = puskesmas.find(({ id }) => id === PANJI);
  if (panji === undefined) throw new Error(`pack ${pack.id} knows no ${PANJI}`);
  return { kabupaten, panji, puskesmas };
}

/**
 * The year's BOK budget of each Puskesmas by unit id, in rupiah. The regulation gives only the ceiling
 * of Insentif UKM; the fictional total is the one whose share for Insentif UKM is just that ceiling.
 */
export function demoPagu(pack: Pack, date: LocalDate): Map<string, Rupiah> {
  const insentif = fundsOn(pack, date, FUND).find(({ id }) => id === 'puskesmas-insentif-ukm');
  const { percent } = insentif?.share ?? {};
  if (percent === undefined) throw new Error(`pack ${pack.id} has no share of Insentif UKM`);
  return new Map(
    pack.units.flatMap(({ id, incentiveCeiling }): [string, Rupiah][] => {
      if (incentiveCeiling === undefined) return [];
      const ceiling = Rupiah.of(valueOn(incentiveCeiling.amount, date).value);
      return [[unitId(id), ceiling.share(100, percent, 'up')]];
    }),
  );
}

function unitId(packUnit: string): string {
  return packUnit === KABUPATEN ? `pkm-${packUnit}` : packUnit;
}
