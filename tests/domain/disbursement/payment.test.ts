import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { payeesOf } from '../../../domain/approval/index.ts';
import {
  batalkan,
  bayar,
  konfirmasi,
  type Payment,
  paymentSchema,
  paymentsOf,
  sanggah,
  whyNotPayer,
} from '../../../domain/disbursement/index.ts';
import { type Book, type Entry, position } from '../../../domain/ledger/index.ts';
import type { Actor } from '../../../domain/people/index.ts';
import { problem } from '../../../domain/problem.ts';
import { buku, card, DAY, laporan, NOW, ok, people, rp, sha256 } from './panji.ts';

const funded = laporan('AAA', {
  state: { at: 'disetujui', since: NOW - 1, cair: true, pencairanId: '0000ABCDEF' },
});
const { bendahara, kepala, kader, bidan } = people;

const owed = (personId: string, dossier = funded): Payment => {
  const payment = paymentsOf(dossier).find(({ person }) => person.id === personId);
  if (!payment) throw new Error(`nothing owed to ${personId}`);
  return payment;
};
const facts = (payee: Actor, dossier = funded) => ({ dossier, payeeRoles: payee.roles });

function pay(
  payment: Payment,
  actor: Actor,
  change: Partial<Parameters<typeof bayar>[1]> = {},
): ReturnType<typeof bayar> {
  const paid = {
    card: card(payment),
    method: 'tunai',
    date: DAY,
    book: buku(),
    hash: sha256,
  } as const;
  return bayar(payment, { ...facts(kader), ...paid, ...change }, NOW, actor);
}

function dibayar(): { payment: Payment; book: Book; entry: Entry } {
  const { next, book, entry } = ok(pay(owed('aminah'), bendahara));
  return { payment: next, book, entry };
}
const disanggah = () => {
  const { payment, ...rest } = dibayar();
  const input = { card: card(payment), note: 'belum terima' };
  return { payment: ok(sanggah(payment, input, NOW, kader)).next, ...rest };
};
const diterima = () => {
  const { payment, ...rest } = dibayar();
  return { payment: ok(konfirmasi(payment, { card: card(payment) }, NOW, kader)).next, ...rest };
};
const takeBack = (
  at: ReturnType<typeof dibayar>,
  actor: Actor,
  reason = 'salah hitung',
  seen?: number,
) =>
  batalkan(
    at.payment,
    {
      ...facts(kader),
      card: { seen: seen ?? at.payment.version, shown: 'k' },
      reason,
      date: DAY,
      entry: at.entry,
      book: at.book,
      hash: sha256,
    },
    NOW,
    actor,
  );

describe('paying is refused', () => {
  it('to who may not see the money, as if it did not exist', () => {
    for (const who of ['bidan', 'bendaharaLain', 'dinkesLain', 'tanpaPeran'] as const) {
      expect(pay(owed('aminah'), people[who])).toEqual(problem('tidak-ada', {}));
    }
  });

  it('to everybody but the treasurer', () => {
    for (const who of [
      'kepala',
      'kader',
      'verifikator',
      'bendaharaDinkes',
      'kepalaDinkes',
    ] as const) {
      expect(pay(owed('aminah'), people[who])).toEqual(
        problem('pembayaran.bukan-meja', { role: 'bendahara' }),
      );
    }
  });

  it('to oneself: the kepala Puskesmas pays the treasurer, and nobody else', () => {
    const own = laporan('CCC', {
      state: funded.state,
      transport: {
        ...funded.transport,
        lines: [
          { id: 'sri', name: 'Sri', days: 1, amount: rp(50_000) },
          { id: 'hasan', name: 'dr. Hasan', days: 1, amount: rp(50_000) },
        ],
      },
    });
    const mine = owed('sri', own);
    expect(pay(mine, bendahara, facts(bendahara, own))).toEqual(
      problem('pembayaran.sendiri', { role: 'kepala-puskesmas' }),
    );
    const both = { ...bendahara, roles: [...bendahara.roles, ...kepala.roles] };
    expect(pay(mine, both, facts(both, own))).toMatchObject({ problem: 'pembayaran.sendiri' });
    expect(ok(pay(mine, kepala, facts(bendahara, own))).next.state).toMatchObject({
      at: 'dibayar',
      by: { id: 'hasan' },
    });
    const his = owed('hasan', own);
    expect(pay(his, kepala, facts(kepala, own))).toEqual(
      problem('pembayaran.bukan-meja', { role: 'bendahara' }),
    );
    expect(ok(pay(his, bendahara, facts(kepala, own))).next.state.at).toBe('dibayar');
  });

  it('to a treasurer who decided on the report through a second role', () => {
    const both = { ...bendahara, personId: 'hasan', roles: [...bendahara.roles, ...kepala.roles] };
    expect(pay(owed('aminah'), both)).toEqual(problem('pembayaran.dua-meja', {}));
  });

  it('before the money of the report is there, and without a live approval', () => {
    for (const state of [
      { at: 'disetujui', since: NOW, cair: false, pencairanId: 'P' },
      { at: 'ditolak', since: NOW, reason: 'x' },
      { at: 'meja', level: 0, since: NOW },
    ] as const) {
      const dossier = { ...funded, state };
      expect(pay(owed('aminah'), bendahara, { dossier })).toEqual(
        problem('pembayaran.belum-cair', {}),
      );
    }
  });

  it('twice, and on a card that is out of date', () => {
    for (const { payment } of [dibayar(), disanggah(), diterima()]) {
      expect(pay(payment, bendahara)).toEqual(
        problem('pembayaran.langkah-lain', { state: payment.state.at, by: 'Sri', at: NOW }),
      );
    }
    expect(pay(owed('aminah'), bendahara, { card: { seen: 0, shown: 'k' } })).toEqual(
      problem('pembayaran.berubah', {}),
    );
  });

  it('beyond the cash, the bank or the budget', () => {
    const poor = { ...owed('aminah'), amount: rp(200_001) };
    expect(pay(poor, bendahara)).toMatchObject({ problem: 'kas.kurang' });
    expect(pay(owed('aminah'), bendahara, { method: 'transfer' })).toMatchObject({
      problem: 'bank.kurang',
    });
    expect(pay(owed('aminah'), bendahara, { book: buku(79_999) })).toMatchObject({
      problem: 'pagu.kurang',
    });
  });

  it('with the wrong dossier or book, by throwing', () => {
    expect(() => whyNotPayer(owed('aminah'), facts(kader, laporan('ZZZ')), bendahara)).toThrow();
    expect(() => pay(owed('aminah'), bendahara, { book: { ...buku(), unit: 'x' } })).toThrow();
  });
});

describe('confirming is refused', () => {
  const confirm = (payment: Payment, actor: Actor, seen = payment.version) =>
    konfirmasi(payment, { card: { seen, shown: 'k' } }, NOW, actor);
  const doubt = (payment: Payment, actor: Actor, note = 'belum', seen = payment.version) =>
    sanggah(payment, { card: { seen, shown: 'k' }, note }, NOW, actor);

  it('to everybody but the payee', () => {
    const { payment } = dibayar();
    for (const act of [confirm, doubt]) {
      for (const who of ['bidan', 'bendaharaLain', 'dinkesLain', 'tanpaPeran'] as const) {
        expect(act(payment, people[who])).toEqual(problem('tidak-ada', {}));
      }
      for (const who of ['bendahara', 'kepala', 'verifikator'] as const) {
        expect(act(payment, people[who])).toEqual(
          problem('pembayaran.bukan-anda', { name: 'Aminah' }),
        );
      }
    }
  });

  it('before it was paid, after it was confirmed, on an old card, without a word', () => {
    expect(confirm(owed('aminah'), kader)).toEqual(
      problem('pembayaran.langkah-lain', { state: 'terutang', at: NOW - 1 }),
    );
    expect(doubt(owed('aminah'), kader)).toMatchObject({ problem: 'pembayaran.langkah-lain' });
    expect(confirm(diterima().payment, kader)).toMatchObject({
      problem: 'pembayaran.langkah-lain',
    });
    expect(doubt(diterima().payment, kader)).toMatchObject({ problem: 'pembayaran.langkah-lain' });
    expect(doubt(disanggah().payment, kader)).toMatchObject({ problem: 'pembayaran.langkah-lain' });
    expect(confirm(dibayar().payment, kader, 1)).toEqual(problem('pembayaran.berubah', {}));
    expect(doubt(dibayar().payment, kader, 'x', 1)).toEqual(problem('pembayaran.berubah', {}));
    expect(doubt(dibayar().payment, kader, ' ')).toEqual(problem('pembayaran.tanpa-alasan', {}));
  });
});

describe('taking back is refused', () => {
  it('to all who may not pay, once confirmed, on an old card, without a reason, with another entry', () => {
    expect(takeBack(dibayar(), bidan)).toEqual(problem('tidak-ada', {}));
    expect(takeBack(dibayar(), kepala)).toMatchObject({ problem: 'pembayaran.bukan-meja' });
    expect(takeBack(diterima(), bendahara)).toMatchObject({ problem: 'pembayaran.langkah-lain' });
    expect(takeBack(dibayar(), bendahara, 'x', 1)).toEqual(problem('pembayaran.berubah', {}));
    expect(takeBack(dibayar(), bendahara, ' ')).toEqual(problem('buku.tanpa-alasan', {}));
    const { payment, book, entry } = dibayar();
    const other = { ...entry, number: 1 };
    expect(() => takeBack({ payment, book, entry: other }, bendahara)).toThrow();
  });
});

describe('a payment', () => {
  it('is owed to each payee with its lines; they add up to the report', () => {
    const payments = paymentsOf(funded);
    expect(payments.map(({ person, amount, lines }) => [person.id, amount, lines])).toEqual([
      [
        'aminah',
        rp(80_000),
        [
          { kind: 'transport', days: 1, amount: rp(50_000) },
          { kind: 'kuitansi', label: 'PMT penyuluhan', seller: '=1+1', amount: rp(30_000) },
        ],
      ],
      ['wati', rp(50_000), [{ kind: 'transport', days: 1, amount: rp(50_000) }]],
    ]);
    expect(payments.map(({ person, amount }) => ({ ...person, amount }))).toEqual(payeesOf(funded));
    const [laidOut] = funded.kuitansi;
    if (!laidOut) throw new Error('no cost');
    const trip = (['uang-harian', 'penginapan'] as const).map((komponen) => {
      const { seller: _shop, ...cost } = laidOut;
      return { ...cost, komponen, payee: 'wati', payeeName: 'Wati' };
    });
    const [, wati] = paymentsOf({ ...funded, kuitansi: trip });
    expect(wati?.lines).toMatchObject([
      { kind: 'transport' },
      { kind: 'kuitansi', komponen: 'uang-harian' },
      { kind: 'kuitansi', komponen: 'penginapan' },
    ]);
    const away = { ...funded, reporter: { id: 'sri', name: 'Sri' } };
    expect(paymentsOf(away).find(({ person }) => person.id === 'sri')).toMatchObject({
      amount: rp(30_000),
      lines: [{ kind: 'kuitansi' }],
    });
    expect(() =>
      paymentsOf(laporan('X', { state: { at: 'meja', level: 0, since: NOW } })),
    ).toThrow();
  });

  it('in cash lowers the cash and the budget, and says why', () => {
    const { next, book, entry, events } = ok(pay(owed('aminah'), bendahara));
    expect(next).toMatchObject({ state: { at: 'dibayar', method: 'tunai', entry: 3 }, version: 2 });
    expect(entry).toMatchObject({
      kind: 'pembayaran',
      evidence: 'L-AAA',
      cause: {
        dossierId: 'AAA',
        pencairanId: '0000ABCDEF',
        personId: 'aminah',
        params: { nama: 'Aminah' },
      },
    });
    expect(position(book)).toMatchObject({
      kas: rp(120_000),
      komponen: [{ realisasi: rp(80_000), sisa: rp(920_000) }],
    });
    expect(events).toEqual([
      {
        type: 'pembayaran.dibayar',
        data: {
          dossierId: 'AAA',
          number: 'L-AAA',
          kegiatan: 'Posyandu balita',
          payee: { id: 'aminah', name: 'Aminah' },
          amount: rp(80_000),
          by: { id: 'sri', name: 'Sri' },
          method: 'tunai',
        },
      },
    ]);
  });

  it('is confirmed by the payee, also after a doubt', () => {
    expect(diterima().payment.state).toEqual({
      at: 'diterima',
      since: NOW,
      method: 'tunai',
      by: { id: 'sri', name: 'Sri' },
      entry: 3,
    });
    const { payment } = disanggah();
    expect(payment.state).toMatchObject({ at: 'disanggah', note: 'belum terima', entry: 3 });
    const { next, events } = ok(konfirmasi(payment, { card: card(payment) }, NOW, kader));
    expect(next.state.at).toBe('diterima');
    expect(next.state).not.toHaveProperty('note');
    expect(events).toMatchObject([{ type: 'pembayaran.diterima' }]);
  });

  it('taken back is owed again, its entry reversed, and can be paid anew', () => {
    for (const at of [dibayar(), disanggah()]) {
      const { next, book, entry, events } = ok(takeBack(at, bendahara));
      expect(next.state).toEqual({ at: 'terutang', since: NOW });
      expect(entry).toMatchObject({ kind: 'pembalikan', reverses: 3 });
      expect(position(book)).toEqual(position(buku()));
      expect(events).toMatchObject([
        { type: 'pembayaran.dibatalkan', data: { reason: 'salah hitung' } },
      ]);
      expect(ok(pay(next, bendahara, { book })).next.state).toMatchObject({
        at: 'dibayar',
        entry: 5,
      });
      expect(takeBack({ ...at, book }, bendahara)).toEqual(
        problem('buku.sudah-dibalik', { number: 3 }),
      );
    }
  });

  it('survives storage', () => {
    for (const payment of [owed('wati'), dibayar().payment, disanggah().payment]) {
      const stored: unknown = JSON.parse(JSON.stringify(z.encode(paymentSchema, payment)));
      expect(paymentSchema.parse(stored)).toEqual(payment);
    }
  });
});
