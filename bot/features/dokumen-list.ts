import type { Dossier } from '../../domain/approval/index.ts';
import { type Person, REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { localDate, monthOf } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import type { PaperKind } from '../papers/index.ts';
import { show } from '../show.ts';
import type { Button } from '../view.ts';
import { refuseRole } from './screens.ts';
import { decidingDesks } from './verifikasi.ts';

/** So many reports are listed at once, newest first. */
const MOST = 10;

/** Reports whose papers this person may want: own ones, and those on the desks and in the pay of their Puskesmas. */
async function reportsOf(deps: Deps, me: Person): Promise<Dossier[]> {
  const { store } = deps;
  const lists = await Promise.all([
    store.reports(me.id, MOST),
    ...decidingDesks(me).map(async (desk) => (await store.queue(desk, MOST)).dossiers),
    ...unitsOf(me, ['bendahara', 'kepala-puskesmas']).map((unit) => store.approved(unit)),
  ]);
  const each = new Map(lists.flat().map((dossier) => [dossier.id, dossier]));
  return [...each.values()].sort((a, b) => b.sentAt - a.sentAt).slice(0, MOST);
}

/** "dokumen", "spj", "kuitansi": reports to choose from. With a kind the choice makes that paper at once. */
export async function openPaperReports(ctx: Ctx, deps: Deps, kind?: PaperKind): Promise<void> {
  const { me } = ctx.session;
  if (!me) return refuseRole(ctx);
  const { t } = ctx;
  const reports = await reportsOf(deps, me);
  const [unit] = unitsOf(me, REPORTER_ROLES);
  const month = monthOf(localDate(deps.now(), me.zone));
  const spt: Button[][] =
    unit !== undefined && kind === undefined
      ? [[{ text: t.dokumen.spt(month), data: callbackData('n', 's', unit, month) }]]
      : [];
  if (reports.length === 0) return show(ctx, { html: t.dokumen.noReports, keyboard: spt });
  await show(ctx, {
    html: t.dokumen.which(kind && t.dokumen.kinds[kind]),
    keyboard: [
      ...reports.map(({ id, number, kegiatan }) => [
        {
          text: `${number} · ${kegiatan.name}`.slice(0, 60),
          data: kind
            ? callbackData('n', kind === 'kuitansi' ? 'k' : 'm', id, kind)
            : callbackData('n', 'l', id),
        },
      ]),
      ...spt,
    ],
  });
}
