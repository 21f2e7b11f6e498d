import * as z from 'zod';
import { type Dossier, dossierSchema, flagSchema } from '../../domain/approval/index.ts';
import { paymentSchema, pencairanSchema } from '../../domain/disbursement/index.ts';
import { type Event, readEvent } from '../../domain/event.ts';
import {
  fileSchema,
  pengakuanRequestSchema,
  pengakuanSchema,
} from '../../domain/evidence/index.ts';
import { bookSchema, entrySchema } from '../../domain/ledger/index.ts';
import { issuedSchema } from '../../domain/papers/index.ts';
import { inviteSchema, type Person, personSchema, unitSchema } from '../../domain/people/index.ts';
import { planSchema } from '../../domain/planning/index.ts';
import type { Attendance, Prompt, Store } from '../../domain/ports.ts';
import { draftSchema } from '../../domain/submission/index.ts';
import type { Documents, Query } from './documents.ts';
import { actorOp, claimOp, eventOp, opsOf } from './items.ts';
import { keys, owners, queues } from './keys.ts';
import type { Item, Op } from './op.ts';
import { transact } from './transact.ts';

const attendanceSchema: z.ZodType<Attendance> = z.object({
  personId: z.string(),
  name: z.string(),
  hadir: z.boolean(),
  at: z.number(),
  days: z.object({ from: z.string(), to: z.string() }).optional(),
});
const promptSchema: z.ZodType<Prompt> = z.object({
  kind: z.string(),
  data: z.record(z.string(), z.string()),
  at: z.number(),
});

/** How the slice of a draft is found in its session; see `keys.slice`. */
const SLICE = 'SLICE#';

/** Whether an answer is about the days that the report is about now. */
function isOfDays(dossier: Dossier | undefined, days: Attendance['days']): boolean {
  if (!dossier || !days) return true;
  return dossier.tanggal.from === days.from && dossier.tanggal.to === days.to;
}

/** The part of a reporter's list that is of one month, or of the months before one. */
function ofMonths(
  of: string,
  within: { month: string } | { before: string },
): Pick<Query, 'KeyConditionExpression' | 'ExpressionAttributeValues'> {
  const [condition, month] =
    'month' in within
      ? ['begins_with(gsi2sk, :month)', within.month]
      : ['gsi2sk < :month', within.before];
  return {
    KeyConditionExpression: `gsi2pk = :of AND ${condition}`,
    ExpressionAttributeValues: { ':of': of, ':month': month },
  };
}

/** The store over one DynamoDB table. `newId` names events. */
export function createStore(client: Documents, table: string, newId: () => string): Store {
  const get = async <T>(key: { pk: string; sk: string }, schema: z.ZodType<T>) => {
    const item = await client.get({ TableName: table, Key: key, ConsistentRead: true });
    return item && schema.parse(item.body);
  };
  const query = async (input: Omit<Query, 'TableName'>): Promise<Item[]> => {
    const items: Item[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const request = { TableName: table, ...input, ...(from && { ExclusiveStartKey: from }) };
      const page = await client.query(request);
      items.push(...(page.items as Item[]));
      from = input.Limit === undefined ? page.next : undefined;
    } while (from);
    return items;
  };
  const partition = (pk: string, sk?: string) =>
    query({
      ConsistentRead: true,
      KeyConditionExpression: sk === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ...(sk !== undefined && { ':sk': sk }) },
    });
  const list = (index: 'gsi1' | 'gsi2', of: string, more: Partial<Query> = {}) =>
    query({
      IndexName: index,
      KeyConditionExpression: `${index}pk = :of`,
      ExpressionAttributeValues: { ':of': of },
      ...more,
    });
  const dossiers = (items: readonly Item[]) => items.map((item) => dossierSchema.parse(item.body));

  const requests = (items: readonly Item[]) =>
    items.map((item) => pencairanSchema.parse(item.body));
  const payments = (items: readonly Item[]) => items.map((item) => paymentSchema.parse(item.body));

  return {
    session: async (telegramId) => {
      const items = await partition(keys.telegram(telegramId));
      const at = (sk: string) => items.find((item) => item.sk === sk)?.body;
      const me = at('ME');
      const prompt = at('PROMPT');
      const person = me === undefined ? undefined : personSchema.parse(me);
      const drafts = items
        .filter((item) => item.sk.startsWith('DRAFT#'))
        .map((item) => draftSchema.parse(item.body))
        .filter((draft) => draft.personId === person?.id);
      return {
        telegramId,
        me: person,
        drafts,
        slices: new Map(
          items
            .filter((item) => item.sk.startsWith(SLICE))
            .map((item) => [item.sk.slice(SLICE.length), planSchema.parse(item.body)]),
        ),
        prompt: prompt === undefined ? undefined : promptSchema.parse(prompt),
      };
    },
    person: (id) => get(keys.person(id), personSchema),
    people: async (unit, role) => {
      const members = await partition(`UNIT#${unit}`, role ? `MEMBER#${role}#` : 'MEMBER#');
      const ids = [...new Set(members.map((member) => String(member.personId)))];
      const found = await client.batchGet(table, ids.map(keys.person));
      const people = found.map((item): Person => personSchema.parse(item.body));
      return people.sort((a, b) => a.name.localeCompare(b.name, 'id'));
    },
    invite: (code) => get(keys.invite(code), inviteSchema),
    unit: (id) => get(keys.unit(id), unitSchema),
    units: async (kabupaten) =>
      (await list('gsi2', owners.kabupaten(kabupaten))).map((item) => unitSchema.parse(item.body)),
    plan: (unit, month) => get(keys.plan(unit, month), planSchema),
    folder: async (id) => {
      const items = await partition(keys.dossier(id).pk);
      const bodies = (prefix: string) =>
        items.filter((item) => item.sk.startsWith(prefix)).map((item) => item.body);
      const [sent] = bodies('DOSSIER');
      const dossier = sent === undefined ? undefined : dossierSchema.parse(sent);
      const answers = bodies('HADIR#').map((body) => attendanceSchema.parse(body));
      const [flags] = bodies('FLAGS');
      const [pengakuan] = bodies('PENGAKUAN');
      const [request] = bodies('MINTA-PENGAKUAN');
      return {
        dossier,
        files: bodies('FILE#').map((body) => fileSchema.parse(body)),
        payments: bodies('BAYAR#').map((body) => paymentSchema.parse(body)),
        attendance: answers.filter(({ days }) => isOfDays(dossier, days)),
        flags: flags === undefined ? undefined : z.array(flagSchema).parse(flags),
        pengakuan: pengakuanSchema.optional().parse(pengakuan),
        pengakuanRequest: pengakuanRequestSchema.optional().parse(request),
      };
    },
    pengakuanRequest: (id) => get(keys.pengakuanRequest(id), pengakuanRequestSchema),
    queue: async (desk, limit) => {
      const items = await list('gsi1', queues.desk(desk), { Limit: limit + 1 });
      const of = { IndexName: 'gsi1', Select: 'COUNT' as const };
      if (items.length <= limit) return { dossiers: dossiers(items), count: items.length };
      const { count } = await client.query({
        TableName: table,
        ...of,
        KeyConditionExpression: 'gsi1pk = :of',
        ExpressionAttributeValues: { ':of': queues.desk(desk) },
      });
      return { dossiers: dossiers(items.slice(0, limit)), count };
    },
    reports: async (personId, limit, within) =>
      dossiers(
        await list('gsi2', owners.reporter(personId), {
          ScanIndexForward: false,
          Limit: limit,
          ...(within && ofMonths(owners.reporter(personId), within)),
        }),
      ),
    returned: async (personId) => dossiers(await list('gsi1', queues.returned(personId))),
    paymentsFor: async (personId, dossierIds) => {
      const wanted = [...new Set(dossierIds)].map((id) => keys.payment(id, personId));
      return payments((await client.batchGet(table, wanted)) as Item[]);
    },
    approved: async (unit) => dossiers(await list('gsi1', queues.approved(unit))),
    pencairan: (id) => get(keys.pencairan(id), pencairanSchema),
    pencairanQueue: async (desk) => requests(await list('gsi1', queues.pencairan(desk))),
    pencairanOf: async (unit, limit) =>
      requests(
        await list('gsi2', owners.pencairan(unit), { ScanIndexForward: false, Limit: limit }),
      ),
    openPayments: async (unit) => payments(await list('gsi1', queues.payable(unit))),
    paymentsTo: async (personId, limit) =>
      payments(
        await list('gsi2', owners.payee(personId), { ScanIndexForward: false, Limit: limit }),
      ),
    book: (unit, year) => get(keys.book(unit, year), bookSchema),
    entry: (unit, year, number) => get(keys.entry(unit, year, number), entrySchema),
    entries: async (unit, year) =>
      (await partition(keys.book(unit, year).pk, 'ENTRY#')).map((item) =>
        entrySchema.parse(item.body),
      ),
    issued: (code) => get(keys.issued(code), issuedSchema),
    history: async (about) =>
      (await list('gsi2', owners.about(about))).map((item) => readEvent(item.body as Event)),
    commit: async (commit) => {
      const { update, actor, now } = commit;
      const events = (commit.events ?? []).map((event) =>
        eventOp(
          {
            ...event,
            id: newId(),
            at: now,
            unit: commit.unit ?? '-',
            actor: actor?.id ?? '-',
          },
          commit.quiet,
        ),
      );
      const check = actor && actorOp(actor);
      const ops: Op[] = [
        ...(update === undefined ? [] : [claimOp(update, now)]),
        ...(check ? [check] : []),
        ...commit.saves.flatMap(opsOf),
        ...events,
      ];
      return transact(client, table, ops);
    },
  };
}
