import { h } from './dom.js';
import { avatar, fullName } from './pane-head.js';
import { t } from './texts.js';

/** The row of persons: opens a phone, shows who has unread messages. */
export const createPeople = (users, onOpen) => {
  const tabs = new Map(
    users.map((user) => {
      const badge = h('span', { class: 'badge', hidden: true });
      const tab = h(
        'button',
        {
          type: 'button',
          class: 'tab',
          'data-tab': user.id,
          'data-testid': 'tab',
          title: [user.label, user.group].filter(Boolean).join(' · '),
          onClick: () => onOpen(user.id),
        },
        avatar(user),
        h(
          'span',
          { class: 'tab-text' },
          h('span', { class: 'tab-name' }, fullName(user)),
          h('span', { class: 'tab-role' }, user.label),
        ),
        badge,
      );
      return [user.id, { tab, badge }];
    }),
  );
  return {
    nodes: [...tabs.values()].map(({ tab }) => tab),
    setActive: (id) => {
      for (const [user, { tab }] of tabs) {
        if (user === id) tab.setAttribute('aria-current', 'true');
        else tab.removeAttribute('aria-current');
      }
      tabs.get(id)?.tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    setUnread: (id, count) => {
      const { badge } = tabs.get(id);
      badge.hidden = count === 0;
      badge.replaceChildren(
        h('span', { 'aria-hidden': 'true' }, String(count)),
        h('span', { class: 'visually-hidden' }, t.unread(count)),
      );
    },
  };
};
