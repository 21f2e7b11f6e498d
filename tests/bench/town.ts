import { Rupiah } from '../../domain/money/index.ts';
import type { Person, Role, Unit } from '../../domain/people/index.ts';
import type { Plan } from '../../domain/planning/index.ts';
import { localDate, monthOf } from '../../domain/time/index.ts';

/** A Puskesmas as the bench furnishes it: fifteen people, a POA of twelve activities. */
export interface BenchUnit {
  unit: Unit;
  plan: Plan;
  people: Person[];
  /** Those who report, each with an activity of their own on the SPT. */
  reporters: Person[];
}

export const UNITS = 10;
const REPORTERS = 10;
const ACTIVITIES = 12;
const ZONE = 'Asia/Jakarta';
const REGION = 'Kabupaten Situbondo';

const OTHERS: readonly Role[] = ['kepala-puskesmas', 'bendahara', 'pj', 'petugas', 'bidan'];

/** The district of the bench: ten Puskesmas, so that a hundred people report from their own phones. */
export function benchTown(now: number): BenchUnit[] {
  return Array.from({ length: UNITS }, (_, index) => furnished(index, now));
}

/** Telegram id of the nth person of a unit. */
function phoneOf(unitIndex: number, personIndex: number): number {
  return 10_000 + unitIndex * 100 + personIndex;
}

function furnished(index: number, now: number): BenchUnit {
  const id = `bench-${String(index + 1).padStart(2, '0')}`;
  const name = `Puskesmas Contoh ${index + 1}`;
  const today = localDate(now, ZONE);
  const places = Array.from({ length: 8 }, (_, place) => ({
    id: `posyandu-${place + 1}`,
    name: `Posyandu Melati ${place + 1}`,
  }));
  const unit: Unit = {
    id,
    kind: 'puskesmas',
    name,
    kabupaten: 'situbondo',
    region: REGION,
    province: 'Jawa Timur',
    zone: ZONE,
    places: places.map((place) => ({ ...place, village: 'Mimbaan' })),
    tariffs: [],
    levels: ['kepala-puskesmas', 'verifikator'],
    version: 1,
  };
  const member = (role: Role, number: number): Person => ({
    id: `${String(index).padStart(2, '0')}ORANG${String(number).padStart(3, '0')}`,
    name: `Siti Aminah ${number + 1}`,
    jabatan: role === 'kader' ? 'Kader' : 'Petugas',
    roles: [{ role, unit: id, unitName: name }],
    zone: ZONE,
    telegramId: phoneOf(index, number),
    active: true,
    language: 'id',
    simple: false,
    blocked: false,
    version: 1,
  });
  const reporters = Array.from({ length: REPORTERS }, (_, number) => member('kader', number));
  const people = [...reporters, ...OTHERS.map((role, i) => member(role, REPORTERS + i))];
  const bidan = people.at(-1)?.id ?? '';
  const plan: Plan = {
    unit: id,
    unitName: name,
    region: REGION,
    month: monthOf(today),
    pack: 'perbup-situbondo-79-2022',
    spt: { number: `090/${index + 1}/BOK`, date: `${monthOf(today)}-01` },
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      jabatan: person.jabatan ?? '',
    })),
    places,
    items: Array.from({ length: ACTIVITIES }, (_, item) => ({
      id: `kegiatan-${item + 1}`,
      kegiatan: `Pendampingan posyandu balita ${item + 1}`,
      menu: 'gizi-1-a',
      komponen: 'ukm-esensial',
      sasaran: 'balita',
      target: 40,
      places: places.slice(item % 6, (item % 6) + 3).map((place) => place.id),
      pelaksana: [reporters[item % REPORTERS]?.id ?? '', bidan],
      dates: [{ from: today, to: today }],
      hasil: [
        { id: 'hadir', label: 'balita hadir' },
        { id: 'timbang', label: 'balita ditimbang' },
      ],
      volume: 4,
      satuanBiaya: Rupiah.of(50_000),
      tariff: 'Standar biaya contoh',
      kak: `KAK-${item + 1}`,
    })),
    version: 1,
  };
  return { unit, plan, people, reporters };
}
