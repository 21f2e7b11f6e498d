import { Composer } from 'grammy';
import { EVIDENCE_LIMITS, type EvidenceFile } from '../../domain/evidence/index.ts';
import { answerOf, type Step } from '../../domain/forms/index.ts';
import { type Person, REPORTER_ROLES, unitsOf } from '../../domain/people/index.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  activeDraft,
  type Draft,
  nextStep,
  reopenRefused,
  takesProof,
} from '../../domain/submission/index.ts';
import type { Ctx, Deps } from '../context.ts';
import { costContext, type Scene } from '../flow/scene.ts';
import { show } from '../show.ts';
import { problemText } from '../texts/index.ts';
import { aside } from './aside.ts';
import { sceneOf, showDraft, takeAnswer } from './draft.ts';
import { refuseRole } from './screens.ts';

/** Bytes that the Bot API hands out at most. */
const LARGEST = EVIDENCE_LIMITS.megabytes * 1024 * 1024;

/** Steps that wait for files. */
const FILE_STEPS: readonly Step['kind'][] = ['foto', 'berkas', 'peserta', 'bukti'];

type Incoming = Pick<EvidenceFile, 'fileId' | 'unique' | 'kind'> & {
  acceptable: boolean;
  pdf: boolean;
};

/** Photos, documents and voice notes: they belong to the report that is open. */
export function files(deps: Deps): Composer<Ctx> {
  const feature = new Composer<Ctx>();
  feature.on(['message:photo', 'message:document', 'message:voice'], async (ctx) => {
    const { me, drafts } = ctx.session;
    if (!me) return refuseRole(ctx);
    const draft = activeDraft(drafts);
    const incoming = incomingOf(ctx);
    const { lapor, umum } = ctx.t;
    if (!draft || !incoming) {
      const reports = unitsOf(me, REPORTER_ROLES).length > 0;
      if (ctx.session.prompt) return aside(ctx, deps, lapor.wrongStep.file);
      return show(ctx, { html: reports ? lapor.fileNoReport : umum.unknown });
    }
    if (!incoming.acceptable) return showDraft(ctx, deps, me, draft, { said: lapor.fileKind });
    if (incoming.kind === 'voice') {
      const refused = await keep(deps, fileOf(ctx, deps, draft, incoming, 'suara', 0));
      const known = refused === undefined || refused.problem === 'simpan.sudah';
      const said = known ? lapor.voiceSaved : problemText(ctx.t, refused);
      return showDraft(ctx, deps, me, draft, { said });
    }
    await receive(ctx, deps, me, draft, incoming);
  });
  return feature;
}

/** Finds the place of a file in a report; nothing that was sent is passed over. */
async function receive(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  draft: Draft,
  incoming: Incoming,
): Promise<void> {
  const group = ctx.message?.media_group_id;
  const scene = await sceneOf(ctx.t, deps, me, draft, {
    slice: ctx.session.slices.get(draft.id),
    files: [],
  });
  const asked = stepFor(scene, draft, group);
  if (asked && (group === undefined || asked.kind === 'foto')) {
    return answer(ctx, deps, me, draft, asked, incoming);
  }
  const { files } = await deps.store.folder(draft.id);
  // A sheet of several pages comes as an album: its first page was the answer, no other is the next paper.
  const page = files.find((file) => group !== undefined && file.group === group);
  if (asked && !page) return answer(ctx, deps, me, draft, asked, incoming);
  if (page) {
    const refused = await keep(deps, fileOf(ctx, deps, draft, incoming, page.step, page.round));
    const known = refused === undefined || refused.problem === 'simpan.sudah';
    return known ? undefined : show(ctx, { html: problemText(ctx.t, refused) });
  }
  // Nothing here asks for a file: it may stand in for one that was refused, else it is a photo.
  const reopened = reopenRefused(draft, files);
  const step = reopened && stepFor(scene, reopened, group);
  if (reopened && step) return answer(ctx, deps, me, reopened, step, incoming);
  const photos = photoStep(scene);
  if (incoming.pdf || !photos) {
    return showDraft(ctx, deps, me, draft, { said: ctx.t.lapor.wrongStep.file });
  }
  await answer(ctx, deps, me, draft, photos, incoming);
}

/** Takes a file for a step: a photo is kept beside the others, any other file is the step's answer. */
async function answer(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  draft: Draft,
  step: Step,
  incoming: Incoming,
): Promise<void> {
  if (step.kind === 'foto') return keepPhoto(ctx, deps, me, draft, step, incoming);
  const file = fileOf(ctx, deps, draft, incoming, step.id, roundOf(draft, step));
  const input = { kind: 'berkas' as const, file: incoming.unique };
  const again = (present: Draft) => receive(ctx, deps, me, present, incoming);
  await takeAnswer(ctx, deps, me, draft, () => input, { files: [file], again });
}

/**
 * Each photo is its own item and answers nothing by itself: an album never conflicts. The job that
 * fetches them says how many are stored.
 */
async function keepPhoto(
  ctx: Ctx,
  deps: Deps,
  me: Person,
  draft: Draft,
  step: Step,
  incoming: Incoming,
): Promise<void> {
  const { lapor } = ctx.t;
  if (incoming.pdf) return showDraft(ctx, deps, me, draft, { said: lapor.wrongStep.foto });
  const round = answerOf(draft.answers, step.id, 'foto')?.round ?? 0;
  const file = fileOf(ctx, deps, draft, incoming, step.id, round);
  const refused = await keep(deps, file);
  if (!refused) return;
  if (refused.problem !== 'simpan.sudah') {
    return show(ctx, { html: problemText(ctx.t, refused) });
  }
  const { files } = await deps.store.folder(draft.id);
  const first = files.find(
    (f) => f.step === file.step && f.round === round && f.unique === file.unique,
  );
  // A repeated update needs no word: the card of the first one stands.
  if (first?.message === file.message) return;
  const said = first?.state === 'ditolak' ? lapor.fileKind : lapor.samePhoto;
  await showDraft(ctx, deps, me, draft, { said });
}

function incomingOf(ctx: Ctx): Incoming | undefined {
  const { photo, document, voice } = ctx.message ?? {};
  const largest = photo?.at(-1);
  if (largest) return { ...ids(largest), kind: 'photo', acceptable: true, pdf: false };
  if (document) {
    const mime = document.mime_type ?? '';
    // What an iPhone keeps is answered by the job, with how to send it otherwise.
    const welcome = /^image\/(jpeg|png|webp|heic|heif)$|^application\/pdf$/.test(mime);
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

/** Photos may come early or late. */
function photoStep({ form }: Scene): Step | undefined {
  return form.steps.find((step) => step.kind === 'foto');
}

/** The step that asks for a file now, or whose album is still coming in. `scene`: of this draft or as it was before it was reopened. */
function stepFor(scene: Scene, draft: Draft, group: string | undefined): Step | undefined {
  const open = nextStep(draft, scene.form);
  const photos = photoStep(scene);
  const answer = photos && answerOf(draft.answers, photos.id, 'foto');
  if (group !== undefined && answer?.groups.includes(group)) return photos;
  if (open && FILE_STEPS.includes(open.kind)) return open;
  if (open?.kind === 'kuitansi') {
    const receipt = answerOf(draft.answers, open.id, 'kuitansi');
    if (takesProof(receipt, costContext({ ...scene, draft }))) return open;
  }
  return undefined;
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

/** Stores a file; `simpan.sudah` where the same one is there. */
async function keep(deps: Deps, file: EvidenceFile): Promise<Problem | undefined> {
  return deps.store.commit({ saves: [{ save: 'file', file }], now: deps.now() });
}
