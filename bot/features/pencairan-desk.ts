import type { Dossier } from '../../domain/approval/index.ts';
import {
  kirim,
  type Pencairan,
  setujui,
  tolak,
  whyNotPencairan,
} from '../../domain/disbursement/index.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import type { Ctx, Deps } from '../context.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import {
  askAbout,
  chooseRejection,
  confirmApproval,
  confirmSending,
} from '../views/pencairan-steps.ts';
import { type Opened, openRequest, showRequest, takeStep } from './pencairan-open.ts';
import type { Prompts } from './text.ts';
import { askTyped, forget, reasoned } from './typed.ts';

/** No number of an SP2D or transfer is longer. */
const LONGEST_REF = 40;

/** Which step each verb leads to. */
const ACT_OF: Record<string, 'setujui' | 'tolak' | 'kirim'> = {
  s: 'setujui',
  S: 'setujui',
  a: 'setujui',
  x: 'tolak',
  X: 'tolak',
  w: 'tolak',
  k: 'kirim',
  K: 'kirim',
};

/** The reports of a request, as they are stored now. */
export async function dossiersOf(deps: Deps, request: Pencairan): Promise<Dossier[]> {
  const folders = await Promise.all(
    request.items.map(({ dossierId }) => deps.store.folder(dossierId)),
  );
  return folders.flatMap(({ dossier }) => dossier ?? []);
}

/** Whether the card is stale or the step not this person's; the same at every press. */
export function refusalOf(
  opened: Opened,
  act: Parameters<typeof whyNotPencairan>[1],
  seen: number,
): Problem | undefined {
  const refusal = whyNotPencairan(opened.request, act, opened.actor);
  if (refusal) return refusal;
  return seen === opened.request.version ? undefined : problem('pencairan.berubah', {});
}

/** What Dinkes presses on a request: approve, reject, mark as sent. False for verbs of others. */
export async function pressedAtDinkes(
  ctx: Ctx,
  deps: Deps,
  opened: Opened,
  verb: string,
  seen: number,
  arg: string,
): Promise<boolean> {
  const { t } = ctx;
  const { pencairan } = t.uang;
  const { request, unitName } = opened;
  const { id, number, amount } = request;
  const data = { id, version: String(seen) };
  const act = ACT_OF[verb];
  if (!act) return false;
  const refusal = refusalOf(opened, act, seen);
  if (refusal) {
    await showRequest(ctx, deps, opened, refusal);
    return true;
  }
  switch (verb) {
    case 's':
      await show(ctx, confirmApproval(t, request, unitName));
      break;
    case 'S':
      await takeStep(ctx, deps, id, seen, ({ request: now, actor }, card) =>
        setujui(now, { card }, deps.now(), actor),
      );
      break;
    case 'a': {
      const view = askAbout(t, request, pencairan.askOverride(number, amount));
      await askTyped(ctx, deps, { kind: 'pencairan-setujui', data }, view);
      break;
    }
    case 'x':
      await show(ctx, chooseRejection(t, request));
      break;
    case 'X':
      await reject(ctx, deps, id, seen, pencairan.presets[Number(arg)] ?? '');
      break;
    case 'w': {
      const view = askAbout(t, request, pencairan.askReject(number));
      await askTyped(ctx, deps, { kind: 'pencairan-tolak', data }, view);
      break;
    }
    case 'k': {
      const view = askAbout(t, request, pencairan.askRef(number, amount));
      await askTyped(ctx, deps, { kind: 'pencairan-kirim', data }, view);
      break;
    }
    case 'K':
      await send(ctx, deps, id, seen);
  }
  return true;
}

async function reject(ctx: Ctx, deps: Deps, id: string, seen: number, reason: string) {
  await takeStep(ctx, deps, id, seen, async ({ request, actor }, card) => {
    const dossiers = await dossiersOf(deps, request);
    return tolak(request, { card, reason, dossiers }, deps.now(), actor);
  });
}

/** Marks as sent under the number that was typed; it waits in the open question. */
async function send(ctx: Ctx, deps: Deps, id: string, seen: number) {
  const { prompt } = ctx.session;
  const fits = prompt?.kind === 'pencairan-kirim' && prompt.data.id === id;
  const ref = (fits ? prompt.data.ref : undefined) ?? '';
  await takeStep(ctx, deps, id, seen, ({ request, actor }, card) =>
    kirim(request, { card, ref }, deps.now(), actor),
  );
}

/** What Dinkes types about a request. */
export const dinkesPrompts: Prompts = {
  'pencairan-setujui': reasoned((ctx, deps, { id = '', version }, reason) =>
    takeStep(ctx, deps, id, Number(version), ({ request, actor }, card) =>
      setujui(request, { card, reason }, deps.now(), actor),
    ),
  ),
  'pencairan-tolak': reasoned((ctx, deps, { id = '', version }, reason) =>
    reject(ctx, deps, id, Number(version), reason),
  ),
  'pencairan-kirim': async (ctx, deps, { id = '', version = '' }, text) => {
    const opened = await openRequest(ctx, deps, id);
    if (isProblem(opened)) {
      await forget(ctx, deps);
      return show(ctx, { html: problemText(ctx.t, opened) });
    }
    const refusal = refusalOf(opened, 'kirim', Number(version));
    if (refusal) {
      await forget(ctx, deps);
      return showRequest(ctx, deps, opened, refusal);
    }
    const { request, unitName } = opened;
    const ref = text.trim();
    if (ref.length > LONGEST_REF) {
      return show(ctx, askAbout(ctx.t, request, ctx.t.uang.pencairan.longRef(LONGEST_REF)));
    }
    const view = confirmSending(ctx.t, request, unitName, ref);
    await askTyped(ctx, deps, { kind: 'pencairan-kirim', data: { id, version, ref } }, view);
  },
};
