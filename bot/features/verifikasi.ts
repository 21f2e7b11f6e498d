import { Composer } from 'grammy';
import {
  type Dossier,
  decide,
  maySee,
  type Verdict,
  whyNotDecide,
} from '../../domain/approval/index.ts';
import { paidDaysOf, paymentsOf } from '../../domain/disbursement/index.ts';
import { type Actor, actorOf, type Person, unitsOf } from '../../domain/people/index.ts';
import type { Desk, DossierFolder, Save } from '../../domain/ports.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import { packOf } from '../../domain/rules/index.ts';
import { daysOf, localDate } from '../../domain/time/index.ts';
import { callbackData } from '../callback-data.ts';
import type { Ctx, Deps } from '../context.ts';
import { type Html, html, join } from '../html.ts';
import { show, toast } from '../show.ts';
import { problemText } from '../texts/index.ts';
import type { View } from '../view.ts';
import { chooseItems, chooseReason, confirmVerdict, returnable } from '../views/decision.ts';
import { dossierView } from '../views/dossier.ts';
import { thumbnailsOf } from '../views/gallery.ts';
import { refuseRole, type Screens } from './screens.ts';
import { sendFiles } from './send-files.ts';

/** So many dossiers are listed at once, oldest first. */
const MOST = 10;

/** The desks at which this person decides. */
export function decidingDesks(actor: Pick<Actor, 'roles'>): Desk[] {
  const at = (role: Desk['role']) => unitsOf(actor, [role]).map((unit) => ({ role, unit }));
  return [...at('pj'), ...at('kepala-puskesmas'), ...at('verifikator')];
}

/** /verifikasi: the queue, oldest first, with counts. */
async function openQueue(ctx: Ctx, deps: Deps): Promise<void> {
  const { me } = ctx.session;
  const desks = me ? decidingDesks(me) : [];
  if (!me || desks.length === 0) return refuseRole(ctx, 'kepala-puskesmas', 'verifikator');
  const { t } = ctx;
  const queues = await Promise.all(desks.map((desk) => deps.store.queue(desk, MOST)));
  const actor = actorOf(me);
  const first = queues.flatMap(({ dossiers }) => dossiers);
  const mine = first.filter((dossier) => !whyNotDecide(dossier, actor));
  const notMine = first.length - mine.length;
  const count = queues.reduce((sum, queue) => sum + queue.count, 0) - notMine;
  if (mine.length === 0) return show(ctx, { html: t.verifikasi.empty });
  const shown = mine.slice(0, MOST);
  const more = count > shown.length ? t.verifikasi.more(count - shown.length) : undefined;
  const lines = shown.map((dossier) => {
    const since = localDate(dossier.state.since, me.zone);
    const days = daysOf({ from: since, to: localDate(deps.now(), me.zone) }).length - 1;
    return t.verifikasi.line(
      dossier.number,
      dossier.kegiatan.name,
      dossier.reporter.name,
      dossier.total,
      days,
    );
  });
  await show(ctx, {
    html: join([t.verifikasi.title(count), ...lines, more], '\n\n'),
    keyboard: shown.map((d) => [
      {
        text: `${d.number} · ${d.kegiatan.name}, ${t.dates.range(d.tanggal)}`,
        data: callbackData('v', 'o', d.id),
      },
    ]),
  });
}

type Opened = { me: Person; dossier: Dossier; folder: DossierFolder };

/** A dossier with its folder, for somebody who may see it; for all others it does not exist. */
async function open(ctx: Ctx, deps: Deps, id: string) {
  const { me } = ctx.session;
  const folder = await deps.store.folder(id);
  const { dossier } = folder;
  const actor = me && actorOf(me);
  if (!me || !actor || !dossier || !maySee(dossier, actor)) return problem('tidak-ada', {});
  return { me, actor, dossier, folder };
}

/** The card; `pictures`: addresses of its photos' thumbnails. */
function cardOf(
  ctx: Ctx,
  deps: Deps,
  { me, dossier, folder }: Opened,
  pictures: readonly string[] = [],
): View {
  const pack = packOf(deps.packs, dossier.pack);
  if (isProblem(pack)) throw new Error(`dossier ${dossier.id} is under a pack that is gone`);
  const { zone } = me;
  return dossierView(ctx.t, { dossier, folder, pack, actor: actorOf(me), zone, pictures });
}

/** The card with its photos, for those who want to look at them. */
async function illustratedCard(ctx: Ctx, deps: Deps, opened: Opened): Promise<View> {
  const { me, dossier, folder } = opened;
  const thumbnails = me.simple ? [] : thumbnailsOf(dossier, folder.files);
  return cardOf(ctx, deps, opened, await deps.pictures(thumbnails));
}

/** The hash of the card as it is drawn now: kept with the decision. */
function shownHash(ctx: Ctx, deps: Deps, opened: Opened): string {
  return deps.hash(cardOf(ctx, deps, opened).html.value);
}

/** Decides and stores: dossier, event, payments and the days they pay for are one transaction. */
async function judge(
  ctx: Ctx,
  deps: Deps,
  id: string,
  seen: number,
  verdict: Verdict,
): Promise<void> {
  const opened = await open(ctx, deps, id);
  if (isProblem(opened)) return show(ctx, { html: problemText(ctx.t, opened) });
  const { me, actor, dossier } = opened;
  const shown = shownHash(ctx, deps, opened);
  const decided = decide(dossier, verdict, actor, { seen, shown }, deps.now());
  if (isProblem(decided)) return showDecided(ctx, deps, id, decided);
  const { telegramId, prompt } = ctx.session;
  const saves: Save[] = [
    { save: 'dossier', dossier: decided.next },
    ...(prompt ? [{ drop: 'prompt' as const, telegramId }] : []),
    ...(decided.next.state.at === 'disetujui' ? paymentSaves(decided.next) : []),
  ];
  const refused = await deps.store.commit({
    update: ctx.update.update_id,
    actor: me,
    saves,
    events: decided.events,
    unit: dossier.unit,
    now: deps.now(),
  });
  await showDecided(ctx, deps, id, refused);
}

/** What the approval of the last level owes to whom, and the days it pays for. */
function paymentSaves(dossier: Dossier): Save[] {
  const { id: dossierId, number } = dossier;
  return [
    ...paymentsOf(dossier).map((payment): Save => ({ save: 'payment', payment })),
    ...paidDaysOf(dossier).map((day): Save => ({ once: 'transport', ...day, dossierId, number })),
  ];
}

/** The present state of a dossier after a decision, a refusal or a lost race. */
async function showDecided(ctx: Ctx, deps: Deps, id: string, refused?: Problem): Promise<void> {
  const opened = await open(ctx, deps, id);
  if (isProblem(opened)) return show(ctx, { html: problemText(ctx.t, opened) });
  const { me, dossier, actor } = opened;
  const harmless = refused?.problem === 'simpan.sudah';
  const late = refused?.problem === 'simpan.bentrok' ? whyNotDecide(dossier, actor) : undefined;
  const reason = late ?? (harmless ? undefined : refused);
  const card = await illustratedCard(ctx, deps, opened);
  // That somebody was quicker is news, no mistake.
  const mark = reason?.problem === 'laporan.sudah-diputus' ? '' : '⚠️ ';
  const said = reason
    ? html`${mark}${problemText(ctx.t, reason)}`
    : ctx.t.verifikasi.decided(dossier, me.zone);
  const below = (rich: Html) => join([html`<p>${said}</p>`, rich], '');
  await show(ctx, {
    html: join([said, html``, card.html]),
    ...(card.rich && { rich: below(card.rich) }),
    ...(card.illustrated && { illustrated: below(card.illustrated) }),
    ...(card.keyboard && { keyboard: card.keyboard }),
  });
}

/** Buttons of the queue and of a dossier card; see `views/decision.ts` for what they carry. */
export function verifikasi(deps: Deps, screens: Screens): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.command('verifikasi', (ctx) => openQueue(ctx, deps));
  screens.set('verifikasi', (ctx) => openQueue(ctx, deps));
  feature.callbackQuery(/^1:v:/, async (ctx) => {
    const [, , verb, id = '', version = '', ...args] = ctx.callbackQuery.data.split(':');
    const seen = Number(version);
    const opened = await open(ctx, deps, id);
    if (isProblem(opened)) return show(ctx, { html: problemText(ctx.t, opened) });
    const { dossier, folder, actor } = opened;
    const showCard = async () => show(ctx, await illustratedCard(ctx, deps, opened));
    if (verb === 'o') return showCard();
    if (verb === 'f') {
      const sent = await sendFiles(ctx, deps, { dossier, files: folder.files, actor });
      return toast(ctx, ctx.t.verifikasi.filesSent(sent));
    }
    const refusal = whyNotDecide(dossier, actor);
    if (refusal) return showDecided(ctx, deps, id, refusal);
    if (seen !== dossier.version) return showDecided(ctx, deps, id, problem('laporan.berubah', {}));
    const { t } = ctx;
    switch (verb) {
      case 's':
        return show(ctx, confirmVerdict(t, dossier));
      case 'S':
        return judge(ctx, deps, id, seen, { kind: 'setujui' });
      case 'k':
        return show(ctx, chooseItems(t, dossier, Number(args[0] ?? 0)));
      case 'r':
        return show(ctx, chooseReason(t, dossier, 'kembalikan', Number(args[0] ?? 0)));
      case 't':
        return show(ctx, chooseReason(t, dossier, 'tolak', 0));
      case 'R': {
        const [kind, mask, preset] = args;
        if (preset === 'x') return askReason(ctx, deps, dossier, kind ?? '', mask ?? '0');
        const text = t.verifikasi.presets[Number(preset)];
        if (text === undefined) return showCard();
        return judge(ctx, deps, id, seen, verdictOf(dossier, kind ?? '', Number(mask), text));
      }
      default:
        return showCard();
    }
  });
  return feature;
}

function verdictOf(dossier: Dossier, kind: string, mask: number, text: string): Verdict {
  if (kind === 'tolak') return { kind, reason: text };
  const items = returnable(dossier).filter((_, index) => (mask >> index) & 1);
  return { kind: 'kembalikan', reasons: items.map((item) => ({ item, text })) };
}

/** "Tulis alasan": the next message is the reason. */
async function askReason(ctx: Ctx, deps: Deps, dossier: Dossier, kind: string, mask: string) {
  const { telegramId } = ctx.session;
  const now = deps.now();
  const data = { id: dossier.id, version: String(dossier.version), kind, mask };
  const prompt = { kind: 'alasan', data, at: now };
  await deps.store.commit({ saves: [{ save: 'prompt', telegramId, prompt }], now });
  await show(ctx, { html: ctx.t.verifikasi.writeReason(dossier.number) });
}

/** A typed reason for a return or a rejection. */
export async function reasonGiven(
  ctx: Ctx,
  deps: Deps,
  data: Record<string, string>,
  text: string,
): Promise<void> {
  const { id = '', version = '', kind = '', mask = '0' } = data;
  const opened = await open(ctx, deps, id);
  if (isProblem(opened)) return show(ctx, { html: problemText(ctx.t, opened) });
  const verdict = verdictOf(opened.dossier, kind, Number(mask), text);
  await judge(ctx, deps, id, Number(version), verdict);
}
