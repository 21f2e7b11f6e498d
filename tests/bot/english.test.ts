import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BENDAHARA, type LiveTown, liveTown, SITI } from '../support/live-town.ts';

let town: LiveTown;

beforeAll(async () => {
  town = await liveTown();
}, 60_000);
afterAll(() => town.close());

async function says(user: number, text: string): Promise<string> {
  await town.as(user).sendText(text);
  await town.settle();
  return town.said(user);
}

const menuOf = async (user: number) => {
  const menu = await town.bot.api.getMyCommands({ scope: { type: 'chat', chat_id: user } });
  return menu.find(({ command }) => command === 'batal')?.description;
};

describe('the language of a person', () => {
  it.each([
    ['english', 'I will write in English', 'Leave the form (the draft is kept)'],
    ['Bahasa Indonesia', 'saya memakai bahasa Indonesia', 'Tinggalkan formulir (draf disimpan)'],
    ['in English', 'I will write in English', 'Leave the form (the draft is kept)'],
    ['indonesian', 'saya memakai bahasa Indonesia', 'Tinggalkan formulir (draf disimpan)'],
  ])('%s changes answers and the menu of commands', async (typed, answer, menu) => {
    expect(await says(SITI, typed)).toContain(answer);
    expect(await menuOf(SITI)).toBe(menu);
  });

  it('is each person’s own', async () => {
    await says(SITI, 'english');
    expect(await says(SITI, 'help')).toContain('What you can do here');
    expect(await says(BENDAHARA, 'help')).toContain('Yang bisa Anda lakukan di sini');
  });
});

describe('a reporter who writes English', () => {
  beforeEach(async () => {
    await says(SITI, 'english');
    await town.dropDrafts(SITI);
  });

  it.each([
    ['report activity', 'Which activity do you want to report?'],
    ['report posyandu', 'Activities in the POA that match “posyandu”'],
    ['my reports', 'No reports yet'],
    ['balance', 'What you are owed'],
    ['plan', 'POA November 2026'],
    ['cancel', 'No form is open'],
    ['Help?', '/lapor – report an activity'],
  ])('%s', async (typed, answer) => {
    expect(await says(SITI, typed)).toContain(answer);
  });

  it('answers with English words and dates, and leaves the form with one', async () => {
    const phone = town.as(SITI);
    await phone.sendText('report posyandu');
    await phone.press(/Pendampingan posyandu/);
    expect(town.said(SITI)).toContain('When was the activity?');
    await phone.sendText('20 November');
    expect(town.said(SITI)).toContain('Date: 20 November 2026 – stored');
    await phone.press('Posyandu Melati');
    await phone.sendText('done');
    expect(town.said(SITI)).toContain('Who was on duty: ');
    expect(town.said(SITI)).toContain('How many: ');
    await phone.sendText('cancel');
    expect(town.said(SITI)).toContain('The draft is kept');
  });

  it('is told in English what does not fit', async () => {
    const phone = town.as(SITI);
    await phone.sendText('report posyandu');
    await phone.press(/Pendampingan posyandu/);
    expect(await says(SITI, '5 December 2026')).toContain('5 December 2026 has not come yet');
    expect(await says(SITI, 'some day')).toContain('I could not read that date');
  });
});

describe('a treasurer who writes English', () => {
  it.each([
    ['how much is left?', 'BOK balance of Puskesmas Panji'],
    ['disbursement status', 'No report is waiting to be asked for'],
    ['payments', 'No payment is waiting'],
  ])('%s', async (typed, answer) => {
    await says(BENDAHARA, 'english');
    expect(await says(BENDAHARA, typed)).toContain(answer);
  });
});
