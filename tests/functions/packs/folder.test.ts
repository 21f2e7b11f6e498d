import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { Rupiah } from '../../../domain/money/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import {
  evidenceFor,
  meteraiOn,
  packInForce,
  packs,
  type Shelf,
} from '../../../domain/rules/index.ts';
import { openPackFolder } from '../../../functions/packs/folder.ts';
import { watchPackFolder } from '../../../functions/packs/watch.ts';

const root = mkdtempSync(join(tmpdir(), 'bok-packs-'));
afterAll(() => rmSync(root, { recursive: true }));

const SITUBONDO = 'perbup-situbondo-79-2022';
const identity = { ...Object(packs.raw(SITUBONDO)).identity };

function next(duty: number): object {
  return {
    id: 'perbup-situbondo-1-2027',
    extends: SITUBONDO,
    identity: { ...identity, fiscalYear: 2027, inForce: { from: '2027-01-01' } },
    evidence: [{ id: '24a', items: [{ id: 'kak', removed: true }] }],
    meterai: [
      {
        id: 'kuitansi',
        citation: 'Pasal 24',
        bands: [
          { range: { above: 5_000_000 }, duty: { value: duty, unit: 'Rp' }, citation: 'Pasal 24' },
        ],
      },
    ],
  };
}

/** Meterai on a receipt of six million in 2027. */
function meterai(shelf: Shelf): number | string {
  const date = '2027-03-01';
  const choice = packInForce(shelf, { region: 'Kabupaten Situbondo', date });
  if (isProblem(choice)) return choice.problem;
  const paper = { document: 'kuitansi', amount: Rupiah.of(6_000_000), date };
  return meteraiOn(choice.pack, paper).amount.toNumber();
}

it('adds a district’s own packs without touching code, and changes with the file', async () => {
  const folder = join(root, 'a');
  const told: string[] = [];
  const opened = await openPackFolder(folder, (line) => told.push(line));
  expect(opened.shelf.entries).toEqual(packs.entries);
  expect(meterai(opened.shelf)).toBe(10_000);

  mkdirSync(folder);
  writeFileSync(join(folder, '2027.json'), JSON.stringify(next(12_000)));
  await opened.reload();
  expect(meterai(opened.shelf)).toBe(12_000);

  writeFileSync(join(folder, '2027.json'), JSON.stringify(next(15_000)));
  await opened.reload();
  expect(meterai(opened.shelf)).toBe(15_000);
  expect(told).toEqual([]);
});

it('keeps the last good pack when the file becomes faulty, and says where', async () => {
  const folder = join(root, 'b');
  mkdirSync(folder);
  const file = join(folder, '2027.json');
  writeFileSync(file, JSON.stringify(next(12_000)));
  const told: string[] = [];
  const { shelf, reload } = await openPackFolder(folder, (line) => told.push(line));

  writeFileSync(file, JSON.stringify(next(-1), undefined, 1));
  await reload();
  expect(meterai(shelf)).toBe(12_000);
  expect(told[0]).toMatch(
    /2027\.json:\d+: meterai\.kuitansi\.bands\.0\.duty\.0\.value: tidak boleh negatif/,
  );
  expect(told[1]).toContain('versi sah yang terakhir tetap dipakai');

  writeFileSync(file, '{ "id": ');
  await reload();
  expect(meterai(shelf)).toBe(12_000);
});

it('leaves out a pack that never was right, and the others stay', async () => {
  const folder = join(root, 'c');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.yaml'), 'id: perbup-entah\n');
  writeFileSync(join(folder, 'b.json'), JSON.stringify(next(12_000)));
  writeFileSync(join(folder, 'catatan.txt'), 'bukan pack');
  const told: string[] = [];
  const { shelf } = await openPackFolder(folder, (line) => told.push(line));
  expect(shelf.pack('perbup-entah')).toBeUndefined();
  expect(meterai(shelf)).toBe(12_000);
  expect(told.at(-1)).toMatch(/a\.yaml: tidak dipakai/);
});

it('notices a change by itself while the app runs', async () => {
  const folder = join(root, 'd');
  const opened = await openPackFolder(folder, () => undefined);
  const stop = watchPackFolder(folder, opened);
  try {
    writeFileSync(join(folder, '2027.json'), JSON.stringify(next(12_000)));
    await vi.waitFor(() => expect(meterai(opened.shelf)).toBe(12_000), { timeout: 5_000 });
  } finally {
    stop();
  }
});

it('hands out packs that stay as they were for those who hold them', async () => {
  const folder = join(root, 'e');
  mkdirSync(folder);
  const file = join(folder, '2027.json');
  writeFileSync(file, JSON.stringify(next(12_000)));
  const { shelf, reload } = await openPackFolder(folder, () => undefined);
  const before = shelf.pack('perbup-situbondo-1-2027');
  writeFileSync(file, JSON.stringify(next(15_000)));
  await reload();
  expect(shelf.pack('perbup-situbondo-1-2027')).not.toBe(before);
  if (before === undefined) throw new Error('pack missing');
  // One paper of the seven is removed by this pack, also after it was read again.
  expect(evidenceFor(before, { spend: 'luar-gedung' })).toHaveLength(6);
});
