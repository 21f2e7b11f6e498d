import { h } from './dom.js';
import { commandLink, link } from './links.js';
import { t } from './texts.js';

const TAGS = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
};
const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote']);

/** Hidden until pressed. */
export const spoiler = (children) => {
  const button = h(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': t.reveal },
    h('span', {}, children),
  );
  button.addEventListener('click', () => {
    button.replaceWith(h('span', { class: 'spoiler-shown' }, children));
  });
  return button;
};

/** The start of a long quotation, opened by pressing it. */
const expandable = (children) =>
  h('details', { class: 'quote expandable' }, h('summary', {}, children));

const wrap = (entity, raw, children, chat) => {
  const tag = TAGS[entity.type];
  if (tag) return h(tag, {}, children);
  switch (entity.type) {
    case 'spoiler':
      return spoiler(children);
    case 'pre':
      return h('pre', { 'data-language': entity.language }, h('code', {}, children));
    case 'blockquote':
      return h('blockquote', { class: 'quote' }, children);
    case 'expandable_blockquote':
      return expandable(children);
    case 'text_link':
      return link(entity.url, children, chat);
    case 'url':
      return link(raw, children, chat);
    case 'email':
      return link(`mailto:${raw}`, children, chat);
    case 'phone_number':
      return link(`tel:${raw.replace(/[^\d+]/g, '')}`, children, chat);
    case 'bot_command':
      return commandLink(raw, children, chat);
    case 'mention':
    case 'text_mention':
    case 'hashtag':
    case 'cashtag':
      return h('span', { class: 'mention' }, children);
    default:
      return h('span', {}, children);
  }
};

/** Nodes for text with Bot API entities (offsets in UTF-16 units, which are JavaScript's own). */
export const renderText = (text, entities = [], chat) => {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  let next = 0;
  const span = (from, to) => {
    const nodes = [];
    let at = from;
    while (next < sorted.length && sorted[next].offset < to) {
      const entity = sorted[next];
      next += 1;
      const start = Math.max(entity.offset, at);
      const end = Math.min(entity.offset + entity.length, to);
      if (end <= start) continue;
      if (start > at) nodes.push(text.slice(at, start));
      nodes.push(wrap(entity, text.slice(start, end), span(start, end), chat));
      at = end;
      // A block ends its own line: the line break after it would show as an empty line.
      if (BLOCKS.has(entity.type) && text[at] === '\n') at += 1;
    }
    if (at < to) nodes.push(text.slice(at, to));
    return nodes;
  };
  return span(0, text.length);
};
