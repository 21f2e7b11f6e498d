import { Composer } from 'grammy';
import { REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { activeDraft, nextStep } from '../../domain/submission/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { show } from '../show.ts';
import { takeAnswer } from './draft.ts';
import { answerByText, openLapor, searchActivities } from './lapor.ts';
import { refuseRole, type Screens } from './screens.ts';
import { setting } from './settings.ts';

/** Answers to a question outside a report, by the prompt that waits for them. */
export type Prompts = Record<
  string,
  (ctx: Ctx, deps: Deps, data: Record<string, string>, text: string) => Promise<void>
>;

/** The words of the commands, typed without the slash. Whole messages only: a sentence is an answer. */
const WORDS: readonly [RegExp, string][] = [
  [/^(saldo|cek saldo|sisa (dana|saldo)?.{0,20}berapa\??|berapa (saldo|sisa).{0,20})$/i, 'saldo'],
  [/^((my |check )?balance|how much (money )?is left|what am i owed|hak saya)\??$/i, 'saldo'],
  [/^(status )?pencairan( dana)?\??$/i, 'pencairan'],
  [/^disbursements?( status)?\??$/i, 'pencairan'],
  [/^(bayar|pembayaran|pay|payments?)$/i, 'bayar'],
  [/^(verifikasi|antrean|antrian|verify|verification|queue)$/i, 'verifikasi'],
  [/^(laporan|laporan saya|status laporan)\??$/i, 'laporan'],
  [/^((my )?reports|report status)\??$/i, 'laporan'],
  [/^(rencana|jadwal|poa|spt|plan|schedule)$/i, 'rencana'],
  [/^(bantuan|tolong|help|menu)\??$/i, 'bantuan'],
  [/^(batal|cancel)$/i, 'batal'],
  [/^(mulai|beranda|home)$/i, 'start'],
];

/** "lapor", "lapor posyandu", "report activity"; what follows is searched in the POA. */
const REPORT = /^(?:lapor(?:kan)?(?: kegiatan)?|report(?: an)?(?: activity)?)(?:\s+(.+))?$/i;

/** Plain messages: a word for a command, the answer to a question, or a search for an activity. */
export function text(deps: Deps, screens: Screens, prompts: Prompts): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.on('message:location', async (ctx) => {
    const { me, drafts } = ctx.session;
    const draft = activeDraft(drafts);
    if (!me || !draft) return show(ctx, { html: ctx.t.umum.unknown });
    const { latitude, longitude } = ctx.message.location;
    await takeAnswer(ctx, deps, me, draft, () => ({ kind: 'lokasi', latitude, longitude }));
  });
  feature.on('message:text', async (ctx) => {
    const words = ctx.message.text.trim();
    const { me, drafts, prompt } = ctx.session;
    if (!me) return refuseRole(ctx, 'kader');
    const draft = activeDraft(drafts);
    const screen = WORDS.find(([pattern]) => pattern.test(words))?.[1];
    if (screen) return screens.get(screen)?.(ctx);
    if (await setting(ctx, deps, me, words)) return;
    if (prompt && (!draft || draft.touchedAt <= prompt.at)) {
      const answer = prompts[prompt.kind];
      if (answer) return answer(ctx, deps, prompt.data, words);
    }
    const reporting = unitsOf(me, REPORTER_ROLES)[0];
    const activity = REPORT.exec(words);
    if (activity && reporting && (!draft || nextStep(draft)?.kind !== 'teks')) {
      return openLapor(ctx, deps, activity[1] ?? '');
    }
    if (draft) return answerByText(ctx, deps, me, draft, words);
    if (reporting && words.length >= 3 && words.length <= 40 && !words.startsWith('/')) {
      return searchActivities(ctx, deps, me, reporting, words);
    }
    await show(ctx, { html: ctx.t.umum.unknown });
  });
  return feature;
}
