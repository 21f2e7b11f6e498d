import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';

const root = join(import.meta.dirname, '..');
const report = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

/** Files that break the rules of the house, and the rule that must notice. */
const VIOLATIONS: [file: string, text: string, rule: string][] = [
  ...['grammy', 'hono', '@aws-sdk/client-s3', 'node:fs', 'decimal.js', 'yaml'].map(
    (name, i): [string, string, string] => [
      `domain/people/package-${i}.ts`,
      `import '${name}';`,
      'no-restricted-imports',
    ],
  ),
  ['domain/money/node.ts', "import 'node:fs';", 'no-restricted-imports'],
  ['domain/rules/grammy.ts', "import 'grammy';", 'no-restricted-imports'],
  ['domain/up-to-bot.ts', "export * from '../bot/index.ts';", 'no-restricted-imports'],
  ['domain/up-to-functions.ts', "import '../functions/config.ts';", 'no-restricted-imports'],
  ['domain/late.ts', "export const late = () => import('../bot/bot.ts');", 'no-restricted-imports'],
  ['domain/types.ts', "export type { Bot } from 'grammy';", 'no-restricted-imports'],
  ['domain/clock.ts', 'export const now = () => Date.now();', 'no-restricted-properties'],
  ['domain/today.ts', 'export const today = () => new Date();', 'no-restricted-globals'],
  ['domain/time/clock.ts', 'export const now = () => Date.now();', 'no-restricted-properties'],
  ['domain/dice.ts', 'export const dice = () => Math.random();', 'no-restricted-properties'],
  ['domain/net.ts', "export const get = () => fetch('http://x');", 'no-restricted-globals'],
  ...['@aws-sdk/lib-dynamodb', 'hono', 'node:crypto', 'decimal.js'].map(
    (name, i): [string, string, string] => [
      `bot/package-${i}.ts`,
      `import '${name}';`,
      'no-restricted-imports',
    ],
  ),
  ['bot/up.ts', "import '../functions/wiring.ts';", 'no-restricted-imports'],
  ['bot/inside.ts', "import '../domain/money/rupiah.ts';", 'no-restricted-imports'],
  ['bot/clock.ts', 'setTimeout(() => {}, 1);', 'no-restricted-globals'],
  ['functions/inside.ts', "import '../domain/ledger/post.ts';", 'no-restricted-imports'],
  ['functions/decimal.ts', "import 'decimal.js';", 'no-restricted-imports'],
  ['functions/tests.ts', "import '../tests/support/x.ts';", 'no-restricted-imports'],
  ['functions/env.ts', 'export const port = process.env.PORT;', 'no-restricted-properties'],
  ['functions/floating.ts', 'async function f() {}\nf();', 'no-floating-promises'],
  ['functions/misused.ts', 'if (Promise.resolve(false)) throw 1;', 'no-misused-promises'],
  [
    'functions/forgotten.ts',
    'const may = async () => false;\nexport const go = () => (may() ? 1 : 2);',
    'no-misused-promises',
  ],
  ['functions/any.ts', 'export let anything: any;', 'no-explicit-any'],
  ['functions/ring-a.ts', "import './ring-b.ts';", 'no-cycle'],
  ['functions/ring-b.ts', "import './ring-a.ts';", 'no-cycle'],
  ['tests/mock.ts', "import { vi } from 'vitest';\nvi.mock('x');", 'no-restricted-properties'],
  ['tests/sleep.ts', "import 'node:timers/promises';", 'no-restricted-imports'],
  ...foldersOf('domain').map((folder): [string, string, string] => [
    `domain/neighbour/of-${folder}.ts`,
    `import '../${folder}/secret.ts';`,
    'no-restricted-imports',
  ]),
];

/** Files that keep the rules. */
const INNOCENT: [file: string, text: string][] = [
  ['domain/people/good.ts', "import * as z from 'zod';\nimport '../money/index.ts';\nz.string();"],
  ['domain/money/good.ts', "import 'decimal.js';"],
  ['bot/good.ts', "import 'grammy';\nimport '../domain/money/index.ts';"],
  ['functions/good.ts', "import 'node:fs';\nimport '../bot/bot.ts';"],
  ['functions/config.ts', 'export const port = process.env.PORT;'],
];

let sandbox = '';
let found = new Map<string, string[]>();

beforeAll(() => {
  sandbox = mkdtempSync(join(tmpdir(), 'bok-lint-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.json'])
    cpSync(join(root, file), join(sandbox, file));
  // The linter looks for its type checker among the packages beside it.
  symlinkSync(join(root, 'node_modules'), join(sandbox, 'node_modules'), 'dir');
  for (const [file, text] of [...VIOLATIONS, ...INNOCENT]) {
    mkdirSync(dirname(join(sandbox, file)), { recursive: true });
    writeFileSync(join(sandbox, file), `${text}\n`);
  }
  found = lint(sandbox).found;
});

afterAll(() => rmSync(sandbox, { recursive: true }));

describe('the linter', () => {
  it.each(VIOLATIONS)('finds what is wrong in %s', (file, _text, rule) => {
    expect(found.get(file)).toEqual(expect.arrayContaining([expect.stringContaining(rule)]));
  });

  it.each(INNOCENT)('has nothing to say about %s', (file) => {
    expect(found.get(file) ?? []).toEqual([]);
  });

  it('ends with an error, so that a script notices', () => {
    expect(lint(sandbox).status).toBe(1);
  });
});

function lint(directory: string): { status: number | null; found: Map<string, string[]> } {
  const linter = spawnSync(
    join(root, 'node_modules/.bin/oxlint'),
    ['--type-aware', '--format', 'json', 'domain', 'bot', 'functions', 'tests'],
    { cwd: directory, encoding: 'utf8' },
  );
  const byFile = new Map<string, string[]>();
  for (const { code, filename } of report.parse(JSON.parse(linter.stdout)).diagnostics) {
    const file = filename.startsWith('/') ? relative(directory, filename) : filename;
    byFile.set(file, [...(byFile.get(file) ?? []), code]);
  }
  return { status: linter.status, found: byFile };
}

function foldersOf(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
