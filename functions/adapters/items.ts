import type { Event } from '../../domain/event.ts';
import type { EvidenceFile } from '../../domain/evidence/index.ts';
import type { PaperRequest } from '../../domain/papers/index.ts';
import type { Person } from '../../domain/people/index.ts';
import type { Save } from '../../domain/ports.ts';
import { problem } from '../../domain/problem.ts';
import { dueAt, keys, owners, queues } from './keys.ts';
import { dossierLists, paymentLists, pencairanLists } from './lists.ts';
import { NEW, type Op, versioned } from './op.ts';

/** A link that ran out can still say so for thirty days; what was acknowledged stays. */
const REQUEST_KEPT_S = 30 * 24 * 60 * 60;

/** A draft goes with the slice of the plan that lay beside it. */
function dropOps(step: Extract<Save, { drop: string }>): Op[] {
  const { telegramId } = step;
  const onConflict = problem('simpan.bentrok', { what: step.drop });
  if (step.drop === 'prompt') {
    return [{ label: 'prompt', remove: keys.prompt(telegramId), onConflict }];
  }
  const { id, version } = step.draft;
  const condition = { condition: 'version = :before', values: { ':before': version } };
  return [
    { label: 'draft', remove: keys.draft(telegramId, id), ...condition, onConflict },
    { label: 'slice', remove: keys.slice(telegramId, id), onConflict },
  ];
}

/** The writes of one step of a commit. */
export function opsOf(step: Save): Op[] {
  if ('drop' in step) return dropOps(step);
  if ('once' in step) {
    const { personId, name, date, dossierId, number } = step;
    return [
      {
        label: 'transport',
        put: { ...keys.paidDay(personId, date), dossierId, number },
        condition: `${NEW} OR dossierId = :dossier`,
        values: { ':dossier': dossierId },
        onConflict: problem('transport.hari-ganda', { name, date, here: number }),
        conflictWith: (there) =>
          problem('transport.hari-ganda', {
            name,
            date,
            here: number,
            number: String(there.number),
          }),
      },
    ];
  }
  switch (step.save) {
    case 'person':
      return personOps(step.person, step.before);
    case 'invite':
      return [versioned('invite', keys.invite(step.invite.code), step.invite)];
    case 'unit': {
      const { unit } = step;
      const list = { gsi2pk: owners.kabupaten(unit.kabupaten), gsi2sk: unit.name };
      return [versioned('unit', keys.unit(unit.id), unit, list)];
    }
    case 'plan':
      return [versioned('plan', keys.plan(step.plan.unit, step.plan.month), step.plan)];
    case 'draft':
      return [versioned('draft', keys.draft(step.telegramId, step.draft.id), step.draft)];
    case 'slice': {
      const put = { ...keys.slice(step.telegramId, step.draftId), body: step.plan };
      return [{ label: 'slice', put, onConflict: problem('simpan.bentrok', { what: 'slice' }) }];
    }
    case 'prompt': {
      const put = { ...keys.prompt(step.telegramId), body: step.prompt };
      return [{ label: 'prompt', put, onConflict: problem('simpan.bentrok', { what: 'prompt' }) }];
    }
    case 'file':
      return [fileOp(step.file)];
    case 'attendance': {
      const key = keys.attendance(step.dossierId, step.attendance.personId);
      const { from, to } = step.attendance.days ?? { from: '', to: '' };
      const asked = `${from}/${to}`;
      const onConflict = problem('simpan.sudah', {});
      return [
        {
          label: 'attendance',
          put: { ...key, asked, body: step.attendance },
          condition: `${NEW} OR (attribute_exists(asked) AND asked <> :asked)`,
          values: { ':asked': asked },
          onConflict,
        },
      ];
    }
    case 'pengakuanRequest': {
      const { request } = step;
      const expires = Math.ceil(request.expiresAt / 1000) + REQUEST_KEPT_S;
      return [
        versioned('pengakuan', keys.pengakuanRequest(request.dossierId), request, { expires }),
      ];
    }
    case 'pengakuan': {
      const put = { ...keys.pengakuan(step.dossierId), body: step.pengakuan };
      const onConflict = problem('simpan.bentrok', { what: 'pengakuan' });
      return [{ label: 'pengakuan', put, onConflict }];
    }
    case 'dossier':
      return [
        versioned(
          'dossier',
          keys.dossier(step.dossier.id),
          step.dossier,
          dossierLists(step.dossier),
        ),
      ];
    case 'pencairan': {
      const { pencairan } = step;
      return [
        versioned('pencairan', keys.pencairan(pencairan.id), pencairan, pencairanLists(pencairan)),
      ];
    }
    case 'payment': {
      const { payment } = step;
      const key = keys.payment(payment.dossierId, payment.person.id);
      return [versioned('payment', key, payment, paymentLists(payment))];
    }
    case 'issued': {
      const { issued } = step;
      const put = { ...keys.issued(issued.code), body: issued };
      return [{ label: 'issued', put, condition: NEW, onConflict: problem('simpan.sudah', {}) }];
    }
    case 'paperRequest':
      return [paperRequestOp(step.request)];
    case 'book': {
      const { book, entries } = step;
      return [
        versioned('book', keys.book(book.unit, book.year), book),
        ...entries.map((entry) => ({
          label: 'entry',
          put: { ...keys.entry(entry.unit, entry.year, entry.number), body: entry },
          condition: NEW,
          onConflict: problem('simpan.bentrok', { what: 'entry' }),
        })),
      ];
    }
  }
}

/** Wishes for papers are forgotten after so long. */
const WISH_LIFE_S = 7 * 24 * 60 * 60;

/** A wish is work; the same one again has no effect before the first is fulfilled or given up. */
function paperRequestOp(request: PaperRequest): Op {
  const { telegramId, paper, about, payee = '', at } = request;
  const subject = about.of === 'bulan' ? `${about.unit}/${about.month}` : idOf(about);
  const key = keys.paperRequest(telegramId, `${paper}#${subject}#${payee}`);
  const expires = Math.ceil(at / 1000) + WISH_LIFE_S;
  const put = { ...key, ...dueAt(key.pk, key.sk, at), work: 'paper', expires, body: request };
  return {
    label: 'paperRequest',
    put,
    condition: `${NEW} OR attribute_not_exists(due) OR gsi1pk = :parked`,
    values: { ':parked': queues.parked },
    onConflict: problem('simpan.sudah', {}),
  };
}

function idOf(about: Exclude<PaperRequest['about'], { of: 'bulan' }>): string {
  return about.of === 'draf' ? about.draftId : about.dossierId;
}

/** A person is kept once, and copied to where a phone finds them and to the units they belong to. */
function personOps(person: Person, before: Person | undefined): Op[] {
  const onConflict = problem('simpan.bentrok', { what: 'person' });
  const ops = [versioned('person', keys.person(person.id), person)];
  const { telegramId } = person;
  if (telegramId !== undefined) {
    const put = {
      ...keys.me(telegramId),
      id: person.id,
      version: person.version,
      body: person,
    };
    ops.push({ label: 'me', put, onConflict });
  }
  if (before?.telegramId !== undefined && before.telegramId !== telegramId) {
    ops.push({ label: 'me', remove: keys.me(before.telegramId), onConflict });
  }
  const place = (p: Person) => p.roles.map(({ unit, role }) => keys.member(unit, role, p.id));
  const now = place(person);
  const gone = before
    ? place(before).filter((a) => !now.some((b) => a.sk === b.sk && a.pk === b.pk))
    : [];
  return [
    ...ops,
    ...now.map(
      (key): Op => ({ label: 'member', put: { ...key, personId: person.id }, onConflict }),
    ),
    ...gone.map((key): Op => ({ label: 'member', remove: key, onConflict })),
  ];
}

function fileOp(file: EvidenceFile): Op {
  const key = keys.file(file.dossierId, file.step, file.round, file.unique);
  const waits = file.state === 'menunggu';
  const work = waits && { ...dueAt(key.pk, key.sk, file.sentAt), work: 'file' };
  const put = { ...key, ...work, body: file };
  return { label: 'file', put, condition: NEW, onConflict: problem('simpan.sudah', {}) };
}

/** An event, which is also the work of telling everybody concerned, unless it is `quiet`. */
export function eventOp(event: Event, quiet = false): Op {
  const key = keys.event(event.unit, event.at, event.id);
  const data = event.data as Partial<Record<'dossierId' | 'pencairanId', string>>;
  const about = data.dossierId ?? data.pencairanId;
  const put = {
    ...key,
    ...(!quiet && { ...dueAt(key.pk, key.sk, event.at), work: 'event' }),
    ...(about && { gsi2pk: owners.about(about), gsi2sk: key.sk }),
    body: event,
  };
  return {
    label: 'event',
    put,
    condition: NEW,
    onConflict: problem('simpan.bentrok', { what: 'event' }),
  };
}

/** Telegram repeats an update for 24 hours; a claim outlives that three times. */
const CLAIM_LIFE_S = 72 * 60 * 60;

/** The claim on an update: whoever stores it first has its effect. */
export function claimOp(update: number, now: number): Op {
  const expires = Math.ceil(now / 1000) + CLAIM_LIFE_S;
  const put = { ...keys.claim(update), expires };
  return { label: 'claim', put, condition: NEW, onConflict: problem('simpan.sudah', {}) };
}

/** Refuses the whole commit where the actor is not who they were when they were read. */
export function actorOp(actor: Person): Op | undefined {
  if (actor.telegramId === undefined) return undefined;
  return {
    label: 'actor',
    check: keys.me(actor.telegramId),
    condition: 'id = :id AND version = :version',
    values: { ':id': actor.id, ':version': actor.version },
    onConflict: problem('orang.berubah', {}),
  };
}
