import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KAPUS, type LiveTown, SITI } from '../support/live-town.ts';
import { townOf } from './kinds/pack-town.ts';
import { honorarium } from './kinds/situbondo/honor.ts';
import { fill } from './kinds/walk.ts';

const [pay] = honorarium.filter(({ name }) => name === 'Gaji tenaga perjanjian kerja');
if (!pay) throw new Error('no such case');

// A report that asks neither for a place nor for people, results or photos, as its verifier gets it.
describe('honoraria on the desk', () => {
  let town: LiveTown;
  let card: string;
  beforeAll(async () => {
    town = await townOf('Kabupaten Situbondo', [pay]);
    const unit = await town.store.unit('situbondo');
    if (!unit) throw new Error('no kabupaten');
    const kata = { secret: 'kata-rahasia', from: '2026-01-01' };
    const saves = [{ save: 'unit' as const, unit: { ...unit, kata, version: unit.version + 1 } }];
    await town.store.commit({ saves, now: town.clock.now });
    await fill(town, pay);
    await town.settle();
    await town.as(KAPUS).press('Buka');
    card = JSON.stringify(town.as(KAPUS).lastMessage());
  });
  afterAll(() => town.close());

  it('has no empty headings, and no word of the day without a photo', () => {
    expect(card).toContain('Rp 2.500.000');
    for (const label of ['Tempat', 'Yang bertugas', 'Hasil', 'Kata hari itu'])
      expect(card).not.toContain(`"${label}"`);
  });

  it('sends each file with the name of its paper', async () => {
    await town.as(KAPUS).press(/Lihat berkas/);
    const captions = town.standin.messages(KAPUS).flatMap(({ caption }) => caption ?? []);
    const papers = captions.map((caption) => caption.split(' · ')[1] ?? '');
    expect(papers.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'Absensi kehadiran',
      'Bukti setoran pajak',
      'Capaian target kinerja yang ditetapkan oleh kepala Puskesmas',
      'SK tenaga dengan perjanjian kerja',
    ]);
    expect(town.heard(SITI)).not.toEqual([]);
  });
});
