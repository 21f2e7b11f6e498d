import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Unit } from '../../domain/people/index.ts';
import { Refused } from '../../functions/cli/command.ts';
import { readCsv } from '../../functions/cli/csv.ts';
import { main } from '../../functions/cli/main.ts';
import { readPuskesmas } from '../../functions/cli/puskesmas-file.ts';
import { freshDirectory, startProgram, urlOf } from '../support/process.ts';

const kabupaten: Unit = {
  id: 'situbondo',
  kind: 'kabupaten',
  name: 'Dinas Kesehatan Kabupaten Situbondo',
  kabupaten: 'situbondo',
  region: 'Kabupaten Situbondo',
  province: 'Jawa Timur',
  zone: 'Asia/Jakarta',
  places: [],
  tariffs: [],
  levels: ['kepala-puskesmas', 'verifikator'],
  version: 1,
};

function refused(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Runs one operator's command to its end, in a process of its own. */
async function program(dataDir: string, args: string[]) {
  const run = startProgram('functions/cli/bok.ts', args, { DATA_DIR: dataDir });
  const code = await run.ended;
  return { code, out: run.out(), err: run.err().trim().split('\n') };
}

/** The same within this process, which is quicker. */
async function bok(dataDir: string, args: string[], environment: Record<string, string> = {}) {
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries({ DATA_DIR: dataDir, ...environment }))
    vi.stubEnv(name, value);
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    out: (line: string) => out.push(...line.split('\n')),
    err: (line: string) => err.push(...line.split('\n')),
  };
  const code = await main(args, terminal);
  return { code, out: out.map((line) => `${line}\n`).join(''), err };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const TOKEN = '123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
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
    const begun = await program(dataDir, initArguments(dataDir));
    expect(begun).toMatchObject({ code: 0, err: [''] });
    expect(begun.out).toMatch(/2 Puskesmas tersimpan/);
    expect(begun.out).toMatch(/Kode undangan: [0-9A-Z]{10} \(admin/);
    expect(begun.out).toMatch(/https:\/\/t\.me\/lapor_bok_bot\?start=[0-9A-Z]{10}\n/);

    const again = await program(dataDir, initArguments(dataDir));
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err[0]).toBe('Kabupaten situbondo sudah ada.');

    const invited = await bok(dataDir, ['invite', '--role', 'kader', '--unit', 'panji']);
    expect(invited.out).toMatch(/\(kader, Puskesmas Panji\)/);

    const people = await bok(dataDir, ['people']);
    expect(people.out).toContain('Puskesmas Jatibanteng (jatibanteng): 0 orang');

    expect((await bok(dataDir, ['reset', '--yes'])).code).toBe(0);
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
    const write = (user: number) =>
      fetch(`${url}/playground/api/chats/${user}/text`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: `/start ${code}` }),
      });
    const members = async () => (await bok(dataDir, ['people', '--unit', 'panji'])).out;
    await write(1007);
    await expect.poll(members, { timeout: 15_000 }).toContain('Joko · kader');
    await write(1001);
    await expect
      .poll(async () => (await fetch(`${url}/playground/api/chats/1001`)).text(), {
        timeout: 15_000,
      })
      .toContain('sudah dipakai');
    expect(await members()).toContain('Puskesmas Panji (panji): 1 orang');
  });

  it.each<[string, string[], RegExp]>([
    ['the name of a JavaScript method', ['constructor'], /"constructor" tidak dikenal/],
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
      expect(out).toMatch(new RegExp(`^ +npm run bok -- ${name}\\b`, 'm'));
  });

  it.each([
    ['without --yes', [], {}, /--yes/],
    ['of a real bot', ['--yes'], { BOT_TOKEN: TOKEN }, /DEMO=1/],
  ])('may not empty the storage %s', async (_, args, environment, line) => {
    const { code, err } = await bok(freshDirectory(), ['reset', ...args], environment);
    expect(code).toBe(1);
    expect(err[0]).toMatch(line);
  });

  it('gets no demo data beside a real bot', async () => {
    const { code, err } = await bok(freshDirectory(), ['seed'], { BOT_TOKEN: TOKEN });
    expect(code).toBe(1);
    expect(err[0]).toContain('DEMO=1');
  });

  it('seeds the demo district once, and sees its people by unit', async () => {
    const dataDir = freshDirectory();
    expect((await bok(dataDir, ['seed'])).out).toMatch(/sudah diisi/);
    expect((await bok(dataDir, ['seed'])).out).toMatch(/tidak ada yang diubah/);
    const { out } = await bok(dataDir, ['people', '--unit', 'panji']);
    expect(out).toContain('Puskesmas Panji (panji): 11 orang');
    expect(out).toContain('Siti Aminah · kader · DEM0001001');
    expect((await bok(dataDir, ['people', '--unit', 'panci'])).err[0]).toMatch(/"panci".*panji/);

    const again = ['invite', '--role', 'kader', '--unit', 'panji', '--person', 'DEM0001001'];
    expect((await bok(dataDir, again)).out).toMatch(/^Kode undangan: \w{10} \(kader/);
    const refused: [string[], RegExp][] = [
      [['invite', '--role', 'verifikator', '--unit', 'panji'], /verifikator.*kabupaten.*panji/],
      [['invite', '--role', 'kader', '--unit', 'situbondo'], /kader.*puskesmas.*situbondo/],
      [[...again.slice(0, 6), 'SIAPA'], /"SIAPA" tidak dikenal/],
      [[...again, '--name', 'Siti'], /Pilih salah satu/],
    ];
    for (const [args, line] of refused) {
      const { code, err } = await bok(dataDir, args);
      expect(code).toBe(1);
      expect(err[0]).toMatch(line);
    }
  });

  it('gives a Puskesmas named like its kabupaten a code of its own', async () => {
    const dataDir = freshDirectory();
    const begun = await bok(dataDir, initArguments(dataDir, 'nama,kode\nPuskesmas Situbondo,\n'));
    expect(begun.code).toBe(0);
    const { out } = await bok(dataDir, ['people']);
    expect(out).toContain('Dinas Kesehatan Kabupaten Situbondo (situbondo)');
    expect(out).toContain('Puskesmas Situbondo (pkm-situbondo)');
  });

  it('is told of a bad line, and nothing is stored', async () => {
    const dataDir = freshDirectory();
    const { code, err } = await bok(dataDir, initArguments(dataDir, 'nama\nPanji\n***\n'));
    expect(code).toBe(1);
    expect(err[0]).toMatch(/baris 3: kode tidak terbaca/);
    expect((await bok(dataDir, ['people'])).out).toBe('Belum ada unit.\n');
  });
});

describe('a file of Puskesmas', () => {
  it.each<[string, string, RegExp[]]>([
    ['without a name', 'nama,kategori\n,kota\nPanji,kota\n', [/baris 2: nama kosong/]],
    ['twice', 'nama\nPanji\nKendit\nPANJI\n', [/baris 4: kode "panji".*baris 2/]],
    ['of no letters', 'nama\n---\n', [/baris 2: kode tidak terbaca/]],
    ['with too few columns', 'nama,kategori\nPanji\nKendit\n', [/^Baris 2/, /^Baris 3/]],
    ['wrong in two lines', 'nama\n***\nPanji\n???\n', [/baris 2/, /baris 4/]],
    ['under a misspelt column', 'nama,katagori\nPanji,kota\n', [/"katagori" tidak dikenal/]],
    ['under no name column', 'kode\npanji\n', [/kolom "nama"/]],
    ['nowhere', 'nama\n', [/tidak ada satu Puskesmas/]],
  ])('is refused where one is %s, naming every such line', (_, csv, lines) => {
    const file = join(freshDirectory(), 'puskesmas.csv');
    writeFileSync(file, csv);
    const refusal = refused(() => readPuskesmas(file, kabupaten)).split('\n');
    expect(refusal).toHaveLength(lines.length);
    for (const [index, line] of lines.entries()) expect(refusal[index]).toMatch(line);
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
