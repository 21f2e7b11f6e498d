import {
  type Claims,
  type Demand,
  demandsOf,
  type EvidenceNeed,
  komponenOf,
  sourceOf,
} from '../evidence/index.ts';
import {
  type Answers,
  answerOf,
  type Form,
  LAPORAN,
  receiptsOf,
  type Step,
} from '../forms/index.ts';
import type { Cost, Pack } from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';
import { type FactQuestion, factQuestions, type People } from './facts.ts';
import { evidenceNeeds } from './needs.ts';
import { costsOf, hasLines, lineSpends, spendsOf } from './spends.ts';

/** The form of one report as its answers stand: its steps, and what two of them ask for. */
export type ReportForm = Form & {
  /** Papers that its pack asks for, with what is known now. */
  readonly needs: readonly EvidenceNeed[];
  /** Papers to send in by their name, in the list's order. */
  readonly papers: readonly Demand[];
  /** Facts that are still to be told. */
  readonly questions: readonly FactQuestion[];
};

/** The day that decides the rules: of the activity, today while it is not known. */
export function dateOf(answers: Answers, today: LocalDate): LocalDate {
  return answerOf(answers, 'tanggal', 'tanggal')?.from ?? today;
}

/** How the kinds of spending of a report are claimed. */
export function claimsOf(pack: Pack, answers: Answers): Claims {
  const by = (cost: Cost) =>
    spendsOf(answers).filter((spend) => costsOf(pack, spend).includes(cost));
  return { kuitansi: by('kuitansi'), riil: by('riil') };
}

/**
 * The form under a pack: only steps that this report's kinds of spending need. It is computed anew from the
 * answers, so a pack or a form that changed meanwhile asks for what is missing and loses nothing.
 *
 * @param date local date that decides the rules
 */
export function formUnder(
  pack: Pack,
  answers: Answers,
  date: LocalDate,
  people: People = NOBODY,
): ReportForm {
  const known = computed.get(answers);
  if (known?.pack === pack && known.date === date && known.people === people) return known.form;
  const form = compute(pack, answers, date, people);
  computed.set(answers, { pack, date, people, form });
  return form;
}

const NOBODY: People = [];

/** One update looks at the form of the same answers several times; answers never change in place. */
const computed = new WeakMap<
  Answers,
  { pack: Pack; date: LocalDate; people: People; form: ReportForm }
>();

function compute(pack: Pack, answers: Answers, date: LocalDate, people: People): ReportForm {
  const needs = evidenceNeeds(pack, answers, date, people);
  const claims = claimsOf(pack, answers);
  const sources = new Set(needs.map((need) => sourceOf(need, claims)));
  const papers = demandsOf(needs).filter(
    (demand) =>
      demand.required && demand.papers.every((need) => sourceOf(need, claims) === 'bukti'),
  );
  const unproven = unprovenTravel(needs, answers, claims);
  const asked = [...papers, ...unproven].sort((a, b) => place(needs, a) - place(needs, b));
  const questions = factQuestions(pack, answers, date);
  const steps = LAPORAN.filter((step) => isAsked(step, pack, answers, sources, asked, questions));
  return { steps, needs, papers: asked, questions };
}

/**
 * Of alternatives like "ticket or statement" the statement is asked for where a cost was given without
 * its ticket.
 */
function unprovenTravel(
  needs: readonly EvidenceNeed[],
  answers: Answers,
  claims: Claims,
): Demand[] {
  const items = receiptsOf(answers);
  return demandsOf(needs).flatMap((demand) => {
    const byTicket = demand.papers.some((need) => sourceOf(need, claims) === 'kuitansi');
    const [statement, ...others] = demand.papers.filter(
      (need) => sourceOf(need, claims) === 'bukti',
    );
    if (!demand.required || !byTicket || !statement) return [];
    const komponen = komponenOf(statement.id);
    const without = items.some(
      (item) =>
        demand.papers.some(({ spends }) => spends.includes(item.spend)) &&
        item.komponen === komponen &&
        item.file === undefined,
    );
    return without ? [{ ...demand, key: statement.id, papers: [statement, ...others] }] : [];
  });
}

function place(needs: readonly EvidenceNeed[], demand: Demand): number {
  return needs.findIndex(({ id }) => id === demand.key);
}

function isAsked(
  step: Step,
  pack: Pack,
  answers: Answers,
  sources: ReadonlySet<string>,
  papers: readonly Demand[],
  questions: readonly FactQuestion[],
): boolean {
  const line = answerOf(answers, 'kegiatan', 'kegiatan')?.asks ?? ['tempat', 'orang', 'hasil'];
  const costs = lineSpends(answers).flatMap((spend) => costsOf(pack, spend));
  switch (step.asked) {
    case 'selalu':
      return true;
    case 'tempat':
    case 'hasil':
      return line.includes(step.asked);
    case 'orang':
      return line.includes('orang') && costs.some((cost) => cost === 'tarif' || cost === 'riil');
    case 'fakta':
      return questions.length > 0 || answers[step.id] !== undefined;
    case 'bukti':
      return sources.has(step.id);
    case 'papers':
      return papers.length > 0;
  }
}

/** Kinds of spending of the POA line for which at least one cost must be given. */
export function spendsWithoutCost(pack: Pack, answers: Answers): string[] {
  const items = receiptsOf(answers);
  return lineSpends(answers).filter(
    (spend) =>
      hasLines(pack, spend) &&
      !costsOf(pack, spend).includes('tarif') &&
      items.every((item) => item.spend !== spend),
  );
}
