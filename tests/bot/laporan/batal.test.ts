import { beforeAll, describe, expect, it } from 'vitest';
import { Rupiah } from '../../../domain/money/index.ts';
import { type MoneyTown, moneyTown, SITI } from '../../support/money-town.ts';
import { answers, emptyDraft } from '../../support/town.ts';

let town: MoneyTown;

beforeAll(async () => {
  town = await moneyTown(0);
});

/** Siti's draft in the middle of a cost: its amount is known, its seller is asked. */
async function inACost() {
  const baru = { spend: 'barang', amount: Rupiah.of(75_000) };
  const kuitansi = { kind: 'kuitansi' as const, items: [], baru, selesai: false };
  const draft = { ...emptyDraft(), updates: [], answers: { ...answers, kuitansi } };
  const before = await theDraft();
  if (before) await town.put([{ drop: 'draft', telegramId: SITI, draft: before }]);
  await town.put([{ save: 'draft', telegramId: SITI, draft }]);
}

const theDraft = async () => (await town.store.session(SITI)).drafts[0];

describe('batal in the middle of a cost', () => {
  it('typed, gives up the cost and not the report, as the button there does', async () => {
    for (const word of ['batal', 'Batal', 'cancel']) {
      await inACost();
      await town.type(SITI, word);
      expect(town.said(SITI)).toContain('Ada biaya lain');
      expect(await theDraft()).toMatchObject({
        paused: false,
        answers: { kuitansi: { items: [], selesai: false } },
      });
      expect((await theDraft())?.answers.kuitansi).not.toHaveProperty('baru');
    }
  });

  it('typed once more, leaves the report', async () => {
    await town.type(SITI, 'batal');
    expect(town.said(SITI)).toContain('Formulir ditinggalkan');
    expect(await theDraft()).toMatchObject({ paused: true });
  });

  it('as the command, leaves the report with the cost half given', async () => {
    await inACost();
    await town.type(SITI, '/batal');
    expect(await theDraft()).toMatchObject({
      paused: true,
      answers: { kuitansi: { baru: { spend: 'barang' } } },
    });
  });
});
