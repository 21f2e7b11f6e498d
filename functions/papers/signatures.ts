import type { Content } from 'pdfmake/interfaces.js';
import { printed, type Signature } from '../../bot/papers/index.ts';
import type { Rupiah } from '../../domain/money/index.ts';
import { dashed } from './layouts.ts';

/** Room to sign by hand, and for a meterai (the real one is 30 × 24 mm). */
const SIGN_SPACE = { letter: 56, slip: 44 };
const METERAI = { width: 74, height: 46 };

/** A single signature stands in the right half, as on letters. */
export function signatures(columns: readonly Signature[], width: number): Content {
  const gap = 14;
  const each =
    columns.length === 1 ? width / 2 : (width - gap * (columns.length - 1)) / columns.length;
  return {
    unbreakable: true,
    columns: [
      ...(columns.length === 1 ? [{ width: width / 2, text: '' }] : []),
      ...columns.map((one) => ({ width: each, stack: signature(one, each) })),
    ],
    columnGap: columns.length === 1 ? 0 : gap,
    margin: [0, 12, 0, 6],
  };
}

function signature({ head, name, nip, meterai }: Signature, width: number): Content[] {
  const small = width < 180;
  const center = { alignment: 'center' as const, fontSize: small ? 9.5 : 10.5 };
  const dots = '.'.repeat(small ? 30 : 40);
  return [
    ...head.map((text) => ({ ...center, text: text === '' ? ' ' : text })),
    meterai
      ? meteraiBox(meterai, width)
      : { text: ' ', margin: [0, 0, 0, (small ? SIGN_SPACE.slip : SIGN_SPACE.letter) - 12] },
    name === ''
      ? { ...center, text: dots }
      : { ...center, text: name, bold: true, decoration: 'underline' as const },
    ...(nip === undefined ? [] : [{ ...center, text: `NIP ${nip || dots.slice(0, -8)}` }]),
  ];
}

/** The place of the meterai, left of where the signature runs over it. */
function meteraiBox(meterai: Rupiah, width: number): Content {
  const left = Math.max((width - METERAI.width) / 2 - 24, 0);
  return {
    table: {
      widths: [METERAI.width - 10],
      heights: [METERAI.height - (width < 180 ? 11 : 6)],
      body: [
        [
          {
            text: printed.meterai(meterai),
            fontSize: 7.5,
            color: '#555555',
            alignment: 'center',
            margin: [0, width < 180 ? 8 : 11, 0, 0],
          },
        ],
      ],
    },
    layout: dashed,
    margin: [left, width < 180 ? 0 : 4, 0, width < 180 ? 2 : 6],
  };
}
