import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../../domain/approval/index.ts';
import { type Payment, paymentsOf } from '../../../domain/disbursement/index.ts';
import type { EventDraft } from '../../../domain/event.ts';
import { reportNumber } from '../../../domain/ids.ts';
import {
  approvedReport,
  KAPUS,
  type MoneyTown,
  moneyTown,
  RINA,
  SITI,
  STRANGER,
  WULAN,
} from '../../support/money-town.ts';
import { NOW, rina, sentDossier } from '../../support/town.ts';

const DAY = 86_400_000;
let town: MoneyTown;
let made = 0;

/** A report of Siti's, on an activity of that month. */
function report(month: string, more: Partial<Dossier> = {}): Dossier {
  made += 1;
  const id = `S${String(made).padStart(9, '0')}`;
  const { kegiatan } = sentDossier();
  const date = `${month}-1${made % 9}`;
  return sentDossier({
    id,
    number: reportNumber(id),
    kegiatan: { ...kegiatan, month },
    tanggal: { from: date, to: date, days: 1 },
    state: { at: 'meja', level: 0, since: NOW - 2 * DAY },
    ...more,
  });
}

const store = async (...dossiers: Dossier[]) => {
  for (const dossier of dossiers) await town.put([{ save: 'dossier', dossier }]);
};
const returned = (month: string): Dossier =>
  report(month, {
    state: {
      at: 'dikembalikan',
      since: NOW - DAY,
      reasons: [
        { item: 'foto', text: 'Foto kabur' },
        { item: 'lhk', text: 'Terlalu singkat' },
      ],
    },
  });

beforeAll(async () => {
  town = await moneyTown(0);
});

describe('somebody else’s report', () => {
  let theirs: Dossier;
  beforeAll(async () => {
    theirs = report('2026-11', { reporter: rina });
    await store(theirs, { ...returned('2026-11'), id: 'RRRRRRRRR1', reporter: rina });
  });

  it.each(['o', 's', 'r'])('does not exist behind a forged button (%s)', async (verb) => {
    for (const user of [SITI, WULAN]) {
      for (const id of [theirs.id, 'RRRRRRRRR1']) {
        await town.pressData(user, `1:l:${verb}:${id}:AAAAAAAAAA`);
        expect(town.said(user)).toMatch(/^(Tidak ditemukan|Draf ini sudah tidak ada)/);
        expect(town.said(user)).not.toContain(theirs.number);
      }
    }
    expect((await town.store.session(SITI)).drafts).toEqual([]);
  });

  it('cannot be copied into a draft of one’s own', async () => {
    await town.type(SITI, 'lapor posyandu');
    await town.press(SITI, /Pendampingan/);
    const [draft] = (await town.store.session(SITI)).drafts;
    await town.pressData(SITI, `1:d:${draft?.id}:1:-:salin:${theirs.id}`);
    const [after] = (await town.store.session(SITI)).drafts;
    expect(after).toEqual(draft);
    if (after) await town.put([{ drop: 'draft', telegramId: SITI, draft: after }]);
  });

  it('is in no list but its reporter’s, and nothing is said to who has no role', async () => {
    await town.type(SITI, '/laporan');
    expect(town.said(SITI)).toContain('Belum ada laporan');
    await town.type(RINA, '/laporan');
    expect(town.said(RINA)).toContain(theirs.number);
    await town.pressData(STRANGER, `1:l:o:${theirs.id}`);
    expect(town.said(STRANGER)).toContain('belum terdaftar');
  });
});

describe('/laporan', () => {
  it('shows the present month by state, each report in two lines with who has it since when', async () => {
    const back = returned('2026-11');
    await store(
      report('2026-11'),
      report('2026-11', { state: { at: 'meja', level: 1, since: NOW } }),
      back,
      report('2026-11', { state: { at: 'ditolak', since: NOW, reason: 'Dobel' } }),
      report('2026-10'),
    );
    await town.type(SITI, '/laporan');
    const said = town.said(SITI);
    expect(said).toContain('November 2026: 4');
    expect(said).toContain('1 perlu diperbaiki, 2 diperiksa, 1 ditolak');
    expect(said).toContain('di meja kepala Puskesmas sejak 2 hari lalu');
    expect(said).toContain('di meja verifikator Dinkes sejak hari ini');
    expect(said).toContain(
      'perlu Anda perbaiki sejak 1 hari lalu – Foto kegiatan: Foto kabur (+1 lagi)',
    );
    expect(said).toContain('⛔ ditolak: Dobel');
    expect(said).toContain('Rp 100.000');
    for (const block of said.split('\n\n').slice(1)) expect(block.split('\n')).toHaveLength(2);
    expect(town.buttons(SITI)).toContain(`Perbaiki ${back.number}`);
  });

  it('has a button per state, and pages where there are many', async () => {
    await store(...Array.from({ length: 7 }, () => report('2026-11')));
    await town.type(SITI, '/laporan');
    expect(town.said(SITI)).toContain('Halaman 1 dari 2');
    await town.press(SITI, 'Berikutnya ▸');
    expect(town.said(SITI)).toContain('Halaman 2 dari 2');
    await town.press(SITI, '◂ Sebelumnya');
    await town.press(SITI, 'Ditolak (1)');
    expect(town.said(SITI).split('\n\n')).toHaveLength(2);
    expect(town.said(SITI)).toContain('Dobel');
  });

  it('offers earlier months that hold a report, newest first, and pages through them', async () => {
    await store(
      ...['2026-09', '2026-07', '2026-05', '2026-03', '2025-12', '2025-11'].map((m) => report(m)),
    );
    await town.type(SITI, '/laporan');
    const months = () => town.buttons(SITI).filter((text) => /20\d\d|Bulan/.test(text));
    expect(months()).toEqual(['Oktober 2026', 'September 2026', 'Juli 2026', 'Bulan sebelumnya']);
    await town.press(SITI, 'Bulan sebelumnya');
    expect(months()).toEqual([
      'November 2026',
      'Mei 2026',
      'Maret 2026',
      'Desember 2025',
      'Bulan sebelumnya',
    ]);
    await town.press(SITI, 'Bulan sebelumnya');
    expect(months()).toEqual(['November 2026', 'November 2025']);
    await town.press(SITI, 'November 2025');
    expect(town.said(SITI)).toContain('November 2025: 1');
  });

  it('of a month without any leads to a new one', async () => {
    await store(report('2026-10', { reporter: { id: 'KAPUS00001', name: 'drg. Hadi' } }));
    await town.type(KAPUS, '/laporan');
    expect(town.said(KAPUS)).toContain('November 2026: belum ada');
    expect(town.buttons(KAPUS)).toEqual(['Lapor kegiatan', 'Oktober 2026']);
  });

  it('finds what was sent back in whatever month', async () => {
    const [old] = [returned('2026-07')];
    if (old) await store(old);
    await town.type(SITI, '/laporan');
    await town.press(SITI, 'Perlu diperbaiki (2)');
    expect(town.said(SITI)).toContain('Perlu diperbaiki</b>: 2');
    await town.press(SITI, `Perbaiki ${old?.number}`);
    expect(town.said(SITI)).toContain('Perbaiki:');
    const [draft] = (await town.store.session(SITI)).drafts;
    if (draft) await town.put([{ drop: 'draft', telegramId: SITI, draft }]);
  });

  it.each([
    ['laporan oktober', 'Oktober 2026: 1'],
    ['Laporan bulan lalu', 'Oktober 2026: 1'],
    ['laporan saya des 2025', 'Desember 2025: 1'],
    ['laporan agustus', 'Agustus 2026: belum ada'],
    ['my reports december', 'Desember 2025: 1'],
  ])('is opened by the words “%s”', async (words, month) => {
    await town.type(SITI, words);
    expect(town.said(SITI)).toContain(month);
  });

  it('shows open drafts with their step, and continues them', async () => {
    await town.type(SITI, 'lapor posyandu');
    await town.press(SITI, /Pendampingan/);
    await town.press(SITI, 'Hari ini');
    await town.type(SITI, '/laporan');
    expect(town.said(SITI)).toMatch(
      /📝 .*Pendampingan posyandu balita\n {3}Draf: langkah 3 dari 9/,
    );
    await town.press(SITI, /^Lanjutkan L-/);
    expect(town.said(SITI)).toContain('Di mana?');
    const [draft] = (await town.store.session(SITI)).drafts;
    if (draft) await town.put([{ drop: 'draft', telegramId: SITI, draft }]);
  });
});

describe('the card of a report', () => {
  it('tells its way: sent, sent back, repaired, approved, money asked for and paid', async () => {
    const id = 'WAY0000001';
    const dossier = approvedReport(id, 9);
    const about = {
      dossierId: id,
      number: dossier.number,
      kegiatan: dossier.kegiatan.name,
      reporter: dossier.reporter,
      kabupaten: 'situbondo',
    };
    const by = { id: 'KAPUS00001', name: 'drg. Hadi <b>' };
    const { tanggal, orang, total } = dossier;
    const desk = { role: 'kepala-puskesmas', unit: 'panji' };
    const sent = { ...about, desk, tanggal, orang, total, ulang: false };
    const role = 'kepala-puskesmas';
    const shown = 'h';
    const events: EventDraft[] = [
      { type: 'laporan.dikirim', data: sent },
      {
        type: 'laporan.dikembalikan',
        data: { ...about, by, role, shown, reasons: [{ item: 'foto', text: 'Kabur' }] },
      },
      { type: 'laporan.dikirim', data: { ...sent, ulang: true } },
      { type: 'laporan.disetujui', data: { ...about, by, role, total, payees: [], shown } },
    ];
    for (const [i, event] of events.entries()) {
      const now = NOW - 5 * DAY + i * 3_600_000;
      const refused = await town.store.commit({ saves: [], events: [event], unit: 'panji', now });
      expect(refused).toBeUndefined();
    }
    await town.approve(dossier);
    await town.pressData(SITI, `1:l:o:${id}`);
    expect(town.said(SITI)).toContain('bendahara Puskesmas mengajukan dananya');
    expect(town.buttons(SITI)).toEqual(['Salin untuk laporan baru', '📄 Dokumen', 'Laporan saya']);
    await town.ask();
    await town.pressData(SITI, `1:l:o:${id}`);
    expect(town.said(SITI)).toContain('dana diajukan, di meja verifikator Dinkes sejak hari ini');
    await town.letPass();
    await town.send();
    await town.receive();
    await town.pressData(SITI, `1:l:o:${id}`);
    expect(town.said(SITI)).toContain('menunggu dibayar bendahara Puskesmas sejak hari ini');
    const [payment] = paymentsOf(dossier);
    const paid: Payment | undefined = payment && {
      ...payment,
      state: { at: 'diterima', since: NOW, method: 'tunai', by, entry: 9 },
      version: 2,
    };
    if (paid) await town.put([{ save: 'payment', payment: paid }]);
    await town.pressData(SITI, `1:l:o:${id}`);
    const said = town.said(SITI);
    expect(said).toContain('sudah dibayar, Anda terima 20 November 2026');
    expect(said.slice(said.indexOf('Riwayat')).split('\n').slice(1)).toEqual([
      '• 15 November 2026 pukul 10.00: dikirim',
      '• 15 November 2026 pukul 11.00: dikembalikan drg. Hadi &lt;b&gt; (kepala Puskesmas)',
      '   – Foto kegiatan: Kabur',
      '• 15 November 2026 pukul 12.00: dikirim lagi setelah diperbaiki',
      '• 15 November 2026 pukul 13.00: disetujui drg. Hadi &lt;b&gt; (kepala Puskesmas)',
      '• 20 November 2026 pukul 10.00: dana diajukan',
      '• 20 November 2026 pukul 10.00: pengajuan dana disetujui',
      '• 20 November 2026 pukul 10.00: dana dikirim',
      '• 20 November 2026 pukul 10.00: dana masuk',
    ]);
    await town.type(SITI, '/laporan');
    expect(town.said(SITI)).toContain('1 sudah dibayar');
  });

  it('is read-only for who moved to another Puskesmas', async () => {
    const dossier = returned('2026-11');
    await store(dossier);
    const siti = await town.store.person('SITI000001');
    if (!siti) throw new Error('no Siti');
    const roles = [{ role: 'kader' as const, unit: 'mangaran', unitName: 'Puskesmas Mangaran' }];
    const moved = { ...siti, roles, version: siti.version + 1 };
    await town.put([{ save: 'person', person: moved, before: siti }]);
    await town.pressData(SITI, `1:l:o:${dossier.id}`);
    expect(town.said(SITI)).toContain('perlu Anda perbaiki');
    expect(town.buttons(SITI)).toEqual(['Laporan saya']);
    for (const verb of ['r', 's']) {
      await town.pressData(SITI, `1:l:${verb}:${dossier.id}:AAAAAAAAAA`);
      expect(town.said(SITI)).toContain('Puskesmas');
    }
    expect((await town.store.session(SITI)).drafts).toEqual([]);
    const back = { ...siti, version: moved.version + 1 };
    await town.put([{ save: 'person', person: back, before: moved }]);
  });
});
