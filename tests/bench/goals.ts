import type { ColdStart } from './cold-start.ts';
import type { LookalikeCost } from './lookalikes.ts';
import type { SaldoCost } from './saldo.ts';
import { round, sum } from './stats.ts';
import type { Subject } from './subject.ts';
import type { Throughput } from './throughput.ts';
import type { StepCost } from './window.ts';

/** Everything that one run measured. */
export interface Results {
  throughput: Throughput[];
  steps: StepCost[];
  saldo: SaldoCost[];
  coldStart: ColdStart;
  lookalikes: LookalikeCost;
}

export interface Goal {
  what: string;
  measured: number;
  limit: string;
  met: boolean;
}

/** Reads by name; everything else that goes to DynamoDB writes. */
export const READS = ['GetItem', 'Query', 'BatchGetItem'];

/** What the project set itself, against what was measured. */
export function goals(results: Results): Goal[] {
  const { throughput, steps, saldo, coldStart, lookalikes } = results;
  const ratio = (key: 'cpuPerUpdate' | 'perSecond', than: Subject, parallel = 16) => {
    const of = (subject: Subject) =>
      throughput.find((t) => t.subject === subject && t.parallel === parallel)?.[key] ?? Number.NaN;
    return of('app') / of(than);
  };
  const answers = steps.filter((step) => step.answer);
  const half = Math.floor(answers.length / 2);
  const cpu = (list: readonly StepCost[]) => sum(list.map((s) => s.cpu)) / list.length;
  const [few, many] = saldo;
  const most = (wanted: (name: string) => boolean) =>
    Math.max(...answers.map(({ requests }) => requests.filter(wanted).length));
  const above = answers.filter((s) => s.requests.filter((r) => READS.includes(r)).length > 2);
  return [
    atMost('CPU per update / bare bot, 16 parallel', ratio('cpuPerUpdate', 'bare'), 1.5),
    atMost('the same / bare bot that only replies', ratio('cpuPerUpdate', 'bare-reply'), 1.5),
    atMost(
      'CPU: second half of the answers / first',
      cpu(answers.slice(half)) / cpu(answers.slice(0, half)),
      1.25,
    ),
    atLeast('reports, updates per second / bare bot, 16 parallel', ratio('perSecond', 'bare'), 0.8),
    atMost('draft at its largest, bytes', Math.max(...steps.map((s) => s.draftBytes)), 2000),
    atMost(
      `reads of an answer, at most${named(above)}`,
      most((name) => READS.includes(name)),
      2,
    ),
    atMost(
      'transactions of an answer, at most',
      most((name) => name === 'TransactWriteItems'),
      1,
    ),
    atMost('cold start of the webhook, ms', coldStart.handled, 180),
    atMost(
      'packs at cold start: load and one evaluation, ms',
      coldStart.packsLoad + coldStart.packsEvaluation,
      10,
    ),
    atMost(
      `/saldo CPU: ${many?.postings} postings / ${few?.postings}`,
      (many?.cpu ?? 0) / (few?.cpu ?? 0),
      1.1,
    ),
    atMost(
      `/saldo wait: ${many?.postings} postings / ${few?.postings}`,
      (many?.p50 ?? 0) / (few?.p50 ?? 0),
      1.1,
    ),
    atMost(`pictures alike among ${lookalikes.photos}, p99 ms`, lookalikes.p99, 50),
    atMost('the same where all places to look are full', lookalikes.fullP99, 50),
    atLeast(
      'pictures within the distance that were found',
      lookalikes.found / lookalikes.sought,
      1,
    ),
  ];
}

function named(steps: readonly StepCost[]): string {
  return steps.length === 0 ? '' : ` (above 2: ${steps.map(({ name }) => name).join(', ')})`;
}

function atMost(what: string, measured: number, limit: number): Goal {
  return { what, measured: round(measured), limit: `≤ ${limit}`, met: measured <= limit };
}

function atLeast(what: string, measured: number, limit: number): Goal {
  return { what, measured: round(measured), limit: `≥ ${limit}`, met: measured >= limit };
}
