import { h } from '../dom.js';
import { spoiler } from '../entities.js';
import { commandLink, link } from '../links.js';
import { locale } from '../texts.js';
import { ZONE } from '../zone.js';

const TAGS = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
  marked: 'mark',
  code: 'code',
};

const dateTime = (node, chat) =>
  h(
    'time',
    {
      datetime: new Date(node.unix_time * 1000).toISOString(),
      title: new Date(node.unix_time * 1000).toLocaleString(locale, { timeZone: ZONE }),
    },
    renderRichText(node.text, chat),
  );

/** Nodes for a RichText: a string, a list, or a typed object (Bot API, "Rich messages"). */
export const renderRichText = (node, chat) => {
  if (node === undefined || node === null) return [];
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap((part) => renderRichText(part, chat));
  const tag = TAGS[node.type];
  const inner = () => renderRichText(node.text, chat);
  if (tag) return [h(tag, {}, inner())];
  switch (node.type) {
    case 'spoiler':
      return [spoiler(inner())];
    case 'url':
      return [link(node.url, inner(), chat)];
    case 'email_address':
      return [link(`mailto:${node.email_address}`, inner(), chat)];
    case 'phone_number':
      return [link(`tel:${node.phone_number.replace(/[^\d+]/g, '')}`, inner(), chat)];
    case 'bot_command':
      return [commandLink(node.bot_command, inner(), chat)];
    case 'custom_emoji':
      return [node.alternative_text];
    case 'mathematical_expression':
      return [h('code', {}, node.expression)];
    case 'date_time':
      return [dateTime(node, chat)];
    case 'anchor':
      return [];
    case 'mention':
    case 'text_mention':
    case 'hashtag':
    case 'cashtag':
      return [h('span', { class: 'mention' }, inner())];
    default:
      return inner();
  }
};
