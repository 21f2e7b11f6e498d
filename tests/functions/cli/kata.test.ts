import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, formatDate, localDate } from '../../../domain/time/index.ts';
import { init } from '../../../functions/cli/init.ts';
import { kata } from '../../../functions/cli/kata.ts';
import { withStore } from '../../../functions/cli/with-store.ts';
import { freshDirectory } from '../../support/process.ts';
import { say } from './command-line.ts';

const tomorrow = () => addDays(localDate(Date.now(), 'Asia/Jakarta'), 1);
const district = () => withStore(({ store }) => store.unit('situbondo'));

beforeEach(async () => {
  const dataDir = freshDirectory();
  vi.stubEnv('DATA_DIR', dataDir);
  const file = join(dataDir, 'puskesmas.csv');
  writeFileSync(file, 'nama;kategori\nPanji;kota\n');
  const place = ['--kabupaten', 'Situbondo', '--province', 'Jawa Timur', '--zone', 'Asia/Jakarta'];
  const begun = await say(
    init,
    ...place,
    '--pack',
    'perbup-situbondo-79-2022',
    '--puskesmas',
    file,
  );
  if (begun.refused !== undefined) throw new Error(begun.refused);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('kata', () => {
  it('is switched on for a kabupaten from tomorrow on, with a secret that nobody sees', async () => {
    const { out } = await say(kata, 'on', 'Situbondo');
    expect(out).toContain(`berlaku mulai ${formatDate(tomorrow())}`);
    const stored = (await district())?.kata;
    expect(stored).toMatchObject({ from: tomorrow() });
    expect(stored?.secret.length).toBeGreaterThanOrEqual(64);
    expect(out).not.toContain(stored?.secret);
    // Once more changes nothing: the words of today stay what they are.
    await say(kata, 'on', 'situbondo');
    expect((await district())?.kata).toEqual(stored);
  });

  it('is switched off, and begins anew with another secret', async () => {
    await say(kata, 'on', 'situbondo');
    const first = (await district())?.kata?.secret;
    expect((await say(kata, 'off', 'situbondo')).out).toContain('mati');
    expect((await say(kata, 'off', 'situbondo')).out).toContain('mati');
    expect((await district())?.kata).toBeUndefined();
    await say(kata, 'on', 'situbondo');
    expect((await district())?.kata?.secret).not.toBe(first);
  });

  it.each([
    [[], 'Sebut on'],
    [['nyala', 'situbondo'], 'Sebut on'],
    [['on'], 'KABUPATEN'],
    [['on', 'panji'], 'panji adalah Puskesmas; kabupatennya situbondo'],
    [['on', 'bondowoso'], 'tidak dikenal'],
    [['on', 'situbondo', 'sekarang'], 'Terlalu banyak kata'],
  ])('refuses %s', async (args, sentence) => {
    expect((await say(kata, ...args)).refused).toContain(sentence);
  });
});
