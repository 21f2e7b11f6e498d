import { h } from '../dom.js';

const marker = (item) =>
  item.has_checkbox
    ? h('input', {
        type: 'checkbox',
        checked: item.is_checked,
        disabled: true,
        'aria-label': item.is_checked ? '✓' : '○',
      })
    : h('span', { class: 'label', 'aria-hidden': 'true' }, item.label || '•');

/** Ordered, unordered and checkbox lists; Telegram has already made each item's label. */
export const renderList = (block, renderBlocks) =>
  h(
    'ul',
    { class: 'rich-list' },
    block.items.map((item) =>
      h('li', {}, marker(item), h('div', { class: 'item' }, renderBlocks(item.blocks))),
    ),
  );
