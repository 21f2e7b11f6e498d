import type { MessageEntity } from 'grammy/types';

type Detected = 'bot_command' | 'mention' | 'hashtag' | 'email' | 'url';

/** Later rows do not touch what an earlier row has taken. */
const PATTERNS: [Detected, RegExp][] = [
  ['email', /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['url', /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/g],
  [
    'url',
    /(?<![\w@/.-])(?:[a-z0-9-]+\.)+(?:com|org|net|id|me|dev|io)\b(?:\/[^\s<>"']*[^\s<>"'.,;:!?)])?/gi,
  ],
  ['bot_command', /(?<![\w/<>&])\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])/gi],
  ['mention', /(?<![\w@])@\w{3,32}\b/g],
  ['hashtag', /(?<![\w#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
];

/**
 * What Telegram marks in a text by itself: commands, links, addresses, mentions, hashtags.
 * @param taken formatting that is there already; nothing is marked inside code and links
 */
export function detectEntities(text: string, taken: MessageEntity[] = []): MessageEntity[] {
  const closed = taken.filter(({ type }) =>
    ['code', 'pre', 'text_link', 'text_mention'].includes(type),
  );
  const found: MessageEntity[] = [];
  const free = (from: number, to: number) =>
    ![...closed, ...found].some((e) => from < e.offset + e.length && e.offset < to);
  for (const [type, pattern] of PATTERNS)
    for (const match of text.matchAll(pattern))
      if (free(match.index, match.index + match[0].length))
        found.push({ type, offset: match.index, length: match[0].length });
  return [...taken, ...found].sort((a, b) => a.offset - b.offset || b.length - a.length);
}
