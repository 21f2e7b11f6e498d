import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../domain/submission/index.ts';
import { type LiveTown, liveTown, SITI } from '../support/live-town.ts';
import { photo } from '../support/photo.ts';
import { walkTo } from './report.ts';

const NAMED = 'Ny. Aminah hamil 7 bulan, dirujuk ke Puskesmas';
const PLAIN = 'Satu ibu hamil dirujuk ke Puskesmas';

let town: LiveTown;

beforeAll(async () => {
  town = await liveTown();
});
afterAll(() => town.close());

/** A report that has come to the sentence about results and problems. */
beforeEach(async () => {
  await town.dropDrafts(SITI);
  await walkTo(town, SITI, 'lhk');
});

async function draft(): Promise<Draft> {
  const [only] = (await town.store.session(SITI)).drafts;
  if (!only) throw new Error('no draft');
  return only;
}
const lhk = async () => (await draft()).answers.lhk;

describe('a text that seems to name a patient', () => {
  it('is asked about, with its words, and kept meanwhile', async () => {
    await town.as(SITI).sendText(NAMED);
    expect(town.said(SITI)).toContain('mirip nama atau keadaan seorang pasien: Ny. Aminah.');
    expect(town.said(SITI)).toContain(NAMED);
    expect(await lhk()).toEqual({ kind: 'teks', text: '', ragu: NAMED });
    await town.as(SITI).sendText('/bantuan');
    await town.as(SITI).sendText('/batal');
    await town.as(SITI).sendText('/lapor');
    await town.as(SITI).press(/^Lanjutkan/);
    expect(town.said(SITI)).toContain(NAMED);
  });

  it('goes in as it is with “Kirim tetap”, once', async () => {
    const phone = town.as(SITI);
    await phone.sendText(NAMED);
    await phone.press('Kirim tetap');
    expect(town.said(SITI)).toContain('tersimpan');
    expect(await lhk()).toEqual({ kind: 'teks', text: NAMED });
    const { version } = await draft();
    await town.standin.deliverAgain(town.standin.updates.at(-1)?.update_id ?? 0);
    expect((await draft()).version).toBe(version);
  });

  it('or with the same words typed', async () => {
    await town.as(SITI).sendText(NAMED);
    await town.as(SITI).sendText('kirim tetap');
    expect(await lhk()).toEqual({ kind: 'teks', text: NAMED });
  });

  it('or is typed again without the name', async () => {
    await town.as(SITI).sendText(NAMED);
    await town.as(SITI).sendText('An. Budi TB');
    expect(await lhk()).toEqual({ kind: 'teks', text: '', ragu: 'An. Budi TB' });
    await town.as(SITI).sendText(PLAIN);
    expect(await lhk()).toEqual({ kind: 'teks', text: PLAIN });
    expect(town.said(SITI)).not.toContain('Kirim tetap');
  });

  it('is no answer: “kirim tetap” out of the blue is asked again, and a NIK is refused as ever', async () => {
    await town.as(SITI).sendText('kirim tetap');
    expect(await lhk()).toBeUndefined();
    await town.as(SITI).sendText('NIK ３５１２０１０１０１９０００１０ dirujuk');
    expect(town.said(SITI)).toContain('mirip NIK');
    expect(await lhk()).toBeUndefined();
  });

  it('leaves the answer before it alone when the change is given up', async () => {
    const phone = town.as(SITI);
    await phone.sendText(PLAIN);
    await phone.sendPhotos([photo(9101)]);
    await town.settle();
    await phone.sendText('ubah');
    await phone.press('Laporan hasil (LHK)');
    await phone.sendText(NAMED);
    expect(await lhk()).toEqual({ kind: 'teks', text: PLAIN, ragu: NAMED });
    await phone.press('Kembali');
    expect(await lhk()).toEqual({ kind: 'teks', text: PLAIN });
    expect(town.said(SITI)).not.toContain('Aminah');
  });
});
