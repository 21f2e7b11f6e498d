import { type Dossier, decide, type Verdict } from '../../../domain/approval/index.ts';
import { type Payment, paidDaysOf, paymentsOf } from '../../../domain/disbursement/index.ts';
import type { Book } from '../../../domain/ledger/index.ts';
import { actorOf } from '../../../domain/people/index.ts';
import type { Commit, Save } from '../../../domain/ports.ts';
import type { Instant, LocalDate } from '../../../domain/time/index.ts';
import { type Cast, castMember, past } from './cast.ts';
import { moneyStory } from './money-story.ts';
import { WHO } from './people.ts';
import { must, type Told, tellReport } from './report.ts';

/** The reports of the demo, to be found by tests. */
export const DEMO_REPORTS = {
  /** Paid and confirmed. */
  posyandu: 'DEMA0H7K2M',
  /** Approved; its money is still to be asked for. */
  kelasIbu: 'DEMB4T9X3R',
  /** Returned by the Dinkes: the berita acara is not signed. */
  kunjungan: 'DEMC6W5Q8N',
} as const;

/** What happened before today: three reports with their decisions, and the money of the first. */
export function demoStory(cast: Cast, book: Book): { commits: Commit[]; dossiers: Dossier[] } {
  const { calendar } = cast;
  const posyandu = told(cast, WHO.kader, {
    id: DEMO_REPORTS.posyandu,
    item: '01-posyandu',
    date: calendar.posyandu,
    place: 'pos-melati',
    hasil: [41, 39, 31],
    lhk: 'Posyandu berjalan lancar. Empat balita tidak hadir, akan dikunjungi ke rumah.',
    photos: ['posyandu-1', 'posyandu-2'],
    beritaAcara: 'posyandu-berita-acara',
    sentAt: calendar.at(calendar.posyandu, 0, '11:40'),
  });
  const approved = approve(cast, posyandu, calendar.posyandu);
  const money = moneyStory(cast, approved.dossier, approved.payments, book);
  const kelasIbu = approve(
    cast,
    told(cast, WHO.bidan, {
      id: DEMO_REPORTS.kelasIbu,
      item: '02-kelas-ibu',
      date: calendar.kelasIbu,
      place: 'balai-tokelan',
      hasil: [11, 6],
      lhk: 'Materi tanda bahaya kehamilan dan senam hamil. Satu ibu berhalangan hadir.',
      photos: ['kelas-ibu-1', 'kelas-ibu-2'],
      beritaAcara: 'kelas-ibu-berita-acara',
      sentAt: calendar.at(calendar.kelasIbu, 0, '13:05'),
    }),
    calendar.kelasIbu,
  );
  const kunjungan = giveBack(
    cast,
    told(cast, WHO.bidan, {
      id: DEMO_REPORTS.kunjungan,
      item: '03-kunjungan-bumil',
      date: calendar.kunjungan,
      place: 'pos-cempaka',
      hasil: [7, 2],
      lhk: 'Tujuh ibu dikunjungi, dua dirujuk ke Puskesmas untuk pemeriksaan lanjut.',
      photos: ['kunjungan-1'],
      beritaAcara: 'kunjungan-berita-acara',
      sentAt: calendar.at(calendar.kunjungan, 0, '14:20'),
    }),
  );
  return {
    commits: [...approved.commits, ...money, ...kelasIbu.commits, ...kunjungan.commits],
    dossiers: [posyandu.dossier, kelasIbu.dossier, kunjungan.dossier],
  };
}

type Telling = { dossier: Dossier; commits: Commit[] };

function told(cast: Cast, reporterId: string, report: Told): Telling {
  const reporter = castMember(cast, reporterId);
  const plan = cast.plans.find(({ month }) => report.date.startsWith(month));
  if (plan === undefined) throw new Error(`no plan for ${report.date}`);
  const { dossier, files, events } = tellReport(report, plan, reporter, cast);
  const saves: Save[] = [
    { save: 'dossier', dossier },
    ...files.map((file) => ({ save: 'file' as const, file })),
  ];
  return { dossier, commits: [past(cast, reporter, saves, events, report.sentAt)] };
}

/** Both levels approve; what is owed to whom stands with the last approval. */
function approve(cast: Cast, before: Telling, date: LocalDate): Telling & { payments: Payment[] } {
  const { calendar } = cast;
  const first = judged(cast, before, WHO.kepala, calendar.at(date, 1, '15:10'), {
    kind: 'setujui',
  });
  const at = calendar.at(date, 2, '16:20');
  const last = judged(cast, first, WHO.verifikator, at, { kind: 'setujui' });
  return { ...last, payments: paymentsOf(last.dossier) };
}

/** The kepala Puskesmas approves, the Dinkes sends it back for its berita acara. */
function giveBack(cast: Cast, before: Telling): Telling {
  const { calendar } = cast;
  const { kunjungan } = calendar;
  const first = judged(cast, before, WHO.kepala, calendar.at(kunjungan, 1, '15:25'), {
    kind: 'setujui',
  });
  return judged(cast, first, WHO.verifikator, calendar.at(kunjungan, 1, '16:40'), {
    kind: 'kembalikan',
    reasons: [{ item: 'beritaAcara', text: 'Berita acara belum ditandatangani' }],
  });
}

function judged(
  cast: Cast,
  { dossier, commits }: Telling,
  by: string,
  now: Instant,
  verdict: Verdict,
): Telling {
  const person = castMember(cast, by);
  const card = { seen: dossier.version, shown: cast.hash(JSON.stringify(dossier)) };
  const { next, events } = must(decide(dossier, verdict, actorOf(person), card, now), dossier.id);
  const saves: Save[] = [
    { save: 'dossier', dossier: next },
    ...(next.state.at === 'disetujui' ? owed(next) : []),
  ];
  return { dossier: next, commits: [...commits, past(cast, person, saves, events, now)] };
}

/** The payments of an approved report, and the person-days that they pay for. */
function owed(dossier: Dossier): Save[] {
  const { id: dossierId, number } = dossier;
  return [
    ...paymentsOf(dossier).map((payment): Save => ({ save: 'payment', payment })),
    ...paidDaysOf(dossier).map((day): Save => ({ once: 'transport', ...day, dossierId, number })),
  ];
}
