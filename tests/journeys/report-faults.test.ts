import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Rupiah } from '../../domain/money/index.ts';
import {
  DEWI,
  KAPUS,
  KAPUS_MANGARAN,
  type LiveTown,
  liveTown,
  RINA,
  SITI,
  STRANGER,
  TONO,
  YUDI,
} from '../support/live-town.ts';
import { photo } from '../support/photo.ts';
import { plan } from '../support/town.ts';
import { fillReport, walkTo } from './report.ts';

let town: LiveTown;
let seed = 100;

beforeAll(async () => {
  town = await liveTown();
});
afterAll(() => town.close());
beforeEach(() => {
  town.standin.faults.clear();
  town.s3Wire.fault = undefined;
});

/** Photos that no other report has. */
const freshFiles = () => ({ photos: [photo(++seed), photo(++seed)], sheet: photo(++seed) });

async function begin(user: number): Promise<void> {
  await town.as(user).sendText('/lapor');
  await town.as(user).press(/Pendampingan posyandu|Laporan baru/);
  if (town.said(user).includes('Kegiatan mana')) await town.as(user).press(/Pendampingan posyandu/);
}

async function draftsOf(user: number) {
  return (await town.store.session(user)).drafts;
}

async function onlyDraft(user: number) {
  const drafts = await draftsOf(user);
  const [draft] = drafts;
  if (!draft || drafts.length !== 1) throw new Error(`${drafts.length} drafts`);
  return draft;
}

/** A report on the verifier's desk. */
async function sent(user: number): Promise<string> {
  await town.dropDrafts(user);
  await fillReport(town, user, freshFiles());
  await town.as(user).press('Kirim');
  await town.settle();
  const id = { [SITI]: 'SITI000001', [RINA]: 'RINA000001', [TONO]: 'TONO000001' }[user] ?? '';
  const [dossier] = await town.store.reports(id, 1);
  if (!dossier) throw new Error('not sent');
  return dossier.id;
}

const lastUpdate = () => town.standin.updates.at(-1)?.update_id ?? 0;

describe('updates', () => {
  it('repeated, even at once, have one effect and show the present state', async () => {
    await town.dropDrafts(SITI);
    await begin(SITI);
    await town.as(SITI).press('Hari ini');
    const before = await onlyDraft(SITI);
    const update = lastUpdate();
    const again = await Promise.all([1, 2, 3].map(() => town.standin.deliverAgain(update)));
    expect(again.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await onlyDraft(SITI)).toEqual(before);
    expect(town.said(SITI)).toContain('Di mana?');
  });

  it('that begin a report, repeated, begin one', async () => {
    await town.dropDrafts(SITI);
    await begin(SITI);
    await town.standin.deliverAgain(lastUpdate());
    expect(await draftsOf(SITI)).toHaveLength(1);
  });

  it('that send a report, repeated, send one and tell everybody once', async () => {
    const id = await sent(SITI);
    const told = town.heard(KAPUS).length;
    await town.standin.deliverAgain(lastUpdate());
    await town.settle();
    expect((await town.store.folder(id)).dossier?.version).toBe(1);
    expect(town.heard(KAPUS)).toHaveLength(told);
    expect(town.said(SITI)).toContain('terkirim');
  });

  it('whose reply is lost end as without the loss', async () => {
    await town.dropDrafts(SITI);
    await begin(SITI);
    town.standin.faults.cutBefore('editMessageText', { chat: SITI });
    const pressed = town.as(SITI).press('Hari ini');
    // Telegram hears 503 and comes again.
    await expect.poll(async () => (await onlyDraft(SITI)).answers.tanggal).toBeDefined();
    town.standin.retryNow();
    await pressed;
    expect(town.said(SITI)).toContain('Di mana?');
    expect((await onlyDraft(SITI)).version).toBe(2);
  });

  it('with a wrong or missing secret are refused and do nothing', async () => {
    const update = {
      update_id: 900_001,
      message: {
        message_id: 1,
        date: 1,
        chat: { id: SITI, type: 'private' },
        from: { id: SITI, is_bot: false, first_name: 'S' },
        text: '/lapor',
      },
    };
    const calls = town.standin.calls.length;
    expect((await town.standin.deliverRaw(update, 'wrong')).status).toBe(401);
    expect((await town.standin.deliverRaw(update, null)).status).toBe(401);
    expect((await town.standin.deliverRaw('no update')).status).toBe(400);
    expect(town.standin.calls).toHaveLength(calls);
  });
});

describe('photos', () => {
  it('of an album of five in parallel, one twice and one late, are five photos', async () => {
    await town.dropDrafts(SITI);
    await begin(SITI);
    const phone = town.as(SITI);
    await phone.press('Hari ini');
    await phone.press('Posyandu Melati');
    await phone.press('Selesai');
    await phone.sendText('35 33');
    await phone.sendText('Berjalan lancar');
    const album = [1, 2, 3, 4].map((n) => photo(1000 + n));
    await phone.sendPhotos([...album, album[0] ?? photo(1)]);
    await town.standin.deliverAgain(lastUpdate());
    await town.settle();
    expect(town.said(SITI)).toContain('4 dari 4 foto tersimpan');
    await phone.press('Selesai');
    expect(town.said(SITI)).toContain('berita acara');
    const late = town.standin.updates.findLast((u) => u.message?.media_group_id !== undefined);
    const message = late?.message;
    if (!message?.photo) throw new Error('no album');
    const { file_id, file_unique_id } = {
      ...message.photo[0],
      file_unique_id: 'late-photo',
      file_id: message.photo.at(-1)?.file_id ?? '',
    };
    const size = { file_id, file_unique_id, width: 8, height: 8 };
    await town.standin.deliverRaw({
      update_id: 900_100,
      message: { ...message, message_id: 990, photo: [size] },
    });
    await town.settle();
    const { files } = await town.store.folder((await onlyDraft(SITI)).id);
    const photos = files.filter((f) => f.step === 'foto');
    expect(photos).toHaveLength(5);
    expect(photos.every((f) => f.state === 'tersimpan')).toBe(true);
    expect((await onlyDraft(SITI)).answers.beritaAcara).toBeUndefined();
  });

  it('sent before they are asked for are kept for their step', async () => {
    await town.dropDrafts(SITI);
    await begin(SITI);
    await town.as(SITI).press('Hari ini');
    await town.as(SITI).sendPhotos([photo(1101), photo(1102)]);
    await town.settle();
    expect(town.said(SITI)).toContain('2 dari 2 foto tersimpan');
    expect(town.said(SITI)).toContain('Di mana?');
    const { files } = await town.store.folder((await onlyDraft(SITI)).id);
    expect(files.map((f) => [f.step, f.state])).toEqual([
      ['foto', 'tersimpan'],
      ['foto', 'tersimpan'],
    ]);
  });

  it('wait while S3 is down, hold the report back, and arrive when it is up again', async () => {
    await town.dropDrafts(SITI);
    await begin(SITI);
    const phone = town.as(SITI);
    await phone.press('Hari ini');
    await phone.press('Posyandu Melati');
    await phone.press('Selesai');
    await phone.sendText('35 33');
    await phone.sendText('Berjalan lancar');
    town.s3Wire.fault = 'slow-down';
    await phone.sendPhotos([photo(2001), photo(2002)]);
    await town.standin.idle();
    town.clock.now += 4_000;
    await town.sweep();
    expect(town.said(SITI)).toContain('0 dari 2 foto tersimpan');
    expect(town.said(SITI)).toContain('sedang diambil');
    await phone.press('Selesai');
    await phone.sendPhotos([photo(2003)]);
    await phone.press('Tidak ada biaya lain');
    expect(town.said(SITI)).toContain('berkas masih disimpan');
    await expect(town.as(SITI).press('Kirim')).rejects.toThrow('no button');
    town.s3Wire.fault = undefined;
    town.clock.now += 60_000;
    await town.settle();
    await phone.press('Periksa lagi');
    await phone.press('Kirim');
    expect(town.said(SITI)).toContain('terkirim');
  });

  it('that are no photos are refused by their first bytes', async () => {
    await town.dropDrafts(SITI);
    await begin(SITI);
    const phone = town.as(SITI);
    await phone.press('Hari ini');
    await phone.press('Posyandu Melati');
    await phone.press('Selesai');
    await phone.sendText('35 33');
    await phone.sendText('Berjalan lancar');
    const liar = {
      bytes: Buffer.from('MZ this is a program'),
      name: 'foto.jpg',
      type: 'image/jpeg',
    };
    await phone.sendDocument(liar);
    await town.settle();
    expect(town.heard(SITI).join()).toContain('bukan foto atau PDF');
    const { files } = await town.store.folder((await onlyDraft(SITI)).id);
    expect(files.map((f) => f.state)).toEqual(['ditolak']);
  });
});

describe('decisions', () => {
  it('two verifiers at once make one; the other learns by whom', async () => {
    const id = await sent(RINA);
    const head = town.as(KAPUS);
    await head.press('Buka');
    await head.press('Setujui');
    await head.press('Ya');
    await town.settle();
    for (const user of [DEWI, YUDI]) {
      await town.as(user).press('Buka');
      await town.as(user).press('Setujui');
    }
    await Promise.all([DEWI, YUDI].map((user) => town.as(user).press('Ya')));
    await town.settle();
    const { dossier } = await town.store.folder(id);
    expect(dossier?.decisions.map((d) => d.kind)).toEqual(['setujui', 'setujui']);
    const loser = dossier?.decisions.at(-1)?.by.name === 'Yudi' ? DEWI : YUDI;
    expect(town.said(loser)).toMatch(/Sudah disetujui (Dewi Lestari|Yudi)/);
  });

  it('on a card from before a change are not taken', async () => {
    const id = await sent(TONO);
    const head = town.as(KAPUS);
    await head.press('Buka');
    const card = town.standin.lastMessage(KAPUS);
    await head.press('Kembalikan');
    await head.press(/Foto kegiatan/);
    await head.press('Lanjut ke alasan');
    await head.press('Foto tidak jelas');
    await town.settle();
    expect(town.said(TONO)).toContain('Foto tidak jelas');
    await town.standin.deliverRaw({
      update_id: 900_200,
      callback_query: {
        id: '1',
        from: { id: KAPUS, is_bot: false, first_name: 'H' },
        chat_instance: '1',
        message: card,
        data: `1:v:S:${id}:1`,
      },
    });
    const { dossier } = await town.store.folder(id);
    expect(dossier?.state.at).toBe('dikembalikan');
    expect(town.said(KAPUS)).toContain('Sudah dikembalikan');
  });

  it('a returned report keeps all answers and asks only for the named item', async () => {
    const phone = town.as(TONO);
    await phone.press('Perbaiki sekarang');
    expect(town.said(TONO)).toContain('Perbaiki:');
    await phone.sendPhotos([photo(3001)]);
    await town.settle();
    await phone.press('Selesai');
    expect(town.said(TONO)).toContain('Periksa dulu');
    await phone.press('Kirim');
    await town.settle();
    expect(town.said(KAPUS)).toContain('diperbaiki');
  });

  it('on somebody else’s unit look as if there were nothing', async () => {
    const id = await sent(TONO);
    const forged = ['v:o:ID', 'v:S:ID:1', 'v:f:ID:1', 'h:ID:y', 'l:r:ID', 'd:ID:1:foto:ok'];
    await town.as(KAPUS_MANGARAN).sendText('/start');
    for (const text of forged) {
      await town.forge(KAPUS_MANGARAN, `1:${text.replace('ID', id)}`);
      expect(town.said(KAPUS_MANGARAN)).toMatch(/Tidak ditemukan|sudah tidak ada/);
    }
    expect((await town.store.folder(id)).dossier?.version).toBe(1);
    const foreign = town.heard(KAPUS_MANGARAN).join();
    expect(foreign).not.toContain('Tono');
    expect(foreign).not.toContain(id.slice(-6));
  });

  it('on one’s own report are refused with the reason', async () => {
    await town.dropDrafts(KAPUS);
    await fillReport(town, KAPUS, { photos: [photo(4001)], sheet: photo(4002) });
    await town.as(KAPUS).press('Kirim');
    await town.settle();
    const [dossier] = await town.store.reports('KAPUS00001', 1);
    await town.as(KAPUS).sendText('/verifikasi');
    expect(town.said(KAPUS)).not.toContain(dossier?.number ?? 'no number');
    await town.forge(KAPUS, `1:v:S:${dossier?.id}:1`);
    expect(town.said(KAPUS)).toContain('laporan Anda sendiri');
    expect((await town.store.folder(dossier?.id ?? '')).dossier?.decisions).toEqual([]);
  });
});

describe('notifications', () => {
  it('wait as long as Telegram says, and come once', async () => {
    const before = town.heard(KAPUS).length;
    town.standin.faults.tooManyRequests('sendMessage', 30, { chat: KAPUS });
    await sent(SITI);
    expect(town.heard(KAPUS)).toHaveLength(before);
    town.clock.now += 31_000;
    await town.settle();
    expect(town.heard(KAPUS)).toHaveLength(before + 1);
  });

  it('to somebody who blocked the bot are told to the unit, and stop', async () => {
    await town.as(RINA).block();
    await sent(TONO);
    expect((await town.store.person('RINA000001'))?.blocked).toBe(true);
    expect(town.heard(KAPUS).join()).toContain('Rina Wati memblokir bot');
    await town.as(RINA).unblock();
    await town.as(RINA).sendText('/start');
    expect((await town.store.person('RINA000001'))?.blocked).toBe(false);
  });
});

describe('what people type', () => {
  it('is shown as typed, never as markup', async () => {
    await sent(TONO);
    const card = town.standin
      .messages(KAPUS)
      .findLast((m) => textOfMessage(m).includes('Tono <b>&'));
    expect(card).toBeDefined();
  });

  it('amounts that read two ways are asked back, bad ones refused, and nothing is lost', async () => {
    await town.dropDrafts(SITI);
    const files = { photos: [photo(5001)], sheet: photo(5002) };
    const phone = await walkTo(town, SITI, 'kuitansi', files);
    await phone.press('Tambah biaya');
    await phone.press(/Belanja bahan/);
    for (const bad of ['-5', '1e9', '０', '00000000000', 'seratus']) {
      await phone.sendText(bad);
      expect(town.said(SITI)).toContain('belum bisa dibaca');
    }
    await phone.sendText('1.500');
    expect(town.said(SITI)).toContain('lebih dari satu cara');
    await phone.press('Rp 1.500.000');
    await phone.sendText('Toko Jaya, fotokopi leaflet');
    await phone.press('Lewati');
    await phone.press('Lewati');
    await phone.sendPhotos([photo(5003)]);
    await town.settle();
    expect(town.said(SITI)).toContain('Rp 1.500.000');
    const draft = await onlyDraft(SITI);
    expect(draft.answers.lhk).toMatchObject({ text: 'Berjalan lancar' });
    expect(JSON.stringify(draft).length).toBeLessThan(2_048);
  });

  it('commands in the middle of a form work, and the form waits', async () => {
    const before = await onlyDraft(SITI);
    await town.as(SITI).sendText('/bantuan');
    expect(town.said(SITI)).toContain('Yang bisa Anda lakukan');
    await town.as(SITI).sendText('/batal');
    expect(town.said(SITI)).toContain('Draf tetap disimpan');
    await town.as(SITI).sendText('/lapor');
    await town.as(SITI).press(/^Lanjutkan/);
    expect((await onlyDraft(SITI)).answers).toEqual(before.answers);
  });

  it('from somebody without a role ends in a polite dead end', async () => {
    for (const text of ['/start', '/lapor', 'halo', '/verifikasi']) {
      await town.as(STRANGER).sendText(text);
      expect(town.said(STRANGER)).toContain('Anda belum terdaftar');
    }
  });
});

function textOfMessage(message: object): string {
  return 'text' in message ? String(message.text) : JSON.stringify(message);
}

describe('an invite', () => {
  it('enrols one person; the second is told that it is used', async () => {
    const invite = {
      code: 'ABCDEFGH23',
      role: 'kader' as const,
      unit: 'panji',
      unitName: 'Puskesmas Panji',
      zone: 'Asia/Jakarta' as const,
      expiresAt: town.clock.now + 1e9,
      version: 1,
    };
    await town.store.commit({ saves: [{ save: 'invite', invite }], now: town.clock.now });
    await town.as(STRANGER).sendText('/start ABCDEFGH23');
    expect(town.said(STRANGER)).toContain('Selamat datang');
    town.standin.addUser({ id: 2000, first_name: 'Lain', label: '', hint: '' });
    await town.as(2000).sendText('/start ABCDEFGH23');
    expect(town.said(2000)).toContain('sudah dipakai');
    expect((await town.store.session(2000)).me).toBeUndefined();
  });
});

describe('a plan that changes while a report is written', () => {
  it('shows the new figures before anything is sent', async () => {
    await town.dropDrafts(SITI);
    await fillReport(town, SITI, freshFiles());
    expect(town.said(SITI)).toContain('Jumlah: Rp 100.000');
    const items = plan.items.map((item) => ({ ...item, satuanBiaya: Rupiah.of(60_000) }));
    const changed = { ...plan, items, version: 2 };
    await town.store.commit({ saves: [{ save: 'plan', plan: changed }], now: town.clock.now });
    const before = await town.store.reports('SITI000001', 50);
    await town.as(SITI).press('Kirim');
    expect(town.said(SITI)).toContain('POA berubah');
    expect(town.said(SITI)).toContain('Jumlah: Rp 120.000');
    expect(await town.store.reports('SITI000001', 50)).toHaveLength(before.length);
    await town.as(SITI).press('Kirim');
    const [sentNow] = await town.store.reports('SITI000001', 1);
    expect(sentNow?.total).toEqual(Rupiah.of(120_000));
  });
});
