import type { Dossier } from '../../../domain/approval/index.ts';
import type { EventDraft } from '../../../domain/event.ts';
import { checklist, type EvidenceFile } from '../../../domain/evidence/index.ts';
import { actorOf, type Person, type Unit } from '../../../domain/people/index.ts';
import type { Plan } from '../../../domain/planning/index.ts';
import { isProblem, type Problem } from '../../../domain/problem.ts';
import type { Pack } from '../../../domain/rules/index.ts';
import {
  beginDraft,
  claimsOf,
  explainReceiptUnder,
  formUnder,
  give,
  type Input,
  itemOf,
  nextStep,
  send,
} from '../../../domain/submission/index.ts';
import type { Instant, LocalDate } from '../../../domain/time/index.ts';
import { DEMO_FILE_TYPE, type DemoFile, type DemoFiles } from './files.ts';

/** What somebody of the demo reported. */
export type Told = {
  id: string;
  item: string;
  date: LocalDate;
  place: string;
  hasil: number[];
  lhk: string;
  photos: DemoFile[];
  beritaAcara: DemoFile;
  sentAt: Instant;
};

export type DemoWorld = { pack: Pack; unit: Unit; files: DemoFiles };

/** A report taken through the form step by step and sent, with its files as they lie in S3. */
export function tellReport(
  told: Told,
  plan: Plan,
  reporter: Person,
  { pack, unit, files: stored }: DemoWorld,
): { dossier: Dossier; files: EvidenceFile[]; events: EventDraft[] } {
  const evidence = (step: string, name: DemoFile): EvidenceFile => ({
    dossierId: told.id,
    step,
    round: 0,
    unique: `demo-${name}`,
    fileId: `demo-${name}`,
    kind: 'photo',
    chat: reporter.telegramId ?? 0,
    message: 0,
    sentBy: reporter.id,
    sentAt: told.sentAt,
    state: 'tersimpan',
    ...stored[name],
    contentType: DEMO_FILE_TYPE,
  });
  const files = [
    ...told.photos.map((name) => evidence('foto', name)),
    evidence('beritaAcara', told.beritaAcara),
  ];
  const inputs: Input[] = [
    { kind: 'kegiatan', item: told.item, month: plan.month },
    { kind: 'tanggal', from: told.date, to: told.date },
    { kind: 'tempat', place: told.place },
    { kind: 'selesai' },
    { kind: 'hasil', values: told.hasil },
    { kind: 'teks', text: told.lhk },
    { kind: 'selesai', count: told.photos.length },
    { kind: 'berkas', file: `demo-${told.beritaAcara}` },
    { kind: 'selesai' },
  ];
  const facts = { today: told.date, plan, pack };
  const about = {
    id: told.id,
    personId: reporter.id,
    unit: unit.id,
    form: 'laporan',
    pack: pack.id,
  };
  let draft = beginDraft(about, 0, told.sentAt);
  for (const [index, input] of inputs.entries()) {
    const step = nextStep(draft, formUnder(pack, draft.answers, told.date, plan.people));
    if (step === undefined) throw new Error(`${told.id}: nothing left to ask`);
    draft = must(give(draft, step, input, facts, index + 1, told.sentAt), told.id);
  }
  const form = formUnder(pack, draft.answers, told.date, plan.people);
  const checks = checklist(form.needs, {
    answers: draft.answers,
    claims: claimsOf(pack, draft.answers),
    pengakuan: false,
    kak: Boolean(itemOf(draft.answers, plan)?.kak),
    spt: true,
    files,
  });
  const explainReceipt = explainReceiptUnder(pack, draft.answers, told.date, plan.people);
  const complete = { plan, unit, files, checks, form, explainReceipt };
  const sent = send(draft, complete, actorOf(reporter), told.sentAt);
  return { ...must(sent, told.id), files };
}

/** What the rules let pass; the demo's data are wrong where they refuse. */
export function must<T>(result: T | Problem, what: string): T {
  if (isProblem(result)) {
    throw new Error(`demo ${what}: ${result.problem} ${JSON.stringify(result.details)}`);
  }
  return result;
}
