import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makePaper,
  type PaperKind,
  papersFor,
  type ReportFacts,
  reportFacts,
} from '../../bot/papers/index.ts';
import { planBundle, renderBundle } from '../../functions/papers/bundle.ts';
import { renderPaper } from '../../functions/papers/render.ts';
import { type LiveTown, liveTown, RINA, SITI } from '../support/live-town.ts';
import { readPdf } from '../support/pdf.ts';

const STAMP = { code: '8FK2QW7M3ZTA90XB', address: 'https://bok.example.go.id/d/8FK2QW7M3ZTA90XB' };

let town: LiveTown;
beforeAll(async () => {
  town = await liveTown({ demo: true });
}, 60_000);
afterAll(() => town.close());

describe('the demo district', () => {
  it('every paper that is offered for its reports can be made, and says nothing odd', async () => {
    const made = new Set<string>();
    for (const user of [SITI, RINA]) {
      const { me } = await town.store.session(user);
      for (const { id } of await town.store.reports(me?.id ?? '', 20)) {
        const facts = await reportFacts(town, await town.store.folder(id));
        if (!facts) throw new Error(`no facts of ${id}`);
        for (const kind of papersFor(facts)) {
          const pdf = await readPdf(await bytesOf(facts, kind));
          expect(pdf.words).not.toMatch(/undefined|NaN|\[object|tidak ditemukan di penyimpanan/);
          if (!made.has(kind)) await pdf.draw(`demo-${kind}`);
          if (kind === 'spj') await pdf.draw('demo-spj-akhir', pdf.pages.length);
          made.add(kind);
        }
      }
    }
    expect([...made].sort()).toEqual([
      'berita-acara',
      'kuitansi',
      'laporan-hasil-kegiatan',
      'spj',
      'spt-bulanan',
    ]);
  }, 120_000);
});

async function bytesOf(facts: ReportFacts, kind: PaperKind): Promise<Uint8Array> {
  if (kind === 'spj') {
    return renderBundle(planBundle(facts), STAMP, async (sha256) => {
      const found = await town.files.get(sha256);
      return found && 'bytes' in found ? found.bytes : undefined;
    });
  }
  const paper = makePaper(facts, kind);
  if (!paper) throw new Error(`${kind} is offered and cannot be made`);
  return renderPaper(paper, STAMP);
}
