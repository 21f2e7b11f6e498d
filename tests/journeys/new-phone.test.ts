import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveTown, liveTown, SITI, STRANGER } from '../support/live-town.ts';
import { photo } from '../support/photo.ts';
import { walkTo } from './report.ts';

/** A phone is lost in the middle of a report; its person goes on with another one. */
let town: LiveTown;

beforeAll(async () => {
  town = await liveTown();
});
afterAll(() => town.close());

describe('a new phone in the middle of a report', () => {
  it('goes on with the photos that the old one had sent, and counts them together', async () => {
    const old = await walkTo(town, SITI, 'foto');
    await old.sendPhotos([photo(9001)]);
    await town.settle();
    expect(town.said(SITI)).toContain('1 dari 1 foto tersimpan');
    const [draft] = (await town.store.session(SITI)).drafts;
    if (!draft) throw new Error('no draft');
    // The old phone's messages have other numbers; here one that is higher than any of the new phone's.
    await town.evidence.savePhotoCard(draft.id, { message: 900_000, upTo: 1, chat: SITI });

    const invite = {
      code: 'HPBARU0001',
      role: 'kader' as const,
      unit: 'panji',
      unitName: 'Puskesmas Panji',
      zone: 'Asia/Jakarta' as const,
      personId: 'SITI000001',
      expiresAt: town.clock.now + 3_600_000,
      version: 1,
    };
    await town.store.commit({ saves: [{ save: 'invite', invite }], now: town.clock.now });
    const phone = town.as(STRANGER);
    await phone.sendText('/start HPBARU0001');
    expect(town.said(STRANGER)).toContain('1 laporan belum dikirim');
    await phone.sendText('lapor');
    await phone.press(/^Lanjutkan/);
    expect(town.said(STRANGER)).toContain('1 dari 1 foto tersimpan');
    await phone.sendPhotos([photo(9002)]);
    await town.settle();
    expect(town.said(STRANGER)).toContain('2 dari 2 foto tersimpan');
    await phone.press('Selesai');
    await phone.sendPhotos([photo(9003)]);
    await town.settle();
    await phone.press('Tidak ada biaya lain');
    await phone.press('Kirim');
    await town.settle();
    const [sent] = await town.store.reports('SITI000001', 1);
    expect(sent?.id).toBe(draft.id);
    expect(sent?.files.filter(({ step }) => step === 'foto')).toHaveLength(2);
    expect(town.complaints).toEqual([]);
  });

  it('leaves nothing on the old one', async () => {
    await town.as(SITI).sendText('/laporan');
    expect(town.said(SITI)).toContain('belum terdaftar');
    await town.as(SITI).sendPhotos([photo(9004)]);
    await town.settle();
    expect(town.said(SITI)).toContain('belum terdaftar');
  });
});
