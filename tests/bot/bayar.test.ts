import { describe, expect, it } from 'vitest';
import {
  approvedReport,
  KAPUS,
  type MoneyTown,
  moneyTown,
  REPORTS,
  RINA,
  SITI,
  STRANGER,
  WULAN,
  WULAN_LAIN,
} from '../support/money-town.ts';

const [REPORT, OTHER] = REPORTS;

/** Reports whose money is in the bank: Rp 2.000.000 and what was asked for. */
async function withMoney(count = 1): Promise<MoneyTown> {
  const town = await moneyTown(count);
  await town.ask();
  await town.letPass();
  await town.send();
  await town.receive();
  return town;
}

async function payByTransfer(town: MoneyTown, name: RegExp): Promise<void> {
  await town.type(WULAN, '/bayar');
  await town.press(WULAN, name);
  await town.press(WULAN, 'Transfer');
  await town.press(WULAN, /^Ya, bayar/);
}

describe('the list of payments', () => {
  it('separates what can be paid from what waits for money', async () => {
    const town = await withMoney(1);
    await town.approve(approvedReport(OTHER, 5));
    await town.type(WULAN, '/bayar');
    const list = town.said(WULAN);
    expect(list).toContain('Siap dibayar</b>: 2 orang, <b>Rp 100.000</b>');
    expect(list).toContain('Menunggu dana masuk</b>: 1 laporan, Rp 100.000');
    expect(list).toContain('belum diajukan');
    expect(town.buttons(WULAN)).toEqual([
      'L-AAAAA1 Rina Wati · Rp 50.000',
      'L-AAAAA1 Siti Aminah · Rp 50.000',
      'Tarik tunai',
    ]);
  });

  it('pays nothing whose money has not come, whatever button is pressed', async () => {
    const town = await moneyTown(1);
    await town.pressData(WULAN, `1:b:T:${REPORT}:SITI000001:1:transfer`);
    expect(town.said(WULAN)).toContain('belum masuk');
    expect((await town.payment(REPORT, 'SITI000001')).state.at).toBe('terutang');
    expect((await town.book()).lastNumber).toBe(2);
  });

  it('is for the bendahara and the kepala Puskesmas', async () => {
    const town = await withMoney();
    await town.type(SITI, '/bayar');
    expect(town.said(SITI)).toContain('Menu ini untuk');
    await town.type(STRANGER, '/bayar');
    expect(town.said(STRANGER)).toContain('belum terdaftar');
    await town.type(KAPUS, '/bayar');
    expect(town.said(KAPUS)).toMatch(/dibayar .*bendahara Puskesmas/);
    expect(town.buttons(KAPUS)).toEqual([]);
  });
});

describe('paying', () => {
  it('asks how and once more, then books it and says what remains', async () => {
    const town = await withMoney();
    await town.type(WULAN, '/bayar');
    await town.press(WULAN, /Siti/);
    expect(town.said(WULAN)).toContain('Transport 1 hari: Rp 50.000');
    await town.press(WULAN, 'Transfer');
    expect(town.said(WULAN)).toContain('Sisa bank sesudahnya: Rp 2.050.000');
    expect((await town.payment(REPORT, 'SITI000001')).state.at).toBe('terutang');
    await town.press(WULAN, 'Ya, bayar Rp 50.000');
    expect(town.said(WULAN)).toContain('Dibayar</b> transfer oleh Wulan');
    expect(town.said(WULAN)).toContain('Masih 1 orang, <b>Rp 50.000</b>');
    expect(await town.balance('bank')).toBe(2_050_000);
    expect(await town.balance('belanja:puskesmas-ukm-esensial')).toBe(50_000);
    const payment = await town.payment(REPORT, 'SITI000001');
    expect(payment.state).toMatchObject({ at: 'dibayar', method: 'transfer', entry: 4 });
    expect(await town.store.entry('panji', 2026, 4)).toMatchObject({
      kind: 'pembayaran',
      evidence: 'L-AAAAA1',
      actor: 'BENDA00001',
    });
    const events = await town.store.history(REPORT);
    expect(events.map(({ type }) => type)).toEqual(['pembayaran.dibayar']);
  });

  it('pays once, however often the button is pressed or the update comes', async () => {
    const town = await withMoney();
    await town.type(WULAN, '/bayar');
    await town.press(WULAN, /Siti/);
    await town.press(WULAN, 'Transfer');
    const data = town.payload(WULAN, /^Ya, bayar/);
    await Promise.all([town.pressData(WULAN, data), town.pressData(WULAN, data)]);
    await town.again(WULAN, data);
    await town.pressData(WULAN, data);
    expect(town.said(WULAN)).toContain('Dibayar</b> transfer oleh Wulan');
    expect(town.said(WULAN)).not.toContain('⚠️');
    expect(await town.balance('bank')).toBe(2_050_000);
    expect((await town.book()).lastNumber).toBe(4);
  });

  it('offers to draw the cash that is missing, and pays from it', async () => {
    const town = await withMoney();
    await town.type(WULAN, '/bayar');
    await town.press(WULAN, /Siti/);
    expect(town.said(WULAN)).toContain('Kas tunai Rp 0, kurang Rp 50.000');
    await town.press(WULAN, 'Tunai');
    expect(town.said(WULAN)).toContain('Kas tunai tinggal Rp 0');
    await town.press(WULAN, 'Tarik tunai');
    expect(town.said(WULAN)).toContain('Siap dibayar sekarang: Rp 100.000');
    await town.press(WULAN, 'Tarik Rp 100.000');
    expect(town.said(WULAN)).toContain('bank Rp 2.000.000, kas tunai Rp 100.000');
    const data = town.payload(WULAN, /^Ya, /);
    await town.press(WULAN, /^Ya, /);
    expect(await town.balance('kas')).toBe(100_000);
    expect(await town.balance('bank')).toBe(2_000_000);
    // The same button again draws nothing: the book has moved on.
    await town.pressData(WULAN, data);
    expect(town.said(WULAN)).toContain('Keadaannya sudah berubah');
    expect(await town.balance('kas')).toBe(100_000);

    for (const name of [/Siti/, /Rina/]) {
      await town.type(WULAN, '/bayar');
      await town.press(WULAN, name);
      await town.press(WULAN, 'Tunai');
      await town.press(WULAN, /^Ya, bayar/);
    }
    expect(town.said(WULAN)).toContain('sudah dibayar');
    expect(await town.balance('kas')).toBe(0);
    expect((await town.payment(REPORT, 'RINA000001')).state).toMatchObject({ method: 'tunai' });
  });

  it('asks back typed cash that reads two ways, and draws no more than the bank holds', async () => {
    const town = await withMoney();
    await town.type(WULAN, '/bayar');
    await town.press(WULAN, 'Tarik tunai');
    await town.type(WULAN, 'sepuluh');
    expect(town.said(WULAN)).toContain('belum bisa dibaca');
    await town.type(WULAN, '75');
    expect(town.buttons(WULAN)).toEqual(['Rp 75.000', 'Rp 75.000.000', 'Kembali']);
    await town.press(WULAN, 'Rp 75.000.000');
    expect(town.said(WULAN)).toContain('Saldo bank tinggal Rp 2.100.000');
    await town.type(WULAN, '75rb');
    await town.press(WULAN, /^Ya, Rp 75.000/);
    expect(await town.balance('kas')).toBe(75_000);
    expect((await town.store.session(WULAN)).prompt).toBeUndefined();
  });

  it('lets nobody else draw or pay, nor see that there is something', async () => {
    const town = await withMoney();
    const { version } = await town.book();
    for (const user of [WULAN_LAIN, SITI, STRANGER]) {
      for (const data of [
        `1:b:W:panji:50000:${version}`,
        '1:b:w:panji',
        `1:b:T:${REPORT}:RINA000001:1:transfer`,
        `1:b:o:${REPORT}:RINA000001`,
      ]) {
        await town.pressData(user, data);
        expect(town.said(user)).toBe('Tidak ditemukan.');
      }
    }
    await town.pressData(KAPUS, `1:b:T:${REPORT}:RINA000001:1:transfer`);
    expect(town.said(KAPUS)).toContain('bendahara Puskesmas');
    expect((await town.book()).version).toBe(version);
  });

  it('leaves what the bendahara is owed to the kepala Puskesmas', async () => {
    const town = await moneyTown(0);
    const own = { id: 'BENDA00001', name: 'Wulan' };
    const report = approvedReport(REPORT, 0);
    const [line] = report.transport.lines;
    if (!line) throw new Error('no line');
    const transport = { ...report.transport, lines: [{ ...line, ...own }], total: line.amount };
    await town.approve({ ...report, reporter: own, transport, total: line.amount });
    await town.ask();
    await town.letPass();
    await town.send();
    await town.receive();
    await town.type(WULAN, '/bayar');
    expect(town.said(WULAN)).toMatch(/dibayar .*kepala Puskesmas/);
    expect(town.buttons(WULAN)).toEqual(['Tarik tunai']);
    await town.pressData(WULAN, `1:b:T:${REPORT}:BENDA00001:1:transfer`);
    expect(town.said(WULAN)).toContain('kepala Puskesmas');
    expect((await town.payment(REPORT, 'BENDA00001')).state.at).toBe('terutang');

    await town.type(KAPUS, '/bayar');
    await town.press(KAPUS, /Wulan/);
    await town.press(KAPUS, 'Transfer');
    await town.press(KAPUS, /^Ya, bayar/);
    expect((await town.payment(REPORT, 'BENDA00001')).state).toMatchObject({
      at: 'dibayar',
      by: { id: 'KAPUS00001' },
    });
  });
});

describe('the payee', () => {
  it('confirms once, and the payment leaves the list', async () => {
    const town = await withMoney();
    await payByTransfer(town, /Siti/);
    await town.pressData(SITI, `1:b:y:${REPORT}`);
    expect(town.said(SITI)).toContain('Tercatat sudah Anda terima');
    await town.again(SITI, `1:b:y:${REPORT}`);
    await town.pressData(SITI, `1:b:y:${REPORT}`);
    expect(town.said(SITI)).toContain('Diterima Siti Aminah');
    const events = await town.store.history(REPORT);
    expect(events.map(({ type }) => type)).toEqual(['pembayaran.dibayar', 'pembayaran.diterima']);
    await town.type(WULAN, '/bayar');
    expect(town.said(WULAN)).not.toContain('Siti');
    await town.type(SITI, '/saldo');
    expect(town.said(SITI)).toContain('Sudah diterima: <b>Rp 50.000</b>');
  });

  it('confirms from /saldo as well', async () => {
    const town = await withMoney();
    await payByTransfer(town, /Siti/);
    await town.type(SITI, '/saldo');
    expect(town.said(SITI)).toContain('sudah Anda terima?');
    await town.press(SITI, /Ya, saya terima/);
    expect((await town.payment(REPORT, 'SITI000001')).state.at).toBe('diterima');
  });

  it('confirms nothing for others, and nothing that was not paid', async () => {
    const town = await withMoney();
    await town.pressData(SITI, `1:b:y:${REPORT}`);
    expect(town.said(SITI)).toContain('belum dibayar');
    await payByTransfer(town, /Siti/);
    await town.pressData(RINA, `1:b:y:${REPORT}`);
    expect((await town.payment(REPORT, 'SITI000001')).state.at).toBe('dibayar');
    for (const user of [WULAN, KAPUS, STRANGER]) {
      await town.pressData(user, `1:b:y:${REPORT}`);
      expect(town.said(user)).toBe('Tidak ditemukan.');
    }
  });

  it('says what is wrong; the bendahara takes the payment back and pays anew', async () => {
    const town = await withMoney();
    await payByTransfer(town, /Siti/);
    await town.pressData(SITI, `1:b:n:${REPORT}`);
    expect(town.said(SITI)).toContain('Apa yang tidak sesuai');
    await town.type(SITI, 'Belum masuk <rekening>');
    expect(town.said(SITI)).toContain('Bendahara dan kepala Puskesmas diberi tahu');
    expect((await town.payment(REPORT, 'SITI000001')).state).toMatchObject({
      at: 'disanggah',
      note: 'Belum masuk <rekening>',
    });

    await town.type(WULAN, '/bayar');
    expect(town.said(WULAN)).toContain('Disanggah penerima');
    await town.press(WULAN, /Siti/);
    expect(town.said(WULAN)).toContain('Belum masuk &lt;rekening&gt;');
    await town.press(WULAN, 'Batalkan pembayaran');
    await town.type(WULAN, 'Nomor rekening keliru');
    expect(town.said(WULAN)).toContain('dibatalkan');
    expect(await town.balance('bank')).toBe(2_100_000);
    expect(await town.balance('belanja:puskesmas-ukm-esensial')).toBe(0);
    expect(await town.store.entry('panji', 2026, 5)).toMatchObject({
      kind: 'pembalikan',
      reverses: 4,
    });
    expect((await town.payment(REPORT, 'SITI000001')).state.at).toBe('terutang');

    await payByTransfer(town, /Siti/);
    await town.pressData(SITI, `1:b:y:${REPORT}`);
    expect((await town.payment(REPORT, 'SITI000001')).state.at).toBe('diterima');
    expect(await town.balance('bank')).toBe(2_050_000);
  });

  it('can still confirm after a doubt, and then nothing is taken back', async () => {
    const town = await withMoney();
    await payByTransfer(town, /Siti/);
    await town.pressData(SITI, `1:b:n:${REPORT}`);
    await town.type(SITI, 'belum');
    await town.type(WULAN, '/bayar');
    await town.press(WULAN, /Siti/);
    await town.press(WULAN, 'Batalkan pembayaran');
    await town.press(SITI, 'Ya, saya terima');
    await town.type(WULAN, 'salah');
    expect(town.said(WULAN)).toContain('Diterima Siti Aminah');
    expect((await town.payment(REPORT, 'SITI000001')).state.at).toBe('diterima');
    expect((await town.book()).lastNumber).toBe(4);
    expect((await town.store.session(WULAN)).prompt).toBeUndefined();
  });
});
