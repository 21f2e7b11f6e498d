import { localDate } from '../../domain/time/index.ts';
import { nameOf, type ReportFacts } from './facts.ts';
import { personCells } from './form.ts';
import { byKepala, kop, placeAndDate } from './office.ts';
import type { Block, Paper } from './paper.ts';
import { activityFields, onDuty } from './report.ts';
import { SHORT_BLANK } from './words.ts';

/** Laporan hasil kegiatan: basis, who, what came of it, in the reporter's own words. */
export function lhk(facts: ReportFacts): Paper {
  const { dossier, unit, people } = facts;
  const { kegiatan, hasil, reporter, number } = dossier;
  const date = localDate(dossier.sentAt, unit.zone);
  const writer = nameOf(people, reporter);
  return {
    kind: 'laporan-hasil-kegiatan',
    title: `Laporan Hasil Kegiatan ${number}`,
    number,
    date,
    blocks: [
      kop(facts),
      { block: 'title', text: 'LAPORAN HASIL KEGIATAN', under: [`Nomor laporan : ${number}`] },
      { block: 'heading', text: 'A. Dasar' },
      {
        block: 'fields',
        rows: [
          ['Surat Perintah Tugas', `Nomor ${kegiatan.spt || SHORT_BLANK}`],
          ...(kegiatan.kak ? [['Kerangka Acuan Kegiatan', kegiatan.kak] as const] : []),
        ],
      },
      { block: 'heading', text: 'B. Pelaksanaan' },
      {
        block: 'fields',
        rows: [
          ...activityFields(dossier),
          ['Sasaran', `${kegiatan.sasaran}, target ${kegiatan.target}`],
        ],
      },
      {
        block: 'table',
        columns: [
          { label: 'No', width: 0.45, align: 'center' },
          { label: 'Nama petugas', width: 2.6 },
          { label: 'NIP', width: 1.7 },
          { label: 'Jabatan', width: 1.8 },
        ],
        rows: onDuty(facts).map((person, index) => {
          const { nama, nip, jabatan } = personCells(person);
          return [String(index + 1), nama, nip, jabatan];
        }),
      },
      { block: 'heading', text: 'C. Hasil' },
      ...results(hasil),
      ...dossier.lhk
        .split(/\n+/)
        .filter((text) => text.trim() !== '')
        .map((text): Block => ({ block: 'paragraph', text })),
      { block: 'heading', text: 'D. Penutup' },
      {
        block: 'paragraph',
        text: 'Demikian laporan ini dibuat sebagai pertanggungjawaban atas tugas yang diberikan.',
      },
      {
        block: 'signatures',
        columns: [
          byKepala(facts, '', 'Mengetahui'),
          {
            head: [placeAndDate(facts, date), 'Pelapor', writer.jabatan ?? ''],
            name: writer.name,
            nip: writer.nip === '-' ? undefined : (writer.nip ?? ''),
          },
        ],
      },
    ],
  };
}

function results(hasil: ReportFacts['dossier']['hasil']): Block[] {
  if (hasil.length === 0) return [];
  return [
    {
      block: 'table',
      columns: [
        { label: 'No', width: 0.45, align: 'center' },
        { label: 'Uraian', width: 4 },
        { label: 'Hasil', width: 1, align: 'right' },
      ],
      rows: hasil.map(({ label, value }, index) => [String(index + 1), label, String(value)]),
    },
  ];
}
