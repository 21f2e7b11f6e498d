import { noticesOf, type Target } from '../../bot/index.ts';
import { type Event, readEvent } from '../../domain/event.ts';
import type { Person } from '../../domain/people/index.ts';
import { isNight, nextMorning } from '../../domain/time/index.ts';
import { keys } from '../adapters/keys.ts';
import type { JobDeps } from './deps.ts';
import { flagAndRelate, flagRelated, flagReport } from './flags.ts';

/** An event becomes one notice per person concerned; a repetition adds nothing. */
export async function fanOut(deps: JobDeps, body: Record<string, unknown>): Promise<void> {
  const event = readEvent(body as { type: string; data: unknown });
  // A rejected report stops speaking against the others.
  const flagged = event.type === 'laporan.dikirim' || event.type === 'laporan.ditolak';
  if (flagged) await flagAndRelate(deps, event.data.dossierId);
  // Whoever opens the report later finds it among the flags, also where they have seen it before.
  if (event.type === 'kehadiran.dijawab' && !event.data.hadir)
    await flagReport(deps, event.data.dossierId);
  const told = new Set([event.actor]);
  const asked = await askedBefore(deps, event);
  for (const [index, notice] of noticesOf(event).entries()) {
    for (const person of await peopleOf(deps, notice.to)) {
      if (told.has(person.id) || (notice.asks && asked.has(person.id))) continue;
      told.add(person.id);
      await addNotice(deps, event, person, index);
    }
  }
  // Last: nobody waits for what the others' cards will say.
  if (flagged) await flagRelated(deps, event.data.dossierId);
}

/**
 * Whoever was asked before is not asked again when the report comes back repaired; about other days it
 * is another question.
 */
async function askedBefore({ store }: JobDeps, event: Event): Promise<Set<string>> {
  if (event.type !== 'laporan.dikirim' || !event.data.ulang) return new Set();
  const { dossierId, tanggal } = event.data;
  const history = await store.history(dossierId);
  const asked = history.flatMap((before) => {
    if (before.type !== 'laporan.dikirim' || before.id === event.id) return [];
    const { from, to } = before.data.tanggal;
    return from === tanggal.from && to === tanggal.to ? before.data.orang : [];
  });
  return new Set(asked.map(({ id }) => id));
}

async function addNotice(deps: JobDeps, event: Event, person: Person, index: number) {
  const now = deps.now();
  const asleep = deps.quietHours && isNight(now, person.zone);
  const at = asleep ? nextMorning(now, person.zone) : now;
  const key = keys.notice(event.id, person.id);
  const body = { event, index, personId: person.id };
  await deps.outbox.add({ ...key, work: 'notice', body }, at);
}

async function peopleOf({ store }: JobDeps, to: Target): Promise<Person[]> {
  if ('role' in to) return store.people(to.unit, to.role);
  const person = await store.person(to.personId);
  return person ? [person] : [];
}
