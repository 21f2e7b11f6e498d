import type { Named, ReportFacts } from '../../bot/papers/index.ts';
import type { Dossier, DossierReceipt } from '../../domain/approval/index.ts';
import type { Check } from '../../domain/evidence/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import { isProblem } from '../../domain/problem.ts';
import type { Pack } from '../../domain/rules/index.ts';
import { packOf, packs } from '../../domain/rules/index.ts';
import { NOW, panji, plan, rina, siti } from './town.ts';

/** Reports with every kind of cost, for papers; the small town's people under the packs' rules. */

export const rp = (amount: number) => Rupiah.of(amount);

export const kepala: Named = {
  id: 'KAPUS00001',
  name: 'drg. Hadi Prasetyo, M.Kes',
  nip: '197508172005011003',
  golongan: 'Pembina / IV.a',
  jabatan: 'Kepala Puskesmas',
};
export const bendahara: Named = {
  id: 'BENDA00001',
  name: 'Wulan Sari, A.Md',
  nip: '199011022015032004',
  golongan: 'Penata Muda / III.a',
  jabatan: 'Bendahara BOK',
};
export const people: Named[] = [
  { ...siti, nip: '-', golongan: '-', jabatan: 'Kader Posyandu Melati' },
  {
    ...rina,
    nip: '198903142014032001',
    golongan: 'Penata Muda Tk. I / III.b',
    jabatan: 'Bidan Desa',
  },
  kepala,
  bendahara,
];

export function pack(id: string): Pack {
  const found = packOf(packs, id);
  if (isProblem(found)) throw new Error(found.problem);
  return found;
}
export const SITUBONDO = 'perbup-situbondo-79-2022';
export const BENGKAYANG = 'perbup-bengkayang-74-2017';
export const KEPMENKES = 'kepmenkes-494-2010';

/** An outdoor activity of Siti and Rina, approved on both desks, as it would be stored. */
export function report(more: Partial<Dossier> = {}): Dossier {
  const tanggal = { from: '2026-11-19', to: '2026-11-20', days: 2 };
  const lines = [siti, rina].map((who) => ({ ...who, days: 2, amount: rp(100_000) }));
  const decision = { reasons: [], pack: SITUBONDO, shown: 'h', kind: 'setujui' as const };
  return {
    id: 'AAAA8FK2QW',
    number: 'L-8FK2QW',
    unit: 'panji',
    unitName: 'Puskesmas Panji',
    kabupaten: 'situbondo',
    form: 'laporan',
    pack: SITUBONDO,
    levels: ['kepala-puskesmas', 'verifikator'],
    reporter: siti,
    kegiatan: {
      item: 'posyandu',
      month: '2026-11',
      name: 'Pendampingan posyandu balita',
      menu: 'b.3.a',
      komponen: 'puskesmas-ukm-esensial',
      sasaran: 'Balita',
      target: 40,
      budget: rp(400_000),
      spt: plan.spt.number,
      kak: 'KAK-07',
      inSpt: true,
    },
    tanggal,
    tempat: { name: 'Posyandu Melati' },
    orang: [siti, rina],
    spends: ['luar-gedung'],
    hasil: [
      { id: 'hadir', label: 'Balita hadir', value: 35 },
      { id: 'timbang', label: 'Balita ditimbang', value: 33 },
    ],
    lhk: 'Berjalan lancar, dua balita BGM dirujuk ke Puskesmas.\nOrang tua diminta kembali bulan depan untuk penimbangan ulang.',
    files: [],
    transport: { tariff: rp(50_000), citation: 'Standar biaya daerah', lines, total: rp(200_000) },
    kuitansi: [],
    total: rp(200_000),
    answers: {},
    sentAt: NOW,
    state: { at: 'disetujui', since: NOW, cair: false },
    decisions: [
      {
        ...decision,
        by: { id: kepala.id, name: kepala.name },
        role: 'kepala-puskesmas',
        at: NOW + 3_600_000,
        version: 1,
      },
      {
        ...decision,
        by: { id: 'DEWI000001', name: 'Dewi Lestari' },
        role: 'verifikator',
        at: NOW + 90_000_000,
        version: 2,
      },
    ],
    version: 3,
    ...more,
  };
}

/** A cost of a report; nothing is known of it but what is given. */
export function cost(
  more: Partial<DossierReceipt> & Pick<DossierReceipt, 'spend'>,
): DossierReceipt {
  return { amount: rp(100_000), label: more.spend, taxes: [], ...more };
}

export function check(id: string, label: string, more: Partial<Check> = {}): Check {
  return {
    id,
    label,
    required: true,
    citation: 'Perbup Situbondo 79/2022 Pasal 24',
    state: 'ada',
    ...more,
  };
}

/** The evidence list of the outdoor activity. */
export const CHECKS: Check[] = [
  check('surat-tugas', 'Surat Tugas'),
  check('kuitansi-transport', 'Kuitansi/bukti penerimaan transport', { state: 'nanti' }),
  check('tanda-bukti-kedatangan', 'Tanda Bukti Kedatangan', { step: 'beritaAcara' }),
  check('lhk', 'Laporan Hasil Kegiatan', { step: 'lhk' }),
  check('kak', 'Kerangka Acuan Kegiatan (KAK)'),
  check('foto', 'Foto/Dokumentasi Kegiatan', { step: 'foto' }),
];

/** All that the papers of a report are made from. */
export function facts(dossier: Dossier = report(), more: Partial<ReportFacts> = {}): ReportFacts {
  return {
    unit: panji,
    kepala,
    bendahara,
    dossier,
    plan,
    pack: pack(dossier.pack),
    checks: CHECKS,
    payments: [],
    people,
    ...more,
  };
}

/** Duty travel to a remote village at real cost: one bill, one cost without proof, and a daily allowance. */
export function travel(under = KEPMENKES, spend = 'perjalanan-terpencil'): Dossier {
  const of = { spend, label: 'Perjalanan ke desa terpencil', payee: rina.id, payeeName: rina.name };
  const kuitansi = [
    cost({ ...of, komponen: 'uang-harian', amount: rp(150_000) }),
    cost({ ...of, komponen: 'transport', amount: rp(275_000) }),
    cost({ ...of, komponen: 'penginapan', amount: rp(350_000), file: 'HOTEL' }),
  ];
  return report({
    pack: under,
    spends: [spend],
    orang: [rina],
    transport: { tariff: rp(0), citation: '', lines: [], total: rp(0) },
    kuitansi,
    total: rp(775_000),
  });
}
