import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Book, type Entry, position, verifyBook } from '../../domain/ledger/index.ts';
import { itemsFor } from '../../domain/planning/index.ts';
import type { Commit, Save } from '../../domain/ports.ts';
import { isProblem } from '../../domain/problem.ts';
import { evidenceListFor, mayFund, packs } from '../../domain/rules/index.ts';
import { addDays, startOfDay } from '../../domain/time/index.ts';
import { createEvidenceRecords } from '../../functions/adapters/evidence.ts';
import { createFileStore } from '../../functions/adapters/files.ts';
import { createHistory } from '../../functions/adapters/history.ts';
import { hash, newId } from '../../functions/adapters/identity.ts';
import { createOutbox } from '../../functions/adapters/outbox.ts';
import { createStore } from '../../functions/adapters/store.ts';
import { DEMO_PACK } from '../../functions/cli/demo/district.ts';
import type { DemoFiles } from '../../functions/cli/demo/files.ts';
import { makeDemo } from '../../functions/cli/demo/make.ts';
import { WHO } from '../../functions/cli/demo/people.ts';
import { DEMO_REPORTS } from '../../functions/cli/demo/story.ts';
import { type Ground, seedDemo } from '../../functions/cli/seed.ts';
import { freshStorage } from '../support/engines.ts';
import { liveTown } from '../support/live-town.ts';
import { photo } from '../support/photo.ts';

const NOW = Date.parse('2026-11-21T03:00Z');

async function ground() {
  const { clients, tableName, bucketName } = await freshStorage();
  const clock = { now: NOW };
  return {
    clock,
    store: createStore(clients.documents, tableName, newId),
    files: createFileStore(clients.s3, bucketName),
    thumbnails: createFileStore(clients.s3, bucketName, 'thumbnail'),
    evidence: createEvidenceRecords(clients.documents, tableName),
    history: createHistory(clients.documents, tableName),
    outbox: createOutbox(clients.documents, tableName),
    packs,
    hash,
    now: () => clock.now,
  };
}

/** A book and its entries, as they are stored. */
async function bookOf({ store }: Pick<Ground, 'store'>, unit: string, year = 2026) {
  const book = await store.book(unit, year);
  if (book === undefined) throw new Error(`no book of ${unit}`);
  return { book, entries: await store.entries(unit, year) };
}

/** The district as a reader sees it; ids of events are chance and left out. */
async function seen({ store }: Pick<Ground, 'store'>) {
  const reports = Object.values(DEMO_REPORTS);
  return {
    units: await store.units('situbondo'),
    people: [...(await store.people('panji')), ...(await store.people('situbondo'))],
    plans: [await store.plan('panji', '2026-10'), await store.plan('panji', '2026-11')],
    book: await bookOf({ store }, 'panji'),
    folders: await Promise.all(reports.map((id) => store.folder(id))),
    requests: await store.pencairanOf('panji', 9),
    trail: await Promise.all(
      reports.map(async (id) => (await store.history(id)).map(({ id: _, ...event }) => event)),
    ),
  };
}

describe('the demo district', () => {
  test('is made once, with 21 units, 17 people, and balances that hold', async () => {
    const demo = await ground();
    expect(await seedDemo(demo)).toBe(true);
    const first = await seen(demo);
    expect(await seedDemo(demo)).toBe(false);
    expect(await seen(demo)).toEqual(first);

    expect(first.units).toHaveLength(21);
    expect(first.people).toHaveLength(17);
    for (const { id, kind } of first.units) {
      if (kind === 'kabupaten') continue;
      const { book, entries } = await bookOf(demo, id);
      expect(verifyBook(book, entries, hash)).toEqual([]);
    }
    const { bank, kas, komponen } = position(first.book.book);
    expect([bank.toNumber(), kas.toNumber()]).toEqual([12_050_000, 400_000]);
    // The ceiling of Pasal 11A ayat (8) huruf l for Panji.
    const insentif = komponen.find(({ id }) => id === 'puskesmas-insentif-ukm');
    expect(insentif?.pagu.toNumber()).toBe(36_975_500);
  });

  test('has two finished reports and a returned one, with their pictures in S3', async () => {
    const demo = await ground();
    await seedDemo(demo);
    const folder = (id: string) => demo.store.folder(id);
    const posyandu = await folder(DEMO_REPORTS.posyandu);
    expect(posyandu.payments.map(({ state }) => state.at)).toEqual(['diterima', 'diterima']);
    const kelasIbu = await folder(DEMO_REPORTS.kelasIbu);
    expect(kelasIbu.dossier?.state).toMatchObject({ at: 'disetujui', cair: false });
    expect((await demo.store.approved('panji')).map(({ id }) => id)).toEqual([
      DEMO_REPORTS.kelasIbu,
    ]);
    const kunjungan = await folder(DEMO_REPORTS.kunjungan);
    expect(kunjungan.dossier?.state).toMatchObject({
      at: 'dikembalikan',
      reasons: [{ item: 'beritaAcara' }],
    });
    for (const { dossier, flags } of [posyandu, kelasIbu, kunjungan]) {
      expect(flags).toEqual([]);
      for (const { sha256 = '' } of dossier?.files ?? []) {
        const stored = await demo.files.get(sha256);
        if (stored === undefined || isProblem(stored)) throw new Error('no picture');
        expect(createHash('sha256').update(stored.bytes).digest('hex')).toBe(sha256);
      }
    }
  });

  test('tells nobody about its past, but keeps it in the trail', async () => {
    const demo = await ground();
    await seedDemo(demo);
    expect(await demo.outbox.due(NOW + 1)).toEqual([]);
    const trail = await demo.store.history(DEMO_REPORTS.kunjungan);
    expect(trail.map(({ type }) => type)).toEqual([
      'laporan.dikirim',
      'laporan.disetujui',
      'laporan.dikembalikan',
    ]);
  });

  test('comes out the same when seeding breaks off anywhere and is taken up again', async () => {
    const whole = await ground();
    await seedDemo(whole);
    const wanted = await seen(whole);
    const many = demoOn(NOW).commits.length + 1;
    for (const good of [0, 1, 3, 4, 7, 12, many - 1]) {
      const demo = await ground();
      let left = good;
      const commit = async (next: Commit) => {
        if (left === 0) throw new Error('the power is gone');
        left -= 1;
        return demo.store.commit(next);
      };
      await expect(seedDemo({ ...demo, store: { ...demo.store, commit } })).rejects.toThrow();
      demo.clock.now += 60_000;
      expect(await seedDemo(demo)).toBe(true);
      expect(await seen(demo)).toEqual(wanted);
    }
  });

  test('gets the POA of a month that has begun since', async () => {
    const demo = await ground();
    await seedDemo(demo);
    demo.clock.now = Date.parse('2026-12-02T03:00Z');
    expect(await seedDemo(demo)).toBe(false);
    const plan = await demo.store.plan('panji', '2026-12');
    expect(plan?.items).toHaveLength(17);
  });

  test('has lines of several kinds of spending that its pack pays; a kader sees her posyandu first', async () => {
    const demo = await ground();
    await seedDemo(demo);
    const plan = await demo.store.plan('panji', '2026-11');
    const pack = packs.pack(DEMO_PACK);
    if (!plan || !pack) throw new Error('no plan or pack');
    const kinds = plan.items.flatMap(({ spends = [], komponen: fund }) =>
      spends.map((spend) => ({ spend, fund })),
    );
    expect(kinds.map(({ spend }) => spend)).toEqual([
      'rapat',
      'pmt',
      'barang',
      'perjalanan-terpencil',
      'honorarium',
    ]);
    for (const { spend, fund } of kinds) {
      expect(evidenceListFor(pack, { spend, fund })).toBeDefined();
      expect(mayFund(pack, { spend, fund, date: '2026-11-21' }).reasons).toEqual([]);
    }
    const siti = itemsFor(plan, WHO.kader, '2026-11-21').map(({ id }) => id);
    expect(siti).toEqual([
      '01-posyandu',
      '02-kelas-ibu',
      '03-kunjungan-bumil',
      '04-pjb',
      '11-gizi',
    ]);
  });

  test('never furnishes the units of another district', async () => {
    const demo = await ground();
    const [units] = demoOn(NOW).commits[0]?.saves ?? [];
    if (units === undefined || !('save' in units) || units.save !== 'unit') throw new Error('unit');
    const unit = { ...units.unit, kabupaten: 'bondowoso' };
    await demo.store.commit({ saves: [{ save: 'unit', unit }], now: NOW });
    await expect(seedDemo(demo)).rejects.toThrow(/bondowoso/);
    expect(await demo.store.unit('situbondo')).toBeUndefined();
  });
});

test('the demo has a past that the rules allow on every day of the year', () => {
  for (let day = '2026-01-01'; day <= '2027-01-07'; day = addDays(day, 1)) {
    const { commits, dossiers } = demoOn(startOfDay(day, 'Asia/Jakarta') + 60_000);
    const saves = commits.flatMap((commit) => commit.saves);
    const { book, entries } = panjiBook(saves);
    const midnight = startOfDay(day, 'Asia/Jakarta');
    const dates = dossiers.map(({ tanggal }) => tanggal.from);
    // The first report is of last month; the others of this one, once it is old enough.
    const first = day.slice(8) < '05' ? '' : `${day.slice(0, 7)}-01`;
    expect({
      day,
      faults: verifyBook(book, entries, hash),
      pastOnly: commits.every(({ quiet, now }) => !quiet || now < midnight),
      differentDays: new Set(dates).size,
      datesBefore: dates.every((date) => date < day),
      ofThisMonth: dates.slice(1).every((date) => date >= first),
      onSpt: dossiers.every(({ kegiatan }) => kegiatan.inSpt),
    }).toEqual({
      day,
      faults: [],
      pastOnly: true,
      differentDays: 3,
      datesBefore: true,
      ofThisMonth: true,
      onSpt: true,
    });
  }
});

test('the returned report of the demo is repaired, and its pictures are shown from storage', async () => {
  const town = await liveTown({ demo: true });
  const [bidan, kepala] = [town.as(1002), town.as(1003)];
  await bidan.sendText('/laporan');
  await bidan.press(/^Perbaiki/);
  await bidan.sendPhotos([photo(4)]);
  await town.settle();
  await bidan.press('Periksa lagi');
  await bidan.press('Kirim');
  await town.settle();

  await kepala.sendText('/verifikasi');
  await kepala.press(/Kunjungan rumah/);
  const answer = await kepala.press(/^Lihat berkas/);
  expect(answer.text).toContain('2 berkas');
  const shown = kepala.messages().flatMap((message) => message.photo?.at(-1) ?? []);
  expect(shown).toHaveLength(2);
  const { dossier } = await town.store.folder(DEMO_REPORTS.kunjungan);
  const wanted = await Promise.all(
    (dossier?.files ?? []).map(async ({ sha256 }) => {
      const file = await town.files.get(sha256);
      return file === undefined || isProblem(file) ? undefined : file.bytes.byteLength;
    }),
  );
  expect(shown.map(({ file_size }) => file_size)).toEqual(wanted);
  expect(town.complaints).toEqual([]);
  await town.close();
});

function demoOn(now: number) {
  const pack = packs.pack(DEMO_PACK);
  if (pack === undefined) throw new Error('no pack');
  const none = '0'.repeat(64);
  const picture = { sha256: none, size: 1, plain: none, thumbnail: none };
  const files: DemoFiles = {
    'posyandu-1': picture,
    'posyandu-2': picture,
    'posyandu-berita-acara': picture,
    'kelas-ibu-1': picture,
    'kelas-ibu-2': picture,
    'kelas-ibu-berita-acara': picture,
    'kunjungan-1': picture,
    'kunjungan-berita-acara': picture,
  };
  return makeDemo({ pack, now, phones: true, files, hash });
}

/** Panji's book after all saves, with its entries. */
function panjiBook(saves: readonly Save[]): { book: Book; entries: Entry[] } {
  const books = saves.flatMap((save) =>
    'save' in save && save.save === 'book' && save.book.unit === 'panji' ? [save] : [],
  );
  const last = books.at(-1);
  if (last === undefined) throw new Error('no book');
  return { book: last.book, entries: books.flatMap(({ entries }) => entries) };
}
