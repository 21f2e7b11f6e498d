import { Composer } from 'grammy';
import { REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import { problem } from '../../domain/problem.ts';
import { activeDraft, holdsNik, nextStep } from '../../domain/submission/index.ts';
import { localDate, parseMonth } from '../../domain/time/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { formOf } from '../flow/form-of.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { aside } from './aside.ts';
import { searchActivities } from './choose-activity.ts';
import { takeAnswer } from './draft.ts';
import { openLapor } from './lapor.ts';
import { openReports } from './laporan.ts';
import { answerByText } from './press-draft.ts';
import { refuseRole, type Screens } from './screens.ts';
import { setting } from './settings.ts';
import { redeem } from './start.ts';

/** Answers to a question outside a report, by the prompt that waits for them. */
export type Prompts = Record<
  string,
  (ctx: Ctx, deps: Deps, data: Record<string, string>, text: string) => Promise<void>
>;

/** The words of the commands, typed without the slash. Whole messages only: a sentence is an answer. */
const WORDS: readonly [RegExp, string][] = [
  [
    /^(saldo(nya)?( saya)?( berapa)?|cek saldo|sisa (dana|saldo)?.{0,20}berapa\??|berapa (saldo|sisa).{0,20})$/i,
    'saldo',
  ],
  [/^((my |check )?balance|how much (money )?is left|what am i owed|hak saya)\??$/i, 'saldo'],
  [/^(status )?pencairan( dana)?\??$/i, 'pencairan'],
  [/^disbursements?( status)?\??$/i, 'pencairan'],
  [/^(bayar|pembayaran|pay|payments?)$/i, 'bayar'],
  [
    /^(verifikasi|antrean|antrian|setujui|kembalikan|tolak|verify|verification|queue)$/i,
    'verifikasi',
  ],
  [/^(laporan|laporan saya|status laporan)\??$/i, 'laporan'],
  [/^((my )?reports|report status)\??$/i, 'laporan'],
  [/^(rencana|jadwal|poa|spt|plan|schedule)$/i, 'rencana'],
  [/^(dokumen|cetak( dokumen)?|documents?|papers?)$/i, 'dokumen'],
  [/^(cetak )?(berkas )?spj$/i, 'dokumen-spj'],
  [/^(cetak )?kuitansi$/i, 'dokumen-kuitansi'],
  [/^(cetak )?(formulir )?berita acara$/i, 'dokumen-berita-acara'],
  [/^((cetak|print) spt|(cetak )?surat (perintah )?tugas)$/i, 'dokumen-spt'],
  [/^(bantuan|tolong|help|menu)\??$/i, 'bantuan'],
  [/^(batal|cancel)$/i, 'batal'],
  [/^(mulai|beranda|home|ha+i+|hal+o+|hello|permisi)[.!]?$/i, 'start'],
  [/^(selamat (pagi|siang|sore|malam)|ass?alam\S*( \S+){0,3})[.!]?$/i, 'start'],
];

/** What stands on the buttons of a report: without one that is open, they lead to it. */
const OF_A_REPORT =
  /^(lanjut(kan)?|hari ini|kemarin|lewati|selesai|ubah|kirim|kembali|continue|send)[.!]?$/i;

/** An invite's code by itself, as it was copied from a message. */
const CODE = /^(?=.*\d)[0-9a-z]{10}$/i;

const THANKS = /^(terima ?kasih|ma?kasih|trims|thanks|thank you)\b.{0,20}$/i;

/** "laporan oktober", "laporan bulan lalu", "reports october". */
const REPORTS_OF = /^(?:(?:my )?(?:laporan(?: saya)?|reports?(?: of| for)?))\s+(.+)$/i;

/** "lapor", "lapor posyandu", "report activity"; what follows is searched in the POA. */
const REPORT = /^(?:lapor(?:kan)?(?: kegiatan)?|report(?: an)?(?: activity)?)(?:\s+(.+))?$/i;

/** Plain messages: a word for a command, the answer to a question, or a search for an activity. */
export function text(deps: Deps, screens: Screens, prompts: Prompts): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.on('message:location', async (ctx) => {
    const { me, drafts } = ctx.session;
    const draft = activeDraft(drafts);
    if (!me) return refuseRole(ctx);
    if (!draft) return aside(ctx, deps, ctx.t.umum.unknown);
    const { latitude, longitude } = ctx.message.location;
    await takeAnswer(ctx, deps, me, draft, (_scene, step) =>
      step.kind === 'tempat'
        ? { kind: 'lokasi', latitude, longitude }
        : problem('langkah.lain', { step: 'lokasi' }),
    );
  });
  feature.on('message:text', async (ctx) => {
    const words = ctx.message.text.trim();
    const { me, drafts, prompt } = ctx.session;
    if (!me) return CODE.test(words) ? redeem(ctx, deps, words) : refuseRole(ctx);
    const draft = activeDraft(drafts);
    const screen = WORDS.find(([pattern]) => pattern.test(words))?.[1];
    if (screen) return screens.get(screen)?.(ctx);
    if (await setting(ctx, deps, me, words)) return;
    const month = parseMonth(REPORTS_OF.exec(words)?.[1] ?? '', localDate(deps.now(), me.zone));
    if (month) return openReports(ctx, deps, { month });
    // A command that no feature took is no answer to anything.
    if (words.startsWith('/')) return aside(ctx, deps, ctx.t.umum.unknownCommand);
    if (THANKS.test(words)) return aside(ctx, deps, ctx.t.umum.thanks);
    if (prompt && (!draft || draft.touchedAt <= prompt.at)) {
      const answer = prompts[prompt.kind];
      if (answer) return answer(ctx, deps, prompt.data, words);
    }
    const reporting = unitsOf(me, REPORTER_ROLES)[0];
    const activity = REPORT.exec(words);
    const slice = draft && ctx.session.slices.get(draft.id);
    const asked = draft && nextStep(draft, formOf(deps, me, draft, slice))?.kind;
    const sentence = (asked === 'teks' || asked === 'peserta') && activity?.[1] !== undefined;
    if (activity && !sentence) return openLapor(ctx, deps, activity[1] ?? '');
    if (draft) return answerByText(ctx, deps, me, draft, words);
    if (holdsNik(words)) return show(ctx, { html: problemText(ctx.t, problem('teks.nik', {})) });
    if (reporting && OF_A_REPORT.test(words)) return openLapor(ctx, deps);
    if (reporting && words.length >= 3 && words.length <= 40) {
      return searchActivities(ctx, deps, me, reporting, words);
    }
    await show(ctx, { html: ctx.t.umum.unknown });
  });
  return feature;
}
