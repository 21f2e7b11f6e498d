import { h, icon } from './dom.js';
import { renderRow } from './message.js';
import { locale, t } from './texts.js';
import { ZONE } from './zone.js';

const NEAR_BOTTOM_PX = 60;

const dayOf = (seconds) => new Date(seconds * 1000).toLocaleDateString('en-CA', { timeZone: ZONE });

const dayLabel = (seconds) => {
  const day = dayOf(seconds);
  const now = Date.now() / 1000;
  if (day === dayOf(now)) return t.today;
  if (day === dayOf(now - 86_400)) return t.yesterday;
  return new Date(seconds * 1000).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: ZONE,
  });
};

/** What a person opened or focused in a row lives on when the row is drawn again after an edit. */
const carryOver = (before, after) => {
  const opened = [...before.querySelectorAll('details')].map((element) => element.open);
  const details = [...after.querySelectorAll('details')];
  if (details.length === opened.length) {
    details.forEach((element, index) => {
      element.open = opened[index];
    });
  }
  // Pictures and players already loaded move over: no flicker, no second download.
  for (const element of after.querySelectorAll('img, audio, video')) {
    const loaded = [...before.querySelectorAll(element.tagName)].find(
      (candidate) => candidate.src === element.src,
    );
    if (loaded) element.replaceWith(loaded);
  }
  const focused = document.activeElement;
  if (!before.contains(focused)) return () => {};
  const buttons = () => [...after.querySelectorAll('button')];
  const twin = () => buttons().find((button) => button.textContent === focused.textContent);
  return () => (twin() ?? buttons().at(0))?.focus({ preventScroll: true });
};

/** The messages of one chat: rows kept in order, albums joined, the newest in view when one was there. */
export const createMessageList = (chat) => {
  const messages = new Map();
  const rows = new Map();
  const list = h('div', { class: 'list' });
  const scroller = h(
    'div',
    {
      class: 'scroller',
      role: 'log',
      tabindex: '0',
      'aria-live': 'off',
      'aria-label': t.messagesOf(chat.user.first_name),
      'data-testid': 'messages',
    },
    list,
  );
  const pill = h(
    'button',
    {
      type: 'button',
      class: 'pill',
      hidden: true,
      'data-testid': 'new-messages',
      onClick: () => toBottom(),
    },
    t.newMessages,
    icon('down'),
  );

  let stuck = true;
  const toBottom = () => {
    stuck = true;
    pill.hidden = true;
    scroller.scrollTop = scroller.scrollHeight;
  };
  // Only a move upwards is the reader's own: content that grows leaves the position where it was.
  let position = 0;
  scroller.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const near = scrollHeight - scrollTop - clientHeight < NEAR_BOTTOM_PX;
    if (near) {
      stuck = true;
      pill.hidden = true;
    } else if (scrollTop < position) stuck = false;
    position = scrollTop;
  });
  // Photos that load, a keyboard that opens, a window that shrinks: stay with the newest message.
  const resized = new ResizeObserver(() => {
    if (stuck) scroller.scrollTop = scroller.scrollHeight;
  });
  resized.observe(list);
  resized.observe(scroller);

  const keyOf = (message) =>
    message.media_group_id ? `album ${message.media_group_id}` : `message ${message.message_id}`;

  const membersOf = (key) =>
    [...messages.values()]
      .filter((message) => keyOf(message) === key)
      .sort((a, b) => a.message_id - b.message_id);

  // Labels that are right stay as they are: a screen reader would read a new one aloud.
  const labelDays = () => {
    let day;
    for (const row of list.querySelectorAll(':scope > .row')) {
      const { date } = messages.get(Number(row.dataset.messageId));
      const before = row.previousElementSibling;
      const label = before?.matches('.day') ? before : undefined;
      if (dayOf(date) === day) label?.remove();
      else if (!label) row.before(h('div', { class: 'day' }, dayLabel(date)));
      else if (label.textContent !== dayLabel(date)) label.textContent = dayLabel(date);
      day = dayOf(date);
    }
    for (const label of list.querySelectorAll('.day')) {
      if (!label.nextElementSibling?.matches('.row')) label.remove();
    }
  };

  const place = (row, id) => {
    const newest = list.lastElementChild;
    if (!newest || Number(newest.dataset.messageId) < id) return list.append(row);
    const later = [...list.querySelectorAll(':scope > .row')].find(
      (other) => Number(other.dataset.messageId) > id,
    );
    if (later) later.before(row);
    else list.append(row);
  };

  const draw = (key) => {
    const members = membersOf(key);
    const before = rows.get(key);
    if (members.length === 0) {
      before?.remove();
      rows.delete(key);
      return;
    }
    const row = renderRow(members, chat);
    rows.set(key, row);
    if (!before) return place(row, members[0].message_id);
    const refocus = carryOver(before, row);
    before.replaceWith(row);
    refocus();
  };

  /** Draws these messages, new or changed. Says whether any of them was not there before. */
  const put = (incoming) => {
    const fresh = incoming.filter((message) => !messages.has(message.message_id));
    for (const message of incoming) {
      messages.set(message.message_id, { ...messages.get(message.message_id), ...message });
    }
    for (const key of new Set(incoming.map(keyOf))) draw(key);
    labelDays();
    chat.onCount(messages.size);
    if (fresh.length === 0) return false;
    if (stuck || fresh.some((message) => message.from?.id === chat.user.id)) toBottom();
    else pill.hidden = false;
    return true;
  };

  return {
    nodes: [scroller, pill],
    scroller,
    toBottom,
    put,
    get: (id) => messages.get(id),
    newest: () => (messages.size > 0 ? Math.max(...messages.keys()) : undefined),
    /** An edited message replaces the stored one whole: a keyboard that is gone must not survive. */
    replace: (message) => {
      const reactions = message.reactions ?? messages.get(message.message_id)?.reactions;
      messages.set(message.message_id, reactions ? { ...message, reactions } : message);
      draw(keyOf(message));
      labelDays();
    },
    react: (id, reactions) => {
      const message = messages.get(id);
      if (!message) return;
      messages.set(id, { ...message, reactions });
      draw(keyOf(message));
    },
    remove: (ids) => {
      const keys = ids.flatMap((id) => (messages.has(id) ? [keyOf(messages.get(id))] : []));
      for (const id of ids) messages.delete(id);
      for (const key of new Set(keys)) draw(key);
      labelDays();
      chat.onCount(messages.size);
    },
    reset: (all) => {
      messages.clear();
      rows.clear();
      list.replaceChildren();
      put(all);
      toBottom();
    },
    show: (id) => {
      const row = rows.get(keyOf(messages.get(id) ?? { message_id: id }));
      row?.scrollIntoView({ block: 'center' });
      row?.classList.add('flash');
      row?.addEventListener('animationend', () => row.classList.remove('flash'), { once: true });
    },
  };
};
