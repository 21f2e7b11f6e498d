import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Dossier } from '../../domain/approval/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { beginDraft } from '../../domain/submission/index.ts';
import { MOST_ATTEMPTS } from '../../functions/adapters/outbox.ts';
import {
  BENDAHARA,
  DEWI,
  KAPUS,
  KAPUS_MANGARAN,
  type LiveTown,
  liveTown,
  RINA,
  SITI,
  STRANGER,
  TONO,
} from '../support/live-town.ts';
import { readPdf } from '../support/pdf.ts';
import { photo } from '../support/photo.ts';
import { report } from '../support/reports.ts';
import { answers, NOW, person, siti } from '../support/town.ts';

let town: LiveTown;
let dossier: Dossier;

beforeAll(async () => {
  town = await liveTown();
  const stored = await town.files.put(photo(3, 64), 'image/png');
  if (isProblem(stored)) throw new Error(stored.problem);
  const file = { step: 'foto', unique: 'F1', fileId: 'f1', kind: 'photo' as const };
  dossier = report({
    version: 1,
    decisions: [],
    answers,
    state: { at: 'meja', level: 0, since: NOW },
    files: [{ ...file, sha256: stored.sha256, contentType: 'image/png' }],
  });
  const refused = await town.store.commit({ saves: [{ save: 'dossier', dossier }], now: NOW });
  if (refused) throw new Error(refused.problem);
}, 60_000);
afterAll(() => town.close());
beforeEach(() => {
  town.complaints.length = 0;
});

/** The files that the bot sent to this person, newest last. */
const sent = (user: number) =>
  town.standin.messages(user).flatMap((message) => ('document' in message ? [message] : []));

async function press(user: number, words: string | RegExp) {
  await town.as(user).press(words);
  await town.settle();
}

async function type(user: number, text: string) {
  await town.as(user).sendText(text);
  await town.settle();
}

/** The PDF whose code stands in the caption of the newest file. */
async function newest(user: number) {
  const message = sent(user).at(-1);
  const caption = message && 'caption' in message ? String(message.caption) : '';
  const code = /[0-9A-Z]{16}/.exec(caption)?.[0] ?? '';
  const issued = await town.store.issued(code);
  const found = issued && (await town.files.get(issued.sha256));
  if (!issued || !found || isProblem(found)) throw new Error(`nothing was issued: ${caption}`);
  return { issued, message, pdf: await readPdf(found.bytes) };
}

describe('who may not have the papers', () => {
  it.each([
    ['a colleague who is not in the report', TONO],
    ['the kepala of another Puskesmas', KAPUS_MANGARAN],
  ])('%s gets the answer that it does not exist', async (_who, user) => {
    await type(user, 'bantuan');
    for (const data of [
      `1:n:l:${dossier.id}`,
      `1:n:m:${dossier.id}:spj`,
      `1:n:m:${dossier.id}:kuitansi:${siti.id}`,
      '1:n:l:NOSUCH0000',
    ]) {
      await town.forge(user, data);
      await town.settle();
      expect(town.said(user)).toContain('Tidak ditemukan');
    }
    expect(sent(user)).toEqual([]);
  });

  it('a stranger is told whom to ask', async () => {
    await type(STRANGER, 'dokumen');
    expect(town.said(STRANGER)).toContain('belum terdaftar');
    expect(sent(STRANGER)).toEqual([]);
  });

  it('the SPT of another Puskesmas does not exist either', async () => {
    await type(KAPUS_MANGARAN, 'bantuan');
    await town.forge(KAPUS_MANGARAN, '1:n:s:panji:2026-11');
    await town.settle();
    expect(town.said(KAPUS_MANGARAN)).toContain('Tidak ditemukan');
  });

  it('somebody who is paid in the report gets the own kuitansi and nothing else', async () => {
    await type(RINA, 'bantuan');
    await town.forge(RINA, `1:n:l:${dossier.id}`);
    await town.settle();
    expect(town.standin.lastMessage(RINA)).toMatchObject({
      reply_markup: { inline_keyboard: [[{ text: 'Kuitansi' }]] },
    });
    await town.forge(RINA, `1:n:m:${dossier.id}:spj`);
    await town.settle();
    expect(sent(RINA)).toEqual([]);
    await town.forge(RINA, `1:n:m:${dossier.id}:kuitansi:${siti.id}`);
    await town.settle();
    const { pdf } = await newest(RINA);
    expect(pdf.words).toContain('Rina Wati');
    expect(pdf.words).not.toContain('Siti Aminah');
  });
});

describe('papers asked for in chat', () => {
  it('a reporter: the list, one told at once, the file with its name', async () => {
    await type(SITI, 'dokumen');
    await press(SITI, /L-8FK2QW/);
    expect(town.said(SITI)).toContain('Dokumen L-8FK2QW');
    await town.as(SITI).press('Laporan hasil kegiatan');
    await town.settle();
    expect(town.heard(SITI).join('\n')).toContain('Sedang dibuat');
    const { issued, message, pdf } = await newest(SITI);
    expect(message).toMatchObject({ document: { file_name: 'LHK-L-8FK2QW.pdf' } });
    expect(issued).toMatchObject({
      paper: 'laporan-hasil-kegiatan',
      number: 'L-8FK2QW',
      unit: 'panji',
      kabupaten: 'situbondo',
      dossierId: dossier.id,
      version: 1,
    });
    expect(pdf.words).toContain('LAPORAN HASIL KEGIATAN');
    expect(pdf.words).toContain('drg. Hadi');
    const page = await (await fetch(`${town.origin}/d/${issued.code}`)).text();
    expect(page).toContain('Laporan hasil kegiatan');
    expect(page).toContain('L-8FK2QW');
    expect(page).toContain(issued.sha256);
    expect(page).not.toContain('Siti');
  });

  it('the whole SPJ, with its photo', async () => {
    await type(SITI, 'spj');
    await press(SITI, /L-8FK2QW/);
    const { issued, message, pdf } = await newest(SITI);
    expect(message).toMatchObject({ document: { file_name: 'SPJ-L-8FK2QW.pdf' } });
    expect(issued.amount?.toNumber()).toBe(200_000);
    expect(pdf.words).toContain('SURAT PERTANGGUNGJAWABAN (SPJ)');
    expect(pdf.words).toContain('Foto 1 dari 1');
  });

  it('the same paper again is the same bytes, without another record', async () => {
    await type(SITI, 'spj');
    await press(SITI, /L-8FK2QW/);
    const first = await newest(SITI);
    await type(SITI, 'spj');
    await press(SITI, /L-8FK2QW/);
    const second = await newest(SITI);
    expect(second.issued).toEqual(first.issued);
    expect(second.message).not.toBe(first.message);
  });

  it('pressed twice before it is made, it comes once', async () => {
    const before = sent(SITI).length;
    await type(SITI, 'bantuan');
    const data = `1:n:m:${dossier.id}:berita-acara`;
    await town.forge(SITI, data);
    await town.forge(SITI, data);
    await town.standin.idle();
    expect(town.heard(SITI).join('\n')).toContain('masih dibuat');
    await town.settle();
    expect(sent(SITI)).toHaveLength(before + 1);
  });

  it('stand on the card of the report', async () => {
    await type(KAPUS, 'verifikasi');
    await press(KAPUS, /L-8FK2QW/);
    await press(KAPUS, /Dokumen/);
    expect(town.said(KAPUS)).toContain('Pilih dokumennya');
  });

  it('kuitansi: whose, then one file', async () => {
    await type(BENDAHARA, 'bantuan');
    await town.forge(BENDAHARA, `1:n:k:${dossier.id}:kuitansi`);
    await town.settle();
    expect(town.said(BENDAHARA)).toContain('untuk siapa?');
    await press(BENDAHARA, 'Rina Wati');
    const one = await newest(BENDAHARA);
    expect(one.issued.amount?.toNumber()).toBe(100_000);
    expect(one.pdf.words).not.toContain('Siti Aminah');
    await town.forge(BENDAHARA, `1:n:m:${dossier.id}:kuitansi`);
    await town.settle();
    const all = await newest(BENDAHARA);
    expect(all.issued.amount?.toNumber()).toBe(200_000);
  });

  it.each([
    ['the kepala Puskesmas', KAPUS],
    ['the verifikator', DEWI],
  ])('%s gets them too', async (_who, user) => {
    await type(user, 'bantuan');
    await town.forge(user, `1:n:m:${dossier.id}:laporan-hasil-kegiatan`);
    await town.settle();
    expect((await newest(user)).issued.paper).toBe('laporan-hasil-kegiatan');
  });

  it.each(['cetak spt', 'surat tugas'])('%s: the month’s SPT', async (words) => {
    await type(RINA, words);
    const { issued, pdf } = await newest(RINA);
    expect(issued).toMatchObject({ paper: 'spt-bulanan', number: '090/11/BOK/PKM-PANJI' });
    expect(issued).not.toHaveProperty('dossierId');
    expect(pdf.words).toContain('SURAT PERINTAH TUGAS BULANAN');
  });

  it('is signed by who heads the Puskesmas, not by who did and was taken off the list', async () => {
    const gone = { id: 'LAMA000001', name: 'Aaa Kepala Lama' };
    const former = { ...person(gone, 'kepala-puskesmas', 'panji'), active: false };
    await town.store.commit({ saves: [{ save: 'person', person: former }], now: town.clock.now });
    await type(RINA, 'cetak spt');
    const { pdf } = await newest(RINA);
    expect(pdf.words).not.toContain(gone.name);
    expect(pdf.words).toContain('drg. Hadi');
  });

  it('a draft’s statement of what had no proof, to be signed before it can be sent', async () => {
    const of = { id: 'DRAFT00002', personId: siti.id, unit: 'panji', form: 'laporan' };
    const cost = { spend: 'perjalanan-terpencil', komponen: 'transport' as const, payee: siti.id };
    const draft = {
      ...beginDraft({ ...of, pack: dossier.pack }, 7, NOW),
      answers: {
        ...answers,
        kegiatan: {
          kind: 'kegiatan' as const,
          item: 'posyandu',
          month: '2026-11',
          name: 'Pendampingan posyandu balita',
          spends: ['perjalanan-terpencil'],
        },
        fakta: { kind: 'fakta' as const, values: { menginap: false }, selesai: true },
        kuitansi: {
          kind: 'kuitansi' as const,
          items: [{ ...cost, amount: Rupiah.of(125_000) }],
          selesai: true,
        },
      },
    };
    const saves = [{ save: 'draft' as const, telegramId: SITI, draft }];
    expect(await town.store.commit({ saves, now: NOW })).toBeUndefined();
    await type(SITI, '/lapor');
    await press(SITI, /Lanjutkan/);
    expect(town.said(SITI)).toContain('Surat Pertanggungjawaban Mutlak');
    await press(SITI, 'Buatkan formulir');
    const { pdf, issued } = await newest(SITI);
    expect(issued.paper).toBe('surat-pernyataan-riil');
    expect(pdf.text).toContain('Siti Aminah');
    expect(pdf.text).toContain('125.000');
    const { drafts } = await town.store.session(SITI);
    const now = drafts.filter(({ id }) => id === of.id);
    await town.store.commit({
      saves: now.map((each) => ({ drop: 'draft', telegramId: SITI, draft: each })),
      now: NOW,
    });
  });

  it('a draft’s berita acara, filled with what is known, leaves the draft as it is', async () => {
    const of = { id: 'BBBB1DRAFT', personId: siti.id, unit: 'panji', form: 'laporan' };
    const { kegiatan, tempat } = answers;
    if (!kegiatan || !tempat) throw new Error('the town lost its answers');
    const draft = {
      ...beginDraft({ ...of, pack: dossier.pack }, 1, town.clock.now),
      answers: { kegiatan, tempat },
    };
    const saves = [{ save: 'draft' as const, telegramId: SITI, draft }];
    expect(await town.store.commit({ saves, now: town.clock.now })).toBeUndefined();
    await type(SITI, 'berita acara');
    const { issued, pdf } = await newest(SITI);
    expect(issued).toMatchObject({ paper: 'berita-acara', number: 'L-1DRAFT' });
    expect(pdf.words).toContain('Pendampingan posyandu balita di Desa/Sekolah Posyandu Melati');
    expect(pdf.words).toMatch(/Pada hari ini \.+ tanggal \.+ bulan \.+ tahun \.+,/);
    const { drafts } = await town.store.session(SITI);
    expect(drafts.find(({ id }) => id === of.id)).toEqual(draft);
    const drop = [{ drop: 'draft' as const, telegramId: SITI, draft }];
    await town.store.commit({ saves: drop, now: town.clock.now });
  });

  it('storage that is down: it waits, and comes when storage is back', async () => {
    const before = sent(KAPUS).length;
    town.s3Wire.fault = 'slow-down';
    await type(KAPUS, 'bantuan');
    await town.forge(KAPUS, `1:n:m:${dossier.id}:berita-acara`);
    await town.settle();
    expect(sent(KAPUS)).toHaveLength(before);
    town.s3Wire.fault = undefined;
    town.clock.now += 60_000;
    await town.settle();
    expect(sent(KAPUS)).toHaveLength(before + 1);
  });

  it('storage that stays down is told', async () => {
    town.s3Wire.fault = 'slow-down';
    await town.forge(KAPUS, `1:n:m:${dossier.id}:spj`);
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await town.settle();
      town.clock.now += 120_000;
    }
    await town.settle();
    town.s3Wire.fault = undefined;
    expect(town.heard(KAPUS).join('\n')).toContain('gagal dibuat');
    // A wish that was given up may be uttered again.
    await town.forge(KAPUS, `1:n:m:${dossier.id}:spj`);
    await town.settle();
    expect((await newest(KAPUS)).issued.paper).toBe('spj');
  });

  it('a bundle of more than can be sent is not begun', async () => {
    const pdf = (unique: string) => ({
      ...{ step: 'kuitansi', unique, fileId: unique, kind: 'document' as const },
      ...{ sha256: unique.padEnd(64, '0'), contentType: 'application/pdf' },
    });
    const id = 'TEBAL00001';
    const files = ['P1', 'P2', 'P3'].map(pdf);
    const thick = { ...dossier, id, number: 'L-L00001', files };
    const of = { dossierId: id, round: 0, chat: SITI, message: 1, sentBy: siti.id, sentAt: NOW };
    const kept = files.map((file) => ({
      save: 'file' as const,
      file: { ...file, ...of, state: 'tersimpan' as const, size: 20_000_000 },
    }));
    const saves = [{ save: 'dossier' as const, dossier: thick }, ...kept];
    expect(await town.store.commit({ saves, now: town.clock.now })).toBeUndefined();
    const before = sent(KAPUS).length;
    await town.forge(KAPUS, `1:n:m:${id}:spj`);
    await town.settle();
    expect(sent(KAPUS)).toHaveLength(before);
    expect(town.said(KAPUS)).toContain('lebih besar dari 50 MB');
  });

  it('one that took the process along, time and again, is given up and told', async () => {
    await town.forge(KAPUS, `1:n:m:${dossier.id}:laporan-hasil-kegiatan`);
    const Key = { pk: `MINTA#${KAPUS}`, sk: `laporan-hasil-kegiatan#${dossier.id}#` };
    const TableName = town.storage.tableName;
    const { documents } = town.storage.clients;
    await documents.update({
      ...{ TableName, Key, UpdateExpression: 'SET attempts = :most' },
      ExpressionAttributeValues: { ':most': MOST_ATTEMPTS },
    });
    await town.settle();
    expect(town.said(KAPUS)).toContain('gagal dibuat');
    expect(await documents.get({ TableName, Key })).toMatchObject({ gsi1pk: 'PARKED' });
  });
});
