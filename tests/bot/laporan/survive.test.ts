import { beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../../domain/forms/index.ts';
import type { Invite } from '../../../domain/people/index.ts';
import { createShelf, packs } from '../../../domain/rules/index.ts';
import type { Draft } from '../../../domain/submission/index.ts';
import { keys } from '../../../functions/adapters/keys.ts';
import {
  DEWI,
  KAPUS,
  type MoneyTown,
  moneyTown,
  SITI,
  STRANGER,
} from '../../support/money-town.ts';
import { answers, emptyDraft, file, files, NOW, sentDossier } from '../../support/town.ts';

const SITUBONDO = 'perbup-situbondo-79-2022';
const ID = emptyDraft().id;
const DAY = 86_400_000;
let town: MoneyTown;

beforeEach(async () => {
  town = await moneyTown(0);
});

/** Siti's report with these answers and its files in storage. */
async function draftWith(given: Answers, more: Partial<Draft> = {}) {
  const draft = { ...emptyDraft(), updates: [], answers: given, ...more };
  await town.put([
    { save: 'draft', telegramId: SITI, draft },
    ...files.map((each) => ({ save: 'file' as const, file: each })),
  ]);
  return draft;
}
const theDraft = async (user = SITI) => (await town.store.session(user)).drafts[0];

/** The shelf with the district's own pack of this year on it; `papers` more than the older one asks for. */
function shelfWith(papers: object[], id = 'perbup-situbondo-1-2026') {
  const old = Object(packs.raw(SITUBONDO));
  const raw = {
    id,
    extends: SITUBONDO,
    identity: {
      ...old.identity,
      shortTitle: 'Perbup Situbondo 1/2026',
      fiscalYear: 2026,
      inForce: { from: '2026-01-01', to: '2026-12-31' },
    },
    ...(papers.length > 0 && { evidence: [{ id: '24a', items: papers }] }),
  };
  return createShelf([...packs.entries.map(({ id: known }) => Object(packs.raw(known))), raw]);
}
const PERMIT = { id: 'izin-camat', label: 'Izin camat', citation: 'Pasal 33 huruf b' };
const OWN = 'perbup-situbondo-1-2026';

describe('a pack that changes while a draft is open', () => {
  it('asks for a paper that it began to ask for, and for nothing that was given', async () => {
    town.rules(shelfWith([]));
    await draftWith(answers, { pack: OWN });
    await town.type(SITI, '/lapor');
    await town.press(SITI, /^Lanjutkan/);
    expect(town.said(SITI)).toContain('Semua lengkap');
    town.rules(shelfWith([PERMIT]));
    await town.press(SITI, 'Kirim');
    expect(town.said(SITI)).toContain('Izin camat');
    expect((await town.store.folder(ID)).dossier).toBeUndefined();
    expect((await theDraft())?.answers).toEqual(answers);
    await town.type(SITI, '/laporan');
    expect(town.said(SITI)).toContain('Draf: langkah');
  });

  it('does not ask any more for a paper that it dropped, given or not', async () => {
    town.rules(shelfWith([PERMIT]));
    const bukti = { kind: 'bukti' as const, files: { 'izin-camat': 'P1' }, selesai: true };
    await draftWith({ ...answers, bukti }, { pack: OWN });
    await town.put([{ save: 'file', file: file('bukti', 'P1') }]);
    town.rules(shelfWith([]));
    await town.type(SITI, '/lapor');
    await town.press(SITI, /^Lanjutkan/);
    expect(town.said(SITI)).toContain('Semua lengkap');
    expect(town.said(SITI)).not.toContain('Izin camat');
    await town.press(SITI, 'Kirim');
    expect(town.said(SITI)).toContain('terkirim');
  });

  it('drops also a paper that a verifier sent back: the report can be sent all the same', async () => {
    const bukti = { kind: 'bukti' as const, files: { 'izin-camat': 'P1' }, selesai: true };
    const reasons = [{ item: 'bukti', text: 'Izinnya kabur' }];
    const before = sentDossier({
      pack: OWN,
      answers: { ...answers, bukti },
      state: { at: 'dikembalikan', since: NOW, reasons },
    });
    await town.put([
      { save: 'dossier', dossier: before },
      ...[...files, file('bukti', 'P1')].map((each) => ({ save: 'file' as const, file: each })),
    ]);
    town.rules(shelfWith([PERMIT]));
    await town.pressData(SITI, `1:l:r:${ID}`);
    expect(town.said(SITI)).toContain('Izin camat');
    town.rules(shelfWith([]));
    await town.type(SITI, '/lapor');
    await town.press(SITI, /^Lanjutkan/);
    await town.press(SITI, 'Kirim');
    expect((await town.store.folder(ID)).dossier).toMatchObject({ version: 2, pack: OWN });
  });

  it('may be taken off the shelf: the one in force takes its place, and it is sent under that', async () => {
    town.rules(shelfWith([PERMIT]));
    await town.type(SITI, 'lapor posyandu');
    await town.press(SITI, /^Pendampingan/);
    expect((await theDraft())?.pack).toBe(OWN);
    const begun = await theDraft();
    if (!begun) throw new Error('no draft');
    const all = { ...begun, answers: { ...answers, ...begun.answers }, version: 2 };
    await town.put([
      { save: 'draft', telegramId: SITI, draft: all },
      ...files.map((each) => ({ save: 'file' as const, file: { ...each, dossierId: begun.id } })),
    ]);
    town.rules(packs);
    await town.type(SITI, '/laporan');
    expect(town.said(SITI)).toContain('Draf: siap');
    await town.press(SITI, /^Lanjutkan/);
    expect(town.said(SITI)).toContain('Perbup Situbondo 79/2022');
    await town.press(SITI, 'Kirim');
    expect((await town.store.folder(begun.id)).dossier?.pack).toBe(SITUBONDO);
  });
});

describe('a new version of the form', () => {
  it('asks for a step that it added, and only for that', async () => {
    const { hasil: _later, ...others } = answers;
    await draftWith(others);
    await town.type(SITI, '/lapor');
    await town.press(SITI, /^Lanjutkan/);
    expect(town.said(SITI)).toContain('Berapa balita hadir?');
    await town.type(SITI, '35 33');
    expect(town.said(SITI)).toContain('Semua lengkap');
  });

  it('passes over the answer and the repair of a step that it removed', async () => {
    const gone = { ...answers, absensi: { kind: 'teks' as const, text: 'dulu ditanya' } };
    await draftWith(gone, {
      editing: 'absensi',
      repair: { version: 1, items: [{ item: 'absensi', text: 'Tidak jelas' }] },
    });
    await town.type(SITI, '/lapor');
    await town.press(SITI, /^Lanjutkan/);
    expect(town.said(SITI)).toContain('Semua lengkap');
    await town.press(SITI, 'Kirim');
    expect(town.said(SITI)).toContain('terkirim');
  });

  it('asks anew what another version stored in a way that this one cannot read', async () => {
    await draftWith(answers);
    const unread = { ...answers, lhk: { kind: 'rekaman', sekon: 12 } };
    const item = { ...keys.draft(SITI, ID), version: 1 };
    const body = { ...emptyDraft(), updates: [], answers: unread };
    await town.clients.documents.put({ TableName: town.tableName, Item: { ...item, body } });
    await town.type(SITI, '/lapor');
    await town.press(SITI, /^Lanjutkan/);
    expect(town.said(SITI)).toContain('Bagaimana hasilnya?');
    await town.type(SITI, 'Berjalan lancar, dua dirujuk');
    expect(town.said(SITI)).toContain('Semua lengkap');
  });
});

describe('a lost phone', () => {
  const invite = (code: string): Invite => ({
    code,
    role: 'kader',
    unit: 'panji',
    unitName: 'Puskesmas Panji',
    zone: 'Asia/Jakarta',
    personId: 'SITI000001',
    name: 'Siti Aminah',
    expiresAt: NOW + DAY,
    version: 1,
  });

  it('takes no draft with it: they follow the person with the plan they ask about', async () => {
    await town.type(SITI, 'lapor posyandu');
    await town.press(SITI, /^Pendampingan/);
    await town.press(SITI, 'Hari ini');
    const before = await town.store.session(SITI);
    await town.put([{ save: 'invite', invite: invite('BARU123456') }]);
    await town.type(STRANGER, '/start BARU123456');
    expect(town.said(STRANGER)).toContain('1 laporan belum dikirim');
    const after = await town.store.session(STRANGER);
    expect(after.drafts).toEqual(before.drafts.map((draft) => ({ ...draft, version: 1 })));
    expect(after.slices).toEqual(before.slices);
    expect((await town.store.session(SITI)).drafts).toEqual([]);
    expect((await town.store.session(SITI)).slices.size).toBe(0);
    await town.type(STRANGER, '/lapor');
    await town.press(STRANGER, /^Lanjutkan/);
    await town.press(STRANGER, 'Posyandu Melati');
    expect(town.said(STRANGER)).toContain('Siapa yang bertugas?');
    await town.type(SITI, '/lapor');
    expect(town.said(SITI)).toContain('belum terdaftar');
  });

  it('says nothing wrong where the old phone was still answering at that moment', async () => {
    await town.type(SITI, 'lapor posyandu');
    await town.press(SITI, /^Pendampingan/);
    await town.put([{ save: 'invite', invite: invite('BARU123457') }]);
    const today = town.payload(SITI, 'Hari ini');
    town.faults.beforeCommit = () => town.pressData(SITI, today);
    await town.type(STRANGER, '/start BARU123457');
    expect(town.said(STRANGER)).not.toContain('sudah dipakai');
    expect(town.said(STRANGER)).toContain('1 laporan belum dikirim');
    expect((await theDraft(STRANGER))?.answers.tanggal).toBeDefined();
    expect(await theDraft(SITI)).toBeUndefined();
  });
});

describe('a pause', () => {
  it('of weeks changes nothing: the month of the activity stays, its days are offered', async () => {
    await town.type(SITI, 'lapor posyandu');
    await town.press(SITI, /^Pendampingan/);
    await town.type(SITI, '/batal');
    town.clock.now += 20 * DAY;
    await town.type(SITI, '/lapor');
    await town.press(SITI, /^Lanjutkan/);
    expect(town.said(SITI)).toContain('Kapan kegiatannya?');
    expect(town.buttons(SITI)).not.toContain('Hari ini');
    await town.type(SITI, 'hari ini');
    expect(town.said(SITI)).toContain('November 2026');
    expect((await theDraft())?.answers.tanggal).toBeUndefined();
    await town.type(SITI, '20 november');
    expect((await theDraft())?.answers.tanggal).toMatchObject({ from: '2026-11-20' });
  });
});

describe('a report begun under one pack', () => {
  it('is drawn and checked under it for ever, whatever packs come after', async () => {
    const dossier = sentDossier();
    await town.put([
      { save: 'dossier', dossier },
      ...files.map((each) => ({ save: 'file' as const, file: each })),
    ]);
    for (const user of [KAPUS, DEWI]) {
      await town.pressData(user, `1:v:o:${ID}`);
      const before = town.said(user);
      town.rules(shelfWith([PERMIT, { id: 'kak', removed: true }]));
      await town.pressData(user, `1:v:o:${ID}`);
      expect(town.said(user)).toBe(before);
      expect(before).toContain('Perbup Situbondo 79/2022 Pasal 24 huruf a angka 7');
      town.rules(packs);
    }
  });

  it('is repaired under it; another date brings the pack of that date', async () => {
    const reasons = [{ item: 'lhk', text: 'Lengkapi' }];
    await town.put([
      {
        save: 'dossier',
        dossier: sentDossier({ state: { at: 'dikembalikan', since: NOW, reasons } }),
      },
      ...files.map((each) => ({ save: 'file' as const, file: each })),
    ]);
    town.rules(shelfWith([PERMIT]));
    await town.pressData(SITI, `1:l:r:${ID}`);
    await town.type(SITI, 'Berjalan lancar, tiga dirujuk');
    expect(town.said(SITI)).toContain('Semua lengkap');
    expect(town.said(SITI)).not.toContain('Izin camat');
    expect((await theDraft())?.pack).toBe(SITUBONDO);
    await town.press(SITI, 'Ubah');
    await town.press(SITI, 'Tanggal');
    await town.type(SITI, '19 november');
    expect((await theDraft())?.pack).toBe(OWN);
    expect(town.said(SITI)).toContain('Izin camat');
  });
});
