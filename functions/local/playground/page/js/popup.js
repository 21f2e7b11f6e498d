import { h } from './dom.js';

/**
 * A small menu above the composer, opened and closed by `button`. Escape and a press elsewhere close it
 * and give the focus back; the arrow keys move between its entries.
 */
export const createPopup = (button, { name, build }) => {
  const popup = h('div', { class: `popup ${name}`, hidden: true, 'data-testid': name });
  const entries = () => [...popup.querySelectorAll('button, input')];

  const close = (refocus = false) => {
    if (popup.hidden) return;
    popup.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
    if (refocus) button.focus();
  };
  const outside = ({ target }) => {
    if (!popup.contains(target) && !button.contains(target)) close();
  };
  const open = (focus = true) => {
    popup.replaceChildren(...[build()].flat().filter(Boolean));
    popup.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', outside, true);
    if (focus) entries().at(0)?.focus();
  };

  button.setAttribute('aria-haspopup', 'true');
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => (popup.hidden ? open() : close(true)));
  popup.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(true);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = entries();
    all.at((all.indexOf(document.activeElement) + step) % all.length)?.focus();
  });
  return { node: popup, open, close, isOpen: () => !popup.hidden };
};

/** One entry of a popup. */
export const entry = (testId, image, label, onClick, detail) =>
  h(
    'button',
    { type: 'button', class: 'entry', 'data-testid': testId, onClick },
    image,
    h('span', { class: 'entry-label' }, label),
    detail && h('span', { class: 'entry-detail' }, detail),
  );
