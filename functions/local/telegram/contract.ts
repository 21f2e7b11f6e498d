import type { BotCommand, ForceReply, Message, ReplyKeyboardMarkup } from 'grammy/types';

/**
 * The HTTP API between the playground page and the Telegram stand-in, all under
 * {@link PLAYGROUND_API}. JSON in and out unless said otherwise. The page sees what a person's phone
 * would see: Bot API objects of one private chat between that person and the bot.
 *
 * | verb and path                  | body                          | answer             |
 * | ------------------------------ | ----------------------------- | ------------------ |
 * | GET  /users                    |                               | PlaygroundUser[]   |
 * | GET  /chats/:user              |                               | ChatView           |
 * | GET  /stream                   | (Server-Sent Events)          | StreamEvent …      |
 * | POST /chats/:user/text         | TextInput                     | Sent               |
 * | POST /chats/:user/press        | PressInput                    | PressAnswer        |
 * | POST /chats/:user/files        | multipart/form-data           | Sent               |
 * | POST /chats/:user/location     | LocationInput                 | Sent               |
 * | POST /chats/:user/block        |                               | Sent (no messages) |
 * | POST /chats/:user/unblock      |                               | Sent (no messages) |
 * | GET  /files/:fileId            |                               | bytes              |
 *
 * The form of /files: `files` (one or several parts with a file name), `as` (photo, document, voice),
 * `caption?`, `reply_to_message_id?`. Two to ten photos or documents become an album with one
 * media_group_id; more are cut into albums of ten. For `voice` exactly one file. A photo must be JPEG,
 * PNG or WebP; other bytes are refused.
 *
 * A refused request answers 4xx with {@link Refusal}. POST answers as soon as the stand-in has the
 * message; the bot's reactions arrive on the stream. Requests from another origin are refused (403).
 */
export const PLAYGROUND_API = '/playground/api';

/** One person of the playground. In a private chat the chat id is the user id. */
export interface PlaygroundUser {
  id: number;
  first_name: string;
  last_name?: string;
  username?: string;
  /** What the person is, e.g. "Kader posyandu". */
  label: string;
  /** One sentence on what to try with this person. */
  hint: string;
  /** Panes with the same group stand together, e.g. "Puskesmas Panji". */
  group?: string;
}

/** A Bot API Message, with what the bot has reacted to it with (emoji, usually none or one). */
export type SeenMessage = Message & { reactions?: string[] };

/** The whole of one chat, oldest message first. */
export interface ChatView {
  user: PlaygroundUser;
  bot: { id: number; first_name: string; username: string };
  messages: SeenMessage[];
  /** For the "/" menu: commands of the narrowest scope that has any. */
  commands: BotCommand[];
  /** The reply keyboard that is open now; absent when none was sent or it was removed. */
  replyKeyboard?: ReplyKeyboardMarkup | ForceReply;
  /** message_id of the newest pinned message. */
  pinned?: number;
  /** True after the person has blocked the bot; sending is refused until unblock. */
  blocked: boolean;
  /** The last stream event that this view already contains: open the stream with `?after=` it. */
  event: number;
}

/**
 * GET /stream: events of all users. The SSE `id:` is a growing number and the `data:` line is this
 * JSON; there is no `event:` line, so `onmessage` gets them all. It resumes after `Last-Event-ID` or
 * `?after=N`; when that is too old (or from before a restart) a `reset` comes first: load
 * every chat again. A comment line keeps the connection open every 15 seconds.
 */
export type StreamEvent =
  /** A new message in the user's chat, written by either side. */
  | { kind: 'message'; user: number; message: SeenMessage }
  /** The message now looks like this (text, caption, media or inline keyboard). */
  | { kind: 'edited'; user: number; message: SeenMessage }
  | { kind: 'deleted'; user: number; message_ids: number[] }
  /** The bot's reactions to the message are now these. */
  | { kind: 'reaction'; user: number; message_id: number; reactions: string[] }
  /** answerCallbackQuery with text or url. The same `query_id` is in the PressAnswer: show one. */
  | {
      kind: 'toast';
      user: number;
      query_id: string;
      text?: string;
      show_alert?: boolean;
      url?: string;
    }
  | { kind: 'commands'; user: number; commands: BotCommand[] }
  /** sendChatAction, e.g. "typing"; lasts five seconds or until the next message. */
  | { kind: 'action'; user: number; action: string }
  /** The open reply keyboard; null: removed. */
  | { kind: 'keyboard'; user: number; replyKeyboard: ReplyKeyboardMarkup | ForceReply | null }
  /** message_id null: nothing is pinned any more. */
  | { kind: 'pinned'; user: number; message_id: number | null }
  | { kind: 'blocked'; user: number; blocked: boolean }
  | { kind: 'reset' };

/** 1–4096 characters. A reply-keyboard button without request_location is sent as its text. */
export interface TextInput {
  text: string;
  reply_to_message_id?: number;
}

/** `data` is the button's callback_data; the message must still carry that button. */
export interface PressInput {
  message_id: number;
  data: string;
}

/** What answerCallbackQuery said; `answered: false` when the bot was silent for 15 seconds. */
export interface PressAnswer {
  answered: boolean;
  query_id: string;
  text?: string;
  show_alert?: boolean;
  url?: string;
}

/** Degrees WGS 84; accuracy in metres (0–1500). */
export interface LocationInput {
  latitude: number;
  longitude: number;
  horizontal_accuracy?: number;
}

/** The messages that were made of a person's input, as stored. */
export interface Sent {
  messages: SeenMessage[];
}

/**
 * Why a request was refused.
 *
 * | error             | status | when                                                        |
 * | ----------------- | ------ | ----------------------------------------------------------- |
 * | unknown-user      | 404    | no such person in the playground                            |
 * | unknown-message   | 404    | message deleted or never there (press, reply)               |
 * | unknown-button    | 409    | the message no longer carries that button                   |
 * | unknown-file      | 404    |                                                             |
 * | blocked           | 409    | this person has blocked the bot                             |
 * | bad-input         | 400    | empty or too long text, no file, wrong kind of file, number |
 * | too-large         | 413    | a file above 50 MB                                          |
 * | foreign-origin    | 403    | the request comes from a page of another origin or host     |
 */
export interface Refusal {
  error:
    | 'unknown-user'
    | 'unknown-message'
    | 'unknown-button'
    | 'unknown-file'
    | 'blocked'
    | 'bad-input'
    | 'too-large'
    | 'foreign-origin';
  /** English, for the developer's console. */
  message: string;
}
