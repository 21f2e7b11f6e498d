import { describe, expect, it } from 'vitest';
import {
  ajukan,
  jelaskan,
  kirim,
  MOST_ITEMS,
  type Pencairan,
  setujui,
  terima,
  tolak,
} from '../../../domain/disbursement/index.ts';
import type { Actor, Role } from '../../../domain/people/index.ts';
import { isProblem, problem } from '../../../domain/problem.ts';
import {
  buku,
  card,
  DAY,
  laporan,
  NOW,
  noReport,
  ok,
  people,
  permintaan,
  rp,
  sha256,
  under70,
} from './panji.ts';

import {
  diajukan,
  dikirim,
  disetujui,
  everyState,
  type Given,
  given,
  kurang,
  terimaUang,
} from './requests.ts';

const acts = {
  setujui: (g: Given, by: Actor) => setujui(g.pencairan, { card: card(g.pencairan) }, NOW, by),
  tolak: (g: Given, by: Actor) =>
    tolak(g.pencairan, { card: card(g.pencairan), reason: 'x', dossiers: g.dossiers }, NOW, by),
  kirim: (g: Given, by: Actor) =>
    kirim(g.pencairan, { card: card(g.pencairan), ref: 'SP2D' }, NOW, by),
  terima: (g: Given, by: Actor) => terimaUang(g, 130_000, by),
  jelaskan: (g: Given, by: Actor) =>
    jelaskan(g.pencairan, { card: card(g.pencairan), note: 'x', dossiers: g.dossiers }, NOW, by),
};
type Act = keyof typeof acts;

const rightful: Record<Act, { by: Actor; role: Role; from: Pencairan['state']['at'][] }> = {
  setujui: { by: people.verifikator, role: 'verifikator', from: ['diajukan'] },
  tolak: { by: people.verifikator, role: 'verifikator', from: ['diajukan'] },
  kirim: { by: people.bendaharaDinkes, role: 'bendahara-dinkes', from: ['disetujui'] },
  terima: { by: people.bendahara, role: 'bendahara', from: ['dikirim', 'selisih'] },
  jelaskan: { by: people.bendaharaDinkes, role: 'bendahara-dinkes', from: ['selisih'] },
};
const everyAct = Object.keys(acts) as Act[];

describe('each step is refused', () => {
  it.each(everyAct)('%s: to who may not see the money, as if it did not exist', (act) => {
    const strangers = ['kader', 'bidan', 'bendaharaLain', 'dinkesLain', 'tanpaPeran'] as const;
    for (const state of everyState) {
      for (const who of strangers) {
        expect(acts[act](given[state](), people[who])).toEqual(problem('tidak-ada', {}));
      }
    }
  });

  it.each(everyAct)('%s: to everybody who sees it but has another role', (act) => {
    const { by, role, from } = rightful[act];
    const others = Object.values({
      a: people.kepala,
      b: people.bendahara,
      c: people.verifikator,
      d: people.bendaharaDinkes,
      e: people.kepalaDinkes,
    }).filter((other) => other.personId !== by.personId);
    expect(others).toHaveLength(4);
    for (const state of from) {
      for (const other of others) {
        expect(acts[act](given[state](), other)).toEqual(problem('pencairan.bukan-meja', { role }));
      }
    }
  });

  it.each(everyAct)('%s: in every other state, telling the present one', (act) => {
    const { by, from } = rightful[act];
    for (const state of everyState.filter((each) => !from.includes(each))) {
      const refused = acts[act](given[state](), by);
      expect(refused).toMatchObject({
        problem: 'pencairan.langkah-lain',
        details: { state, at: NOW },
      });
    }
  });

  it.each(everyAct)('%s: on a card that is out of date', (act) => {
    const { by, from } = rightful[act];
    for (const state of from) {
      const g = given[state]();
      const stale = { seen: g.pencairan.version - 1, shown: 'lama' };
      const { pencairan, dossiers } = g;
      const results = {
        setujui: () => setujui(pencairan, { card: stale }, NOW, by),
        tolak: () => tolak(pencairan, { card: stale, reason: 'x', dossiers }, NOW, by),
        kirim: () => kirim(pencairan, { card: stale, ref: 'x' }, NOW, by),
        terima: () => {
          const money = { amount: rp(1), date: DAY, dossiers, book: buku(), hash: sha256 };
          return terima(pencairan, { card: stale, ...money }, NOW, by);
        },
        jelaskan: () => jelaskan(pencairan, { card: stale, note: 'x', dossiers }, NOW, by),
      };
      expect(results[act]()).toEqual(problem('pencairan.berubah', {}));
    }
  });

  it('deciding on what one asked for, also through a second role', () => {
    const g = { ...diajukan() };
    const own = { ...people.verifikator, personId: 'sri' };
    expect(acts.setujui(g, own)).toEqual(problem('pencairan.sendiri', {}));
    expect(acts.tolak(g, own)).toEqual(problem('pencairan.sendiri', {}));
  });

  it('deciding on or sending what one is paid by', () => {
    const payee = { ...people.verifikatorYangMengirim, personId: 'wati' };
    expect(acts.setujui(diajukan(), payee)).toEqual(problem('pencairan.sendiri', {}));
    expect(acts.kirim(disetujui(), payee)).toEqual(problem('pencairan.sendiri', {}));
  });

  it('deciding or sending for the Puskesmas that one belongs to', () => {
    const { verifikatorDuaPeran } = people;
    expect(acts.setujui(diajukan(), verifikatorDuaPeran)).toEqual(
      problem('pencairan.puskesmas-sendiri', {}),
    );
    expect(acts.kirim(disetujui(), verifikatorDuaPeran)).toEqual(
      problem('pencairan.puskesmas-sendiri', {}),
    );
  });

  it('sending what one approved, confirming what one sent', () => {
    const { verifikatorYangMengirim: both } = people;
    expect(acts.kirim(disetujui(both), both)).toEqual(problem('pencairan.dua-meja', {}));
    const sentBy = dikirim(both);
    const moved = { ...both, roles: [{ role: 'bendahara' as const, unit: 'panji' }] };
    expect(acts.terima(sentBy, moved)).toEqual(problem('pencairan.dua-meja', {}));
  });

  it('rejecting, sending or explaining without a word', () => {
    const blank = problem('pencairan.tanpa-alasan', {});
    const a = diajukan();
    expect(
      tolak(
        a.pencairan,
        { card: card(a.pencairan), reason: ' ', dossiers: a.dossiers },
        NOW,
        people.verifikator,
      ),
    ).toEqual(blank);
    const b = disetujui();
    expect(
      kirim(b.pencairan, { card: card(b.pencairan), ref: '' }, NOW, people.bendaharaDinkes),
    ).toEqual(blank);
    const c = kurang();
    expect(
      jelaskan(
        c.pencairan,
        { card: card(c.pencairan), note: '\n', dossiers: c.dossiers },
        NOW,
        people.bendaharaDinkes,
      ),
    ).toEqual(blank);
  });
});

describe('ajukan refuses', () => {
  it('everybody but the treasurer of the Puskesmas', () => {
    const by = (actor: Actor) => ajukan(permintaan(), NOW, actor);
    for (const who of ['kader', 'bidan', 'bendaharaLain', 'dinkesLain', 'tanpaPeran'] as const) {
      expect(by(people[who])).toEqual(problem('tidak-ada', {}));
    }
    for (const who of ['kepala', 'verifikator', 'bendaharaDinkes', 'kepalaDinkes'] as const) {
      expect(by(people[who])).toEqual(problem('pencairan.bukan-meja', { role: 'bendahara' }));
    }
  });

  it.each([
    ['no report', [], problem('pencairan.kosong', {})],
    [
      'a report of another Puskesmas',
      [laporan('A', { unit: 'kapongan' })],
      problem('tidak-ada', {}),
    ],
    [
      'reports that are not ready, each by its number',
      [
        laporan('A', { state: { at: 'meja', level: 1, since: NOW } }),
        laporan('B', { state: { at: 'ditolak', since: NOW, reason: 'x' } }),
        laporan('C', { state: { at: 'disetujui', since: NOW, cair: false, pencairanId: 'P' } }),
        laporan('D', { state: { at: 'disetujui', since: NOW, cair: true } }),
        laporan('E', { total: rp(0) }),
        laporan('F'),
      ],
      problem('pencairan.laporan-belum-siap', { numbers: ['L-A', 'L-B', 'L-C', 'L-D', 'L-E'] }),
    ],
    [
      'more reports than fit',
      Array.from({ length: MOST_ITEMS + 1 }, (_, n) => laporan(`R${n}`)),
      problem('pencairan.terlalu-banyak', { count: MOST_ITEMS + 1, most: MOST_ITEMS }),
    ],
  ])('%s', (_, dossiers, refusal) => {
    expect(ajukan(permintaan({ dossiers }), NOW, people.bendahara)).toEqual(refusal);
  });

  it('while the rules demand a paper that is missing, naming all of them', () => {
    const paper = { ...noReport, id: 'poa', document: 'poa-bulan' };
    const gate = [noReport, under70, paper];
    expect(ajukan(permintaan({ gate }), NOW, people.bendahara)).toEqual(
      problem('pencairan.syarat', { findings: [noReport, paper] }),
    );
  });

  it('more than the budget leaves, counting what is on its way', () => {
    const other = diajukan({ id: '0000000001' }).pencairan;
    const on = (pagu: number, open: Pencairan[]) =>
      ajukan(permintaan({ book: buku(pagu), open }), NOW, people.bendahara);
    expect(isProblem(on(260_000, []))).toBe(false);
    expect(on(259_999, [])).toEqual(
      problem('pencairan.melebihi-pagu', {
        komponen: 'ukm-esensial',
        pagu: rp(259_999),
        left: rp(259_999),
        requested: rp(260_000),
      }),
    );
    expect(isProblem(on(520_000, [other]))).toBe(false);
    expect(on(519_999, [other])).toMatchObject({ details: { left: rp(259_999) } });
    expect(isProblem(on(260_000, [given.ditolak().pencairan]))).toBe(false);
    expect(on(389_999, [kurang().pencairan])).toMatchObject({ details: { left: rp(259_999) } });
    const received = ok(terimaUang(dikirim(), 260_000)).book;
    const again = permintaan({ book: received });
    expect(isProblem(ajukan(again, NOW, people.bendahara))).toBe(false);
    const { next } = ok(ajukan(again, NOW, people.bendahara));
    const third = permintaan({
      book: received,
      open: [next],
      dossiers: [laporan('A'), laporan('B'), laporan('C'), laporan('D')],
    });
    expect(ajukan(third, NOW, people.bendahara)).toMatchObject({
      problem: 'pencairan.melebihi-pagu',
      details: { left: rp(480_000), requested: rp(520_000) },
    });
  });
});
