import { type Api, Composer, InputFile } from 'grammy';
import {
  begin,
  type PengakuanRequest,
  type Secrets,
  shownOf,
  standingOf,
} from '../../domain/evidence/index.ts';
import { answerOf, type Step } from '../../domain/forms/index.ts';
import type { Id } from '../../domain/ids.ts';
import type { Person } from '../../domain/people/index.ts';
import type { DossierFolder } from '../../domain/ports.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import { type Draft, isGiven, nextStep, touch } from '../../domain/submission/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { draftCard } from '../flow/card.ts';
import { SHEET } from '../flow/pengakuan.ts';
import type { Scene } from '../flow/scene.ts';
import { html } from '../html.ts';
import { show, showBelow } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { answered, sceneOf, showDraft } from './draft.ts';
import { showSent } from './send-report.ts';

/** What will be acknowledged: asked before the berita acara, so usually answered by then. */
const SHOWN: readonly Step['kind'][] = ['kegiatan', 'tanggal', 'tempat', 'orang', 'hasil'];

/** Link and code; ten characters of an id hold 50 bits of chance. */
function secrets({ newId, hash }: Pick<Deps, 'newId' | 'hash'>, draft: Id): Secrets {
  const token = `${draft}${newId()}${newId()}${newId()}`;
  const number = Number.parseInt(hash(`${newId()}${newId()}`).slice(0, 12), 16) % 1_000_000;
  return { token, code: String(number).padStart(6, '0') };
}

/**
 * Asks somebody in the village to acknowledge the berita acara: the link as a picture to scan or to pass
 * on, the code apart from it. Both are said once; asking again makes new ones.
 */
async function askFor(ctx: Ctx, deps: Deps, api: Api, me: Person, draft: Draft): Promise<void> {
  const { t, session } = ctx;
  const slice = session.slices.get(draft.id);
  const month = answerOf(draft.answers, 'kegiatan', 'kegiatan')?.month ?? '';
  const [folder, plan] = await Promise.all([
    deps.store.folder(draft.id),
    slice ?? deps.store.plan(draft.unit, month),
  ]);
  const scene = await sceneOf(t, deps, me, draft, { plan, folder });
  const made = secrets(deps, draft.id);
  const page = deps.page(`/ba/${made.token}`);
  const request = requestOf(deps, scene, folder, session.telegramId, made);
  const next = isProblem(request) ? request : nextDraft(scene, folder, deps, ctx.update.update_id);
  const refused = page === undefined ? problem('pengakuan.tanpa-alamat', {}) : undefined;
  const why = refused ?? (isProblem(next) ? next : undefined);
  if (why) return showDraft(ctx, deps, me, draft, { said: html`⚠️ ${problemText(t, why)}` });
  if (isProblem(request) || isProblem(next) || page === undefined) return;
  const saves = [
    { save: 'draft' as const, telegramId: session.telegramId, draft: next },
    { save: 'pengakuanRequest' as const, request },
  ];
  const conflict = await deps.store.commit({ actor: me, saves, now: deps.now() });
  if (conflict) {
    const said = conflict.problem === 'simpan.bentrok' ? undefined : problemText(t, conflict);
    const { drafts } = await deps.store.session(session.telegramId);
    const present = drafts.find(({ id }) => id === draft.id);
    if (!present) return showSent(ctx, deps, me, draft.id);
    return showDraft(ctx, deps, me, present, said ? { said: html`⚠️ ${said}` } : {});
  }
  const { kegiatan, number } = request.shown;
  const caption = t.pengakuan.link(kegiatan, number, page, request.expiresAt, me.zone).value;
  const picture = new InputFile(await deps.qr(page), `${number}.png`);
  // Not the context's own: its first message would travel in the webhook's reply, behind the others.
  await api.sendPhoto(session.telegramId, picture, { caption, parse_mode: 'HTML' });
  await api.sendMessage(session.telegramId, t.pengakuan.code(made.code).value, {
    parse_mode: 'HTML',
  });
  const after = await sceneOf(t, deps, me, next, {
    plan,
    folder: { ...folder, pengakuanRequest: request },
  });
  await showBelow(ctx, draftCard(after, t.pengakuan.asked));
}

/** The request, once everything that would be shown is answered. */
function requestOf(
  { hash, now }: Deps,
  { draft, form, me, plan }: Scene,
  folder: DossierFolder,
  telegramId: number,
  made: Secrets,
): PengakuanRequest | Problem {
  const open = form.steps.filter(
    (step) => SHOWN.includes(step.kind) && !isGiven(step, draft.answers, form),
  );
  const shown = plan && shownOf(draft, plan);
  if (open.length > 0 || !shown) {
    return problem('pengakuan.belum-siap', { steps: open.map(({ id }) => id) });
  }
  const reporter = { id: me.id, name: me.name };
  const asking = { dossierId: draft.id, unit: draft.unit, reporter, telegramId, shown };
  return begin(asking, made, folder.pengakuanRequest, hash, now());
}

/** The draft goes on without the sheet where that is what is asked; a sound photo stays beside. */
function nextDraft(
  scene: Scene,
  folder: DossierFolder,
  deps: Deps,
  update: number,
): Draft | Problem {
  const { draft, form } = scene;
  const file = answerOf(draft.answers, SHEET, 'berkas')?.file;
  const beside = file !== undefined && standingOf(folder.files, SHEET, file) !== 'ditolak';
  const sheet = form.steps.find(({ id }) => id === SHEET);
  if (!sheet) return problem('langkah.lain', { step: SHEET });
  const wanted = nextStep(draft, form)?.id === SHEET || (file !== undefined && !beside);
  if (!wanted) return touch(draft, {}, update, deps.now());
  return answered(scene, deps, sheet, { kind: 'pengakuan', beside }, update);
}

/** **Minta pengakuan**, at the step of the berita acara and in the review. */
export function pengakuan(deps: Deps, api: Api): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.callbackQuery(/^1:a:/, async (ctx) => {
    const { me, drafts } = ctx.session;
    const [, , id = '', version = ''] = ctx.callbackQuery.data.split(':');
    if (!me) return show(ctx, { html: ctx.t.umum.stranger });
    const draft = drafts.find((each) => each.id === id);
    if (!draft) return showSent(ctx, deps, me, id);
    if (draft.updates.includes(ctx.update.update_id)) {
      return showDraft(ctx, deps, me, draft, { said: ctx.t.pengakuan.once });
    }
    if (Number(version) !== draft.version) {
      return showDraft(ctx, deps, me, draft, { toast: ctx.t.umum.staleButton });
    }
    await askFor(ctx, deps, api, me, draft);
  });
  return feature;
}
