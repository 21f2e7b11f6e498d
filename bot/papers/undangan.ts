import type { ReportFacts } from './facts.ts';
import { byKepala, kop, placeAndDate } from './office.ts';
import type { Paper } from './paper.ts';
import { whereOf } from './report.ts';
import { BLANK, dayAndDate, SHORT_BLANK } from './words.ts';

/** An invitation to the activity; number, day of the letter, whom and at what time are filled in by hand. */
export function undangan(facts: ReportFacts): Paper {
  const { dossier } = facts;
  const { kegiatan, number } = dossier;
  return {
    kind: 'undangan',
    title: `Undangan ${number}`,
    number,
    date: dossier.tanggal.from,
    blocks: [
      kop(facts),
      { block: 'right', lines: [placeAndDate(facts)] },
      {
        block: 'fields',
        rows: [
          ['Nomor', SHORT_BLANK],
          ['Sifat', 'Biasa'],
          ['Lampiran', '-'],
          ['Hal', `Undangan ${kegiatan.name}`],
        ],
      },
      { block: 'right', lines: ['Kepada', `Yth. ${BLANK}`, 'di', `      ${BLANK}`] },
      {
        block: 'paragraph',
        indent: true,
        text: `Sehubungan dengan pelaksanaan kegiatan ${kegiatan.name}, dengan ini kami mengharap kehadiran Saudara pada :`,
      },
      {
        block: 'fields',
        rows: [
          ['Hari, tanggal', dayAndDate(dossier.tanggal)],
          ['Pukul', `${SHORT_BLANK} s.d. selesai`],
          ['Tempat', whereOf(dossier)],
          ['Acara', kegiatan.name],
        ],
      },
      {
        block: 'paragraph',
        indent: true,
        text: 'Demikian undangan ini disampaikan, atas perhatian dan kehadirannya diucapkan terima kasih.',
      },
      { block: 'signatures', columns: [byKepala(facts)] },
    ],
  };
}
