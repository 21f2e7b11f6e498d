import { h } from '../dom.js';
import { renderAudio, renderMap, renderPhoto, renderVideo } from '../media.js';
import { t } from '../texts.js';
import { renderList } from './list.js';
import { renderSlideshow } from './slideshow.js';
import { renderTable } from './table.js';
import { renderRichText } from './text.js';

const credit = (text, chat) => text !== undefined && h('cite', {}, renderRichText(text, chat));

/** The block with its caption below. */
const figure = (content, caption, chat) =>
  h(
    'figure',
    { class: 'rich-figure' },
    content,
    caption &&
      h('figcaption', {}, renderRichText(caption.text, chat), credit(caption.credit, chat)),
  );

// Headings of a bubble stand below the page's own h1 (product) and h2 (person).
const heading = (block, chat) =>
  h(
    `h${Math.min(block.size + 2, 6)}`,
    { class: `rich-heading size-${block.size}` },
    renderRichText(block.text, chat),
  );

const renderBlock = (block, chat) => {
  const text = () => renderRichText(block.text, chat);
  const blocks = (list) => renderBlocks(list, chat);
  switch (block.type) {
    case 'paragraph':
      return h('p', {}, text());
    case 'thinking':
      return h('p', { class: 'thinking' }, text());
    case 'heading':
      return heading(block, chat);
    case 'pre':
      return h('pre', { 'data-language': block.language }, h('code', {}, text()));
    case 'footer':
      return h('p', { class: 'rich-footer' }, text());
    case 'divider':
      return h('hr');
    case 'mathematical_expression':
      return h('pre', {}, h('code', {}, block.expression));
    case 'anchor':
      return undefined;
    case 'list':
      return renderList(block, blocks);
    case 'blockquote':
      return h('blockquote', { class: 'quote' }, blocks(block.blocks), credit(block.credit, chat));
    case 'expandable_blockquote':
      return h('details', { class: 'quote' }, h('summary', {}, '…'), blocks(block.blocks));
    case 'pullquote':
      return h('blockquote', { class: 'pullquote' }, text(), credit(block.credit, chat));
    case 'details':
      return h(
        'details',
        { class: 'rich-details', open: block.is_open },
        h('summary', {}, renderRichText(block.summary, chat)),
        h('div', { class: 'details-body' }, blocks(block.blocks)),
      );
    case 'table':
      return renderTable(block, chat);
    case 'collage':
      return figure(
        h(
          'div',
          { class: `collage count-${Math.min(block.blocks.length, 4)}` },
          blocks(block.blocks),
        ),
        block.caption,
        chat,
      );
    case 'slideshow':
      return figure(renderSlideshow(blocks(block.blocks)), block.caption, chat);
    case 'map':
      return figure(renderMap(block.location), block.caption, chat);
    case 'photo':
      return figure(renderPhoto(block.photo), block.caption, chat);
    case 'voice_note':
      return figure(renderAudio(block.voice_note), block.caption, chat);
    case 'audio':
      return figure(renderAudio(block.audio), block.caption, chat);
    case 'video':
      return figure(renderVideo(block.video), block.caption, chat);
    case 'animation':
      return figure(renderVideo(block.animation), block.caption, chat);
    default:
      return h('p', { class: 'unsupported' }, t.unsupported);
  }
};

/** Nodes for RichBlock[] (Bot API 10.1, "Rich messages"). */
export const renderBlocks = (blocks, chat) =>
  blocks.map((block) => renderBlock(block, chat)).filter((node) => node !== undefined);
