import { beforeEach, describe, expect, it } from 'vitest';
import { type MoneyTown, moneyTown, SITI } from '../../support/money-town.ts';
import { answers, emptyDraft, files } from '../../support/town.ts';

// What a busy person types where the questions about a cost are.

const { kuitansi: _costs, ...upToCosts } = answers;
let town: MoneyTown;

beforeEach(async () => {
  town = await moneyTown(0);
  await town.put([
    { save: 'draft', telegramId: SITI, draft: { ...emptyDraft(), answers: upToCosts } },
    ...files.map((file) => ({ save: 'file' as const, file })),
  ]);
  await town.type(SITI, '/lapor');
  await town.press(SITI, /^Lanjutkan/);
  await town.press(SITI, 'Tambah biaya');
  await town.press(SITI, /^Belanja bahan/);
  await town.type(SITI, '101rb');
});

describe('a cost, told clumsily', () => {
  it('names its seller in one line', async () => {
    await town.type(SITI, 'Toko Jaya\nsabun\tdan tisu');
    await town.type(SITI, 'lewati');
    await town.type(SITI, 'gak ada');
    expect(town.said(SITI)).toContain('<b>Kirim foto atau PDF buktinya');
    const [draft] = (await town.store.session(SITI)).drafts;
    expect(draft?.answers.kuitansi).toMatchObject({
      baru: { seller: 'Toko Jaya sabun dan tisu', items: [], number: '' },
    });
  });

  it('says that all items go into one message', async () => {
    await town.type(SITI, 'Toko Jaya');
    await town.type(SITI, 'telur 2,5 kg x 28.000');
    expect(town.said(SITI)).toContain('barangnya dalam satu pesan');
    await town.type(SITI, 'telur 2,5 kg x 28.000, fotokopi 100 lbr @ 300, air 1 x 1.000');
    expect(town.said(SITI)).toContain('Nomor dan tanggal notanya?');
  });

  it('takes neither one more item nor words without a figure for the number of the note', async () => {
    await town.type(SITI, 'Toko Jaya');
    await town.type(SITI, 'lewati');
    for (const words of ['telur 2,5 kg x 28.000', 'notanya hilang']) {
      await town.type(SITI, words);
      expect(town.said(SITI)).toContain('Jawaban itu tidak cocok');
      expect(town.said(SITI)).toContain('Nomor dan tanggal notanya?');
    }
    await town.type(SITI, 'no 0123 tgl 20 November');
    expect(town.said(SITI)).toContain('<b>Kirim foto atau PDF buktinya');
  });

  it('says what it waits for when the proof is passed over', async () => {
    for (const words of ['Toko Jaya', 'lewati', 'lewati', 'Lewati']) await town.type(SITI, words);
    expect(town.said(SITI)).toContain('Langkah ini menunggu <b>foto atau PDF bukti biaya');
  });
});

describe('a second report of the same activity', () => {
  it('says which draft of it waits', async () => {
    await town.type(SITI, 'lapor posyandu');
    await town.press(SITI, /^Pendampingan/);
    expect(town.said(SITI)).toContain('Draf lain dari kegiatan ini, L-AAAAA1, masih tersimpan');
  });
});
