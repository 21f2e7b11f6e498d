import { createHash } from 'node:crypto';
import type { Trace } from '../../domain/approval/index.ts';
import type { Desk } from '../../domain/ports.ts';

/**
 * Every access pattern of the one table. `pk`/`sk` name the item; `gsi1` holds queues, `gsi2` lists
 * by owner.
 *
 * | item | pk | sk | gsi1 | gsi2 |
 * | --- | --- | --- | --- | --- |
 * | session: person as seen from a phone | TG#telegram | ME | | |
 * | draft | TG#telegram | DRAFT#id | | |
 * | plan of a draft's activity | TG#telegram | SLICE#draft | | |
 * | prompt | TG#telegram | PROMPT | | |
 * | person | PERSON#id | PERSON | | |
 * | invite | INVITE#code | INVITE | | |
 * | unit | UNIT#unit | UNIT | | KABUPATEN#kabupaten |
 * | membership | UNIT#unit | MEMBER#role#person | | |
 * | plan of a month | UNIT#unit | PLAN#month | | |
 * | dossier | LAPORAN#id | DOSSIER | DESK#role#unit, SIAP#unit or PERBAIKI#person | REPORTER#person, month#sent |
 * | file of a report | LAPORAN#id | FILE#step#round#unique | due | |
 * | attendance | LAPORAN#id | HADIR#person | | |
 * | flags | LAPORAN#id | FLAGS | | |
 * | berita acara acknowledged on a page | LAPORAN#id | PENGAKUAN | | |
 * | link on which it can be | LAPORAN#id | MINTA-PENGAKUAN | | |
 * | payment | LAPORAN#id | BAYAR#person | BAYAR#unit while open | PAYEE#person |
 * | pencairan | PENCAIRAN#id | PENCAIRAN | CAIR#role#unit | PENCAIRAN#unit |
 * | book | BOOK#unit#year | BOOK | | |
 * | entry | BOOK#unit#year | ENTRY#number | | |
 * | paper that was made | PAPER#code | PAPER | | |
 * | wish for a paper | MINTA#telegram | paper#about#payee | due | |
 * | event | EVENT#unit#month | time#id | due | ABOUT#dossier or pencairan |
 * | notice | NOTICE#event | person | due | |
 * | claim on an update | CLAIM#update | CLAIM | | |
 * | transport of a day | HARI#person | PAID#date | | |
 * | person-day named in a report | HARI#person | date#dossier | | |
 * | same bytes | SHA#hash | dossier | | |
 * | pictures alike | ALIKE#kabupaten#kind#band#value | ALIKE | | |
 * | trace of a receipt | JEJAK#kind#unit or kabupaten#words | dossier | | |
 * | purchase of a thing | HARGA#unit#name | date#dossier | | |
 * | attendance list | PESERTA#unit#month | dossier | | |
 * | reports looked at together | LAPORAN#id | TERKAIT#dossier | | |
 * | key under the links to thumbnails | KUNCI#foto | KUNCI | | |
 */
export const keys = {
  telegram: (id: number) => `TG#${id}`,
  me: (telegramId: number) => ({ pk: `TG#${telegramId}`, sk: 'ME' }),
  draft: (telegramId: number, id: string) => ({ pk: `TG#${telegramId}`, sk: `DRAFT#${id}` }),
  slice: (telegramId: number, draft: string) => ({ pk: `TG#${telegramId}`, sk: `SLICE#${draft}` }),
  prompt: (telegramId: number) => ({ pk: `TG#${telegramId}`, sk: 'PROMPT' }),
  person: (id: string) => ({ pk: `PERSON#${id}`, sk: 'PERSON' }),
  invite: (code: string) => ({ pk: `INVITE#${code}`, sk: 'INVITE' }),
  unit: (id: string) => ({ pk: `UNIT#${id}`, sk: 'UNIT' }),
  member: (unit: string, role: string, person: string) => ({
    pk: `UNIT#${unit}`,
    sk: `MEMBER#${role}#${person}`,
  }),
  plan: (unit: string, month: string) => ({ pk: `UNIT#${unit}`, sk: `PLAN#${month}` }),
  dossier: (id: string) => ({ pk: `LAPORAN#${id}`, sk: 'DOSSIER' }),
  file: (dossier: string, step: string, round: number, unique: string) => ({
    pk: `LAPORAN#${dossier}`,
    sk: `FILE#${step}#${round}#${unique}`,
  }),
  attendance: (dossier: string, person: string) => ({
    pk: `LAPORAN#${dossier}`,
    sk: `HADIR#${person}`,
  }),
  flags: (dossier: string) => ({ pk: `LAPORAN#${dossier}`, sk: 'FLAGS' }),
  pengakuan: (dossier: string) => ({ pk: `LAPORAN#${dossier}`, sk: 'PENGAKUAN' }),
  pengakuanRequest: (dossier: string) => ({ pk: `LAPORAN#${dossier}`, sk: 'MINTA-PENGAKUAN' }),
  photoCard: (dossier: string) => ({ pk: `LAPORAN#${dossier}`, sk: 'CARD' }),
  payment: (dossier: string, person: string) => ({
    pk: `LAPORAN#${dossier}`,
    sk: `BAYAR#${person}`,
  }),
  pencairan: (id: string) => ({ pk: `PENCAIRAN#${id}`, sk: 'PENCAIRAN' }),
  book: (unit: string, year: number) => ({ pk: `BOOK#${unit}#${year}`, sk: 'BOOK' }),
  entry: (unit: string, year: number, number: number) => ({
    pk: `BOOK#${unit}#${year}`,
    sk: `ENTRY#${String(number).padStart(8, '0')}`,
  }),
  paperRequest: (telegramId: number, what: string) => ({ pk: `MINTA#${telegramId}`, sk: what }),
  issued: (code: string) => ({ pk: `PAPER#${code}`, sk: 'PAPER' }),
  event: (unit: string, at: number, id: string) => {
    const time = new Date(at).toISOString();
    return { pk: `EVENT#${unit}#${time.slice(0, 7)}`, sk: `${time}#${id}` };
  },
  notice: (event: string, person: string) => ({ pk: `NOTICE#${event}`, sk: person }),
  claim: (update: number) => ({ pk: `CLAIM#${update}`, sk: 'CLAIM' }),
  paidDay: (person: string, date: string) => ({ pk: `HARI#${person}`, sk: `PAID#${date}` }),
  personDay: (person: string, date: string, dossier: string) => ({
    pk: `HARI#${person}`,
    sk: `${date}#${dossier}`,
  }),
  sameBytes: (sha256: string, dossier: string) => ({ pk: `SHA#${sha256}`, sk: dossier }),
  alike: (kabupaten: string, kind: 'foto' | 'kertas', band: number, value: number) => ({
    pk: `ALIKE#${kabupaten}#${kind}#${band}#${value.toString(16)}`,
    sk: 'ALIKE',
  }),
  trace: ({ of, within, words }: Trace, dossier: string) => ({
    pk: `JEJAK#${of}#${within}#${words.join('#')}`,
    sk: dossier,
  }),
  purchase: (unit: string, name: string, date: string, dossier: string) => ({
    pk: `HARGA#${unit}#${name}`,
    sk: `${date}#${dossier}`,
  }),
  list: (unit: string, month: string, dossier: string) => ({
    pk: `PESERTA#${unit}#${month}`,
    sk: dossier,
  }),
  related: (dossier: string, other: string) => ({
    pk: `LAPORAN#${dossier}`,
    sk: `TERKAIT#${other}`,
  }),
  linkKey: { pk: 'KUNCI#foto', sk: 'KUNCI' },
};

/** Queues in `gsi1`. */
export const queues = {
  desk: (desk: Desk) => `DESK#${desk.role}#${desk.unit}`,
  pencairan: (desk: Desk) => `CAIR#${desk.role}#${desk.unit}`,
  approved: (unit: string) => `SIAP#${unit}`,
  returned: (person: string) => `PERBAIKI#${person}`,
  payable: (unit: string) => `BAYAR#${unit}`,
  due: (shard: number) => `DUE#${shard}`,
  parked: 'PARKED',
};

/** Owners in `gsi2`. */
export const owners = {
  kabupaten: (id: string) => `KABUPATEN#${id}`,
  reporter: (person: string) => `REPORTER#${person}`,
  payee: (person: string) => `PAYEE#${person}`,
  pencairan: (unit: string) => `PENCAIRAN#${unit}`,
  about: (id: string) => `ABOUT#${id}`,
};

/** Work waits in so many partitions, so that no single one takes all writes of a country. */
export const SHARDS = 8;

/** Attributes of an item that is work: due at a time, tried so often. */
export function dueAt(pk: string, sk: string, at: number) {
  const shard = (createHash('md5').update(`${pk} ${sk}`).digest()[0] ?? 0) % SHARDS;
  return { gsi1pk: queues.due(shard), gsi1sk: new Date(at).toISOString(), due: at, attempts: 0 };
}
