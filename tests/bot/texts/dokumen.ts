import type { Texts } from '../../../bot/texts/index.ts';
import type { Samples } from './kind.ts';

/** Arguments of the texts around papers; `word` stands for everything that people may type. */
export function paperSamples(word: string): Samples<Texts['dokumen']> {
  return {
    list: [['L-8FK2QW', word]],
    whose: [[word, 'L-8FK2QW']],
    everybody: [[2], [12]],
    which: [[undefined], [word]],
    spt: [['2026-11']],
    noPlan: [['2026-11']],
    making: [[word, word]],
    stillMaking: [[word, word]],
    caption: [[word, word, '8FK2QW7M3ZTA90XB']],
    failed: [[word]],
    notNeeded: [[word]],
    tooBig: [[word]],
  };
}
