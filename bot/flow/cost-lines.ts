import { receiptsOf } from '../../domain/forms/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import { transportOf } from '../../domain/submission/index.ts';
import { type Html, html, join } from '../html.ts';
import { costLine } from './ask-cost.ts';
import type { Scene } from './scene.ts';

/** So many costs stand open in a review; more are folded, and shorter. */
const OPEN = 5;
/** So many are named at all; the others are one sum. */
const NAMED = 20;
/** Characters of a kind of spending, a seller or a payee in a folded list. */
const SHORT = 24;

/** What the total of a report is the sum of: transport, then cost by cost. */
export function reviewCosts(scene: Scene): Html[] {
  const { t, draft, plan } = scene;
  const transport = plan && transportOf(draft.answers, plan);
  const [first] = transport?.lines ?? [];
  const trips =
    transport && first && transport.total.isPositive()
      ? [t.biaya.trips(transport.lines.length, first.days, transport.tariff, transport.total)]
      : [];
  const costs = receiptsOf(draft.answers);
  if (costs.length <= OPEN) {
    return [...trips, ...costs.map((cost) => t.biaya.line(costLine(scene, cost)))];
  }
  const lines = costs.slice(0, NAMED).map((cost) => {
    const { label, seller, payee, ...line } = costLine(scene, cost);
    return t.biaya.line({
      ...line,
      label: short(label),
      seller: seller && short(seller),
      payee: payee && short(payee),
    });
  });
  const rest = costs.slice(NAMED);
  const others = t.biaya.others(rest.length, Rupiah.sum(rest.map(({ amount }) => amount)));
  const all = join(rest.length > 0 ? [...lines, others] : lines);
  return [...trips, html`<blockquote expandable>${all}</blockquote>`];
}

function short(text: string): string {
  const letters = [...text];
  return letters.length > SHORT ? `${letters.slice(0, SHORT - 1).join('')}…` : text;
}
