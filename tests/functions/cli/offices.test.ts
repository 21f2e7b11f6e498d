import { describe, expect, it } from 'vitest';
import { alokasi } from '../../../functions/cli/alokasi.ts';
import { insentif } from '../../../functions/cli/insentif.ts';
import { fileWith, say } from './command-line.ts';

const PACK = 'perbup-situbondo-79-2022';
const division = {
  pack: PACK,
  pagu: 1_000_000_000,
  units: [
    { name: 'Panji', stbmVillages: 2, criteria: { penduduk: 30_000, geografi: 1 } },
    { name: 'Kendit', stbmVillages: 0, criteria: { penduduk: 10_000, geografi: 3 } },
  ],
  weights: { penduduk: 60, geografi: 40 },
};

describe('alokasi', () => {
  it('gives each unit its share with the working, to the rupiah', async () => {
    const { out } = await say(alokasi, fileWith(division), '--json');
    expect(JSON.parse(out)).toMatchObject({
      pack: PACK,
      pagu: 1_000_000_000,
      stbm: 15_000_000,
      rest: 985_000_000,
      units: [
        { name: 'Panji', proportional: 541_750_000, stbm: 15_000_000, share: 556_750_000 },
        { name: 'Kendit', proportional: 443_250_000, stbm: 0, share: 443_250_000 },
      ],
    });
    const text = await say(alokasi, fileWith(division));
    expect(text.out).toContain(
      '985.000.000 × (60 × 30.000 ÷ 40.000 + 40 × 1 ÷ 4) ÷ 100 = 541.750.000',
    );
    expect(text.out).toContain('Rp 556.750.000');
  });

  it.each<[string, object, string]>([
    ['no money', { pagu: 0 }, 'pagu 0 harus lebih dari nol'],
    [
      'less than the STBM villages need',
      { pagu: 14_999_999 },
      'kurang dari kebutuhan desa STBM Rp 15.000.000',
    ],
    ['no units', { units: [] }, 'tidak ada unit'],
    ['no weights', { weights: {} }, 'belum ada bobot'],
    [
      'a weighted criterion that no unit has',
      { weights: { jarak: 1 } },
      'nilai kriteria "jarak" belum diisi',
    ],
    ['a negative weight', { weights: { penduduk: -1 } }, 'bobot "penduduk" -1'],
  ])('refuses %s with a sentence', async (_, change, sentence) => {
    const { err, refused, out } = await say(
      alokasi,
      fileWith({ ...division, ...change }),
      '--json',
    );
    expect(refused).toBeDefined();
    expect(err.join('\n')).toContain(sentence);
    expect(out).toBe('');
  });

  it('takes criteria of the district’s own, and says under which article', async () => {
    const own = {
      ...division,
      units: division.units.map((unit, i) => ({ ...unit, criteria: { kemiskinan: i + 1 } })),
      weights: { kemiskinan: 1 },
    };
    const { err, refused } = await say(alokasi, fileWith(own));
    expect(refused).toBeUndefined();
    expect(err).toEqual([
      'Perhatian: kriteria "kemiskinan" tidak disebut dalam aturan; dihitung sebagai kriteria lain (Perbup Situbondo 79/2022 Pasal 5 ayat (8) huruf b angka 7).',
    ]);
  });

  it('points at the line of what is not filled in rightly', async () => {
    const { err } = await say(alokasi, fileWith({ ...division, pagu: 'banyak', unit: 1 }));
    expect(err).toEqual([
      expect.stringMatching(/berkas\.json:3: pagu: jenis isinya salah; seharusnya angka/),
      expect.stringMatching(/berkas\.json:\d+: unit: "unit" tidak dikenal di sini/),
    ]);
    const unknown = await say(alokasi, fileWith({ ...division, pack: 'entah' }));
    expect(unknown.refused).toContain('Pack "entah" tidak dikenal');
  });
});

const month = {
  pack: PACK,
  puskesmas: 'panji',
  absorption: 40_000_000,
  indices: { spm: 0.2, kesulitan: 0.08, beban: 0.33 },
  ceilingLeft: 30_000_000,
  staff: [
    { name: 'Ani', education: 'S1', position: 'kepala', duties: 5, frequency: 3, personDays: 10 },
    { name: 'Budi', education: 'D3', position: 'none', duties: 0, frequency: 12, personDays: 0 },
  ],
};

describe('insentif', () => {
  it('gives the month and every person’s figure', async () => {
    const { out, err } = await say(insentif, fileWith(month), '--json');
    expect(err).toEqual([]);
    expect(JSON.parse(out)).toEqual({
      basic: 3_000_000,
      adjusted: 4_830_000,
      capped: 4_830_000,
      pools: { field: 4_105_500, management: 724_500 },
      people: [
        { name: 'Ani', score: 13, fieldPoints: 39, managementPoints: 130, amount: 2_341_818 },
        { name: 'Budi', score: 5, fieldPoints: 60, managementPoints: 0, amount: 2_488_182 },
      ],
    });
    const text = await say(insentif, fileWith(month));
    expect(text.out).toContain('3.000.000 × (1 + 0,2 + 0,08 + 0,33) = 4.830.000');
    expect(text.out).toContain('4.105.500 × 60 ÷ 99 = 2.488.182');
  });

  it('warns of what does not fit the regulation’s list of Puskesmas', async () => {
    const other = {
      ...month,
      indices: { ...month.indices, kesulitan: 0.17 },
      ceilingLeft: 40_000_000,
    };
    const { err, refused } = await say(insentif, fileWith(other), '--json');
    expect(refused).toBeUndefined();
    expect(err.join('\n')).toContain('indeks kesulitan 0,17 berbeda');
    expect(err.join('\n')).toContain('melebihi pagu setahun');
  });

  it.each<[string, object, string]>([
    ['no staff', { staff: [] }, 'daftar petugas (staff) kosong'],
    [
      'an index above the table',
      { indices: { spm: 0.34, kesulitan: 0.08, beban: 0.33 } },
      'indeks spm 0,34 di atas tabel',
    ],
    [
      'an index between the table’s',
      { indices: { spm: 0.21, kesulitan: 0.08, beban: 0.33 } },
      'indeks spm 0,21 tidak ada di tabel',
    ],
    [
      'an unknown education',
      { staff: [{ ...month.staff[0], education: 'SMA' }] },
      'Ani: pendidikan "SMA" tidak dikenal',
    ],
    [
      'a kader',
      { staff: [{ ...month.staff[0], position: 'kader' }] },
      'Ani: jabatan "kader" tidak dikenal',
    ],
    [
      '32 days of a month',
      { staff: [{ ...month.staff[0], personDays: 32 }] },
      'Ani: orang-hari 32',
    ],
    ['money that ran backwards', { absorption: -1 }, 'penyerapan -1 tidak boleh negatif'],
    ['staff left out', { staff: undefined }, 'staff: wajib diisi'],
  ])('refuses %s with a sentence', async (_, change, sentence) => {
    const { err, refused, out } = await say(insentif, fileWith({ ...month, ...change }), '--json');
    expect(refused).toBeDefined();
    expect(err.join('\n')).toContain(sentence);
    expect(out).toBe('');
  });

  it('refuses a month without absorption, and a regulation without incentives', async () => {
    expect((await say(insentif, fileWith({ ...month, absorption: 0 }))).refused).toContain(
      'penyerapan 0',
    );
    const { err } = await say(insentif, fileWith({ ...month, pack: 'kepmenkes-494-2010' }));
    expect(err.join('\n')).toContain('tidak mengatur Insentif UKM');
  });
});
