import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KAPUS, type LiveTown, liveTown, SECRET, SITI } from '../support/live-town.ts';
import { NOW, sentDossier } from '../support/town.ts';

let town: LiveTown;
let update = 900_000;
beforeAll(async () => {
  town = await liveTown();
});
afterAll(() => town.close());

/** A press that Telegram delivers so late that nobody waits for its answer any more. */
async function pressLate(user: number, data: string) {
  update += 1;
  const before = town.heard(user).length;
  const from = { id: user, is_bot: false, first_name: 'Siapa' };
  const message = { message_id: 1, date: 1, chat: { id: user, type: 'private' }, text: 'kartu' };
  const callback_query = { id: `lama-${update}`, from, chat_instance: '1', message, data };
  const body = JSON.stringify({ update_id: update, callback_query });
  const answer = await town.webhook(SECRET, body);
  const Key = { pk: `PARKED#${update}`, sk: 'UPDATE' };
  const { documents } = town.storage.clients;
  const parked = await documents.get({ TableName: town.storage.tableName, Key });
  // One call may travel in the answer to the webhook.
  const travelled = answer.body?.includes('"sendMessage"') ? 1 : 0;
  const said = town.heard(user).length - before + travelled;
  return { status: answer.status, parked: parked !== undefined, said };
}

describe('a press that comes too late to be answered', () => {
  it('still compares pictures', async () => {
    const saves = [{ save: 'dossier' as const, dossier: sentDossier() }];
    await town.store.commit({ saves, now: NOW });
    const answer = await pressLate(KAPUS, `1:k:${sentDossier().id}`);
    expect(answer).toEqual({ status: 200, parked: false, said: 1 });
  });

  it('still makes the form to sign, without a word of a mistake', async () => {
    const phone = town.as(SITI);
    await phone.sendText('lapor posyandu');
    await phone.press(/Pendampingan posyandu/);
    await phone.press('Hari ini');
    const [draft] = (await town.store.session(SITI)).drafts;
    const answer = await pressLate(SITI, `1:n:b:${draft?.id}`);
    expect(answer).toEqual({ status: 200, parked: false, said: 1 });
  });

  it('is parked once where it fails, and its person is told', async () => {
    const TableName = town.storage.tableName;
    const broken = { pk: 'LAPORAN#RUSAK00001', sk: 'DOSSIER', body: { id: 'RUSAK00001' } };
    await town.storage.clients.documents.put({ TableName, Item: broken });
    const answer = await pressLate(KAPUS, '1:k:RUSAK00001');
    expect(answer).toEqual({ status: 200, parked: true, said: 1 });
  });
});
