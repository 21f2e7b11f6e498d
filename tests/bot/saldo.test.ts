import { describe, expect, it } from 'vitest';
import {
  ADMIN,
  approvedReport,
  DEWI,
  KAPUS,
  moneyTown,
  REPORTS,
  RINA,
  SITI,
  STRANGER,
  WULAN,
  WULAN_LAIN,
} from '../support/money-town.ts';

describe('/saldo of a Puskesmas', () => {
  it('shows bank, cash and each component from the book, and which entry that is', async () => {
    const town = await moneyTown();
    await town.type(WULAN, '/saldo');
    const card = town.said(WULAN);
    expect(card).toContain('<table');
    expect(card).toContain('Bank</td><td align="right">Rp 2.000.000');
    expect(card).toContain('Kas tunai</td><td align="right">Rp 0');
    expect(card).toContain('UKM Esensial');
    expect(card).toContain('<td align="right">Rp 10.000.000</td>');
    expect(card).toContain('per entri no. 2');
  });

  it('moves with the ledger: disbursed and spent, with the share and a bar', async () => {
    const town = await moneyTown();
    await town.ask();
    await town.letPass();
    await town.send();
    await town.receive();
    await town.type(WULAN, 'tampilan sederhana');
    await town.type(WULAN, 'saldo');
    const card = town.said(WULAN);
    expect(card).not.toContain('<table');
    expect(card).toContain('Bank: <b>Rp 2.200.000</b>');
    expect(card).toContain('cair Rp 200.000 (2,0 %)');
    expect(card).toContain('Realisasi Rp 0 (0,0 %) · sisa Rp 10.000.000');
    expect(card).toContain('░░░░');
    expect(card).toContain('per entri no. 3');
  });

  it('is the same for the kepala Puskesmas, and says so where no book is open', async () => {
    const town = await moneyTown();
    await town.type(KAPUS, '/saldo');
    expect(town.said(KAPUS)).toContain('Rp 2.000.000');
    await town.type(WULAN_LAIN, '/saldo');
    expect(town.said(WULAN_LAIN)).toContain('tahun 2026 belum dibuka');
    expect(town.said(WULAN_LAIN)).not.toContain('2.000.000');
  });
});

describe('/saldo of the kabupaten', () => {
  it('shows the Puskesmas whose book is open, with their sum', async () => {
    const town = await moneyTown();
    await town.type(DEWI, 'sisa dana berapa?');
    const card = town.said(DEWI);
    expect(card).toContain('Puskesmas Panji');
    expect(card).not.toContain('Mangaran');
    expect(card).toContain('entri no. 2');
    expect(card).toContain('Jumlah');
    expect(card).toContain('Rp 10.000.000');
  });

  it('is for nobody else: an admin and a stranger see no figure', async () => {
    const town = await moneyTown();
    await town.type(ADMIN, '/saldo');
    expect(town.said(ADMIN)).toContain('Menu ini untuk');
    await town.type(STRANGER, '/saldo');
    expect(town.said(STRANGER)).toContain('belum terdaftar');
  });
});

describe('/saldo of a reporter', () => {
  it('shows what is owed, report by report, and nothing of the Puskesmas', async () => {
    const town = await moneyTown();
    await town.type(SITI, '/saldo');
    const card = town.said(SITI);
    expect(card).toContain('Belum dibayar: <b>Rp 100.000</b>');
    expect(card).toContain('<b>L-AAAAA1</b> Pendampingan posyandu balita');
    expect(card).not.toContain('2.000.000');
  });

  it('says so when nothing is owed yet', async () => {
    const town = await moneyTown(0);
    await town.type(RINA, '/saldo');
    expect(town.said(RINA)).toContain('Belum ada yang menjadi hak Anda');
  });

  it('shows names and activities as typed', async () => {
    const town = await moneyTown(0);
    const report = approvedReport(REPORTS[0], 0);
    await town.approve({ ...report, kegiatan: { ...report.kegiatan, name: '<b>=1+1</b> & lain' } });
    await town.type(SITI, '/saldo');
    expect(town.said(SITI)).toContain('&lt;b&gt;=1+1&lt;/b&gt; &amp; lain');
  });

  it('gives a treasurer who is owed something both', async () => {
    const town = await moneyTown(0);
    const own = { id: 'BENDA00001', name: 'Wulan' };
    const report = approvedReport(REPORTS[0], 0);
    const [line] = report.transport.lines;
    if (!line) throw new Error('no line');
    const transport = { ...report.transport, lines: [{ ...line, ...own }], total: line.amount };
    await town.approve({ ...report, reporter: own, transport, total: line.amount });
    await town.type(WULAN, '/saldo');
    expect(town.said(WULAN)).toContain('Rp 2.000.000');
    expect(town.said(WULAN)).toContain('Hak Anda');
  });
});
