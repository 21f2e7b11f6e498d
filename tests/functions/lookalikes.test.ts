import { describe, expect, it } from 'vitest';
import { createLookalikes, type Picture } from '../../functions/adapters/lookalikes.ts';
import { freshStorage } from '../support/engines.ts';

const BASE = '0f1e2d3c4b5a6978';

const picture = (phash: string, dossierId: string, more: Partial<Picture> = {}): Picture => ({
  kabupaten: 'situbondo',
  paper: false,
  phash,
  dossierId,
  unique: `of-${dossierId}`,
  ...more,
});

/** BASE with so many bits changed, from the right. */
function off(count: number): string {
  const mask = (1n << BigInt(count)) - 1n;
  return (BigInt(`0x${BASE}`) ^ mask).toString(16).padStart(16, '0');
}

async function fresh() {
  const { clients, tableName } = await freshStorage();
  return createLookalikes(clients.documents, tableName);
}

const who = (found: readonly { dossierId: string; distance: number }[]) =>
  found.map(({ dossierId, distance }) => [dossierId, distance]);

describe('the pictures of a district', () => {
  it('are found up to the distance, nearest first, each once', async () => {
    const index = await fresh();
    await index.notePicture(picture(off(5), 'LIMA'));
    await index.notePicture(picture(BASE, 'SAMA'));
    await index.notePicture(picture(BASE, 'SAMA'));
    await index.notePicture(picture(off(9), 'SEMBILAN'));
    await index.notePicture(picture(off(10), 'SEPULUH'));
    const found = await index.picturesLike(picture(BASE, 'BARU'));
    expect(who(found)).toEqual([
      ['SAMA', 0],
      ['LIMA', 5],
      ['SEMBILAN', 9],
    ]);
    expect(found[0]).toEqual({ dossierId: 'SAMA', unique: 'of-SAMA', distance: 0 });
  });

  it('do not speak against their own report, nor in another district', async () => {
    const index = await fresh();
    await index.notePicture(picture(BASE, 'SENDIRI'));
    await index.notePicture(picture(BASE, 'JAUH', { kabupaten: 'bengkayang' }));
    expect(await index.picturesLike(picture(BASE, 'SENDIRI'))).toEqual([]);
    expect(who(await index.picturesLike(picture(BASE, 'LAIN')))).toEqual([['SENDIRI', 0]]);
  });

  it('are compared with their like: papers with papers, and more strictly', async () => {
    const index = await fresh();
    await index.notePicture(picture(off(4), 'EMPAT', { paper: true }));
    await index.notePicture(picture(off(5), 'LIMA', { paper: true }));
    await index.notePicture(picture(BASE, 'FOTO'));
    expect(who(await index.picturesLike(picture(BASE, 'BARU', { paper: true })))).toEqual([
      ['EMPAT', 4],
    ]);
    expect(who(await index.picturesLike(picture(BASE, 'BARU')))).toEqual([['FOTO', 0]]);
  });

  it('are all there when many are noted at once', async () => {
    const index = await fresh();
    const names = Array.from({ length: 15 }, (_, n) => `LAPORAN${n}`);
    await Promise.all(names.map((name) => index.notePicture(picture(BASE, name))));
    const found = await index.picturesLike(picture(BASE, 'BARU'));
    expect(found.map(({ dossierId }) => dossierId).sort()).toEqual(names.sort());
  });

  it('that all look alike fill their bucket and no more; the rest of the search goes on', async () => {
    const index = await fresh();
    const many = Array.from({ length: 105 }, (_, n) => picture(BASE, `BANYAK${n}`));
    for (const each of many) await index.notePicture(each);
    await index.notePicture(picture(off(3), 'TERLAMBAT'));
    const found = await index.picturesLike(picture(BASE, 'BARU'));
    expect(found).toHaveLength(20);
    // Its changed band was not full, so the latecomer stands there.
    expect(who(await index.picturesLike(picture(off(3), 'BARU')))[0]).toEqual(['TERLAMBAT', 0]);
  });
});
