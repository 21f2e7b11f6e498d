import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveTown, liveTown, SITI } from '../support/live-town.ts';
import { photo } from '../support/photo.ts';

/**
 * An ordinary report takes at most twelve touches, from /lapor to **Kirim**: what a person sends or
 * presses, an album as one. Counted in the demo district, whose activity has five places, two people and three
 * numbers.
 */
const MOST = 12;
let town: LiveTown;

beforeAll(async () => {
  town = await liveTown({ demo: true });
  // What the demo district has begun already is laid aside: the report begins from nothing.
  await town.dropDrafts(SITI);
});
afterAll(() => town.close());

/** A kader's hand: does one thing after the other and keeps count. */
function hand() {
  const phone = town.as(SITI);
  const touches: string[] = [];
  const touch = async (what: string, act: Promise<unknown>) => {
    touches.push(what);
    await act;
    await town.settle();
  };
  return {
    touches,
    type: (text: string) => touch(`tulis “${text}”`, phone.sendText(text)),
    press: (label: string | RegExp) => {
      const { reply_markup } = town.standin.lastMessage(SITI);
      const shown = (reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
      const text = shown.find((each) =>
        label instanceof RegExp ? label.test(each) : each === label,
      );
      expect(text, `${label} among ${shown.join(' | ')}`).toBeDefined();
      return touch(`tekan [${text}]`, phone.press(label));
    },
    photos: (count: number, seed: number) => {
      const album = Array.from({ length: count }, (_, i) => photo(seed + i));
      return touch(count > 1 ? `kirim album ${count} foto` : 'kirim foto', phone.sendPhotos(album));
    },
  };
}

function told(title: string, touches: readonly string[]) {
  const list = touches.map((what, i) => `${String(i + 1).padStart(4)}. ${what}`);
  console.info([`${title}: ${touches.length} sentuhan`, ...list].join('\n'));
}

describe('an ordinary posyandu report', () => {
  it('takes at most twelve touches including Kirim', async () => {
    const { touches, type, press, photos } = hand();
    await type('/lapor');
    await press(/^Penimbangan/);
    await press('Hari ini');
    await press(/Melati/);
    await press('Selesai');
    await type('38 36 30');
    await type('Berjalan lancar; dua balita tidak naik berat badannya, dirujuk ke Puskesmas.');
    await photos(3, 8101);
    await press('Selesai');
    await photos(1, 8111);
    await press('Tidak ada biaya lain');
    expect(town.said(SITI)).toContain('Semua lengkap');
    await press('Kirim');
    expect(town.said(SITI)).toContain('terkirim');
    told('Laporan posyandu', touches);
    expect(touches.length).toBeLessThanOrEqual(MOST);
    expect(touches[0]).toBe('tulis “/lapor”');
    expect(touches.at(-1)).toBe('tekan [Kirim]');
  });

  it('takes one less when it begins as a copy of last month’s', async () => {
    const before = await town.store.reports(await personId(), 100, { month: '2026-10' });
    expect(before.map(({ kegiatan }) => kegiatan.name).join()).toContain('Penimbangan');
    const { touches, type, press, photos } = hand();
    await type('/lapor');
    await press(/^Penimbangan/);
    await press(/^Salin dari L-/);
    await press('Hari ini');
    await type('35 33 30');
    await type('Berjalan lancar, semua balita ditimbang.');
    await photos(2, 8201);
    await press('Selesai');
    await photos(1, 8211);
    await press('Tidak ada biaya lain');
    await press('Kirim');
    expect(town.said(SITI)).toContain('terkirim');
    told('Laporan posyandu, salinan bulan lalu', touches);
    expect(touches.length).toBeLessThan(MOST);
  });
});

async function personId(): Promise<string> {
  const { me } = await town.store.session(SITI);
  if (!me) throw new Error('nobody');
  return me.id;
}
