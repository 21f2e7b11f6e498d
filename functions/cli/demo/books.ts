import {
  type Book,
  type DraftEntry,
  type Entry,
  type Hash,
  openBook,
  postAll,
  postings,
} from '../../../domain/ledger/index.ts';
import { Rupiah } from '../../../domain/money/index.ts';
import type { Unit } from '../../../domain/people/index.ts';
import { divideFund, type Pack } from '../../../domain/rules/index.ts';
import type { DemoCalendar } from './calendar.ts';
import { demoPagu, FUND, PANJI } from './district.ts';
import { WHO } from './people.ts';
import { must } from './report.ts';

/** What Puskesmas Panji carried over from last year, in rupiah; made up. */
const OPENING = Rupiah.of(12_450_000);

/** The books of the year, with the budget per component; Panji's with money in the bank. */
export function demoBooks(
  pack: Pack,
  units: readonly Unit[],
  calendar: DemoCalendar,
  hash: Hash,
): { book: Book; entries: Entry[] }[] {
  const { opened } = calendar;
  const date = calendar.booked(opened);
  const pagu = demoPagu(pack, date);
  return units.map(({ id }) => {
    const total = pagu.get(id);
    if (total === undefined) throw new Error(`no budget for ${id}`);
    const about = { date, cause: {}, actor: WHO.kepalaDinkes };
    const opening: DraftEntry[] =
      id === PANJI
        ? [
            {
              ...about,
              kind: 'saldo-awal',
              postings: postings.saldoAwal({ bank: OPENING, kas: Rupiah.zero }),
              evidence: 'Rekening koran (data peragaan)',
            },
          ]
        : [];
    const budget = divideFund(pack, { fund: FUND, pagu: total, date }).map(
      (part): DraftEntry => ({
        ...about,
        kind: 'pagu',
        postings: postings.pagu(part.id, part.amount),
        evidence: 'DPA (data peragaan)',
      }),
    );
    const book = openBook(id, calendar.year);
    return must(postAll(book, [...opening, ...budget], opened, hash), `book of ${id}`);
  });
}
