import { describe, expect, it } from 'vitest';
import type { EvidenceFile } from '../../../domain/evidence/index.ts';
import type { Answers } from '../../../domain/forms/index.ts';
import { Rupiah } from '../../../domain/money/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import { type Pack, packs } from '../../../domain/rules/index.ts';
import { putPack } from '../../../domain/rules/loading/index.ts';
import {
  askedPapers,
  type Draft,
  give,
  nextStep,
  send,
  whatIsMissing,
} from '../../../domain/submission/index.ts';
import {
  actor,
  answers,
  emptyDraft,
  file,
  files,
  judged,
  NOW,
  packOf,
  plan,
  siti,
  TODAY,
} from '../../support/town.ts';

/** What the checklist says of a report under a pack, and whether it may be sent. */
function reportUnder(pack: Pack, given: Answers, own: readonly EvidenceFile[] = files) {
  const { form, checks, facts } = judged(given, own, pack);
  const draft: Draft = { ...emptyDraft(), pack: pack.id, answers: given };
  return {
    form,
    draft,
    checks,
    steps: form.steps.map(({ id }) => id),
    missing: whatIsMissing(draft, checks, own, form),
    sent: send(draft, facts, actor(siti, 'kader', 'panji'), NOW),
  };
}

describe('the same form under each pack', () => {
  it('Situbondo: every paper of Pasal 24 huruf a by itself, nothing more to ask', () => {
    const { steps, checks, missing, sent } = reportUnder(
      packOf('perbup-situbondo-79-2022'),
      answers,
    );
    expect(steps).toEqual([
      'kegiatan',
      'tanggal',
      'tempat',
      'orang',
      'hasil',
      'lhk',
      'foto',
      'beritaAcara',
      'kuitansi',
    ]);
    expect(checks.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'surat-tugas ada',
      'kuitansi-transport nanti',
      'tanda-bukti-kedatangan ada',
      'lhk ada',
      'kak ada',
      'bukti-pendukung ada',
      'foto ada',
    ]);
    expect(missing).toBeUndefined();
    expect(isProblem(sent)).toBe(false);
  });

  it('Kepmenkes: kuitansi, proof of payment or fuel receipt are one demand, met at payment', () => {
    const { steps, checks, missing } = reportUnder(packOf('kepmenkes-494-2010'), answers);
    expect(steps).toEqual(['kegiatan', 'tanggal', 'tempat', 'orang', 'hasil', 'kuitansi']);
    expect(checks).toEqual([
      {
        id: 'kuitansi-transport',
        label: 'Kuitansi',
        required: true,
        citation: 'Kepmenkes 494/2010 III.B.7 huruf a',
        state: 'nanti',
      },
      {
        id: 'surat-tugas',
        label: 'Surat tugas',
        required: true,
        citation: 'Kepmenkes 494/2010 III.B.7 huruf a',
        state: 'ada',
      },
    ]);
    expect(missing).toBeUndefined();
  });

  describe('Bengkayang: proof of transport or Surat Pernyataan Riil', () => {
    const pack = packOf('perbup-bengkayang-74-2017');
    const BOTH = 'Bukti biaya transport sesuai at cost / Surat Pernyataan Riil biaya transport';

    it('is asked for in a step of its own; SPT or schedule is met by the SPT', () => {
      const { form, draft, checks, missing, sent } = reportUnder(pack, answers);
      expect(nextStep(draft, form)?.id).toBe('bukti');
      expect(checks[0]).toMatchObject({ label: 'Surat perintah tugas (SPT)', state: 'ada' });
      expect(checks.filter(({ state }) => state === 'kurang')).toMatchObject([
        { label: BOTH, step: 'bukti', citation: expect.stringContaining('A.3.1) huruf c') },
      ]);
      expect(missing).toMatchObject({ details: { steps: ['bukti'], evidence: [{ label: BOTH }] } });
      expect(sent).toMatchObject({ problem: 'laporan.belum-lengkap' });
    });

    it('says the meterai of the statement, at any amount', () => {
      const { form } = reportUnder(pack, answers);
      expect(askedPapers(pack, form, answers, TODAY, Rupiah.of(1))).toEqual([
        {
          key: 'bukti-transport',
          papers: [
            { id: 'bukti-transport', label: 'Bukti biaya transport sesuai at cost' },
            {
              id: 'surat-pernyataan-riil',
              label: 'Surat Pernyataan Riil biaya transport',
              meterai: Rupiah.of(6_000),
            },
          ],
          citation: 'Perbup Bengkayang 74/2017 Lampiran I BAB III.A.3.1) huruf c',
        },
      ]);
    });

    it('one file is enough; it waits until stored, and goes with the dossier', () => {
      const { form, draft } = reportUnder(pack, answers);
      const step = form.steps.find(({ id }) => id === 'bukti');
      if (!step) throw new Error('no step');
      const facts = { today: TODAY, plan, pack };
      const given = give(draft, step, { kind: 'berkas', file: 'R1' }, facts, 9, NOW);
      if (isProblem(given)) throw new Error(given.problem);
      expect(nextStep(given, form)).toBeUndefined();

      const waiting = file('bukti', 'R1', { state: 'menunggu' });
      expect(reportUnder(pack, given.answers, [...files, waiting]).missing).toMatchObject({
        details: { waiting: 1 },
      });
      const refused = file('bukti', 'R1', { state: 'ditolak' });
      expect(reportUnder(pack, given.answers, [...files, refused]).missing).toMatchObject({
        details: { evidence: [{ label: BOTH }] },
      });
      const { sent } = reportUnder(pack, given.answers, [...files, file('bukti', 'R1')]);
      if (isProblem(sent)) throw new Error(sent.problem);
      expect(sent.dossier.files.map(({ unique }) => unique)).toEqual(['F1', 'BA1', 'R1']);
    });
  });

  it('a district’s own list with papers that no step knows: asked one by one, in its order', () => {
    const { shelf, faults } = putPack(packs, {
      id: 'perbup-lain',
      extends: 'perbup-situbondo-79-2022',
      identity: Object(packs.raw('perbup-situbondo-79-2022')).identity,
      evidence: [
        {
          id: '24a',
          items: [
            { id: 'izin-camat', label: 'Izin camat', citation: 'Pasal 1' },
            { id: 'peta', label: 'Peta', citation: 'Pasal 2', required: false },
            { id: 'surat-jalan', label: 'Surat jalan', citation: 'Pasal 3' },
          ],
        },
      ],
    });
    expect(faults).toEqual([]);
    const pack = shelf.pack('perbup-lain');
    if (!pack) throw new Error('no pack');
    const { form, draft } = reportUnder(pack, answers);
    const papers = askedPapers(pack, form, answers, TODAY).map(({ key }) => key);
    expect(papers).toEqual(['izin-camat', 'surat-jalan']);
    const facts = { today: TODAY, plan, pack };
    const step = nextStep(draft, form);
    if (!step) throw new Error('no step');
    const first = give(draft, step, { kind: 'berkas', file: 'P1' }, facts, 9, NOW);
    if (isProblem(first)) throw new Error(first.problem);
    expect(nextStep(first, form)?.id).toBe('bukti');
    const second = give(first, step, { kind: 'berkas', file: 'P2' }, facts, 10, NOW);
    if (isProblem(second)) throw new Error(second.problem);
    expect(second.answers.bukti).toEqual({
      kind: 'bukti',
      files: { 'izin-camat': 'P1', 'surat-jalan': 'P2' },
      selesai: true,
    });
    expect(nextStep(second, form)).toBeUndefined();
    expect(give(draft, step, { kind: 'teks', text: 'x' }, facts, 11, NOW)).toMatchObject({
      problem: 'langkah.lain',
    });
  });
});
