import { afterAll, vi } from 'vitest';
import { leaksIn, linesSaid, noteSaid } from './said.ts';

/*
 * Runs with every test file: whatever the file's process, or a program that it started, writes to stderr,
 * stdout or the console is searched for personal data, tokens and file ids once its tests are over.
 */
const streams = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'));
const consoles = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
  vi.spyOn(console, method),
);

afterAll(() => {
  for (const { mock } of streams) for (const [chunk] of mock.calls) noteSaid(String(chunk));
  for (const { mock } of consoles) {
    for (const words of mock.calls) {
      const texts = words.map((word) => (word instanceof Error ? word.stack : String(word)));
      noteSaid(`${texts.join(' ')}\n`);
    }
  }
  const leaks = leaksIn(linesSaid());
  if (leaks.length > 0) throw new Error(`the log holds what no log may hold:\n${leaks.join('\n')}`);
});
