import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { position, verifyBook } from '../../domain/ledger/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { createFileStore } from '../../functions/adapters/files.ts';
import {
  BENDA_DINKES,
  BENDAHARA,
  DEWI,
  KAPUS,
  KAPUS_MANGARAN,
  type LiveTown,
  liveTown,
  OPENING,
  PAGU,
  RINA,
  SITI,
} from '../support/live-town.ts';
import { BERITA_ACARA, fillReport, PHOTOS, REPORT_TOTAL } from './report.ts';

let town: LiveTown;
let dossierId: string;

beforeAll(async () => {
  town = await liveTown();
});
afterAll(() => town.close());

/** The dossier of the journey. */
async function dossier() {
  const [found] = await town.store.reports('SITI000001', 5);
  if (!found) throw new Error('no report');
  return found;
}

async function figures() {
  const book = await town.store.book('panji', 2026);
  if (!book) throw new Error('no book');
  const { bank, kas, komponen } = position(book);
  const [ukm] = komponen;
  const plain = (amount?: { toNumber(): number }) => amount?.toNumber();
  return {
    bank: plain(bank),
    kas: plain(kas),
    cair: plain(ukm?.cair),
    realisasi: plain(ukm?.realisasi),
    sisa: plain(ukm?.sisa),
  };
}

describe('from a posyandu to the money in hand', () => {
  it('a kader reports with photos, berita acara and computed transport', async () => {
    await fillReport(town, SITI);
    const review = town.said(SITI);
    expect(review).toContain('Jumlah: Rp 100.000');
    expect(review).toContain('3 dari 3 foto tersimpan');
    expect(review).toContain('2 balita <b>BGM</b> & dirujuk =1+1');
    expect(review).toContain('Perbup Situbondo 79/2022 Pasal 24 huruf a');
    await town.as(SITI).press('Kirim');
    dossierId = (await dossier()).id;
    expect(town.said(SITI)).toContain(`Laporan L-${dossierId.slice(-6)} terkirim`);
    await town.settle();
  });

  it('keeps every photo byte for byte, under its hash, once', async () => {
    const { files } = await dossier();
    expect(files).toHaveLength(4);
    const store = createFileStore(town.storage.clients.s3, town.storage.bucketName);
    const stored = await Promise.all(
      files.map(async ({ sha256 }) => {
        const object = await store.get(sha256);
        if (!object || isProblem(object)) throw new Error('file lost');
        return Buffer.from(object.bytes).toString('hex');
      }),
    );
    const sent = [...PHOTOS, BERITA_ACARA].map((bytes) => Buffer.from(bytes).toString('hex'));
    expect(stored.sort()).toEqual(sent.sort());
  });

  it('asks who else was there, and tells the head of the Puskesmas', async () => {
    expect(town.said(RINA)).toContain('Anda tercatat hadir');
    await town.as(RINA).press('Ya');
    expect(town.said(KAPUS)).toContain('menunggu keputusan Anda');
    expect(town.heard(KAPUS_MANGARAN)).toEqual([]);
  });

  it('the head approves after reading the card', async () => {
    const phone = town.as(KAPUS);
    await phone.press('Buka');
    expect(town.said(KAPUS)).toContain('Pasal 24 huruf a');
    await phone.press('Setujui');
    await phone.press('Ya');
    expect(town.said(KAPUS)).toContain('Disetujui');
    await town.settle();
    expect(town.said(SITI)).toContain('disetujui drg. Hadi');
    expect(town.said(SITI)).toContain('verifikator Dinkes');
  });

  it('the verifier approves; each payee learns what they are owed, the treasurer what to ask for', async () => {
    const phone = town.as(DEWI);
    await phone.press('Buka');
    await phone.press(/Lihat berkas/);
    await phone.press('Setujui');
    await phone.press('Ya');
    await town.settle();
    expect(town.said(SITI)).toContain('Anda akan menerima Rp 50.000');
    expect(town.said(RINA)).toContain('Anda akan menerima Rp 50.000');
    expect(town.said(BENDAHARA)).toContain('/pencairan');
    const { payments } = await town.store.folder(dossierId);
    expect(payments.map((p) => p.amount.toNumber())).toEqual([50_000, 50_000]);
    expect(await figures()).toMatchObject({ bank: OPENING.toNumber(), realisasi: 0 });
  });

  it('the treasurer asks for the money, Dinkes approves and sends it', async () => {
    const phone = town.as(BENDAHARA);
    await phone.sendText('/pencairan');
    await phone.press(/Ajukan/);
    while (!/^(Ya|Ya, .*)$/.test(buttons(BENDAHARA)[0] ?? '')) await phone.press(/Ajukan|Lanjut/);
    await phone.press(/^Ya/);
    await town.settle();
    const verifier = town.as(DEWI);
    await verifier.press('Pencairan');
    await verifier.press('Setujui');
    await verifier.press('Ya');
    await town.settle();
    const sender = town.as(BENDA_DINKES);
    await sender.press('Pencairan');
    await sender.press(/Tandai dikirim|Kirim/);
    await sender.sendText('SP2D 0123/LS/2026');
    await sender.press(/^Ya, Rp 100\.000 dikirim/);
    await town.settle();
    expect(town.said(BENDAHARA)).toContain('SP2D 0123/LS/2026');
    expect(await figures()).toMatchObject({ bank: OPENING.toNumber(), cair: 0 });
  });

  it('the treasurer confirms what arrived; the book knows', async () => {
    const phone = town.as(BENDAHARA);
    await phone.press('Pencairan');
    await phone.press(/^Ya, Rp 100\.000 masuk/);
    await town.settle();
    expect(await figures()).toMatchObject({
      bank: OPENING.toNumber() + REPORT_TOTAL,
      cair: REPORT_TOTAL,
      realisasi: 0,
    });
    expect(town.said(SITI)).toContain('sudah masuk');
  });

  it('the treasurer pays each person, who say so from their own phone', async () => {
    const phone = town.as(BENDAHARA);
    for (const [payee, user] of [
      ['Siti Aminah', SITI],
      ['Rina Wati', RINA],
    ] as const) {
      await phone.sendText('/bayar');
      await phone.press(new RegExp(payee));
      await phone.press(/Transfer/);
      await phone.press(/^Ya/);
      await town.settle();
      expect(town.said(user)).toContain('Rp 50.000 sudah dibayar');
      await town.as(user).press(/^Ya, saya terima/);
      await town.settle();
      expect(town.said(BENDAHARA)).toContain(`${payee} menerima Rp 50.000`);
    }
    const { payments } = await town.store.folder(dossierId);
    expect(payments.map((p) => p.state.at)).toEqual(['diterima', 'diterima']);
    expect(await figures()).toEqual({
      bank: OPENING.toNumber(),
      kas: 0,
      cair: REPORT_TOTAL,
      realisasi: REPORT_TOTAL,
      sisa: PAGU.toNumber() - REPORT_TOTAL,
    });
  });

  it('tells everybody every step once', async () => {
    for (const user of [SITI, RINA, KAPUS, BENDAHARA, DEWI, BENDA_DINKES]) {
      // What the webhook answers travels in its reply; what arrives unasked is a call of its own.
      const unasked = town.standin.callsOf('sendMessage', user).filter((c) => c.via === 'http');
      const words = unasked.map((call) => String(call.params.text));
      expect(words.length).toBeGreaterThan(0);
      expect(new Set(words).size).toBe(words.length);
    }
    expect(town.complaints).toEqual([]);
  });

  it('shows the same figures to the treasurer and the reporter', async () => {
    await town.as(BENDAHARA).sendText('sisa dana berapa?');
    expect(town.said(BENDAHARA)).toContain('Rp 9.900.000');
    await town.as(SITI).sendText('saldo');
    expect(town.said(SITI)).toContain('Rp 50.000');
  });
});

/** Labels of the newest message's buttons. */
function buttons(user: number): string[] {
  const { reply_markup } = town.standin.lastMessage(user);
  return (reply_markup?.inline_keyboard ?? []).flat().map((button) => button.text);
}

describe('the book', () => {
  it('equals the fold of its entries', async () => {
    const book = await town.store.book('panji', 2026);
    const entries = await town.store.entries('panji', 2026);
    expect(book && verifyBook(book, entries, town.hash)).toEqual([]);
    expect(PAGU.toNumber()).toBe(10_000_000);
  });
});
