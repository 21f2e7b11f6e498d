import { beforeEach, describe, expect, it } from 'vitest';
import { wordOf } from '../../../domain/evidence/index.ts';
import { hash } from '../../../functions/adapters/identity.ts';
import { KAPUS, type MoneyTown, moneyTown, SITI, WULAN_LAIN } from '../../support/money-town.ts';
import { answers, emptyDraft, files, TODAY } from '../../support/town.ts';

const YESTERDAY = '2026-11-19';
const kata = { secret: 'rahasia', from: '2026-11-10' };
const word = (date: string) => wordOf(kata, 'situbondo', date, hash)?.toUpperCase() ?? '-';
let town: MoneyTown;

async function switchTo(on: typeof kata | undefined) {
  const unit = await town.store.unit('situbondo');
  if (!unit) throw new Error('no district');
  const { kata: _before, ...rest } = unit;
  await town.put([
    { save: 'unit', unit: { ...rest, ...(on && { kata: on }), version: unit.version + 1 } },
  ]);
}

const theDraft = async () => {
  const [draft] = (await town.store.session(SITI)).drafts;
  if (!draft) throw new Error('no draft');
  return draft;
};

/** Siti's report up to the photos. */
async function upToPhotos(date: string) {
  await town.type(SITI, 'lapor posyandu');
  await town.press(SITI, /^Pendampingan/);
  await town.type(SITI, date);
  await town.press(SITI, 'Posyandu Melati');
  await town.press(SITI, 'Selesai');
  await town.type(SITI, '35 33');
  await town.type(SITI, 'Berjalan lancar');
  expect(town.said(SITI)).toContain('Kirim foto kegiatan');
}

beforeEach(async () => {
  town = await moneyTown(0);
});

describe('a district that does not ask for a word', () => {
  it('never speaks of one', async () => {
    for (const words of ['/start', '/rencana']) {
      await town.type(SITI, words);
      expect(town.said(SITI)).not.toContain('✍️');
    }
    await upToPhotos('hari ini');
    expect(town.said(SITI)).not.toContain('✍️');
    expect((await theDraft()).answers.tanggal).not.toHaveProperty('kata');
  });
});

describe('the word of the day', () => {
  beforeEach(() => switchTo(kata));

  it('is seen that day by whoever goes out: at home, in the plan, and at the photos', async () => {
    for (const words of ['/start', '/rencana']) {
      await town.type(SITI, words);
      expect(town.said(SITI)).toContain(`<b>${word(TODAY)}</b>`);
    }
    await town.type(WULAN_LAIN, '/start');
    expect(town.said(WULAN_LAIN)).toContain(word(TODAY));
    await upToPhotos('hari ini');
    expect(town.said(SITI)).toContain(`Tulis kata <b>${word(TODAY)}</b>`);
  });

  it('is not told any more to who reports later; the photo must have it', async () => {
    await upToPhotos('kemarin');
    expect(town.said(SITI)).not.toContain(word(YESTERDAY));
    expect(town.said(SITI)).toContain('kata yang ditunjukkan bot pada 19 November 2026');
    await town.type(SITI, '/laporan');
    expect(town.said(SITI)).not.toContain(word(YESTERDAY));
  });

  it('follows the date that is given, and each day of a longer activity has its own', async () => {
    await upToPhotos('19 - 20 november');
    expect(town.said(SITI)).toContain(word(TODAY));
    expect(town.said(SITI)).not.toContain(word(YESTERDAY));
    const both = { [YESTERDAY]: word(YESTERDAY).toLowerCase(), [TODAY]: word(TODAY).toLowerCase() };
    expect((await theDraft()).answers.tanggal).toMatchObject({ kata: both });
  });

  it('is not asked of days before it was announced', async () => {
    await switchTo({ ...kata, from: TODAY });
    await upToPhotos('kemarin');
    expect(town.said(SITI)).not.toContain('✍️');
  });

  it('stands in the dossier and on the verifier’s card', async () => {
    const tanggal = {
      kind: 'tanggal' as const,
      from: YESTERDAY,
      to: TODAY,
      kata: { [YESTERDAY]: 'padi', [TODAY]: 'buku' },
    };
    const draft = { ...emptyDraft(), updates: [], answers: { ...answers, tanggal } };
    await town.put([
      { save: 'draft', telegramId: SITI, draft },
      ...files.map((each) => ({ save: 'file' as const, file: each })),
    ]);
    await town.type(SITI, 'kirim');
    const { dossier } = await town.store.folder(draft.id);
    expect(dossier?.kata).toBe('padi / buku');
    await town.pressData(KAPUS, `1:v:o:${draft.id}`);
    expect(town.said(KAPUS)).toMatch(/Kata hari itu.*PADI \/ BUKU/);
    // What travels in the event is read by many; the words are not among it.
    const events = await town.store.history(draft.id);
    expect(JSON.stringify(events)).not.toContain('padi');
  });

  it('stays with a report although the district switches it off meanwhile', async () => {
    await upToPhotos('hari ini');
    await switchTo(undefined);
    await town.type(SITI, 'ubah');
    await town.press(SITI, 'Kembali');
    expect(town.said(SITI)).toContain(word(TODAY));
  });

  it('costs reads where the date is given, and nowhere else on the way', async () => {
    const reads: string[] = [];
    const { unit } = town.store;
    town.store.unit = async (id) => {
      reads.push(id);
      return unit(id);
    };
    await upToPhotos('hari ini');
    expect(reads).toEqual(['panji', 'situbondo']);
  });
});
