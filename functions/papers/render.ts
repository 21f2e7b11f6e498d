import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type Paper, printed } from '../../bot/papers/index.ts';
import { drawn } from './blocks.ts';
import { pdfOf } from './engine.ts';
import { PAGE } from './layouts.ts';

/** What stands at the foot of every page: the paper's code, and where to check it, if people can. */
export type Stamp = { code: string; address: string | undefined };

/**
 * A paper as PDF. The same paper and stamp give the same bytes on any day: the only date in it is the
 * paper's own.
 */
export function renderPaper(paper: Paper, stamp: Stamp): Promise<Uint8Array> {
  return pdfOf(documentOf(paper, drawn(paper.blocks), stamp));
}

/** A document of pdfmake around contents that are drawn already. `pages` numbers the pages. */
export function documentOf(
  { title, date }: Pick<Paper, 'title' | 'date'>,
  content: Content[],
  stamp: Stamp,
  pages = true,
): TDocumentDefinitions {
  return {
    info: {
      title,
      producer: 'Lapor BOK',
      creator: 'Lapor BOK',
      creationDate: new Date(`${date}T05:00:00.000Z`),
    },
    pageSize: 'A4',
    pageMargins: PAGE.margins,
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.1 },
    content,
    footer: (page, count) => footer(stamp, pages ? printed.page(page, count) : ''),
    // A heading never stands alone at the foot of a page.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
  };
}

function footer({ code, address }: Stamp, pages: string): Content {
  const said = [
    printed.code(code),
    address === undefined ? printed.recorded : printed.check(address),
  ];
  const text: Content = {
    stack: said.map((line) => ({ text: line })),
    fontSize: 7,
    color: '#444444',
    margin: [0, address === undefined ? 20 : 12, 0, 0],
  };
  return {
    margin: [PAGE.margins[0], 8, PAGE.margins[2], 0],
    columns: [
      ...(address === undefined
        ? []
        : [{ width: 52, qr: address, fit: 46, eccLevel: 'M' as const }]),
      { width: '*', ...text },
      {
        width: 90,
        text: pages,
        fontSize: 7,
        color: '#444444',
        alignment: 'right' as const,
        margin: [0, 20, 0, 0] as [number, number, number, number],
      },
    ],
  };
}
