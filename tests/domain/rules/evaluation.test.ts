import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rupiah } from '../../../domain/money/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import {
  disbursementGate,
  evidenceFor,
  type Facts,
  mayFund,
  meteraiOn,
  missingEvidence,
  type Pack,
  searchMenu,
  tariffFor,
  taxesOn,
} from '../../../domain/rules/index.ts';
import { allPacks } from './packs.ts';

const amount = fc.integer({ min: -1, max: 1_000_000_000 }).map((n) => Rupiah.of(n));
const date = fc.constantFrom('2010-04-22', '2018-06-30', '2022-03-31', '2022-04-01', '2026-11-21');

/** Facts of a pack, each answered rightly, or not at all. */
function factsOf(pack: Pack): fc.Arbitrary<Facts> {
  const answers = pack.facts.map((fact) => {
    const answer: fc.Arbitrary<boolean | number | string> =
      fact.type === 'boolean'
        ? fc.boolean()
        : fact.type === 'number'
          ? fc.nat(100)
          : fc.constantFrom(...(fact.values ?? []).map((value) => value.id));
    return fc.option(answer, { nil: undefined }).map((value) => [fact.id, value] as const);
  });
  return fc.tuple(...answers).map((pairs) => Object.fromEntries(pairs));
}

function paymentOf(pack: Pack) {
  return fc.record({
    spend: fc.constantFrom(...pack.spends.map((spend) => spend.id)),
    fund: fc.option(fc.constantFrom(...pack.funds.map((fund) => fund.id)), { nil: undefined }),
    amount,
    date,
    npwp: fc.option(fc.boolean(), { nil: undefined }),
    pkp: fc.option(fc.boolean(), { nil: undefined }),
    golongan: fc.option(fc.constantFrom('I', 'II', 'III', 'IV', 'non-pns'), { nil: undefined }),
    facts: factsOf(pack),
    words: fc.oneof(fc.constantFrom('rapat di luar kota', 'obat', 'posyandu', 'wifi'), fc.string()),
  });
}

describe.each(allPacks.map((pack) => ({ id: pack.id, pack })))('$id', ({ pack }) => {
  it('never taxes more than the amount, and never takes below zero', () => {
    fc.assert(
      fc.property(paymentOf(pack), (payment) => {
        const { total, net, taxes } = taxesOn(pack, payment);
        if (!payment.amount.isPositive()) {
          expect(total.isZero()).toBe(true);
          return;
        }
        expect(total.isNegative() || total.greaterThan(payment.amount)).toBe(false);
        expect(total.plus(net).equals(payment.amount)).toBe(true);
        expect(taxes.every((tax) => !tax.base.greaterThan(payment.amount))).toBe(true);
      }),
    );
  });

  it('evaluates any payment without throwing, always with reasons for a no', () => {
    fc.assert(
      fc.property(paymentOf(pack), fc.array(fc.string()), (payment, papers) => {
        const permission = mayFund(pack, payment);
        expect(permission.allowed).toBe(permission.reasons.length === 0);
        const needs = evidenceFor(pack, payment);
        if (isProblem(needs)) return;
        const missing = missingEvidence(needs, new Set(papers));
        expect(needs).toEqual(expect.arrayContaining([...missing]));
        expect(missingEvidence(needs, new Set(needs.map((need) => need.id)))).toEqual([]);
      }),
    );
  });

  it('evaluates any tariff, paper, request and search without throwing', () => {
    const tariffs = fc.constantFrom(...pack.tariffs.map((tariff) => tariff.id));
    const papers = fc.constantFrom(...pack.meterai.map((entry) => entry.document), 'entah');
    fc.assert(
      fc.property(
        fc.record({ tariff: tariffs, document: papers, money: amount, other: amount, date }),
        fc.record({ facts: factsOf(pack), words: fc.string(), quantity: fc.nat(500) }),
        ({ tariff, document, money, other, date: day }, { facts, words, quantity }) => {
          const asked = { tariff, date: day, quantity, facts, proof: money, standard: other };
          expect(isProblem(tariffFor(pack, asked))).toBe(false);
          expect(meteraiOn(pack, { document, amount: money, date: day }).amount.isNegative()).toBe(
            false,
          );
          const [disbursed, verified] = [money, other].map((one) =>
            one.isNegative() ? Rupiah.zero : one,
          );
          const request = {
            date: day,
            disbursed: disbursed ?? Rupiah.zero,
            verified: verified ?? Rupiah.zero,
            documents: [words],
            facts,
          };
          const gate = disbursementGate(pack, request);
          expect(gate.open).toBe(gate.checks.every((check) => check.state !== 'belum'));
          expect(searchMenu(pack, words).length).toBeLessThanOrEqual(10);
        },
      ),
    );
  });
});
