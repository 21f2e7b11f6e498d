import { h, icon } from './dom.js';
import { t } from './texts.js';

/** Shows a photo as large as the window allows. Escape, the cross or a press beside it closes. */
export const openViewer = (url, caption) => {
  const dialog = h(
    'dialog',
    { class: 'viewer', 'aria-label': t.photo, 'data-testid': 'viewer' },
    h(
      'button',
      {
        type: 'button',
        class: 'viewer-close',
        'aria-label': t.close,
        onClick: () => dialog.close(),
      },
      icon('close'),
    ),
    h('img', { src: url, alt: caption ?? t.photo }),
    caption && h('p', { class: 'viewer-caption' }, caption),
  );
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};
