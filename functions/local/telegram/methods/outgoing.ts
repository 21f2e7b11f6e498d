import type { Message, ReplyParameters } from 'grammy/types';
import { badRequest } from '../api-error.ts';
import type { PlaygroundUser } from '../contract.ts';
import { markupEffect, type ReplyMarkup } from '../markup.ts';
import { asChat, botUser, type World } from '../world.ts';
import { recipient } from './method.ts';

/** The parameters that all sending methods share. */
export interface SendParams {
  chat_id: number | string;
  reply_parameters?: ReplyParameters;
  reply_markup?: ReplyMarkup;
  protect_content?: boolean;
}

/** What a message holds: text, caption, one medium, a location or a rich message. */
export type Content = Partial<Omit<Message, 'message_id' | 'date' | 'chat' | 'from'>>;

type Quoted = NonNullable<Message['reply_to_message']>;

/** A message as a reply carries it: without what it replies to itself. */
export function quoted(message: Message): Quoted {
  const { reply_to_message: _inner, ...rest } = message;
  return rest as Quoted;
}

function replyTo(world: World, person: PlaygroundUser, reply: ReplyParameters | undefined) {
  if (!reply?.message_id) return {};
  const target = world.chats.find(person.id, reply.message_id);
  if (target) return { reply_to_message: quoted(target.message) };
  if (reply.allow_sending_without_reply) return {};
  throw badRequest('message to be replied not found');
}

/**
 * Puts a message of the bot into a chat.
 * @throws ApiError 400 or 403, before anything is stored
 */
export function send(world: World, params: SendParams, content: Content): Message {
  const person = recipient(world, params.chat_id);
  const { inline, keyboard } = markupEffect(params.reply_markup);
  const reply = replyTo(world, person, params.reply_parameters);
  return world.store.together(() => {
    const message: Message = {
      message_id: world.chats.nextMessageId(),
      from: botUser(world),
      chat: asChat(person),
      date: Math.floor(world.now() / 1000),
      ...reply,
      ...(params.protect_content && { has_protected_content: true as const }),
      ...content,
      ...(inline && { reply_markup: inline }),
    };
    world.chats.add(message, keyboard !== undefined);
    if (keyboard !== undefined) world.chats.setKeyboard(person.id, keyboard ?? undefined);
    return message;
  });
}
