import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { isProblem } from '../../../domain/problem.ts';
import { packInForce, packs } from '../../../domain/rules/index.ts';
import { systemFromEnvironment } from '../../../functions/from-environment.ts';

const SITUBONDO = 'perbup-situbondo-79-2022';
const identity = { ...Object(packs.raw(SITUBONDO)).identity };
const root = mkdtempSync(join(tmpdir(), 'bok-deployed-'));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** The rules that the functions on AWS go by when their package holds these files. */
async function deployedWith(files: Record<string, object>, told: string[] = []) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, 'packs'), { recursive: true });
    writeFileSync(join(root, 'packs', name), JSON.stringify(content));
  }
  vi.stubEnv('BOT_TOKEN', '7000000001:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
  vi.stubEnv('WEBHOOK_SECRET', 'a-secret-of-the-tests');
  vi.stubEnv('DYNAMODB_ENDPOINT', 'http://127.0.0.1:9');
  vi.stubEnv('DATA_DIR', root);
  return (await systemFromEnvironment((line) => told.push(line))).packs;
}

it('on AWS only the built-in packs where none were deployed along', async () => {
  expect(await deployedWith({})).toBe(packs);
});

it('on AWS the district’s own pack too, and a faulty one is told and left out', async () => {
  const told: string[] = [];
  const own = {
    id: 'perbup-situbondo-1-2026',
    extends: SITUBONDO,
    identity: { ...identity, fiscalYear: 2026, inForce: { from: '2026-01-01' } },
  };
  const shelf = await deployedWith({ 'a.json': { id: 'perbup-entah' }, 'b.json': own }, told);
  const choice = packInForce(shelf, { region: 'Kabupaten Situbondo', date: '2026-11-20' });
  if (isProblem(choice)) throw new Error(choice.problem);
  expect(choice.pack.id).toBe('perbup-situbondo-1-2026');
  expect(told.at(-1)).toMatch(/a\.json: tidak dipakai/);
});
