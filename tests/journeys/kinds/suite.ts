import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checksOf } from '../../../bot/views/dossier.ts';
import { type LiveTown, SITI } from '../../support/live-town.ts';
import { packOf } from '../../support/town.ts';
import type { Case, RefusedCase } from './case.ts';
import { townOf } from './pack-town.ts';
import { begin, checkLines, fill, summary, talk } from './walk.ts';

/** One town under a region's pack, and a journey for every case. */
export function kindsOf(
  of: { readonly region: string; readonly pack: string },
  cases: readonly Case[],
  refusedCases: readonly RefusedCase[] = [],
): void {
  let town: LiveTown;
  beforeAll(async () => {
    town = await townOf(of.region, [...cases, ...refusedCases]);
  });
  afterAll(() => town.close());
  beforeEach(() => town.dropDrafts(SITI));

  describe('is asked for its list, refused while incomplete, sent when complete', () => {
    it.each(cases)('$name', async (each) => {
      const folder = await town.store.folder(await fill(town, each));
      const { dossier } = folder;
      if (!dossier) throw new Error('nothing was sent');
      expect(dossier.pack).toBe(of.pack);
      expect(checkLines(checksOf(dossier, folder, packOf(of.pack))), 'as verified').toEqual(
        each.list,
      );
      expect(summary(dossier)).toEqual({ costs: [], facts: {}, files: {}, ...each.dossier });
    });
  });

  if (refusedCases.length === 0) return;
  describe('is refused with the article', () => {
    it.each(refusedCases)('$name', async (each) => {
      await begin(town, each.name);
      await talk(town, each.talk);
      await town.as(SITI).sendText('kirim');
      expect(town.said(SITI)).toContain('Laporan belum bisa dikirim');
    });
  });
}
