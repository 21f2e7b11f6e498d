import type { MessageEntity } from 'grammy/types';

/** Text with its formatting; offsets and lengths in UTF-16 code units. */
export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

function isBlock({ type }: MessageEntity): boolean {
  return type === 'blockquote' || type === 'expandable_blockquote';
}

function isCode({ type }: MessageEntity): boolean {
  return type === 'code' || type === 'pre';
}

/** What is left of an entity outside of another one. */
function without(entity: MessageEntity, hole: MessageEntity): MessageEntity[] {
  const end = entity.offset + entity.length;
  const holeEnd = hole.offset + hole.length;
  if (holeEnd <= entity.offset || end <= hole.offset) return [entity];
  const before = { ...entity, length: hole.offset - entity.offset };
  const after = { ...entity, offset: holeEnd, length: end - holeEnd };
  return [before, after].filter(({ length }) => length > 0);
}

/** Sorts by place. Code holds no other formatting, and of code within code one is kept. */
export function settle(entities: MessageEntity[]): MessageEntity[] {
  const byLanguage = (e: MessageEntity) => ('language' in e ? 0 : e.type === 'pre' ? 1 : 2);
  const codes: MessageEntity[] = [];
  for (const code of entities.filter(isCode).sort((a, b) => byLanguage(a) - byLanguage(b)))
    if (codes.every((other) => without(code, other)[0] === code)) codes.push(code);
  const others = entities
    .filter((entity) => !isCode(entity))
    .flatMap((entity) =>
      isBlock(entity)
        ? [entity]
        : codes.reduce((left, code) => left.flatMap((e) => without(e, code)), [entity]),
    );
  return [...codes, ...others].sort((a, b) => a.offset - b.offset || b.length - a.length);
}

/** Telegram drops white space around a message. */
export function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const inner = text.trim();
  const moved = entities.flatMap((entity) => {
    const from = Math.max(0, entity.offset - start);
    const to = Math.min(inner.length, entity.offset + entity.length - start);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: inner, entities: moved };
}
