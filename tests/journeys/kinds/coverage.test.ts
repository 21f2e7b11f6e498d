import { describe, expect, it } from 'vitest';
import { evidenceListFor } from '../../../domain/rules/index.ts';
import { packOf } from '../../support/town.ts';
import { akreditasi } from './bengkayang/akreditasi.ts';
import { bokb } from './bengkayang/bokb.ts';
import { distribusi } from './bengkayang/distribusi.ts';
import { jampersal } from './bengkayang/jampersal.ts';
import { kabupaten } from './bengkayang/kabupaten.ts';
import { puskesmas } from './bengkayang/puskesmas.ts';
import { belanja, refused } from './bengkayang/puskesmas-belanja.ts';
import type { Case, RefusedCase } from './case.ts';
import * as kepmenkes from './kepmenkes/index.ts';
import * as situbondo from './situbondo/index.ts';

/** Kinds of spending of a case: of its line, and those that its costs brought. */
function spendsOf({ line, dossier }: Case): string[] {
  const costs = (dossier.costs ?? []).map((cost) => cost.split(' | ')[0] ?? '');
  return [...(line.spends ?? ['luar-gedung']), ...costs];
}

const PACKS: readonly (readonly [string, readonly Case[], readonly RefusedCase[]])[] = [
  [
    'kepmenkes-494-2010',
    [...kepmenkes.perjalanan, ...kepmenkes.belanja, ...kepmenkes.rapat],
    kepmenkes.refused,
  ],
  [
    'perbup-bengkayang-74-2017',
    [...puskesmas, ...belanja, ...kabupaten, ...distribusi, ...jampersal, ...akreditasi, ...bokb],
    refused,
  ],
  [
    'perbup-situbondo-79-2022',
    [
      ...situbondo.perjalanan,
      ...situbondo.pertemuan,
      ...situbondo.belanja,
      ...situbondo.honorarium,
    ],
    situbondo.refused,
  ],
];

describe.each(PACKS)('%s', (id, cases, refused) => {
  const pack = packOf(id);

  it('every evidence list is walked', () => {
    const walked = cases.flatMap((each) =>
      spendsOf(each).map(
        (spend) => evidenceListFor(pack, { spend, fund: each.line.fund })?.id ?? 'none',
      ),
    );
    const lists = pack.evidence.map((list) => list.id);
    expect(lists.filter((list) => !walked.includes(list))).toEqual([]);
  });

  it('every kind of spending is walked or refused', () => {
    const met = [...cases.flatMap(spendsOf), ...refused.flatMap(({ line }) => line.spends ?? [])];
    expect(pack.spends.map((spend) => spend.id).filter((spend) => !met.includes(spend))).toEqual(
      [],
    );
  });
});
