import { describe, expect, it } from 'vitest';
import { Rupiah } from '../../../domain/money/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import { repairDraft, send } from '../../../domain/submission/index.ts';
import {
  actor,
  answers,
  emptyDraft,
  file,
  files,
  judged,
  NOW,
  plan,
  rina,
  sentDossier,
  siti,
  TODAY,
} from '../../support/town.ts';

const draft = { ...emptyDraft(), answers };

function sendWith(given: typeof files, of = draft, by = actor(siti, 'kader', 'panji')) {
  return send(of, judged(of.answers, given).facts, by, NOW);
}

describe('Kirim', () => {
  it('is for people of the Puskesmas only', () => {
    const elsewhere = actor(siti, 'kader', 'mangaran');
    expect(sendWith(files, draft, elsewhere)).toMatchObject({ problem: 'laporan.bukan-pelapor' });
    const auditor = actor(siti, 'pengawas', 'panji');
    expect(sendWith(files, draft, auditor)).toMatchObject({ problem: 'laporan.bukan-pelapor' });
  });

  it('computes transport at the tariff, one amount per person and day', () => {
    const sent = sendWith(files);
    if (isProblem(sent)) throw new Error(sent.problem);
    expect(sent.dossier.transport.lines).toEqual([
      { ...siti, days: 1, amount: Rupiah.of(50_000) },
      { ...rina, days: 1, amount: Rupiah.of(50_000) },
    ]);
    expect(sent.dossier.total).toEqual(Rupiah.of(100_000));
    expect(sent.events.map((event) => event.type)).toEqual(['laporan.dikirim']);
  });

  it('pays two days for a range of two days', () => {
    const two = {
      ...draft,
      answers: { ...answers, tanggal: { kind: 'tanggal' as const, from: '2026-11-19', to: TODAY } },
    };
    expect(sendWith(files, two)).toMatchObject({ dossier: { total: Rupiah.of(200_000) } });
  });

  it.each([
    [30, 2, 'sent'],
    [31, 2, 'laporan.terlalu-besar'],
    [30, 3, 'laporan.terlalu-besar'],
  ])('by %i people over %i days: %s', (count, days, outcome) => {
    const people = Array.from({ length: count }, (_, i) => ({
      id: `ORANG${String(i).padStart(5, '0')}`,
      name: `Kader ${i}`,
      jabatan: 'Kader',
    }));
    const ids = people.map(({ id }) => id);
    const of = {
      ...plan,
      people,
      items: plan.items.map((item) => ({ ...item, pelaksana: ids })),
    };
    const given = {
      ...answers,
      orang: { kind: 'orang' as const, ids, selesai: true },
      tanggal: { kind: 'tanggal' as const, from: '2026-11-10', to: `2026-11-${9 + days}` },
    };
    const { facts } = judged(given, files, undefined, of);
    const sent = send({ ...draft, answers: given }, facts, actor(siti, 'kader', 'panji'), NOW);
    expect(isProblem(sent) ? sent.problem : 'sent').toBe(outcome);
  });

  it('needs the photo that Pasal 24 huruf a angka 7 asks for', () => {
    expect(sendWith([file('beritaAcara', 'BA1')])).toMatchObject({
      problem: 'laporan.belum-lengkap',
      details: { evidence: [{ citation: expect.stringContaining('Pasal 24 huruf a angka 7') }] },
    });
  });

  it('waits for files that are not in storage yet, and does not count refused ones', () => {
    const waiting = file('foto', 'F1', { state: 'menunggu' });
    expect(sendWith([waiting, file('beritaAcara', 'BA1')])).toMatchObject({
      details: { waiting: 1, evidence: [] },
    });
    const refused = file('foto', 'F1', { state: 'ditolak' });
    expect(sendWith([refused, file('beritaAcara', 'BA1')])).toMatchObject({
      details: { waiting: 0, evidence: [{}] },
    });
  });

  it('quotes photos of the present round only', () => {
    const sent = sendWith([...files, file('foto', 'OLD', { round: 3 })]);
    if (isProblem(sent)) throw new Error(sent.problem);
    expect(sent.dossier.files.map((f) => f.unique)).toEqual(['F1', 'BA1']);
  });

  it('notes a date outside the SPT', () => {
    const early = {
      ...draft,
      answers: {
        ...answers,
        tanggal: { kind: 'tanggal' as const, from: '2026-11-03', to: '2026-11-03' },
      },
    };
    expect(sendWith(files, early)).toMatchObject({ dossier: { kegiatan: { inSpt: false } } });
  });
});

describe('repair', () => {
  const returned = sentDossier({
    state: {
      at: 'dikembalikan',
      since: NOW,
      reasons: [{ item: 'foto', text: 'Foto tidak jelas' }],
    },
    version: 2,
  });

  it('is the reporter’s alone', () => {
    expect(repairDraft(returned, rina.id, 1, NOW)).toMatchObject({ problem: 'tidak-ada' });
    expect(repairDraft(sentDossier(), siti.id, 1, NOW)).toMatchObject({
      problem: 'laporan.tidak-dikembalikan',
    });
  });

  it('keeps every answer and cannot be sent before the named item is given again', () => {
    const again = repairDraft(returned, siti.id, 1, NOW);
    if (isProblem(again)) throw new Error(again.problem);
    expect(again.answers).toEqual(answers);
    expect(sendWith(files, again)).toMatchObject({
      problem: 'laporan.belum-lengkap',
      details: { steps: ['foto'] },
    });
  });
});
