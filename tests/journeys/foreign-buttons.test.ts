import { afterAll, beforeAll, expect, it } from 'vitest';
import { KAPUS_MANGARAN, type LiveTown, liveTown, SITI, STRANGER } from '../support/live-town.ts';
import { fillReport } from './report.ts';

let town: LiveTown;
let id: string;
beforeAll(async () => {
  town = await liveTown();
  await fillReport(town, SITI);
  await town.as(SITI).press('Kirim');
  await town.settle();
  const [dossier] = await town.store.reports('SITI000001', 1);
  id = dossier?.id ?? '';
});
afterAll(() => town.close());

/** Buttons about a report, its files, papers and money, with its id. */
const ABOUT = [
  ...[
    'v:o:ID',
    'v:f:ID:1',
    'v:s:ID:1',
    'v:S:ID:1',
    'v:k:ID:1:1',
    'v:R:ID:1:tolak:0:0',
    'v:R:ID:1:tolak:0:x',
  ],
  ...[
    'k:ID',
    'h:ID:y',
    'h:ID:n',
    'a:ID:1',
    'd:ID:1:foto:ok',
    'd:ID:1:-:kirim',
    'd:ID:1:-:salin:ID',
  ],
  ...['n:l:ID', 'n:b:ID', 'n:k:ID:kuitansi', 'n:m:ID:kuitansi', 'n:m:ID:kuitansi:SITI000001'],
  ...[
    'n:m:ID:spj',
    'n:m:ID:berita-acara',
    'n:m:ID:spt-bulanan',
    'n:m:ID:lama',
    'n:s:panji:2026-11',
  ],
  ...[
    'b:o:ID:SITI000001',
    'b:T:ID:SITI000001:1:tunai',
    'b:y:ID',
    'b:n:ID',
    'b:h:ID',
    'b:w:panji',
    'b:W:panji:1000:1',
  ],
  ...['p:o:ID', 'p:n:panji', 'p:S:ID:1', 'p:K:ID:1', 'p:M:ID:1:100', 'p:X:ID:1:0'],
  ...['l:o:ID', 'l:s:ID:AAAAAAAAAA', 'l:r:ID', 'l:c:ID', 'l:h:ID'],
];

it.each([
  ['the head of another Puskesmas', KAPUS_MANGARAN],
  ['somebody without a role', STRANGER],
])(
  '%s learns nothing from buttons about a report of Panji, and changes nothing',
  async (_, user) => {
    await town.as(user).sendText('/start');
    const before = JSON.stringify(await town.store.folder(id));
    for (const text of ABOUT) {
      await town.forge(user, `1:${text.replaceAll('ID', id)}`);
      await town.settle();
      const said = JSON.stringify(town.standin.messages(user));
      for (const word of ['Siti', 'Rina', 'Posyandu Melati', id.slice(-6), 'SPT/', 'file_id'])
        expect(`${text}: ${said}`).not.toContain(word);
    }
    expect(JSON.stringify(await town.store.folder(id))).toBe(before);
    expect(town.complaints).toEqual([]);
  },
);
