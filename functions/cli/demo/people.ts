import type { Person, Role, Unit } from '../../../domain/people/index.ts';
import { PLAYGROUND_PEOPLE } from '../../local/playground-people.ts';

/** Someone of the demo district. All names and NIP are made up. */
type Row = {
  id: string;
  /** With titles; those on the playground are named there. */
  name: string;
  role: Role;
  jabatan: string;
  nip?: string;
  golongan?: string;
  telegramId?: number;
};

/** People are quoted by these ids in plans and reports. */
export const WHO = {
  kader: 'DEM0001001',
  bidan: 'DEM0001002',
  kepala: 'DEM0001003',
  bendahara: 'DEM0001004',
  verifikator: 'DEM0001005',
  bendaharaDinkes: 'DEM0001006',
  bidanKoordinator: 'DEM0002001',
  sanitarian: 'DEM0002002',
  nutrisionis: 'DEM0002003',
  perawat: 'DEM0002004',
  bidanRatna: 'DEM0002005',
  kaderSumiati: 'DEM0002006',
  kaderHalimah: 'DEM0002007',
  verifikatorKedua: 'DEM0002008',
  kepalaDinkes: 'DEM0002009',
  pengawas: 'DEM0002010',
  admin: 'DEM0002011',
} as const;

const PUSKESMAS: readonly Row[] = [
  onPhone(WHO.kader, 1001, 'kader', 'Kader Posyandu Melati'),
  onPhone(WHO.bidan, 1002, 'bidan', 'Bidan Desa Mimbaan', '198903142014032001', 'III/b'),
  onPhone(WHO.kepala, 1003, 'kepala-puskesmas', 'Kepala Puskesmas', '197508172005011003', 'IV/a'),
  onPhone(WHO.bendahara, 1004, 'bendahara', 'Bendahara BOK', '199011022015032004', 'III/a'),
  {
    id: WHO.bidanKoordinator,
    name: 'Nur Hidayati, S.ST',
    role: 'pj',
    jabatan: 'Bidan Koordinator, PJ KIA',
    nip: '198106052006042008',
    golongan: 'III/d',
  },
  {
    id: WHO.sanitarian,
    name: 'Yudi Kurniawan, A.Md.KL',
    role: 'petugas',
    jabatan: 'Sanitarian',
    nip: '198710212011011005',
    golongan: 'II/d',
  },
  {
    id: WHO.nutrisionis,
    name: 'Fitri Handayani, S.Gz',
    role: 'petugas',
    jabatan: 'Nutrisionis',
    nip: '199204182019032006',
    golongan: 'III/a',
  },
  {
    id: WHO.perawat,
    name: 'Moh. Taufik, A.Md.Kep',
    role: 'petugas',
    jabatan: 'Perawat, PJ Imunisasi',
    nip: '198501302009031007',
    golongan: 'III/a',
  },
  {
    id: WHO.bidanRatna,
    name: 'Ratna Sari, A.Md.Keb',
    role: 'bidan',
    jabatan: 'Bidan Desa Tokelan',
  },
  {
    id: WHO.kaderSumiati,
    name: 'Sumiati',
    role: 'kader',
    jabatan: 'Kader Posyandu Cempaka',
  },
  { id: WHO.kaderHalimah, name: 'Halimah', role: 'kader', jabatan: 'Kader Posyandu Teratai' },
];

const DINKES: readonly Row[] = [
  onPhone(
    WHO.verifikator,
    1005,
    'verifikator',
    'Tim Pengelola BOK Kabupaten',
    '198309092008011009',
    'III/c',
  ),
  onPhone(
    WHO.bendaharaDinkes,
    1006,
    'bendahara-dinkes',
    'Bendahara Pengeluaran',
    '197912252003122010',
    'III/d',
  ),
  {
    id: WHO.verifikatorKedua,
    name: 'Sri Wahyuni, SKM',
    role: 'verifikator',
    jabatan: 'Tim Pengelola BOK Kabupaten',
    nip: '198802112012032011',
    golongan: 'III/b',
  },
  {
    id: WHO.kepalaDinkes,
    name: 'dr. Hadi Santoso, M.Kes',
    role: 'kepala-dinkes',
    jabatan: 'Kepala Dinas Kesehatan',
    nip: '197002031999031012',
    golongan: 'IV/b',
  },
  {
    id: WHO.pengawas,
    name: 'Rudi Hermawan, SE',
    role: 'pengawas',
    jabatan: 'Auditor Inspektorat',
    nip: '198007162006041013',
    golongan: 'III/d',
  },
  {
    id: WHO.admin,
    name: 'Lukman Hakim, S.Kom',
    role: 'admin',
    jabatan: 'Admin Lapor BOK',
    nip: '199307292020121014',
    golongan: 'III/a',
  },
];

/** Everybody of the demo district, version 1; with `phones` those of the playground hold one. */
export function demoPeople(panji: Unit, kabupaten: Unit, phones: boolean): Person[] {
  const of = (unit: Unit) => (row: Row) => {
    const { telegramId, ...rest } = row;
    return person(phones ? row : rest, unit);
  };
  return [...PUSKESMAS.map(of(panji)), ...DINKES.map(of(kabupaten))];
}

/** Somebody whose phone is on the playground; the name is the phone's. */
function onPhone(
  id: string,
  telegramId: number,
  role: Role,
  jabatan: string,
  nip?: string,
  golongan?: string,
): Row {
  const phone = PLAYGROUND_PEOPLE.find((user) => user.id === telegramId);
  if (phone === undefined) throw new Error(`nobody on the playground is ${telegramId}`);
  const name = [phone.first_name, phone.last_name].filter((part) => part !== undefined).join(' ');
  return {
    id,
    telegramId,
    name,
    role,
    jabatan,
    ...(nip === undefined ? {} : { nip }),
    ...(golongan === undefined ? {} : { golongan }),
  };
}

function person({ role, ...who }: Row, unit: Unit): Person {
  return {
    ...who,
    roles: [{ role, unit: unit.id, unitName: unit.name }],
    zone: unit.zone,
    active: true,
    language: 'id',
    simple: false,
    blocked: false,
    version: 1,
  };
}
