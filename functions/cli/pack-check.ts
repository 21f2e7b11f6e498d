import { menuItems, type Pack } from '../../domain/rules/index.ts';
import { readPack } from '../packs/read-pack.ts';
import { Faulty, type Terminal } from './command.ts';
import { knownPacks } from './pack-choice.ts';

/** `pack check FILE`: every mistake with its line and field, or what the pack holds. Throws `Faulty` where there is one. */
export async function checkPack(file: string, terminal: Terminal): Promise<void> {
  const read = await readPack(file, await knownPacks());
  if ('lines' in read) {
    for (const line of read.lines) terminal.err(line);
    throw new Faulty(`${file}: ${read.lines.length} kesalahan; pack ini tidak dapat dipakai.`);
  }
  const { pack } = read;
  terminal.out(`${file}: sah.`);
  terminal.out(`${pack.identity.shortTitle} (${pack.id}): ${contents(pack)}.`);
}

function contents(pack: Pack): string {
  const activities = menuItems(pack).filter((item) => item.leaf).length;
  const papers = pack.evidence.reduce((sum, list) => sum + list.items.length, 0);
  return [
    `${pack.funds.length} dana`,
    `${activities} kegiatan`,
    `${pack.spends.length} jenis belanja`,
    `${papers} butir bukti`,
    `${pack.taxes.length} pajak`,
    `${pack.tariffs.length} tarif`,
  ].join(', ');
}
