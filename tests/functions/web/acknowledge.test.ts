import { beforeEach, describe, expect, it } from 'vitest';
import { counts } from '../../../domain/evidence/index.ts';
import { hash } from '../../../functions/adapters/identity.ts';
import { panji, plan, siti } from '../../support/town.ts';
import { CODE, office, TELEGRAM_ID } from './office.ts';

const DAY = 24 * 60 * 60 * 1000;

let town: Awaited<ReturnType<typeof office>>;
beforeEach(async () => {
  town = await office();
});

/** What is kept of the acknowledgement, and what was made known about it. */
const kept = async () => {
  const { pengakuan, pengakuanRequest } = await town.store.folder(town.draft.id);
  const events = await town.store.history(town.draft.id);
  return { pengakuan, request: pengakuanRequest, events: events.map(({ type }) => type) };
};

describe('/ba/<token>', () => {
  it('shows what will be acknowledged: no money, no phone number, nobody else', async () => {
    const { path } = await town.ask();
    const { status, words, html } = await town.get(path);
    expect(status).toBe(200);
    for (const part of [
      'Puskesmas Panji meminta Anda mengakui',
      'Pendampingan posyandu balita',
      '20 November 2026',
      'Posyandu Melati',
      'Siti Aminah',
      'Rina Wati',
      'balita hadir: 35',
      'balita ditimbang: 33',
      'Saya mengakui bahwa kegiatan di atas benar dilaksanakan',
      'bukan tanda tangan elektronik tersertifikasi',
      'berlaku sampai 27 November 2026, pukul 10.00 WIB',
    ])
      expect(words).toContain(part);
    expect(words).not.toMatch(/Rp|\b08\d|\+62|BGM/);
    const offices = [...html.matchAll(/<option>([^<]+)/g)].map(([, office]) => office);
    expect(offices).toEqual([
      'Kepala Desa',
      'Lurah',
      'Ketua RT',
      'Ketua RW',
      'Tokoh Masyarakat',
      'Kepala Sekolah',
      'Guru',
    ]);
    expect(html).not.toContain('<script');
  });

  it('records name, office, time, phone and what was shown; the reporter is told', async () => {
    const { path } = await town.ask();
    town.clock.now += DAY;
    const signed = await town.sign(path, { nama: '  Sutrisno, S.Sos ', kode: '012 345' });
    expect(signed.status).toBe(303);
    expect(signed.headers.get('location')).toBe(path);
    const done = await town.get(path);
    expect(done.words).toContain('Sudah diakui');
    expect(done.words).toContain(
      'Diakui oleh Sutrisno, S.Sos , Kepala Desa, pada 21 November 2026',
    );
    const { pengakuan, events } = await kept();
    expect(pengakuan).toMatchObject({
      name: 'Sutrisno, S.Sos',
      office: 'Kepala Desa',
      at: town.clock.now,
      device: 'Chrome 120, Android 8',
    });
    expect(events).toEqual(['pengakuan.diberikan']);
    expect(counts(pengakuan, town.draft, plan, hash)).toBe(true);
  });

  it('is used once: whatever is sent afterwards shows the same', async () => {
    const { path } = await town.ask();
    await town.sign(path);
    const before = await kept();
    const done = await town.get(path);
    const again = await town.sign(path);
    const other = await town.sign(path, { nama: 'Orang Lain', kode: '999999' });
    expect([again.status, again.html]).toEqual([200, done.html]);
    expect([other.status, other.html]).toEqual([200, done.html]);
    expect(await kept()).toEqual(before);
  });

  it('takes one of two that are sent at the same moment', async () => {
    const { path } = await town.ask();
    const names = ['Sutrisno', 'Wahyuni', 'Hartono'];
    const sent = await Promise.all(names.map((nama) => town.sign(path, { nama })));
    expect(sent.filter(({ status }) => status === 303)).toHaveLength(1);
    const { pengakuan, events } = await kept();
    expect(names).toContain(pengakuan?.name);
    expect(events).toEqual(['pengakuan.diberikan']);
    const { words } = await town.get(path);
    expect(words).toContain(`Diakui oleh ${pengakuan?.name}`);
  });

  it('says how many tries are left, keeps what was typed, and closes after five', async () => {
    const { path } = await town.ask();
    for (const left of [4, 3, 2, 1]) {
      const wrong = await town.sign(path, { nama: 'Pak <b>Tris"', kode: '999999' });
      expect(wrong.status).toBe(422);
      expect(wrong.words).toContain(`tersisa ${left} kali percobaan`);
      expect(wrong.html).toContain('value="Pak &lt;b&gt;Tris&quot;"');
      expect(wrong.html).toContain('<option selected>Kepala Desa');
      expect(wrong.html).not.toContain('999999');
    }
    const fifth = await town.sign(path, { kode: '999999' });
    expect(fifth.status).toBe(410);
    expect(fifth.words).toContain('ditutup karena kodenya lima kali salah');
    const right = await town.sign(path);
    expect([right.status, right.html]).toEqual([410, fifth.html]);
    const { pengakuan, events } = await kept();
    expect(pengakuan).toBeUndefined();
    expect(events).toEqual(['pengakuan.batal']);
  });

  it('counts every wrong code, also those that are sent at the same moment', async () => {
    const { path } = await town.ask();
    const codes = Array.from({ length: 12 }, (_, i) => String(900_000 + i));
    await Promise.all(codes.map((kode) => town.sign(path, { kode })));
    for (let i = 0; i < 5; i += 1) await town.sign(path, { kode: '999999' });
    const { request, events } = await kept();
    expect(request).toMatchObject({ wrong: 5, state: { at: 'batal' } });
    expect(events).toEqual(['pengakuan.batal']);
  });

  it.each([
    ['a NIK as a name', { nama: 'Sutrisno 3512 0101 0180 0001' }, 'NIK'],
    ['no name', { nama: ' . ' }, 'Tulis nama lengkap'],
    ['an office that is none', { jabatan: 'Bupati' }, 'Pilih jabatan'],
    ['no office', { jabatan: '' }, 'Pilih jabatan'],
    ['a code of five digits', { kode: '01234' }, 'enam angka'],
    ['a code in letters', { kode: 'abcdef' }, 'enam angka'],
  ])('refuses %s, which is no try', async (_what, fields, words) => {
    const { path } = await town.ask();
    const refused = await town.sign(path, fields);
    expect(refused.status).toBe(422);
    expect(refused.words).toContain(words);
    expect(await kept()).toMatchObject({ pengakuan: undefined, request: { wrong: 0 }, events: [] });
  });

  it('shows markup in names as it was typed', async () => {
    await town.keep([
      {
        save: 'slice',
        telegramId: TELEGRAM_ID,
        draftId: town.draft.id,
        plan: {
          ...plan,
          unitName: '<i>Panji</i>',
          people: [{ ...siti, name: 'Siti <b>&"', jabatan: 'Kader' }],
        },
      },
    ]);
    const { path } = await town.ask({
      orang: ['Siti <b>&"', 'RINA000001'],
      unitName: '<i>Panji</i>',
    });
    const { html } = await town.get(path);
    expect(html).toContain('Siti &lt;b&gt;&amp;&quot;');
    expect(html).toContain('&lt;i&gt;Panji');
    await town.sign(path, { nama: '<script>alert(1)</script>' });
    const done = await town.get(path);
    expect(done.html).toContain('&lt;script&gt;alert(1)');
    expect(done.html).not.toContain('<script');
  });

  it('runs out after seven days, and says so', async () => {
    const { path } = await town.ask();
    town.clock.now += 7 * DAY - 1;
    expect((await town.get(path)).status).toBe(200);
    town.clock.now += 1;
    const { status, words } = await town.get(path);
    expect(status).toBe(410);
    expect(words).toContain('sudah lewat waktunya');
    expect((await town.sign(path)).status).toBe(410);
    expect((await kept()).pengakuan).toBeUndefined();
  });

  it('does not exist when forged, cut, or replaced by a new link', async () => {
    const first = await town.ask();
    const second = await town.ask();
    const missing = await town.get('/ba/x');
    const forged = [
      first.path,
      second.path.slice(0, -1),
      `${second.path}0`,
      `/ba/${second.token.slice(0, -1)}${second.token.endsWith('0') ? '1' : '0'}`,
      `/ba/BBBBBBBBB1${second.token.slice(10)}`,
      `/ba/${second.token.toLowerCase()}`,
    ];
    for (const path of forged) {
      const seen = await town.get(path);
      const sent = await town.sign(path);
      expect([path, seen.status, seen.html]).toEqual([path, 404, missing.html]);
      expect([path, sent.status, sent.html]).toEqual([path, 404, missing.html]);
    }
    expect((await kept()).request).toMatchObject({ wrong: 0, version: 2 });
    expect((await town.sign(second.path)).status).toBe(303);
  });

  it('closes when the report was changed after the link was made', async () => {
    const { path } = await town.ask();
    await town.change({
      hasil: { kind: 'hasil', values: { hadir: 99, timbang: 33 }, selesai: true },
    });
    const { status, words } = await town.get(path);
    expect(status).toBe(410);
    expect(words).toContain('diubah setelah tautan ini dibuat');
    expect((await town.sign(path)).status).toBe(410);
    expect((await kept()).pengakuan).toBeUndefined();
  });

  it('stays open when only the rest of the report goes on', async () => {
    const { path } = await town.ask();
    await town.change({ kuitansi: { kind: 'kuitansi', items: [], selesai: true } });
    expect((await town.sign(path)).status).toBe(303);
  });

  it('is not needed any more once the report was sent or deleted', async () => {
    const { path } = await town.ask();
    await town.keep([{ drop: 'draft', telegramId: TELEGRAM_ID, draft: town.draft }]);
    const { status, words } = await town.get(path);
    expect(status).toBe(410);
    expect(words).toContain('sudah dikirim atau dihapus');
    expect((await town.sign(path)).status).toBe(410);
  });

  it('is not needed any more once its reporter was taken off the list', async () => {
    const { path } = await town.ask();
    const before = await town.store.person(siti.id);
    if (!before) throw new Error('Siti is gone');
    const gone = { ...before, active: false, version: before.version + 1 };
    await town.keep([{ save: 'person', person: gone, before }]);
    for (const { status, words } of [await town.get(path), await town.sign(path)]) {
      expect(status).toBe(410);
      expect(words).not.toContain('Rina Wati');
    }
    expect(await kept()).toMatchObject({ pengakuan: undefined, events: [] });
  });

  it('keeps of link and code only what opens nothing', async () => {
    const { token, path } = await town.ask();
    const { documents } = town.clients;
    const all = async () =>
      JSON.stringify((await documents.scan({ TableName: town.tableName })).items);
    expect(await all()).not.toContain(token.slice(10));
    expect(await all()).not.toContain(CODE);
    expect(await all()).not.toContain(hash(CODE));
    await town.sign(path);
    expect(await all()).not.toContain(token.slice(10));
    expect(town.logged).toEqual([]);
  });

  it('tells the time of the unit', async () => {
    await town.keep([{ save: 'unit', unit: { ...panji, zone: 'Asia/Jayapura', version: 2 } }]);
    const { path } = await town.ask();
    expect((await town.get(path)).words).toContain('pukul 12.00 WIT');
  });
});
