import type { ReportFacts } from './facts.ts';
import { byKepala, kop, placeAndDate } from './office.ts';
import type { Paper } from './paper.ts';
import { activityFields } from './report.ts';

/** Rows for names that are written by hand: two pages. */
const EMPTY_ROWS = 30;

/** Attendance list: the names that were typed, or empty rows; signed left and right in turn. */
export function daftarHadir(facts: ReportFacts): Paper {
  const { dossier } = facts;
  const names = dossier.peserta?.names ?? [];
  const rows = names.length > 0 ? names : Array.from({ length: EMPTY_ROWS }, () => '');
  return {
    kind: 'daftar-hadir',
    title: `Daftar Hadir ${dossier.number}`,
    number: dossier.number,
    date: dossier.tanggal.to,
    blocks: [
      kop(facts),
      { block: 'title', text: 'DAFTAR HADIR' },
      { block: 'fields', rows: activityFields(dossier) },
      {
        block: 'table',
        tall: true,
        columns: [
          { label: 'No', width: 0.4, align: 'center' },
          { label: 'Nama', width: 2.4 },
          { label: 'Jabatan/alamat', width: 1.8 },
          { label: 'Tanda tangan', width: 1.1 },
          { label: '', width: 1.1 },
        ],
        rows: rows.map((name, index) => {
          const mark = `${index + 1}.`;
          const [left, right] = index % 2 === 0 ? [mark, ''] : ['', mark];
          return [String(index + 1), name, '', left, right];
        }),
      },
      {
        block: 'signatures',
        columns: [byKepala(facts, placeAndDate(facts, dossier.tanggal.to), 'Mengetahui')],
      },
    ],
  };
}
