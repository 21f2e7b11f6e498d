import type { Message, MessageId } from 'grammy/types';
import { badRequest } from '../api-error.ts';
import type { StoredMessage } from '../chats.ts';
import { caption } from '../formatted.ts';
import { reactionEmoji } from '../spec.ts';
import { asUser, type World } from '../world.ts';
import { type Methods, personOf } from './method.ts';
import { type Content, send } from './outgoing.ts';

/** How long a message can be deleted, in seconds. */
const DELETABLE = 48 * 60 * 60;

function find(world: World, chat: number | string, id: number, missing: string): StoredMessage {
  const stored = world.chats.find(personOf(world, chat).id, id);
  if (!stored) throw badRequest(missing);
  return stored;
}

function deletable(world: World, { message }: StoredMessage): boolean {
  return world.now() / 1000 - message.date <= DELETABLE;
}

/** Content of a message without its place, time and buttons. */
function copyOf(message: Message): Content {
  const {
    message_id: _id,
    from: _from,
    chat: _chat,
    date: _date,
    edit_date: _edited,
    reply_to_message: _reply,
    reply_markup: _markup,
    media_group_id: _album,
    ...content
  } = message;
  return content;
}

/** Methods on messages that are there: delete, react, pin, copy, forward. */
export const messageMethods: Methods = {
  deleteMessage({ world }, p) {
    const stored = find(world, p.chat_id, p.message_id, 'message to delete not found');
    if (!deletable(world, stored)) throw badRequest("message can't be deleted for everyone");
    world.chats.remove(stored.message.chat.id, [p.message_id]);
    return true;
  },

  deleteMessages({ world }, p) {
    const { id } = personOf(world, p.chat_id);
    const there = p.message_ids.filter((message) => {
      const stored = world.chats.find(id, message);
      return stored && deletable(world, stored);
    });
    if (there.length > 0) world.store.together(() => world.chats.remove(id, there));
    return true;
  },

  setMessageReaction({ world }, p) {
    const stored = find(world, p.chat_id, p.message_id, 'message to react not found');
    const reactions = (p.reaction ?? []).map((reaction) => {
      const emoji = reaction.type === 'emoji' ? reaction.emoji.replaceAll('\uFE0F', '') : '';
      if (!reactionEmoji.has(emoji)) throw badRequest('REACTION_INVALID');
      return emoji;
    });
    if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY');
    world.chats.react(stored, reactions);
    return true;
  },

  pinChatMessage({ world }, p) {
    const stored = find(world, p.chat_id, p.message_id, 'message to pin not found');
    const id = p.message_id;
    world.chats.pin(stored.message.chat.id, (pinned) => [...pinned.filter((x) => x !== id), id]);
    return true;
  },

  unpinChatMessage({ world }, p) {
    const { id } = personOf(world, p.chat_id);
    const target = p.message_id ?? world.chats.pinned(id);
    if (target === undefined) throw badRequest('message to unpin not found');
    world.chats.pin(id, (pinned) => pinned.filter((other) => other !== target));
    return true;
  },

  unpinAllChatMessages({ world }, p) {
    world.chats.pin(personOf(world, p.chat_id).id, () => []);
    return true;
  },

  copyMessage({ world }, p): MessageId {
    const source = find(world, p.from_chat_id, p.message_id, 'message to copy not found');
    const content = copyOf(source.message);
    if (p.caption !== undefined) {
      delete content.caption;
      delete content.caption_entities;
      Object.assign(content, caption(world, p.caption, p.parse_mode, p.caption_entities));
    }
    return { message_id: send(world, p, content).message_id };
  },

  forwardMessage({ world }, p) {
    const source = find(world, p.from_chat_id, p.message_id, 'message to forward not found');
    const { from, date } = source.message;
    const person = world.people.get(from?.id ?? 0);
    const sender_user = person ? asUser(person) : (from ?? asUser(personOf(world, p.chat_id)));
    return send(world, p, {
      ...copyOf(source.message),
      forward_origin: { type: 'user', sender_user, date },
    });
  },
};
