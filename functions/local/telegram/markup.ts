import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types';
import { badRequest } from './api-error.ts';
import { linkTarget } from './html-entities.ts';

export type ReplyMarkup =
  | InlineKeyboardMarkup
  | ReplyKeyboardMarkup
  | ReplyKeyboardRemove
  | ForceReply;

/** What a reply_markup does: it stays on the message, or it changes the keyboard of the chat. */
export interface MarkupEffect {
  inline?: InlineKeyboardMarkup;
  /** null: the keyboard is removed. */
  keyboard?: ReplyKeyboardMarkup | ForceReply | null;
}

const NOT_AN_ACTION = new Set(['text', 'icon_custom_emoji_id', 'style']);
const MOST_BUTTONS = 100;

function checkButton(button: InlineKeyboardButton): void {
  if (button.text.trim() === '')
    throw badRequest("can't parse inline keyboard button: text must be non-empty");
  const actions = Object.keys(button).filter((key) => !NOT_AN_ACTION.has(key));
  if (actions.length === 0)
    throw badRequest(
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    );
  if (actions.length > 1)
    throw badRequest(
      `can't parse inline keyboard button: exactly one of the optional fields must be used, found ${actions.join(', ')}`,
    );
  if ('url' in button && !linkTarget(button.url))
    throw badRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`);
  if ('web_app' in button && !button.web_app.url.startsWith('https://'))
    throw badRequest(
      `inline keyboard button Web App URL '${button.web_app.url}' is invalid: Only HTTPS links are allowed`,
    );
}

/** An inline keyboard without its empty rows; undefined where nothing is left. */
export function inlineKeyboard(markup: InlineKeyboardMarkup): InlineKeyboardMarkup | undefined {
  const rows = markup.inline_keyboard.filter((row) => row.length > 0);
  const buttons = rows.flat();
  for (const button of buttons) checkButton(button);
  if (buttons.length > MOST_BUTTONS) throw badRequest('reply markup is too long');
  return rows.length > 0 ? { inline_keyboard: rows } : undefined;
}

/** Checks a reply_markup beyond its types. @throws ApiError 400 */
export function markupEffect(markup: ReplyMarkup | undefined): MarkupEffect {
  if (!markup) return {};
  if ('inline_keyboard' in markup) {
    const inline = inlineKeyboard(markup);
    return inline ? { inline } : {};
  }
  if ('remove_keyboard' in markup) return { keyboard: null };
  if ('force_reply' in markup) return { keyboard: markup };
  if (markup.keyboard.flat().length === 0)
    throw badRequest("can't parse reply keyboard markup: keyboard must be non-empty");
  return { keyboard: markup };
}
