import type { Texts } from '../../../bot/texts/index.ts';
import { REFUSAL_REASONS } from '../../../domain/evidence/index.ts';
import { NOW } from '../../support/town.ts';
import type { Samples } from './kind.ts';

const WHERE = { latitude: -7.70123, longitude: 114.00456 };

/** Arguments of the texts about files; `word` stands for everything that people may type. */
export function fileSamples(word: string): Samples<Texts['berkas']> {
  return {
    refused: [...REFUSAL_REASONS.map((reason) => ['foto', reason] as const), [word, 'jenis']].map(
      ([step, reason]) => [step, reason] as Parameters<Texts['berkas']['refused']>,
    ),
    taken: [
      ['2026-08-30T09:12:33', WHERE, 1_240],
      [undefined, WHERE, 90],
      ['2026-08-30T09:12:33', undefined, undefined],
    ],
    compared: [[word, word, NOW, 'Asia/Makassar']],
    elsewhere: [[word]],
    gone: [[word]],
    morePairs: [[3]],
    comparison: [[word]],
  };
}
