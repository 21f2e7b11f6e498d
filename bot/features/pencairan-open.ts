import type { Dossier } from '../../domain/approval/index.ts';
import { type Card, maySeeMoney, type Pencairan } from '../../domain/disbursement/index.ts';
import type { EventDraft } from '../../domain/event.ts';
import { type Actor, actorOf, type Person } from '../../domain/people/index.ts';
import type { Save } from '../../domain/ports.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import type { Ctx, Deps } from '../context.ts';
import { type Html, html, join } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import type { View } from '../view.ts';
import { paragraphs } from '../views/paragraphs.ts';
import { requestCard } from '../views/pencairan.ts';
import { answered, forget } from './typed.ts';

export type Opened = { me: Person; actor: Actor; request: Pencairan; unitName: string };

/** A request, for somebody who may see the money of that Puskesmas; for all others it does not exist. */
export async function openRequest(ctx: Ctx, deps: Deps, id: string): Promise<Opened | Problem> {
  const { me } = ctx.session;
  const request = await deps.store.pencairan(id);
  const actor = me && actorOf(me);
  if (!me || !actor || !request || !maySeeMoney(request, actor)) return problem('tidak-ada', {});
  const unit = await deps.store.unit(request.unit);
  return { me, actor, request, unitName: unit?.name ?? request.unit };
}

/** The card of a request as this person sees it now. */
export function cardOf(ctx: Ctx, deps: Deps, opened: Opened): View {
  const { me, ...facts } = opened;
  return requestCard(ctx.t, { ...facts, zone: me.zone, now: deps.now() });
}

/** A card with a line above it about what just happened. */
export function withLine(card: View, said: Html): View {
  return {
    html: join([said, html``, card.html]),
    ...(card.rich && { rich: join([paragraphs(said), card.rich], '') }),
    ...(card.keyboard && { keyboard: card.keyboard }),
  };
}

/** What one step on a request changes. */
export type Taken = {
  next: Pencairan;
  dossiers?: readonly Dossier[];
  saves?: readonly Save[];
  events: readonly EventDraft[];
};

/**
 * Takes a step and stores it whole, then shows the request as it is. A typed answer is used up with it;
 * one that came to nothing is forgotten.
 *
 * @param seen the version that the card showed
 */
export async function takeStep(
  ctx: Ctx,
  deps: Deps,
  id: string,
  seen: number,
  step: (opened: Opened, card: Card) => Taken | Problem | Promise<Taken | Problem>,
): Promise<void> {
  const opened = await openRequest(ctx, deps, id);
  if (isProblem(opened)) {
    await forget(ctx, deps);
    return show(ctx, { html: problemText(ctx.t, opened) });
  }
  const { me, request } = opened;
  const shown = deps.hash(cardOf(ctx, deps, opened).html.value);
  const taken = await step(opened, { seen, shown });
  if (isProblem(taken)) {
    await forget(ctx, deps);
    return showRequest(ctx, deps, opened, taken);
  }
  const refused = await deps.store.commit({
    update: ctx.update.update_id,
    actor: me,
    saves: [
      { save: 'pencairan', pencairan: taken.next },
      ...(taken.dossiers ?? []).map((dossier): Save => ({ save: 'dossier', dossier })),
      ...(taken.saves ?? []),
      ...answered(ctx),
    ],
    events: taken.events,
    unit: request.unit,
    now: deps.now(),
  });
  await showTaken(ctx, deps, id, refused);
}

/** The present state of a request after a commit or a lost race, read anew. */
async function showTaken(ctx: Ctx, deps: Deps, id: string, refused?: Problem): Promise<void> {
  const opened = await openRequest(ctx, deps, id);
  if (isProblem(opened)) return show(ctx, { html: problemText(ctx.t, opened) });
  await showRequest(ctx, deps, opened, refused ?? 'done');
}

/**
 * The card with what is to be said about it: whose step it was that somebody came second to, or why
 * theirs was refused.
 */
export async function showRequest(
  ctx: Ctx,
  deps: Deps,
  opened: Opened,
  about?: Problem | 'done',
): Promise<void> {
  const card = cardOf(ctx, deps, opened);
  const said = about && lineAbout(ctx, opened, about);
  await show(ctx, said ? withLine(card, said) : card);
}

function lineAbout(ctx: Ctx, { me, request }: Opened, about: Problem | 'done'): Html {
  const { t } = ctx;
  const { pencairan } = t.uang;
  if (about === 'done') return pencairan.done(request, me.zone);
  const mine = request.steps.at(-1)?.by.id === me.id;
  switch (about.problem) {
    case 'simpan.sudah':
      return pencairan.done(request, me.zone);
    case 'simpan.bentrok':
    case 'pencairan.langkah-lain':
      return (mine ? pencairan.done : pencairan.already)(request, me.zone);
    default:
      return html`⚠️ ${problemText(t, about)}`;
  }
}
