import { h } from './dom.js';
import { followLink } from './links.js';
import { t } from './texts.js';

const act = (button, message, chat, element) => {
  if (button.callback_data !== undefined) return chat.press(message, button, element);
  const url = button.url ?? button.login_url?.url ?? button.web_app?.url;
  if (url) return followLink(url, chat);
  if (button.copy_text) {
    return navigator.clipboard.writeText(button.copy_text.text).then(
      () => chat.toast(t.copied),
      () => chat.toast(button.copy_text.text),
    );
  }
  return chat.toast(t.notHere);
};

/** The buttons below a message, in the bot's rows, colours (`style`) and order. */
export const inlineKeyboard = (message, chat) => {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return undefined;
  return h(
    'div',
    { class: 'inline-keyboard', role: 'group' },
    rows.map((row) =>
      h(
        'div',
        { class: 'button-row' },
        row.map((button) => {
          const element = h(
            'button',
            {
              type: 'button',
              class: `inline-button${button.style ? ` ${button.style}` : ''}`,
              'data-testid': 'inline-button',
              'data-link': button.url !== undefined,
              onClick: () => act(button, message, chat, element),
            },
            button.text,
          );
          return element;
        }),
      ),
    ),
  );
};
