import { Composer, InputFile } from 'grammy';
import type { InputMediaPhoto } from 'grammy/types';
import {
  type Dossier,
  type Pair,
  pairsIn,
  sideBySide,
  verifies,
} from '../../domain/approval/index.ts';
import type { EvidenceFile } from '../../domain/evidence/index.ts';
import { actorOf } from '../../domain/people/index.ts';
import type { DossierFolder } from '../../domain/ports.ts';
import { problem } from '../../domain/problem.ts';
import type { Ctx, Deps } from '../context.ts';
import { type Html, join } from '../html.ts';
import { toast } from '../show.ts';
import { problemText } from '../texts/index.ts';

/** So many pairs are shown at once; whoever copied more is found out by these. */
const MOST_PAIRS = 5;

/** "Bandingkan foto": pictures of a report beside those of others that look like them. */
export function bandingkan(deps: Deps): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.callbackQuery(/^1:k:/, async (ctx) => {
    const { me } = ctx.session;
    const { t } = ctx;
    await toast(ctx, '');
    const [, , id = ''] = ctx.callbackQuery.data.split(':');
    const folder = await deps.store.folder(id);
    const { dossier } = folder;
    const actor = me && actorOf(me);
    if (!actor || !dossier || !verifies(dossier, actor)) {
      return answerBelow(ctx, problemText(t, problem('tidak-ada', {})));
    }
    const pairs = pairsIn(folder.flags ?? []);
    if (pairs.length === 0) return answerBelow(ctx, t.berkas.noPairs);
    const notes = new Map<string, Html>();
    for (const pair of pairs.slice(0, MOST_PAIRS)) {
      const other = await deps.store.folder(pair.dossierId);
      if (!other.dossier) continue;
      const { number } = other.dossier;
      if (sideBySide(dossier, other.dossier, actor) !== 'dua') {
        notes.set(number, t.berkas.elsewhere(number));
      } else if (!(await sendPair(ctx, deps, pair, folder, other))) {
        notes.set(number, t.berkas.gone(number));
      }
    }
    const more =
      pairs.length > MOST_PAIRS ? t.berkas.morePairs(pairs.length - MOST_PAIRS) : undefined;
    await answerBelow(ctx, join([t.berkas.comparison(dossier.number), ...notes.values(), more]));
  });
  return feature;
}

/** Below, because the card has the buttons that come next. */
async function answerBelow(ctx: Ctx, html: Html): Promise<void> {
  await ctx.reply(html.value, { parse_mode: 'HTML' });
}

/** Both pictures as one album; false where one of them is not to be had. */
async function sendPair(
  ctx: Ctx,
  deps: Deps,
  { unique, other }: Pair,
  here: DossierFolder,
  there: DossierFolder,
): Promise<boolean> {
  const sides = await Promise.all([
    sideOf(ctx, deps, here, unique),
    sideOf(ctx, deps, there, other),
  ]);
  const media = sides.filter((side) => side !== undefined);
  if (media.length < sides.length || ctx.chatId === undefined) return false;
  await ctx.api.sendMediaGroup(ctx.chatId, media);
  return true;
}

/** The copy in storage: what was sent as a file cannot be part of an album by its id. */
async function sideOf(
  ctx: Ctx,
  deps: Deps,
  { dossier, files }: DossierFolder,
  unique: string,
): Promise<InputMediaPhoto | undefined> {
  const file = files.find((each) => each.unique === unique && each.state === 'tersimpan');
  const stored = file?.plain ?? file?.sha256;
  const bytes = stored === undefined ? undefined : await deps.file(stored);
  if (!dossier || !file || bytes === undefined) return undefined;
  const caption = captionOf(ctx, dossier, file);
  return { type: 'photo', media: new InputFile(bytes), caption: caption.value, parse_mode: 'HTML' };
}

function captionOf({ t }: Ctx, { number, unitName }: Dossier, file: EvidenceFile): Html {
  const { takenAt, takenWhere, sentAt } = file;
  const { compared, taken } = t.berkas;
  return join(
    [compared(number, unitName, sentAt, t.zone), taken(takenAt, takenWhere, undefined)],
    '',
  );
}
