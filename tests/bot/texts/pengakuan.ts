import type { Texts } from '../../../bot/texts/index.ts';
import { NOW } from '../../support/town.ts';
import type { Samples } from './kind.ts';

const ZONE = 'Asia/Makassar';

/** Arguments of the texts about an acknowledgement; `word` stands for everything that people may type. */
export function pengakuanSamples(word: string): Samples<Texts['pengakuan']> {
  return {
    link: [[word, word, word, NOW, ZONE]],
    code: [['012345']],
    by: [[word, word]],
    stands: [[word, word, NOW, ZONE]],
    waiting: [[NOW, ZONE]],
    given: [[word, word, word, word]],
    voided: [[word, word]],
  };
}
