import type { Pengakuan } from '../../domain/evidence/index.ts';
import type { Pack } from '../../domain/rules/index.ts';
import {
  type DateRange,
  formatDate,
  type LocalDate,
  localDate,
  localTime,
} from '../../domain/time/index.ts';
import type { Named, Office, ReportFacts } from './facts.ts';
import { type FormValues, fillForm, packForm, personCells } from './form.ts';
import { kop, placeAndDate, placeOf } from './office.ts';
import type { Block, Paper } from './paper.ts';
import { onDuty } from './report.ts';
import { BLANK, dateParts, SHORT_BLANK } from './words.ts';

/** What a berita acara says, known or not yet: of a sent report, or of a draft to print and sign. */
export type BeritaAcaraFacts = Office & {
  pack: Pack;
  number: string;
  kegiatan: string;
  tanggal: DateRange | undefined;
  tempat: string | undefined;
  orang: readonly Named[];
  /** Electronic acknowledgement from the village. */
  pengakuan?: Pengakuan | undefined;
  /** Local date of a draft that has no date yet; the paper's own lines stay open. */
  today: LocalDate;
};

/** The berita acara of a report that was sent. */
export function beritaAcaraOf(facts: ReportFacts): Paper {
  const { dossier, unit, kepala, bendahara, pack } = facts;
  return beritaAcara({
    unit,
    kepala,
    bendahara,
    pack,
    number: dossier.number,
    kegiatan: dossier.kegiatan.name,
    tanggal: dossier.tanggal,
    tempat: dossier.tempat.name,
    orang: onDuty(facts),
    pengakuan: dossier.pengakuan,
    today: dossier.tanggal.to,
  });
}

/** Berita Acara Kegiatan after the pack's form (003 Lampiran VIII); the year is generated, what is unknown stays open. */
export function beritaAcara(facts: BeritaAcaraFacts): Paper {
  const form = packForm(facts.pack, 'berita-acara-kegiatan');
  const blocks = form ? fillForm(form, facts, valuesOf(facts)) : plain(facts);
  return {
    kind: 'berita-acara',
    title: `Berita Acara Kegiatan ${facts.number}`,
    number: facts.number,
    date: facts.tanggal?.to ?? facts.today,
    blocks: [...blocks, ...acknowledged(facts)],
  };
}

function partsOf({ tanggal }: BeritaAcaraFacts) {
  if (tanggal) return dateParts(tanggal);
  return { hari: SHORT_BLANK, tanggal: SHORT_BLANK, bulan: SHORT_BLANK, tahun: BLANK };
}

function rowsOf({ orang, kegiatan }: BeritaAcaraFacts) {
  return orang.map((person, index) => ({
    no: String(index + 1),
    ...personCells(person),
    kegiatan,
    // Signed in turn left and right, so that nobody's signature covers another's.
    'tanda-tangan': `${index + 1}.`,
  }));
}

function valuesOf(facts: BeritaAcaraFacts): FormValues {
  const { hari, tanggal, bulan, tahun } = partsOf(facts);
  const date = facts.tanggal ? formatDate(facts.tanggal.to) : SHORT_BLANK;
  return {
    fields: {
      hari,
      tanggal,
      bulan,
      tahun,
      kegiatan: facts.kegiatan,
      lokasi: facts.tempat,
      tempat: placeOf(facts),
      'tanggal-surat': date,
      'jabatan-mengetahui': facts.pengakuan?.office,
      mengetahui: facts.pengakuan?.name,
    },
    kinds: { 'day-name': hari, month: bulan, 'year-words': tahun, date },
    rows: rowsOf(facts),
  };
}

/** Marked as what it is, below the sheet that waits for no signature any more. */
function acknowledged({ pengakuan, unit }: BeritaAcaraFacts): Block[] {
  if (!pengakuan) return [];
  const { name, office, at } = pengakuan;
  const when = `${formatDate(localDate(at, unit.zone))} pukul ${localTime(at, unit.zone)}`;
  return [
    {
      block: 'paragraph',
      text: `Diakui secara elektronik oleh ${name} (${office}) pada ${when}. Pengakuan elektronik, bukan tanda tangan elektronik tersertifikasi.`,
    },
  ];
}

/** For a pack without the form. */
function plain(facts: BeritaAcaraFacts): Block[] {
  const { hari, tanggal, bulan, tahun } = partsOf(facts);
  const { kegiatan, tempat, pengakuan } = facts;
  return [
    kop(facts),
    { block: 'title', text: 'BERITA ACARA KEGIATAN' },
    {
      block: 'paragraph',
      indent: true,
      text: `Pada hari ini ${hari} tanggal ${tanggal} bulan ${bulan} tahun ${tahun}, kami yang bertanda tangan di bawah ini :`,
    },
    {
      block: 'table',
      tall: true,
      columns: [
        { label: 'No', width: 0.45, align: 'center' },
        { label: 'Nama', width: 2 },
        { label: 'NIP', width: 2.1 },
        { label: 'Pangkat/Gol', width: 1.2 },
        { label: 'Tanda tangan', width: 1.65 },
      ],
      rows: rowsOf(facts).map((row) => [
        row.no,
        row.nama,
        row.nip,
        row.pangkat,
        row['tanda-tangan'],
      ]),
    },
    {
      block: 'paragraph',
      indent: true,
      text: `telah melaksanakan kegiatan ${kegiatan} di ${tempat ?? BLANK}, dengan hasil kegiatan terlampir.`,
    },
    {
      block: 'paragraph',
      indent: true,
      text: 'Demikian Berita Acara ini dibuat untuk diketahui dan dipergunakan sebagaimana mestinya.',
    },
    {
      block: 'signatures',
      columns: [
        {
          head: [
            placeAndDate(facts, facts.tanggal?.to),
            'Mengetahui',
            pengakuan?.office ?? SHORT_BLANK + SHORT_BLANK,
          ],
          name: pengakuan?.name ?? '',
        },
      ],
    },
  ];
}
