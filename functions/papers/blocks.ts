import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Block, Column } from '../../bot/papers/index.ts';
import { formatRupiah } from '../../domain/money/index.ts';
import { boxed, LINE, type Margin, plain, RULE, ruling } from './layouts.ts';
import { signatures } from './signatures.ts';

/** Height of a row that somebody signs in, without its padding. */
const TALL = 20;

const DOTTED = '.'.repeat(34);

/** Draws blocks; `width` is the room across, in points. Text is shown as typed: nothing in it is markup. */
export function drawn(blocks: readonly Block[], width = LINE): Content[] {
  return blocks.map((block) => draw(block, width));
}

function draw(block: Block, width: number): Content {
  switch (block.block) {
    case 'kop':
      return letterhead(block, width);
    case 'title':
      return {
        stack: [
          { text: block.text, bold: true, fontSize: 13, decoration: 'underline' },
          ...(block.under ?? []).map((text) => ({ text })),
        ],
        alignment: 'center',
        margin: [0, 4, 0, width < LINE ? 6 : 12],
      };
    case 'heading':
      return { text: block.text, bold: true, margin: [0, 10, 0, 4], headlineLevel: 1 };
    case 'paragraph':
      return {
        text: whole(block.text),
        alignment: 'justify',
        leadingIndent: block.indent ? 28 : 0,
        lineHeight: 1.25,
        margin: [0, 2, 0, 6],
        preserveLeadingSpaces: true,
      };
    case 'fields':
      return fields(block.rows, width);
    case 'right':
      return {
        stack: block.lines.map((text) => ({ text, preserveLeadingSpaces: true })),
        margin: [width * 0.56, 0, 0, 10],
      };
    case 'table':
      return ruled(block, width);
    case 'lines':
      return { stack: Array.from({ length: block.count }, () => writingLine(width)) };
    case 'signatures':
      return signatures(block.columns, width);
    case 'amount':
      return {
        table: { body: [[{ text: `${formatRupiah(block.amount)},-`, bold: true, fontSize: 13 }]] },
        layout: { ...boxed, paddingTop: () => 3, paddingBottom: () => 3 },
        margin: [0, 3, 0, -9],
      };
    case 'slip':
      return {
        unbreakable: true,
        table: { widths: [width - 24], body: [[drawn(block.blocks, width - 24)]] },
        layout: { ...boxed, paddingBottom: () => 0 },
        margin: [0, 0, 0, 8],
      };
    case 'break':
      return { text: '', pageBreak: 'after' };
  }
}

/** Numbers like 090/11/BOK stay whole: justified text would be pulled apart at their strokes. */
function whole(text: string): Content {
  return text
    .split(/(\S*[/-]\S*)/)
    .map((part, index) =>
      index % 2 === 1 && part.length < 40 ? { text: part, noWrap: true } : part,
    );
}

function letterhead(block: Extract<Block, { block: 'kop' }>, width: number): Content {
  const { lines, address } = block;
  const last = lines.length - 1;
  const size = address === undefined ? { last: 12.5, other: 10 } : { last: 15, other: 12.5 };
  return {
    stack: [
      ...lines.map((text, index) => ({
        text,
        bold: index > 0,
        fontSize: index === last ? size.last : size.other,
      })),
      ...(address === undefined
        ? []
        : [{ text: address, fontSize: 8.5, margin: [0, 3, 0, 0] as Margin }]),
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 2 },
          { type: 'line', x1: 0, y1: 2.6, x2: width, y2: 2.6, lineWidth: 0.6 },
        ],
        margin: [0, 4, 0, 0],
      },
    ],
    alignment: 'center',
    margin: [0, 0, 0, address === undefined ? 4 : 10],
  };
}

function fields(rows: readonly (readonly [string, string])[], width: number): Content {
  const longest = Math.max(...rows.map(([label]) => label.length));
  const label = Math.min(Math.max(longest * 5.6 + 6, 88), width * 0.4);
  return {
    table: {
      widths: [label, 4, '*'],
      body: rows.map(([name, value]): TableCell[] => [
        name,
        ':',
        { text: whole(value || DOTTED), preserveLeadingSpaces: true },
      ]),
    },
    layout: plain,
    margin: [0, 0, 0, 6],
  };
}

function ruled(block: Extract<Block, { block: 'table' }>, width: number): Content {
  const { columns, rows, foot, tall } = block;
  const shares = columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  const room = width - columns.length * (8 + RULE) - RULE;
  const cell = (text: string, column: Column | undefined, bold = false): TableCell => ({
    text,
    bold,
    alignment: column?.align ?? 'left',
    preserveLeadingSpaces: true,
  });
  // A heading without words belongs to the one before it: two halves to sign in.
  const head = columns.map((column, index): TableCell => {
    if (column.label === '') return {};
    const span = columns[index + 1]?.label === '' ? { colSpan: 2 } : {};
    return { text: column.label, bold: true, alignment: 'center', ...span };
  });
  const halves = columns.findIndex(({ label }) => label === '');
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: columns.map((column) => ((column.width ?? 1) / shares) * room),
      ...(tall && { heights: (row) => (row === 0 ? 14 : TALL) }),
      body: [
        head,
        ...rows.map((row) => row.map((text, index) => cell(text, columns[index]))),
        ...(foot ? [foot.map((text, index) => cell(text, columns[index], true))] : []),
      ],
    },
    layout: {
      ...ruling,
      vLineWidth: (index) => (index === halves && halves > 0 ? 0 : RULE),
      fillColor: (row) => (row === 0 ? '#eeeeee' : null),
    },
    fontSize: 9.5,
    margin: [0, 4, 0, 10],
  };
}

function writingLine(width: number): Content {
  const line = { type: 'line' as const, x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5 };
  return { canvas: [{ ...line, dash: { length: 1, space: 2 } }], margin: [0, 18, 0, 0] };
}
