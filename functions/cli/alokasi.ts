import * as z from 'zod';
import { Rupiah } from '../../domain/money/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { type AllocationFault, allocate, citationText } from '../../domain/rules/index.ts';
import { type Command, Faulty, readArguments, required } from './command.ts';
import { readOfficeFile } from './office-file.ts';
import { chosenPack } from './pack-choice.ts';
import { indonesian, money, stepLine, table } from './text.ts';

const inputSchema = z.strictObject({
  pack: z.string(),
  pagu: z.int(),
  date: z.iso.date().optional(),
  units: z.array(
    z.strictObject({
      name: z.string(),
      stbmVillages: z.number(),
      criteria: z.record(z.string(), z.number()),
    }),
  ),
  weights: z.record(z.string(), z.number()),
});

/** Divides a pagu among Puskesmas the way the pack says, to check a calculation on paper. */
export const alokasi: Command = {
  summary: 'membagi pagu kepada Puskesmas menurut pack, dengan perhitungannya',
  usage: 'FILE [--json]',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } }, 1);
    const file = required(positionals[0], 'FILE');
    const {
      pack: id,
      pagu,
      date,
      units,
      weights,
    } = await readOfficeFile(file, inputSchema, terminal);
    const pack = await chosenPack(id);
    const result = allocate(pack, {
      pagu: Rupiah.of(pagu),
      units,
      weights,
      date: date ?? pack.identity.inForce.from,
    });
    if (isProblem(result)) {
      for (const fault of result.details.faults) terminal.err(`${file}: ${sentence(fault)}`);
      throw new Faulty(`${file}: pagu tidak dapat dibagi.`);
    }
    for (const { criterion, citation } of result.others) {
      terminal.err(
        `Perhatian: kriteria "${criterion}" tidak disebut dalam aturan; dihitung sebagai kriteria lain (${citationText(pack, citation)}).`,
      );
    }
    const working = (steps: typeof result.steps) => steps.map((step) => stepLine(pack, step));
    if (values.json) {
      const json = {
        pack: pack.id,
        pagu: result.pagu,
        stbm: result.carvedOut,
        rest: result.rest,
        working: working(result.steps),
        units: result.units.map((unit) => ({
          name: unit.name,
          share: unit.total,
          proportional: unit.proportional,
          stbm: unit.carvedOut,
          working: working(unit.steps),
        })),
      };
      terminal.out(JSON.stringify(json, undefined, 2));
      return;
    }
    for (const line of working(result.steps)) terminal.out(line);
    const rows = [
      ['Unit', 'Menurut kriteria', 'STBM', 'Jumlah'],
      ...result.units.map((unit) => [
        unit.name,
        money(unit.proportional),
        money(unit.carvedOut),
        money(unit.total),
      ]),
      ['Jumlah', money(result.rest), money(result.carvedOut), money(result.pagu)],
    ];
    for (const line of ['', ...table(rows, [1, 2, 3])]) terminal.out(line);
    for (const unit of result.units) {
      for (const line of ['', unit.name, ...working(unit.steps)]) terminal.out(line);
    }
  },
};

/** Why not, in a sentence. */
function sentence({
  code,
  unit = '',
  criterion = '',
  given,
  least,
  known = [],
}: AllocationFault): string {
  const at = unit === '' ? '' : `${unit}: `;
  const number = indonesian(String(given));
  switch (code) {
    case 'tanpa-aturan':
      return 'pack ini tidak mengatur pembagian kepada Puskesmas.';
    case 'pagu-tidak-sah':
      return `pagu ${number} harus lebih dari nol.`;
    case 'pagu-kurang':
      return `pagu ${money(given ?? 0)} kurang dari kebutuhan desa STBM ${money(least ?? 0)}.`;
    case 'unit-kosong':
      return 'tidak ada unit yang dibagi.';
    case 'nama-kosong':
      return 'ada unit tanpa nama.';
    case 'unit-ganda':
      return `unit "${unit}" tertulis dua kali.`;
    case 'desa-tidak-sah':
      return `${at}jumlah desa STBM ${number} harus bilangan bulat, tidak negatif.`;
    case 'kriteria-tidak-dikenal':
      return `${at}kriteria "${criterion}" tidak dikenal; yang ada: ${known.join(', ')}.`;
    case 'nilai-tidak-ada':
      return `${at}nilai kriteria "${criterion}" belum diisi.`;
    case 'nilai-tidak-sah':
      return `${at}nilai kriteria "${criterion}" ${number} tidak dapat dipakai; isi nol atau lebih.`;
    case 'bobot-kosong':
      return 'belum ada bobot kriteria yang lebih dari nol.';
    case 'bobot-tidak-sah':
      return `bobot "${criterion}" ${number} tidak dapat dipakai; isi nol atau lebih.`;
    case 'kriteria-nol':
      return `kriteria "${criterion}" berbobot tetapi nilainya nol di semua unit.`;
  }
}
