import type { RichText, User } from 'grammy/types';
import { detectEntities } from './detect-entities.ts';
import { linkTarget, timeOf } from './html-entities.ts';
import { cannotParse } from './html-tokens.ts';
import { type Element, type HtmlNode, INLINE, isElement, misplaced } from './html-tree.ts';
import { richTextWords } from './looks.ts';

/** What the text of a rich message is read with. */
export interface RichContext {
  person(id: number): User | undefined;
  /** Names of `<tg-reference>`s in the message. */
  references: Set<string>;
  /** Whether commands, links and addresses are marked by themselves. */
  detect: boolean;
}

const STYLES = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  mark: 'marked',
  sub: 'subscript',
  sup: 'superscript',
  'tg-spoiler': 'spoiler',
} as const;

function isStyle(name: string): name is keyof typeof STYLES {
  return name in STYLES;
}

function detected(text: string): RichText[] {
  const parts: RichText[] = [];
  let at = 0;
  for (const { type, offset, length } of detectEntities(text)) {
    const piece = text.slice(offset, offset + length);
    if (offset > at) parts.push(text.slice(at, offset));
    at = offset + length;
    if (type === 'url') parts.push({ type: 'url', text: piece, url: piece });
    else if (type === 'email')
      parts.push({ type: 'email_address', text: piece, email_address: piece });
    else if (type === 'mention')
      parts.push({ type: 'mention', text: piece, username: piece.slice(1) });
    else if (type === 'hashtag') parts.push({ type: 'hashtag', text: piece, hashtag: piece });
    else parts.push({ type: 'bot_command', text: piece, bot_command: piece });
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

function link(element: Element, text: RichText, context: RichContext): RichText {
  const name = element.attributes.get('name');
  if (name !== undefined) return { type: 'anchor', name };
  const href = element.attributes.get('href') ?? '';
  if (href.startsWith('#')) {
    const target = href.slice(1);
    return context.references.has(target)
      ? { type: 'reference_link', text, reference_name: target }
      : { type: 'anchor_link', text, anchor_name: target };
  }
  if (href.startsWith('mailto:'))
    return { type: 'email_address', text, email_address: href.slice('mailto:'.length) };
  if (href.startsWith('tel:'))
    return { type: 'phone_number', text, phone_number: href.slice('tel:'.length) };
  const target = linkTarget(href);
  if (!target) return text;
  if ('url' in target) return { type: 'url', text, url: target.url };
  const user = context.person(target.user);
  return user ? { type: 'text_mention', text, user } : text;
}

function styled(element: Element, context: RichContext): RichText {
  const { name, attributes, children } = element;
  if (name === 'br') return '\n';
  const inside = ['a', 'code'].includes(name) ? { ...context, detect: false } : context;
  const text = squeeze(parts(children, name, inside));
  if (isStyle(name)) return { type: STYLES[name], text };
  switch (name) {
    case 'code':
      return { type: 'code', text };
    case 'tg-reference':
      return { type: 'reference', text, name: attributes.get('name') ?? '' };
    case 'tg-emoji':
      return customEmoji(attributes.get('emoji-id'), richTextWords(text), element);
    case 'tg-math':
      return { type: 'mathematical_expression', expression: plainText(children) };
    case 'tg-time':
      return { type: 'date_time', text, ...timeOf(element) };
    default:
      return link(element, text, context);
  }
}

function customEmoji(id: string | undefined, alternative: string, element: Element): RichText {
  if (!id || !/^\d+$/.test(id))
    throw cannotParse(`Invalid custom emoji identifier specified at byte offset ${element.at}`);
  return { type: 'custom_emoji', custom_emoji_id: id, alternative_text: alternative };
}

/** The text in a tree as it stands, for code and formulas. */
export function plainText(nodes: HtmlNode[]): string {
  return nodes.map((node) => (isElement(node) ? plainText(node.children) : node)).join('');
}

/** An image that is a custom emoji stands in the line, all others are blocks. */
export function isEmojiImage({ name, attributes }: Element): boolean {
  return name === 'img' && (attributes.get('src') ?? '').startsWith('tg://emoji?id=');
}

function parts(nodes: HtmlNode[], parent: string, context: RichContext): RichText[] {
  return nodes.flatMap((node): RichText[] => {
    if (!isElement(node)) {
      const text = node.replace(/[ \t\r\n]+/g, ' ');
      return context.detect ? detected(text) : [text];
    }
    if (isEmojiImage(node)) {
      const id = node.attributes.get('src')?.slice('tg://emoji?id='.length);
      return [customEmoji(id, node.attributes.get('alt') ?? '', node)];
    }
    if (!INLINE.has(node.name)) throw misplaced(node, parent || 'text');
    return [styled(node, context)];
  });
}

/** One text instead of a list where that says the same. */
function squeeze(texts: RichText[]): RichText {
  const merged: RichText[] = [];
  for (const text of texts) {
    const last = merged.at(-1);
    if (typeof text === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + text;
    else if (text !== '') merged.push(text);
  }
  const [only] = merged;
  return merged.length > 1 ? merged : (only ?? '');
}

/**
 * Inline HTML as rich text: white space collapsed and trimmed.
 * @throws ApiError 400 where a block stands in the text
 */
export function richText(nodes: HtmlNode[], parent: string, context: RichContext): RichText {
  const texts = parts(nodes, parent, context);
  const first = texts.findIndex((text) => typeof text !== 'string' || text.trim() !== '');
  const last = texts.findLastIndex((text) => typeof text !== 'string' || text.trim() !== '');
  const kept = first === -1 ? [] : texts.slice(first, last + 1);
  const at = (index: number, trim: (text: string) => string) => {
    const text = kept[index];
    if (typeof text === 'string') kept[index] = trim(text);
  };
  at(0, (text) => text.trimStart());
  at(kept.length - 1, (text) => text.trimEnd());
  return squeeze(
    kept.map((text) => (typeof text === 'string' ? text.replace(/ *\n */g, '\n') : text)),
  );
}
