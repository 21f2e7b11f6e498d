import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  KAPUS,
  KAPUS_MANGARAN,
  type LiveTown,
  liveTown,
  RINA,
  SITI,
  STRANGER,
} from '../support/live-town.ts';
import { BERITA_ACARA, walkTo } from './report.ts';

// A berita acara acknowledged by the village head instead of carried on paper: from the chat to the page
// and back, with everything real but the clock.

const DAY = 24 * 60 * 60 * 1000;
const ASK = /Minta pengakuan/;

let town: LiveTown;
const open: LiveTown[] = [];
beforeEach(async () => {
  town = await liveTown();
  open.push(town);
});
afterEach(() => {
  if (town.complaints.length > 0) throw new Error(town.complaints.join('\n'));
});
afterAll(() => Promise.all(open.map((each) => each.close())));

const siti = () => town.as(SITI);

/** Siti's report up to the question for the berita acara. */
const upToSheet = () => walkTo(town, SITI, 'beritaAcara');

/** The newest link and the newest code that the bot gave. */
function given(): { link: string; code: string } {
  const heard = town.heard(SITI);
  const link = heard.flatMap((words) => words.match(/http:\S+\/ba\/\w+/) ?? []).at(-1) ?? '';
  const code =
    heard.flatMap((words) => words.match(/\b\d{6}\b(?=\n\nSebutkan)/) ?? []).at(-1) ?? '';
  return { link, code };
}

const sign = (link: string, code: string, nama = 'Sutrisno <b>') =>
  fetch(link, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ nama, jabatan: 'Kepala Desa', kode: code }),
  });

/** The report as it stands: its folder, by the draft or dossier that Siti has. */
async function folder() {
  const { drafts } = await town.store.session(SITI);
  const [report] = await town.store.reports('SITI000001', 1);
  return town.store.folder(drafts[0]?.id ?? report?.id ?? '');
}

describe('a berita acara that the village head acknowledges', () => {
  it('passes the checklist instead of the photo, and stands in the dossier', async () => {
    await upToSheet();
    expect(town.said(SITI)).toContain('Minta pengakuan');
    await siti().press(ASK);

    const messages = siti().messages().slice(-3);
    expect(messages[0]).toMatchObject({ photo: expect.anything() });
    const { link, code } = given();
    expect(messages[0]?.caption).toContain(link);
    expect(messages[0]?.caption).not.toContain(code);
    expect(messages[0]?.caption_entities).toContainEqual(expect.objectContaining({ type: 'url' }));
    expect(messages[1]?.text).toContain(code);
    expect(town.said(SITI)).toContain('Laporan bisa dilanjutkan');

    await siti().press('Tidak ada biaya lain');
    expect(town.said(SITI)).toContain('Menunggu pengakuan berita acara lewat tautan');
    expect(town.said(SITI)).toContain('⬜ Berita acara');
    await expect(siti().press('Kirim')).rejects.toThrow('no button');

    expect((await sign(link, code)).status).toBe(303);
    await town.settle();
    expect(town.said(SITI)).toContain('diakui oleh Sutrisno <b>, Kepala Desa');
    expect(town.said(SITI)).toContain('bukan tanda tangan elektronik tersertifikasi');
    await siti().press('Lanjutkan');
    expect(town.said(SITI)).toContain('Berita acara diakui Sutrisno <b>, Kepala Desa');
    expect(town.said(SITI)).toContain('✅ Tanda Bukti Kedatangan');
    await siti().press('Kirim');
    expect(town.said(SITI)).toContain('terkirim');

    const { dossier } = await folder();
    expect(dossier?.pengakuan).toMatchObject({ name: 'Sutrisno <b>', office: 'Kepala Desa' });
    expect(dossier?.files.map(({ step }) => step)).toEqual(['foto', 'foto', 'foto']);
    await town.settle();
    await town.as(KAPUS).press('Buka');
    expect(town.said(KAPUS)).toContain('Sutrisno');
    expect(town.said(KAPUS)).toContain('bukan tanda tangan elektronik tersertifikasi');
  });

  it('stands beside a photo, which stays', async () => {
    await upToSheet();
    await siti().sendPhotos([BERITA_ACARA]);
    await town.settle();
    await siti().press('Tidak ada biaya lain');
    await siti().press(ASK);
    expect(town.said(SITI)).toContain('Semua lengkap');
    const { link, code } = given();
    await sign(link, code);
    await town.settle();
    await siti().press('Lanjutkan');
    expect(town.said(SITI)).toContain('Berita acara diakui');
    await siti().press('Kirim');
    const { dossier } = await folder();
    expect(dossier?.pengakuan?.name).toBe('Sutrisno <b>');
    expect(dossier?.files.some(({ step }) => step === 'beritaAcara')).toBe(true);
  });

  it('does not count once the report says something else, and is asked for again', async () => {
    await upToSheet();
    await siti().press(ASK);
    const first = given();
    await siti().press('Tidak ada biaya lain');
    await sign(first.link, first.code);
    await town.settle();
    await siti().press('Lanjutkan');
    await siti().press('Ubah');
    await siti().press('Hasil');
    await siti().sendText('36 34');
    expect(town.said(SITI)).toContain('Isi laporan berubah setelah pengakuan diminta');
    await expect(siti().press('Kirim')).rejects.toThrow('no button');

    await siti().press('Minta pengakuan lagi');
    const second = given();
    expect(second.link).not.toBe(first.link);
    expect((await fetch(first.link)).status).toBe(404);
    expect(await (await fetch(second.link)).text()).toContain('balita hadir: 36');
    await sign(second.link, second.code);
    await town.settle();
    await siti().press('Lanjutkan');
    await siti().press('Kirim');
    expect((await folder()).dossier?.pengakuan).toBeDefined();
  });

  it('counts again when the report says again what was acknowledged', async () => {
    await upToSheet();
    await siti().press(ASK);
    const { link, code } = given();
    await siti().press('Tidak ada biaya lain');
    await sign(link, code);
    await town.settle();
    await siti().press('Lanjutkan');
    for (const results of ['36 34', '35 33']) {
      await siti().press('Ubah');
      await siti().press('Hasil');
      await siti().sendText(results);
    }
    expect(town.said(SITI)).toContain('Berita acara diakui');
  });

  it('tells the reporter when the link was closed, and when nobody used it in time', async () => {
    await upToSheet();
    await siti().press(ASK);
    const { link, code } = given();
    for (let i = 0; i < 5; i += 1) await sign(link, '999999' === code ? '888888' : '999999');
    await town.settle();
    expect(town.said(SITI)).toContain('ditutup karena kodenya lima kali salah');
    await siti().press('Lanjutkan');
    await siti().press('Tidak ada biaya lain');
    expect(town.said(SITI)).toContain('Tautan pengakuan ditutup');
    await siti().press('Minta pengakuan lagi');
    expect(town.said(SITI)).toContain('Menunggu pengakuan');
    town.clock.now += 8 * DAY;
    await siti().sendText('/lapor');
    await siti().press(/^Lanjutkan/);
    expect(town.said(SITI)).toContain('sudah lewat waktunya');
  });

  it('gives way to a photo that comes after all', async () => {
    await upToSheet();
    await siti().press(ASK);
    await siti().press('Tidak ada biaya lain');
    await siti().press('Ubah');
    await siti().press('Berita acara');
    await siti().sendPhotos([BERITA_ACARA]);
    await town.settle();
    expect(town.said(SITI)).toContain('Semua lengkap');
    await siti().press('Kirim');
    const { dossier } = await folder();
    expect(dossier?.pengakuan).toBeUndefined();
    expect(dossier?.files.some(({ step }) => step === 'beritaAcara')).toBe(true);
  });

  it('is asked for once by a press that comes twice', async () => {
    await upToSheet();
    const data = await payload();
    const { message_id } = siti().lastMessage();
    await Promise.all([siti().press({ message_id, data }), siti().press({ message_id, data })]);
    expect((await folder()).pengakuanRequest).toMatchObject({ version: 1 });
    // A card from before: the report is where it is, and nothing new was made.
    await forge(SITI, data);
    expect((await folder()).pengakuanRequest).toMatchObject({ version: 1 });
  });

  it('is asked for by its reporter alone', async () => {
    await upToSheet();
    const data = await payload();
    for (const user of [RINA, KAPUS_MANGARAN, STRANGER]) {
      expect(await forge(user, data)).not.toContain('/ba/');
    }
    expect((await folder()).pengakuanRequest).toBeUndefined();
  });

  it('waits until everything is told that will be acknowledged', async () => {
    await siti().sendText('lapor posyandu');
    await siti().press(/Pendampingan posyandu/);
    await siti().press('Hari ini');
    const said = await forge(SITI, await payload());
    expect(said).toContain('Isi dulu Tempat, Yang bertugas, Hasil: itulah yang akan diakui');
    expect((await folder()).pengakuanRequest).toBeUndefined();
  });
});

/** What the button of Siti's draft carries as it stands. */
async function payload(): Promise<string> {
  const [draft] = (await town.store.session(SITI)).drafts;
  return `1:a:${draft?.id}:${draft?.version}`;
}

/** A press on a button that is not there; all that was said to who made it up. */
async function forge(user: number, data: string): Promise<string> {
  const reply = await town.forge(user, data);
  return `${reply} ${town.heard(user).join()}`;
}
