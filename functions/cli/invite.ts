import { KABUPATEN_ROLES, ROLES, type Role, roleSchema } from '../../domain/people/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { type Command, Refused, readArguments, required } from './command.ts';
import { newInvite, printInvite } from './new-invite.ts';
import { allUnits } from './units.ts';
import { withStore } from './with-store.ts';

export const invite: Command = {
  summary: 'Membuat kode undangan sekali pakai dan tautannya.',
  usage: '--role R --unit U [--name N]',
  run: async (args, terminal) => {
    const { values } = readArguments(args, {
      role: { type: 'string' },
      unit: { type: 'string' },
      name: { type: 'string' },
    });
    const role = readRole(required(values.role, '--role'));
    const unitId = required(values.unit, '--unit').toLowerCase();
    const name = values.name === undefined ? undefined : required(values.name, '--name');
    if (name !== undefined && name.length > 80)
      throw new Refused('Nama paling panjang 80 karakter.');
    await withStore(async (workplace) => {
      const unit = await workplace.store.unit(unitId);
      if (unit === undefined) {
        const known = (await allUnits(workplace)).map(({ id }) => id).join(', ');
        throw new Refused(
          known === ''
            ? 'Belum ada unit: mulai dengan "npm run bok -- init" atau "npm run bok -- seed".'
            : `Unit "${unitId}" tidak dikenal. Yang ada: ${known}.`,
        );
      }
      const kind = KABUPATEN_ROLES.includes(role) ? 'kabupaten' : 'puskesmas';
      if (unit.kind !== kind)
        throw new Refused(`Peran ${role} milik ${kind}, sedangkan ${unit.id} adalah ${unit.kind}.`);
      const now = Date.now();
      const created = newInvite(role, unit, name, now);
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
