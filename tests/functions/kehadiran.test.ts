import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../bot/texts/index.ts';
import type { Dossier } from '../../domain/approval/index.ts';
import { aboutOf } from '../../domain/approval/index.ts';
import { KAPUS, type LiveTown, liveTown, RINA, SECRET, SITI, TONO } from '../support/live-town.ts';
import { rina, sentDossier, siti } from '../support/town.ts';

const tono = { id: 'TONO000001', name: 'Tono <b>&' };

let town: LiveTown;
let nth = 0;

beforeAll(async () => {
  town = await liveTown();
});
afterAll(() => town.close());

/** Stores a report with its event, as **Kirim** does, and lets the jobs run. */
async function send(dossier: Dossier, ulang = false): Promise<Dossier> {
  await store(dossier, ulang);
  await town.settle();
  return dossier;
}

async function store(dossier: Dossier, ulang = false): Promise<void> {
  const { tanggal, orang, total } = dossier;
  const desk = { role: 'kepala-puskesmas', unit: 'panji' };
  const data = { ...aboutOf(dossier), desk, tanggal, orang, total, ulang };
  const refused = await town.store.commit({
    actor: town.people.get(SITI),
    saves: [{ save: 'dossier', dossier }],
    events: [{ type: 'laporan.dikirim', data }],
    unit: 'panji',
    now: town.clock.now,
  });
  if (refused) throw new Error(refused.problem);
}

function report(more: Partial<Dossier> = {}): Dossier {
  nth += 1;
  const id = `HADIR0000${nth}`;
  const files = sentDossier().files.map((file) => ({ ...file, sha256: id.padEnd(64, file.step) }));
  return sentDossier({ id, number: `L-${id.slice(-6)}`, files, ...more });
}

const again = (dossier: Dossier, more: Partial<Dossier>): Dossier => ({
  ...dossier,
  ...more,
  version: dossier.version + 1,
});

/** How often a person was asked about a report, and whether without a sound. */
function asked(user: number, { number }: Dossier): (boolean | undefined)[] {
  return town.standin
    .callsOf('sendMessage', user)
    .filter(({ params }) => String(params.text).includes(`${number} dari`))
    .map(({ params }) => params.disable_notification === true);
}

describe('whoever is named on a report', () => {
  it('is asked once, without a sound; the reporter is not', async () => {
    const dossier = await send(report());
    await town.settle();
    expect(asked(RINA, dossier)).toEqual([true]);
    expect(asked(SITI, dossier)).toEqual([]);
  });

  it('is not asked again when it comes back repaired, answered or not; who is new is', async () => {
    const first = await send(report());
    const repaired = again(first, { lhk: 'Lebih lengkap.', orang: [siti, rina, tono] });
    await send(repaired, true);
    expect(asked(RINA, first)).toEqual([true]);
    expect(asked(TONO, first)).toEqual([true]);
    await town.as(RINA).press('Ya');
    await send(again(repaired, { lhk: 'Lagi.' }), true);
    expect(asked(RINA, first)).toEqual([true]);
    expect(asked(TONO, first)).toEqual([true]);
  });

  it('is asked about each of two reports on one day', async () => {
    const [first, second] = [await send(report()), await send(report())];
    expect(asked(RINA, first)).toEqual([true]);
    expect(asked(RINA, second)).toEqual([true]);
    const flags = async ({ id }: Dossier) => (await town.store.folder(id)).flags ?? [];
    const double = (own: Dossier, other: Dossier) =>
      expect.objectContaining({
        flag: 'hari-ganda',
        name: rina.name,
        here: own.number,
        number: other.number,
      });
    expect(await flags(first)).toContainEqual(double(first, second));
    expect(await flags(second)).toContainEqual(double(second, first));
  });

  it('is asked anew about other days, and the old answer does not count for them', async () => {
    const first = await send(report());
    await town.as(RINA).press('Ya');
    const moved = { from: '2026-11-19', to: '2026-11-19', days: 1 };
    await send(again(first, { tanggal: moved }), true);
    expect(asked(RINA, first)).toEqual([true, true]);
    expect((await town.store.folder(first.id)).attendance).toEqual([]);
    await town.as(RINA).press('Tidak');
    await town.settle();
    const { attendance, flags } = await town.store.folder(first.id);
    expect(attendance).toMatchObject([{ personId: rina.id, hadir: false }]);
    expect(flags).toContainEqual({ flag: 'tidak-hadir', name: rina.name });
  });

  it('is not asked where it is no question any more when the message would go out', async () => {
    const dossier = report();
    await store(dossier);
    const gone = again(dossier, { orang: [siti] });
    await store(gone, true);
    await town.settle();
    expect(asked(RINA, dossier)).toEqual([]);
  });

  it('and says no after the verifier opened the card is among the flags and told', async () => {
    const dossier = await send(report({ orang: [siti, tono], transport: noTransport() }));
    await town.as(KAPUS).press('Buka');
    expect(town.said(KAPUS)).not.toContain('menyatakan tidak hadir');
    await town.as(TONO).press('Tidak');
    await town.settle();
    expect((await town.store.folder(dossier.id)).flags).toContainEqual({
      flag: 'tidak-hadir',
      name: tono.name,
    });
    expect(town.said(KAPUS)).toContain('tidak hadir');
    await town.as(KAPUS).press('Buka');
    expect(town.said(KAPUS)).toContain('menyatakan tidak hadir');
  });
});

function noTransport(): Dossier['transport'] {
  return { ...sentDossier().transport, lines: [] };
}

describe('both answers at the same moment', () => {
  it('count as one, and both presses are told which', async () => {
    const dossier = await send(report());
    const chat = { id: RINA, type: 'private' };
    const press = (answer: string, update_id: number) => {
      const from = { id: RINA, is_bot: false, first_name: 'Rina' };
      const message = { message_id: 1, date: 1, chat, text: 'kartu' };
      const data = `1:h:${dossier.id}:${answer}`;
      const callback_query = { id: `dua-${update_id}`, from, chat_instance: '1', message, data };
      return town.webhook(SECRET, JSON.stringify({ update_id, callback_query }));
    };
    await Promise.all([press('y', 910_001), press('t', 910_002)]);
    const { attendance } = await town.store.folder(dossier.id);
    const noted = texts().kabar.attendanceNoted(dossier.number, attendance[0]?.hadir ?? false);
    const told = town.standin
      .callsOf('editMessageText', RINA)
      .map(({ params }) => String(params.text))
      .filter((text) => text.includes(dossier.number));
    expect(attendance).toHaveLength(1);
    expect(told).toEqual([noted.value, noted.value]);
  });
});

describe('whoever decides', () => {
  it('is told of a report although one that it was looked at with cannot be read', async () => {
    const dossier = report();
    const { documents } = town.storage.clients;
    const TableName = town.storage.tableName;
    const broken = { pk: 'LAPORAN#RUSAK00001', sk: 'DOSSIER', body: { id: 'RUSAK00001' } };
    const related = { pk: `LAPORAN#${dossier.id}`, sk: 'TERKAIT#RUSAK00001' };
    for (const Item of [broken, related]) await documents.put({ TableName, Item });
    await store(dossier);
    for (let round = 0; round < 4; round += 1) {
      await town.sweep();
      town.clock.now += 5_000;
    }
    expect(town.heard(KAPUS).some((text) => text.includes(dossier.number))).toBe(true);
  });
});
