import { h } from './dom.js';
import { t } from './texts.js';

const TOAST_MS = 4500;

/** What answerCallbackQuery says: a toast that fades, or an alert to be closed. One per query. */
export const createToasts = () => {
  const shown = new Set();
  const area = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });

  const toast = (text, kind = '') => {
    const node = h('div', { class: `toast ${kind}`.trim(), 'data-testid': 'toast' }, text);
    area.append(node);
    setTimeout(() => node.remove(), TOAST_MS);
  };

  const alert = (text) => {
    const before = document.activeElement;
    const close = () => {
      box.remove();
      before?.focus?.({ preventScroll: true });
    };
    const ok = h(
      'button',
      { type: 'button', class: 'solid', 'data-testid': 'alert-ok', onClick: close },
      t.ok,
    );
    const box = h(
      'div',
      { class: 'alert-back' },
      h(
        'div',
        { class: 'alert', role: 'alertdialog', 'aria-modal': 'true', 'data-testid': 'alert' },
        h('p', {}, text),
        ok,
      ),
    );
    box.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
    area.after(box);
    ok.focus();
  };

  return {
    area,
    toast,
    /** The same answer may come with the press and on the stream: the second one is dropped. */
    answer: ({ query_id, text, show_alert }) => {
      if (shown.has(query_id)) return false;
      shown.add(query_id);
      if (text) (show_alert ? alert : toast)(text);
      return true;
    },
  };
};
