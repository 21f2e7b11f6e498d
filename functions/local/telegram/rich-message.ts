import type { InputRichMessage, RichBlock, RichMessage } from 'grammy/types';
import { ApiError, badRequest } from './api-error.ts';
import type { StoredFile } from './files.ts';
import { elementsOf, type HtmlNode, htmlTree } from './html-tree.ts';
import { blockWords } from './looks.ts';
import { fileFor } from './media.ts';
import type { Context } from './methods/method.ts';
import { richBlocks } from './rich-blocks.ts';
import { asUser } from './world.ts';

const MOST = { characters: 32_768, blocks: 500, media: 50 };

/** Blocks as Telegram counts them: also nested ones, list items and table rows. */
function count(blocks: RichBlock[]): number {
  let sum = 0;
  for (const block of blocks) {
    sum++;
    if (block.type === 'list') for (const item of block.items) sum += 1 + count(item.blocks);
    else if (block.type === 'table') sum += block.cells.length;
    else if ('blocks' in block) sum += count(block.blocks);
  }
  return sum;
}

async function photos(context: Context, tree: HtmlNode[]): Promise<Map<string, StoredFile>> {
  const unsimulated = ['video', 'audio'].flatMap((name) => elementsOf(tree, name))[0];
  if (unsimulated)
    throw new ApiError(501, `Not Implemented: <${unsimulated.name}> is not simulated here`);
  const sources = elementsOf(tree, 'img')
    .map((image) => image.attributes.get('src') ?? '')
    .filter((source) => !source.startsWith('tg://emoji?id='));
  if (sources.length > MOST.media) throw badRequest('too many media in the rich message');
  const found = new Map<string, StoredFile>();
  for (const source of new Set(sources)) {
    if (!/^https?:\/\//i.test(source)) throw badRequest('wrong file identifier/HTTP URL specified');
    found.set(source, await fileFor(context, source, 'Photo'));
  }
  return found;
}

/**
 * Reads an InputRichMessage as Bot API 10.1 has it: rich HTML into blocks. Markdown, video and audio
 * are not simulated.
 * @throws ApiError 400, 501
 */
export async function richMessage(context: Context, input: InputRichMessage): Promise<RichMessage> {
  const { html, markdown, is_rtl, skip_entity_detection } = input;
  if ((html === undefined) === (markdown === undefined))
    throw badRequest('exactly one of the fields html and markdown must be used');
  if (html === undefined)
    throw new ApiError(501, 'Not Implemented: rich Markdown is not simulated here');
  const tree = htmlTree(html);
  const blocks = richBlocks(tree, {
    person(id) {
      const person = context.world.people.get(id);
      return person && asUser(person);
    },
    references: new Set(
      elementsOf(tree, 'tg-reference').map(({ attributes }) => attributes.get('name') ?? ''),
    ),
    detect: !skip_entity_detection,
    photos: await photos(context, tree),
  });
  if (blocks.length === 0) throw badRequest('message text is empty');
  if (count(blocks) > MOST.blocks) throw badRequest('too many blocks in the rich message');
  if (blocks.flatMap(blockWords).join('').length > MOST.characters)
    throw badRequest('message is too long');
  return { blocks, ...(is_rtl && { is_rtl: true as const }) };
}
