import type { InlineKeyboardButton, Message, RichBlock, RichText } from 'grammy/types';

/** The words of a rich text without its formatting. */
export function richTextWords(text: RichText | undefined): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(richTextWords).join('');
  if ('text' in text) return richTextWords(text.text);
  if (text.type === 'custom_emoji') return text.alternative_text;
  return text.type === 'mathematical_expression' ? text.expression : '';
}

/** What a person reads in a block, line by line. */
export function blockWords(block: RichBlock): string[] {
  const inner = (blocks: RichBlock[]) => blocks.flatMap(blockWords);
  switch (block.type) {
    case 'list':
      return block.items.map((item) => {
        const box = item.has_checkbox ? (item.is_checked ? '☑' : '☐') : item.label;
        return `${box} ${inner(item.blocks).join('\n')}`;
      });
    case 'table': {
      const rows = block.cells.map((row) =>
        row.map((cell) => richTextWords(cell.text)).join(' | '),
      );
      return block.caption ? [richTextWords(block.caption), ...rows] : rows;
    }
    case 'details':
      return [richTextWords(block.summary), ...inner(block.blocks)];
    case 'blockquote':
    case 'collage':
    case 'slideshow':
      return inner(block.blocks);
    default:
      return 'text' in block ? [richTextWords(block.text)] : [];
  }
}

/** What a person reads in a message: its text, caption, or rich message line by line. */
export function wordsOf(message: Message): string {
  if (message.rich_message) return message.rich_message.blocks.flatMap(blockWords).join('\n');
  return message.text ?? message.caption ?? '';
}

/** The inline buttons of a message, row by row in one list. */
export function buttonsOf(message: Message): InlineKeyboardButton[] {
  return message.reply_markup?.inline_keyboard.flat() ?? [];
}
