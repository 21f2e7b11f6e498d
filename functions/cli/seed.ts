import { type Dossier, flagsOf } from '../../domain/approval/index.ts';
import type { Commit } from '../../domain/ports.ts';
import { isProblem } from '../../domain/problem.ts';
import { packOf } from '../../domain/rules/index.ts';
import { localDate, monthOf } from '../../domain/time/index.ts';
import type { System } from '../wiring.ts';
import { demoBooks } from './demo/books.ts';
import { demoCalendar } from './demo/calendar.ts';
import { DEMO_PACK, demoUnits, KABUPATEN, PANJI } from './demo/district.ts';
import { storeDemoFiles } from './demo/files.ts';
import { demoPeople } from './demo/people.ts';
import { demoPlan } from './demo/plan.ts';
import { demoStory } from './demo/story.ts';

/** What seeding needs of the system. */
export type Ground = Pick<System, 'store' | 'files' | 'evidence' | 'packs' | 'hash' | 'now'>;

/**
 * Makes the demo district: Kabupaten Situbondo with its Puskesmas, Panji furnished, and a past told by
 * the rules themselves, so that every balance and decision is one that the system could have made. Does
 * nothing where the district exists, but that a month which has begun since gets its POA. Seeding
 * that broke off is taken up again: the kabupaten is stored last, and what is there stays as it is.
 *
 * @param phones whether the people of the playground are linked to its phones
 * @returns whether it was made now
 */
export async function seedDemo(ground: Ground, { phones = true } = {}): Promise<boolean> {
  const { store, hash } = ground;
  const pack = packOf(ground.packs, DEMO_PACK);
  if (isProblem(pack)) throw new Error(`pack ${DEMO_PACK} is missing`);
  const now = ground.now();
  const zone = 'Asia/Jakarta';
  const today = localDate(now, zone);
  const { kabupaten, panji, puskesmas } = demoUnits(pack, today);
  const people = demoPeople(panji, kabupaten, phones);
  const planOf = (month: string) => demoPlan(pack, panji, people, month, today);
  if ((await store.unit(KABUPATEN)) !== undefined) {
    await addMonth(ground, planOf(monthOf(today)));
    return false;
  }

  const calendar = demoCalendar(today, zone);
  const plans = [planOf(calendar.lastMonth), planOf(calendar.month)];
  const books = demoBooks(pack, puskesmas, calendar, hash);
  const opened = books.find(({ book }) => book.unit === PANJI);
  if (opened === undefined) throw new Error(`no book for ${PANJI}`);
  const files = await storeDemoFiles(ground.files);
  const cast = { pack, unit: panji, files, calendar, people, plans, hash };
  const { commits, dossiers } = demoStory(cast, opened.book);

  const made: Commit[] = [
    { saves: puskesmas.map((unit) => ({ save: 'unit', unit })), now },
    { saves: people.map((person) => ({ save: 'person', person })), now },
    { saves: plans.map((plan) => ({ save: 'plan', plan })), now },
    { saves: books.map(({ book, entries }) => ({ save: 'book', book, entries })), now },
    ...commits,
  ];
  for (const commit of made) await keep(ground, commit);
  await remember(ground, dossiers);
  await keep(ground, { saves: [{ save: 'unit', unit: kabupaten }], now });
  return true;
}

async function addMonth(ground: Ground, plan: ReturnType<typeof demoPlan>): Promise<void> {
  if ((await ground.store.plan(plan.unit, plan.month)) !== undefined) return;
  await keep(ground, { saves: [{ save: 'plan', plan }], now: ground.now() });
}

/** Stores a commit; what an earlier attempt has stored stays. */
async function keep({ store }: Ground, commit: Commit): Promise<void> {
  const failed = await store.commit(commit);
  if (failed === undefined || failed.problem === 'simpan.bentrok') return;
  if (failed.problem === 'simpan.sudah') return;
  throw new Error(`the demo district is not stored: ${failed.problem}`);
}

/** What the jobs would have noted of reports: their days, their bytes, and what the bot noticed. */
async function remember({ evidence }: Ground, dossiers: readonly Dossier[]): Promise<void> {
  for (const dossier of dossiers) {
    for (const { sha256 } of dossier.files) await evidence.sameBytes(sha256, dossier.id);
    const days = await evidence.personDays(dossier);
    await evidence.saveFlags(dossier.id, flagsOf(dossier, { days, attendance: [] }));
  }
}
