import { Composer } from 'grammy';
import type { EvidenceFile } from '../../domain/evidence/index.ts';
import { answerOf, formById, type Step } from '../../domain/forms/index.ts';
import {
  activeDraft,
  type Draft,
  nextReceiptPart,
  nextStep,
} from '../../domain/submission/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { showDraft, takeAnswer } from './draft.ts';
import { refuseRole } from './screens.ts';

/** The Bot API hands out files up to 20 MB. */
const LARGEST = 20 * 1024 * 1024;

/** Steps that wait for files. */
const FILE_STEPS: readonly Step['kind'][] = ['foto', 'berkas', 'bukti'];

type Incoming = Pick<EvidenceFile, 'fileId' | 'unique' | 'kind'> & {
  acceptable: boolean;
  pdf: boolean;
};

/** Photos, documents and voice notes: they belong to the report that is open. */
export function files(deps: Deps): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.on(['message:photo', 'message:document', 'message:voice'], async (ctx) => {
    const { me, drafts } = ctx.session;
    if (!me) return refuseRole(ctx, 'kader');
    const draft = activeDraft(drafts);
    const incoming = incomingOf(ctx);
    if (!draft || !incoming) return show(ctx, { html: ctx.t.lapor.fileNoReport });
    if (!incoming.acceptable) return show(ctx, { html: ctx.t.lapor.fileKind });
    if (incoming.kind === 'voice') {
      const refused = await keep(ctx, deps, fileOf(ctx, deps, draft, incoming, 'suara', 0));
      const said = refused ?? ctx.t.lapor.voiceSaved;
      return showDraft(ctx, deps, me, draft, { said });
    }
    const step = stepFor(draft, ctx.message.media_group_id);
    if (!step) return showDraft(ctx, deps, me, draft, { said: ctx.t.lapor.wrongStep.file });
    if (step.kind === 'foto') {
      if (incoming.pdf)
        return showDraft(ctx, deps, me, draft, { said: ctx.t.lapor.wrongStep.foto });
      // Each photo is its own item and answers nothing by itself: an album never conflicts. The job
      // that fetches them says how many are stored.
      const round = answerOf(draft.answers, step.id, 'foto')?.round ?? 0;
      const refused = await keep(ctx, deps, fileOf(ctx, deps, draft, incoming, step.id, round));
      return refused ? show(ctx, { html: refused }) : undefined;
    }
    const round = roundOf(draft, step);
    const file = fileOf(ctx, deps, draft, incoming, step.id, round);
    const input = { kind: 'berkas' as const, file: incoming.unique };
    await takeAnswer(ctx, deps, me, draft, () => input, { files: [file] });
  });
  return feature;
}

function incomingOf(ctx: Ctx): Incoming | undefined {
  const { photo, document, voice } = ctx.message ?? {};
  const largest = photo?.at(-1);
  if (largest) return { ...ids(largest), kind: 'photo', acceptable: true, pdf: false };
  if (document) {
    const mime = document.mime_type ?? '';
    const welcome = /^image\/(jpeg|png|webp)$|^application\/pdf$/.test(mime);
    const acceptable = welcome && (document.file_size ?? 0) <= LARGEST;
    return { ...ids(document), kind: 'document', acceptable, pdf: mime === 'application/pdf' };
  }
  if (!voice) return undefined;
  const acceptable = (voice.file_size ?? 0) <= LARGEST;
  return { ...ids(voice), kind: 'voice', acceptable, pdf: false };
}

function ids(file: { file_id: string; file_unique_id: string }) {
  return { fileId: file.file_id, unique: file.file_unique_id };
}

/** The step a file answers: the open one if it wants a file, else the photos, which may come early or late. */
function stepFor(draft: Draft, group: string | undefined): Step | undefined {
  const form = formById(draft.form);
  const open = nextStep(draft, form);
  const photos = form.steps.find((step) => step.kind === 'foto');
  const answer = photos && answerOf(draft.answers, photos.id, 'foto');
  if (group !== undefined && answer?.groups.includes(group)) return photos;
  if (open && FILE_STEPS.includes(open.kind)) return open;
  if (open?.kind === 'kuitansi') {
    const receipt = answerOf(draft.answers, open.id, 'kuitansi');
    if (nextReceiptPart(receipt) === 'file') return open;
  }
  return photos;
}

function roundOf(draft: Draft, step: Step): number {
  if (step.kind === 'kuitansi') {
    return answerOf(draft.answers, step.id, 'kuitansi')?.items.length ?? 0;
  }
  if (step.kind === 'bukti') {
    return Object.keys(answerOf(draft.answers, step.id, 'bukti')?.files ?? {}).length;
  }
  return (answerOf(draft.answers, step.id, 'berkas')?.round ?? -1) + 1;
}

function fileOf(
  ctx: Ctx,
  deps: Deps,
  draft: Draft,
  incoming: Incoming,
  step: string,
  round: number,
): EvidenceFile {
  const group = ctx.message?.media_group_id;
  return {
    dossierId: draft.id,
    step,
    round,
    unique: incoming.unique,
    fileId: incoming.fileId,
    kind: incoming.kind,
    ...(group !== undefined && { group }),
    chat: ctx.session.telegramId,
    message: ctx.message?.message_id ?? 0,
    sentBy: draft.personId,
    sentAt: deps.now(),
    state: 'menunggu',
  };
}

/** Stores a file; the same one again is no problem. */
async function keep(ctx: Ctx, deps: Deps, file: EvidenceFile) {
  const refused = await deps.store.commit({ saves: [{ save: 'file', file }], now: deps.now() });
  return refused && refused.problem !== 'simpan.sudah' ? problemText(ctx.t, refused) : undefined;
}
