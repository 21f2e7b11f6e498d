import { type Dossier, deskOf } from '../../domain/approval/index.ts';
import { standingOfPengakuan } from '../../domain/evidence/index.ts';
import { answerOf } from '../../domain/forms/index.ts';
import { actorOf, type Person } from '../../domain/people/index.ts';
import { type Plan, sliceOf } from '../../domain/planning/index.ts';
import { isProblem } from '../../domain/problem.ts';
import {
  type Draft,
  dateOf,
  explainReceiptUnder,
  formUnder,
  send,
} from '../../domain/submission/index.ts';
import { localDate } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { checksOf } from '../flow/card.ts';
import { packUnder } from '../flow/form-of.ts';
import { html } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { papersButton } from '../views/papers.ts';
import { showDraft } from './draft.ts';
import { showReport } from './report-card.ts';

/** **Kirim**: the draft becomes a dossier on the first desk, in one transaction. */
export async function sendReport(ctx: Ctx, deps: Deps, me: Person, draft: Draft): Promise<void> {
  const { store, packs } = deps;
  const month = answerOf(draft.answers, 'kegiatan', 'kegiatan')?.month ?? '';
  const [folder, plan, unit] = await Promise.all([
    store.folder(draft.id),
    store.plan(draft.unit, month),
    store.unit(draft.unit),
  ]);
  if (!plan || !unit) throw new Error(`draft ${draft.id} lost plan or unit`);
  if (await planMoved(ctx, deps, me, draft, plan)) return;
  const now = deps.now();
  const today = localDate(now, me.zone);
  const { files } = folder;
  const date = dateOf(draft.answers, today);
  const pack = packUnder(packs, draft, date, plan);
  const form = formUnder(pack, draft.answers, date, plan.people);
  const pengakuan = standingOfPengakuan(folder, draft, plan, deps.hash, now);
  const checks = checksOf({ draft, form, me, pack, today, date, t: ctx.t, plan, files, pengakuan });
  const facts = {
    plan,
    unit,
    files,
    checks,
    form,
    explainReceipt: explainReceiptUnder(pack, draft.answers, date, plan.people),
    pengakuan: pengakuan?.at === 'diakui' ? folder.pengakuan : undefined,
    before: folder.dossier,
  };
  const sent = send({ ...draft, pack: pack.id }, facts, actorOf(me), now);
  if (isProblem(sent)) {
    const said = html`⚠️ ${problemText(ctx.t, sent)}`;
    return showDraft(ctx, deps, me, draft, { said });
  }
  const refused = await store.commit({
    update: ctx.update.update_id,
    actor: me,
    saves: [
      { drop: 'draft', telegramId: ctx.session.telegramId, draft },
      { save: 'dossier', dossier: sent.dossier },
    ],
    events: sent.events,
    unit: unit.id,
    now,
  });
  if (refused && refused.problem !== 'simpan.sudah' && refused.problem !== 'simpan.bentrok') {
    return showDraft(ctx, deps, me, draft, { said: html`⚠️ ${problemText(ctx.t, refused)}` });
  }
  await showSent(ctx, deps, me, draft.id, refused ? undefined : sent.dossier);
}

/**
 * The review was drawn from the slice beside the draft. Where the plan changed since, nothing is sent:
 * the review is shown again with the figures of today, so that what is sent is what was looked at.
 */
async function planMoved(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  draft: Draft,
  plan: Plan,
): Promise<boolean> {
  const { slices, telegramId } = ctx.session;
  const slice = slices.get(draft.id);
  const chosen = answerOf(draft.answers, 'kegiatan', 'kegiatan');
  if (!slice || !chosen || slice.version === plan.version) return false;
  const present = sliceOf(plan, chosen.item);
  const saves = [{ save: 'slice' as const, telegramId, draftId: draft.id, plan: present }];
  const refused = await deps.store.commit({ saves, now: deps.now() });
  const said = refused ? problemText(ctx.t, refused) : ctx.t.lapor.planChanged;
  await showDraft(ctx, deps, me, draft, { said: html`⚠️ ${said}` }, { plan: present });
  return true;
}

/** Where a sent report stands, for its reporter; a draft that never was is simply gone. */
export async function showSent(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  id: string,
  just?: Dossier,
): Promise<void> {
  const dossier = just ?? (await deps.store.folder(id)).dossier;
  if (!dossier || dossier.reporter.id !== me.id) return show(ctx, { html: ctx.t.lapor.gone });
  if (dossier.state.at !== 'meja') return showReport(ctx, deps, me, dossier);
  const desk = deskOf(dossier, dossier.state.level);
  const role = desk ? ctx.t.umum.roles[desk.role] : '';
  await show(ctx, {
    html: ctx.t.lapor.sent(dossier.number, role),
    keyboard: [[papersButton(ctx.t, dossier.id)]],
  });
}
