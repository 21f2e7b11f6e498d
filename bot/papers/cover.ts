import type { Decision, DossierReceipt } from '../../domain/approval/index.ts';
import type { Check } from '../../domain/evidence/index.ts';
import { terbilang } from '../../domain/money/index.ts';
import { formatDate, localDate, localTime } from '../../domain/time/index.ts';
import { KOMPONEN } from './claims.ts';
import type { ReportFacts } from './facts.ts';
import { byBendahara, byKepala, kop, placeAndDate } from './office.ts';
import type { Block, Paper } from './paper.ts';
import { activityFields, fundOf } from './report.ts';
import { figure, sentence } from './words.ts';

const STATE: Record<Check['state'], string> = {
  ada: 'Ada',
  menunggu: 'Menunggu berkas',
  nanti: 'Saat dibayar',
  kurang: 'Belum ada',
};

const DECIDED: Record<Decision['kind'], string> = {
  setujui: 'Disetujui',
  kembalikan: 'Dikembalikan',
  tolak: 'Ditolak',
};

/** The first pages of the bundle: what it is about, its figures, and the evidence list with its citations. */
export function cover(facts: ReportFacts): Paper {
  const { dossier, unit, pack, checks } = facts;
  const { number, kegiatan, transport, total } = dossier;
  const date = localDate(dossier.sentAt, unit.zone);
  const costs: (readonly [string, string, string])[] = [
    ...transport.lines
      .filter(({ amount }) => amount.isPositive())
      .map(
        (line) =>
          [
            `Transport ${line.name}, ${line.days} hari × ${figure(transport.tariff)}`,
            transport.citation,
            figure(line.amount),
          ] as const,
      ),
    ...dossier.kuitansi.map(
      (receipt) => [aboutCost(receipt), taxText(receipt), figure(receipt.amount)] as const,
    ),
  ];
  return {
    kind: 'spj',
    title: `SPJ ${number}`,
    number,
    date,
    amount: total,
    blocks: [
      kop(facts),
      {
        block: 'title',
        text: 'SURAT PERTANGGUNGJAWABAN (SPJ)',
        under: [`Nomor laporan : ${number}`],
      },
      {
        block: 'fields',
        rows: [
          ...activityFields(dossier),
          ['Pelapor', dossier.reporter.name],
          ['Dasar penugasan', `SPT Nomor ${kegiatan.spt}`],
          ['Sumber dana', fundOf(facts)],
          ['Anggaran POA', `Rp ${figure(kegiatan.budget)}`],
          ['Peraturan', pack.identity.shortTitle],
        ],
      },
      { block: 'heading', text: 'A. Biaya' },
      {
        block: 'table',
        columns: [
          { label: 'No', width: 0.4, align: 'center' },
          { label: 'Uraian', width: 2.8 },
          { label: 'Dasar/pajak', width: 2 },
          { label: 'Jumlah (Rp)', width: 1.1, align: 'right' },
        ],
        rows: costs.map((row, index) => [String(index + 1), ...row]),
        foot: ['', 'Jumlah', '', figure(total)],
      },
      { block: 'paragraph', text: `Terbilang : ${sentence(terbilang(total))}` },
      { block: 'heading', text: 'B. Kelengkapan bukti' },
      {
        block: 'table',
        columns: [
          { label: 'No', width: 0.4, align: 'center' },
          { label: 'Bukti', width: 2.4 },
          { label: 'Dasar', width: 2.4 },
          { label: 'Keadaan', width: 1.1 },
        ],
        rows: checks.map(({ label, citation, required, state }, index) => [
          String(index + 1),
          required ? label : `${label} (bila ada)`,
          citation,
          state === 'kurang' && !required ? '-' : STATE[state],
        ]),
      },
      ...decisionsOf(facts),
      {
        block: 'signatures',
        columns: [
          byKepala(facts, '', 'Mengetahui'),
          byBendahara(facts, placeAndDate(facts, date), ''),
        ],
      },
    ],
  };
}

function aboutCost({ label, komponen, payeeName, seller }: DossierReceipt): string {
  const parts = [label, komponen && KOMPONEN[komponen], payeeName, seller];
  return parts.filter(Boolean).join(', ');
}

function taxText({ taxes, meterai }: DossierReceipt): string {
  const parts = [
    ...(meterai ? [`Meterai ${figure(meterai.amount)}`] : []),
    ...taxes.map((tax) => `${tax.kind} ${figure(tax.amount)}`),
  ];
  return parts.join('; ');
}

function decisionsOf({ dossier, unit }: ReportFacts): Block[] {
  if (dossier.decisions.length === 0) return [];
  return [
    { block: 'heading', text: 'C. Verifikasi' },
    {
      block: 'table',
      columns: [
        { label: 'No', width: 0.4, align: 'center' },
        { label: 'Keputusan', width: 1.4 },
        { label: 'Oleh', width: 2.4 },
        { label: 'Waktu', width: 2.1 },
      ],
      rows: dossier.decisions.map(({ kind, by, at }, index) => [
        String(index + 1),
        DECIDED[kind],
        by.name,
        `${formatDate(localDate(at, unit.zone))}, ${localTime(at, unit.zone)}`,
      ]),
    },
  ];
}
