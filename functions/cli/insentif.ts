import * as z from 'zod';
import { Rupiah } from '../../domain/money/index.ts';
import { isProblem } from '../../domain/problem.ts';
import {
  type IncentiveFault,
  type IncentiveResult,
  type IncentiveWarning,
  insentifUkm,
  type Pack,
} from '../../domain/rules/index.ts';
import { type Command, Faulty, readArguments, required, type Terminal } from './command.ts';
import { readOfficeFile } from './office-file.ts';
import { chosenPack } from './pack-choice.ts';
import { indonesian, money, stepLine, table } from './text.ts';

const inputSchema = z.strictObject({
  pack: z.string(),
  puskesmas: z.string(),
  date: z.iso.date().optional(),
  absorption: z.int(),
  indices: z.strictObject({ spm: z.number(), kesulitan: z.number(), beban: z.number() }),
  ceilingLeft: z.int(),
  staff: z.array(
    z.strictObject({
      name: z.string(),
      education: z.string(),
      position: z.string(),
      duties: z.number(),
      frequency: z.number(),
      personDays: z.number(),
    }),
  ),
});

/** One month's Insentif UKM of a Puskesmas, person by person, to check a calculation on paper. */
export const insentif: Command = {
  summary: 'menghitung Insentif UKM satu bulan per orang, dengan perhitungannya',
  usage: 'FILE [--json]',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } }, 1);
    const file = required(positionals[0], 'FILE');
    const input = await readOfficeFile(file, inputSchema, terminal);
    const pack = await chosenPack(input.pack);
    if (input.absorption === 0) {
      throw new Faulty(`${file}: penyerapan 0, jadi tidak ada insentif yang dihitung.`);
    }
    const result = insentifUkm(pack, {
      ...input,
      absorption: Rupiah.of(input.absorption),
      ceilingLeft: Rupiah.of(input.ceilingLeft),
      date: input.date ?? pack.identity.inForce.from,
    });
    if (isProblem(result)) {
      for (const fault of result.details.faults) terminal.err(`${file}: ${sentence(fault)}`);
      throw new Faulty(`${file}: insentif tidak dapat dihitung.`);
    }
    for (const warning of result.warnings) terminal.err(`Perhatian: ${caution(warning, input)}`);
    if (values.json) {
      const { basic, adjusted, capped, pools } = result;
      const people = result.people.map(
        ({ name, score, fieldPoints, managementPoints, amount }) => ({
          name,
          score,
          fieldPoints,
          managementPoints,
          amount,
        }),
      );
      terminal.out(JSON.stringify({ basic, adjusted, capped, pools, people }, undefined, 2));
    } else print(pack, result, terminal);
  },
};

function print(pack: Pack, result: IncentiveResult, terminal: Terminal): void {
  for (const step of result.steps) terminal.out(stepLine(pack, step));
  if (result.unpaid.isPositive()) {
    terminal.out(`Tidak dibayarkan karena tidak ada yang berhak: ${money(result.unpaid)}`);
  }
  const rows = [
    ['Nama', 'Bobot', 'Poin lapangan', 'Poin manajemen', 'Insentif'],
    ...result.people.map((person) => [
      person.name,
      String(person.score),
      String(person.fieldPoints),
      String(person.managementPoints),
      money(person.amount),
    ]),
    ['Jumlah', '', '', '', money(Rupiah.sum(result.people.map((person) => person.amount)))],
  ];
  for (const line of ['', ...table(rows, [1, 2, 3, 4])]) terminal.out(line);
  for (const person of result.people) {
    for (const line of ['', person.name, ...person.steps.map((step) => stepLine(pack, step))]) {
      terminal.out(line);
    }
  }
}

/** Why not, in a sentence. */
function sentence({
  code,
  person = '',
  index = '',
  given = '',
  known = [],
}: IncentiveFault): string {
  const number = indonesian(String(given));
  const values = known.map((value) => indonesian(String(value))).join(' · ');
  switch (code) {
    case 'tanpa-aturan':
      return 'pack ini tidak mengatur Insentif UKM.';
    case 'penyerapan-tidak-sah':
      return `penyerapan ${number} tidak boleh negatif.`;
    case 'sisa-tidak-sah':
      return `sisa pagu insentif ${number} tidak boleh negatif.`;
    case 'indeks-di-atas-tabel':
      return `indeks ${index} ${number} di atas tabel; nilai tabel: ${values}.`;
    case 'indeks-bukan-tabel':
      return `indeks ${index} ${number} tidak ada di tabel; nilai tabel: ${values}.`;
    case 'staf-kosong':
      return 'daftar petugas (staff) kosong.';
    case 'nama-kosong':
      return 'ada petugas tanpa nama.';
    case 'pendidikan-tidak-dikenal':
      return `${person}: pendidikan "${given}" tidak dikenal; pilih: ${known.join(', ')}.`;
    case 'jabatan-tidak-dikenal':
      return `${person}: jabatan "${given}" tidak dikenal; pilih: ${known.join(', ')}.`;
    case 'tugas-tidak-sah':
      return `${person}: jumlah tugas tambahan ${number} tidak dapat dipakai.`;
    case 'frekuensi-tidak-sah':
      return `${person}: frekuensi lapangan ${number} tidak dapat dipakai.`;
    case 'oh-tidak-sah':
      return `${person}: orang-hari ${number} tidak dapat dipakai; sebulan paling banyak 31.`;
  }
}

function caution(
  { code, expected = 0 }: IncentiveWarning,
  { puskesmas, indices }: z.output<typeof inputSchema>,
): string {
  switch (code) {
    case 'puskesmas-tidak-dikenal':
      return `Puskesmas "${puskesmas}" tidak disebut dalam aturan.`;
    case 'kesulitan-lain':
      return `indeks kesulitan ${indonesian(String(indices.kesulitan))} berbeda dari kategori ${puskesmas} dalam aturan (${indonesian(String(expected))}).`;
    case 'pagu-lebih':
      return `sisa pagu insentif melebihi pagu setahun ${puskesmas} dalam aturan (${money(expected)}).`;
  }
}
