import { h, icon } from './dom.js';
import { fullName } from './pane-head.js';
import { t } from './texts.js';

const STORED = 'lapor-bok-playground-guide';

const readDone = () => {
  try {
    return new Set(JSON.parse(localStorage.getItem(STORED) ?? '[]'));
  } catch {
    return new Set();
  }
};

/** The tour: a drawer beside the phones, each step with the phone it happens on and a tick of its own. */
export const createGuide = ({ drawer, users, onStep }) => {
  const done = readDone();
  const tick = (index) => {
    const box = h('input', {
      type: 'checkbox',
      checked: done.has(index),
      'aria-label': t.markDone,
    });
    box.addEventListener('change', () => {
      if (box.checked) done.add(index);
      else done.delete(index);
      localStorage.setItem(STORED, JSON.stringify([...done]));
    });
    return box;
  };
  const opener = h(
    'button',
    {
      type: 'button',
      class: 'help',
      'aria-expanded': 'false',
      'aria-controls': drawer.id,
      'data-testid': 'help',
      onClick: () => toggle(drawer.hidden),
    },
    icon('help'),
    h('span', {}, t.help),
  );
  const toggle = (open) => {
    drawer.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) drawer.querySelector('button')?.focus();
    else opener.focus();
  };

  const step = ({ user: id, title, text, fill }, index) => {
    const user = users.find((candidate) => candidate.id === id);
    return h(
      'li',
      {},
      h('div', { class: 'step-head' }, tick(index), h('h3', {}, title)),
      h('p', {}, text),
      user &&
        h(
          'button',
          { type: 'button', class: 'quiet', onClick: () => onStep(id, fill) },
          `${t.openPane}: ${fullName(user)}`,
          fill && h('code', {}, fill),
        ),
    );
  };

  drawer.setAttribute('aria-label', t.guideTitle);
  drawer.append(
    h(
      'div',
      { class: 'guide-head' },
      h('h2', {}, t.guideTitle),
      h(
        'button',
        {
          type: 'button',
          class: 'round',
          'aria-label': t.close,
          'data-testid': 'help-close',
          onClick: () => toggle(false),
        },
        icon('close'),
      ),
    ),
    h('p', {}, t.guideIntro),
    h('ol', { class: 'steps' }, t.guide.map(step)),
    h('p', { class: 'guide-more' }, t.guideMore),
  );
  drawer.addEventListener('keydown', ({ key }) => key === 'Escape' && toggle(false));
  return { opener, close: () => toggle(false) };
};
