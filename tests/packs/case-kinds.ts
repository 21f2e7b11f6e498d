import * as z from 'zod';
import { Rupiah } from '../../domain/money/index.ts';
import { isProblem } from '../../domain/problem.ts';
import {
  allocate,
  citationText,
  disbursementGate,
  divideFund,
  evidenceFor,
  insentifUkm,
  mayFund,
  mechanismsFor,
  meteraiOn,
  missingEvidence,
  type Pack,
  packInForce,
  packs,
  searchMenu,
  shareCheck,
  tariffFor,
  taxesOn,
} from '../../domain/rules/index.ts';
import { entryOf } from './entries.ts';

/**
 * The kinds of cases, by the name of the case file. Each takes the pack and a case's `input` as it stands
 * in the file and gives back what `expect` is compared with: plain values, amounts as numbers, entries by
 * id, citations as people read them. What `expect` does not mention is not compared.
 */
export const caseKinds: { readonly [file: string]: (pack: Pack, input: unknown) => unknown } = {
  entries: (pack, input) => {
    const { section, id } = z.strictObject({ section: z.string(), id: z.string() }).parse(input);
    return entryOf(pack, section, id);
  },
  evidence: (pack, input) => {
    const needs = evidenceFor(pack, evidenceInput.parse(input));
    return { items: isProblem(needs) ? needs : needs.map((need) => cited(pack, need)) };
  },
  'missing-evidence': (pack, input) => {
    const { have, ...question } = evidenceInput.extend({ have: z.array(z.string()) }).parse(input);
    const needs = evidenceFor(pack, question);
    if (isProblem(needs)) return needs;
    return { missing: missingEvidence(needs, new Set(have)).map((need) => need.id) };
  },
  gate: (pack, input) => {
    const result = disbursementGate(pack, gateInput.parse(input));
    const states = Object.fromEntries(result.checks.map((check) => [check.id, check.state]));
    const reached = Object.fromEntries(result.checks.map((check) => [check.id, check.reached]));
    return { open: result.open, states, reached };
  },
  'in-force': (_, input) => {
    const { region, date } = z.strictObject({ region: z.string(), date: z.string() }).parse(input);
    const choice = packInForce(packs, { region, date });
    return isProblem(choice) ? choice : { pack: choice.pack.id, beyond: choice.beyond };
  },
  'menu-search': (pack, input) => {
    const { words, fund } = z
      .strictObject({ words: z.string(), fund: z.string().optional() })
      .parse(input);
    const found = searchMenu(pack, words, { limit: 20, ...(fund && { fund }) }).map(
      (hit) => hit.id,
    );
    return { found, none: found.length === 0, first: found[0] };
  },
  mechanism: (pack, input) => {
    const shape = z.strictObject({ spend: z.string(), fund: z.string().optional() });
    const { spend, fund } = shape.parse(input);
    const found = mechanismsFor(pack, { spend, ...(fund && { fund }) });
    return { mechanisms: found.map((entry) => cited(pack, entry)) };
  },
  meterai: (pack, input) => {
    const due = meteraiOn(
      pack,
      z.strictObject({ document: z.string(), amount: rupiah, date: z.string() }).parse(input),
    );
    return { amount: due.amount, citation: due.citation && citationText(pack, due.citation) };
  },
  spending: (pack, input) => {
    const answer = mayFund(pack, spendingInput.parse(input));
    const reason = (entry: (typeof answer.reasons)[number]) => ({
      ...entry,
      entry: entry.entry?.id,
      citation: entry.citation && citationText(pack, entry.citation),
    });
    return {
      ...answer,
      reasons: answer.reasons.map(reason),
      warnings: answer.warnings.map(reason),
      basis: answer.basis.map((entry) => entry.id),
    };
  },
  taxes: (pack, input) => {
    const taxation = taxesOn(pack, paymentInput.parse(input));
    return { ...taxation, taxes: taxation.taxes.map((tax) => cited(pack, tax)) };
  },
  tariff: (pack, input) => {
    const result = tariffFor(pack, tariffInput.parse(input));
    return isProblem(result) ? result : cited(pack, result);
  },
  share: (pack, input) => {
    const verdict = shareCheck(pack, shareInput.parse(input));
    return { ...verdict, citation: verdict.citation && citationText(pack, verdict.citation) };
  },
  'divide-fund': (pack, input) => {
    const shape = z.strictObject({ fund: z.string(), pagu: rupiah, date: z.string() });
    const parts = divideFund(pack, shape.parse(input));
    return Object.fromEntries(parts.map((part) => [part.id, part.amount]));
  },
  allocation: (pack, input) => allocate(pack, allocationInput.parse(input)),
  incentive: (pack, input) => insentifUkm(pack, incentiveInput.parse(input)),
};

const rupiah = z.int().transform((amount) => Rupiah.of(amount));
const facts = z.record(z.string(), z.union([z.boolean(), z.string(), z.number()])).optional();
const evidenceInput = z.strictObject({
  spend: z.string(),
  fund: z.string().optional(),
  amount: rupiah.optional(),
  date: z.string().optional(),
  facts,
});
const gateInput = z.strictObject({
  date: z.string(),
  disbursed: rupiah,
  verified: rupiah,
  documents: z.array(z.string()),
  consent: z.boolean().default(false),
  facts: facts.transform((given) => given ?? {}),
  overrides: z.record(z.string(), z.string()).default({}),
});
const spendingInput = z.strictObject({
  spend: z.string(),
  fund: z.string().optional(),
  purpose: z.string().optional(),
  words: z.string().optional(),
  amount: rupiah.optional(),
  date: z.string(),
  facts,
});
const paymentInput = z.strictObject({
  spend: z.string(),
  fund: z.string().optional(),
  amount: rupiah,
  date: z.string(),
  npwp: z.boolean().optional(),
  pkp: z.boolean().optional(),
  golongan: z.enum(['I', 'II', 'III', 'IV', 'non-pns']).optional(),
  facts,
  manual: z
    .record(z.string(), z.strictObject({ rate: z.number(), reason: z.string() }))
    .default({}),
});
const tariffInput = z.strictObject({
  tariff: z.string(),
  date: z.string(),
  quantity: z.number().optional(),
  proof: rupiah.optional(),
  standard: rupiah.optional(),
  facts,
});
const shareInput = z.strictObject({
  fund: z.string(),
  parentPagu: rupiah,
  total: rupiah,
  date: z.string(),
});
const allocationInput = z.strictObject({
  pagu: rupiah,
  date: z.string(),
  weights: z.record(z.string(), z.number()),
  units: z.array(
    z.strictObject({
      name: z.string(),
      stbmVillages: z.number(),
      criteria: z.record(z.string(), z.number()),
    }),
  ),
});
const incentiveInput = z.strictObject({
  puskesmas: z.string(),
  absorption: rupiah,
  indices: z.strictObject({ spm: z.number(), kesulitan: z.number(), beban: z.number() }),
  ceilingLeft: rupiah,
  date: z.string(),
  staff: z.array(
    z.strictObject({
      name: z.string(),
      education: z.string(),
      position: z.string(),
      duties: z.number(),
      frequency: z.number(),
      personDays: z.number(),
    }),
  ),
});

function cited<T extends { readonly citation: Parameters<typeof citationText>[1] }>(
  pack: Pack,
  entry: T,
) {
  return { ...entry, citation: citationText(pack, entry.citation) };
}
