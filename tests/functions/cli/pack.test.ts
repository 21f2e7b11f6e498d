import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { packs } from '../../../domain/rules/index.ts';
import { pack } from '../../../functions/cli/pack.ts';
import { fileWith, say } from './command-line.ts';

const SITUBONDO = 'perbup-situbondo-79-2022';

function explain(options: string) {
  return say(pack, 'explain', '--pack', SITUBONDO, ...options.split(' '));
}

describe('pack explain', () => {
  it('says as JSON what a receipt needs and why', async () => {
    const { out, refused } = await explain(
      '--spend barang --amount 5550000 --date 2022-09-01 --npwp no --pkp yes --json',
    );
    expect(refused).toBeUndefined();
    const huruf = 'Perbup Situbondo 79/2022 Pasal 24 huruf e';
    expect(JSON.parse(out)).toMatchObject({
      pack: SITUBONDO,
      allowed: true,
      reasons: [],
      meterai: { amount: 10_000, citation: huruf },
      taxes: [
        { kind: 'ppn', base: 5_000_000, rate: 11, amount: 550_000 },
        { kind: 'pph-22', base: 5_000_000, rate: 3, amount: 150_000 },
      ],
      evidence: [
        { id: 'kuitansi', required: true, group: 'bukti-pembelian', citation: huruf },
        { id: 'faktur', required: true, group: 'bukti-pembelian' },
        { id: 'bukti-lain', required: true, group: 'bukti-pembelian' },
        { id: 'bukti-setoran-pajak', required: true, when: 'jika dikenakan pajak' },
      ],
    });
  });

  it('says for a person what is forbidden or above a ceiling, with the article', async () => {
    const { out } = await explain('--spend internet --amount 2000001 --date 2022-09-01');
    expect(out).toContain('TIDAK boleh dibiayai');
    expect(out).toContain('Rp 2.000.000/bulan, diminta Rp 2.000.001');
    expect(out).toContain('Perbup Situbondo 79/2022 Pasal 10 ayat (1) huruf k');
    const trip = await say(
      pack,
      ...['explain', '--pack', SITUBONDO, '--spend', 'perjalanan-dinas', '--amount', '500000'],
      ...['--date', '2022-09-01', '--words', 'studi banding ke Malang'],
    );
    expect(trip.out).toContain('Dilarang: Perjalanan dinas untuk melakukan studi banding');
  });

  it('says for a person that no meterai is needed, and which papers do not matter here', async () => {
    const small = await explain('--spend barang --amount 5000000 --date 2022-09-01 --pkp no');
    expect(small.out).toContain('Meterai: tidak perlu (Perbup Situbondo 79/2022 Pasal 24 huruf e)');
    expect(small.out).toContain('[salah satu] Kuitansi');
    const none = await explain('--spend barang --amount 2000000 --date 2022-09-01');
    expect(none.out).toContain('[tidak perlu di sini] Bukti setoran Pajak — jika dikenakan pajak');
    const trip = await explain('--spend perjalanan-terpencil --amount 500000 --date 2022-09-01');
    expect(trip.out).toContain('[bila berlaku] Surat Pertanggungjawaban Mutlak');
    expect(trip.out).toContain('[wajib] Laporan Hasil Kegiatan');
  });

  it('says when a rule is used beyond its year, and what is still unknown', async () => {
    const { out } = await explain('--spend honorarium --amount 2500000 --date 2026-11-21');
    expect(out).toContain('Perhatian: aturan ini berlaku 1 Agustus 2022 sampai 31 Desember 2022.');
    expect(out).toContain('Belum diketahui: jumlah-tenaga-kontrak, usia, golongan');
    const known = await explain(
      '--spend honorarium --amount 2500000 --date 2022-09-01 --golongan III --fact usia=37',
    );
    expect(known.out).toContain('2.500.000 × 5% = 125.000');
    expect(known.out).toContain('36 tahun, diminta 37');
  });

  it('takes amounts as people write them', async () => {
    const { out } = await say(
      pack,
      ...['explain', '--pack', SITUBONDO, '--spend', 'luar-gedung', '--amount', 'Rp 1.500.000,-'],
      ...['--date', '2022-09-01'],
    );
    expect(out).toContain('Rp 1.500.000');
  });

  it.each([
    ['--spend mobil --amount 5 --date 2022-09-01', 'Jenis belanja "mobil" tidak dikenal'],
    ['--spend barang --amount 0 --date 2022-09-01', 'Nilai "0" tidak dapat dipakai'],
    ['--spend barang --amount=-5 --date 2022-09-01', 'Nilai "-5" tidak dapat dipakai'],
    ['--spend barang --amount 1e9 --date 2022-09-01', 'Nilai "1e9" tidak dapat dipakai'],
    ['--spend barang --amount 5000 --date 2022-02-30', 'Tanggal "2022-02-30" tidak ada'],
    ['--spend barang --amount 5000', '--date wajib'],
    ['--spend barang --amount 5000 --date 2022-09-01 --npwp mungkin', 'hanya yes atau no'],
    ['--spend honorarium --amount 5000 --date 2022-09-01 --golongan V', 'Golongan "V"'],
    ['--spend barang --amount 5000 --date 2022-09-01 --fund apa', 'Dana "apa" tidak ada'],
    ['--spend barang --amount 5000 --date 2022-09-01 --fact cuaca=ya', 'Fakta "cuaca"'],
  ])('refuses %s', async (options, sentence) => {
    const { refused, out } = await explain(options);
    expect(refused).toContain(sentence);
    expect(out).toBe('');
  });
});

describe('pack kinds and show', () => {
  it('lists the kinds of spending with a line each', async () => {
    const { out } = await say(pack, 'kinds', '--pack', SITUBONDO);
    for (const kind of ['luar-gedung', 'perjalanan-terpencil', 'rapat', 'pmt', 'barang']) {
      expect(out).toMatch(new RegExp(`^${kind} +\\S`, 'm'));
    }
  });

  it.each(packs.entries.map((entry) => entry.id))('prints all of %s', async (id) => {
    const { out, refused } = await say(pack, 'show', id);
    expect(refused).toBeUndefined();
    for (const topic of ['dana', 'menu', 'bukti', 'meterai', 'pajak', 'tarif', 'pencairan']) {
      expect(out).toContain(`== ${topic} ==`);
    }
    expect(out).not.toContain('undefined');
    expect(out).not.toContain('[object');
  });

  it('prints one topic, and names the topics where there is none such', async () => {
    const { out } = await say(pack, 'show', SITUBONDO, 'unit');
    expect(out.split('\n')).toHaveLength(20);
    expect((await say(pack, 'show', SITUBONDO, 'cuaca')).refused).toContain(
      'pilih: identitas, dana',
    );
    expect((await say(pack, 'show', 'perbup-entah')).refused).toContain(SITUBONDO);
  });

  it('refuses what it does not know', async () => {
    expect((await say(pack)).refused).toContain('check, show, kinds atau explain');
    expect((await say(pack, 'hapus')).refused).toContain('"pack hapus" tidak dikenal');
  });
});

describe('pack check', () => {
  const next = [
    'id: perbup-situbondo-1-2027',
    `extends: ${SITUBONDO}`,
    'identity:',
    '  title: Pedoman BOK 2027',
    '  shortTitle: Perbup Situbondo 1/2027',
    '  number: 1 Tahun 2027',
    '  kind: Peraturan Bupati',
    '  level: kabupaten',
    '  region: { name: Kabupaten Situbondo }',
    '  fiscalYear: 2027',
    '  enacted: 2027-01-02',
    '  inForce: { from: 2027-01-01 }',
    '  source: Berita Daerah',
    'tariffs:',
    '  - id: transport-lokal',
    '    citation: Lampiran II',
    '    amount: { value: 75000, unit: Rp/orang/kegiatan }',
  ];

  it('accepts a short YAML pack that extends a built-in one', async () => {
    const file = fileWith(next.join('\n'), 'perbup-situbondo-1-2027.yaml');
    const { out, refused } = await say(pack, 'check', file);
    expect(refused).toBeUndefined();
    expect(out).toContain('sah');
  });

  it('accepts the example of the page that explains how to write one', async () => {
    const page = join(import.meta.dirname, '../../../domain/rules/packs/MENULIS-PACK.md');
    const example = /```yaml\n(id:[\s\S]*?)```/.exec(readFileSync(page, 'utf8'))?.[1] ?? '';
    const { out, refused } = await say(pack, 'check', fileWith(example, 'contoh.yaml'));
    expect(refused).toBeUndefined();
    expect(out).toContain('perbup-situbondo-1-2027');
  });

  it('accepts the example for a district without a pack, and goes by it', async () => {
    const file = join(import.meta.dirname, '../../../domain/rules/packs/contoh.yaml');
    const folder = mkdtempSync(join(tmpdir(), 'bok-contoh-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'packs'));
    copyFileSync(file, join(folder, 'packs', 'perbup-antah-5-2026.yaml'));
    vi.stubEnv('DATA_DIR', folder);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });

    expect((await say(pack, 'check', file)).out).toContain('contoh.yaml: sah.');
    const ask = (...more: string[]) =>
      say(
        pack,
        ...['explain', '--pack', 'perbup-antah-5-2026', '--date', '2026-03-14'],
        ...['--amount', '100000', ...more],
      );
    const trip = await ask('--spend', 'luar-gedung');
    expect(trip.out).toContain('[salah satu] Jadwal bulanan');
    expect(trip.out).toContain('[anjuran] Foto kegiatan');
    const office = await ask('--spend', 'barang', '--words', 'ATK kantor');
    expect(office.out).toContain('Dilarang: ATK kantor (Perbup Antah 5/2026 Pasal 8 huruf a)');
    const posyandu = await ask('--spend', 'barang', '--words', 'ATK posyandu Melati');
    expect(posyandu.out).toContain('Boleh dibiayai.');
  });

  it('finds the pack it extends beside it, or says that it does not', async () => {
    const base = { ...Object(packs.raw(SITUBONDO)), id: 'dasar' };
    const beside = dirname(fileWith(base, 'dasar.json'));
    const short = join(beside, 'pendek.yaml');
    writeFileSync(short, next.map((line) => line.replace(SITUBONDO, 'dasar')).join('\n'));
    expect((await say(pack, 'check', short)).refused).toBeUndefined();
    const content = next.map((line) => line.replace(SITUBONDO, 'tidak-ada')).join('\n');
    const { refused, err } = await say(pack, 'check', fileWith(content, 'a.yaml'));
    expect(refused).toContain('1 kesalahan');
    expect(err[0]).toMatch(/a\.yaml:2: extends: pack "tidak-ada" yang diperluas tidak ditemukan/);
  });

  it('points at the line and field of each mistake', async () => {
    const wrong = next.map((line) =>
      line.replace('75000', '-75000').replace('2027-01-02', '2027-02-30'),
    );
    const { err, refused } = await say(pack, 'check', fileWith(wrong.join('\n'), 'b.yaml'));
    expect(refused).toContain('2 kesalahan');
    expect(err[0]).toMatch(/b\.yaml:11: identity\.enacted: "2027-02-30" bukan tanggal yang ada/);
    expect(err[1]).toMatch(
      /b\.yaml:17: tariffs\.transport-lokal\.amount\.0\.value: tidak boleh negatif/,
    );
  });

  it('tells all kinds of mistakes of a JSON pack in one go, in the order of lines', async () => {
    const raw = structuredClone(Object(packs.raw(SITUBONDO)));
    delete raw.allowed[2].citation;
    raw.allowed[3].funds = ['bok-entah'];
    raw.taxes[0].rate[1].from = '2022-05-01';
    raw.spends[1].id = 'luar-gedung';
    const file = fileWith(raw, 'c.json');
    const { err } = await say(pack, 'check', file);
    const told = err.map((line) => line.replace(file, ''));
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^:\d+: spends\.luar-gedung\.id: id "luar-gedung" sudah dipakai/),
        expect.stringMatching(/^:\d+: allowed\.bahan-stbm\.citation: kutipan .* tidak ada/),
        expect.stringMatching(
          /^:\d+: allowed\.aplikasi-daring\.funds\.0: dana "bok-entah" tidak ada/,
        ),
        expect.stringMatching(
          /^:\d+: taxes\.ppn\.rate\.1\.from: tidak ada nilai untuk 2022-04-01 sampai 2022-04-30/,
        ),
      ]),
    );
    const lines = told.map((line) => Number(line.split(':')[1]));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('says what is wrong in the notation, and when a file cannot be read', async () => {
    const broken = await say(pack, 'check', fileWith('{ "id": "x",\n "funds": [ }', 'd.json'));
    expect(broken.err[0]).toMatch(/d\.json:2: bukan JSON\/YAML yang sah/);
    const twice = await say(pack, 'check', fileWith('id: a\nid: b\n', 'e.yaml'));
    expect(twice.err[0]).toMatch(/e\.yaml:2: kunci yang sama/);
    const nowhere = await say(pack, 'check', 'tidak-ada.json');
    expect(nowhere.err[0]).toContain('tidak dapat dibaca');
    expect(nowhere.refused).toBeDefined();
    expect((await say(pack, 'check')).refused).toContain('wajib');
  });
});
