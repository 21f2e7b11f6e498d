import { h, icon } from './dom.js';
import { near } from './samples/place.js';
import { t } from './texts.js';

/**
 * The keyboard that replaces letters: its buttons send their own text, or the place. `one_time` folds it
 * after use; the keyboard icon opens it again.
 */
export const createReplyKeyboard = ({ onText, onPlace, onUnsupported, input }) => {
  const panel = h('div', {
    class: 'reply-keyboard',
    hidden: true,
    'data-testid': 'reply-keyboard',
  });
  const toggle = h(
    'button',
    {
      type: 'button',
      class: 'round',
      hidden: true,
      'aria-label': t.keyboard,
      title: t.keyboard,
      'aria-expanded': 'false',
      'data-testid': 'reply-keyboard-toggle',
      onClick: () => show(panel.hidden),
    },
    icon('keyboard'),
  );
  const show = (visible) => {
    panel.hidden = !visible;
    toggle.setAttribute('aria-expanded', String(visible));
  };

  const press = (button, markup) => {
    if (markup.one_time_keyboard) show(false);
    if (button.request_location) return onPlace(near());
    if (button.request_contact || button.request_users || button.request_chat || button.web_app) {
      return onUnsupported();
    }
    return onText(button.text);
  };

  const draw = (markup) =>
    markup.keyboard.map((row) =>
      h(
        'div',
        { class: 'button-row' },
        row.map((key) => {
          const button = typeof key === 'string' ? { text: key } : key;
          return h(
            'button',
            {
              type: 'button',
              class: `reply-button${button.style ? ` ${button.style}` : ''}`,
              'data-testid': 'reply-button',
              onClick: () => press(button, markup),
            },
            button.request_location && icon('pin'),
            button.text,
          );
        }),
      ),
    );

  return {
    panel,
    toggle,
    /** ReplyKeyboardMarkup, ForceReply, or null when nothing is open. */
    set: (markup) => {
      input.placeholder = markup?.input_field_placeholder ?? t.write;
      const keyboard = markup?.keyboard ? markup : undefined;
      toggle.hidden = !keyboard;
      panel.replaceChildren(...(keyboard ? draw(keyboard) : []));
      show(keyboard !== undefined);
      if (markup?.force_reply) input.focus();
    },
  };
};
