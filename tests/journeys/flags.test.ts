import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aboutOf, type Dossier } from '../../domain/approval/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import { DEWI, KAPUS, type LiveTown, liveTown, SITI } from '../support/live-town.ts';
import { sentDossier } from '../support/town.ts';

let town: LiveTown;

beforeAll(async () => {
  town = await liveTown();
});
afterAll(() => town.close());

/** A report of Siti and Rina on the same day, with one receipt of the same number, as **Kirim** stores it. */
async function send(id: string): Promise<Dossier> {
  const plain = sentDossier();
  const amount = Rupiah.of(40_000);
  const receipt = { spend: 'barang', label: 'Belanja bahan', amount, taxes: [], number: 'A-17' };
  const dossier = sentDossier({
    id,
    number: `L-${id.slice(-6)}`,
    files: plain.files.map((file) => ({ ...file, sha256: id.padEnd(64, file.step) })),
    kuitansi: [{ ...receipt, seller: 'Toko Jaya' }],
    total: plain.total.plus(amount),
  });
  const { tanggal, orang, total } = dossier;
  const desk = { role: 'kepala-puskesmas', unit: 'panji' };
  const data = { ...aboutOf(dossier), desk, tanggal, orang, total, ulang: false };
  const refused = await town.store.commit({
    actor: town.people.get(SITI),
    saves: [{ save: 'dossier', dossier }],
    events: [{ type: 'laporan.dikirim', data }],
    unit: 'panji',
    now: town.clock.now,
  });
  if (refused) throw new Error(refused.problem);
  await town.settle();
  return dossier;
}

async function approve(user: number, { number }: Dossier): Promise<void> {
  const phone = town.as(user);
  await phone.sendText('/verifikasi');
  await phone.press(new RegExp(`^${number}`));
  await phone.press('Setujui');
  await phone.press('Ya');
  await town.settle();
}

describe('two reports that share a day and a receipt', () => {
  it('are shown with both places, pass the desks, and are paid for that day once', async () => {
    const first = await send('JOURNEY001');
    const second = await send('JOURNEY002');
    await town.as(KAPUS).sendText('/verifikasi');
    await town.as(KAPUS).press(new RegExp(`^${first.number}`));
    const both = `di laporan ${second.number} dan di laporan ini (${first.number})`;
    const card = town.said(KAPUS);
    expect(card).toContain(`Kuitansi yang sama dipakai dua kali: Toko Jaya, nomor A-17, ${both}`);
    expect(card).toContain(`Rina Wati tercatat bertugas 20 November 2026 ${both}`);

    for (const dossier of [first, second]) await approve(KAPUS, dossier);
    await approve(DEWI, first);
    expect((await town.store.folder(first.id)).dossier?.state.at).toBe('disetujui');
    await approve(DEWI, second);
    expect(town.said(DEWI)).toMatch(
      new RegExp(
        `Transport (Siti Aminah|Rina Wati) tanggal 20 November 2026 sudah disetujui pada laporan ${first.number}; laporan ini ${second.number}`,
      ),
    );
    expect((await town.store.folder(second.id)).dossier?.state).toMatchObject({ level: 1 });
  });
});
