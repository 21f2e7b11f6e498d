import { Composer } from 'grammy';
import { answerOf } from '../../domain/forms/index.ts';
import type { Person } from '../../domain/people/index.ts';
import { REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { sliceOf } from '../../domain/planning/index.ts';
import type { Save } from '../../domain/ports.ts';
import { isProblem, problem } from '../../domain/problem.ts';
import { packInForce } from '../../domain/rules/index.ts';
import {
  beginDraft,
  type Draft,
  findItems,
  formUnder,
  give,
  nextStep,
  touch,
} from '../../domain/submission/index.ts';
import { localDate } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import { itemButtons } from '../flow/activities.ts';
import { editMenu } from '../flow/card.ts';
import { readPress, readText } from '../flow/read.ts';
import { html, join } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import type { Button } from '../view.ts';
import { chooseActivity, searchActivities } from './choose-activity.ts';
import { formOf, sceneOf, showDraft, takeAnswer } from './draft.ts';
import { refuseRole, type Screens } from './screens.ts';
import { sendReport, showSent } from './send-report.ts';

/** The form that reports are begun with; what it asks is computed from the pack. */
const FORM = 'laporan';

/** /lapor: continue what is open, or choose an activity of the SPT. */
export async function openLapor(ctx: Ctx, deps: Deps, words = ''): Promise<void> {
  const me = ctx.session.me;
  const unit = me && unitsOf(me, REPORTER_ROLES)[0];
  if (!me || !unit) return refuseRole(ctx, ...REPORTER_ROLES);
  if (words) return searchActivities(ctx, deps, me, unit, words);
  const { drafts } = ctx.session;
  if (drafts.length === 0) return chooseActivity(ctx, deps, me, unit);
  const { t } = ctx;
  const rows = drafts.map((draft): Button[] => {
    const name = answerOf(draft.answers, 'kegiatan', 'kegiatan')?.name;
    const date = answerOf(draft.answers, 'tanggal', 'tanggal')?.from;
    const label = t.lapor.continueDraft(name ?? t.lapor.newReport, date);
    return [
      { text: label, data: callbackData('l', 'c', draft.id), style: 'primary' },
      { text: '🗑', data: callbackData('l', 'h', draft.id) },
    ];
  });
  await show(ctx, {
    html: t.lapor.openDrafts(drafts.length),
    keyboard: [...rows, [{ text: t.lapor.newReport, data: callbackData('l', 'n') }]],
  });
}

/** Begins a report with its activity already chosen; a repeated press finds its claim. */
async function begin(ctx: Ctx, deps: Deps, me: Person, month: string, itemId: string) {
  const unit = unitsOf(me, REPORTER_ROLES)[0];
  const plan = unit && (await deps.store.plan(unit, month));
  const today = localDate(deps.now(), me.zone);
  const choice = plan && packInForce(deps.packs, { region: plan.region, date: today });
  if (!plan || !choice)
    return show(ctx, { html: problemText(ctx.t, problem('kegiatan.tidak-ada', {})) });
  if (isProblem(choice)) return show(ctx, { html: problemText(ctx.t, choice) });
  const update = ctx.update.update_id;
  const now = deps.now();
  const of = {
    id: deps.newId(),
    personId: me.id,
    unit: plan.unit,
    form: FORM,
    pack: choice.pack.id,
  };
  const empty = beginDraft(of, update, now);
  const step = nextStep(empty, formUnder(choice.pack, {}, today));
  if (!step) throw new Error('the form has no first step');
  const facts = { today, plan, pack: choice.pack };
  const given = give(empty, step, { kind: 'kegiatan', item: itemId, month }, facts, update, now);
  if (isProblem(given)) return show(ctx, { html: problemText(ctx.t, given) });
  const draft = { ...given, updates: [update], version: 1 };
  const { telegramId } = ctx.session;
  const saves: Save[] = [
    { save: 'draft', telegramId, draft },
    { save: 'slice', telegramId, draftId: draft.id, plan: sliceOf(plan, itemId) },
  ];
  const refused = await deps.store.commit({ update, actor: me, saves, now });
  if (refused?.problem === 'simpan.sudah') {
    const { drafts } = await deps.store.session(telegramId);
    const begun = drafts.find((d) => d.updates.includes(update));
    return begun ? showDraft(ctx, deps, me, begun) : openLapor(ctx, deps);
  }
  if (refused) return show(ctx, { html: problemText(ctx.t, refused) });
  const { identity } = choice.pack;
  const said = choice.beyond
    ? ctx.t.lapor.beyondOwnYear(identity.shortTitle, identity.inForce.from.slice(0, 4))
    : undefined;
  const onSpt = plan.items.find((item) => item.id === itemId)?.pelaksana.includes(me.id);
  const lines = join([onSpt ? undefined : ctx.t.lapor.outsideSptPeople, said]);
  await showDraft(ctx, deps, me, draft, lines.value ? { said: lines } : {}, { plan });
}

/** Stores a change of the draft itself (editing, paused) and shows what stands then. */
async function change(ctx: Ctx, deps: Deps, me: Person, draft: Draft, to: Partial<Draft>) {
  const next = touch(draft, to, ctx.update.update_id, deps.now());
  const saves = [{ save: 'draft' as const, telegramId: ctx.session.telegramId, draft: next }];
  const refused = await deps.store.commit({ saves, now: deps.now() });
  if (refused && refused.problem !== 'simpan.bentrok') {
    return show(ctx, { html: problemText(ctx.t, refused) });
  }
  if (next.paused) return show(ctx, { html: ctx.t.lapor.paused });
  await showDraft(ctx, deps, me, refused ? draft : next);
}

/** /batal: leaves the form; the draft is kept. */
export async function leaveForm(ctx: Ctx, deps: Deps, me: Person, draft: Draft): Promise<void> {
  await change(ctx, deps, me, draft, { paused: true });
}

/** Leaves a step that was opened to be changed; the answer before stays. */
async function stopEditing(ctx: Ctx, deps: Deps, me: Person, draft: Draft): Promise<void> {
  const { editing = '', ...kept } = draft;
  const { answers } = kept;
  const receipts = answerOf(answers, editing, 'kuitansi');
  // Receipts are changed one by one: those that stand are the answer.
  const closed = receipts && { kind: receipts.kind, items: receipts.items, selesai: true };
  await change(ctx, deps, me, kept, closed ? { answers: { ...answers, [editing]: closed } } : {});
}

/** A step that is opened to be changed; questions about facts are asked anew from the first. */
function opened(draft: Draft, step: string): Partial<Draft> {
  if (step !== 'fakta') return { editing: step };
  const { fakta: _asked, ...answers } = draft.answers;
  return { editing: step, answers };
}

/** Words for **Ubah** and **Kembali**, at any step. */
const CHANGE = /^(ubah|ganti|koreksi|edit|change|kembali|back)[.!]?$/i;

/** A typed message while a draft is open. */
export async function answerByText(ctx: Ctx, deps: Deps, me: Person, draft: Draft, text: string) {
  if (CHANGE.test(text)) {
    if (draft.editing) return stopEditing(ctx, deps, me, draft);
    return show(ctx, editMenu(await sceneOf(ctx.t, deps, me, draft)));
  }
  const slice = ctx.session.slices.get(draft.id);
  const step = nextStep(draft, formOf(deps, me, draft, slice));
  if (step?.kind === 'kegiatan') {
    const scene = await sceneOf(ctx.t, deps, me, draft);
    const found = scene.plan ? findItems(scene.plan, text) : [];
    const month = scene.plan?.month ?? '';
    const rows = itemButtons(ctx.t, found, (id) => [
      'd',
      draft.id,
      draft.version,
      step.id,
      'k',
      id,
      month,
    ]);
    return show(ctx, { html: ctx.t.lapor.found(text, found.length), keyboard: rows });
  }
  if (!step && /^(kirim|send)[.!]?$/i.test(text.trim())) return sendReport(ctx, deps, me, draft);
  await takeAnswer(ctx, deps, me, draft, (scene, asked) => {
    const input = readText(scene, asked, text);
    return !isProblem(input) && input.kind === 'selesai' ? closing(scene.files, asked.id) : input;
  });
}

/** Closes a step of several messages; photos are counted from what has arrived. */
function closing(
  files: readonly { step: string; group?: string | undefined; state: string }[],
  step: string,
) {
  const given = files.filter((file) => file.step === step && file.state !== 'ditolak');
  const groups = [...new Set(given.flatMap((file) => file.group ?? []))];
  return { kind: 'selesai' as const, groups, count: given.length };
}

/** A pressed button of a draft's card. */
async function press(ctx: Ctx, deps: Deps, me: Person, parts: readonly string[]): Promise<void> {
  const [id = '', version = '', stepId = '', verb = '', ...args] = parts;
  const draft = ctx.session.drafts.find((d) => d.id === id);
  if (!draft) return showSent(ctx, deps, me, id);
  if (draft.updates.includes(ctx.update.update_id)) return showDraft(ctx, deps, me, draft);
  const slice = ctx.session.slices.get(draft.id);
  const step = nextStep(draft, formOf(deps, me, draft, slice));
  const stale = Number(version) !== draft.version;
  const current =
    stepId === '-' ? !stale : stepId === step?.id && (!stale || step.kind === 'orang');
  if (!current) return showDraft(ctx, deps, me, draft, { toast: ctx.t.umum.staleButton });
  if (stepId === '-') {
    switch (verb) {
      case 'kirim':
        return sendReport(ctx, deps, me, draft);
      case 'ubah':
        if (args[0]) return change(ctx, deps, me, draft, opened(draft, args[0]));
        return show(ctx, editMenu(await sceneOf(ctx.t, deps, me, draft)));
      case 'balik':
        return stopEditing(ctx, deps, me, draft);
      case 'batal':
        return leaveForm(ctx, deps, me, draft);
      default:
        return showDraft(ctx, deps, me, draft);
    }
  }
  await takeAnswer(ctx, deps, me, draft, (scene, asked) => {
    // What is passed over is said in words, so that it means what the question asks.
    const input =
      verb === 'lewati'
        ? readText(scene, asked, verb)
        : (readPress(asked.id, verb, args) ?? problem('langkah.lain', { step: asked.id }));
    return !isProblem(input) && input.kind === 'selesai' ? closing(scene.files, asked.id) : input;
  });
}

/** Buttons of /lapor and of a draft's card. */
export function lapor(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.command('lapor', (ctx) => openLapor(ctx, deps, ctx.match.trim()));
  screens.set('lapor', (ctx) => openLapor(ctx, deps));
  feature.callbackQuery(/^1:d:/, async (ctx) => {
    const { me } = ctx.session;
    const [, , ...parts] = ctx.callbackQuery.data.split(':');
    if (!me) return show(ctx, { html: ctx.t.umum.stranger });
    await press(ctx, deps, me, parts);
  });
  feature.callbackQuery(/^1:l:/, async (ctx) => {
    const { me, drafts, telegramId } = ctx.session;
    const unit = me && unitsOf(me, REPORTER_ROLES)[0];
    if (!me || !unit) return show(ctx, { html: ctx.t.umum.stranger });
    const [, , verb, first = '', second = ''] = ctx.callbackQuery.data.split(':');
    const draft = drafts.find((d) => d.id === first);
    switch (verb) {
      case 'n':
        return chooseActivity(ctx, deps, me, unit);
      case 'm':
        return chooseActivity(ctx, deps, me, unit, first);
      case 'k':
        return begin(ctx, deps, me, first, second);
      case 'c':
        if (!draft) return showSent(ctx, deps, me, first);
        return change(ctx, deps, me, draft, { paused: false });
      case 'h': {
        if (!draft) return showSent(ctx, deps, me, first);
        const name = answerOf(draft.answers, 'kegiatan', 'kegiatan')?.name;
        return show(ctx, {
          html: ctx.t.lapor.deleteAsk(name ?? ctx.t.lapor.newReport),
          keyboard: [
            [
              {
                text: ctx.t.umum.buttons.hapus,
                data: callbackData('l', 'y', first),
                style: 'danger',
              },
              { text: ctx.t.umum.buttons.kembali, data: callbackData('m', 'lapor') },
            ],
          ],
        });
      }
      case 'y': {
        if (draft) {
          const saves = [{ drop: 'draft' as const, telegramId, draft }];
          const refused = await deps.store.commit({ saves, now: deps.now() });
          if (refused) return show(ctx, { html: problemText(ctx.t, refused) });
        }
        return show(ctx, { html: html`${ctx.t.lapor.deleted}` });
      }
      default:
        return openLapor(ctx, deps);
    }
  });
  return feature;
}
