import type { Person } from '../../domain/people/index.ts';
import { type Command, readArguments, required } from './command.ts';
import { allUnits, unitNamed } from './units.ts';
import { withStore } from './with-store.ts';

export const people: Command = {
  summary: 'Mendaftar orang per unit dengan perannya, dan siapa yang belum terhubung ke Telegram.',
  usage: '[--unit U]',
  run: async (args, { out }) => {
    const { values } = readArguments(args, { unit: { type: 'string' } });
    await withStore(async (workplace) => {
      const units =
        values.unit === undefined
          ? await allUnits(workplace)
          : [await unitNamed(workplace, required(values.unit, '--unit'))];
      if (units.length === 0) out('Belum ada unit.');
      for (const unit of units) {
        const members = await workplace.store.people(unit.id);
        out(`${unit.name} (${unit.id}): ${members.length} orang`);
        for (const person of members) out(`  ${describe(person, unit.id)}`);
      }
    });
  },
};

function describe(person: Person, unit: string): string {
  const roles = person.roles.filter((held) => held.unit === unit).map((held) => held.role);
  const notes = [
    person.telegramId === undefined && 'belum terhubung',
    person.blocked && 'memblokir bot',
    !person.active && 'nonaktif',
  ].filter((note) => note !== false);
  return [person.name, roles.join(', '), ...notes, person.id].join(' · ');
}
