import { Composer } from 'grammy';
import { REPORTER_ROLES, type Role, unitsOf } from '../../domain/people/index.ts';
import type { Ctx } from '../context.ts';
import { join } from '../html.ts';
import { show } from '../show.ts';
import type { Screens } from './screens.ts';

/** /bantuan: what this bot can do for me, by role, with examples. */
export function bantuan(screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  const open = async (ctx: Ctx) => {
    const { me } = ctx.session;
    if (!me) return show(ctx, { html: ctx.t.umum.stranger });
    const { help } = ctx.t.umum;
    const has = (...roles: Role[]) => unitsOf(me, roles).length > 0;
    const reports = unitsOf(me, REPORTER_ROLES).length > 0;
    const money = has(
      'bendahara',
      'kepala-puskesmas',
      'verifikator',
      'bendahara-dinkes',
      'kepala-dinkes',
    );
    const lines = [
      help.title,
      reports ? help.lapor : undefined,
      reports ? help.laporan : undefined,
      reports || money ? help.dokumen : undefined,
      has('kepala-puskesmas', 'pj', 'verifikator') ? help.verifikasi : undefined,
      money ? help.saldo : reports ? help.hak : undefined,
      has('bendahara') ? help.pencairan : undefined,
      has('verifikator', 'bendahara-dinkes') ? help.pencairanDinkes : undefined,
      has('bendahara') ? help.bayar : has('kepala-puskesmas') ? help.bayarKepala : undefined,
      reports ? help.rencana : undefined,
      help.batal,
      help.simple,
    ];
    await show(ctx, { html: join(lines) });
  };
  feature.command(['bantuan', 'help'], open);
  screens.set('bantuan', open);
  return feature;
}
