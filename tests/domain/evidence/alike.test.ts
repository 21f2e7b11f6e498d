import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitsBetween,
  bucketsOf,
  isPaper,
  mostDistance,
  placesToLook,
} from '../../../domain/evidence/index.ts';

const hash = fc
  .bigInt({ min: 0n, max: 2n ** 64n - 1n })
  .map((bits) => bits.toString(16).padStart(16, '0'));
const bits = (most: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { minLength: most, maxLength: most });

function flipped(from: string, which: readonly number[]): string {
  const mask = which.reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n);
  return (BigInt(`0x${from}`) ^ mask).toString(16).padStart(16, '0');
}

/** Whether a picture kept under one hash is found by looking for the other. */
function meets(kept: string, sought: string, paper: boolean): boolean {
  const there = bucketsOf(kept).map(({ band, value }) => `${band} ${value}`);
  return placesToLook(sought, paper).some(({ band, value }) => there.includes(`${band} ${value}`));
}

describe('pictures alike', () => {
  it('are those that differ in few bits', () => {
    expect(bitsBetween('0000000000000000', '0000000000000000')).toBe(0);
    expect(bitsBetween('0000000000000000', 'ffffffffffffffff')).toBe(64);
    expect(bitsBetween('8000000000000001', '0000000000000003')).toBe(2);
    expect([mostDistance(false), mostDistance(true)]).toEqual([9, 4]);
    expect(['foto', 'kuitansi', 'bukti', 'beritaAcara'].map(isPaper)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it.each([false, true])('are certainly found up to the distance (papers: %s)', (paper) => {
    const most = mostDistance(paper);
    fc.assert(
      fc.property(hash, fc.integer({ min: 0, max: most }).chain(bits), (kept, which) => {
        const sought = flipped(kept, which);
        expect(bitsBetween(kept, sought)).toBe(which.length);
        expect(meets(kept, sought, paper)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('may be missed one bit further: the distance is as far as five bands reach', () => {
    const from = '0000000000000000';
    const two = flipped(from, [0, 1, 13, 14, 26, 27, 39, 40, 52, 53]);
    expect(bitsBetween(from, two)).toBe(mostDistance(false) + 1);
    expect(meets(from, two, false)).toBe(false);
    const one = flipped(from, [0, 13, 26, 39, 52]);
    expect(meets(from, one, true)).toBe(false);
  });

  it('are looked for in fewer places than one batch of reads holds', () => {
    expect(placesToLook('0123456789abcdef', false)).toHaveLength(69);
    expect(placesToLook('0123456789abcdef', true)).toHaveLength(5);
  });
});
