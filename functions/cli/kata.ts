import { randomUUID } from 'node:crypto';
import type { Unit } from '../../domain/people/index.ts';
import { addDays, formatDate, localDate } from '../../domain/time/index.ts';
import { type Command, Refused, readArguments, required } from './command.ts';
import { unitNamed } from './units.ts';
import { withStore } from './with-store.ts';

/** Switches the word of the day on and off for a kabupaten. */
export const kata: Command = {
  summary:
    'Kata hari itu: meminta kata acak per kabupaten dan hari di selembar kertas pada salah satu foto kegiatan. Berlaku mulai besok, supaya terlihat sejak pagi.',
  usage: 'on|off KABUPATEN',
  run: async (args, { out }) => {
    const [wish = '', name] = readArguments(args, {}, 2).positionals;
    if (wish !== 'on' && wish !== 'off')
      throw new Refused('Sebut on untuk menyalakan atau off untuk mematikan.');
    const wanted = required(name, 'KABUPATEN');
    await withStore(async (workplace) => {
      const unit = await unitNamed(workplace, wanted);
      if (unit.kind !== 'kabupaten')
        throw new Refused(`${unit.id} adalah Puskesmas; kabupatennya ${unit.kabupaten}.`);
      const now = Date.now();
      const next = wish === 'on' ? switchedOn(unit, now) : switchedOff(unit);
      if (next !== unit) {
        const save = { ...next, version: unit.version + 1 };
        const failed = await workplace.store.commit({ saves: [{ save: 'unit', unit: save }], now });
        if (failed) throw new Refused('Tidak tersimpan: coba lagi sebentar.');
      }
      out(
        next.kata
          ? `Kata hari itu di ${next.name} berlaku mulai ${formatDate(next.kata.from)}.`
          : `Kata hari itu di ${next.name} mati.`,
      );
    });
  },
};

/** A secret of its own each time: words of before cannot be known from those of after. */
function switchedOn(unit: Unit, now: number): Unit {
  if (unit.kata) return unit;
  const from = addDays(localDate(now, unit.zone), 1);
  return { ...unit, kata: { secret: `${randomUUID()}${randomUUID()}`, from } };
}

function switchedOff(unit: Unit): Unit {
  if (!unit.kata) return unit;
  const { kata: _gone, ...rest } = unit;
  return rest;
}
