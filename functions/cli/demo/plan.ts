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
import { WHO } from './people.ts';

/** Days of the month on which an activity is planned: the whole month, days, or around today. */
type When = 'sebulan' | 'sekitar-hari-ini' | readonly number[];

type Row = {
  id: string;
  kegiatan: string;
  /** Entry of the pack's menu. */
  menu: string;
  sasaran: string;
  target: number;
  places: readonly string[];
  pelaksana: readonly string[];
  when: When;
  hasil: readonly [id: string, label: string][];
  /** Person-trips in the month. */
  volume: number;
};

const ROWS: readonly Row[] = [
  {
    id: 'posyandu',
    kegiatan: 'Penimbangan dan pemantauan tumbuh kembang balita di posyandu',
    menu: 'b.3.a',
    sasaran: 'Balita',
    target: 45,
    places: ['pos-melati', 'pos-mawar', 'pos-anggrek', 'pos-kenanga', 'pos-cempaka'],
    pelaksana: [WHO.kader, WHO.bidan],
    when: 'sekitar-hari-ini',
    hasil: [
      ['hadir', 'Balita hadir'],
      ['ditimbang', 'Balita ditimbang'],
      ['naik', 'Balita naik berat badannya'],
    ],
    volume: 24,
  },
  {
    id: 'kelas-ibu',
    kegiatan: 'Kelas ibu hamil',
    menu: 'a.8.kegiatan',
    sasaran: 'Ibu hamil',
    target: 12,
    places: ['balai-tokelan', 'balai-juglangan', 'pos-melati'],
    pelaksana: [WHO.bidan, WHO.kader],
    when: 'sebulan',
    hasil: [
      ['hadir', 'Ibu hamil hadir'],
      ['pendamping', 'Suami/keluarga mendampingi'],
    ],
    volume: 8,
  },
  {
    id: 'kunjungan-bumil',
    kegiatan: 'Kunjungan rumah ibu hamil, nifas dan neonatus',
    menu: 'a.9.a',
    sasaran: 'Ibu hamil dan nifas berisiko',
    target: 10,
    places: ['pos-melati', 'pos-mawar', 'pos-cempaka', 'pos-dahlia'],
    pelaksana: [WHO.kader, WHO.bidan],
    when: 'sebulan',
    hasil: [
      ['dikunjungi', 'Ibu dikunjungi'],
      ['risiko', 'Ditemukan berisiko'],
    ],
    volume: 16,
  },
  {
    id: 'pjb',
    kegiatan: 'Pemantauan jentik berkala (PJB)',
    menu: 'd.3.i',
    sasaran: 'Rumah',
    target: 100,
    places: ['pos-melati', 'pos-mawar', 'pos-anggrek', 'pos-kenanga', 'pos-flamboyan'],
    pelaksana: [WHO.sanitarian, WHO.kader],
    when: 'sebulan',
    hasil: [
      ['diperiksa', 'Rumah diperiksa'],
      ['bebas', 'Rumah bebas jentik'],
    ],
    volume: 16,
  },
  {
    id: 'imunisasi',
    kegiatan: 'Pelayanan imunisasi rutin di posyandu',
    menu: 'd.3.a',
    sasaran: 'Bayi dan baduta',
    target: 25,
    places: ['pos-melati', 'pos-teratai', 'pos-cempaka', 'pos-kenanga'],
    pelaksana: [WHO.perawat, WHO.bidan],
    when: 'sekitar-hari-ini',
    hasil: [
      ['diimunisasi', 'Bayi/baduta diimunisasi'],
      ['kipi', 'Kejadian ikutan (KIPI)'],
    ],
    volume: 12,
  },
  {
    id: 'stbm',
    kegiatan: 'Pemicuan 5 pilar STBM',
    menu: 'e.2.a',
    sasaran: 'Kepala keluarga',
    target: 40,
    places: ['balai-tokelan', 'balai-juglangan', 'pos-seruni'],
    pelaksana: [WHO.sanitarian, WHO.kaderHalimah],
    when: [9, 23],
    hasil: [
      ['hadir', 'Kepala keluarga hadir'],
      ['terpicu', 'Bersedia membangun jamban'],
    ],
    volume: 6,
  },
  {
    id: 'posbindu',
    kegiatan: 'Deteksi dini faktor risiko PTM di posbindu',
    menu: 'd.2.b',
    sasaran: 'Usia 15–59 tahun',
    target: 50,
    places: ['pos-mawar', 'pos-bougenvil', 'pos-tulip'],
    pelaksana: [WHO.perawat, WHO.kaderSumiati],
    when: [7, 14, 21],
    hasil: [
      ['diperiksa', 'Orang diperiksa'],
      ['risiko', 'Dengan faktor risiko'],
    ],
    volume: 8,
  },
  {
    id: 'pis-pk',
    kegiatan: 'Kunjungan keluarga PIS-PK',
    menu: 'g.1',
    sasaran: 'Keluarga',
    target: 30,
    places: ['pos-dahlia', 'pos-flamboyan', 'pos-nusa-indah', 'pos-bougenvil'],
    pelaksana: [WHO.perawat, WHO.nutrisionis, WHO.bidanRatna],
    when: 'sebulan',
    hasil: [
      ['dikunjungi', 'Keluarga dikunjungi'],
      ['sehat', 'Keluarga sehat'],
    ],
    volume: 12,
  },
  {
    id: 'lansia',
    kegiatan: 'Pembinaan posyandu lansia',
    menu: 'a.4.kegiatan',
    sasaran: 'Lansia',
    target: 35,
    places: ['pos-teratai', 'pos-seruni', 'pos-tulip'],
    pelaksana: [WHO.bidanRatna, WHO.kaderHalimah],
    when: [5, 12, 19, 26],
    hasil: [
      ['hadir', 'Lansia hadir'],
      ['diperiksa', 'Lansia diperiksa'],
    ],
    volume: 8,
  },
  {
    id: 'uks',
    kegiatan: 'Pemeriksaan kesehatan anak sekolah (UKS)',
    menu: 'a.5.f',
    sasaran: 'Siswa',
    target: 60,
    places: ['sdn-mimbaan', 'sdn-panji-lor'],
    pelaksana: [WHO.perawat, WHO.bidan, WHO.nutrisionis],
    when: [10, 17],
    hasil: [
      ['diperiksa', 'Siswa diperiksa'],
      ['dirujuk', 'Siswa dirujuk'],
    ],
    volume: 6,
  },
  {
    id: 'gizi',
    kegiatan: 'Kunjungan rumah balita risiko gangguan pertumbuhan',
    menu: 'b.1.d',
    sasaran: 'Balita',
    target: 15,
    places: ['pos-melati', 'pos-cempaka', 'pos-nusa-indah'],
    pelaksana: [WHO.nutrisionis, WHO.kader],
    when: 'sebulan',
    hasil: [
      ['dikunjungi', 'Balita dikunjungi'],
      ['terkonfirmasi', 'Terkonfirmasi gangguan'],
    ],
    volume: 10,
  },
  {
    id: 'kontak-tb',
    kegiatan: 'Investigasi kontak TB',
    menu: 'd.2.c',
    sasaran: 'Kontak serumah',
    target: 20,
    places: ['pos-kenanga', 'pos-dahlia', 'pos-tulip'],
    pelaksana: [WHO.perawat, WHO.kaderSumiati],
    when: 'sebulan',
    hasil: [
      ['diperiksa', 'Kontak diperiksa'],
      ['terduga', 'Terduga TB'],
    ],
    volume: 8,
  },
];

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
      .map(({ id, name, jabatan = '' }) => ({ id, name, jabatan })),
    places: unit.places.map(({ id, name }) => ({ id, name })),
    items: ROWS.map(({ when, ...row }, index): PlanItem => {
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
        satuanBiaya: tariff.amount,
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
