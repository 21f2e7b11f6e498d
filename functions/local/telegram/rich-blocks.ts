import type { RichBlock, RichBlockCaption, RichText } from 'grammy/types';
import { asPhoto, type StoredFile } from './files.ts';
import { cannotParse } from './html-tokens.ts';
import { BLOCK, type Element, type HtmlNode, isElement, misplaced } from './html-tree.ts';
import { isEmojiImage, plainText, type RichContext, richText } from './rich-inline.ts';
import { richList } from './rich-list.ts';
import { onlyElements, richTable } from './rich-table.ts';

/** What blocks are read with: also the pictures, fetched before by their `src`. */
export interface BlockContext extends RichContext {
  photos: Map<string, StoredFile>;
}

type Zoom = 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20;
type Size = 1 | 2 | 3 | 4 | 5 | 6;

/** What Telegram's apps use where a map says nothing. */
const MAP = { zoom: 15, width: 600, height: 300 };

function number(element: Element, name: string, from: number, to: number, usual?: number): number {
  const written = element.attributes.get(name);
  const value = written === undefined || written === '' ? usual : Number(written);
  if (value === undefined || !(value >= from && value <= to))
    throw cannotParse(`Invalid ${name} specified at byte offset ${element.at}`);
  return value;
}

function map(element: Element): Extract<RichBlock, { type: 'map' }> {
  return {
    type: 'map',
    location: {
      latitude: number(element, 'lat', -90, 90),
      longitude: number(element, 'long', -180, 180),
    },
    zoom: Math.round(number(element, 'zoom', 13, 20, MAP.zoom)) as Zoom,
    width: MAP.width,
    height: MAP.height,
  };
}

/** Takes the `<cite>` out of a quotation or caption. */
function credited(element: Element, context: RichContext): { rest: HtmlNode[]; credit?: RichText } {
  const cite = element.children.find((node) => isElement(node, 'cite'));
  if (!cite || !isElement(cite)) return { rest: element.children };
  const rest = element.children.filter((node) => node !== cite);
  return { rest, credit: richText(cite.children, 'cite', context) };
}

function captionOf(element: Element, context: RichContext): RichBlockCaption {
  const { rest, credit } = credited(element, context);
  const text = richText(rest, 'figcaption', context);
  return { text, ...(credit !== undefined && { credit }) };
}

type Medium = Extract<RichBlock, { type: 'map' | 'photo' }>;

function medium(element: Element, parent: string, context: BlockContext): Medium {
  if (element.name === 'tg-map') return map(element);
  if (element.name !== 'img') throw misplaced(element, parent);
  const file = context.photos.get(element.attributes.get('src') ?? '');
  if (!file) throw cannotParse(`Wrong media URL specified at byte offset ${element.at}`);
  return {
    type: 'photo',
    photo: asPhoto(file),
    ...(element.attributes.has('tg-spoiler') && { has_spoiler: true as const }),
  };
}

/** `<figure>`, `<tg-collage>`, `<tg-slideshow>`: media and perhaps a caption. */
function gallery(element: Element, context: BlockContext) {
  const inner = onlyElements(element);
  const figcaption = inner.find(({ name }) => name === 'figcaption');
  const media = inner
    .filter((child) => child !== figcaption)
    .map((child) => medium(child, element.name, context));
  if (media.length === 0)
    throw cannotParse(`Tag "${element.name}" has no media at byte offset ${element.at}`);
  return { media, ...(figcaption && { caption: captionOf(figcaption, context) }) };
}

function preformatted(element: Element): RichBlock {
  const inner = element.children.filter((node) => isElement(node) || node.trim() !== '');
  const [code] = inner;
  const language =
    code && inner.length === 1 && isElement(code, 'code')
      ? /^language-(.+)$/.exec(code.attributes.get('class') ?? '')?.[1]
      : undefined;
  const text = plainText(element.children).replace(/^\n|\n$/g, '');
  return { type: 'pre', text, ...(language && { language }) };
}

function details(element: Element, context: BlockContext): RichBlock {
  const at = element.children.findIndex((node) => isElement(node, 'summary'));
  const summary = element.children[at];
  if (!summary || !isElement(summary))
    throw cannotParse(`Tag "details" must have a summary at byte offset ${element.at}`);
  return {
    type: 'details',
    summary: richText(summary.children, 'summary', context),
    blocks: richBlocks(element.children.toSpliced(at, 1), context),
    ...(element.attributes.has('open') && { is_open: true as const }),
  };
}

function block(element: Element, context: BlockContext): RichBlock {
  const { name, children } = element;
  const text = () => richText(children, name, context);
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) return { type: 'heading', text: text(), size: Number(heading) as Size };
  switch (name) {
    case 'p':
      return { type: 'paragraph', text: text() };
    case 'footer':
      return { type: 'footer', text: text() };
    case 'hr':
      return { type: 'divider' };
    case 'pre':
      return preformatted(element);
    case 'tg-math-block':
      return { type: 'mathematical_expression', expression: plainText(children).trim() };
    case 'ul':
    case 'ol':
      return richList(element, (nodes) => richBlocks(nodes, context));
    case 'table':
      return richTable(element, context);
    case 'details':
      return details(element, context);
    case 'blockquote': {
      const { rest, credit } = credited(element, context);
      const blocks = richBlocks(rest, context);
      return { type: 'blockquote', blocks, ...(credit !== undefined && { credit }) };
    }
    case 'aside': {
      const { rest, credit } = credited(element, context);
      const quote = richText(rest, name, context);
      return { type: 'pullquote', text: quote, ...(credit !== undefined && { credit }) };
    }
    case 'figure': {
      const { media, ...caption } = gallery(element, context);
      const [only] = media;
      if (!only || media.length > 1)
        throw cannotParse(`Tag "figure" must have one medium at byte offset ${element.at}`);
      return { ...only, ...caption };
    }
    case 'tg-collage':
    case 'tg-slideshow': {
      const { media: blocks, ...caption } = gallery(element, context);
      return { type: name === 'tg-collage' ? 'collage' : 'slideshow', blocks, ...caption };
    }
    default:
      return medium(element, 'message', context);
  }
}

/** Text between blocks: a paragraph, or anchors of their own. */
function paragraph(run: HtmlNode[], context: RichContext): RichBlock[] {
  const text = richText(run, '', context);
  if (text === '') return [];
  if (typeof text === 'object' && !Array.isArray(text) && text.type === 'anchor') return [text];
  return [{ type: 'paragraph', text }];
}

/** Rich HTML as blocks; text outside of any block becomes paragraphs. @throws ApiError 400 */
export function richBlocks(nodes: HtmlNode[], context: BlockContext): RichBlock[] {
  const blocks: RichBlock[] = [];
  let run: HtmlNode[] = [];
  for (const node of nodes) {
    if (!isElement(node) || !BLOCK.has(node.name) || isEmojiImage(node)) {
      run.push(node);
      continue;
    }
    blocks.push(...paragraph(run, context), block(node, context));
    run = [];
  }
  return [...blocks, ...paragraph(run, context)];
}
