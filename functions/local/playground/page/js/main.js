import * as api from './api.js';
import { append, h } from './dom.js';
import { createGuide } from './guide.js';
import { createPane } from './pane.js';
import { fullName } from './pane-head.js';
import { createPeople } from './people.js';
import { follow } from './stream.js';
import { language, switchLanguage, t } from './texts.js';

const RETRY_MS = 1500;
const ACTIVE = 'lapor-bok-playground-active';

const byId = (id) => document.getElementById(id);
const [top, nav, stage, drawer, announcer] = ['top', 'people', 'panes', 'guide', 'announcer'].map(
  byId,
);

document.documentElement.lang = language;
document.title = t.product;

const status = h('p', {
  class: 'connection',
  role: 'status',
  hidden: true,
  'data-testid': 'connection',
});
const say = (words) => {
  status.hidden = !words;
  status.textContent = words ?? '';
};

/** Asks again until the server answers: the page may be opened while it still starts. */
const untilItAnswers = async (ask) => {
  for (;;) {
    try {
      const answer = await ask();
      say(undefined);
      return answer;
    } catch (error) {
      if (!(error instanceof api.Refused)) throw error;
      say(t.loadFailed);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
};

const drawTop = (guide) => {
  append(top, [
    h(
      'div',
      { class: 'brand' },
      h('img', { src: '/playground/icon.svg', alt: '', width: 32, height: 32 }),
      h('h1', {}, t.product),
    ),
    h('p', { class: 'what' }, t.what),
    status,
    h(
      'button',
      { type: 'button', class: 'language', 'aria-label': t.languageLabel, onClick: switchLanguage },
      t.language,
    ),
    guide.opener,
  ]);
};

/** Scrolls the strip of phones so that this one shows whole; does nothing when it already does. */
const reveal = (pane) => {
  const left = pane.node.offsetLeft - stage.offsetLeft;
  const right = left + pane.node.offsetWidth;
  if (left < stage.scrollLeft) stage.scrollTo({ left });
  else if (right > stage.scrollLeft + stage.clientWidth) {
    stage.scrollTo({ left: right - stage.clientWidth });
  }
};

const start = async () => {
  const users = await untilItAnswers(api.users);
  const panes = new Map();
  const unread = new Map();
  const people = createPeople(users, (id) => open(id, true));
  for (const user of users) {
    panes.set(
      user.id,
      createPane(user, {
        onUnread: (count) => {
          people.setUnread(user.id, count);
          unread.set(user.id, count);
          const all = [...unread.values()].reduce((sum, each) => sum + each, 0);
          document.title = all > 0 ? `(${all}) ${t.product}` : t.product;
          if (count > 0) announcer.textContent = t.announceUnread(count, fullName(user));
        },
      }),
    );
  }

  let active;
  const activate = (id) => {
    if (active === id) panes.get(id).setActive(true);
    else {
      active = id;
      for (const [user, pane] of panes) pane.setActive(user === id);
      people.setActive(id);
      sessionStorage.setItem(ACTIVE, id);
    }
  };
  const open = (id, focus) => {
    activate(id);
    reveal(panes.get(id));
    if (focus && matchMedia('(hover: hover)').matches) panes.get(id).focus();
  };

  const guide = createGuide({
    drawer,
    users,
    onStep: (id, fill) => {
      if (matchMedia('(max-width: 760px)').matches) guide.close();
      open(id, true);
      if (fill) panes.get(id).fill(fill);
    },
  });
  drawTop(guide);
  nav.setAttribute('aria-label', t.people);
  append(nav, people.nodes);
  for (const [id, pane] of panes) {
    for (const kind of ['pointerdown', 'focusin', 'wheel']) {
      pane.node.addEventListener(kind, () => activate(id), { passive: true });
    }
    stage.append(pane.node);
  }
  // On a phone one pane fills the width: the one that was swiped to is the one in use.
  stage.addEventListener('scrollend', () => {
    const shown = [...panes.values()].find(
      ({ node }) => Math.abs(node.offsetLeft - stage.offsetLeft - stage.scrollLeft) < 8,
    );
    if (shown && shown.node.offsetWidth > stage.clientWidth * 0.9) activate(shown.user.id);
  });

  window.addEventListener('focus', () => activate(active));

  const loadAll = async () => {
    const events = await Promise.all([...panes.values()].map((pane) => pane.load()));
    return Math.min(...events);
  };
  const after = await untilItAnswers(loadAll);
  const remembered = Number(sessionStorage.getItem(ACTIVE));
  open(panes.has(remembered) ? remembered : users[0].id, false);
  document.body.dataset.ready = 'true';

  follow({
    after,
    onEvent: (event, id) => {
      if (event.kind === 'reset') void untilItAnswers(loadAll);
      else panes.get(event.user)?.apply(event, id);
    },
    onConnected: (connected) => say(connected ? undefined : t.offline),
  });
};

await start();
