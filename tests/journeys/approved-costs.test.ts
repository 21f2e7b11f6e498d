import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../domain/approval/index.ts';
import { DEWI, type LiveTown, liveTown } from '../support/live-town.ts';
import { cost, rp } from '../support/reports.ts';
import { NOW, rina, sentDossier, siti } from '../support/town.ts';

let town: LiveTown;
beforeAll(async () => {
  town = await liveTown();
});
afterAll(() => town.close());

/** A report that waits for the last decision, by Dewi. */
async function onLastDesk(id: string, more: Partial<Dossier>): Promise<Dossier> {
  const dossier = sentDossier({
    id,
    number: `L-${id.slice(-6)}`,
    state: { at: 'meja', level: 1, since: NOW },
    ...more,
  });
  const refused = await town.store.commit({ saves: [{ save: 'dossier', dossier }], now: NOW });
  if (refused) throw new Error(refused.problem);
  return dossier;
}

async function approve({ number }: Dossier): Promise<void> {
  const phone = town.as(DEWI);
  await phone.sendText('verifikasi');
  await phone.press(new RegExp(number));
  await phone.press(/Setujui/);
  await phone.press('Ya');
  await town.settle();
}

const noTransport = (people: readonly { id: string; name: string }[]) => ({
  tariff: rp(0),
  citation: '',
  lines: people.map((who) => ({ ...who, days: 1, amount: rp(0) })),
  total: rp(0),
});

describe('the last approval', () => {
  it('owes every cost to its own payee, also where that is not the reporter', async () => {
    const of = { spend: 'perjalanan-terpencil', payee: rina.id, payeeName: rina.name };
    const dossier = await onLastDesk('PAYEE00001', {
      transport: noTransport([]),
      kuitansi: [
        cost({ ...of, label: 'Uang harian', amount: rp(150_000) }),
        cost({ ...of, label: 'Tiket', amount: rp(275_000) }),
        cost({ spend: 'barang', label: 'Fotokopi', amount: rp(25_000) }),
      ],
      total: rp(450_000),
    });
    await approve(dossier);
    const { payments } = await town.store.folder(dossier.id);
    const owed = payments.map(({ person, amount, lines }) => ({ of: person.name, amount, lines }));
    const kuitansi = (label: string, amount: number) => ({
      kind: 'kuitansi',
      label,
      amount: rp(amount),
    });
    expect(owed.toSorted((a, b) => a.of.localeCompare(b.of))).toEqual([
      {
        of: rina.name,
        amount: rp(425_000),
        lines: [kuitansi('Uang harian', 150_000), kuitansi('Tiket', 275_000)],
      },
      { of: siti.name, amount: rp(25_000), lines: [kuitansi('Fotokopi', 25_000)] },
    ]);
  });

  it('holds a day only for whoever is paid transport for it', async () => {
    const meeting = await onLastDesk('TANPA00001', {
      transport: noTransport([siti, rina]),
      kuitansi: [cost({ spend: 'rapat', label: 'Konsumsi rapat', amount: rp(300_000) })],
      total: rp(300_000),
    });
    await approve(meeting);
    const outdoors = await onLastDesk('DENGAN0001', {});
    await approve(outdoors);
    const again = await onLastDesk('TANPA00002', {
      ...meeting,
      id: 'TANPA00002',
      number: 'L-A00002',
    });
    await approve(again);
    for (const { id } of [meeting, outdoors, again]) {
      const { dossier, flags } = await town.store.folder(id);
      expect({ id, at: dossier?.state.at }).toEqual({ id, at: 'disetujui' });
      expect(flags ?? []).not.toContainEqual(expect.objectContaining({ flag: 'hari-ganda' }));
    }
  });

  it('pays transport at real cost once per person and day, across all reports', async () => {
    const trip = {
      transport: noTransport([]),
      kuitansi: [
        cost({
          spend: 'perjalanan-terpencil',
          komponen: 'transport' as const,
          payee: rina.id,
          payeeName: rina.name,
          amount: rp(200_000),
        }),
      ],
      total: rp(200_000),
      tanggal: { from: '2026-11-11', to: '2026-11-11', days: 1 },
    };
    await approve(await onLastDesk('TRIP000001', trip));
    const second = await onLastDesk('TRIP000002', trip);
    await approve(second);
    expect(town.said(DEWI)).toContain('L-000001');
    expect((await town.store.folder(second.id)).dossier?.state.at).toBe('meja');
  });
});
