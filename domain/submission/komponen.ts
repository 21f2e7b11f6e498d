import { komponenOf } from '../evidence/index.ts';
import type { Answers, Receipt } from '../forms/index.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { citationText, evidenceFor, type Facts, type Pack } from '../rules/index.ts';
import type { LocalDate } from '../time/index.ts';
import { reportFacts } from './facts.ts';
import { fundOf } from './spends.ts';

type Komponen = NonNullable<Receipt['komponen']>;
const KOMPONEN: readonly Komponen[] = ['uang-harian', 'transport', 'pesawat', 'penginapan', 'lain'];

/** What the components of travel are decided from. */
type Of = { pack: Pack; answers: Answers; date: LocalDate };

/** The components of travel that the list of a kind of spending knows; a plane only where it names one. */
export function komponenChoices(of: Of, spend: string): Komponen[] {
  const papers = listOf(of, spend);
  return KOMPONEN.filter(
    (komponen) => komponen !== 'pesawat' || papers.some(({ id }) => komponenOf(id) === 'pesawat'),
  );
}

/**
 * Why a component may not be paid: lodging where nobody stayed, or where none of the list's papers on lodging
 * applies (003: only Kecamatan Siding and Suti Semarang), with the article.
 */
export function refusedKomponen(
  of: Of,
  spend: string,
  komponen: Komponen,
): Problem<'belanja.tidak-boleh'> | undefined {
  const { pack, answers } = of;
  if (!komponenChoices(of, spend).includes(komponen)) return refusal(pack, []);
  if (komponen !== 'penginapan') return undefined;
  const facts = reportFacts(pack, answers);
  const papers = listOf(of, spend, { 'bukti-penginapan': true }).filter(
    ({ id }) => komponenOf(id) === 'penginapan',
  );
  const closed = papers.length > 0 && papers.every(({ state }) => state === 'tidak-berlaku');
  if (closed) return refusal(pack, papers);
  const stay = pack.facts.find(({ id }) => id === 'menginap');
  if (papers.length > 0 || facts.menginap !== false || !stay) return undefined;
  return refusal(pack, [stay], 'syarat');
}

function listOf({ pack, answers, date }: Of, spend: string, more: Facts = {}) {
  const facts = { ...reportFacts(pack, answers), ...more };
  const list = evidenceFor(pack, { spend, fund: fundOf(pack, answers), date, facts });
  return isProblem(list) ? [] : list;
}

type Rule = {
  label: string;
  when?: string | undefined;
  citation: Parameters<typeof citationText>[1];
};

/** `syarat`: the label is what would have to hold, and was denied. */
function refusal(
  pack: Pack,
  rules: readonly Rule[],
  code: 'dilarang' | 'syarat' = 'dilarang',
): Problem<'belanja.tidak-boleh'> {
  return problem('belanja.tidak-boleh', {
    reasons: rules.map(({ label, when, citation }) => ({
      code,
      label: when === undefined ? label : `${label}: ${when}`,
      citation: citationText(pack, citation),
    })),
  });
}
