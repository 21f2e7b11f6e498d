import type { Dossier } from '../../../domain/approval/index.ts';
import {
  ajukan,
  bayar,
  type Card,
  findingsOf,
  gateFacts,
  kirim,
  konfirmasi,
  type Payment,
  type Pencairan,
  setujui,
  tarikTunai,
  terima,
} from '../../../domain/disbursement/index.ts';
import type { Book } from '../../../domain/ledger/index.ts';
import { Rupiah } from '../../../domain/money/index.ts';
import { actorOf } from '../../../domain/people/index.ts';
import type { Commit } from '../../../domain/ports.ts';
import { citationText, disbursementGate } from '../../../domain/rules/index.ts';
import { type Cast, castMember, past } from './cast.ts';
import { WHO } from './people.ts';
import { must } from './report.ts';

export const DEMO_PENCAIRAN = 'DEMP2V8Y6T';

/** Cash that the treasurer drew to pay people, in rupiah; made up. */
const DRAWN = Rupiah.of(500_000);

/** The money of one approved report: asked for, approved, sent, arrived, paid in cash, confirmed. */
export function moneyStory(
  cast: Cast,
  dossier: Dossier,
  payments: readonly Payment[],
  opened: Book,
): Commit[] {
  const { calendar } = cast;
  const at = (days: number, time: string) => calendar.at(dossier.tanggal.from, days, time);
  const requested = ask(cast, dossier, payments, opened, at(3, '16:45'));
  const sent = send(cast, requested.next, at(4, '17:05'), at(5, '17:30'));
  const treasurer = castMember(cast, WHO.bendahara);

  const arrivedAt = at(6, '18:00');
  const arrived = must(
    terima(
      sent.next,
      {
        card: cardOf(cast, sent.next),
        amount: sent.next.amount,
        date: calendar.booked(arrivedAt),
        dossiers: requested.dossiers,
        book: opened,
        hash: cast.hash,
      },
      arrivedAt,
      actorOf(treasurer),
    ),
    'terima',
  );
  const [covered] = arrived.dossiers;
  if (covered === undefined) throw new Error('the money covers no report');

  const drawnAt = at(6, '18:20');
  const { book: before } = arrived;
  const drawn = must(
    tarikTunai(
      cast.unit,
      {
        amount: DRAWN,
        date: calendar.booked(drawnAt),
        seen: before.version,
        book: before,
        hash: cast.hash,
      },
      drawnAt,
      actorOf(treasurer),
    ),
    'tarikTunai',
  );
  return [
    ...requested.commits,
    ...sent.commits,
    past(
      cast,
      treasurer,
      [
        { save: 'pencairan', pencairan: arrived.next },
        { save: 'dossier', dossier: covered },
        { save: 'book', book: before, entries: [arrived.entry] },
      ],
      arrived.events,
      arrivedAt,
    ),
    past(
      cast,
      treasurer,
      [{ save: 'book', book: drawn.book, entries: [drawn.entry] }],
      drawn.events,
      drawnAt,
    ),
    ...pay(cast, covered, payments, drawn.book, at(7, '18:40'), at(7, '19:30')),
  ];
}

function ask(
  cast: Cast,
  dossier: Dossier,
  payments: readonly Payment[],
  book: Book,
  now: number,
): { next: Pencairan; dossiers: Dossier[]; commits: Commit[] } {
  const { pack, unit, calendar, hash } = cast;
  const treasurer = castMember(cast, WHO.bendahara);
  const date = calendar.booked(now);
  const facts = gateFacts({ date, book, owed: payments, plans: true, attested: [] });
  const mechanism = pack.disbursement.mechanisms
    .find(({ funds }) => funds.includes(dossier.kegiatan.komponen))
    ?.methods.at(0);
  if (mechanism === undefined) throw new Error(`no way to send ${dossier.kegiatan.komponen}`);
  const asked = must(
    ajukan(
      {
        id: DEMO_PENCAIRAN,
        unit,
        pack: pack.id,
        mechanism,
        dossiers: [dossier],
        gate: findingsOf(disbursementGate(pack, facts), (each) => citationText(pack, each)),
        book,
        open: [],
        shown: hash(JSON.stringify(dossier)),
      },
      now,
      actorOf(treasurer),
    ),
    'ajukan',
  );
  const saves = [
    { save: 'pencairan' as const, pencairan: asked.next },
    ...asked.dossiers.map((each) => ({ save: 'dossier' as const, dossier: each })),
  ];
  return { ...asked, commits: [past(cast, treasurer, saves, asked.events, now)] };
}

function send(
  cast: Cast,
  requested: Pencairan,
  approvedAt: number,
  sentAt: number,
): { next: Pencairan; commits: Commit[] } {
  const verifier = castMember(cast, WHO.verifikator);
  const payer = castMember(cast, WHO.bendaharaDinkes);
  const card = cardOf(cast, requested);
  const approved = must(setujui(requested, { card }, approvedAt, actorOf(verifier)), 'setujui');
  const sent = must(
    kirim(
      approved.next,
      { card: cardOf(cast, approved.next), ref: `SP2D-0117/BOK/${cast.calendar.year}` },
      sentAt,
      actorOf(payer),
    ),
    'kirim',
  );
  return {
    next: sent.next,
    commits: [
      past(
        cast,
        verifier,
        [{ save: 'pencairan', pencairan: approved.next }],
        approved.events,
        approvedAt,
      ),
      past(cast, payer, [{ save: 'pencairan', pencairan: sent.next }], sent.events, sentAt),
    ],
  };
}

/** Everybody is paid in cash, and says so from their own phone. */
function pay(
  cast: Cast,
  dossier: Dossier,
  payments: readonly Payment[],
  drawn: Book,
  paidAt: number,
  confirmedAt: number,
): Commit[] {
  const { calendar, hash } = cast;
  const treasurer = castMember(cast, WHO.bendahara);
  const commits: Commit[] = [];
  let book = drawn;
  for (const [index, payment] of payments.entries()) {
    const now = paidAt + index * 4 * 60_000;
    const payee = castMember(cast, payment.person.id);
    const paid = must(
      bayar(
        payment,
        {
          dossier,
          payeeRoles: payee.roles,
          card: cardOf(cast, payment),
          method: 'tunai',
          date: calendar.booked(now),
          book,
          hash,
        },
        now,
        actorOf(treasurer),
      ),
      'bayar',
    );
    book = paid.book;
    commits.push(
      past(
        cast,
        treasurer,
        [
          { save: 'payment', payment: paid.next },
          { save: 'book', book, entries: [paid.entry] },
        ],
        paid.events,
        now,
      ),
    );
    const later = confirmedAt + index * 11 * 60_000;
    const card = cardOf(cast, paid.next);
    const confirmed = must(konfirmasi(paid.next, { card }, later, actorOf(payee)), 'konfirmasi');
    commits.push(
      past(cast, payee, [{ save: 'payment', payment: confirmed.next }], confirmed.events, later),
    );
  }
  return commits;
}

/** The card as it was shown: the version it bore, and the hash of what stood on it. */
function cardOf({ hash }: Cast, shown: { version: number }): Card {
  return { seen: shown.version, shown: hash(JSON.stringify(shown)) };
}
