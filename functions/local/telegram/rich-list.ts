import type { RichBlock, RichBlockListItem } from 'grammy/types';
import { cannotParse } from './html-tokens.ts';
import { type Element, type HtmlNode, isElement, misplaced } from './html-tree.ts';
import { onlyElements } from './rich-table.ts';

type LabelType = NonNullable<RichBlockListItem['type']>;

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN)
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  return text;
}

function letters(value: number): string {
  const rest = Math.floor((value - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((value - 1) % 26));
}

function label(value: number, type: LabelType): string {
  if (type === '1' || value < 1) return `${value}.`;
  const text = type.toLowerCase() === 'a' ? letters(value) : roman(value);
  return `${type === type.toLowerCase() ? text : text.toUpperCase()}.`;
}

function labelType(element: Element, usual: LabelType): LabelType {
  const written = element.attributes.get('type');
  const types: LabelType[] = ['1', 'a', 'A', 'i', 'I'];
  const found = types.find((type) => type === written);
  if (written !== undefined && !found)
    throw cannotParse(`Invalid list type specified at byte offset ${element.at}`);
  return found ?? usual;
}

/** A checkbox may stand at the beginning of an item. */
function checkbox(nodes: HtmlNode[]): { box: Partial<RichBlockListItem>; rest: HtmlNode[] } {
  const first = nodes.findIndex((node) => isElement(node) || node.trim() !== '');
  const input = nodes[first];
  if (input === undefined || !isElement(input, 'input')) return { box: {}, rest: nodes };
  if (input.attributes.get('type') !== 'checkbox')
    throw cannotParse(`Tag "input" must be of type "checkbox" at byte offset ${input.at}`);
  const checked = input.attributes.has('checked') && { is_checked: true as const };
  return { box: { has_checkbox: true, ...checked }, rest: nodes.slice(first + 1) };
}

/** `<ul>` and `<ol>`. @param blocks reads the content of an item */
export function richList(list: Element, blocks: (nodes: HtmlNode[]) => RichBlock[]): RichBlock {
  const ordered = list.name === 'ol';
  const items = onlyElements(list);
  const reversed = list.attributes.has('reversed');
  const usual = labelType(list, '1');
  let value = Number(list.attributes.get('start') ?? (reversed ? items.length : 1));
  return {
    type: 'list',
    items: items.map((item): RichBlockListItem => {
      if (item.name !== 'li') throw misplaced(item, list.name);
      const { box, rest } = checkbox(item.children);
      const content = blocks(rest);
      if (!ordered) return { label: '•', blocks: content, ...box };
      const type = labelType(item, usual);
      value = Number(item.attributes.get('value') ?? value);
      const own = { label: label(value, type), blocks: content, ...box, value, type };
      value += reversed ? -1 : 1;
      return own;
    }),
  };
}
