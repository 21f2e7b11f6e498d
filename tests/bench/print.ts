import type { Goal, Results } from './goals.ts';
import { round } from './stats.ts';
import type { Throughput } from './throughput.ts';

type Cell = string | number;

/** All tables of a run as text. */
export function report(results: Results, goals: readonly Goal[]): string {
  const { throughput, steps, saldo, coldStart, lookalikes } = results;
  return [
    title('Report flow: 14 updates, 3 photos. Medians; CPU of the bot process alone, ms'),
    table(
      [
        'bot',
        'parallel',
        'updates/s',
        'p50 ms',
        'p99 ms',
        'CPU/update',
        'CPU × bare',
        'rate × bare',
      ],
      throughput.map((t) => {
        const bare = throughput.find((b) => b.subject === 'bare' && b.parallel === t.parallel);
        return [
          t.subject,
          t.parallel,
          round(t.perSecond, 0),
          round(t.p50, 1),
          round(t.p99, 1),
          round(t.cpuPerUpdate),
          times(t, bare, 'cpuPerUpdate'),
          times(t, bare, 'perSecond'),
        ];
      }),
    ),
    'app: this bot. bare: grammY + Hono + AWS SDK, one read and one transaction, answering in the same',
    'way (presses edit over HTTP, the rest in the webhook reply). bare-reply: all in the webhook reply.',
    title('By step, 16 reporters in lockstep: CPU ms, requests to DynamoDB, draft in bytes'),
    table(
      ['step', 'answer', 'CPU', 'draft', 'requests'],
      steps.map((s) => [
        s.name,
        s.answer ? 'yes' : '',
        round(s.cpu),
        s.draftBytes,
        s.requests.map(short).join(' '),
      ]),
    ),
    title('/saldo over a short and a long book'),
    table(
      ['postings', 'CPU ms', 'p50 ms', 'requests'],
      saldo.map((s) => [s.postings, round(s.cpu), round(s.p50), s.requests.map(short).join(' ')]),
    ),
    title('Pictures alike: one search in a district'),
    table(
      ['photos', 'buckets', 'fullest', 'p50 ms', 'p99 ms', 'all full: p50', 'p99', 'found'],
      [
        [
          lookalikes.photos,
          lookalikes.buckets,
          lookalikes.fullest,
          round(lookalikes.p50),
          round(lookalikes.p99),
          round(lookalikes.fullP50),
          round(lookalikes.fullP99),
          `${lookalikes.found}/${lookalikes.sought}`,
        ],
      ],
    ),
    title(`Webhook on Lambda, ${coldStart.runs} starts`),
    table(
      ['', ''],
      [
        ['bundle read at a cold start, kB', round(coldStart.bytes / 1000, 0)],
        ['bundle with what loads later, kB', round(coldStart.allBytes / 1000, 0)],
        ['process start to bundle loaded, ms', round(coldStart.loaded, 0)],
        ['process start to first update handled, ms', round(coldStart.handled, 0)],
        ['the same seen from outside, ms', round(coldStart.whole, 0)],
        ['packs: load, ms', round(coldStart.packsLoad, 1)],
        ['packs: first evaluation, ms', round(coldStart.packsEvaluation, 1)],
      ],
    ),
    title('Goals'),
    table(
      ['goal', 'measured', 'limit', ''],
      goals.map((goal) => [goal.what, goal.measured, goal.limit, goal.met ? 'met' : 'MISSED']),
    ),
  ].join('\n');
}

function times(a: Throughput, b: Throughput | undefined, key: 'cpuPerUpdate' | 'perSecond') {
  return b ? round(a[key] / b[key]) : '';
}

function short(request: string): string {
  return request.replace(/Items?$/, '');
}

function title(text: string): string {
  return `\n${text}`;
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], index: number) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        const isNumber = index > 0 && typeof rows[index - 1]?.[column] === 'number';
        return isNumber ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return all
    .map(line)
    .filter((text) => text !== '')
    .join('\n');
}
