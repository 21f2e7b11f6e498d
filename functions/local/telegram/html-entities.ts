import type { MessageEntity, User } from 'grammy/types';
import { type FormattedText, settle, trimmed } from './entity-ranges.ts';
import { cannotParse, type HtmlDialect, htmlTokens } from './html-tokens.ts';

type Plain = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler';

const PLAIN: Record<string, Plain> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
};
const TAGS = new Set([
  ...Object.keys(PLAIN),
  'a',
  'code',
  'pre',
  'blockquote',
  'tg-emoji',
  'tg-time',
]);

const DIALECT: HtmlDialect = {
  tags: TAGS,
  entities: { lt: '<', gt: '>', amp: '&', quot: '"' },
  selfClosing: false,
};

interface Open {
  name: string;
  attributes: Map<string, string>;
  offset: number;
  at: number;
}

/** A link as Telegram keeps it: `tg://user?id=` names a person, an unusable one is no link. */
export function linkTarget(href: string): { url: string } | { user: number } | undefined {
  const mention = /^tg:\/\/user\?id=(\d+)$/.exec(href);
  if (mention) return { user: Number(mention[1]) };
  const url = /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : `http://${href}`;
  if (!/^(https?|tg|ton):\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname;
  if (/^https?:/i.test(url) && !host.includes('.') && host !== 'localhost') return undefined;
  return { url: url.replace(/^(https?:\/\/[^/?#]+)$/, '$1/') };
}

function entityOf(tag: Open, inner: string, person: (id: number) => User | undefined) {
  const place = { offset: tag.offset, length: inner.length };
  const plain = PLAIN[tag.name];
  if (plain) return { ...place, type: plain };
  const attribute = (name: string) => tag.attributes.get(name);
  switch (tag.name) {
    case 'a': {
      const target = linkTarget(attribute('href') ?? inner);
      if (!target) return undefined;
      if ('url' in target) return { ...place, type: 'text_link' as const, url: target.url };
      const user = person(target.user);
      return user && { ...place, type: 'text_mention' as const, user };
    }
    case 'code':
      return { ...place, type: 'code' as const };
    case 'pre':
      return { ...place, type: 'pre' as const };
    case 'tg-emoji':
      return {
        ...place,
        type: 'custom_emoji' as const,
        custom_emoji_id: attribute('emoji-id') ?? '',
      };
    case 'tg-time': {
      const { unix_time, date_time_format } = timeOf(tag);
      return { ...place, type: 'date_time' as const, unix_time, date_time_format };
    }
    case 'blockquote':
      return {
        ...place,
        type: tag.attributes.has('expandable')
          ? ('expandable_blockquote' as const)
          : ('blockquote' as const),
      };
    default:
      return undefined;
  }
}

/** `<tg-time format>`: r, or w, then d or D, then t or T, each optional. */
function isTimeFormat(text: string): text is 'r' | 'wDT' {
  return /^(r|w?[dD]?[tT]?)$/.test(text);
}

/** What `<tg-time unix format>` says. @throws ApiError 400 */
export function timeOf({ attributes, at }: Pick<Open, 'attributes' | 'at'>) {
  const unix_time = Number(attributes.get('unix') || Number.NaN);
  const date_time_format = attributes.get('format') ?? '';
  if (!Number.isSafeInteger(unix_time) || !isTimeFormat(date_time_format))
    throw cannotParse(`Invalid date specified at byte offset ${at}`);
  return { unix_time, date_time_format };
}

function checkStart(tag: Open): void {
  if (tag.name === 'span' && tag.attributes.get('class') !== 'tg-spoiler')
    throw cannotParse(`Tag "span" must have class "tg-spoiler" at byte offset ${tag.at}`);
  if (tag.name === 'tg-emoji' && !/^\d+$/.test(tag.attributes.get('emoji-id') ?? ''))
    throw cannotParse(`Invalid custom emoji identifier specified at byte offset ${tag.at}`);
}

/**
 * Parses `parse_mode: HTML` as Telegram does.
 * @param person users that a `tg://user?id=` link may mention
 * @throws ApiError 400 "can't parse entities: …"
 */
export function parseHtml(
  html: string,
  person: (id: number) => User | undefined = () => undefined,
): FormattedText {
  let text = '';
  const open: Open[] = [];
  const entities: MessageEntity[] = [];
  for (const token of htmlTokens(html, DIALECT)) {
    if (token.kind === 'text') text += token.text;
    else if (token.kind === 'start') {
      const tag = { ...token, offset: text.length };
      checkStart(tag);
      open.push(tag);
    } else {
      const tag = open.pop();
      if (!tag) throw cannotParse(`Unexpected end tag at byte offset ${token.at}`);
      if (token.name && token.name !== tag.name)
        throw cannotParse(
          `Unmatched end tag at byte offset ${token.at}, expected "</${tag.name}>", found "</${token.name}>"`,
        );
      const entity = entityOf(tag, text.slice(tag.offset), person);
      if (entity && entity.length > 0) entities.push(withLanguage(entity, tag, open));
    }
  }
  const unclosed = open.at(-1);
  if (unclosed)
    throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  return trimmed({ text, entities: settle(entities) });
}

/** `<pre><code class="language-x">` is one block of code in a language. */
function withLanguage(entity: MessageEntity, tag: Open, outer: Open[]): MessageEntity {
  const language = /^language-(.+)$/.exec(tag.attributes.get('class') ?? '')?.[1];
  return tag.name === 'code' && language && outer.at(-1)?.name === 'pre'
    ? { type: 'pre', offset: entity.offset, length: entity.length, language }
    : entity;
}
