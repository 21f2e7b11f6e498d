import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  decide,
  flagsOf,
  maySee,
  payeesOf,
  whyNotDecide,
} from '../../../domain/approval/index.ts';
import { Rupiah } from '../../../domain/money/index.ts';
import type { Actor } from '../../../domain/people/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import { actor, dewi, kapus, NOW, rina, sentDossier, siti } from '../../support/town.ts';

const head = actor(kapus, 'kepala-puskesmas', 'panji');
const verifier = actor(dewi, 'verifikator', 'situbondo');
const dossier = sentDossier();

function approved(by: Actor, of: Dossier): Dossier {
  const decided = decide(of, { kind: 'setujui' }, by, { seen: of.version, shown: 'hash' }, NOW);
  if (isProblem(decided)) throw new Error(decided.problem);
  return decided.next;
}

describe('who may not decide', () => {
  it.each<[string, Actor, string]>([
    ['another Puskesmas', actor(kapus, 'kepala-puskesmas', 'mangaran'), 'tidak-ada'],
    ['another kabupaten', actor(dewi, 'verifikator', 'bondowoso'), 'tidak-ada'],
    ['a kader of the same Puskesmas', actor(rina, 'kader', 'panji'), 'tidak-ada'],
    ['the treasurer', actor(kapus, 'bendahara', 'panji'), 'laporan.bukan-meja'],
    ['the verifier before the head', verifier, 'laporan.bukan-meja'],
    ['the reporter as head', actor(siti, 'kepala-puskesmas', 'panji'), 'laporan.sendiri'],
    ['a head who is paid', actor(rina, 'kepala-puskesmas', 'panji'), 'laporan.dibayar-sendiri'],
  ])('%s', (_who, by, code) => {
    expect(whyNotDecide(dossier, by)).toMatchObject({ problem: code });
  });

  it('a verifier who belongs to the Puskesmas', () => {
    const both: Actor = {
      ...verifier,
      roles: [...verifier.roles, { role: 'petugas', unit: 'panji' }],
    };
    expect(whyNotDecide(approved(head, dossier), both)).toMatchObject({
      problem: 'laporan.puskesmas-sendiri',
    });
  });

  it('the head once more as verifier', () => {
    const both: Actor = {
      ...head,
      roles: [...head.roles, { role: 'verifikator', unit: 'situbondo' }],
    };
    expect(isProblem(whyNotDecide(approved(both, dossier), both))).toBe(true);
  });
});

describe('decisions', () => {
  it('approves level by level and owes each payee at the end', () => {
    const first = decide(dossier, { kind: 'setujui' }, head, { seen: 1, shown: 'h1' }, NOW);
    expect(first).toMatchObject({
      next: { state: { at: 'meja', level: 1 }, version: 2 },
      events: [
        {
          type: 'laporan.disetujui',
          data: { desk: { role: 'verifikator', unit: 'situbondo' }, payees: [] },
        },
      ],
    });
    const second = approved(verifier, approved(head, dossier));
    expect(second.state).toEqual({ at: 'disetujui', since: NOW, cair: false });
    expect(second.decisions.map(({ by, shown }) => [by.name, shown])).toEqual([
      [kapus.name, 'hash'],
      [dewi.name, 'hash'],
    ]);
  });

  it('refuses to decide on a version that was not shown', () => {
    const stale = decide(dossier, { kind: 'setujui' }, head, { seen: 0, shown: 'h' }, NOW);
    expect(stale).toMatchObject({ problem: 'laporan.berubah' });
  });

  it('says who decided before', () => {
    const done = approved(verifier, approved(head, dossier));
    expect(decide(done, { kind: 'setujui' }, verifier, { seen: 2, shown: 'h' }, NOW)).toMatchObject(
      {
        problem: 'laporan.sudah-diputus',
        details: { by: dewi.name, at: NOW },
      },
    );
  });

  it('neither returns nor rejects without a reason', () => {
    const card = { seen: 1, shown: 'h' };
    expect(decide(dossier, { kind: 'kembalikan', reasons: [] }, head, card, NOW)).toMatchObject({
      problem: 'laporan.tanpa-alasan',
    });
    expect(decide(dossier, { kind: 'tolak', reason: '' }, head, card, NOW)).toMatchObject({
      problem: 'laporan.tanpa-alasan',
    });
  });

  it('lets the head decide again after a repair', () => {
    const card = { seen: 1, shown: 'h' };
    const reasons = [{ item: 'foto', text: 'buram' }];
    const returned = decide(dossier, { kind: 'kembalikan', reasons }, head, card, NOW);
    if (isProblem(returned)) throw new Error(returned.problem);
    const again = sentDossier({ decisions: returned.next.decisions, version: 3 });
    expect(whyNotDecide(again, head)).toBeUndefined();
  });
});

describe('who may see', () => {
  it('the reporter, the desks of the Puskesmas and the kabupaten, nobody else', () => {
    expect(maySee(dossier, actor(siti, 'kader', 'panji'))).toBe(true);
    expect(maySee(dossier, head)).toBe(true);
    expect(maySee(dossier, verifier)).toBe(true);
    expect(maySee(dossier, actor(rina, 'kader', 'panji'))).toBe(false);
    expect(maySee(dossier, actor(kapus, 'bendahara', 'mangaran'))).toBe(false);
  });
});

describe('payees', () => {
  it('adds receipts to the reporter and leaves out nothing', () => {
    const receipt = {
      spend: 'barang',
      label: 'Barang',
      amount: Rupiah.of(30_000),
      seller: 'X',
      file: 'K',
      taxes: [],
    };
    const total = dossier.total.plus(receipt.amount);
    expect(payeesOf({ ...dossier, kuitansi: [receipt], total })).toEqual([
      { ...siti, amount: Rupiah.of(80_000) },
      { ...rina, amount: Rupiah.of(50_000) },
    ]);
  });
});

describe('flags', () => {
  const none = { days: [], attendance: [] };

  it('finds nothing in a clean report', () => {
    expect(flagsOf(dossier, none)).toEqual([]);
  });

  it('finds the same person on the same day elsewhere, not the report itself', () => {
    const day = { personId: rina.id, date: '2026-11-20', number: 'L-OTHER1' };
    expect(flagsOf(dossier, { ...none, days: [day] })).toEqual([
      {
        flag: 'hari-ganda',
        name: rina.name,
        date: '2026-11-20',
        here: dossier.number,
        number: 'L-OTHER1',
      },
    ]);
    expect(flagsOf(dossier, { ...none, days: [{ ...day, number: dossier.number }] })).toEqual([]);
  });

  it('finds far places just above the limit, absent people, reused files and over budget', () => {
    const at = (distance: number) =>
      flagsOf({ ...dossier, tempat: { distance } }, none).map((f) => f.flag);
    expect(at(2_000)).toEqual([]);
    expect(at(2_001)).toEqual(['jauh']);
    const absent = { personId: rina.id, hadir: false };
    expect(flagsOf(dossier, { ...none, attendance: [absent] })).toEqual([
      { flag: 'tidak-hadir', name: rina.name },
    ]);
    const reused = dossier.files.map((f) => ({ ...f, alsoIn: ['L-OTHER1'] }));
    expect(flagsOf({ ...dossier, files: reused }, none)).toContainEqual({
      flag: 'foto-sama',
      step: 'foto',
      numbers: ['L-OTHER1'],
    });
    const { budget } = dossier.kegiatan;
    expect(flagsOf({ ...dossier, total: budget }, none)).toEqual([]);
    expect(flagsOf({ ...dossier, total: budget.plus(Rupiah.of(1)) }, none)).toEqual([
      { flag: 'di-atas-anggaran' },
    ]);
  });
});
