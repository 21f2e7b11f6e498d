import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createShelf, packs } from '../../../domain/rules/index.ts';
import { builtInFaults } from '../../../functions/packs/built-in.ts';

it('the packs that come with the software are right', async () => {
  expect(await builtInFaults()).toEqual([]);
});

it('tells who edits one of them by hand where it is wrong', async () => {
  const raw = structuredClone(Object(packs.raw('perbup-situbondo-79-2022')));
  raw.funds.find(
    (fund: { id: string }) => fund.id === 'puskesmas-ukm-esensial',
  ).share.percent.value = 95;
  delete raw.meterai[0].bands[0].citation;
  const folder = mkdtempSync(join(tmpdir(), 'bok-built-in-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, `${raw.id}.json`), JSON.stringify(raw, undefined, 2));
  const lines = await builtInFaults(createShelf([raw]), folder);
  expect(lines).toEqual([
    expect.stringMatching(/79-2022\.json:\d+: funds\..*lebih dari 100%/),
    expect.stringMatching(/79-2022\.json:\d+: meterai\.kuitansi\.bands\.0\.citation: kutipan/),
  ]);
});
