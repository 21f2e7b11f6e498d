import { readFileSync } from 'node:fs';
import type { Unit } from '../../domain/people/index.ts';
import { Refused } from './command.ts';
import { readCsv } from './csv.ts';

/**
 * | column | |
 * | --- | --- |
 * | nama | name of the Puskesmas |
 * | kode | its short name for commands; made of the name where empty |
 * | kategori | kota, desa, terpencil …, as the pack's tables call it; may be empty |
 */
const COLUMNS = ['nama', 'kode', 'kategori'];

/** Short names stand in buttons of 64 bytes. */
const LONGEST_CODE = 24;
const LONGEST_NAME = 80;

/** The Puskesmas of a kabupaten from a CSV file. Throws `Refused` with every line that does not fit. */
export function readPuskesmas(file: string, kabupaten: Unit): Unit[] {
  const rows = readCsv(readText(file));
  const [first] = rows;
  if (first === undefined) throw new Refused(`${file}: tidak ada satu Puskesmas pun.`);
  const columns = Object.keys(first.values);
  if (!columns.includes('nama')) throw new Refused(`${file}: tidak ada kolom "nama".`);
  const unknown = columns.find((column) => !COLUMNS.includes(column));
  if (unknown !== undefined)
    throw new Refused(
      `${file}: kolom "${unknown}" tidak dikenal. Yang ada: ${COLUMNS.join(', ')}.`,
    );

  const seen = new Map<string, string>([[kabupaten.id, 'kabupaten']]);
  const faults: string[] = [];
  const units = rows.map(({ line, values }): Unit => {
    const { nama = '', kode = '', kategori = '' } = values;
    const id = kode === '' ? codeFor(nama, kabupaten) : shortName(kode);
    const fault = whyNot(nama, id, seen);
    if (fault !== undefined) faults.push(`${file} baris ${line}: ${fault}`);
    else seen.set(id, `baris ${line}`);
    return {
      ...kabupaten,
      id,
      kind: 'puskesmas',
      name: /puskesmas/i.test(nama) ? nama : `Puskesmas ${nama}`,
      ...(kategori === '' ? {} : { category: kategori }),
    };
  });
  if (faults.length > 0) throw new Refused(faults.join('\n'));
  return units;
}

/** The seat of a kabupaten often has a Puskesmas of its name: `situbondo` is the kabupaten, this is `pkm-situbondo`. */
function codeFor(nama: string, kabupaten: Unit): string {
  const id = shortName(nama.replace(/^(uptd?\s+)?puskesmas\s+/i, ''));
  return id === kabupaten.id ? `pkm-${id}` : id;
}

function whyNot(nama: string, id: string, seen: ReadonlyMap<string, string>): string | undefined {
  if (nama === '') return 'nama kosong.';
  if (nama.length > LONGEST_NAME) return `nama lebih dari ${LONGEST_NAME} karakter.`;
  if (id === '') return `kode tidak terbaca dari "${nama}".`;
  if (id.length > LONGEST_CODE)
    return `kode "${id}" lebih dari ${LONGEST_CODE} karakter: isi kolom kode.`;
  const taken = seen.get(id);
  if (taken === undefined) return undefined;
  return `kode "${id}" sudah dipakai ${taken}: isi kolom kode dengan yang lain.`;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refused(`Berkas ${file} tidak dapat dibaca.`);
  }
}

/** "Situbondo Kota" becomes `situbondo-kota`. */
export function shortName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
