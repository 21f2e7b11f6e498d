import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../functions/cli/command.ts';
import { readCsv } from '../../functions/cli/csv.ts';
import { freshDirectory, startProgram, urlOf } from '../support/process.ts';

/** Runs one operator's command to its end. */
async function bok(dataDir: string, args: string[], environment: Record<string, string> = {}) {
  const program = startProgram('functions/cli/bok.ts', args, { DATA_DIR: dataDir, ...environment });
  const code = await program.ended;
  return { code, out: program.out(), err: program.err().trim().split('\n') };
}

const CSV = 'nama;kategori\nPanji;kota\nPuskesmas "Jatibanteng";desa\n';

function initArguments(dataDir: string, csv = CSV): string[] {
  const file = join(dataDir, 'puskesmas.csv');
  writeFileSync(file, csv);
  return [
    ...['init', '--kabupaten', 'Situbondo', '--province', 'Jawa Timur', '--zone', 'Asia/Jakarta'],
    ...['--pack', 'perbup-situbondo-79-2022', '--puskesmas', file],
  ];
}

describe('the operator', () => {
  it('begins a district, invites, and sees who is there', async () => {
    const dataDir = freshDirectory();
    const begun = await bok(dataDir, initArguments(dataDir));
    expect(begun).toMatchObject({ code: 0, err: [''] });
    expect(begun.out).toMatch(/2 Puskesmas tersimpan/);
    expect(begun.out).toMatch(/Kode undangan: [0-9A-Z]{8} \(admin/);
    expect(begun.out).toMatch(/https:\/\/t\.me\/lapor_bok_bot\?start=[0-9A-Z]{8}\n/);

    const again = await bok(dataDir, initArguments(dataDir));
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err[0]).toBe('Kabupaten situbondo sudah ada.');

    const invited = await bok(dataDir, ['invite', '--role', 'kader', '--unit', 'panji']);
    expect(invited.out).toMatch(/\(kader, Puskesmas Panji\)/);

    const people = await bok(dataDir, ['people']);
    expect(people.out).toContain('Puskesmas Jatibanteng (jatibanteng): 0 orang');

    expect((await bok(dataDir, ['reset'])).code).toBe(0);
    expect((await bok(dataDir, ['people'])).out).toBe('Belum ada unit.\n');
  });

  it('works beside a running npm start', async () => {
    const dataDir = freshDirectory();
    const run = startProgram('functions/local/start.ts', [], {
      DATA_DIR: dataDir,
      PORT: '0',
      DEMO: '0',
    });
    const url = await urlOf(run);
    expect((await bok(dataDir, initArguments(dataDir))).code).toBe(0);
    const { out } = await bok(dataDir, ['invite', '--role', 'kader', '--unit', 'panji']);
    const code = /Kode undangan: (\w+)/.exec(out)?.[1];
    await fetch(`${url}/playground/api/chats/1007/text`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: `/start ${code}` }),
    });
    await expect
      .poll(async () => (await bok(dataDir, ['people', '--unit', 'panji'])).out, {
        timeout: 15_000,
      })
      .toContain('Joko · kader');
  });

  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['mulai'], /"mulai" tidak dikenal.*init.*invite/],
    ['an unknown option', ['people', '--semua'], /--semua tidak dikenal/],
    ['a missing option', ['invite', '--role', 'kader'], /--unit wajib/],
    ['an option without value', ['invite', '--role', '--unit', 'x'], /--role perlu nilai/],
    ['an unknown role', ['invite', '--role', 'dokter', '--unit', 'x'], /dokter.*kader/],
    ['an unknown unit', ['invite', '--role', 'kader', '--unit', 'x'], /Belum ada unit/],
    ['too many words', ['people', 'semua'], /semua/],
    ['an unknown help', ['help', 'mulai'], /"mulai" tidak dikenal/],
  ])('is told about %s and gets exit 1', async (_, args, line) => {
    const { code, out, err } = await bok(freshDirectory(), args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err[0]).toMatch(line);
  });

  it.each<[string, string[], RegExp]>([
    [
      'pack',
      ['--pack', 'perbup-antah-berantah'],
      /perbup-antah-berantah.*perbup-situbondo-79-2022/,
    ],
    ['zone', ['--zone', 'Asia/Tokyo'], /Asia\/Tokyo.*Asia\/Jakarta/],
    ['file', ['--puskesmas', 'tidak-ada.csv'], /tidak-ada\.csv tidak dapat dibaca/],
  ])('is told about a wrong %s before anything is stored', async (_, more, line) => {
    const dataDir = freshDirectory();
    const { code, err } = await bok(dataDir, [...initArguments(dataDir), ...more]);
    expect(code).toBe(1);
    expect(err[0]).toMatch(line);
  });

  it('finds every command in help', async () => {
    const { code, out } = await bok(freshDirectory(), ['help']);
    expect(code).toBe(0);
    for (const name of ['init', 'invite', 'people', 'reset', 'seed'])
      expect(out).toContain(` ${name} `);
  });

  it('must say yes before another storage than the playground is emptied', async () => {
    const dataDir = freshDirectory();
    const { code, err } = await bok(dataDir, ['reset'], {
      BOT_TOKEN: '123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    });
    expect(code).toBe(1);
    expect(err[0]).toContain('--yes');
  });
});

describe('a CSV file', () => {
  it.each([['nama,kategori\nPanji,kota\n'], ['\uFEFFNama;Kategori\r\n"Panji";kota\r\n\r\n']])(
    'is read with either separator, with a mark or quotes',
    (text) => {
      expect(readCsv(text)).toEqual([{ line: 2, values: { nama: 'Panji', kategori: 'kota' } }]);
    },
  );

  it('says in which line a column is missing or a quote left open', () => {
    expect(() => readCsv('nama,kategori\nPanji\n')).toThrow(Refused);
    expect(() => readCsv('nama,kategori\nPanji\n')).toThrow(/Baris 2/);
    expect(() => readCsv('nama\n"Panji\n')).toThrow(/Baris 2: tanda petik/);
  });
});
