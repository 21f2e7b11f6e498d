import { type EvidenceFile, standingOfPengakuan } from '../../domain/evidence/index.ts';
import { answerOf, type Step } from '../../domain/forms/index.ts';
import type { Person } from '../../domain/people/index.ts';
import { type Plan, sliceOf, withinSpt } from '../../domain/planning/index.ts';
import type { DossierFolder, Save } from '../../domain/ports.ts';
import { isProblem, type Problem } from '../../domain/problem.ts';
import { packInForce } from '../../domain/rules/index.ts';
import {
  type Draft,
  dateOf,
  formUnder,
  give,
  type Input,
  isGiven,
  nextStep,
  withoutRefusedProof,
} from '../../domain/submission/index.ts';
import { localDate } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import { answerText } from '../flow/answer-text.ts';
import { draftCard } from '../flow/card.ts';
import { packUnder } from '../flow/form-of.ts';
import { type Scene, sceneItem } from '../flow/scene.ts';
import { html, join } from '../html.ts';
import { show } from '../show.ts';
import { problemText, type Texts } from '../texts/index.ts';
import type { View } from '../view.ts';
import { withWords } from './kata.ts';

/** Kinds of step that name people, places or prices of the plan. */
const NEEDS_PLAN: readonly Step['kind'][] = [
  'kegiatan',
  'tanggal',
  'tempat',
  'orang',
  'hasil',
  'fakta',
  'bukti',
  'kuitansi',
];

/** Reads what a draft's question needs, and not more: the plan for some steps, the files for others. */
export async function sceneOf(
  t: Texts,
  deps: Pick<Deps, 'store' | 'packs' | 'now' | 'hash'>,
  me: Person,
  given: Draft,
  known: {
    plan?: Plan | undefined;
    slice?: Plan | undefined;
    files?: readonly EvidenceFile[];
    folder?: DossierFolder;
  } = {},
): Promise<Scene> {
  const today = localDate(deps.now(), me.zone);
  const date = dateOf(given.answers, today);
  const pack = packUnder(deps.packs, given, date, known.plan ?? known.slice);
  const { people } = known.plan ?? known.slice ?? {};
  const form = formUnder(pack, given.answers, date, people);
  const step = nextStep(given, form);
  const month = answerOf(given.answers, 'kegiatan', 'kegiatan')?.month;
  const wantsPlan = !step || NEEDS_PLAN.includes(step.kind);
  const early = answerOf(given.answers, 'kuitansi', 'kuitansi')?.baru?.file !== undefined;
  const wantsFiles = !step || step.kind === 'foto' || (step.kind === 'kuitansi' && early);
  // Another activity is chosen from the whole plan; everything else is asked from the slice.
  const slice = step?.kind === 'kegiatan' ? undefined : known.slice;
  const planRead =
    known.plan ?? slice ?? (wantsPlan && month ? deps.store.plan(given.unit, month) : undefined);
  // The review also tells where the acknowledgement of the berita acara stands.
  const wantsFolder = !known.folder && (step ? wantsFiles && !known.files : true);
  const folder = wantsFolder ? await deps.store.folder(given.id) : known.folder;
  const plan = await planRead;
  const files = known.files ?? folder?.files ?? [];
  const draft = withoutRefusedProof(given, files);
  const pengakuan =
    folder && plan && standingOfPengakuan(folder, draft, plan, deps.hash, deps.now());
  return { draft, form, me, pack, today, date, t, plan, files, pengakuan };
}

/** Shows where a draft stands now. */
export async function showDraft(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  draft: Draft,
  say: { said?: View['html']; toast?: string } = {},
  known: { plan?: Plan } = {},
): Promise<void> {
  const slice = ctx.session.slices.get(draft.id);
  const scene = await sceneOf(ctx.t, deps, me, draft, { slice, ...known });
  await show(ctx, draftCard(scene, say.said), say.toast);
}

/**
 * Takes one answer: read, give, store, show. A repeated update, a version that moved on meanwhile and
 * a crash before the reply all end the same way: the present state is shown.
 */
export async function takeAnswer(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  draft: Draft,
  read: (scene: Scene, step: Step) => Input | Problem,
  more: { files?: readonly EvidenceFile[]; again?: (present: Draft) => Promise<void> } = {},
): Promise<void> {
  const update = ctx.update.update_id;
  if (draft.updates.includes(update)) return showDraft(ctx, deps, me, draft);
  const slice = ctx.session.slices.get(draft.id);
  const scene = await sceneOf(ctx.t, deps, me, draft, { slice });
  const step = nextStep(draft, scene.form);
  if (!step) return showDraft(ctx, deps, me, draft, { said: ctx.t.lapor.nothingAsked });
  const input = await withWords(deps, draft.unit, read(scene, step));
  const given = isProblem(input) ? input : answered(scene, deps, step, input, update);
  if (isProblem(given)) return show(ctx, refusal(scene, given));
  const files = (more.files ?? []).map((file) => ({ save: 'file' as const, file }));
  const { telegramId } = ctx.session;
  const save = { save: 'draft' as const, telegramId, draft: given };
  const chosen = sliceSaves(telegramId, given, step, scene.plan);
  const first = await deps.store.commit({ saves: [...files, save, ...chosen], now: deps.now() });
  // The same file again, of a receipt that was deleted meanwhile: it is there, only the answer is new.
  const again = files.length > 0 && first?.problem === 'simpan.sudah';
  const refused = again ? await deps.store.commit({ saves: [save], now: deps.now() }) : first;
  if (refused) return showPresent(ctx, deps, me, draft, refused, more.again);
  const known = [...scene.files, ...(more.files ?? [])];
  const next = await sceneOf(ctx.t, deps, me, given, {
    plan: scene.plan,
    ...(scene.files.length > 0 && { files: known }),
  });
  await show(ctx, draftCard(next, savedLine(next, step)));
}

/** Another activity brings another slice of the plan with it. */
function sliceSaves(telegramId: number, draft: Draft, step: Step, plan: Plan | undefined): Save[] {
  const chosen = answerOf(draft.answers, 'kegiatan', 'kegiatan');
  if (step.kind !== 'kegiatan' || !plan || !chosen) return [];
  return [{ save: 'slice', telegramId, draftId: draft.id, plan: sliceOf(plan, chosen.item) }];
}

/** The draft with an answer taken, or why it does not fit. */
export function answered(
  scene: Scene,
  deps: Deps,
  step: Step,
  input: Input,
  update: number,
): Draft | Problem {
  const { draft, plan, pack, today, me } = scene;
  const facts = { today, plan: plan ?? emptyPlan(draft), pack };
  const given = give(draft, step, input, facts, update, deps.now());
  if (isProblem(given) || input.kind !== 'tanggal' || !plan) return given;
  // The activity's date decides which rules the report is made under.
  const choice = packInForce(deps.packs, { region: plan.region, date: input.from });
  if (isProblem(choice)) return choice;
  return { ...given, pack: choice.pack.id, personId: me.id };
}

/** Steps that name nothing of the plan are answered without reading it. */
function emptyPlan(draft: Draft): Plan {
  const month = answerOf(draft.answers, 'kegiatan', 'kegiatan')?.month ?? '';
  return {
    unit: draft.unit,
    unitName: '',
    region: '',
    month,
    pack: draft.pack,
    spt: { number: '', date: '' },
    people: [],
    places: [],
    items: [],
    version: 1,
  };
}

/** What becomes of a file is only known later: it is received, not yet stored. */
const OF_FILES: readonly Step['kind'][] = ['foto', 'berkas', 'bukti'];

/** "✅ Tanggal: 20 November 2026 – tersimpan", once the answer is complete. */
function savedLine(scene: Scene, step: Step) {
  const value = answerText(scene, step);
  if (!value || !isGiven(step, scene.draft.answers, scene.form)) return undefined;
  const { t } = scene;
  const name = t.lapor.steps[step.id] ?? step.id;
  if (OF_FILES.includes(step.kind)) return t.lapor.received(name, value);
  const saved = t.lapor.saved(name, value);
  return step.kind === 'tanggal' && outsideSpt(scene) ? join([saved, t.lapor.outsideSpt]) : saved;
}

function outsideSpt(scene: Scene): boolean {
  const range = answerOf(scene.draft.answers, 'tanggal', 'tanggal');
  const item = sceneItem(scene);
  return range !== undefined && item !== undefined && !withinSpt(item, range);
}

/** Why an answer does not fit, and the same question again. */
function refusal(scene: Scene, problem: Problem): View {
  const card = draftCard(scene);
  const text = join([html`⚠️ ${problemText(scene.t, problem)}`, html``, card.html]);
  if (problem.problem !== 'uang.ambigu') return { ...card, html: text };
  const { draft } = scene;
  const readings = problem.details.readings.map((amount) => ({
    text: html`${amount}`.value,
    data: callbackData('d', draft.id, draft.version, 'kuitansi', 'a', amount.toNumber()),
  }));
  return { html: text, keyboard: [readings, ...(card.keyboard ?? [])] };
}

/** Nothing was stored: what stands now, and why where it is not obvious. */
async function showPresent(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  draft: Draft,
  refused: Problem,
  again?: (present: Draft) => Promise<void>,
): Promise<void> {
  const { drafts } = await deps.store.session(ctx.session.telegramId);
  const present = drafts.find((d) => d.id === draft.id);
  // A file is not lost where another one of its album was quicker.
  const moved = present !== undefined && present.version !== draft.version;
  if (again && moved && refused.problem === 'simpan.bentrok') return again(present);
  const said = refused.problem === 'simpan.bentrok' ? undefined : problemText(ctx.t, refused);
  if (!present) return show(ctx, { html: said ?? ctx.t.lapor.gone });
  await showDraft(ctx, deps, me, present, said ? { said: html`⚠️ ${said}` } : {});
}
