import type { InlineKeyboardButton, Location, Message, Update } from 'grammy/types';
import type { PressAnswer } from './contract.ts';
import type { Upload } from './files.ts';
import { buttonsOf } from './looks.ts';
import { type Deed, press, sendFiles, sendLocation, setBlocked, writeText } from './people.ts';
import type { World } from './world.ts';

/** Bytes of a file, alone or with name and type. */
export type FileInput = Uint8Array | Upload;

/** Which button: its label on the newest message that has it, or exactly this one. */
export type Button = string | RegExp | { message_id: number; data: string };

/**
 * A person in a test. Each verb resolves when the bot has accepted the update (2xx, or confirmed by
 * getUpdates); it throws where the person's phone would refuse, or the update was given up (dropped, or too old).
 */
export interface Person {
  sendText(text: string, replyTo?: number): Promise<Message>;
  /** Presses a button and gives what answerCallbackQuery said by the time the bot accepted. */
  press(button: Button): Promise<PressAnswer>;
  sendPhotos(photos: FileInput[], caption?: string): Promise<Message[]>;
  sendDocument(file: FileInput, caption?: string): Promise<Message>;
  sendDocuments(files: FileInput[], caption?: string): Promise<Message[]>;
  sendVoice(file: FileInput): Promise<Message>;
  sendLocation(location: Location): Promise<Message>;
  block(): Promise<void>;
  unblock(): Promise<void>;
  /** All messages of this chat as they look now, oldest first. */
  messages(): Message[];
  /** The newest message of the bot. @throws where there is none */
  lastMessage(): Message;
}

function asUpload(file: FileInput, name: string): Upload {
  return file instanceof Uint8Array ? { bytes: file, name } : file;
}

function labelled(button: InlineKeyboardButton, label: string | RegExp): boolean {
  return typeof label === 'string' ? button.text === label : label.test(button.text);
}

/** The newest message with such a button. @throws an error that lists the buttons there are */
function findButton(
  messages: Message[],
  label: string | RegExp,
): { message_id: number; data: string } {
  for (const message of messages.toReversed())
    for (const button of buttonsOf(message))
      if ('callback_data' in button && button.callback_data && labelled(button, label))
        return { message_id: message.message_id, data: button.callback_data };
  const there = messages.flatMap(buttonsOf).map(({ text }) => text);
  throw new Error(`no button ${label}; there are: ${there.join(', ') || 'none'}`);
}

/** One person's verbs. */
export function asPerson(world: World, user: number): Person {
  const accepted = async (updates: Update[]) => {
    for (const { update_id } of updates)
      if (!(await world.updates.accepted(update_id)))
        throw new Error(`the bot never accepted update ${update_id}`);
  };
  const done = async ({ messages, updates }: Deed) => {
    await accepted(updates);
    return messages;
  };
  const one = async (deed: Deed): Promise<Message> => {
    const [message] = await done(deed);
    if (!message) throw new Error('nothing was sent');
    return message;
  };
  const messages = () => world.chats.all(user).map(({ message }) => message);
  const documents = (files: FileInput[], caption?: string) => {
    const uploads = files.map((file, i) => asUpload(file, `berkas-${i + 1}.pdf`));
    return sendFiles(world, user, 'document', uploads, caption);
  };
  return {
    sendText: async (text, replyTo) => one(writeText(world, user, text, replyTo)),
    sendPhotos: async (photos, caption) => {
      const uploads = photos.map((photo, i) => asUpload(photo, `foto-${i + 1}.jpg`));
      return done(sendFiles(world, user, 'photo', uploads, caption));
    },
    sendDocument: async (file, caption) => one(documents([file], caption)),
    sendDocuments: async (files, caption) => done(documents(files, caption)),
    sendVoice: async (file) => one(sendFiles(world, user, 'voice', [asUpload(file, 'suara.ogg')])),
    sendLocation: async (location) => one(sendLocation(world, user, location)),
    press: async (button) => {
      const target =
        typeof button === 'string' || button instanceof RegExp
          ? findButton(messages(), button)
          : button;
      const { queryId, updates } = press(world, user, target.message_id, target.data);
      await accepted(updates);
      const said = world.queries.answerTo(queryId);
      return { answered: said !== undefined, query_id: queryId, ...said };
    },
    block: async () => void (await done(setBlocked(world, user, true))),
    unblock: async () => void (await done(setBlocked(world, user, false))),
    messages,
    lastMessage: () => {
      const newest = messages().findLast(({ from }) => from?.is_bot);
      if (!newest) throw new Error(`the bot has not written to ${user}`);
      return newest;
    },
  };
}
