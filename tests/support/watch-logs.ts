import { afterAll } from 'vitest';
import { leaksIn, noteSaid, saidSince } from './said.ts';

/*
 * Runs with every test file: whatever the file's process, or a program that it started, writes to stderr,
 * stdout or the console is searched for personal data, tokens and file ids once its tests are over.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.write = new Proxy(stream.write, {
    apply: (write, self, words: unknown[]) => {
      const [chunk] = words;
      noteSaid(chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : String(chunk));
      return Reflect.apply(write, self, words);
    },
  });
}
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  console[method] = new Proxy(console[method], {
    apply: (say, self, words: unknown[]) => {
      const texts = words.map((word) => (word instanceof Error ? word.stack : String(word)));
      noteSaid(`${texts.join(' ')}\n`);
      return Reflect.apply(say, self, words);
    },
  });
}

afterAll(() => {
  const leaks = leaksIn(saidSince(0));
  if (leaks.length > 0) throw new Error(`the log holds what no log may hold:\n${leaks.join('\n')}`);
});
