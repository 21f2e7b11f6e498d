import type { Dossier, Flag } from './approval/index.ts';
import type { Payment, Pencairan } from './disbursement/index.ts';
import type { Event, EventDraft } from './event.ts';
import type { EvidenceFile, Pengakuan, PengakuanRequest } from './evidence/index.ts';
import type { Id } from './ids.ts';
import type { Book, Entry } from './ledger/index.ts';
import type { Issued, PaperRequest } from './papers/index.ts';
import type { Invite, Person, Role, Unit } from './people/index.ts';
import type { Plan } from './planning/index.ts';
import type { Problem } from './problem.ts';
import type { Draft } from './submission/index.ts';
import type { DateRange, Instant, LocalDate, LocalMonth } from './time/index.ts';

/** A question outside a report that waits for a typed answer ("Tulis alasan"). One per chat. */
export type Prompt = { kind: string; data: Record<string, string>; at: Instant };

/** Everything a message needs to know about who writes: one read. */
export type Session = {
  telegramId: number;
  me: Person | undefined;
  drafts: Draft[];
  /** What a draft asks about of its plan, as it stood when its activity was chosen; by draft. */
  slices: ReadonlyMap<Id, Plan>;
  prompt: Prompt | undefined;
};

/** Whether somebody named in a report says they were there. */
export type Attendance = {
  personId: string;
  name: string;
  hadir: boolean;
  at: Instant;
  /** The days that were asked about; an answer about other days than the report's now is none. */
  days?: DateRange | undefined;
};

/** A report with all that hangs on it: one read. */
export type DossierFolder = {
  dossier: Dossier | undefined;
  files: EvidenceFile[];
  attendance: Attendance[];
  payments: Payment[];
  /** What the bot noticed; undefined until it has looked. */
  flags: Flag[] | undefined;
  /** The berita acara as acknowledged on a page, which counts only while `counts` says so. */
  pengakuan: Pengakuan | undefined;
  /** The link on which it can be acknowledged, or could. */
  pengakuanRequest: PengakuanRequest | undefined;
};

/** The place where work waits: a role in a unit. */
export type Desk = { role: Role; unit: string };

/**
 * One step of a commit. An aggregate carries the version it is to have; the store replaces version
 * `n` only over `n - 1`, and creates version 1 only where nothing is.
 */
export type Save =
  | { save: 'person'; person: Person; before?: Person | undefined }
  | { save: 'invite'; invite: Invite }
  | { save: 'unit'; unit: Unit }
  | { save: 'plan'; plan: Plan }
  | { save: 'draft'; telegramId: number; draft: Draft }
  /** Beside a draft, so that its questions cost no read of their own; goes with it. */
  | { save: 'slice'; telegramId: number; draftId: Id; plan: Plan }
  | { drop: 'draft'; telegramId: number; draft: Draft }
  | { save: 'prompt'; telegramId: number; prompt: Prompt }
  | { drop: 'prompt'; telegramId: number }
  | { save: 'file'; file: EvidenceFile }
  | { save: 'attendance'; dossierId: Id; attendance: Attendance }
  | { save: 'pengakuanRequest'; request: PengakuanRequest }
  /** Replaces the one before. */
  | { save: 'pengakuan'; dossierId: Id; pengakuan: Pengakuan }
  | { save: 'dossier'; dossier: Dossier }
  | { save: 'pencairan'; pencairan: Pencairan }
  | { save: 'payment'; payment: Payment }
  /** A paper that was made; one of this code is never replaced (`simpan.sudah`). */
  | { save: 'issued'; issued: Issued }
  /** While the same wish is being fulfilled, another is refused (`simpan.sudah`). */
  | { save: 'paperRequest'; request: PaperRequest }
  | { save: 'book'; book: Book; entries: readonly Entry[] }
  /** One transport payment per person and day. */
  | {
      once: 'transport';
      personId: string;
      name: string;
      date: LocalDate;
      dossierId: Id;
      number: string;
    };

/** What one update changes: all of it or nothing. */
export type Commit = {
  /** The update that causes it; a second commit for the same update has no effect (`simpan.sudah`). */
  update?: number | undefined;
  /** Who acts, as read before: if roles changed since, nothing is stored (`orang.berubah`). */
  actor?: Person | undefined;
  saves: readonly Save[];
  events?: readonly EventDraft[];
  /** Unit the events belong to. */
  unit?: string;
  /** The events are kept, but nobody is told: they are of a past that was told long ago. */
  quiet?: boolean;
  now: Instant;
};

/** Durable state. Reads return what was stored; nothing is cached. */
export interface Store {
  session(telegramId: number): Promise<Session>;
  person(id: string): Promise<Person | undefined>;
  people(unit: string, role?: Role): Promise<Person[]>;
  invite(code: string): Promise<Invite | undefined>;
  unit(id: string): Promise<Unit | undefined>;
  units(kabupaten: string): Promise<Unit[]>;
  plan(unit: string, month: LocalMonth): Promise<Plan | undefined>;
  folder(dossierId: Id): Promise<DossierFolder>;
  /** The link on which a report's berita acara can be acknowledged. */
  pengakuanRequest(dossierId: Id): Promise<PengakuanRequest | undefined>;
  /** What lies on a desk, oldest first, at most `limit`, with the count of all. */
  queue(desk: Desk, limit: number): Promise<{ dossiers: Dossier[]; count: number }>;
  /**
   * Reports of a person, newest month first, in it those sent last; at most `limit`.
   *
   * @param within those of one month of activity, or of the months before one
   */
  reports(
    personId: string,
    limit: number,
    within?: { month: LocalMonth } | { before: LocalMonth },
  ): Promise<Dossier[]>;
  /** Reports of a person that were sent back and are not repaired, of all months, oldest first. */
  returned(personId: string): Promise<Dossier[]>;
  /** What a person is paid for these reports, in no order. */
  paymentsFor(personId: string, dossierIds: readonly Id[]): Promise<Payment[]>;
  /** Approved reports of a Puskesmas for which no money has been asked yet. */
  approved(unit: string): Promise<Dossier[]>;
  pencairan(id: Id): Promise<Pencairan | undefined>;
  /** Requests that wait for a role, oldest first. */
  pencairanQueue(desk: Desk): Promise<Pencairan[]>;
  /** Requests of a Puskesmas, newest first. */
  pencairanOf(unit: string, limit: number): Promise<Pencairan[]>;
  /** Payments of a Puskesmas that are not confirmed yet, oldest first. */
  openPayments(unit: string): Promise<Payment[]>;
  /** What a person is owed and was paid, newest first. */
  paymentsTo(personId: string, limit: number): Promise<Payment[]>;
  book(unit: string, year: number): Promise<Book | undefined>;
  entry(unit: string, year: number, number: number): Promise<Entry | undefined>;
  /** All entries of a book, in their order. */
  entries(unit: string, year: number): Promise<Entry[]>;
  /** A paper that was made, by the code it bears. */
  issued(code: string): Promise<Issued | undefined>;
  /** Events about a dossier or a disbursement, oldest first. */
  history(about: Id): Promise<Event[]>;
  /**
   * Stores a commit whole.
   *
   * @returns undefined when stored; `simpan.sudah` when the update was taken before; `simpan.bentrok`
   *   when something changed meanwhile; `orang.berubah`; `transport.hari-ganda`; `simpan.gangguan`
   *   when the store cannot take it now, after retries, with nothing stored
   */
  commit(commit: Commit): Promise<Problem | undefined>;
}
