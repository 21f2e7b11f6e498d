import { beforeEach, describe, expect, it } from 'vitest';
import type { Dossier } from '../../../domain/approval/index.ts';
import type { Answers } from '../../../domain/forms/index.ts';
import { Rupiah } from '../../../domain/money/index.ts';
import { KAPUS, type MoneyTown, moneyTown, SITI } from '../../support/money-town.ts';
import { answers, file, files, NOW, plan, rina, sentDossier, siti } from '../../support/town.ts';

const OLD = 'OLD8FK2QW1';
const NUMBER = 'L-8FK2QW'.replace('8FK2QW', OLD.slice(-6));
let town: MoneyTown;

/** Siti's report of October, with everything a report can hold. */
function october(more: Partial<Dossier> = {}): Dossier {
  const all: Answers = {
    ...answers,
    kegiatan: { kind: 'kegiatan', item: 'posyandu', month: '2026-10', name: 'x' },
    tanggal: { kind: 'tanggal', from: '2026-10-20', to: '2026-10-20' },
    tempat: { kind: 'tempat', place: 'melati', latitude: -7.7, longitude: 114 },
    fakta: { kind: 'fakta', values: { menginap: true }, selesai: true },
    peserta: { kind: 'peserta', names: ['Budi'], selesai: true },
    kuitansi: {
      kind: 'kuitansi',
      items: [{ spend: 'barang', amount: Rupiah.of(75_000), seller: 'Toko Jaya', file: 'K1' }],
      selesai: true,
    },
  };
  const { kegiatan } = sentDossier();
  return sentDossier({
    id: OLD,
    number: NUMBER,
    kegiatan: { ...kegiatan, month: '2026-10' },
    tanggal: { from: '2026-10-20', to: '2026-10-20', days: 1 },
    answers: all,
    state: { at: 'meja', level: 0, since: NOW },
    ...more,
  });
}

const drafts = async () => (await town.store.session(SITI)).drafts;

beforeEach(async () => {
  town = await moneyTown(0);
  await town.put([{ save: 'dossier', dossier: october() }]);
});

describe('a copy of a sent report', () => {
  it('takes over place and people, says so, and asks everything else anew', async () => {
    await town.pressData(SITI, `1:l:o:${OLD}`);
    await town.press(SITI, 'Salin untuk laporan baru');
    const said = town.said(SITI);
    expect(said).toContain(`Disalin dari <b>${NUMBER}</b>`);
    expect(said).toContain('✅ Tempat: Posyandu Melati');
    expect(said).toContain('✅ Yang bertugas: Siti Aminah; Rina Wati');
    expect(said).toContain('Kapan kegiatannya?');
    const [draft] = await drafts();
    expect(draft).toMatchObject({ copiedFrom: NUMBER, pack: plan.pack, version: 1 });
    expect(draft?.id).not.toBe(OLD);
    expect(draft?.answers).toEqual({
      kegiatan: expect.objectContaining({ item: 'posyandu', month: '2026-11' }),
      tempat: { kind: 'tempat', place: 'melati' },
      orang: { kind: 'orang', ids: [siti.id, rina.id], selesai: true },
    });
    await town.press(SITI, 'Hari ini');
    expect(town.said(SITI)).toContain('Berapa balita hadir?');
    await town.press(SITI, 'Ubah');
    expect(town.buttons(SITI)).toEqual(expect.arrayContaining(['Tempat', 'Yang bertugas']));
  });

  it('takes only the people and the place that the SPT of this month names', async () => {
    const items = plan.items.map((item) =>
      item.id === 'posyandu'
        ? { ...item, id: '01-posyandu', pelaksana: [siti.id], places: ['mawar'] }
        : item,
    );
    await town.put([{ save: 'plan', plan: { ...plan, items, version: 2 } }]);
    await town.pressData(SITI, `1:l:s:${OLD}:N1`);
    const [draft] = await drafts();
    expect(draft?.answers).toEqual({
      kegiatan: expect.objectContaining({ item: '01-posyandu' }),
      orang: { kind: 'orang', ids: [siti.id], selesai: true },
    });
  });

  it('says so where nothing of it stands any more', async () => {
    const items = plan.items.map((item) => ({ ...item, pelaksana: [rina.id], places: ['mawar'] }));
    await town.put([{ save: 'plan', plan: { ...plan, items, version: 2 } }]);
    await town.put([
      {
        save: 'dossier',
        dossier: october({
          version: 2,
          answers: { ...answers, orang: { kind: 'orang', ids: [siti.id], selesai: true } },
        }),
      },
    ]);
    await town.pressData(SITI, `1:l:s:${OLD}:N1`);
    expect(town.said(SITI)).toContain('semua diisi baru');
    expect(town.said(SITI)).toContain('Nama Anda tidak ada di SPT');
    const [draft] = await drafts();
    expect(Object.keys(draft?.answers ?? {})).toEqual(['kegiatan']);
  });

  it('of an activity that this month does not have shows what it has, and finds by words', async () => {
    const items = plan.items.filter(({ id }) => id !== 'posyandu');
    await town.put([{ save: 'plan', plan: { ...plan, items, version: 2 } }]);
    await town.pressData(SITI, `1:l:s:${OLD}:N1`);
    expect(town.said(SITI)).toContain('tidak ada di POA November 2026');
    expect(await drafts()).toEqual([]);
    await town.type(SITI, 'jentik');
    expect(town.buttons(SITI)[0]).toContain('Pemantauan jentik');
  });

  it('is begun once however often and however parallel the button is pressed', async () => {
    await town.pressData(SITI, `1:l:o:${OLD}`);
    const data = town.payload(SITI, 'Salin untuk laporan baru');
    await Promise.all(Array.from({ length: 5 }, () => town.pressData(SITI, data)));
    expect(await drafts()).toHaveLength(1);
    await town.press(SITI, 'Hari ini');
    await town.pressData(SITI, data);
    expect(await drafts()).toHaveLength(1);
    expect((await drafts())[0]?.answers.tanggal).toBeDefined();
    // Another look at the report offers another copy.
    await town.pressData(SITI, `1:l:o:${OLD}`);
    await town.press(SITI, 'Salin untuk laporan baru');
    expect(await drafts()).toHaveLength(2);
  });

  it('that was deleted does not come back with its photos, nor over a sent report', async () => {
    await town.pressData(SITI, `1:l:s:${OLD}:N1`);
    const [draft] = await drafts();
    if (!draft) throw new Error('no draft');
    await town.put([
      { save: 'file', file: file('foto', 'F9', { dossierId: draft.id }) },
      { drop: 'draft', telegramId: SITI, draft },
    ]);
    await town.pressData(SITI, `1:l:s:${OLD}:N1`);
    expect(await drafts()).toEqual([]);
    expect(town.said(SITI)).toContain(NUMBER);
    await town.pressData(SITI, `1:l:s:${OLD}:N2`);
    const [other] = await drafts();
    if (!other) throw new Error('no draft');
    const sent = sentDossier({ id: other.id, number: `L-${other.id.slice(-6)}` });
    await town.put([
      { save: 'dossier', dossier: sent },
      { drop: 'draft', telegramId: SITI, draft: other },
    ]);
    await town.pressData(SITI, `1:l:s:${OLD}:N2`);
    expect(town.said(SITI)).toContain(`Laporan ${sent.number} terkirim`);
    expect(await drafts()).toEqual([]);
  });
});

describe('/lapor', () => {
  it('offers last month’s report of the same activity under the first question', async () => {
    await town.type(SITI, '/lapor');
    await town.press(SITI, /^Pendampingan/);
    expect(town.said(SITI)).toContain('Kapan kegiatannya?');
    const data = town.payload(SITI, `Salin dari ${NUMBER}`);
    await town.press(SITI, `Salin dari ${NUMBER}`);
    expect(town.said(SITI)).toContain('✅ Tempat: Posyandu Melati');
    const [draft] = await drafts();
    expect(draft).toMatchObject({ copiedFrom: NUMBER, version: 2 });
    await town.pressData(SITI, data);
    expect((await drafts())[0]).toEqual(draft);
  });

  it('keeps what was answered before the copy was pressed', async () => {
    await town.type(SITI, '/lapor');
    await town.press(SITI, /^Pendampingan/);
    const data = town.payload(SITI, `Salin dari ${NUMBER}`);
    await town.type(SITI, '19 November');
    await town.pressData(SITI, data);
    const [draft] = await drafts();
    expect(draft?.answers.tanggal).toMatchObject({ from: '2026-11-19' });
    expect(draft?.copiedFrom).toBeUndefined();
    expect(town.toasts.at(-1)).toContain('tidak berlaku');
  });

  it('offers nothing where there was no such report', async () => {
    await town.type(SITI, 'lapor jentik');
    await town.press(SITI, /^Pemantauan/);
    expect(town.buttons(SITI).join()).not.toContain('Salin');
  });
});

describe('what an auditor sees', () => {
  it('is on the dossier, the verifier’s card and its reporter’s, also after a repair; it is no flag', async () => {
    await town.pressData(SITI, `1:l:s:${OLD}:N1`);
    const [draft] = await drafts();
    if (!draft) throw new Error('no draft');
    const complete = { ...draft, answers: { ...answers, ...draft.answers }, version: 2 };
    await town.put([
      { save: 'draft', telegramId: SITI, draft: complete },
      ...files.map((each) => ({
        save: 'file' as const,
        file: { ...each, dossierId: draft.id },
      })),
    ]);
    await town.type(SITI, 'lapor');
    await town.press(SITI, /^Lanjutkan/);
    await town.press(SITI, 'Kirim');
    const { dossier } = await town.store.folder(draft.id);
    expect(dossier?.copiedFrom).toBe(NUMBER);
    await town.pressData(KAPUS, `1:v:o:${draft.id}`);
    expect(town.said(KAPUS)).toContain(NUMBER);
    expect(town.said(KAPUS)).not.toMatch(new RegExp(`🚩[^<]*${NUMBER}`));
    await town.pressData(SITI, `1:l:o:${draft.id}`);
    expect(town.said(SITI)).toContain(`Dimulai sebagai salinan ${NUMBER}`);
    if (!dossier) throw new Error('not sent');
    const reasons = [{ item: 'lhk', text: 'Lengkapi' }];
    const back = { at: 'dikembalikan' as const, since: NOW, reasons };
    await town.put([{ save: 'dossier', dossier: { ...dossier, state: back, version: 2 } }]);
    await town.pressData(SITI, `1:l:r:${draft.id}`);
    expect((await drafts())[0]?.copiedFrom).toBe(NUMBER);
  });
});
