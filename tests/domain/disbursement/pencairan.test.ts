import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  ajukan,
  deskOfPencairan,
  jelaskan,
  pencairanSchema,
  setujui,
  terima,
  tolak,
} from '../../../domain/disbursement/index.ts';
import { position } from '../../../domain/ledger/index.ts';
import { isProblem, problem } from '../../../domain/problem.ts';
import { buku, card, laporan, NOW, ok, people, permintaan, rp, sha256, under70 } from './panji.ts';

import {
  diajukan,
  dikirim,
  everyState,
  type Given,
  given,
  kurang,
  terimaUang,
} from './requests.ts';

describe('a request on its way', () => {
  it('asks once for each report and binds it', () => {
    const twice = [laporan('AAA'), laporan('AAA'), laporan('BBB')];
    const made = ok(ajukan(permintaan({ dossiers: twice }), NOW, people.bendahara));
    expect(made.next).toMatchObject({
      number: 'P-ABCDEF',
      amount: rp(260_000),
      state: { at: 'diajukan' },
      version: 1,
      requester: { id: 'sri' },
    });
    expect(made.next.items.map(({ payees }) => payees)).toEqual([
      ['aminah', 'wati'],
      ['aminah', 'wati'],
    ]);
    expect(made.dossiers.map(({ state, version }) => ({ state, version }))).toEqual(
      Array(2).fill({
        state: { at: 'disetujui', since: NOW - 1, cair: false, pencairanId: '0000ABCDEF' },
        version: 4,
      }),
    );
    expect(made.events).toMatchObject([{ type: 'pencairan.diajukan', data: { flagged: false } }]);
  });

  it('flagged, is approved only with a written reason, which is kept', () => {
    const { pencairan } = diajukan({ gate: [under70] });
    const approve = (reason?: string) =>
      setujui(pencairan, { card: card(pencairan), reason }, NOW, people.verifikator);
    expect(approve()).toEqual(problem('pencairan.perlu-alasan', { findings: [under70] }));
    expect(approve('  ')).toMatchObject({ problem: 'pencairan.perlu-alasan' });
    const { next, events } = ok(approve('musim banjir'));
    expect(next.steps.at(-1)).toEqual({
      kind: 'setujui',
      by: { id: 'dewi', name: 'Dewi' },
      at: NOW,
      version: 1,
      shown: 'kartu-1',
      reason: 'musim banjir',
    });
    expect(events).toMatchObject([
      { type: 'pencairan.disetujui', data: { reason: 'musim banjir' } },
    ]);
  });

  it('rejected, frees its reports', () => {
    const { pencairan, dossiers } = diajukan();
    const input = { card: card(pencairan), reason: 'POA belum cocok', dossiers };
    const rejected = ok(tolak(pencairan, input, NOW, people.verifikator));
    expect(rejected.dossiers.map(({ state }) => state)).toEqual(
      Array(2).fill({ at: 'disetujui', since: NOW - 1, cair: false }),
    );
    const again = permintaan({ dossiers: rejected.dossiers });
    expect(isProblem(ajukan(again, NOW, people.bendahara))).toBe(false);
    expect(() => tolak(pencairan, { ...input, dossiers: [] }, NOW, people.verifikator)).toThrow();
  });

  it('says whose turn it is', () => {
    const turns = everyState.map((state) => [
      state,
      deskOfPencairan(given[state]().pencairan)?.role,
    ]);
    expect(Object.fromEntries(turns)).toEqual({
      diajukan: 'verifikator',
      disetujui: 'bendahara-dinkes',
      dikirim: 'bendahara',
      selisih: 'bendahara-dinkes',
      ditolak: undefined,
      diterima: undefined,
    });
  });

  it('survives storage', () => {
    const { pencairan } = kurang(100_000);
    const stored: unknown = JSON.parse(JSON.stringify(z.encode(pencairanSchema, pencairan)));
    expect(pencairanSchema.parse(stored)).toEqual(pencairan);
  });
});

describe('money that arrives', () => {
  const cash = (given: Given, amount: number, book = buku()) =>
    ok(terimaUang(given, amount, people.bendahara, book));

  it('as asked: booked, reports payable, done', () => {
    const { next, dossiers, book, entry, events } = cash(dikirim(), 260_000);
    expect(next.state).toEqual({ at: 'diterima', since: NOW, ref: 'SP2D 0012' });
    expect(dossiers.map(({ state }) => state.at === 'disetujui' && state.cair)).toEqual([
      true,
      true,
    ]);
    expect(entry).toMatchObject({
      kind: 'pencairan-diterima',
      evidence: 'SP2D 0012',
      cause: { pencairanId: '0000ABCDEF' },
      actor: 'sri',
    });
    expect(position(book)).toMatchObject({
      bank: rp(260_000),
      titipan: rp(0),
      komponen: [{ id: 'ukm-esensial', cair: rp(260_000), realisasi: rp(0) }],
    });
    expect(events).toMatchObject([
      { type: 'pencairan.diterima', data: { arrived: rp(260_000), ready: ['AAA', 'BBB'] } },
    ]);
  });

  it('less: what came is booked, the reports it covers are payable, the rest stays open until it comes', () => {
    const sent = dikirim();
    const first = cash(sent, 150_000);
    expect(first.next.state).toMatchObject({ at: 'selisih', difference: rp(-110_000) });
    expect(first.dossiers.map(({ id }) => id)).toEqual(['AAA']);
    expect(first.events).toMatchObject([
      {
        type: 'pencairan.selisih',
        data: { arrived: rp(150_000), difference: rp(-110_000), ready: ['AAA'] },
      },
    ]);
    const rest = { pencairan: first.next, dossiers: sent.dossiers };
    const second = cash(rest, 110_000, first.book);
    expect(second.next.state.at).toBe('diterima');
    expect(second.dossiers.map(({ id }) => id)).toEqual(['BBB']);
    expect(second.next.arrivals.map(({ amount, entry }) => [amount.toNumber(), entry])).toEqual([
      [150_000, 3],
      [110_000, 4],
    ]);
    expect(position(second.book)).toMatchObject({ bank: rp(260_000), titipan: rp(0) });
  });

  it('less, explained by Dinkes: closed, the uncovered report can be asked for again', () => {
    const { pencairan, dossiers } = kurang(150_000);
    const input = { card: card(pencairan), note: 'Dipotong biaya', dossiers };
    const {
      next,
      dossiers: freed,
      events,
    } = ok(jelaskan(pencairan, input, NOW, people.bendaharaDinkes));
    expect(next.state).toEqual({
      at: 'diterima',
      since: NOW,
      ref: 'SP2D 0012',
      note: 'Dipotong biaya',
    });
    expect(freed).toMatchObject([{ id: 'BBB', state: { at: 'disetujui', cair: false } }]);
    expect(freed[0]?.state).not.toHaveProperty('pencairanId');
    expect(events).toMatchObject([
      { type: 'pencairan.dijelaskan', data: { difference: rp(-110_000) } },
    ]);
  });

  it('more: the surplus belongs to nobody, and nothing more is taken before it is explained', () => {
    const sent = dikirim();
    const { next, book, dossiers } = cash(sent, 300_000);
    expect(next.state).toMatchObject({ at: 'selisih', difference: rp(40_000) });
    expect(dossiers).toHaveLength(2);
    expect(position(book)).toMatchObject({
      bank: rp(300_000),
      titipan: rp(40_000),
      komponen: [{ cair: rp(260_000) }],
    });
    expect(terimaUang({ pencairan: next, dossiers }, 1, people.bendahara, book)).toEqual(
      problem('pencairan.sudah-lebih', { difference: rp(40_000) }),
    );
    const input = { card: card(next), note: 'Salah transfer', dossiers };
    const explained = ok(jelaskan(next, input, NOW, people.bendaharaDinkes));
    expect(explained).toMatchObject({ next: { state: { at: 'diterima' } }, dossiers: [] });
  });

  it('second arrivals can overshoot, too', () => {
    const sent = dikirim();
    const first = cash(sent, 250_000);
    const second = cash({ pencairan: first.next, dossiers: sent.dossiers }, 15_000, first.book);
    expect(second.next.state).toMatchObject({ at: 'selisih', difference: rp(5_000) });
    expect(position(second.book)).toMatchObject({ bank: rp(265_000), titipan: rp(5_000) });
  });

  it('nothing or less than nothing is no arrival; another year is another book', () => {
    expect(terimaUang(dikirim(), 0)).toEqual(problem('pencairan.nol', {}));
    expect(terimaUang(dikirim(), -5)).toEqual(problem('pencairan.nol', {}));
    const { pencairan, dossiers } = dikirim();
    const input = { card: card(pencairan), amount: rp(5), dossiers, book: buku(), hash: sha256 };
    expect(
      terima(pencairan, { ...input, date: '2027-01-02' }, NOW, people.bendahara),
    ).toMatchObject({
      problem: 'buku.tahun-lain',
    });
    const foreign = { ...buku(), unit: 'kapongan' };
    expect(() => terimaUang(dikirim(), 5, people.bendahara, foreign)).toThrow();
  });
});
