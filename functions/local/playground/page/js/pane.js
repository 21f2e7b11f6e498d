import * as api from './api.js';
import { createComposer } from './composer.js';
import { h, icon } from './dom.js';
import { catchDrops } from './drop.js';
import { followLink } from './links.js';
import { excerpt } from './message.js';
import { createMessageList } from './message-list.js';
import { createHead, fullName } from './pane-head.js';
import { markRead, readUpTo } from './read-marks.js';
import { createSender } from './sender.js';
import { t } from './texts.js';
import { createToasts } from './toasts.js';

/**
 * One person's phone. `load()` draws the chat as the server knows it, `apply(event, id)` what happens
 * next; events that come while it loads wait, those that the loaded chat already contains are dropped.
 */
export const createPane = (user, { onUnread }) => {
  const toasts = createToasts();
  let active = false;
  let unread = 0;
  let seen = 0;
  let waiting;

  const sender = createSender({
    user,
    onSent: (messages) => list.put(messages),
    onRefused: (words) => toasts.toast(words, 'refused'),
    onBusy: (busy) => node.setAttribute('aria-busy', String(busy)),
  });

  const answered = (answer) => {
    if (toasts.answer(answer) && answer.url) followLink(answer.url, chat);
  };

  const press = async (message, button, element) => {
    if (element.getAttribute('aria-busy') === 'true') return;
    element.setAttribute('aria-busy', 'true');
    try {
      const answer = await api.press(user.id, message.message_id, button.callback_data);
      if (answer.answered) answered(answer);
      else toasts.toast(t.noAnswer, 'refused');
    } catch (error) {
      if (!(error instanceof api.Refused)) throw error;
      toasts.toast(error.message, 'refused');
    } finally {
      element.removeAttribute('aria-busy');
    }
  };

  const begin = h(
    'button',
    {
      type: 'button',
      class: 'solid begin',
      'data-testid': 'begin',
      onClick: () => sender.text('/start'),
    },
    t.begin,
  );
  const empty = h(
    'div',
    { class: 'empty', hidden: true },
    h('p', {}, user.hint),
    h('p', {}, t.empty),
    begin,
  );

  const chat = {
    user,
    bot: { username: '' },
    press,
    onCommand: sender.text,
    toast: toasts.toast,
    onCount: (count) => {
      empty.hidden = count > 0;
    },
  };
  const list = createMessageList(chat);
  const composer = createComposer({ user, sender, toast: toasts.toast });
  const setBlocked = (blocked) => {
    head.setBlocked(blocked);
    blockedNote.hidden = !blocked;
    composer.row.classList.toggle('disabled', blocked);
  };
  const block = (blocked) =>
    api.setBlocked(user.id, blocked).then(
      () => setBlocked(blocked),
      (error) => toasts.toast(error.message, 'refused'),
    );
  const head = createHead(user, { onBlock: block });
  const blockedNote = h(
    'div',
    { class: 'blocked-note', hidden: true },
    t.blockedNote,
    h(
      'button',
      { type: 'button', class: 'quiet', 'data-testid': 'unblock', onClick: () => block(false) },
      t.unblock,
    ),
  );

  const pinnedText = h('span', {});
  let pinnedId;
  const pinned = h(
    'button',
    {
      type: 'button',
      class: 'pinned',
      hidden: true,
      'aria-label': t.pinned,
      'data-testid': 'pinned',
      onClick: () => list.show(pinnedId),
    },
    icon('pin'),
    pinnedText,
  );
  const pin = (id) => {
    const message = id ? list.get(id) : undefined;
    pinnedId = id;
    pinned.hidden = !message;
    pinnedText.textContent = message ? excerpt(message) : '';
  };

  const setUnread = (count) => {
    unread = count;
    if (count === 0 && list.newest() !== undefined) markRead(user.id, list.newest());
    head.setUnread(count);
    node.classList.toggle('has-unread', count > 0);
    onUnread(count);
  };

  const act = {
    message: ({ message }) => {
      const fresh = list.put([message]);
      if (message.from?.id === user.id) return;
      head.setAction(undefined);
      if (fresh) setUnread(active && document.hasFocus() ? 0 : unread + 1);
    },
    edited: ({ message }) => {
      list.replace(message);
      if (message.message_id === pinnedId) pin(pinnedId);
    },
    deleted: ({ message_ids }) => list.remove(message_ids),
    reaction: ({ message_id, reactions }) => list.react(message_id, reactions),
    toast: answered,
    commands: ({ commands }) => composer.setCommands(commands),
    action: ({ action }) => head.setAction(action),
    keyboard: ({ replyKeyboard }) => composer.setKeyboard(replyKeyboard),
    pinned: ({ message_id }) => pin(message_id),
    blocked: ({ blocked }) => setBlocked(blocked),
  };

  const apply = (event, id) => {
    if (waiting) waiting.push([event, id]);
    else if (id > seen) act[event.kind]?.(event);
  };

  const load = async () => {
    waiting ??= [];
    const view = await api.chat(user.id);
    chat.bot = view.bot;
    list.reset(view.messages);
    composer.setCommands(view.commands);
    composer.setKeyboard(view.replyKeyboard ?? null);
    setBlocked(view.blocked);
    pin(view.pinned ?? null);
    const read = readUpTo(user.id) ?? Number.POSITIVE_INFINITY;
    const missed = view.messages.filter(
      ({ message_id, from }) => message_id > read && from?.id !== user.id,
    );
    setUnread(active ? 0 : missed.length);
    seen = view.event;
    const late = waiting ?? [];
    waiting = undefined;
    for (const [event, id] of late) apply(event, id);
    return view.event;
  };

  const node = h(
    'section',
    {
      class: 'pane',
      'data-user': user.id,
      'data-testid': 'pane',
      'aria-label': t.paneOf(fullName(user), user.label),
    },
    head.node,
    pinned,
    h('div', { class: 'conversation' }, list.nodes, empty, toasts.area),
    blockedNote,
    composer.node,
  );
  catchDrops(node, composer.sendMixed);

  return {
    user,
    node,
    load,
    apply,
    fill: composer.fill,
    focus: () => composer.input.focus({ preventScroll: true }),
    /** The pane in use: read, and read aloud when something arrives. */
    setActive: (value) => {
      active = value;
      node.classList.toggle('active', value);
      list.scroller.setAttribute('aria-live', value ? 'polite' : 'off');
      if (value && unread > 0) setUnread(0);
    },
  };
};
