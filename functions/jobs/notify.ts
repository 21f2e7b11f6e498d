import { GrammyError, HttpError } from 'grammy';
import * as z from 'zod';
import { fitted, markupOf, noticesOf, texts } from '../../bot/index.ts';
import { type Event, readEvent } from '../../domain/event.ts';
import type { Person } from '../../domain/people/index.ts';
import { isNight, nextMorning } from '../../domain/time/index.ts';
import type { JobDeps } from './deps.ts';
import { Later } from './later.ts';

const noticeSchema = z.object({
  event: z.looseObject({ type: z.string(), data: z.unknown() }),
  index: z.int(),
  personId: z.string(),
});

/** Sends one notice to one person, in their language, not at night. */
export async function notify(deps: JobDeps, body: Record<string, unknown>): Promise<void> {
  const { event: stored, index, personId } = noticeSchema.parse(body);
  const event = readEvent(stored);
  const person = await deps.store.person(personId);
  const chat = person?.telegramId;
  if (!person?.active || person.blocked || chat === undefined) return;
  const now = deps.now();
  if (deps.quietHours && isNight(now, person.zone)) {
    throw new Later(nextMorning(now, person.zone) - now, false, 'night');
  }
  const notice = noticesOf(event)[index];
  if (!notice || (notice.asks && !(await isStillAsked(deps, event, personId)))) return;
  const unit = await deps.store.unit(event.unit);
  const view = notice.view(texts(person), unit?.name ?? event.unit);
  const options = {
    parse_mode: 'HTML' as const,
    reply_markup: markupOf(view),
    ...(notice.asks && { disable_notification: true }),
  };
  try {
    await deps.api.sendMessage(chat, fitted(view.html), options);
  } catch (error) {
    await failed(deps, person, error);
  }
}

/** The facts at the moment of sending: overnight a report may be answered, repaired or rejected. */
async function isStillAsked({ store }: JobDeps, event: Event, personId: string): Promise<boolean> {
  if (event.type !== 'laporan.dikirim') return true;
  const { dossierId, tanggal } = event.data;
  const { dossier, attendance } = await store.folder(dossierId);
  if (!dossier || dossier.state.at === 'ditolak') return false;
  const { from, to } = dossier.tanggal;
  const named = dossier.orang.some(({ id }) => id === personId);
  const answered = attendance.some((given) => given.personId === personId);
  return named && !answered && from === tanggal.from && to === tanggal.to;
}

/**
 * | answer of Telegram | what happens |
 * | --- | --- |
 * | 429 | again after `retry_after`, as often as it takes |
 * | 403, chat not found | the person is marked as blocked and their unit is told |
 * | anything else, cut | again, up to five times; the same words twice do no harm, silence would |
 */
async function failed(deps: JobDeps, person: Person, error: unknown): Promise<void> {
  if (error instanceof GrammyError) {
    const after = error.parameters.retry_after;
    if (error.error_code === 429) throw new Later((after ?? 5) * 1000, false, 'telegram 429');
    if (error.error_code === 403 || error.description.includes('chat not found')) {
      return markBlocked(deps, person);
    }
    throw new Later(5_000, true, `telegram ${error.error_code}`);
  }
  if (error instanceof HttpError) throw new Later(5_000, true, 'telegram not reached');
  throw error;
}

async function markBlocked({ store, now }: JobDeps, before: Person): Promise<void> {
  const person = { ...before, blocked: true, version: before.version + 1 };
  const unit = before.roles[0]?.unit;
  await store.commit({
    saves: [{ save: 'person', person, before }],
    events: [{ type: 'orang.memblokir', data: { person: { id: person.id, name: person.name } } }],
    ...(unit && { unit }),
    now: now(),
  });
}
