import { Composer } from 'grammy';
import type { Ctx, Deps } from '../context.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';

/** "Anda tercatat hadir … Betul?": the answer goes to the verifier, not back to the reporter. */
export function kehadiran(deps: Deps): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.callbackQuery(/^1:h:/, async (ctx) => {
    const { me } = ctx.session;
    const [, , id = '', answer] = ctx.callbackQuery.data.split(':');
    const { dossier, attendance } = await deps.store.folder(id);
    const named = dossier?.orang.find((person) => person.id === me?.id);
    const gone = problemText(ctx.t, { problem: 'tidak-ada', details: {} });
    if (!me || !dossier || !named) return show(ctx, { html: gone });
    const given = attendance.find((a) => a.personId === me.id);
    let hadir = given?.hadir ?? answer === 'y';
    const { number } = dossier;
    const { from, to } = dossier.tanggal;
    if (!given) {
      const now = deps.now();
      const person = { id: me.id, name: me.name };
      const refused = await deps.store.commit({
        update: ctx.update.update_id,
        actor: me,
        saves: [
          {
            save: 'attendance',
            dossierId: id,
            attendance: { personId: me.id, name: me.name, hadir, at: now, days: { from, to } },
          },
        ],
        events: [{ type: 'kehadiran.dijawab', data: { dossierId: id, number, person, hadir } }],
        unit: dossier.unit,
        now,
      });
      if (refused && refused.problem !== 'simpan.sudah') {
        return show(ctx, { html: problemText(ctx.t, refused) });
      }
      // Another press was quicker: what was noted is what it said.
      if (refused) {
        const present = await deps.store.folder(id);
        hadir = present.attendance.find((a) => a.personId === me.id)?.hadir ?? hadir;
      }
    }
    await show(ctx, { html: ctx.t.kabar.attendanceNoted(number, hadir) });
  });
  return feature;
}
