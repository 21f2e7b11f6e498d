import type { Dossier } from '../../domain/approval/index.ts';
import { paymentsOf } from '../../domain/disbursement/index.ts';
import { type Book, openBook, postAll, postings } from '../../domain/ledger/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import type { Role, Unit } from '../../domain/people/index.ts';
import type { Save } from '../../domain/ports.ts';
import { isProblem } from '../../domain/problem.ts';
import { hash } from '../../functions/adapters/identity.ts';
import { botOverTable } from './bot.ts';
import { NOW, panji, plan, sentDossier } from './town.ts';

/** Telegram ids. */
export const SITI = 1001;
export const RINA = 1002;
export const KAPUS = 1003;
export const WULAN = 1004;
export const DEWI = 1005;
export const JOKO = 1006;
export const STRANGER = 1007;
export const YUDI = 1008;
export const WULAN_LAIN = 1009;
export const KADIN = 1010;
export const ADMIN = 1011;

export const FUND = 'puskesmas-ukm-esensial';

const CAST: readonly (readonly [number, string, string, [Role, string][]])[] = [
  [SITI, 'SITI000001', 'Siti Aminah', [['kader', 'panji']]],
  [RINA, 'RINA000001', 'Rina <b>Wati</b>', [['bidan', 'panji']]],
  [KAPUS, 'KAPUS00001', 'drg. Hadi', [['kepala-puskesmas', 'panji']]],
  [WULAN, 'BENDA00001', 'Wulan', [['bendahara', 'panji']]],
  [DEWI, 'DEWI000001', 'Dewi Lestari', [['verifikator', 'situbondo']]],
  [JOKO, 'BPENG00001', 'Joko', [['bendahara-dinkes', 'situbondo']]],
  [YUDI, 'YUDI000001', 'Yudi', [['verifikator', 'situbondo']]],
  [WULAN_LAIN, 'BENDA00002', 'Wulan Lain', [['bendahara', 'mangaran']]],
  [KADIN, 'KADIN00001', 'Kepala Dinas', [['kepala-dinkes', 'situbondo']]],
  [ADMIN, 'ADMIN00001', 'Admin', [['admin', 'situbondo']]],
];

const mangaran: Unit = { ...panji, id: 'mangaran', name: 'Puskesmas Mangaran' };
const situbondo: Unit = { ...panji, id: 'situbondo', kind: 'kabupaten', name: 'Dinkes Situbondo' };

const rp = Rupiah.of;

/** Panji's book: Rp 10.000.000 of budget, Rp 2.000.000 in the bank, no cash. */
function panjiBook() {
  const about = { date: '2026-01-02', cause: {}, actor: 'KADIN00001' };
  const booked = postAll(
    openBook('panji', 2026),
    [
      { ...about, kind: 'pagu', postings: postings.pagu(FUND, rp(10_000_000)) },
      {
        ...about,
        kind: 'saldo-awal',
        postings: postings.saldoAwal({ bank: rp(2_000_000), kas: Rupiah.zero }),
      },
    ],
    NOW,
    hash,
  );
  if (isProblem(booked)) throw new Error(booked.problem);
  return booked;
}

/**
 * A report that Dinkes has approved: Siti's, with Rina, Rp 50.000 each. `minutes` puts it in the queue
 * of approved reports.
 */
export function approvedReport(id: string, minutes: number, more: Partial<Dossier> = {}): Dossier {
  const sent = sentDossier();
  return {
    ...sent,
    id,
    number: `L-${id.slice(-6)}`,
    kegiatan: { ...sent.kegiatan, komponen: FUND },
    state: { at: 'disetujui', since: NOW - 3_600_000 + minutes * 60_000, cair: false },
    version: 1,
    ...more,
  };
}

export const REPORTS = ['AAAAAAAAA1', 'BBBBBBBBB2', 'CCCCCCCCC3'] as const;

/** The bot over a table with people, a book, a plan and `count` approved reports of Panji. */
export async function moneyTown(count = 2) {
  const town = await botOverTable();
  const people = await town.enrol(CAST);
  const { book, entries } = panjiBook();
  const dossiers = REPORTS.slice(0, count).map((id, index) => approvedReport(id, index));
  const saves: Save[] = [
    ...[panji, mangaran, situbondo].map((unit): Save => ({ save: 'unit', unit })),
    { save: 'plan', plan },
    { save: 'book', book: { ...book, version: 1 }, entries },
  ];
  const put = async (list: Save[]) => {
    const refused = await town.store.commit({ saves: list, now: NOW });
    if (refused) throw new Error(refused.problem);
  };
  const approve = async (dossier: Dossier) =>
    put([
      { save: 'dossier', dossier },
      ...paymentsOf(dossier).map((payment): Save => ({ save: 'payment', payment })),
    ]);
  await put(saves);
  for (const dossier of dossiers) await approve(dossier);
  const theBook = async (): Promise<Book> => {
    const stored = await town.store.book('panji', 2026);
    if (!stored) throw new Error('no book');
    return stored;
  };
  return {
    ...town,
    people,
    put,
    approve,
    book: theBook,
    /** Balance of an account in rupiah, as a number. */
    balance: async (account: keyof Book['balances']) =>
      (await theBook()).balances[account]?.toNumber() ?? 0,
    /** The newest request of Panji. */
    request: async () => {
      const [newest] = await town.store.pencairanOf('panji', 1);
      if (!newest) throw new Error('no request');
      return newest;
    },
    payment: async (dossierId: string, personId: string) => {
      const { payments } = await town.store.folder(dossierId);
      const found = payments.find(({ person }) => person.id === personId);
      if (!found) throw new Error('no payment');
      return found;
    },
    /** Wulan asks for all that is approved. */
    ask: async () => {
      await town.type(WULAN, '/pencairan');
      await town.press(WULAN, /^Ajukan dana/);
      await town.press(WULAN, 'Lanjut');
      await town.press(WULAN, /^Ya, ajukan/);
    },
    /** Dewi approves the request that waits. */
    letPass: async () => {
      await town.type(DEWI, '/pencairan');
      await town.press(DEWI, /^P-/);
      await town.press(DEWI, 'Setujui');
      await town.press(DEWI, 'Ya');
    },
    /** Joko sends it under an SP2D. */
    send: async () => {
      await town.type(JOKO, '/pencairan');
      await town.press(JOKO, /^P-/);
      await town.press(JOKO, 'Tandai dikirim');
      await town.type(JOKO, 'SP2D 0012/LS');
      await town.press(JOKO, /dikirim$/);
    },
    /** Wulan says that all of it is in the bank. */
    receive: async () => {
      await town.type(WULAN, '/pencairan');
      await town.press(WULAN, /^P-/);
      await town.press(WULAN, /^Ya, .* masuk$/);
    },
  };
}

export type MoneyTown = Awaited<ReturnType<typeof moneyTown>>;
