import { type Check, checklist } from '../../domain/evidence/index.ts';
import { answerOf } from '../../domain/forms/index.ts';
import { reportNumber } from '../../domain/ids.ts';
import { isProblem } from '../../domain/problem.ts';
import {
  claimsOf,
  nextStep,
  stepsWithoutFile,
  whatIsMissing,
} from '../../domain/submission/index.ts';
import { callbackData } from '../callback-data.ts';
import { type Html, html, join } from '../html.ts';
import type { Button, View } from '../view.ts';
import { rulesLine } from '../views/rules.ts';
import { answerText, totalOf } from './answer-text.ts';
import { ask } from './ask.ts';
import { reviewCosts } from './cost-lines.ts';
import { pengakuanLine, pengakuanRow } from './pengakuan.ts';
import { progress, type Scene, sceneItem } from './scene.ts';

/** The living card of a draft: progress and the question that is open, or the review. */
export function draftCard(scene: Scene, said?: Html): View {
  const { draft, form, t } = scene;
  const step = nextStep(draft, form);
  if (!step) return review(scene, said);
  const { done, all } = progress(scene);
  const name = answerOf(draft.answers, 'kegiatan', 'kegiatan')?.name;
  const { html: question, keyboard } = ask(scene, step);
  const button = (text: string, verb: string): Button => ({
    text,
    data: callbackData('d', draft.id, draft.version, '-', verb),
  });
  // One answer is the activity itself; from the second on there is something to go back to.
  const back = draft.editing
    ? [[button(t.umum.buttons.kembali, 'balik')]]
    : done > 1
      ? [[button(t.umum.buttons.ubah, 'ubah')]]
      : [];
  const repair = draft.repair?.items.length
    ? t.lapor.repairTitle(
        draft.repair.items.map(({ item, text }) => ({ label: t.lapor.steps[item] ?? item, text })),
      )
    : undefined;
  return {
    html: join([
      html`📝 <b>${name ?? t.lapor.newReport}</b> · ${reportNumber(draft.id)}`,
      html`${t.lapor.progress(done, all)}`,
      repair,
      said,
      html``,
      question,
    ]),
    keyboard: [...keyboard, ...back],
  };
}

/** Checks the draft against its pack's evidence list. */
export function checksOf(scene: Scene): Check[] {
  const { draft, form, pack, plan, files } = scene;
  return checklist(form.needs, {
    answers: draft.answers,
    claims: claimsOf(pack, draft.answers),
    kak: Boolean(sceneItem(scene)?.kak),
    spt: plan?.spt.number !== undefined,
    files,
    pengakuan: scene.pengakuan?.at === 'diakui',
  });
}

/** Every answer, the evidence checklist, what the total is the sum of, and **Kirim** when nothing is missing. */
function review(scene: Scene, said?: Html): View {
  const { draft, form, t } = scene;
  const checks = checksOf(scene);
  const missing = whatIsMissing(draft, checks, scene.files, form);
  const gone = stepsWithoutFile(draft.answers, scene.files);
  const waiting = missing && isProblem(missing) ? missing.details.waiting : 0;
  const button = (text: string, verb: string): Button => ({
    text,
    data: callbackData('d', draft.id, draft.version, '-', verb),
  });
  const answers = form.steps.map((step) => {
    const value = gone.includes(step.id) ? undefined : answerText(scene, step);
    const nothing = gone.includes(step.id) ? t.lapor.fileGone : t.lapor.none;
    return html`${value ? '✅' : '⬜'} ${t.lapor.steps[step.id] ?? step.id}: ${value ?? nothing}`;
  });
  const send: Button = { ...button(t.umum.buttons.kirim, 'kirim'), style: 'success' };
  return {
    html: join([
      said,
      html`${t.lapor.review} · ${reportNumber(draft.id)}`,
      html``,
      ...answers,
      html``,
      checks.length > 0 ? html`<b>${t.lapor.evidenceTitle}</b>` : undefined,
      ...checks.map((check) => checkLine(scene, check)),
      pengakuanLine(scene),
      html``,
      ...reviewCosts(scene),
      t.lapor.reviewTotal(totalOf(scene)),
      missing ? undefined : t.lapor.ready,
      waiting > 0 ? t.lapor.waitFiles(waiting) : undefined,
      html``,
      rulesLine(t, scene.pack, scene.date),
    ]),
    keyboard: [
      ...(missing ? [] : [[send]]),
      ...(waiting > 0 ? [[button(t.lapor.checkAgain, 'lagi')]] : []),
      ...pengakuanRow(scene),
      [button(t.umum.buttons.ubah, 'ubah'), button(t.umum.buttons.batal, 'batal')],
    ],
  };
}

function checkLine({ t }: Scene, { label, required, citation, state }: Check): Html {
  const note = t.lapor.evidenceNote[state];
  return html`${t.lapor.evidence[state]} ${label}${required ? '' : ` ${t.lapor.optional}`}${
    note ? html` – ${note}` : undefined
  } <i>(${citation})</i>`;
}

/** The steps of a draft as buttons, to change one. */
export function editMenu(scene: Scene): View {
  const { draft, form, t } = scene;
  const asked = nextStep(draft, form);
  // In the middle of the form only what was answered can be changed.
  const steps = form.steps.filter((step) => !asked || draft.answers[step.id]);
  const button = (text: string, ...parts: string[]): Button => ({
    text,
    data: callbackData('d', draft.id, draft.version, '-', ...parts),
  });
  return {
    html: t.lapor.chooseEdit,
    keyboard: [
      ...steps.map((step) => [button(t.lapor.steps[step.id] ?? step.id, 'ubah', step.id)]),
      [button(t.umum.buttons.kembali, 'lagi')],
    ],
  };
}
