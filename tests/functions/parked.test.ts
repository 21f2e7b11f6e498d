import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_ATTEMPTS } from '../../functions/adapters/outbox.ts';
import { gate } from '../../functions/gate.ts';
import { type LiveTown, liveTown } from '../support/live-town.ts';

let town: LiveTown;
beforeAll(async () => {
  town = await liveTown();
});
afterAll(() => town.close());

describe('work that took the process along', () => {
  it('each time it was tried is parked before it does so again', async () => {
    const key = { pk: 'NOTICE#MAUT000001', sk: 'SIAPA00001' };
    const due = town.clock.now - 60_000;
    const { documents } = town.storage.clients;
    const TableName = town.storage.tableName;
    const work = { gsi1pk: 'DUE#0', gsi1sk: new Date(due).toISOString(), due, work: 'notice' };
    const body = { event: { type: 'tidak.dikenal', data: {} }, index: 0, personId: 'SIAPA00001' };
    // Taken as often as there are tries, and never given back.
    await documents.put({ TableName, Item: { ...key, ...work, attempts: MOST_ATTEMPTS, body } });
    expect(await town.sweep()).toBe(1);
    const parked = await documents.get({ TableName, Key: key });
    expect(parked).toMatchObject({ gsi1pk: 'PARKED', attempts: MOST_ATTEMPTS + 1 });
    expect(await town.sweep()).toBe(0);
  });
});

describe('a gate', () => {
  it('lets so many through at once, the others in their order, also after a failure', async () => {
    const inTurn = gate(2);
    const began: number[] = [];
    const ends = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
    const all = ends.map(({ promise }, index) =>
      inTurn(async () => {
        began.push(index);
        await promise;
      }),
    );
    expect(began).toEqual([0, 1]);
    ends[1]?.reject(new Error('failed'));
    await expect(all[1]).rejects.toThrow('failed');
    expect(began).toEqual([0, 1, 2]);
    for (const { resolve } of ends) resolve();
    await Promise.allSettled(all);
    expect(began).toEqual([0, 1, 2, 3, 4]);
  });
});
