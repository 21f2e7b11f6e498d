import type { Texts } from '../../../bot/texts/index.ts';
import { rp, type Samples } from './kind.ts';

const MUCH = rp(1_250_000_000);

/** Arguments of the texts about facts, costs and attendance; `word` stands for everything that people may type. */
export function costSamples(word: string): Samples<Texts['biaya']> {
  return {
    askFact: [
      [word, false],
      [word, true],
    ],
    papersAfter: [[[word]], [[word, word]]],
    askPeserta: [
      [0, false],
      [1, false],
      [12, true],
    ],
    peserta: [
      [12, false],
      [0, true],
      [1, true],
    ],
    askKata: [[word]],
    transport: [[4, 3, MUCH, MUCH, word]],
    trips: [[4, 3, MUCH, MUCH]],
    others: [[7, MUCH]],
    line: [
      [{ label: word, amount: MUCH, seller: word }],
      [{ label: word, amount: MUCH, payee: word, komponen: 'penginapan' }],
      [{ label: word, amount: MUCH, count: 2 }],
    ],
    about: [[{ label: word, amount: MUCH, seller: word }]],
    nota: [
      [word, '2026-08-30'],
      [word, undefined],
    ],
    item: [[{ name: word, quantity: 2.5, price: MUCH }]],
    rate: [[2.5, word]],
    drop: [[10]],
    askCosts: [[[word]], [[word, word]]],
    noProofHint: [[word]],
    count: [
      [word, MUCH],
      [word, undefined],
    ],
    file: [
      ['', ''],
      [word, word],
    ],
  };
}
