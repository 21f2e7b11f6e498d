import { KABUPATEN_ROLES, ROLES, type Role, roleSchema } from '../../domain/people/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { type Command, Refused, readArguments, required } from './command.ts';
import { newInvite, printInvite } from './new-invite.ts';
import { unitNamed } from './units.ts';
import { withStore } from './with-store.ts';

export const invite: Command = {
  summary: `Membuat kode undangan sekali pakai dan tautannya. Peran: ${ROLES.join(', ')}. Unit: nama pendek seperti panji, atau kabupatennya. Dengan --person untuk orang yang sudah terdaftar (HP baru atau peran tambahan).`,
  usage: '--role R --unit U [--name N | --person ID]',
  run: async (args, terminal) => {
    const { values } = readArguments(args, {
      role: { type: 'string' },
      unit: { type: 'string' },
      name: { type: 'string' },
      person: { type: 'string' },
    });
    const role = readRole(required(values.role, '--role'));
    const unitName = required(values.unit, '--unit');
    const name = values.name === undefined ? undefined : required(values.name, '--name');
    if (name !== undefined && name.length > 80)
      throw new Refused('Nama paling panjang 80 karakter.');
    const personId = values.person === undefined ? undefined : required(values.person, '--person');
    if (name !== undefined && personId !== undefined)
      throw new Refused(
        'Pilih salah satu: --name untuk orang baru, --person untuk yang terdaftar.',
      );
    await withStore(async (workplace) => {
      const unit = await unitNamed(workplace, unitName);
      const kind = KABUPATEN_ROLES.includes(role) ? 'kabupaten' : 'puskesmas';
      if (unit.kind !== kind)
        throw new Refused(`Peran ${role} milik ${kind}, sedangkan ${unit.id} adalah ${unit.kind}.`);
      const now = Date.now();
      const person = personId === undefined ? undefined : await workplace.store.person(personId);
      if (personId !== undefined && person === undefined)
        throw new Refused(
          `Orang "${personId}" tidak dikenal: lihat ID di "npm run bok -- people".`,
        );
      const created = newInvite(role, unit, now, {
        ...(name === undefined ? {} : { name }),
        ...(person === undefined ? {} : { name: person.name, personId: person.id }),
      });
      const failed = await workplace.store.commit({
        saves: [{ save: 'invite', invite: created }],
        now,
      });
      if (isProblem(failed)) throw new Refused('Undangan tidak tersimpan: coba lagi sebentar.');
      await printInvite(created, workplace.config, terminal);
    });
  },
};

function readRole(text: string): Role {
  const role = roleSchema.safeParse(text);
  if (role.success) return role.data;
  throw new Refused(`Peran "${text}" tidak dikenal. Yang ada: ${ROLES.join(', ')}.`);
}
