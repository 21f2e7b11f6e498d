import { html } from '../../../bot/html.ts';
import type { Texts } from '../../../bot/texts/index.ts';
import { NOW } from '../../support/town.ts';
import { rp, type Samples } from './kind.ts';

const MUCH = rp(1_250_000_000);

/** Arguments of the texts about own reports; `word` stands for everything that people may type. */
export function reportSamples(word: string): Samples<Texts['laporan']> {
  const said = html`${word}`;
  const desk: [string, number][] = [
    [word, 0],
    [word, 1],
    [word, 12],
  ];
  return {
    title: [
      ['2026-08', 0],
      ['2026-08', 12],
    ],
    returnedTitle: [[2]],
    pageOf: [[1, 3]],
    counts: [[[{ label: word, count: 2 }]]],
    groupButton: [['perlu diperbaiki', 12]],
    line: [[word, word, word, MUCH, said]],
    draft: [
      [word, word, 4, 9, false],
      [word, word, 9, 9, true],
    ],
    continueDraft: [['L-ABC123']],
    standing: {
      meja: desk,
      perbaiki: [[0], [3]],
      ajukan: desk,
      dana: desk,
      bayar: desk,
      cair: [[0], [3]],
      terima: [[word]],
      sanggah: desk,
      selesai: [[word]],
      ditolak: [[word]],
    },
    reason: [
      [word, word, 0],
      [word, word, 2],
    ],
    open: [['L-ABC123']],
    total: [[MUCH]],
    at: [[NOW, 'Asia/Jakarta', said]],
    events: {
      dikirim: [[true], [false]],
      disetujui: [[word, word]],
      dikembalikan: [[word, word, [{ label: word, text: word }]]],
      ditolak: [[word, word, word]],
      dibayar: [
        [MUCH, true],
        [MUCH, false],
      ],
      diterima: [[MUCH]],
    },
    copyOf: [['L-ABC123']],
    twin: [['L-ABC123']],
    copiedFrom: [[word]],
    copied: [[word, [{ label: word, value: said }]]],
    copiedNothing: [[word]],
    copyNoLine: [[word, '2026-09']],
    wordToday: [[word]],
    wordThen: [[word]],
  };
}
