import { Composer } from 'grammy';
import { maySeeSpt, type PaperSubject, paperAccess } from '../../domain/papers/index.ts';
import { actorOf, type Person, REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { problem } from '../../domain/problem.ts';
import { activeDraft } from '../../domain/submission/index.ts';
import { localDate, monthOf } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { type Html, html, join } from '../html.ts';
import type { PaperKind } from '../papers/index.ts';
import { show, toast } from '../show.ts';
import { problemText } from '../texts/index.ts';
import type { View } from '../view.ts';
import { papersView, payeesView } from '../views/papers.ts';
import { openPaperReports } from './dokumen-list.ts';
import { refuseRole, type Screens } from './screens.ts';

/**
 * Papers as PDF. Buttons:
 *
 * | verb | what it does |
 * | --- | --- |
 * | l DOSSIER | the papers of a report |
 * | k DOSSIER PAPER | whose, of a paper that is per person |
 * | m DOSSIER PAPER [PERSON] | makes one |
 * | s UNIT MONTH | makes the SPT of a month |
 * | b DRAFT PAPER | makes a form of a draft, to print and sign |
 */
export function dokumen(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.command('dokumen', (ctx) => openPaperReports(ctx, deps));
  screens.set('dokumen', (ctx) => openPaperReports(ctx, deps));
  for (const kind of ['spj', 'kuitansi'] as const) {
    screens.set(`dokumen-${kind}`, (ctx) => openPaperReports(ctx, deps, kind));
  }
  screens.set('dokumen-berita-acara', (ctx) => {
    const draft = activeDraft(ctx.session.drafts);
    if (draft) return makeForm(ctx, deps, draft.id, 'berita-acara');
    return openPaperReports(ctx, deps, 'berita-acara');
  });
  screens.set('dokumen-spt', (ctx) => makeSpt(ctx, deps));
  feature.callbackQuery(/^1:n:/, async (ctx) => {
    const [, , verb, id = '', what = '', payee] = ctx.callbackQuery.data.split(':');
    switch (verb) {
      case 's':
        return makeSpt(ctx, deps, id, what);
      case 'b':
        return makeForm(ctx, deps, id, what);
      case 'k':
      case 'm':
        return pressed(ctx, deps, verb, id, what, payee);
      default:
        return pressed(ctx, deps, 'l', id);
    }
  });
  return feature;
}

/** A report's papers for somebody who may have some; for all others the report does not exist. */
async function pressed(
  ctx: Ctx,
  deps: Deps,
  verb: 'l' | 'k' | 'm',
  id: string,
  what = '',
  payee?: string,
): Promise<void> {
  const { me } = ctx.session;
  if (!me) return refuseRole(ctx);
  const folder = await deps.store.folder(id);
  const { dossier } = folder;
  const access = dossier && paperAccess(dossier, actorOf(me));
  const papers = await import('../papers/index.ts');
  const facts = access && (await papers.reportFacts(deps, folder));
  if (!dossier || !access || !facts) {
    return show(ctx, { html: problemText(ctx.t, problem('tidak-ada', {})) });
  }
  const kinds = papers
    .papersFor(facts)
    .filter((kind) => access === 'semua' || papers.PERSONAL.includes(kind));
  const only = access === 'sendiri' ? me.id : undefined;
  const list = papersView(ctx.t, dossier, kinds, { personal: papers.PERSONAL, only });
  const kind = kinds.find((each) => each === what);
  if (verb === 'l') return show(ctx, list);
  const { dokumen: words } = ctx.t;
  if (!kind) return show(ctx, said(list, words.notNeeded(what)));
  const payees = papers.payeesIn(facts);
  if (verb === 'k' && payees.length > 1) return show(ctx, payeesView(ctx.t, dossier, kind, payees));
  // Nobody else's kuitansi for who may have their own alone.
  const whose = only ?? payee;
  await order(ctx, deps, me, {
    kind,
    number: dossier.number,
    about: { of: 'laporan', dossierId: dossier.id },
    payee: whose,
    below: list,
  });
}

/** The SPT of a month, of this month and the own Puskesmas where nothing is said. */
async function makeSpt(ctx: Ctx, deps: Deps, unit?: string, month?: string): Promise<void> {
  const { me } = ctx.session;
  const own = me && unitsOf(me, REPORTER_ROLES)[0];
  if (!me || !(unit ?? own)) return refuseRole(ctx, ...REPORTER_ROLES);
  const of = unit ?? own ?? '';
  const when = month ?? monthOf(localDate(deps.now(), me.zone));
  const [known, plan] = await Promise.all([deps.store.unit(of), deps.store.plan(of, when)]);
  const where = known && { unit: of, kabupaten: known.kabupaten };
  if (!where || !maySeeSpt(where, actorOf(me))) {
    return show(ctx, { html: problemText(ctx.t, problem('tidak-ada', {})) });
  }
  if (!plan) return show(ctx, { html: ctx.t.dokumen.noPlan(when) });
  const about = { of: 'bulan' as const, unit: of, month: when };
  await order(ctx, deps, me, { kind: 'spt-bulanan', number: plan.spt.number, about });
}

/**
 * A paper of an own draft, filled with what is known, to print and sign. **Buatkan formulir** on the step that
 * waits for the signed sheet leads here; a button of the former release names no paper.
 */
async function makeForm(ctx: Ctx, deps: Deps, draftId: string, what: string): Promise<void> {
  const { me, drafts } = ctx.session;
  if (!me) return refuseRole(ctx);
  const draft = drafts.find(({ id }) => id === draftId);
  if (!draft?.answers.kegiatan) return show(ctx, { html: ctx.t.lapor.gone });
  const about = { of: 'draf' as const, draftId };
  const { PAPER_KINDS } = await import('../papers/index.ts');
  const kind = PAPER_KINDS.find((known) => known === what) ?? 'berita-acara';
  await order(ctx, deps, me, { kind, number: '', about, keep: true });
}

/** Stores the wish; the job makes the paper and sends it. The same wish twice is one while it is being made. */
async function order(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  wish: {
    kind: PaperKind;
    number: string;
    about: PaperSubject;
    payee?: string | undefined;
    /** The card stays, with the answer above it. */
    below?: View;
    /** The card that was pressed stays as it is. */
    keep?: boolean;
  },
): Promise<void> {
  const { kind, number, about, payee, below, keep } = wish;
  const { dokumen: words } = ctx.t;
  const now = deps.now();
  const request = {
    telegramId: ctx.session.telegramId,
    personId: me.id,
    paper: kind,
    about,
    ...(payee !== undefined && { payee }),
    at: now,
  };
  const refused = await deps.store.commit({
    update: ctx.update.update_id,
    actor: me,
    saves: [{ save: 'paperRequest', request }],
    now,
  });
  const label = words.kinds[kind];
  const line = (): Html => {
    if (!refused) return words.making(label, number);
    if (refused.problem === 'simpan.sudah') return words.stillMaking(label, number);
    return html`⚠️ ${problemText(ctx.t, refused)}`;
  };
  if (keep && ctx.callbackQuery) {
    await ctx.reply(line().value, { parse_mode: 'HTML' });
    await toast(ctx, '');
    return;
  }
  await show(ctx, below ? said(below, line()) : { html: line() });
}

function said(view: View, line: Html): View {
  return { ...view, html: join([line, html``, view.html]) };
}
