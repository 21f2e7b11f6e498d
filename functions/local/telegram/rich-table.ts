import type { RichBlock, RichBlockTableCell } from 'grammy/types';
import { cannotParse } from './html-tokens.ts';
import { type Element, isElement, misplaced } from './html-tree.ts';
import { type RichContext, richText } from './rich-inline.ts';

const MOST_COLUMNS = 20;

function span(element: Element, name: 'colspan' | 'rowspan'): number {
  const written = element.attributes.get(name);
  if (written === undefined) return 1;
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1 || count > 1000)
    throw cannotParse(`Invalid ${name} specified at byte offset ${element.at}`);
  return count;
}

function oneOf<T extends string>(
  element: Element,
  name: string,
  allowed: readonly T[],
  usual: T,
): T {
  const written = element.attributes.get(name);
  const found = allowed.find((value) => value === written);
  if (written !== undefined && !found)
    throw cannotParse(`Invalid ${name} specified at byte offset ${element.at}`);
  return found ?? usual;
}

function cell(element: Element, context: RichContext): RichBlockTableCell {
  const text = richText(element.children, element.name, context);
  const colspan = span(element, 'colspan');
  const rowspan = span(element, 'rowspan');
  return {
    ...(text !== '' && { text }),
    ...(element.name === 'th' && { is_header: true as const }),
    ...(colspan > 1 && { colspan }),
    ...(rowspan > 1 && { rowspan }),
    align: oneOf(element, 'align', ['left', 'center', 'right'] as const, 'left'),
    valign: oneOf(element, 'valign', ['top', 'middle', 'bottom'] as const, 'top'),
  };
}

/** The elements in a container that holds nothing but elements. @throws ApiError 400 for text */
export function onlyElements(parent: Element): Element[] {
  return parent.children.filter((node) => {
    if (isElement(node)) return true;
    if (node.trim() === '') return false;
    throw cannotParse(`Text is not allowed in "${parent.name}" at byte offset ${parent.at}`);
  }) as Element[];
}

/** `<table>` with rows of `<th>` and `<td>`; there is no `<thead>` or `<tbody>` in rich HTML. */
export function richTable(table: Element, context: RichContext): RichBlock {
  let caption: Element | undefined;
  const cells: RichBlockTableCell[][] = [];
  for (const row of onlyElements(table)) {
    if (row.name === 'caption') caption = row;
    else if (row.name !== 'tr') throw misplaced(row, 'table');
    else
      cells.push(
        onlyElements(row).map((element) => {
          if (element.name !== 'td' && element.name !== 'th') throw misplaced(element, 'tr');
          return cell(element, context);
        }),
      );
  }
  const columns = cells.map((row) => row.reduce((sum, { colspan = 1 }) => sum + colspan, 0));
  if (Math.max(0, ...columns) > MOST_COLUMNS)
    throw cannotParse(`Table has too many columns at byte offset ${table.at}`);
  return {
    type: 'table',
    cells,
    ...(table.attributes.has('bordered') && { is_bordered: true as const }),
    ...(table.attributes.has('striped') && { is_striped: true as const }),
    ...(caption && { caption: richText(caption.children, 'caption', context) }),
  };
}
