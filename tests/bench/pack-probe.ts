import { Rupiah } from '../../domain/money/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { evidenceFor, meteraiOn, packInForce, packs, taxesOn } from '../../domain/rules/index.ts';

/** One evaluation as a receipt brings it: the pack in force, evidence, taxes and meterai. */
export function evaluate(): number {
  const date = '2026-11-20';
  const choice = packInForce(packs, { region: 'Kabupaten Situbondo', date });
  if (isProblem(choice)) throw new Error(choice.problem);
  const { pack } = choice;
  const amount = Rupiah.of(6_000_000);
  const needs = evidenceFor(pack, { spend: 'luar-gedung', date });
  const { taxes } = taxesOn(pack, { spend: 'barang', amount, date });
  const meterai = meteraiOn(pack, { document: 'kuitansi', amount, date });
  if (isProblem(needs) || needs.length === 0 || !meterai.amount.isPositive()) {
    throw new Error('the pack answered nothing');
  }
  return needs.length + taxes.length;
}
