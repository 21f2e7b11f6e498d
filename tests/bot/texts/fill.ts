import { Html } from '../../../bot/html.ts';
import { problemText, type Texts } from '../../../bot/texts/index.ts';
import type { Problem, ProblemCode } from '../../../domain/problem.ts';
import { fileSamples } from './berkas.ts';
import { costSamples } from './biaya.ts';
import { paperSamples } from './dokumen.ts';
import { reportSamples } from './laporan.ts';
import { problemSamples } from './masalah.ts';
import { pengakuanSamples } from './pengakuan.ts';
import { talkSamples } from './percakapan.ts';
import { moneySamples } from './uang.ts';

/** One thing that people read: where it stands in the texts, and how it reads once filled. */
export type Filled = { path: string; said: unknown };

/** Every text of a language, the functions called with their samples. */
export function fill(t: Texts, word: string): Filled[] {
  const { masalah, ...others } = t;
  const samples = {
    ...talkSamples(word),
    berkas: fileSamples(word),
    biaya: costSamples(word),
    laporan: reportSamples(word),
    pengakuan: pengakuanSamples(word),
    dokumen: paperSamples(word),
    uang: moneySamples(word),
  };
  const problems = problemSamples(word);
  const codes = Object.keys(masalah) as ProblemCode[];
  return [
    ...walk(others, samples, ''),
    ...codes.flatMap((code) => {
      const path = `masalah.${code}`;
      const details = problems[code];
      if (!details) throw new Error(`${path}: no sample details`);
      return details.map((of) => ({
        path,
        said: problemText(t, { problem: code, details: of } as Problem),
      }));
    }),
  ];
}

function walk(text: unknown, samples: unknown, path: string): Filled[] {
  if (typeof text === 'function') {
    if (!Array.isArray(samples) || samples.length === 0) throw new Error(`${path}: no samples`);
    return samples.map((args: unknown[]) => ({ path, said: text(...args) }));
  }
  if (typeof text !== 'object' || text === null || text instanceof Html) {
    return [{ path, said: text }];
  }
  return Object.entries(text).flatMap(([key, value]) =>
    walk(value, part(samples, key), path ? `${path}.${key}` : key),
  );
}

function part(samples: unknown, key: string): unknown {
  if (typeof samples !== 'object' || samples === null) return undefined;
  return new Map(Object.entries(samples)).get(key);
}
