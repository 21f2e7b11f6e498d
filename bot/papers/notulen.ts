import type { ReportFacts } from './facts.ts';
import { byKepala, kop, placeAndDate } from './office.ts';
import type { Block, Paper } from './paper.ts';
import { activityFields } from './report.ts';
import { SHORT_BLANK } from './words.ts';

const PARTS: readonly [title: string, lines: number][] = [
  ['A. Pembukaan', 3],
  ['B. Pembahasan', 12],
  ['C. Kesimpulan', 3],
];

/** Minutes of a meeting, to be written by hand: what is known of it stands there. */
export function notulen(facts: ReportFacts): Paper {
  const { dossier } = facts;
  const count = dossier.peserta?.names.length ?? 0;
  return {
    kind: 'notulen',
    title: `Notulen ${dossier.number}`,
    number: dossier.number,
    date: dossier.tanggal.to,
    blocks: [
      kop(facts),
      { block: 'title', text: 'NOTULEN' },
      {
        block: 'fields',
        rows: [
          ...activityFields(dossier),
          ['Pukul', `${SHORT_BLANK} s.d. ${SHORT_BLANK}`],
          ['Pimpinan rapat', ''],
          ['Notulis', ''],
          [
            'Peserta',
            count > 0 ? `${count} orang (daftar hadir terlampir)` : 'Daftar hadir terlampir',
          ],
        ],
      },
      ...PARTS.flatMap(([text, lines]): Block[] => [
        { block: 'heading', text },
        { block: 'lines', count: lines },
      ]),
      { block: 'break' },
      { block: 'heading', text: 'D. Rencana tindak lanjut' },
      {
        block: 'table',
        tall: true,
        columns: [
          { label: 'No', width: 0.4, align: 'center' },
          { label: 'Kegiatan', width: 2.6 },
          { label: 'Penanggung jawab', width: 1.6 },
          { label: 'Waktu', width: 1.2 },
        ],
        rows: ['1', '2', '3', '4'].map((no) => [no, '', '', '']),
      },
      {
        block: 'signatures',
        columns: [
          byKepala(facts, '', 'Mengetahui'),
          { head: [placeAndDate(facts, dossier.tanggal.to), 'Notulis', ''], name: '', nip: '' },
        ],
      },
    ],
  };
}
