import type { Rupiah } from '../../domain/money/index.ts';
import type { LocalDate } from '../../domain/time/index.ts';

/** The papers that can be made; `spj` is all of a report in one. */
export const PAPER_KINDS = [
  'spj',
  'spt-bulanan',
  'berita-acara',
  'laporan-hasil-kegiatan',
  'daftar-hadir',
  'kuitansi',
  'rincian-biaya',
  'surat-pernyataan-riil',
  'undangan',
  'notulen',
  'surat-pernyataan-rtk',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Papers of an evidence list that the bot makes as a form, to print and sign before the report is sent. */
const FORMS: readonly (readonly [RegExp, PaperKind])[] = [
  [/^tanda-bukti-kedatangan$/, 'berita-acara'],
  [/^undangan$/, 'undangan'],
  [/^(notulen|berita-acara-rapat)$/, 'notulen'],
  [/^(daftar-hadir|absensi)$/, 'daftar-hadir'],
  [/pernyataan-riil|pertanggungjawaban-mutlak/, 'surat-pernyataan-riil'],
  [/^kelayakan-rtk$/, 'surat-pernyataan-rtk'],
];

/** The form for a paper of a list, by the paper's id; undefined for what only others can write. */
export function formFor(id: string): PaperKind | undefined {
  return FORMS.find(([pattern]) => pattern.test(id))?.[1];
}

/** A column; `width` is its share of the line, 1 where nothing stands. */
export type Column = { label: string; width?: number; align?: 'right' | 'center' };

/** Who signs. An empty name or NIP is a dotted line to fill in by hand; no NIP, no line. */
export type Signature = {
  /** Above the space: place and date, capacity. */
  head: readonly string[];
  name: string;
  nip?: string | undefined;
  /** Rupiah; a box for it stands in the space. */
  meterai?: Rupiah | undefined;
};

/**
 * | block | what it is |
 * | --- | --- |
 * | kop | letterhead, a double rule below; smaller without an address |
 * | title | centred, underlined; `under`: number line |
 * | heading | a line in bold within the text |
 * | paragraph | justified text; `indent` begins it as letters do |
 * | fields | label : value, one per line |
 * | right | lines in the right half, as place and date of a letter |
 * | table | ruled; the head is repeated on every page; `foot` in bold; `tall` rows leave room to sign |
 * | lines | so many dotted lines to write on |
 * | signatures | one stands right, several side by side |
 * | amount | the figure in a box |
 * | slip | framed blocks that stay together, as a kuitansi |
 * | break | a new page |
 */
export type Block =
  | { block: 'kop'; lines: readonly string[]; address?: string }
  | { block: 'title'; text: string; under?: readonly string[] }
  | { block: 'heading'; text: string }
  | { block: 'paragraph'; text: string; indent?: boolean }
  | { block: 'fields'; rows: readonly (readonly [label: string, value: string])[] }
  | { block: 'right'; lines: readonly string[] }
  | {
      block: 'table';
      columns: readonly Column[];
      rows: readonly (readonly string[])[];
      foot?: readonly string[];
      tall?: boolean;
    }
  | { block: 'lines'; count: number }
  | { block: 'signatures'; columns: readonly Signature[] }
  | { block: 'amount'; amount: Rupiah }
  | { block: 'slip'; blocks: readonly Block[] }
  | { block: 'break' };

/** A paper before it is drawn: what it says, and what its public page will say about it. */
export type Paper = {
  kind: PaperKind;
  /** In the PDF's properties. */
  title: string;
  number: string;
  /** Local date that it bears. */
  date: LocalDate;
  amount?: Rupiah;
  blocks: readonly Block[];
};
