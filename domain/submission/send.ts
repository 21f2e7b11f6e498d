import type { Attachment, Dossier } from '../approval/index.ts';
import { aboutOf, attachmentSchema, deskOf, payeesOf, transportPaidTo } from '../approval/index.ts';
import type { EventDraft } from '../event.ts';
import {
  type Check,
  distance,
  type EvidenceFile,
  filesOf,
  type Pengakuan,
} from '../evidence/index.ts';
import { type Answers, answerOf, type Receipt, receiptsOf } from '../forms/index.ts';
import { reportNumber } from '../ids.ts';
import { Rupiah } from '../money/index.ts';
import { type Actor, REPORTER_ROLES, type Unit, unitsOf } from '../people/index.ts';
import { budgetOf, type Plan, type PlanItem, withinSpt } from '../planning/index.ts';
import { type Problem, problem } from '../problem.ts';
import { daysOf, type Instant } from '../time/index.ts';
import { type Draft, isGiven, repairsOf } from './draft.ts';
import { countWaiting, quotedFiles, stepsWithoutFile } from './files.ts';
import type { ReportForm } from './form-under.ts';
import { itemOf } from './line.ts';
import { spendsOf } from './spends.ts';
import type { Explained } from './under-pack.ts';

/** What a draft becomes a dossier with. */
export type SendFacts = {
  plan: Plan;
  unit: Unit;
  files: readonly EvidenceFile[];
  checks: readonly Check[];
  form: ReportForm;
  /** What the pack says about a receipt: its label, meterai and taxes. */
  explainReceipt: (receipt: Receipt) => Explained;
  /** The berita acara as acknowledged in the village, where it still stands. */
  pengakuan?: Pengakuan | undefined;
  /** The dossier that this draft repairs. */
  before?: Dossier | undefined;
};

/**
 * Payments and paid days of a report together: its last approval stores them all or none, and one
 * transaction of the table holds 100 items.
 */
const MOST_DUES = 90;

/** Transport of a POA line for a person and day, in rupiah: none where its unit cost is the price of something else. */
export function transportPer(item: PlanItem): Rupiah {
  return item.transport ?? (item.spends === undefined ? item.satuanBiaya : Rupiah.zero);
}

/** Transport at the tariff of the POA line, one payment per person and day, in rupiah. */
export function transportOf(answers: Answers, plan: Plan) {
  const item = itemOf(answers, plan);
  const ids = answerOf(answers, 'orang', 'orang')?.ids ?? [];
  const tanggal = answerOf(answers, 'tanggal', 'tanggal');
  const days = tanggal ? daysOf(tanggal).length : 0;
  const tariff = item ? transportPer(item) : Rupiah.zero;
  const lines = ids.map((id) => ({
    id,
    name: plan.people.find((p) => p.id === id)?.name ?? id,
    days,
    amount: tariff.times(days),
  }));
  return {
    tariff,
    citation: item?.tariff ?? '',
    lines,
    total: Rupiah.sum(lines.map((line) => line.amount)),
  };
}

/** What a draft still lacks; undefined when it may be sent. Only what the reporter can give is lacking. */
export function whatIsMissing(
  draft: Draft,
  checks: readonly Check[],
  files: readonly EvidenceFile[],
  form: ReportForm,
): Problem<'laporan.belum-lengkap'> | undefined {
  const steps = form.steps
    .filter((step) => !isGiven(step, draft.answers, form))
    .map((step) => step.id);
  const own = checks.filter((check) => check.required && check.step !== undefined);
  const evidence = own.filter((check) => check.state === 'kurang');
  const waiting = countWaiting(draft.answers, files);
  const gone = stepsWithoutFile(draft.answers, files);
  const open = [...new Set([...steps, ...repairsOf(draft, form), ...gone])];
  if (open.length === 0 && evidence.length === 0 && waiting === 0) return undefined;
  return problem('laporan.belum-lengkap', {
    steps: open,
    evidence: evidence.map(({ label, citation }) => ({ label, citation })),
    waiting,
  });
}

/** **Kirim**: a complete draft becomes a dossier on the first desk. Only who works at the Puskesmas reports there. */
export function send(
  draft: Draft,
  facts: SendFacts,
  actor: Actor,
  now: Instant,
): { dossier: Dossier; events: EventDraft[] } | Problem {
  const { unit, before } = facts;
  if (!unitsOf(actor, REPORTER_ROLES).includes(unit.id))
    return problem('laporan.bukan-pelapor', {});
  const missing = whatIsMissing(draft, facts.checks, facts.files, facts.form);
  if (missing) return missing;
  const dossier = dossierOf(draft, facts, { id: actor.personId, name: actor.name }, now);
  if (!dossier) return problem('kegiatan.tidak-ada', {});
  const { tanggal } = dossier;
  const dues = transportPaidTo(dossier).length * tanggal.days;
  if (dues + payeesOf(dossier).length > MOST_DUES) {
    return problem('laporan.terlalu-besar', { people: dossier.orang.length, days: tanggal.days });
  }
  const desk = deskOf(dossier, 0);
  if (!desk) throw new Error(`unit ${unit.id} has no level that decides`);
  const data = {
    ...aboutOf(dossier),
    desk,
    tanggal: { from: tanggal.from, to: tanggal.to },
    orang: dossier.orang,
    total: dossier.total,
    ulang: before !== undefined,
  };
  return { dossier, events: [{ type: 'laporan.dikirim', data }] };
}

/**
 * The dossier that a draft would become as it stands, for papers that are signed before **Kirim** too;
 * undefined while it has no activity or date.
 */
export function dossierOf(
  draft: Draft,
  facts: Pick<SendFacts, 'plan' | 'unit' | 'files' | 'explainReceipt' | 'pengakuan' | 'before'>,
  reporter: Dossier['reporter'],
  now: Instant,
): Dossier | undefined {
  const { plan, unit, before } = facts;
  const { answers } = draft;
  const item = itemOf(answers, plan);
  const tanggal = answerOf(answers, 'tanggal', 'tanggal');
  if (!item || !tanggal) return undefined;
  const transport = transportOf(answers, plan);
  const days = daysOf(tanggal).length;
  const chosen = answerOf(answers, 'kegiatan', 'kegiatan');
  const fakta = answerOf(answers, 'fakta', 'fakta');
  const peserta = answerOf(answers, 'peserta', 'peserta');
  const kuitansi = receiptsOf(answers).map((receipt) => ({
    ...receipt,
    ...facts.explainReceipt(receipt),
  }));
  return {
    id: draft.id,
    number: reportNumber(draft.id),
    unit: unit.id,
    unitName: unit.name,
    kabupaten: unit.kabupaten,
    form: draft.form,
    pack: draft.pack,
    levels: unit.levels,
    reporter,
    kegiatan: {
      item: item.id,
      month: plan.month,
      name: item.kegiatan,
      menu: item.menu,
      komponen: item.komponen,
      sasaran: item.sasaran,
      target: item.target,
      budget: budgetOf(item),
      spt: plan.spt.number,
      ...(item.kak && { kak: item.kak }),
      inSpt: withinSpt(item, tanggal),
    },
    tanggal: { from: tanggal.from, to: tanggal.to, days },
    tempat: whereOf(answers, item, unit),
    orang: transport.lines.map(({ id, name }) => ({ id, name })),
    spends: spendsOf(answers),
    ...(chosen?.fund !== undefined && { fund: chosen.fund }),
    ...(fakta && { fakta: fakta.values }),
    ...(peserta && {
      peserta: { names: peserta.names, ...(peserta.file !== undefined && { file: peserta.file }) },
    }),
    ...(facts.pengakuan && { pengakuan: facts.pengakuan }),
    ...(tanggal.kata && { kata: [...new Set(Object.values(tanggal.kata))].join(' / ') }),
    ...(draft.copiedFrom !== undefined && { copiedFrom: draft.copiedFrom }),
    hasil: resultsOf(answers, item),
    lhk: answerOf(answers, 'lhk', 'teks')?.text ?? '',
    files: attachmentsOf(answers, facts.files),
    transport,
    kuitansi,
    total: Rupiah.sum([transport.total, ...kuitansi.map((r) => r.amount)]),
    answers,
    sentAt: now,
    state: { at: 'meja', level: 0, since: now },
    decisions: before?.decisions ?? [],
    version: (before?.version ?? 0) + 1,
  };
}

function whereOf(answers: Answers, item: PlanItem, unit: Unit): Dossier['tempat'] {
  const answer = answerOf(answers, 'tempat', 'tempat');
  const name = unit.places.find((place) => place.id === answer?.place)?.name;
  const { latitude, longitude } = answer ?? {};
  if (latitude === undefined || longitude === undefined) return name ? { name } : {};
  const distances = unit.places
    .filter((place) => item.places.includes(place.id))
    .flatMap((place) =>
      place.latitude === undefined || place.longitude === undefined
        ? []
        : [
            distance(
              { latitude, longitude },
              { latitude: place.latitude, longitude: place.longitude },
            ),
          ],
    );
  const nearest = distances.length > 0 ? { distance: Math.min(...distances) } : {};
  return { ...(name && { name }), latitude, longitude, ...nearest };
}

function resultsOf(answers: Answers, item: PlanItem): Dossier['hasil'] {
  const values = answerOf(answers, 'hasil', 'hasil')?.values ?? {};
  return item.hasil.map(({ id, label }) => ({ id, label, value: values[id] ?? 0 }));
}

/** The files that the answers quote, all of them verified. */
function attachmentsOf(answers: Answers, files: readonly EvidenceFile[]): Attachment[] {
  const photos = answerOf(answers, 'foto', 'foto');
  const quoted = quotedFiles(answers, files);
  const wanted = [
    ...(photos ? filesOf(files, 'foto', photos.round) : []),
    ...['beritaAcara', 'peserta', 'kuitansi', 'bukti'].flatMap((step) =>
      quoted.filter((file) => file.step === step),
    ),
    ...files.filter((f) => f.kind === 'voice'),
  ];
  return wanted.flatMap(({ sha256, contentType, ...file }) =>
    sha256 && contentType ? [attachmentSchema.parse({ ...file, sha256, contentType })] : [],
  );
}
