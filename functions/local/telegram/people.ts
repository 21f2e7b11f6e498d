import type { InlineKeyboardButton, Location, Message, Update } from 'grammy/types';
import { ApiError } from './api-error.ts';
import type { PlaygroundUser, Refusal } from './contract.ts';
import { detectEntities } from './detect-entities.ts';
import { asDocument, asPhoto, asVoice, type FileKind, UPLOAD_LIMIT, type Upload } from './files.ts';
import { mediaGroupId } from './methods/album.ts';
import { type Content, quoted } from './methods/outgoing.ts';
import { asChat, asUser, botUser, type World } from './world.ts';

/** Why a person's phone can't do this now. */
export class Refused extends Error {
  readonly error: Refusal['error'];

  constructor(error: Refusal['error'], message: string) {
    super(message);
    this.name = 'Refused';
    this.error = error;
  }
}

/** What came of a person's deed: messages in their chat, updates for the bot. */
export interface Deed {
  messages: Message[];
  updates: Update[];
}

const LONGEST_TEXT = 4096;
const LONGEST_CAPTION = 1024;
const ALBUM = 10;
/** How long Telegram repeats an update, in milliseconds. */
const KEEP_MESSAGE = 24 * 60 * 60 * 1000;
const KEEP_PRESS = 150 * 1000;

/** @throws Refused unknown-user */
export function person(world: World, user: number): PlaygroundUser {
  const found = world.people.get(user);
  if (!found) throw new Refused('unknown-user', `there is no user ${user}`);
  return found;
}

function post(
  world: World,
  update: Omit<Update, 'update_id'>,
  lane: string,
  keep: number,
  album?: string,
): Update[] {
  const allowed = world.settings.get('webhook')?.allowed_updates;
  const way = { lane, keep, at: world.now(), ...(album && { album }) };
  const added = world.updates.add(update, way, allowed);
  return added ? [added] : [];
}

function say(world: World, user: number, contents: Content[], replyTo?: number): Deed {
  const sender = person(world, user);
  if (world.chats.blocked(user)) throw new Refused('blocked', 'this person has blocked the bot');
  const target = replyTo === undefined ? undefined : world.chats.find(user, replyTo);
  if (replyTo !== undefined && !target)
    throw new Refused('unknown-message', `there is no message ${replyTo} to reply to`);
  const date = Math.floor(world.now() / 1000);
  return world.store.together(() => {
    const deed: Deed = { messages: [], updates: [] };
    for (const content of contents) {
      const message: Message = {
        message_id: world.chats.nextMessageId(),
        from: asUser(sender),
        chat: asChat(sender),
        date,
        ...(target && { reply_to_message: quoted(target.message) }),
        ...content,
      };
      deed.messages.push(world.chats.add(message));
      const album = content.media_group_id;
      deed.updates.push(
        ...post(
          world,
          { message: message as NonNullable<Update['message']> },
          `chat:${user}`,
          KEEP_MESSAGE,
          album,
        ),
      );
    }
    const keyboard = world.chats.keyboard(user);
    if (keyboard && ('force_reply' in keyboard || keyboard.one_time_keyboard))
      world.chats.setKeyboard(user, undefined);
    return deed;
  });
}

/** A person writes. @throws Refused */
export function writeText(world: World, user: number, text: string, replyTo?: number): Deed {
  const written = text.trim();
  if (written === '' || written.length > LONGEST_TEXT)
    throw new Refused('bad-input', `a text has 1 to ${LONGEST_TEXT} characters`);
  const entities = detectEntities(written);
  const content = { text: written, ...(entities.length > 0 && { entities }) };
  return say(world, user, [content], replyTo);
}

const KIND: Record<'photo' | 'document' | 'voice', FileKind> = {
  photo: 'Photo',
  document: 'Document',
  voice: 'Voice',
};
/** Voice notes are about 32 kbit/s; used where the duration is not known. */
const VOICE_BYTES_PER_SECOND = 4000;

function mediaOf(world: World, as: keyof typeof KIND, upload: Upload): Content {
  if (upload.bytes.byteLength > UPLOAD_LIMIT)
    throw new Refused('too-large', `${upload.name} is larger than 50 MB`);
  try {
    const file = world.files.add(KIND[as], upload);
    if (as === 'photo') return { photo: asPhoto(file) };
    if (as === 'document') return { document: asDocument(file) };
    return { voice: asVoice(file, Math.max(1, Math.round(file.size / VOICE_BYTES_PER_SECOND))) };
  } catch (error) {
    if (error instanceof ApiError)
      throw new Refused('bad-input', `${upload.name}: ${error.message}`);
    throw error;
  }
}

/** A person sends files; several photos or documents go as albums of at most ten. @throws Refused */
export function sendFiles(
  world: World,
  user: number,
  as: 'photo' | 'document' | 'voice',
  uploads: Upload[],
  caption?: string,
  replyTo?: number,
): Deed {
  person(world, user);
  if (uploads.length === 0 || (as === 'voice' && uploads.length > 1))
    throw new Refused('bad-input', as === 'voice' ? 'one voice note at a time' : 'no file');
  if (caption && caption.length > LONGEST_CAPTION)
    throw new Refused('bad-input', `a caption has at most ${LONGEST_CAPTION} characters`);
  const contents = uploads.map((upload) => mediaOf(world, as, upload));
  const text = caption?.trim();
  const first = contents[0];
  if (first && text) {
    const entities = detectEntities(text);
    Object.assign(first, { caption: text }, entities.length > 0 && { caption_entities: entities });
  }
  for (let from = 0; contents.length > 1 && from < contents.length; from += ALBUM) {
    const album = contents.slice(from, from + ALBUM);
    const media_group_id = mediaGroupId();
    if (album.length > 1) for (const content of album) Object.assign(content, { media_group_id });
  }
  return say(world, user, contents, replyTo);
}

/** A person shares where they are. @throws Refused */
export function sendLocation(world: World, user: number, location: Location): Deed {
  const { latitude, longitude, horizontal_accuracy } = location;
  const valid =
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    (horizontal_accuracy ?? 0) >= 0 &&
    (horizontal_accuracy ?? 0) <= 1500;
  if (!valid) throw new Refused('bad-input', 'no such place');
  return say(world, user, [
    {
      location: {
        latitude,
        longitude,
        ...(horizontal_accuracy !== undefined && { horizontal_accuracy }),
      },
    },
  ]);
}

function carries(message: Message, data: string): boolean {
  const buttons: InlineKeyboardButton[] = message.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.some((button) => 'callback_data' in button && button.callback_data === data);
}

/** A person presses an inline button. @throws Refused unknown-message, unknown-button, blocked */
export function press(
  world: World,
  user: number,
  messageId: number,
  data: string,
): { queryId: string; updates: Update[] } {
  const from = asUser(person(world, user));
  if (world.chats.blocked(user)) throw new Refused('blocked', 'this person has blocked the bot');
  const message = world.chats.find(user, messageId)?.message;
  if (!message) throw new Refused('unknown-message', `there is no message ${messageId}`);
  if (!carries(message, data))
    throw new Refused('unknown-button', `message ${messageId} has no button with ${data}`);
  return world.store.together(() => {
    const { id } = world.queries.open(user, world.now());
    const callback_query = { id, from, message, chat_instance: `-${user}${world.bot.id}`, data };
    return { queryId: id, updates: post(world, { callback_query }, `press:${user}`, KEEP_PRESS) };
  });
}

/** A person blocks the bot, or lets it in again. Nothing happens where that is so already. */
export function setBlocked(world: World, user: number, blocked: boolean): Deed {
  const who = person(world, user);
  if (world.chats.blocked(user) === blocked) return { messages: [], updates: [] };
  const member = { user: botUser(world), status: 'member' as const };
  const kicked = { user: botUser(world), status: 'kicked' as const, until_date: 0 };
  const my_chat_member = {
    chat: asChat(who),
    from: asUser(who),
    date: Math.floor(world.now() / 1000),
    old_chat_member: blocked ? member : kicked,
    new_chat_member: blocked ? kicked : member,
  };
  return world.store.together(() => {
    world.chats.setBlocked(user, blocked);
    const updates = post(world, { my_chat_member }, `chat:${user}`, KEEP_MESSAGE);
    return { messages: [], updates };
  });
}
