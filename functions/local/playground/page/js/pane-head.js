import { h, icon } from './dom.js';
import { createPopup, entry } from './popup.js';
import { t } from './texts.js';

const ACTION_MS = 5000;
const UPLOADS = /^upload_|^record_/;

const initials = ({ first_name, last_name }) =>
  [first_name, last_name ?? '']
    .flatMap((name) => name.split(/\s+/))
    .filter((word) => !/^(?:bu|pak|ibu|bapak|bidan|dr|drg|ns|hj|h)\.?$/i.test(word))
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
    .filter(Boolean)
    .slice(0, 2)
    .join('')
    .toUpperCase();

export const fullName = ({ first_name, last_name }) =>
  [first_name, last_name].filter(Boolean).join(' ');

/** The round with a person's initials, in a colour of their own. */
export const avatar = (user) =>
  h('span', { class: `avatar tone-${user.id % 7}`, 'aria-hidden': 'true' }, initials(user) || '?');

/** The head of a phone: who this is, what they are, what the bot is doing, and the unread mark. */
export const createHead = (user, { onBlock }) => {
  const hint = h('p', { class: 'hint', title: user.hint }, user.hint);
  const action = h('p', { class: 'action', hidden: true, role: 'status', 'data-testid': 'action' });
  const badge = h('span', { class: 'badge', hidden: true, 'data-testid': 'unread' });
  const more = h(
    'button',
    { type: 'button', class: 'round', 'aria-label': t.more, title: t.more, 'data-testid': 'more' },
    icon('more'),
  );
  let blocked = false;
  const popup = createPopup(more, {
    name: 'pane-menu',
    build: () =>
      entry('block', undefined, blocked ? t.unblock : t.block, () => {
        popup.close(true);
        onBlock(!blocked);
      }),
  });

  let ends;
  const setAction = (kind) => {
    clearTimeout(ends);
    action.hidden = !kind;
    hint.hidden = Boolean(kind);
    action.textContent = kind ? `${t.bot} ${UPLOADS.test(kind) ? t.uploading : t.typing}` : '';
    if (kind) ends = setTimeout(() => setAction(undefined), ACTION_MS);
  };

  return {
    node: h(
      'header',
      { class: 'pane-head' },
      avatar(user),
      h(
        'div',
        { class: 'who' },
        h('h2', { class: 'name' }, fullName(user)),
        h('div', { class: 'who-line' }, h('span', { class: 'role' }, user.label), hint, action),
      ),
      badge,
      more,
      popup.node,
    ),
    setAction,
    setBlocked: (value) => {
      blocked = value;
    },
    setUnread: (count) => {
      badge.hidden = count === 0;
      badge.replaceChildren(
        h('span', { 'aria-hidden': 'true' }, String(count)),
        h('span', { class: 'visually-hidden' }, t.unread(count)),
      );
    },
  };
};
