import { h } from '../dom.js';
import { renderRichText } from './text.js';

const cell = (data, chat) =>
  h(
    data.is_header ? 'th' : 'td',
    {
      colspan: data.colspan,
      rowspan: data.rowspan,
      class: `align-${data.align ?? 'left'} valign-${data.valign ?? 'top'}${data.text === undefined ? ' void' : ''}`,
    },
    renderRichText(data.text, chat),
  );

/** A table that scrolls sideways inside its bubble when it is wider than the phone. */
export const renderTable = (block, chat) =>
  h(
    'div',
    { class: 'table-scroll', tabindex: '0' },
    h(
      'table',
      {
        class: `rich-table${block.is_bordered ? ' bordered' : ''}${block.is_striped ? ' striped' : ''}`,
      },
      block.caption !== undefined && h('caption', {}, renderRichText(block.caption, chat)),
      h(
        'tbody',
        {},
        block.cells.map((row) =>
          h(
            'tr',
            {},
            row.map((data) => cell(data, chat)),
          ),
        ),
      ),
    ),
  );
