import type { Person } from '../../domain/people/index.ts';
import { REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { sliceOf } from '../../domain/planning/index.ts';
import type { Save } from '../../domain/ports.ts';
import { isProblem, problem } from '../../domain/problem.ts';
import { packInForce } from '../../domain/rules/index.ts';
import { beginDraft, formUnder, give, nextStep } from '../../domain/submission/index.ts';
import { localDate } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { join } from '../html.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { showDraft } from './draft.ts';

/** The form that reports are begun with; what it asks is computed from the pack. */
const FORM = 'laporan';

/** Begins a report with its activity already chosen; a repeated press finds its claim. */
export async function beginReport(ctx: Ctx, deps: Deps, me: Person, month: string, itemId: string) {
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
    return begun ? showDraft(ctx, deps, me, begun) : show(ctx, { html: ctx.t.lapor.gone });
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
