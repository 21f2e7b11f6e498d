import type { Unit } from '../../domain/people/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { ZONES, type Zone } from '../../domain/time/index.ts';
import { type Command, Refused, readArguments, required } from './command.ts';
import { newInvite, printInvite } from './new-invite.ts';
import { chosenPack } from './pack-choice.ts';
import { readPuskesmas, shortName } from './puskesmas-file.ts';
import { withStore } from './with-store.ts';

export const init: Command = {
  summary:
    'Memulai kabupaten sungguhan: Puskesmas dari CSV (kolom nama, boleh juga kode dan kategori; pemisah koma atau titik koma), lalu undangan admin pertama.',
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
    if (kabupaten.id === '')
      throw new Refused(`Nama kabupaten "${name}" tidak mengandung huruf atau angka.`);
    const puskesmas = readPuskesmas(required(values.puskesmas, '--puskesmas'), kabupaten);
    await withStore(async ({ store, config }) => {
      if ((await store.unit(kabupaten.id)) !== undefined)
        throw new Refused(`Kabupaten ${kabupaten.id} sudah ada.`);
      const now = Date.now();
      const admin = newInvite('admin', kabupaten, now);
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
