import { describe, expect, it } from 'vitest';
import type { EvidenceFile } from '../../../domain/evidence/index.ts';
import { Rupiah } from '../../../domain/money/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import {
  type Draft,
  findItems,
  formUnder,
  give,
  type Input,
  nextStep,
  touch,
  withoutRefusedProof,
} from '../../../domain/submission/index.ts';
import { answers, emptyDraft, NOW, packOf, plan, rina, siti, TODAY } from '../../support/town.ts';

const pack = packOf(plan.pack);
const facts = { today: TODAY, plan, pack };
let update = 10;

/** The step that is asked now. */
function asked(draft: Draft) {
  return nextStep(draft, formUnder(pack, draft.answers, TODAY, plan.people));
}

/** Gives an answer to whatever is asked now. */
function answer(draft: Draft, input: Input) {
  const step = asked(draft);
  if (!step) throw new Error('nothing is asked');
  return give(draft, step, input, facts, ++update, NOW);
}

function taken(draft: Draft, ...inputs: Input[]): Draft {
  return inputs.reduce((before, input) => {
    const after = answer(before, input);
    if (isProblem(after)) throw new Error(after.problem);
    return after;
  }, draft);
}

const chosen = taken(emptyDraft(), { kind: 'kegiatan', item: 'posyandu', month: '2026-11' });
const dated = taken(chosen, { kind: 'tanggal', from: TODAY, to: TODAY });
const placed = taken(dated, { kind: 'tempat', place: 'melati' });

describe('a report step by step', () => {
  it('asks the rows of the form in order', () => {
    const order: string[] = [];
    let draft = emptyDraft();
    for (;;) {
      const step = asked(draft);
      const given = step && answers[step.id];
      if (!step || !given) break;
      order.push(step.id);
      draft = touch(draft, { answers: { ...draft.answers, [step.id]: given } }, ++update, NOW);
    }
    expect(order).toEqual([
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
    expect(asked(draft)).toBeUndefined();
  });

  it('counts every answer as one version and remembers its update', () => {
    expect(dated.version).toBe(chosen.version + 1);
    const again = taken(dated, { kind: 'tempat', place: 'mawar' });
    expect(again.updates).toEqual([...dated.updates, update]);
  });

  it('refuses a day that has not come and a month of another plan', () => {
    expect(answer(chosen, { kind: 'tanggal', from: '2026-11-21', to: '2026-11-21' })).toMatchObject(
      {
        problem: 'tanggal.di-depan',
      },
    );
    expect(answer(chosen, { kind: 'tanggal', from: '2026-10-31', to: '2026-10-31' })).toMatchObject(
      {
        problem: 'tanggal.di-luar-bulan',
      },
    );
  });

  it('ticks everybody of the SPT unless they are ticked off, and never somebody else', () => {
    const both = taken(placed, { kind: 'selesai' });
    expect(both.answers.orang).toMatchObject({ ids: [siti.id, rina.id], selesai: true });
    const one = taken(placed, { kind: 'orang', id: rina.id, hadir: false }, { kind: 'selesai' });
    expect(one.answers.orang).toMatchObject({ ids: [siti.id] });
    expect(answer(placed, { kind: 'orang', id: 'STRANGER01', hadir: true })).toMatchObject({
      problem: 'orang.di-luar-spt',
    });
    const none = taken(
      placed,
      { kind: 'orang', id: rina.id, hadir: false },
      { kind: 'orang', id: siti.id, hadir: false },
    );
    expect(answer(none, { kind: 'selesai' })).toMatchObject({ problem: 'orang.kosong' });
  });

  it('takes results one by one or all at once, and not more than it asked for', () => {
    const ready = taken(placed, { kind: 'selesai' });
    const half = taken(ready, { kind: 'hasil', values: [35] });
    expect(asked(half)?.id).toBe('hasil');
    expect(taken(half, { kind: 'hasil', values: [33] }).answers.hasil).toMatchObject({
      values: { hadir: 35, timbang: 33 },
      selesai: true,
    });
    expect(asked(taken(ready, { kind: 'hasil', values: [35, 33] }))?.id).toBe('lhk');
    expect(answer(ready, { kind: 'hasil', values: [1, 2, 3] })).toMatchObject({
      problem: 'hasil.terlalu-banyak',
    });
  });

  it('keeps a NIK out of the report', () => {
    const ready = { ...placed, answers: { ...answers } };
    const { lhk: _lhk, ...rest } = ready.answers;
    const draft = { ...ready, answers: rest };
    for (const text of ['NIK 3512345678901234 dirujuk', 'balita 3512 3456 7890 1234']) {
      expect(answer(draft, { kind: 'teks', text })).toMatchObject({ problem: 'teks.nik' });
    }
    expect(isProblem(answer(draft, { kind: 'teks', text: 'Jumlah 123456 lembar leaflet' }))).toBe(
      false,
    );
  });

  it('asks places, people and results again when another activity is chosen, and nothing else', () => {
    const full = { ...emptyDraft(), answers, editing: 'kegiatan' };
    const other = taken(full, { kind: 'kegiatan', item: 'jentik', month: '2026-11' });
    expect(asked(other)?.id).toBe('tempat');
    expect(other.answers).toMatchObject({ lhk: answers.lhk, tanggal: answers.tanggal });
  });

  it('returns to the review after one changed line, and keeps the old answer until then', () => {
    const editing = touch({ ...emptyDraft(), answers }, { editing: 'lhk' }, ++update, NOW);
    expect(asked(editing)?.id).toBe('lhk');
    expect(editing.answers.lhk).toEqual(answers.lhk);
    const changed = taken(editing, { kind: 'teks', text: 'Ditunda karena hujan.' });
    expect(changed.answers.lhk).toMatchObject({ text: 'Ditunda karena hujan.' });
    expect(asked(changed)).toBeUndefined();
  });

  it('goes on with a draft of a form that had no such row, and asks for what its pack asks now', () => {
    const { foto: _photos, beritaAcara: _sheet, ...before } = answers;
    const open = { ...emptyDraft(), form: 'luar-gedung', answers: before };
    expect(asked(open)?.id).toBe('foto');
    const on = taken(open, { kind: 'selesai', count: 2 }, { kind: 'berkas', file: 'BA1' });
    expect(asked(on)).toBeUndefined();
    expect(on.answers).toMatchObject({ lhk: answers.lhk, orang: answers.orang });
  });
});

describe('receipts', () => {
  const { kuitansi: _none, ...others } = answers;
  const ready: Draft = { ...emptyDraft(), answers: others };
  const begun = taken(
    ready,
    { kind: 'kuitansi-baru' },
    { kind: 'kuitansi-jenis', spend: 'barang' },
  );

  it('are taken part by part and closed with Selesai', () => {
    const filed = taken(
      begun,
      { kind: 'kuitansi-jumlah', amount: Rupiah.of(75_000) },
      { kind: 'kuitansi-penjual', seller: 'Toko Jaya, fotokopi leaflet' },
      {
        kind: 'kuitansi-barang',
        items: [{ name: 'leaflet', quantity: 150, price: Rupiah.of(500) }],
      },
      { kind: 'kuitansi-nota', number: '0123', date: TODAY },
      { kind: 'berkas', file: 'K1' },
    );
    expect(asked(filed)?.id).toBe('kuitansi');
    const closed = taken(filed, { kind: 'selesai' });
    expect(asked(closed)).toBeUndefined();
    expect(closed.answers.kuitansi).toMatchObject({
      items: [{ spend: 'barang', seller: 'Toko Jaya, fotokopi leaflet', file: 'K1' }],
    });
  });

  it('take their file at any part, keep it and do not ask for it again', () => {
    const amount: Input = { kind: 'kuitansi-jumlah', amount: Rupiah.of(75_000) };
    const seller: Input = { kind: 'kuitansi-penjual', seller: 'Toko Jaya, leaflet' };
    const items: Input = { kind: 'kuitansi-barang', items: [] };
    const nota: Input = { kind: 'kuitansi-nota', number: '' };
    const parts = [amount, seller, items, nota];
    for (const at of parts.keys()) {
      const early = taken(begun, ...parts.slice(0, at), { kind: 'berkas', file: 'K1' });
      expect(early.answers.kuitansi).toMatchObject({ items: [], baru: { file: 'K1' } });
      const filed = taken(early, ...parts.slice(at)).answers.kuitansi;
      expect(filed).toMatchObject({ items: [{ seller: 'Toko Jaya, leaflet', file: 'K1' }] });
      expect(filed).not.toHaveProperty('baru');
    }
    const first = taken(ready, { kind: 'kuitansi-baru' }, { kind: 'berkas', file: 'K1' });
    const chosen = taken(first, { kind: 'kuitansi-jenis', spend: 'barang' });
    expect(chosen.answers.kuitansi).toMatchObject({ baru: { spend: 'barang', file: 'K1' } });
    expect(answer(ready, { kind: 'berkas', file: 'K1' })).toMatchObject({
      problem: 'langkah.lain',
    });
  });

  it('ask again for a file that was refused', () => {
    const early = taken(begun, { kind: 'berkas', file: 'K1' });
    const file = (state: 'menunggu' | 'ditolak'): EvidenceFile => ({
      dossierId: early.id,
      step: 'kuitansi',
      round: 0,
      unique: 'K1',
      fileId: 'K1',
      kind: 'photo',
      chat: 1,
      message: 1,
      sentBy: siti.id,
      sentAt: NOW,
      state,
    });
    expect(withoutRefusedProof(early, [file('menunggu')])).toEqual(early);
    const open = withoutRefusedProof(early, [file('ditolak')]);
    const given = taken(
      open,
      { kind: 'kuitansi-jumlah', amount: Rupiah.of(75_000) },
      { kind: 'kuitansi-penjual', seller: 'Toko Jaya, leaflet' },
      { kind: 'kuitansi-barang', items: [] },
      { kind: 'kuitansi-nota', number: '' },
    );
    expect(given.answers.kuitansi).toMatchObject({ items: [], baru: { number: '' } });
    expect(taken(given, { kind: 'berkas', file: 'K2' }).answers.kuitansi).toMatchObject({
      items: [{ file: 'K2' }],
    });
  });

  it('are refused with the article where the rules forbid them', () => {
    const amount = taken(begun, { kind: 'kuitansi-jumlah', amount: Rupiah.of(75_000) });
    const refused = answer(amount, {
      kind: 'kuitansi-penjual',
      seller: 'Hotel Bali, studi banding',
    });
    expect(refused).toMatchObject({
      problem: 'belanja.tidak-boleh',
      details: { reasons: [{ citation: expect.stringContaining('Pasal 10 ayat (2)') }] },
    });
  });

  it('of nothing are no receipts', () => {
    expect(answer(begun, { kind: 'kuitansi-jumlah', amount: Rupiah.zero })).toMatchObject({
      problem: 'kuitansi.nol',
    });
  });
});

describe('a POA line by its words', () => {
  it('is found by what people call it', () => {
    const [posyandu] = plan.items;
    expect(findItems(plan, 'posyandu')).toEqual([posyandu]);
    expect(findItems(plan, 'dampingi')).toEqual([]);
    expect(findItems(plan, 'dampingi', { dampingi: 'pendampingan balita' })).toEqual([posyandu]);
    expect(findItems(plan, 'dampingi', { dampingi: 'pendampingan lansia' })).toEqual([]);
  });
});
