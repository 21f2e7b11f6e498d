import { formatDate, formatDateRange, formatMonth } from '../../domain/time/index.ts';
import { nameOf, type PlanFacts } from './facts.ts';
import { type FormValues, fillForm, packForm, personCells } from './form.ts';
import { byKepala, kop, placeAndDate, placeOf, shortName } from './office.ts';
import type { Block, Paper } from './paper.ts';
import { SHORT_BLANK } from './words.ts';

/** The month's assignment, person by person in the plan's order, each with what they are to do and when (003 Lampiran VII). */
export function sptBulanan(facts: PlanFacts): Paper {
  const { plan, pack, unit } = facts;
  const { spt, month } = plan;
  const form = packForm(pack, 'spt-bulanan');
  return {
    kind: 'spt-bulanan',
    title: `Surat Perintah Tugas ${formatMonth(month)} ${unit.name}`,
    number: spt.number,
    date: spt.date,
    blocks: form ? fillForm(form, facts, valuesOf(facts)) : plain(facts),
  };
}

function valuesOf(facts: PlanFacts): FormValues {
  const { plan, kepala } = facts;
  return {
    fields: {
      nomor: plan.spt.number,
      puskesmas: shortName(facts),
      bulan: formatMonth(plan.month),
      tempat: placeOf(facts),
      tanggal: formatDate(plan.spt.date),
      kepala: kepala?.name,
      'nip-kepala': kepala?.nip,
      'kepala-nip': kepala?.nip,
    },
    kinds: {
      month: formatMonth(plan.month),
      date: formatDate(plan.spt.date),
      ...(kepala && { person: kepala.name }),
    },
    rows: rowsOf(facts),
  };
}

/** One row per person and activity, whole in itself: a page torn off still says who does what and when. */
function rowsOf({ plan, people }: PlanFacts) {
  return plan.people
    .flatMap((person) =>
      plan.items
        .filter(({ pelaksana }) => pelaksana.includes(person.id))
        .map((item) => ({ person: nameOf(people, person), item })),
    )
    .map(({ person, item }, index) => {
      const days = item.dates.map(formatDateRange).join('; ') || SHORT_BLANK;
      return {
        no: String(index + 1),
        ...personCells(person),
        kegiatan: item.kegiatan,
        tanggal: days,
        'tanggal-tugas': days,
      };
    });
}

/** For a pack without the form. */
function plain(facts: PlanFacts): Block[] {
  const { plan, unit } = facts;
  return [
    kop(facts),
    { block: 'title', text: 'SURAT PERINTAH TUGAS', under: [`Nomor : ${plan.spt.number}`] },
    {
      block: 'paragraph',
      indent: true,
      text: `Sehubungan dengan pelaksanaan kegiatan BOK ${unit.name} bulan ${formatMonth(plan.month)}, dengan ini menugaskan :`,
    },
    {
      block: 'table',
      columns: [
        { label: 'No', width: 0.42, align: 'center' },
        { label: 'Nama', width: 1.65 },
        { label: 'NIP', width: 2.1 },
        { label: 'Pangkat/Gol', width: 1.2 },
        { label: 'Kegiatan', width: 2.3 },
        { label: 'Tanggal tugas', width: 1.25 },
      ],
      rows: rowsOf(facts).map((row) => [
        row.no,
        row.nama,
        row.nip,
        row.pangkat,
        row.kegiatan,
        row.tanggal,
      ]),
    },
    {
      block: 'paragraph',
      indent: true,
      text: 'Demikian Surat Perintah Tugas ini dibuat untuk dapat dilaksanakan dengan penuh tanggung jawab.',
    },
    { block: 'signatures', columns: [byKepala(facts, placeAndDate(facts, plan.spt.date))] },
  ];
}
