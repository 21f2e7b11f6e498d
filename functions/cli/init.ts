import { readFileSync } from 'node:fs';
import type { Unit } from '../../domain/people/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { ZONES, type Zone } from '../../domain/time/index.ts';
import { type Command, Refused, readArguments, required } from './command.ts';
import { readCsv } from './csv.ts';
import { newInvite, printInvite } from './new-invite.ts';
import { chosenPack } from './pack-choice.ts';
import { withStore } from './with-store.ts';

export const init: Command = {
  summary:
    'Memulai kabupaten sungguhan: unit dari CSV (kolom nama, boleh kode dan kategori), lalu undangan admin pertama.',
  usage: '--kabupaten NAME --province NAME --zone Asia/Jakarta --pack ID --puskesmas FILE.csv',
  run: async (args, terminal) => {
    const { values } = readArguments(args, {
      kabupaten: { type: 'string' },
      province: { type: 'string' },
      zone: { type: 'string' },
      pack: { type: 'string' },
      puskesmas: { type: 'string' },
    });
    const name = required(values.kabupaten, '--kabupaten');
    const pack = await chosenPack(required(values.pack, '--pack'));
    const kabupaten: Unit = {
      id: shortName(name.replace(/^(kabupaten|kab\.?)\s+/i, '')),
      kind: 'kabupaten',
      name: `Dinas Kesehatan ${/^(kabupaten|kab\.?|kota)\s/i.test(name) ? name : `Kabupaten ${name}`}`,
      kabupaten: '',
      // The pack is chosen by region and date; a national one holds wherever no other does.
      region: pack.identity.region?.name ?? name,
      province: required(values.province, '--province'),
      zone: readZone(required(values.zone, '--zone')),
      places: [],
      tariffs: [],
      levels: ['kepala-puskesmas', 'verifikator'],
      version: 1,
    };
    kabupaten.kabupaten = kabupaten.id;
    const puskesmas = readPuskesmas(required(values.puskesmas, '--puskesmas'), kabupaten);
    await withStore(async ({ store, config }) => {
      if ((await store.unit(kabupaten.id)) !== undefined)
        throw new Refused(`Kabupaten ${kabupaten.id} sudah ada.`);
      const now = Date.now();
      const admin = newInvite('admin', kabupaten, undefined, now);
      // The kabupaten comes last: a run that broke off is repeated, not taken for finished.
      for (const unit of [...puskesmas, kabupaten]) {
        const there = await store.unit(unit.id);
        if (there !== undefined && there.kabupaten !== unit.kabupaten)
          throw new Refused(`Kode "${unit.id}" milik ${there.name} di kabupaten lain.`);
        if (there !== undefined) continue;
        const failed = await store.commit({ saves: [{ save: 'unit', unit }], now });
        if (isProblem(failed)) throw new Refused(`Unit ${unit.id} tidak tersimpan: coba lagi.`);
      }
      const failed = await store.commit({ saves: [{ save: 'invite', invite: admin }], now });
      if (isProblem(failed))
        throw new Refused(`Undangan tidak tersimpan: buat dengan invite --role admin.`);
      terminal.out(
        `${kabupaten.name}: ${puskesmas.length} Puskesmas tersimpan, aturan ${pack.id} (${kabupaten.region}).`,
      );
      await printInvite(admin, config, terminal);
    });
  },
};

function readZone(text: string): Zone {
  const zone = ZONES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (zone !== undefined) return zone;
  throw new Refused(`Zona "${text}" tidak dikenal. Yang ada: ${ZONES.join(', ')}.`);
}

function readPuskesmas(file: string, kabupaten: Unit): Unit[] {
  const seen = new Map<string, number>([[kabupaten.id, 0]]);
  const units = readCsv(readText(file)).map(({ line, values }): Unit => {
    const { nama, kode, kategori } = values;
    if (nama === undefined) throw new Refused(`${file}: tidak ada kolom "nama".`);
    if (nama === '') throw new Refused(`${file} baris ${line}: nama kosong.`);
    const id = shortName(kode ?? nama.replace(/^(uptd?\s+)?puskesmas\s+/i, ''));
    if (id === '') throw new Refused(`${file} baris ${line}: kode tidak terbaca dari "${nama}".`);
    if (seen.has(id)) throw new Refused(`${file} baris ${line}: kode "${id}" sudah dipakai.`);
    seen.set(id, line);
    return {
      ...kabupaten,
      id,
      kind: 'puskesmas',
      name: /puskesmas/i.test(nama) ? nama : `Puskesmas ${nama}`,
      ...(kategori ? { category: kategori } : {}),
    };
  });
  if (units.length === 0) throw new Refused(`${file}: tidak ada satu Puskesmas pun.`);
  return units;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refused(`Berkas ${file} tidak dapat dibaca.`);
  }
}

/** "Situbondo Kota" becomes `situbondo-kota`. */
function shortName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
