import type { Dossier } from '../../../domain/approval/index.ts';
import type { GateFinding, PencairanRequest } from '../../../domain/disbursement/index.ts';
import { type Book, openBook, postAll, postings } from '../../../domain/ledger/index.ts';
import type { Actor, Role } from '../../../domain/people/index.ts';
import { isProblem, type Problem } from '../../../domain/problem.ts';
import { rp, sha256 } from '../ledger/book.ts';

export { rp, sha256 };
export const NOW = Date.parse('2026-03-14T03:02Z');
export const DAY = '2026-03-14';

const someone = (personId: string, name: string, ...roles: [Role, string][]): Actor => ({
  personId,
  name,
  roles: roles.map(([role, unit]) => ({ role, unit })),
});

/** The people of Puskesmas Panji and of Dinkes Situbondo, with some who hold one role too many. */
export const people = {
  kader: someone('aminah', 'Aminah', ['kader', 'panji']),
  bidan: someone('wati', 'Wati', ['bidan', 'panji']),
  kepala: someone('hasan', 'dr. Hasan', ['kepala-puskesmas', 'panji']),
  bendahara: someone('sri', 'Sri', ['bendahara', 'panji']),
  verifikator: someone('dewi', 'Dewi', ['verifikator', 'situbondo']),
  verifikatorDuaPeran: someone(
    'eko',
    'Eko',
    ['verifikator', 'situbondo'],
    ['bendahara-dinkes', 'situbondo'],
    ['bendahara', 'panji'],
  ),
  verifikatorYangMengirim: someone(
    'fitri',
    'Fitri',
    ['verifikator', 'situbondo'],
    ['bendahara-dinkes', 'situbondo'],
  ),
  bendaharaDinkes: someone('gatot', 'Gatot', ['bendahara-dinkes', 'situbondo']),
  kepalaDinkes: someone('indra', 'Indra', ['kepala-dinkes', 'situbondo']),
  bendaharaLain: someone('joko', 'Joko', ['bendahara', 'kapongan']),
  dinkesLain: someone(
    'karto',
    'Karto',
    ['verifikator', 'bondowoso'],
    ['bendahara-dinkes', 'bondowoso'],
  ),
  tanpaPeran: someone('lina', 'Lina'),
};

/** An approved report of Panji: Aminah and Wati at Rp 50.000, Aminah's receipts of Rp 30.000. */
export function laporan(id: string, change: Partial<Dossier> = {}): Dossier {
  const aminah = { id: 'aminah', name: 'Aminah' };
  const approval = {
    at: NOW - 1,
    reasons: [],
    version: 1,
    pack: 'perbup-situbondo-79-2022',
    shown: 'h',
  };
  return {
    id,
    number: `L-${id}`,
    unit: 'panji',
    unitName: 'Puskesmas Panji',
    kabupaten: 'situbondo',
    form: 'luar-gedung',
    pack: 'perbup-situbondo-79-2022',
    levels: ['kepala-puskesmas', 'verifikator'],
    reporter: aminah,
    kegiatan: {
      item: 'posyandu',
      month: '2026-03',
      name: 'Posyandu balita',
      menu: 'posyandu',
      komponen: 'ukm-esensial',
      sasaran: 'balita',
      target: 40,
      budget: rp(500_000),
      spt: '440/1/2026',
      inSpt: true,
    },
    tanggal: { from: '2026-03-10', to: '2026-03-10', days: 1 },
    tempat: { name: 'Posyandu Mawar' },
    orang: [aminah, { id: 'wati', name: 'Wati' }],
    hasil: [],
    lhk: 'Berjalan baik',
    files: [],
    transport: {
      tariff: rp(50_000),
      citation: 'SBU',
      lines: [
        { ...aminah, days: 1, amount: rp(50_000) },
        { id: 'wati', name: 'Wati', days: 1, amount: rp(50_000) },
      ],
      total: rp(100_000),
    },
    kuitansi: [
      {
        spend: 'pmt',
        label: 'PMT penyuluhan',
        amount: rp(30_000),
        seller: '=1+1',
        file: 'f',
        taxes: [],
      },
    ],
    total: rp(130_000),
    answers: {},
    sentAt: NOW - 3,
    state: { at: 'disetujui', since: NOW - 1, cair: false },
    decisions: [
      {
        ...approval,
        kind: 'setujui',
        by: { id: 'hasan', name: 'dr. Hasan' },
        role: 'kepala-puskesmas',
      },
      {
        ...approval,
        kind: 'setujui',
        by: { id: 'dewi', name: 'Dewi' },
        role: 'verifikator',
        version: 2,
      },
    ],
    version: 3,
    ...change,
  };
}

/** Panji's book: a budget of Rp 1.000.000, Rp 200.000 cash, an empty bank. */
export function buku(pagu = 1_000_000): Book {
  const by = { date: DAY, cause: {}, actor: 'sri' };
  const booked = ok(
    postAll(
      openBook('panji', 2026),
      [
        {
          ...by,
          kind: 'saldo-awal',
          postings: postings.saldoAwal({ bank: rp(0), kas: rp(200_000) }),
        },
        { ...by, kind: 'pagu', postings: postings.pagu('ukm-esensial', rp(pagu)) },
      ],
      NOW,
      sha256,
    ),
  );
  return booked.book;
}

export const under70: GateFinding = {
  id: 'realisasi-70',
  label: 'Laporan penggunaan dana',
  kind: 'realisasi',
  overridable: true,
  threshold: 70,
  reached: '69.9',
  citation: 'Kepmenkes 494/2010 VI.A',
};
export const noReport: GateFinding = {
  id: 'laporan',
  label: 'Laporan bulan lalu',
  kind: 'dokumen',
  overridable: false,
  document: 'laporan-bulan-lalu',
  citation: 'Kepmenkes 494/2010 III.B.2d',
};

export function permintaan(change: Partial<PencairanRequest> = {}): PencairanRequest {
  return {
    id: '0000ABCDEF',
    unit: { id: 'panji', kabupaten: 'situbondo' },
    pack: 'perbup-situbondo-79-2022',
    mechanism: 'ls-puskesmas',
    dossiers: [laporan('AAA'), laporan('BBB')],
    gate: [],
    book: buku(),
    open: [],
    shown: 'kartu-0',
    ...change,
  };
}

/** The result, where the test is about something else; a Problem fails the test. */
export function ok<T>(result: T | Problem): T {
  if (isProblem(result)) throw new Error(`${result.problem} ${JSON.stringify(result.details)}`);
  return result;
}

export const card = (of: { version: number }) => ({
  seen: of.version,
  shown: `kartu-${of.version}`,
});
