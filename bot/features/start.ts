import { Composer } from 'grammy';
import { enrol, type Person, REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import type { Save } from '../../domain/ports.ts';
import { isProblem } from '../../domain/problem.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import { type Html, html, join } from '../html.ts';
import { show } from '../show.ts';
import { problemText, texts } from '../texts/index.ts';
import type { Button } from '../view.ts';
import { commandsFor } from './commands.ts';
import { wordToday } from './kata.ts';
import type { Screens } from './screens.ts';
import { decidingDesks } from './verifikasi.ts';

/** The home card: who I am here, what waits for me, and the buttons of my roles. */
async function home(ctx: Ctx, deps: Deps, me: Person, welcome?: Html): Promise<void> {
  const { t, session } = ctx;
  const { buttons } = t.umum;
  const desks = decidingDesks(me);
  const [word, ...counts] = await Promise.all([
    wordToday(deps, t, me),
    ...desks.map((desk) => deps.store.queue(desk, 1)),
  ]);
  const waiting = counts.reduce((sum, queue) => sum + queue.count, 0);
  const open = (text: string, screen: string): Button => ({
    text,
    data: callbackData('m', screen),
  });
  const reports = unitsOf(me, REPORTER_ROLES).length > 0;
  const money =
    unitsOf(me, [
      'bendahara',
      'kepala-puskesmas',
      'kepala-dinkes',
      'verifikator',
      'bendahara-dinkes',
    ]).length > 0;
  const pencairan = unitsOf(me, ['bendahara', 'verifikator', 'bendahara-dinkes']).length > 0;
  const rows: (Button | false)[][] = [
    [
      reports && { ...open(buttons.lapor, 'lapor'), style: 'primary' },
      reports && open(buttons.laporan, 'laporan'),
    ],
    [desks.length > 0 && { ...open(buttons.verifikasi, 'verifikasi'), style: 'primary' }],
    [
      (money || reports) && open(buttons.saldo, 'saldo'),
      pencairan && open(buttons.pencairan, 'pencairan'),
    ],
    [unitsOf(me, ['bendahara', 'kepala-puskesmas']).length > 0 && open(buttons.bayar, 'bayar')],
    [reports && open(buttons.rencana, 'rencana'), open(buttons.bantuan, 'bantuan')],
  ];
  const roles = me.roles.map(({ role, unitName }) => ({ role, unit: unitName }));
  const parts = [
    session.drafts.length > 0 ? t.umum.homeDrafts(session.drafts.length) : undefined,
    desks.length > 0 ? t.umum.homeQueue(waiting) : undefined,
    word,
    t.umum.homeAsk,
  ];
  await show(ctx, {
    html: join([welcome, t.umum.home(me.name, roles, parts)], '\n\n'),
    keyboard: rows.map((row) => row.filter((b) => b !== false)).filter((row) => row.length > 0),
  });
}

/** Redeems an invite; whoever comes second finds the code spent. */
export async function redeem(ctx: Ctx, deps: Deps, code: string, tries = 3): Promise<void> {
  const { session, from, t } = ctx;
  if (!from) return;
  const invite = await deps.store.invite(code.toUpperCase());
  const spentByMe = invite?.usedBy !== undefined && invite.usedBy === session.me?.id;
  if (session.me && spentByMe) return home(ctx, deps, session.me);
  const before = invite?.personId ? await deps.store.person(invite.personId) : session.me;
  const name = [from.first_name, from.last_name].filter(Boolean).join(' ');
  const by = { telegramId: session.telegramId, name, known: before, newId: deps.newId() };
  const enrolled = enrol(invite, by, deps.now());
  if (isProblem(enrolled)) return show(ctx, { html: problemText(t, enrolled) });
  const { person, invite: spent, events } = enrolled;
  const moved = await movedDrafts(deps, before, session.telegramId);
  const refused = await deps.store.commit({
    update: ctx.update.update_id,
    saves: [{ save: 'invite', invite: spent }, { save: 'person', person, before }, ...moved],
    events,
    unit: spent.unit,
    now: deps.now(),
  });
  if (refused?.problem === 'simpan.bentrok') {
    // The old phone may have answered meanwhile; only a spent code is final.
    const again = (await deps.store.invite(spent.code))?.usedBy === undefined;
    if (again && tries > 1) return redeem(ctx, deps, code, tries - 1);
    return show(ctx, { html: problemText(t, { problem: 'undangan.terpakai', details: {} }) });
  }
  if (refused && refused.problem !== 'simpan.sudah') {
    return show(ctx, { html: problemText(t, refused) });
  }
  ctx.session = await deps.store.session(session.telegramId);
  ctx.t = texts(person);
  await ctx.api.setMyCommands(commandsFor(ctx.t, person), {
    scope: { type: 'chat', chat_id: session.telegramId },
  });
  await home(ctx, deps, person, ctx.t.umum.welcome(person.name, spent.role, spent.unitName));
}

/** Drafts follow their person to a new phone, each with the plan beside it. */
async function movedDrafts(
  deps: Deps,
  before: Person | undefined,
  telegramId: number,
): Promise<Save[]> {
  if (before?.telegramId === undefined || before.telegramId === telegramId) return [];
  const old = await deps.store.session(before.telegramId);
  return old.drafts.flatMap((draft): Save[] => {
    const plan = old.slices.get(draft.id);
    return [
      { drop: 'draft', telegramId: old.telegramId, draft },
      { save: 'draft', telegramId, draft: { ...draft, version: 1 } },
      ...(plan ? [{ save: 'slice' as const, telegramId, draftId: draft.id, plan }] : []),
    ];
  });
}

/** /start, /start KODE and the home buttons. */
export function start(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  const open = async (ctx: Ctx) => {
    const { me } = ctx.session;
    if (!me) return show(ctx, { html: html`${ctx.t.umum.stranger}` });
    await home(ctx, deps, me);
  };
  feature.command('start', (ctx) => {
    const code = ctx.match.trim();
    return code ? redeem(ctx, deps, code) : open(ctx);
  });
  screens.set('start', open);
  feature.callbackQuery(/^1:m:/, async (ctx) => {
    const screen = screens.get(ctx.callbackQuery.data.split(':')[2] ?? '');
    await (screen ?? open)(ctx);
  });
  return feature;
}
