import { describe, expect, it } from 'vitest';
import {
  approvedReport,
  DEWI,
  JOKO,
  KADIN,
  KAPUS,
  moneyTown,
  REPORTS,
  SITI,
  WULAN,
  WULAN_LAIN,
  YUDI,
} from '../support/money-town.ts';

describe('asking for money', () => {
  it('lists what can be asked for, and requests what stays ticked', async () => {
    const town = await moneyTown();
    await town.type(WULAN, '/pencairan');
    expect(town.said(WULAN)).toContain('2 laporan</b> sudah disetujui dan belum diajukan');
    await town.press(WULAN, 'Ajukan dana (2 laporan)');
    await town.press(WULAN, /☑️ L-BBBBB2/);
    expect(town.said(WULAN)).toContain('1 dipilih, <b>Rp 100.000</b>');
    await town.press(WULAN, 'Lanjut');
    expect(town.said(WULAN)).toContain('Ajukan <b>Rp 100.000</b> untuk 1 laporan Puskesmas Panji');
    expect(town.said(WULAN)).toContain('Semua syarat terpenuhi');
    expect(town.said(WULAN)).toContain('Perbup Situbondo 79/2022 (berlaku 2022)');
    await town.press(WULAN, 'Ya, ajukan Rp 100.000');
    expect(town.said(WULAN)).toContain('tersimpan');

    const request = await town.request();
    expect(request.items.map(({ dossierId }) => dossierId)).toEqual([REPORTS[0]]);
    expect(request).toMatchObject({
      mechanism: 'ls-puskesmas',
      gate: [],
      state: { at: 'diajukan' },
    });
    expect(request.amount.toNumber()).toBe(100_000);
    expect(request.steps[0]?.shown).toMatch(/^[0-9a-f]{64}$/);
    const { dossier } = await town.store.folder(REPORTS[0]);
    expect(dossier?.state).toMatchObject({ at: 'disetujui', pencairanId: request.id, cair: false });
    expect((await town.store.approved('panji')).map(({ id }) => id)).toEqual([REPORTS[1]]);
    const events = await town.store.history(request.id);
    expect(events.map(({ type }) => type)).toEqual(['pencairan.diajukan']);
  });

  it('asks nothing for an empty choice, and goes back to the ticks', async () => {
    const town = await moneyTown();
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^Ajukan dana/);
    await town.press(WULAN, 'Kosongkan');
    expect(town.said(WULAN)).toContain('0 dipilih');
    expect(town.buttons(WULAN)).not.toContain('Lanjut');
    await town.press(WULAN, 'Pilih semua');
    await town.press(WULAN, 'Lanjut');
    await town.press(WULAN, 'Kembali');
    expect(town.said(WULAN)).toContain('2 dipilih');
  });

  it('shows the list again when it changed while somebody was choosing', async () => {
    const town = await moneyTown();
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^Ajukan dana/);
    await town.press(WULAN, 'Lanjut');
    await town.approve(approvedReport(REPORTS[2], 9));
    await town.press(WULAN, /^Ya, ajukan/);
    expect(town.said(WULAN)).toContain('Daftar laporan berubah');
    expect(town.said(WULAN)).toContain('3 laporan');
    expect(await town.store.pencairanOf('panji', 5)).toEqual([]);
  });

  it('stores one request for an update that comes twice', async () => {
    const town = await moneyTown();
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^Ajukan dana/);
    await town.press(WULAN, 'Lanjut');
    const data = town.payload(WULAN, /^Ya, ajukan/);
    await town.press(WULAN, /^Ya, ajukan/);
    await town.again(WULAN, data);
    expect(await town.store.pencairanOf('panji', 5)).toHaveLength(1);
    expect(town.said(WULAN)).toContain('di meja verifikator Dinkes sejak hari ini');
  });

  it('refuses more than the budget still holds, in its words', async () => {
    const town = await moneyTown(1);
    const big = approvedReport(REPORTS[1], 5);
    await town.approve({
      ...big,
      total: (await town.book()).balances[`pagu:${'puskesmas-ukm-esensial'}`] ?? big.total,
    });
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^Ajukan dana/);
    await town.press(WULAN, 'Lanjut');
    await town.press(WULAN, /^Ya, ajukan/);
    expect(town.said(WULAN)).toContain('sisa pagunya Rp 10.000.000');
    expect(await town.store.pencairanOf('panji', 5)).toEqual([]);
  });

  it('asks the treasurer to vouch for last month once money was disbursed, and tells the verifier', async () => {
    const town = await moneyTown(1);
    await town.ask();
    await town.letPass();
    await town.send();
    await town.receive();
    await town.approve(approvedReport(REPORTS[1], 5));
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^Ajukan dana/);
    expect(town.said(WULAN)).toContain('⛔ Laporan pemanfaatan dana');
    expect(town.said(WULAN)).toContain('Kepmenkes 494/2010 III.B.2 huruf d');
    await town.press(WULAN, 'Lanjut');
    expect(town.said(WULAN)).toContain('Belum bisa diajukan');
    expect(await town.store.pencairanOf('panji', 5)).toHaveLength(1);

    await town.press(WULAN, /^⬜ Sudah di Dinkes: Laporan/);
    expect(town.said(WULAN)).toContain('Semua syarat terpenuhi');
    await town.press(WULAN, 'Lanjut');
    await town.press(WULAN, /^Ya, ajukan/);
    await town.type(DEWI, '/pencairan');
    await town.press(DEWI, /^P-/);
    expect(town.said(DEWI)).toContain(
      'Menurut bendahara sudah di Dinkes: Laporan pemanfaatan dana',
    );
  });

  it('belongs to the bendahara of that Puskesmas', async () => {
    const town = await moneyTown();
    await town.type(KAPUS, '/pencairan');
    expect(town.said(KAPUS)).toContain('Pencairan panji');
    expect(town.buttons(KAPUS)).toEqual([]);
    for (const user of [KAPUS, WULAN_LAIN, SITI]) {
      await town.pressData(user, '1:p:n:panji');
      expect(town.said(user)).toContain('Tidak ditemukan');
    }
    await town.type(SITI, '/pencairan');
    expect(town.said(SITI)).toContain('Menu ini untuk');
  });
});

describe('deciding on a request', () => {
  it('asks once more, then passes it on, with who and when on the card', async () => {
    const town = await moneyTown();
    await town.ask();
    await town.type(DEWI, '/pencairan');
    expect(town.said(DEWI)).toContain('1 pengajuan menunggu');
    expect(town.said(DEWI)).toContain('Puskesmas Panji: Rp 200.000, 2 laporan');
    await town.press(DEWI, /^P-/);
    expect(town.said(DEWI)).toContain('<table');
    expect(town.buttons(DEWI)).toEqual(['Setujui', 'Tolak', 'Daftar pencairan']);
    await town.press(DEWI, 'Setujui');
    expect(town.said(DEWI)).toContain('sebesar <b>Rp 200.000</b>?');
    expect((await town.request()).state.at).toBe('diajukan');
    await town.press(DEWI, 'Ya');
    expect(town.said(DEWI)).toContain('Disetujui</b> oleh Dewi Lestari pukul 10.00');
    const request = await town.request();
    expect(request.state.at).toBe('disetujui');
    expect(request.steps.at(-1)).toMatchObject({ kind: 'setujui', by: { id: 'DEWI000001' } });
  });

  it('lets one of two verifiers decide; the other learns who did', async () => {
    const town = await moneyTown();
    await town.ask();
    for (const user of [DEWI, YUDI]) {
      await town.type(user, '/pencairan');
      await town.press(user, /^P-/);
    }
    await town.press(YUDI, 'Setujui');
    await town.press(DEWI, 'Setujui');
    await Promise.all([town.press(DEWI, 'Ya'), town.press(YUDI, 'Ya')]);
    const request = await town.request();
    expect(request.steps.map(({ kind }) => kind)).toEqual(['ajukan', 'setujui']);
    const winner = request.steps.at(-1)?.by.name;
    const [first, second] = winner === 'Yudi' ? [YUDI, DEWI] : [DEWI, YUDI];
    expect(town.said(first)).toContain(`✅ <b>Disetujui</b> oleh ${winner}`);
    expect(town.said(second)).toContain(`ℹ️ Sudah <b>disetujui</b> oleh ${winner}`);
  });

  it('rejects with a preset reason; the reports can be asked for again', async () => {
    const town = await moneyTown();
    await town.ask();
    await town.type(DEWI, '/pencairan');
    await town.press(DEWI, /^P-/);
    await town.press(DEWI, 'Tolak');
    await town.press(DEWI, 'Pengajuan tidak sesuai POA');
    expect(town.said(DEWI)).toContain('ditolak: Pengajuan tidak sesuai POA');
    expect((await town.store.approved('panji')).map(({ id }) => id)).toEqual(REPORTS.slice(0, 2));
    await town.type(WULAN, '/pencairan');
    expect(town.said(WULAN)).toContain('⛔ ditolak: Pengajuan tidak sesuai POA');
    expect(town.buttons(WULAN)).toContain('Ajukan dana (2 laporan)');
  });

  it('rejects with typed words, shown as typed', async () => {
    const town = await moneyTown();
    await town.ask();
    await town.type(DEWI, '/pencairan');
    await town.press(DEWI, /^P-/);
    await town.press(DEWI, 'Tolak');
    await town.press(DEWI, 'Tulis alasan');
    await town.type(DEWI, 'Volume <b>dobel</b> & salah');
    expect(town.said(DEWI)).toContain('Volume &lt;b&gt;dobel&lt;/b&gt; &amp; salah');
    expect((await town.request()).state).toMatchObject({ reason: 'Volume <b>dobel</b> & salah' });
    expect((await town.store.session(DEWI)).prompt).toBeUndefined();
  });

  it('lets a flagged request pass with a written reason only', async () => {
    const town = await moneyTown(1);
    await town.ask();
    const asked = await town.request();
    const finding = {
      id: 'realisasi-70',
      label: 'SPJ terverifikasi paling sedikit 70%',
      kind: 'realisasi' as const,
      overridable: true,
      threshold: 70,
      reached: '69.99',
      citation: 'Kepmenkes 494/2010 VI.A',
    };
    const flagged = { ...asked, gate: [finding], version: asked.version + 1 };
    await town.put([{ save: 'pencairan', pencairan: flagged }]);
    await town.type(DEWI, '/pencairan');
    await town.press(DEWI, /^P-/);
    expect(town.said(DEWI)).toContain(
      '🚩 SPJ terverifikasi paling sedikit 70% (baru 69,99 % dari 70 %)',
    );
    await town.pressData(DEWI, `1:p:S:${asked.id}:${flagged.version}`);
    expect(town.said(DEWI)).toContain('perlu alasan tertulis');
    expect((await town.request()).state.at).toBe('diajukan');
    await town.press(DEWI, 'Setujui');
    await town.press(DEWI, 'Tulis alasan dan setujui');
    await town.type(DEWI, 'SPJ sedang dikirim lewat pos');
    const done = await town.request();
    expect(done.state.at).toBe('disetujui');
    expect(done.steps.at(-1)?.reason).toBe('SPJ sedang dikirim lewat pos');
  });

  it('answers a press on an old card with the present state', async () => {
    const town = await moneyTown();
    await town.ask();
    await town.type(YUDI, '/pencairan');
    await town.press(YUDI, /^P-/);
    const old = town.payload(YUDI, 'Tolak');
    await town.letPass();
    await town.pressData(YUDI, old);
    expect(town.said(YUDI)).toContain('Sudah <b>disetujui</b> oleh Dewi Lestari');
    expect(town.buttons(YUDI)).toEqual(['Daftar pencairan']);
  });

  it('is not for the bendahara-dinkes, and does not exist for another Puskesmas', async () => {
    const town = await moneyTown();
    await town.ask();
    const { id, version } = await town.request();
    await town.pressData(JOKO, `1:p:S:${id}:${version}`);
    expect(town.said(JOKO)).toMatch(/⚠️ Langkah ini .*verifikator Dinkes/);
    for (const user of [WULAN_LAIN, SITI]) {
      for (const verb of ['o', 's', 'S', 'x', 'k', 'M']) {
        await town.pressData(user, `1:p:${verb}:${id}:${version}:1`);
        expect(town.said(user)).toBe('Tidak ditemukan.');
      }
    }
    expect((await town.request()).state.at).toBe('diajukan');
  });

  it('is seen whole by the kepala Dinkes, who presses nothing', async () => {
    const town = await moneyTown();
    await town.ask();
    await town.letPass();
    await town.type(KADIN, '/pencairan');
    expect(town.said(KADIN)).toContain('di meja bendahara pengeluaran Dinkes');
    await town.press(KADIN, /^P-/);
    expect(town.buttons(KADIN)).toEqual(['Daftar pencairan']);
  });
});

describe('sending and receiving', () => {
  it('marks as sent under the number that was typed last', async () => {
    const town = await moneyTown();
    await town.ask();
    await town.letPass();
    await town.type(JOKO, '/pencairan');
    await town.press(JOKO, /^P-/);
    await town.press(JOKO, 'Tandai dikirim');
    await town.type(JOKO, 'SP2D 0099');
    expect(town.said(JOKO)).toContain('nomor <b>SP2D 0099</b>');
    await town.type(JOKO, 'SP2D 0012/LS');
    await town.press(JOKO, 'Ya, Rp 200.000 dikirim');
    expect((await town.request()).state).toMatchObject({ at: 'dikirim', ref: 'SP2D 0012/LS' });
    expect((await town.store.session(JOKO)).prompt).toBeUndefined();
  });

  it('books what came in, to the rupiah, and frees the reports for payment', async () => {
    const town = await moneyTown();
    await town.ask();
    await town.letPass();
    await town.send();
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^P-/);
    expect(town.said(WULAN)).toContain('Uang sudah masuk?');
    const data = town.payload(WULAN, 'Ya, Rp 200.000 masuk');
    await town.press(WULAN, 'Ya, Rp 200.000 masuk');
    await town.again(WULAN, data);
    await town.pressData(WULAN, data);
    expect(town.said(WULAN)).toContain('sudah masuk');
    expect(await town.balance('bank')).toBe(2_200_000);
    expect(await town.balance('cair:puskesmas-ukm-esensial')).toBe(-200_000);
    expect((await town.book()).lastNumber).toBe(3);
    const entry = await town.store.entry('panji', 2026, 3);
    expect(entry).toMatchObject({ kind: 'pencairan-diterima', evidence: 'SP2D 0012/LS' });
    for (const id of REPORTS.slice(0, 2)) {
      const { dossier } = await town.store.folder(id);
      expect(dossier?.state).toMatchObject({ cair: true });
    }
  });

  it('asks back an amount that reads two ways, and keeps a shortfall as a question', async () => {
    const town = await moneyTown();
    await town.ask();
    await town.letPass();
    await town.send();
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^P-/);
    await town.press(WULAN, 'Jumlah lain');
    await town.type(WULAN, 'seratus');
    expect(town.said(WULAN)).toContain('belum bisa dibaca');
    await town.type(WULAN, '120');
    expect(town.buttons(WULAN)).toEqual(['Rp 120', 'Rp 120.000', 'Kembali']);
    await town.press(WULAN, 'Rp 120.000');
    expect(town.said(WULAN)).toContain('Kurang <b>Rp 80.000</b>');
    await town.press(WULAN, 'Ya, Rp 120.000 masuk');
    expect(town.said(WULAN)).toContain('yang masuk kurang Rp 80.000');
    expect(await town.balance('bank')).toBe(2_120_000);
    expect((await town.store.folder(REPORTS[0])).dossier?.state).toMatchObject({ cair: true });
    expect((await town.store.folder(REPORTS[1])).dossier?.state).toMatchObject({ cair: false });

    await town.type(JOKO, '/pencairan');
    await town.press(JOKO, /^P-/);
    await town.press(JOKO, 'Jelaskan selisih');
    await town.type(JOKO, 'Dipotong biaya transfer, sisanya bulan depan');
    expect((await town.request()).state).toMatchObject({
      at: 'diterima',
      note: 'Dipotong biaya transfer, sisanya bulan depan',
    });
    expect((await town.store.approved('panji')).map(({ id }) => id)).toEqual([REPORTS[1]]);
  });

  it('books the rest when it comes later', async () => {
    const town = await moneyTown();
    await town.ask();
    await town.letPass();
    await town.send();
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^P-/);
    await town.press(WULAN, 'Jumlah lain');
    await town.type(WULAN, '120rb');
    await town.press(WULAN, 'Ya, Rp 120.000 masuk');
    await town.press(WULAN, 'Ya, Rp 80.000 masuk');
    expect((await town.request()).state.at).toBe('diterima');
    expect(await town.balance('bank')).toBe(2_200_000);
    expect((await town.store.folder(REPORTS[1])).dossier?.state).toMatchObject({ cair: true });
  });

  it('keeps a surplus apart until Dinkes explains it', async () => {
    const town = await moneyTown(1);
    await town.ask();
    await town.letPass();
    await town.send();
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^P-/);
    await town.press(WULAN, 'Jumlah lain');
    await town.type(WULAN, 'Rp 150.000');
    expect(town.said(WULAN)).toContain('Lebih <b>Rp 50.000</b>');
    await town.press(WULAN, 'Ya, Rp 150.000 masuk');
    expect(await town.balance('titipan')).toBe(-50_000);
    expect(town.buttons(WULAN).some((text) => text.endsWith('masuk'))).toBe(false);
    await town.type(WULAN, '/saldo');
    expect(town.said(WULAN)).toContain('Rp 50.000');
  });

  it('does not let the open question catch messages after it was left', async () => {
    const town = await moneyTown(1);
    await town.ask();
    await town.letPass();
    await town.send();
    await town.type(WULAN, '/pencairan');
    await town.press(WULAN, /^P-/);
    await town.press(WULAN, 'Jumlah lain');
    await town.press(WULAN, 'Kembali');
    await town.type(WULAN, '99rb');
    expect(town.said(WULAN)).not.toContain('Catat');
    expect(await town.balance('bank')).toBe(2_000_000);
  });

  it('takes no amount that a button was forged with', async () => {
    const town = await moneyTown(1);
    await town.ask();
    await town.letPass();
    await town.send();
    const { id, version } = await town.request();
    for (const amount of ['-5', '0', '1e9', '٣', '99999999999999999', '']) {
      await town.pressData(WULAN, `1:p:M:${id}:${version}:${amount}`);
    }
    expect((await town.book()).lastNumber).toBe(2);
    expect(town.said(WULAN)).toContain('Uang sudah masuk?');
  });
});
