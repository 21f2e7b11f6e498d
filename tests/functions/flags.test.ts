import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, DossierReceipt, Flag } from '../../domain/approval/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import { packs } from '../../domain/rules/index.ts';
import { createEvidenceRecords } from '../../functions/adapters/evidence.ts';
import { createHistory } from '../../functions/adapters/history.ts';
import { newId } from '../../functions/adapters/identity.ts';
import { createStore } from '../../functions/adapters/store.ts';
import { flagReport, lookForFlags } from '../../functions/jobs/flags.ts';
import { freshStorage } from '../support/engines.ts';
import { NOW, panji, rina, sentDossier, siti } from '../support/town.ts';

type Records = Parameters<typeof lookForFlags>[0];
let records: Records;
let nth = 0;

beforeAll(async () => {
  const { clients, tableName } = await freshStorage();
  records = {
    store: createStore(clients.documents, tableName, newId),
    evidence: createEvidenceRecords(clients.documents, tableName),
    history: createHistory(clients.documents, tableName),
    packs,
  };
  const citation = 'Perbup Standar Harga 2026';
  const paper = { id: 'a4', label: 'Kertas A4', amount: Rupiah.of(60_000), per: 'buah', citation };
  const tariffs = [{ ...paper, per: 'buah' as const }];
  await save({ unit: { ...panji, tariffs } });
});

async function save(of: { dossier: Dossier } | { unit: typeof panji }): Promise<void> {
  const step =
    'unit' in of ? { save: 'unit' as const, ...of } : { save: 'dossier' as const, ...of };
  const refused = await records.store.commit({ saves: [step], now: NOW });
  if (refused) throw new Error(refused.problem);
}

/** Sends a report, as the job after **Kirim** sees it; people, days and line are nobody else's. */
async function send(more: Partial<Dossier> = {}): Promise<Dossier> {
  nth += 1;
  const id = `R${String(nth).padStart(9, '0')}`;
  const { transport, files, kegiatan } = sentDossier();
  const dossier = sentDossier({
    id,
    number: `L-${id.slice(-6)}`,
    orang: [],
    kegiatan: { ...kegiatan, item: id },
    transport: { ...transport, lines: [], total: Rupiah.zero },
    files: files.map((file) => ({ ...file, sha256: `${id}${file.unique}`.padEnd(64, '0') })),
    ...more,
  });
  await save({ dossier });
  await lookForFlags(records, id);
  return dossier;
}

/** The next version of a report, looked at anew. */
async function change(dossier: Dossier, more: Partial<Dossier>): Promise<Dossier> {
  const next = { ...dossier, ...more, version: dossier.version + 1 };
  await save({ dossier: next });
  await lookForFlags(records, next.id);
  return next;
}

async function flagsOf({ id }: Dossier): Promise<Flag[]> {
  const { flags } = await records.store.folder(id);
  if (!flags) throw new Error('not looked at');
  return flags;
}

function receipt(more: Partial<DossierReceipt> = {}): DossierReceipt {
  const plain = { spend: 'barang', label: 'Belanja bahan', amount: Rupiah.of(40_000), taxes: [] };
  return { ...plain, seller: 'Toko Jaya', ...more };
}

describe('the same receipt in two reports', () => {
  it('is shown on both, each with both numbers, however often the job runs', async () => {
    const kuitansi = [receipt({ number: 'A-1' })];
    const first = await send({ kuitansi });
    expect(await flagsOf(first)).toEqual([]);
    const second = await send({ kuitansi, unit: 'mangaran' });
    await lookForFlags(records, second.id);
    for (const [own, other] of [
      [first, second],
      [second, first],
    ] as const) {
      expect(await flagsOf(own)).toEqual([
        expect.objectContaining({
          flag: 'kuitansi-ganda',
          here: own.number,
          numbers: [other.number],
        }),
      ]);
    }
  });

  it('is no more once one of them is repaired, on either side', async () => {
    const kuitansi = [receipt({ number: 'A-2' })];
    const first = await send({ kuitansi });
    const second = await send({ kuitansi });
    expect(await flagsOf(first)).toHaveLength(1);
    const repaired = await change(first, {
      kuitansi: [receipt({ number: 'A-3', date: '2026-11-02' })],
    });
    expect(await flagsOf(repaired)).toEqual([]);
    expect(await flagsOf(second)).toEqual([]);
    const again = await change(repaired, { kuitansi });
    expect(await flagsOf(again)).toHaveLength(1);
    expect(await flagsOf(second)).toHaveLength(1);
  });

  it('does not speak against the report itself in a former version', async () => {
    const kuitansi = [receipt({ number: 'A-4' })];
    const first = await send({ kuitansi });
    const second = await change(first, { kuitansi });
    expect(await flagsOf(second)).toEqual([]);
  });

  it('is no more once the other report is rejected', async () => {
    const kuitansi = [receipt({ seller: 'Toko Abadi' })];
    const { kegiatan } = sentDossier();
    const first = await send({ kuitansi, kegiatan });
    const second = await send({ kuitansi, kegiatan });
    expect((await flagsOf(second)).map(({ flag }) => flag)).toEqual([
      'kuitansi-ganda',
      'pecah-belanja',
    ]);
    await change(first, { state: { at: 'ditolak', since: NOW, reason: 'ganda' } });
    expect(await flagsOf(second)).toEqual([]);
  });

  it('of a draft that was never sent says nothing', async () => {
    const kuitansi = [receipt({ number: 'A-5' })];
    const trace = { of: 'nomor' as const, within: 'situbondo', words: ['jaya', 'a5'] };
    await records.history.traces([trace], 'DRAFT00001');
    const sent = await send({ kuitansi });
    expect(await flagsOf(sent)).toEqual([]);
    expect(await records.history.related(sent.id)).toEqual([]);
  });
});

describe('prices', () => {
  const bought = (price: number, date: string) => [
    receipt({
      seller: `Toko ${date} ${price}`,
      date,
      items: [{ name: 'Map plastik', quantity: 10, price: Rupiah.of(price) }],
    }),
  ];

  it('are held against what the unit paid before, found by the name of the thing', async () => {
    await send({ kuitansi: bought(2_000, '2026-11-02') });
    await send({ kuitansi: bought(2_200, '2026-11-03') });
    const rejected = await send({ kuitansi: bought(2_100, '2026-11-04') });
    await change(rejected, { state: { at: 'ditolak', since: NOW, reason: 'x' } });
    const two = await send({ kuitansi: bought(9_000, '2026-11-10') });
    expect(await flagsOf(two)).toEqual([]);
    const three = await send({ kuitansi: bought(9_001, '2026-11-11') });
    expect(await flagsOf(three)).toEqual([
      expect.objectContaining({
        flag: 'harga-riwayat',
        price: Rupiah.of(9_001),
        usual: Rupiah.of(2_200),
        here: three.number,
      }),
    ]);
  });

  it('and against the unit’s own tariff', async () => {
    const items = [{ name: 'kertas a4', quantity: 1, price: Rupiah.of(60_001) }];
    const dear = await send({ kuitansi: [receipt({ number: 'A-6', items })] });
    expect(await flagsOf(dear)).toEqual([expect.objectContaining({ flag: 'harga-standar' })]);
  });
});

describe('attendance lists', () => {
  it('that repeat one another are shown on both', async () => {
    const names = ['Sri Wahyuni', 'Yuni Astuti', 'Rukmini Dewi', 'Endang Lestari', 'Ida Royani'];
    const first = await send({ peserta: { names } });
    const second = await send({ peserta: { names } });
    for (const [own, other] of [
      [first, second],
      [second, first],
    ] as const) {
      expect(await flagsOf(own)).toEqual([
        expect.objectContaining({ flag: 'daftar-sama', here: own.number, number: other.number }),
      ]);
    }
    const shorter = await change(second, { peserta: { names: names.slice(1) } });
    expect(await flagsOf(shorter)).toEqual([]);
    expect(await flagsOf(first)).toEqual([]);
  });
});

describe('what several jobs find at once', () => {
  it('is not lost: an answer that came while somebody was looking stays among the flags', async () => {
    const dossier = await send({ orang: [siti, rina] });
    const hadir = { personId: rina.id, name: rina.name, hadir: false, at: NOW };
    const answered = async () => {
      const saves = [{ save: 'attendance' as const, dossierId: dossier.id, attendance: hadir }];
      await records.store.commit({ saves, now: NOW });
      await flagReport(records, dossier.id);
    };
    let pending: (() => Promise<void>) | undefined = answered;
    const { saveFlags } = records.evidence;
    const slow: Records = {
      ...records,
      evidence: {
        ...records.evidence,
        // Just before the first job writes what it found, a second one goes all the way.
        saveFlags: async (...found) => {
          const before = pending;
          pending = undefined;
          await before?.();
          return saveFlags(...found);
        },
      },
    };
    await lookForFlags(slow, dossier.id);
    expect(pending).toBeUndefined();
    expect(await flagsOf(dossier)).toContainEqual({ flag: 'tidak-hadir', name: rina.name });
  });
});

describe('words that are long once they are spelt out', () => {
  it('do not keep a report from being looked at', async () => {
    // One character each, eighteen for comparing.
    const long = '\uFDFA'.repeat(60);
    const price = Rupiah.of(10_000);
    const items = [{ name: long, quantity: 1, price }];
    const kuitansi = [receipt({ seller: long, number: long.slice(0, 30), items })];
    const first = await send({ kuitansi });
    const second = await send({ kuitansi });
    expect(await flagsOf(second)).toContainEqual(
      expect.objectContaining({ flag: 'kuitansi-ganda', numbers: [first.number] }),
    );
  });
});
