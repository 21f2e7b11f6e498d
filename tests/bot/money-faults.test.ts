import { describe, expect, it } from 'vitest';
import { MOST_ITEMS } from '../../domain/disbursement/index.ts';
import {
  approvedReport,
  DEWI,
  JOKO,
  type MoneyTown,
  moneyTown,
  REPORTS,
  SITI,
  WULAN,
} from '../support/money-town.ts';

const [REPORT] = REPORTS;

async function arrived(): Promise<MoneyTown> {
  const town = await moneyTown(1);
  await town.ask();
  await town.letPass();
  await town.send();
  await town.receive();
  return town;
}

/** The answer to a press gets lost after the commit; Telegram brings the update again. */
async function pressCutOff(town: MoneyTown, user: number, words: RegExp): Promise<void> {
  const data = town.payload(user, words);
  town.faults.cutReplies = true;
  await expect(town.press(user, words)).rejects.toThrow();
  town.faults.cutReplies = false;
  await town.again(user, data);
}

describe('a crash between commit and reply', () => {
  it('leaves one payment, and the update that comes again shows it', async () => {
    const town = await arrived();
    await town.type(WULAN, '/bayar');
    await town.press(WULAN, /Siti/);
    await town.press(WULAN, 'Transfer');
    await pressCutOff(town, WULAN, /^Ya, bayar/);
    expect(town.said(WULAN)).toContain('Dibayar</b> transfer oleh Wulan');
    expect(town.said(WULAN)).not.toContain('⚠️');
    expect(await town.balance('bank')).toBe(2_050_000);
  });

  it('leaves one approval and one arrival', async () => {
    const town = await moneyTown(1);
    await town.ask();
    await town.type(DEWI, '/pencairan');
    await town.press(DEWI, /^P-/);
    await town.press(DEWI, 'Setujui');
    await pressCutOff(town, DEWI, /^Ya$/);
    expect(town.said(DEWI)).toContain('✅ <b>Disetujui</b> oleh Dewi Lestari');
    await town.send();
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^P-/);
    await pressCutOff(town, WULAN, /^Ya, .* masuk$/);
    expect(town.said(WULAN)).toContain('✅ <b>Dicatat masuk</b> oleh Wulan');
    expect(await town.balance('bank')).toBe(2_100_000);
    expect((await town.request()).steps.map(({ kind }) => kind)).toEqual([
      'ajukan',
      'setujui',
      'kirim',
      'terima',
    ]);
  });
});

describe('a role that is taken away between reading and storing', () => {
  it('lets no payment out', async () => {
    const town = await arrived();
    const wulan = town.people.get(WULAN);
    if (!wulan) throw new Error('no Wulan');
    await town.type(WULAN, '/bayar');
    await town.press(WULAN, /Siti/);
    await town.press(WULAN, 'Transfer');
    town.faults.beforeCommit = () =>
      town.put([{ save: 'person', person: { ...wulan, roles: [], version: 2 }, before: wulan }]);
    await town.press(WULAN, /^Ya, bayar/);
    expect(await town.balance('bank')).toBe(2_100_000);
    expect((await town.payment(REPORT, 'SITI000001')).state.at).toBe('terutang');
    expect(town.said(WULAN)).not.toContain('Dibayar</b>');
  });

  it('lets no request pass', async () => {
    const town = await moneyTown(1);
    await town.ask();
    const dewi = town.people.get(DEWI);
    if (!dewi) throw new Error('no Dewi');
    await town.type(DEWI, '/pencairan');
    await town.press(DEWI, /^P-/);
    await town.press(DEWI, 'Setujui');
    town.faults.beforeCommit = () =>
      town.put([{ save: 'person', person: { ...dewi, roles: [], version: 2 }, before: dewi }]);
    await town.press(DEWI, 'Ya');
    expect((await town.request()).state.at).toBe('diajukan');
  });
});

describe('a lost race for the book', () => {
  it('pays nothing, says so, and the next press pays', async () => {
    const town = await arrived();
    await town.type(WULAN, '/bayar');
    await town.press(WULAN, /Siti/);
    await town.press(WULAN, 'Transfer');
    const book = await town.book();
    town.faults.beforeCommit = () =>
      town.put([{ save: 'book', book: { ...book, version: book.version + 1 }, entries: [] }]);
    await town.press(WULAN, /^Ya, bayar/);
    expect(town.said(WULAN)).toContain('⚠️');
    expect(await town.balance('bank')).toBe(2_100_000);
    await town.press(WULAN, 'Transfer');
    await town.press(WULAN, /^Ya, bayar/);
    expect(await town.balance('bank')).toBe(2_050_000);
  });
});

describe('what people type', () => {
  it('is asked again where it is no amount', async () => {
    const town = await moneyTown(1);
    await town.ask();
    await town.letPass();
    await town.send();
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^P-/);
    await town.press(WULAN, 'Jumlah lain');
    for (const text of ['-5', '1e9', '０', '0', '100000000000', 'Rp', '=1+1']) {
      await town.type(WULAN, text);
      expect(town.said(WULAN)).toMatch(/belum bisa dibaca[\s\S]*Berapa yang masuk/);
    }
    await town.type(WULAN, '1.500.000,50');
    expect(town.buttons(WULAN)).toEqual(['Rp 1.500.000', 'Rp 1.500.001', 'Kembali']);
    expect((await town.book()).lastNumber).toBe(2);
  });

  it('is asked again where it is no reason: empty, endless or with a NIK', async () => {
    const town = await moneyTown(1);
    await town.ask();
    await town.type(DEWI, '/pencairan');
    await town.press(DEWI, /^P-/);
    await town.press(DEWI, 'Tolak');
    await town.press(DEWI, 'Tulis alasan');
    for (const text of ['?', 'x'.repeat(301), 'milik 3512 0101 0101 0001']) {
      await town.type(DEWI, text);
      expect(town.said(DEWI)).toContain('⚠️');
      expect((await town.request()).state.at).toBe('diajukan');
    }
    await town.type(DEWI, 'x'.repeat(300));
    expect((await town.request()).state.at).toBe('ditolak');
    await town.type(WULAN, '/pencairan');
    expect(town.said(WULAN)).toContain(`${'x'.repeat(100)}…`);
  });

  it('is too long for a number of an SP2D', async () => {
    const town = await moneyTown(1);
    await town.ask();
    await town.letPass();
    await town.type(JOKO, '/pencairan');
    await town.press(JOKO, /^P-/);
    await town.press(JOKO, 'Tandai dikirim');
    await town.type(JOKO, '9'.repeat(41));
    expect(town.said(JOKO)).toContain('40 huruf');
    await town.type(JOKO, '9'.repeat(40));
    await town.press(JOKO, /dikirim$/);
    expect((await town.request()).state.at).toBe('dikirim');
  });
});

describe('more reports than fit into one request', () => {
  it('asks for the oldest together, and books their arrival in one transaction', async () => {
    const town = await moneyTown(0);
    for (let n = 0; n < MOST_ITEMS + 2; n += 1) {
      await town.approve(approvedReport(`R${String(n).padStart(9, '0')}`, n));
    }
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, `Ajukan dana (${MOST_ITEMS + 2} laporan)`);
    expect(town.said(WULAN)).toContain(`${MOST_ITEMS} dipilih, <b>Rp 5.000.000</b>`);
    expect(town.buttons(WULAN)).toEqual(['Lanjut', 'Daftar pencairan']);
    await town.press(WULAN, 'Lanjut');
    expect(town.said(WULAN).length).toBeLessThan(4_096);
    await town.press(WULAN, /^Ya, ajukan/);
    const request = await town.request();
    expect(request.items).toHaveLength(MOST_ITEMS);
    expect(request.items[0]?.dossierId).toBe('R000000000');
    await town.letPass();
    await town.send();
    await town.receive();
    expect(await town.balance('bank')).toBe(7_000_000);
    await town.type(WULAN, '/bayar');
    expect(town.said(WULAN)).toContain('Siap dibayar</b>: 100 orang, <b>Rp 5.000.000</b>');
    expect(town.said(WULAN).length).toBeLessThan(4_096);
    await town.type(SITI, '/saldo');
    expect(town.said(SITI).length).toBeLessThan(4_096);
  });
});
