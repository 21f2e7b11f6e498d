import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { ApiError, badRequest } from '../api-error.ts';
import type { StoredMessage } from '../chats.ts';
import { caption, messageText } from '../formatted.ts';
import { inlineKeyboard } from '../markup.ts';
import { richMessage } from '../rich-message.ts';
import type { World } from '../world.ts';
import { mediaContent } from './album.ts';
import { type Methods, personOf } from './method.ts';
import type { Content } from './outgoing.ts';

interface EditParams {
  chat_id?: number | string;
  message_id?: number;
  inline_message_id?: string;
  reply_markup?: InlineKeyboardMarkup;
}

const UNCHANGED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

/** The message that an edit means. @throws ApiError 400 */
function editable(world: World, p: EditParams): StoredMessage {
  if (p.inline_message_id !== undefined)
    throw new ApiError(501, 'Not Implemented: inline messages are not simulated here');
  const person = personOf(world, p.chat_id);
  if (!p.message_id) throw badRequest('message identifier is not specified');
  const stored = world.chats.find(person.id, p.message_id);
  if (!stored) throw badRequest('message to edit not found');
  const { message } = stored;
  if (message.from?.id !== world.bot.id || stored.frozen || message.forward_origin)
    throw badRequest("message can't be edited");
  return stored;
}

/** What an edit compares: everything that people see; of files, which bytes they are. */
function shown({ edit_date: _at, ...message }: Message): string {
  return JSON.stringify(message, (key, value) => (key === 'file_id' ? undefined : value));
}

function replace(world: World, p: EditParams, stored: StoredMessage, content: Content): Message {
  const { message_id, from, chat, date, reply_to_message, media_group_id, has_protected_content } =
    stored.message;
  const inline = p.reply_markup && inlineKeyboard(p.reply_markup);
  const kept = {
    message_id,
    ...(from && { from }),
    chat,
    date,
    ...(reply_to_message && { reply_to_message }),
    ...(has_protected_content && { has_protected_content }),
  };
  const message: Message = {
    ...kept,
    ...content,
    ...(media_group_id && { media_group_id }),
    ...(inline && { reply_markup: inline }),
  };
  if (shown(message) === shown(stored.message)) throw badRequest(UNCHANGED);
  return world.chats.edit(stored, { ...message, edit_date: Math.floor(world.now() / 1000) });
}

/** The content of a message as it is, without its caption. */
function medium({ photo, document, voice, has_media_spoiler }: Message): Content {
  return {
    ...(photo && { photo }),
    ...(document && { document }),
    ...(voice && { voice }),
    ...(has_media_spoiler && { has_media_spoiler }),
  };
}

function content(message: Message): Content {
  const { text, entities, rich_message, location, caption, caption_entities } = message;
  return {
    ...(text !== undefined && { text }),
    ...(entities && { entities }),
    ...(rich_message && { rich_message }),
    ...(location && { location }),
    ...medium(message),
    ...(caption !== undefined && { caption }),
    ...(caption_entities && { caption_entities }),
  };
}

/** Methods that change a message of the bot. An edit without reply_markup takes the buttons away. */
export const editMethods: Methods = {
  async editMessageText(context, p) {
    const { world } = context;
    const stored = editable(world, p);
    if (stored.message.text === undefined && !stored.message.rich_message)
      throw badRequest('there is no text in the message to edit');
    const next =
      p.rich_message !== undefined
        ? { rich_message: await richMessage(context, p.rich_message) }
        : messageText(world, p.text ?? '', p.parse_mode, p.entities);
    return replace(world, p, stored, next);
  },

  editMessageCaption({ world }, p) {
    const stored = editable(world, p);
    const media = medium(stored.message);
    if (Object.keys(media).length === 0)
      throw badRequest('there is no caption in the message to edit');
    const text = caption(world, p.caption, p.parse_mode, p.caption_entities);
    return replace(world, p, stored, { ...media, ...text });
  },

  async editMessageMedia(context, p) {
    const stored = editable(context.world, p);
    if (stored.message.location) throw badRequest("message can't be edited");
    const next = await mediaContent(context, p.media);
    return replace(context.world, p, stored, next);
  },

  editMessageReplyMarkup({ world }, p) {
    const stored = editable(world, p);
    return replace(world, p, stored, content(stored.message));
  },
};
