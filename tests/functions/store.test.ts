import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { paymentsOf } from '../../domain/disbursement/index.ts';
import type { Store } from '../../domain/ports.ts';
import { newId } from '../../functions/adapters/identity.ts';
import { openDocuments } from '../../functions/adapters/open-documents.ts';
import { createStore } from '../../functions/adapters/store.ts';
import { freshStorage, TEST_ACCOUNT, type TestStorage } from '../support/engines.ts';
import {
  answers,
  emptyDraft,
  kapus,
  NOW,
  panji,
  person,
  plan,
  sentDossier,
  siti,
} from '../support/town.ts';

let storage: TestStorage;
let store: Store;
let update = 1;

beforeAll(async () => {
  storage = await freshStorage();
  store = createStore(storage.clients.documents, storage.tableName, newId);
});

/** The store over a client with faults in it: `between` decides what becomes of each request. */
function storeOver(between: (send: () => Promise<unknown>) => Promise<unknown>): Store {
  const { dynamodb, documents } = openDocuments(storage.dynamodbUrl, TEST_ACCOUNT);
  dynamodb.middlewareStack.add(
    (next) => async (args) => (await between(() => next(args))) as Awaited<ReturnType<typeof next>>,
    { step: 'finalizeRequest', priority: 'low', name: 'faults' },
  );
  onTestFinished(() => dynamodb.destroy());
  return createStore(documents, storage.tableName, newId);
}

const me = { ...person(siti, 'kader', 'panji'), telegramId: 1001 };
const head = { ...person(kapus, 'kepala-puskesmas', 'panji'), telegramId: 1003 };

describe('a commit', () => {
  it('stores a person where the phone, the id and the unit find them', async () => {
    expect(
      await store.commit({ saves: [{ save: 'person', person: me }], now: NOW }),
    ).toBeUndefined();
    expect((await store.session(1001)).me).toEqual(me);
    expect(await store.person(siti.id)).toEqual(me);
    expect(await store.people('panji', 'kader')).toEqual([me]);
    expect(await store.people('mangaran')).toEqual([]);
  });

  it('for one update has one effect, however often and however parallel', async () => {
    const number = ++update;
    const results = await Promise.all(
      Array.from({ length: 10 }, () => {
        const dossier = sentDossier({ id: newId() });
        return store.commit({ update: number, saves: [{ save: 'dossier', dossier }], now: NOW });
      }),
    );
    expect(results.filter((result) => result === undefined)).toHaveLength(1);
    expect(results.filter((result) => result?.problem === 'simpan.sudah')).toHaveLength(9);
  });

  it('replaces a version only over the one before it', async () => {
    const draft = { ...emptyDraft(), answers };
    const save = (version: number) =>
      store.commit({
        saves: [{ save: 'draft', telegramId: 1001, draft: { ...draft, version } }],
        now: NOW,
      });
    expect(await save(1)).toBeUndefined();
    expect(await save(1)).toMatchObject({ problem: 'simpan.bentrok', details: { what: 'draft' } });
    expect(await save(3)).toMatchObject({ problem: 'simpan.bentrok' });
    const race = await Promise.all([save(2), save(2), save(2)]);
    expect(race.filter((result) => result === undefined)).toHaveLength(1);
    expect((await store.session(1001)).drafts).toEqual([{ ...draft, version: 2 }]);
  });

  it('of somebody whose roles changed meanwhile stores nothing', async () => {
    await store.commit({ saves: [{ save: 'person', person: head }], now: NOW });
    const demoted = { ...head, roles: [], version: 2 };
    await store.commit({ saves: [{ save: 'person', person: demoted, before: head }], now: NOW });
    const dossier = sentDossier({ id: newId() });
    const refused = await store.commit({
      update: ++update,
      actor: head,
      saves: [{ save: 'dossier', dossier }],
      events: [],
      now: NOW,
    });
    expect(refused).toMatchObject({ problem: 'orang.berubah' });
    expect((await store.folder(dossier.id)).dossier).toBeUndefined();
    expect(await store.people('panji', 'kepala-puskesmas')).toEqual([]);
  });

  it('pays for the transport of a person’s day once, and says whose', async () => {
    const once = {
      once: 'transport',
      personId: siti.id,
      name: siti.name,
      date: '2026-11-20',
    } as const;
    const first = { ...once, dossierId: 'A', number: 'L-A' };
    expect(await store.commit({ saves: [first], now: NOW })).toBeUndefined();
    expect(await store.commit({ saves: [first], now: NOW })).toBeUndefined();
    const dossier = sentDossier({ id: newId() });
    const saves = [
      { save: 'dossier', dossier } as const,
      { ...once, dossierId: 'B', number: 'L-B' },
    ];
    expect(await store.commit({ saves, now: NOW })).toMatchObject({
      problem: 'transport.hari-ganda',
      details: { name: siti.name, date: '2026-11-20', here: 'L-B', number: 'L-A' },
    });
    expect((await store.folder(dossier.id)).dossier).toBeUndefined();
  });

  it('retries when the table is busy, and says so in the end with nothing stored', async () => {
    const busy = { left: 0 };
    const faulty = storeOver(async (send) => {
      if (busy.left === 0) return send();
      busy.left -= 1;
      throw Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' });
    });
    const save = (id: string) =>
      faulty.commit({ saves: [{ save: 'dossier', dossier: sentDossier({ id }) }], now: NOW });
    busy.left = 3;
    expect(await save('BUSY000001')).toBeUndefined();
    busy.left = 1_000;
    expect(await save('BUSY000002')).toMatchObject({ problem: 'simpan.gangguan' });
    expect((await store.folder('BUSY000001')).dossier).toBeDefined();
    expect((await store.folder('BUSY000002')).dossier).toBeUndefined();
  });

  it('whose answer was lost is repeated and counts as stored, not done twice', async () => {
    let lost = 3;
    const faulty = storeOver(async (send) => {
      const answer = await send();
      if (lost === 0) return answer;
      lost -= 1;
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    });
    const dossier = sentDossier({ id: newId() });
    const commit = { update: ++update, saves: [{ save: 'dossier', dossier } as const], now: NOW };
    expect(await faulty.commit(commit)).toBeUndefined();
    expect(await faulty.commit(commit)).toMatchObject({ problem: 'simpan.sudah' });
    expect((await store.folder(dossier.id)).dossier).toEqual(dossier);
  });

  it('of one write whose answer was lost finds its own version, and nothing is written over', async () => {
    let lost = 1;
    const faulty = storeOver(async (send) => {
      const answer = await send();
      if (lost === 0) return answer;
      lost -= 1;
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    });
    const draft = { ...emptyDraft(), id: newId(), answers };
    const saves = [{ save: 'draft', telegramId: 1001, draft } as const];
    expect(await faulty.commit({ saves, now: NOW })).toMatchObject({ problem: 'simpan.bentrok' });
    expect((await store.session(1001)).drafts).toContainEqual(draft);
  });
});

describe('lists', () => {
  it('show a desk oldest first with the count of all, and leave it when decided', async () => {
    const desk = { role: 'kepala-puskesmas', unit: 'arjasa' } as const;
    const dossiers = [3, 1, 2].map((n) =>
      sentDossier({
        id: `QUEUE0000${n}`,
        unit: 'arjasa',
        state: { at: 'meja', level: 0, since: NOW + n },
      }),
    );
    for (const dossier of dossiers)
      await store.commit({ saves: [{ save: 'dossier', dossier }], now: NOW });
    const { dossiers: found, count } = await store.queue(desk, 2);
    expect(found.map((d) => d.id)).toEqual(['QUEUE00001', 'QUEUE00002']);
    expect(count).toBe(3);
    const rejected = { at: 'ditolak', since: NOW, reason: 'x' } as const;
    const dossier = sentDossier({ id: 'QUEUE00001', unit: 'arjasa', state: rejected, version: 2 });
    await store.commit({ saves: [{ save: 'dossier', dossier }], now: NOW });
    expect((await store.queue(desk, 5)).count).toBe(2);
  });

  it('give a reporter’s reports by month of activity, newest first, whenever they were sent', async () => {
    const reporter = { id: 'LIST000001', name: 'Siti' };
    const report = (id: string, month: string, sentAt: number) => {
      const kegiatan = { ...sentDossier().kegiatan, month };
      return sentDossier({ id, reporter, kegiatan, sentAt });
    };
    const dossiers = [
      report('LISTA', '2026-10', NOW + 9),
      report('LISTB', '2026-11', NOW),
      report('LISTC', '2026-11', NOW + 1),
      report('LISTD', '2026-08', NOW + 2),
    ];
    for (const dossier of dossiers)
      await store.commit({ saves: [{ save: 'dossier', dossier }], now: NOW });
    const ids = async (...of: Parameters<Store['reports']>) =>
      (await store.reports(...of)).map(({ id }) => id);
    expect(await ids(reporter.id, 9)).toEqual(['LISTC', 'LISTB', 'LISTA', 'LISTD']);
    expect(await ids(reporter.id, 9, { month: '2026-11' })).toEqual(['LISTC', 'LISTB']);
    expect(await ids(reporter.id, 1, { month: '2026-11' })).toEqual(['LISTC']);
    expect(await ids(reporter.id, 9, { month: '2026-09' })).toEqual([]);
    expect(await ids(reporter.id, 1, { before: '2026-11' })).toEqual(['LISTA']);
    expect(await ids(reporter.id, 1, { before: '2026-10' })).toEqual(['LISTD']);
    expect(await ids(reporter.id, 1, { before: '2026-08' })).toEqual([]);
    expect(await ids('LIST000002', 9)).toEqual([]);
  });

  it('give a reporter what was sent back, until it is sent again', async () => {
    const reporter = { id: 'LIST000003', name: 'Siti' };
    const state = { at: 'dikembalikan' as const, since: NOW, reasons: [] };
    const back = sentDossier({ id: 'BACKA', reporter, state });
    await store.commit({ saves: [{ save: 'dossier', dossier: back }], now: NOW });
    expect(await store.returned(reporter.id)).toEqual([back]);
    const again = sentDossier({ id: 'BACKA', reporter, version: 2 });
    await store.commit({ saves: [{ save: 'dossier', dossier: again }], now: NOW });
    expect(await store.returned(reporter.id)).toEqual([]);
  });

  it('give what one person is paid for some reports, and nobody else’s', async () => {
    const state = { at: 'disetujui', since: NOW, cair: false } as const;
    const payments = ['PAYA', 'PAYB'].flatMap((id) => paymentsOf(sentDossier({ id, state })));
    const saves = payments.map((payment) => ({ save: 'payment' as const, payment }));
    expect(await store.commit({ saves, now: NOW })).toBeUndefined();
    const own = await store.paymentsFor(siti.id, ['PAYA', 'PAYC', 'PAYA']);
    expect(own).toEqual(payments.filter((p) => p.dossierId === 'PAYA' && p.person.id === siti.id));
    expect(await store.paymentsFor(siti.id, [])).toEqual([]);
  });

  it('read back unit and plan as they were stored, with money as money', async () => {
    await store.commit({
      saves: [
        { save: 'unit', unit: panji },
        { save: 'plan', plan },
      ],
      now: NOW,
    });
    expect(await store.unit('panji')).toEqual(panji);
    expect(await store.plan('panji', '2026-11')).toEqual(plan);
    expect(await store.plan('panji', '2026-12')).toBeUndefined();
    expect((await store.units('situbondo')).map((u) => u.id)).toEqual(['panji']);
  });
});
